"""What the current column is used for, and which columns are not sent.

Invariant: the list of what is not sent is always in view while there is any.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from b2b_desktop.domain.batch.sheet import Column, ColumnKind
from b2b_desktop.domain.text import one_line
from b2b_desktop.ui.batch.editing.column_choices import ColumnChoice, present_choice
from b2b_desktop.ui.batch.editing.row_words import column_basis, kind_word
from b2b_desktop.ui.names_completer import NamesCompleter
from b2b_desktop.ui.plain_tooltip import plain_tooltip
from b2b_desktop.ui.whole_text_edit import WholeTextEdit
from b2b_desktop.ui.wrapped_label import WrappedLabel

_SHOWN_TITLE = 24
_SHOWN_LIST = 160
_NAME_WIDTH = 140


class MappingBar(QWidget):
    """Show and choose the use of a column.

    Signals:
        use_chosen(int): the place of the chosen `ColumnChoice`.
        name_chosen(str): what the extra field is called.
    """

    use_chosen = Signal(int)
    name_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_mapping_bar")
        self._title_label = _label(self, "batch_column_label")
        self._use_box = QComboBox(self)
        self._use_box.setObjectName("batch_column_box")
        self._use_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._name_edit = WholeTextEdit(self, one_line=True)
        self._name_edit.setObjectName("batch_field_name_edit")
        self._name_edit.setAccessibleName(self.tr("Name of the extra field"))
        self._name_edit.setPlaceholderText(self.tr("name of the field"))
        self._names = QStringListModel(self)
        self._name_edit.setCompleter(NamesCompleter(self._names, self._name_edit))
        self._note_label = WrappedLabel(self, name="batch_column_note_label", role="quiet")
        self._not_sent_label = WrappedLabel(self, name="batch_not_sent_label", role="warning")
        self._title_label.setBuddy(self._use_box)
        self._name_edit.setMinimumWidth(_NAME_WIDTH)
        uses = QHBoxLayout()
        uses.setSpacing(8)
        for widget in (self._title_label, self._use_box, self._name_edit):
            uses.addWidget(widget)
        uses.addWidget(self._note_label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(uses)
        layout.addWidget(self._not_sent_label)
        self._use_box.activated.connect(self.use_chosen)
        self._name_edit.editingFinished.connect(self._on_name_finished)
        self._name = ""

    def set_column(
        self, column: Column | None, choices: tuple[ColumnChoice, ...], note: str
    ) -> None:
        """Show a column's use; raises no signal."""
        for widget in (self._title_label, self._use_box, self._note_label):
            widget.setVisible(column is not None)
        self._name_edit.setVisible(column is not None and column.kind is ColumnKind.FIELD)
        if column is None:
            return
        words = self.tr("Column {title} is")
        title = one_line(column.title, _SHOWN_TITLE) or self.tr("without a title")
        self._title_label.setText(words.replace("{title}", title))
        self._use_box.setAccessibleName(self._title_label.text())
        is_result = column.kind is ColumnKind.RESULT
        self._use_box.clear()
        self._use_box.addItems([choice.text for choice in choices])
        if is_result:
            self._use_box.addItem(kind_word(ColumnKind.RESULT))
        self._use_box.setEnabled(not is_result)
        place = len(choices) if is_result else present_choice(column, choices)
        self._use_box.setCurrentIndex(place)
        self._use_box.setToolTip(column_basis(column))
        self._name = column.field_name
        self._name_edit.setText(column.field_name)
        self._note_label.setText(note)

    def set_not_sent(self, titles: tuple[str, ...]) -> None:
        """List the columns that are not sent."""
        named = ", ".join(one_line(title, _SHOWN_TITLE) or "?" for title in titles)
        words = self.tr("Columns not sent: {titles}")
        self._not_sent_label.setText(words.replace("{titles}", one_line(named, _SHOWN_LIST)))
        self._not_sent_label.setToolTip(plain_tooltip("\n".join(titles)))
        self._not_sent_label.setVisible(bool(titles))

    def set_known_names(self, names: Sequence[str]) -> None:
        """Offer these names, in this order, while one is typed."""
        self._names.setStringList(list(names))

    @property
    def is_typed_into(self) -> bool:
        """Whether a name is being typed."""
        return self._name_edit.hasFocus()

    def focus(self) -> None:
        """Put the cursor into the box."""
        self._use_box.setFocus()

    @Slot()
    def _on_name_finished(self) -> None:
        if self._name_edit.isVisible() and self._name_edit.text() != self._name:
            self.name_chosen.emit(self._name_edit.text())


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    return label

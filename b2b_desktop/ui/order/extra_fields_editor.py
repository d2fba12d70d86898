"""The extra fields table with its keys and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.order import FieldRow
from b2b_desktop.ui.assets import icon
from b2b_desktop.ui.order.extra_fields_model import ExtraFieldsModel, FieldColumn
from b2b_desktop.ui.order.field_delegate import FieldDelegate
from b2b_desktop.ui.order.fields_table import FieldsTable
from b2b_desktop.ui.theme import colour
from b2b_desktop.ui.whole_text_edit import WholeTextEdit

_ROW_HEIGHT = 28


class ExtraFieldsEditor(QWidget):
    """Edit extra fields like a small spreadsheet.

    Signals:
        edited(): something was changed by a person.
        too_long(): a text was refused; the cell is as it was.
        names_wanted(): a name is about to be typed; `set_known_names` may offer some.
    """

    edited = Signal()
    too_long = Signal()
    names_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ExtraFieldsModel(self)
        self._table = FieldsTable(self)
        self._delegate = FieldDelegate(self._table)
        self._undo: tuple[FieldRow, ...] | None = None
        self._build_table()
        self._buttons = [
            self._button("field_duplicate_button", "copy", self.tr("Duplicate field"), self._copy),
            self._button("field_delete_button", "delete", self.tr("Delete field"), self._delete),
            self._button("field_up_button", "up", self.tr("Move field up"), self._up),
            self._button("field_down_button", "down", self.tr("Move field down"), self._down),
            self._button(
                "fields_text_button", "text", self.tr("Edit fields as text"), self.edit_text
            ),
        ]
        tools = QVBoxLayout()
        tools.setSpacing(2)
        for button in self._buttons:
            tools.addWidget(button)
        tools.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._table, 1)
        layout.addLayout(tools)
        self._model.edited.connect(self.edited)
        self._model.too_long.connect(self.too_long)

    def rows(self) -> tuple[FieldRow, ...]:
        """Return what was entered."""
        return self._model.rows()

    def set_rows(self, rows: tuple[FieldRow, ...]) -> None:
        """Replace what is entered; raises no signal."""
        self._model.set_rows(rows)

    def set_known_names(self, names: Sequence[str]) -> None:
        """Offer names while one is typed, but for those the table has already."""
        used = {row.name.strip() for row in self._model.rows()}
        self._delegate.set_names([name for name in names if name.strip() not in used])

    def set_faulty(self, row: int | None) -> None:
        """Mark the row an error is about."""
        self._model.set_faulty(row)

    def show_faulty(self, row: int | None) -> None:
        """Mark the row an error is about and bring it into view."""
        self._model.set_faulty(row)
        if row is not None:
            self._table.setCurrentIndex(self._model.index(row, FieldColumn.NAME))

    def finish_editing(self) -> None:
        """Take what is typed into a cell that is still being edited."""
        for editor in self._table.findChildren(WholeTextEdit, "field_cell_edit"):
            if not editor.isHidden():  # One that was closed is hidden until Qt deletes it.
                self._table.commitData(editor)
                self._table.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what can be done with fields, by the names of the menu's actions."""
        return {
            "duplicate_field": self._copy,
            "delete_field": self._delete,
            "move_field_up": self._up,
            "move_field_down": self._down,
            "edit_fields": self.edit_text,
        }

    @Slot()
    def edit_text(self) -> None:
        """Edit all fields as text, in a dialog."""
        from b2b_desktop.ui.order.fields_text_dialog import FieldsTextDialog

        self.finish_editing()
        dialog = FieldsTextDialog(self._model.rows(), self)
        dialog.fields_entered.connect(self.enter)
        dialog.open()

    @Slot(object)
    def enter(self, rows: tuple[FieldRow, ...]) -> None:
        """Replace what is entered, as a person's change that can be taken back."""
        self._undo = self._model.rows()
        self._model.set_rows(rows)
        self.edited.emit()

    def draw_icons(self) -> None:
        """Draw the icons in the colours now in force."""
        for button in self._buttons:
            button.setIcon(icon(str(button.property("icon_name")), colour("quiet")))

    def _build_table(self) -> None:
        table = self._table
        table.setObjectName("extra_fields_table")
        table.setAccessibleName(self.tr("Extra fields"))
        table.setModel(self._model)
        self._delegate.refused.connect(self._on_refused)
        self._delegate.names_wanted.connect(self.names_wanted)
        table.setItemDelegate(self._delegate)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.AllEditTriggers
            ^ QAbstractItemView.EditTrigger.CurrentChanged
        )
        table.setTabKeyNavigation(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setSectionResizeMode(FieldColumn.USE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FieldColumn.NAME, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(FieldColumn.NAME, 150)
        header.setSectionResizeMode(FieldColumn.VALUE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setMinimumHeight(_ROW_HEIGHT * 4)
        table.paste_requested.connect(self._on_paste_requested)
        table.undo_requested.connect(self._on_undo_requested)
        table.delete_requested.connect(self._delete)

    def _button(self, name: str, icon_name: str, text: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setProperty("icon_name", icon_name)
        button.clicked.connect(slot)
        return button

    def _row(self) -> int:
        return self._table.currentIndex().row()

    @Slot()
    def _copy(self) -> None:
        self._model.duplicate(self._row())

    @Slot()
    def _delete(self) -> None:
        if 0 <= self._row() < len(self._model.rows()):
            self._undo = self._model.rows()
            self._model.remove(self._row())

    @Slot()
    def _up(self) -> None:
        self._select(self._model.move(self._row(), -1))

    @Slot()
    def _down(self) -> None:
        self._select(self._model.move(self._row(), 1))

    def _select(self, row: int) -> None:
        if row >= 0:
            column = max(self._table.currentIndex().column(), FieldColumn.NAME)
            self._table.setCurrentIndex(self._model.index(row, column))

    @Slot(object)
    def _on_refused(self, text: str) -> None:
        self.finish_editing()
        self._take(text)

    @Slot()
    def _on_paste_requested(self) -> None:
        self._take(QGuiApplication.clipboard().text())

    def _take(self, text: str) -> None:
        """Fill rows from two columns, or the current cell from one value."""
        undo, index = self._model.rows(), self._table.currentIndex()
        if "\t" in text or "\n" in text.strip():
            taken = self._model.paste(max(index.row(), 0), text) > 0
        else:
            is_text = index.isValid() and index.column() != FieldColumn.USE
            taken = is_text and self._model.setData(index, text.strip("\r\n"))
        if taken:
            self._undo = undo

    @Slot()
    def _on_undo_requested(self) -> None:
        if self._undo is None:
            return
        rows, self._undo = self._undo, None
        self._model.set_rows(rows)
        self.edited.emit()

"""How a pasted text was read, and the choices that correct it.

Invariant: what was found out is shown as such; a choice reads the text again and is possible until
the rows are edited. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from b2b_desktop.domain.batch.pasted_text import InputShape, PastedInput, TextChoice
from b2b_desktop.ui.batch.rows.input_words import delimiter_entries, shape_entries
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.labelled_part import LabelledPart


class TextBar(QWidget):
    """Show and correct how a text was read.

    Signals:
        reading_wanted(object): read it by this `TextChoice`.
    """

    reading_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_text_bar")
        self._shape_box = self._box("batch_shape_box")
        self._delimiter_box = self._box("batch_text_delimiter_box")
        self._titles_toggle = QCheckBox(self.tr("The first line holds titles"), self)
        self._titles_toggle.setObjectName("batch_titles_toggle")
        self._titles_toggle.setAccessibleName(self._titles_toggle.text())
        self._delimiter_part = LabelledPart(self, self.tr("Separator"), self._delimiter_box)
        for text, shape in shape_entries():
            self._shape_box.addItem(text, shape)
        for text, delimiter in delimiter_entries():
            self._delimiter_box.addItem(text, delimiter)
        line = ChipLayout(self, 8)
        line.addWidget(LabelledPart(self, self.tr("Read as"), self._shape_box))
        line.addWidget(self._delimiter_part)
        line.addWidget(self._titles_toggle)
        self._shape_box.activated.connect(self._on_shape_chosen)
        self._delimiter_box.activated.connect(self._on_delimiter_chosen)
        self._titles_toggle.clicked.connect(self._on_titles_chosen)
        self.hide()

    def set_read(self, read: PastedInput) -> None:
        """Show how a text was read; raises no signal."""
        self._shape_box.setCurrentIndex(self._shape_box.findData(read.shape))
        self._delimiter_box.setCurrentIndex(self._delimiter_box.findData(read.delimiter))
        self._delimiter_part.setVisible(read.shape is InputShape.GRID)
        self._titles_toggle.setChecked(read.header is not None)
        self._titles_toggle.setVisible(read.shape in (InputShape.LIST, InputShape.GRID))

    def set_changeable(self, *, changeable: bool) -> None:
        """Let the choices be changed, or only be seen: the rows were edited since."""
        tip = "" if changeable else self.tr("The rows were edited since. Undo that to change this.")
        for widget in (self._shape_box, self._delimiter_box, self._titles_toggle):
            widget.setEnabled(changeable)
            widget.setToolTip(tip)

    @Slot()
    def _on_shape_chosen(self) -> None:
        self.reading_wanted.emit(TextChoice(self._shape()))

    @Slot()
    def _on_delimiter_chosen(self) -> None:
        self.reading_wanted.emit(TextChoice(self._shape(), self._delimiter()))

    @Slot()
    def _on_titles_chosen(self) -> None:
        titles = self._titles_toggle.isChecked()
        self.reading_wanted.emit(TextChoice(self._shape(), self._delimiter(), titles))

    def _shape(self) -> InputShape:
        return InputShape(self._shape_box.currentData())

    def _delimiter(self) -> str:
        return str(self._delimiter_box.currentData() or "")

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

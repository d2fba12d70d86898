"""How a file was read, and the choices that correct it.

Invariant: what was found out is shown as such; a choice reads the file again and is possible until
the rows are edited. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from b2b_desktop.domain.batch.table import OFFERED_ENCODINGS, EncodingBasis, Table
from b2b_desktop.domain.text import one_line
from b2b_desktop.ui.batch.rows.input_words import delimiter_entries
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.labelled_part import LabelledPart

_OFFERED_RECORDS: Final = 20
_SHOWN_TITLES: Final = 60


class ImportBar(QWidget):
    """Show and correct how a file was read.

    Signals:
        read_again_wanted(): another sheet, encoding or separator was chosen.
        rows_wanted(): another line with the titles was chosen, or the hidden rows too.
    """

    read_again_wanted = Signal()
    rows_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_import_bar")
        self._with_hidden = False
        self._hidden = 0
        self._name_label = _label(self, "batch_file_label")
        self._sheet_box = self._box("batch_sheet_box")
        self._header_box = self._box("batch_header_box")
        self._encoding_box = self._box("batch_encoding_box")
        self._delimiter_box = self._box("batch_delimiter_box")
        self._sheet_part = LabelledPart(self, self.tr("Sheet"), self._sheet_box)
        self._encoding_part = LabelledPart(self, self.tr("Encoding"), self._encoding_box)
        self._delimiter_part = LabelledPart(self, self.tr("Separator"), self._delimiter_box)
        self._basis_label = _label(self, "batch_encoding_label")
        self._hidden_label = _label(self, "batch_hidden_label")
        self._hidden_label.setProperty("role", "warning")
        self._hidden_button = QPushButton(self)
        self._hidden_button.setObjectName("batch_hidden_button")
        self._build()
        self._connect()
        self.hide()

    # What was chosen.

    @property
    def sheet(self) -> str:
        """The sheet that was chosen, `""` for the first."""
        return str(self._sheet_box.currentData() or "")

    @property
    def encoding(self) -> str:
        """The encoding that was chosen."""
        return str(self._encoding_box.currentData() or "")

    @property
    def delimiter(self) -> str:
        """The separator that was chosen."""
        return str(self._delimiter_box.currentData() or "")

    @property
    def header(self) -> int | None:
        """The record with the titles, None when there are none."""
        number = self._header_box.currentData()
        return int(number) if number is not None and int(number) >= 0 else None

    @property
    def with_hidden(self) -> bool:
        """Whether the rows that the spreadsheet hides are taken too."""
        return self._with_hidden

    # What is shown.

    def set_table(self, table: Table, header: int | None, *, with_hidden: bool) -> None:
        """Show how a file was read; raises no signal."""
        self._with_hidden = with_hidden
        self._hidden = len(table.hidden)
        self._name_label.setText(one_line(table.name, _SHOWN_TITLES))
        self._fill(self._sheet_box, [(name, name) for name in table.sheets], table.sheet)
        self._fill_headers(table, header)
        self._fill_encodings(table)
        self._fill_delimiters(table)
        self._sheet_part.setVisible(bool(table.sheets))
        self._encoding_part.setVisible(bool(table.encoding))
        self._delimiter_part.setVisible(bool(table.delimiter))
        self._basis_label.setText(self._basis_words(table.encoding_basis))
        self._draw_hidden()

    def set_changeable(self, *, changeable: bool) -> None:
        """Let the choices be changed, or only be seen: the rows were edited since."""
        tip = "" if changeable else self.tr("The rows were edited since. Undo that to change this.")
        for widget in (
            self._sheet_box,
            self._header_box,
            self._encoding_box,
            self._delimiter_box,
            self._hidden_button,
        ):
            widget.setEnabled(changeable)
            widget.setToolTip(tip)

    def _fill_headers(self, table: Table, header: int | None) -> None:
        entries: list[tuple[str, object]] = [(self.tr("none"), -1)]
        for number, record in enumerate(table.records[:_OFFERED_RECORDS]):
            words = self.tr("line {n}: {titles}").replace("{n}", str(record.line))
            titles = one_line(", ".join(record.cells[:8]), _SHOWN_TITLES)
            entries.append((words.replace("{titles}", titles), number))
        if header is not None and header >= _OFFERED_RECORDS:
            line = str(table.records[header].line)
            entries.append((self.tr("line {n}").replace("{n}", line), header))
        self._fill(self._header_box, entries, -1 if header is None else header)

    def _fill_encodings(self, table: Table) -> None:
        names = [table.encoding, *(n for n in OFFERED_ENCODINGS if n != table.encoding)]
        self._fill(self._encoding_box, [(name, name) for name in names], table.encoding)

    def _fill_delimiters(self, table: Table) -> None:
        entries: list[tuple[str, object]] = list(delimiter_entries())
        if table.delimiter not in {data for _, data in entries}:
            entries.append((table.delimiter, table.delimiter))
        self._fill(self._delimiter_box, entries, table.delimiter)

    def _fill(self, box: QComboBox, entries: list[tuple[str, object]], chosen: object) -> None:
        box.clear()
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _basis_words(self, basis: EncodingBasis) -> str:
        return {
            EncodingBasis.MARK: self.tr("named by the file"),
            EncodingBasis.VALID: self.tr("fits the whole file"),
            EncodingBasis.GUESSED: self.tr("guessed: look at letters with accents"),
            EncodingBasis.CHOSEN: self.tr("chosen by you"),
        }.get(basis, "")

    def _draw_hidden(self) -> None:
        text = self.tr("Leave them out") if self._with_hidden else self.tr("Take them too")
        words = self.tr("Rows hidden or filtered out in the spreadsheet: {n}. They were left out.")
        if self._with_hidden:
            words = self.tr(
                "Rows hidden or filtered out in the spreadsheet: {n}. They were taken too."
            )
        self._hidden_label.setText(words.replace("{n}", str(self._hidden)))
        self._hidden_button.setText(text)
        self._hidden_button.setAccessibleName(text)
        for widget in (self._hidden_label, self._hidden_button):
            widget.setVisible(self._hidden > 0)

    def _build(self) -> None:
        choices = QWidget(self)
        line = ChipLayout(choices, 8)
        line.addWidget(self._name_label)
        for part in (
            self._sheet_part,
            LabelledPart(self, self.tr("Titles"), self._header_box),
            self._delimiter_part,
            self._encoding_part,
        ):
            line.addWidget(part)
        self._basis_label.setProperty("role", "quiet")
        line.addWidget(self._basis_label)
        hidden = QWidget(self)
        question = ChipLayout(hidden, 8)
        question.addWidget(self._hidden_label)
        question.addWidget(self._hidden_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(choices)
        layout.addWidget(hidden)
        self._draw_hidden()

    def _connect(self) -> None:
        for box in (self._sheet_box, self._encoding_box, self._delimiter_box):
            box.activated.connect(self.read_again_wanted)
        self._header_box.activated.connect(self.rows_wanted)
        self._hidden_button.clicked.connect(self._on_hidden_clicked)

    @Slot()
    def _on_hidden_clicked(self) -> None:
        self._with_hidden = not self._with_hidden
        self._draw_hidden()
        self.rows_wanted.emit()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

"""How rows are exported, the way there, and what came of it.

Invariant: the dialog stays until the file is whole, the operator gives up, or a fault was read; a
fault leaves the choices as they were. GUI thread only.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.batch.export_choice import ExportChoice, ExportFormat

_DELIMITERS: Final = (",", ";")


class ExportDialog(QDialog):
    """Ask how and where, show how far it is.

    Signals:
        export_requested(object, object): the `Path` and the `ExportChoice`.
    """

    export_requested = Signal(object, object)

    def __init__(self, parent: QWidget, title: str, suggested: Path) -> None:
        """Open on a suggestion, whose ending follows the kind that is chosen."""
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._suggested = suggested
        self._title = QLabel(title, self)
        self._kind_box = QComboBox(self)
        self._delimiter_box = QComboBox(self)
        self._guard_toggle = QCheckBox(self)
        self._guard_label = QLabel(self)
        self._progress = QProgressBar(self)
        self._message_label = QLabel(self)
        self._export_button = QPushButton(self.tr("Export..."), self)
        self._cancel_button = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._kind_box.currentIndexChanged.connect(self._on_kind_changed)
        self._export_button.clicked.connect(self._on_export_button_clicked)
        self._cancel_button.clicked.connect(self.reject)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def set_failed(self, words: str) -> None:
        """Say why there is no file, and let the operator try again."""
        self._set_running(running=False)
        self._message_label.setText(words)

    def choice(self) -> ExportChoice:
        """Return what is chosen."""
        return ExportChoice(
            ExportFormat(self._kind_box.currentData()),
            self._delimiter_box.currentData(),
            self._guard_toggle.isChecked(),
        )

    def _build(self) -> None:
        self._title.setProperty("role", "headline")
        self._name(self._kind_box, "export_kind_box", self.tr("Kind of file"))
        self._kind_box.addItem(self.tr("CSV"), ExportFormat.CSV.value)
        self._kind_box.addItem(self.tr("Excel workbook (XLSX)"), ExportFormat.XLSX.value)
        self._name(self._delimiter_box, "export_delimiter_box", self.tr("Separator"))
        words = (self.tr("Comma ,"), self.tr("Semicolon ;"))
        for text, delimiter in zip(words, _DELIMITERS, strict=True):
            self._delimiter_box.addItem(text, delimiter)
        guard = self.tr("Keep spreadsheets from running formulas")
        self._name(self._guard_toggle, "export_guard_toggle", guard)
        self._guard_toggle.setText(guard)
        self._guard_toggle.setChecked(True)
        self._guard_label.setProperty("role", "quiet")
        self._guard_label.setWordWrap(True)
        self._guard_label.setText(
            self.tr("Puts a ' before = + - @; importing the file here takes it off again.")
        )
        self._progress.setObjectName("export_progress")
        self._progress.setAccessibleName(self.tr("Progress of the export"))
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(8)
        self._message_label.setObjectName("export_message_label")
        self._message_label.setProperty("role", "error")
        self._message_label.setTextFormat(Qt.TextFormat.PlainText)
        self._message_label.setWordWrap(True)
        self._name(self._export_button, "export_save_button", self._export_button.text())
        self._name(self._cancel_button, "export_cancel_button", self._cancel_button.text())
        self._export_button.setProperty("role", "primary")
        self._export_button.setDefault(True)
        self._lay_out()
        self._set_running(running=False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Kind of file"), self._kind_box)
        form.addRow(self.tr("&Separator"), self._delimiter_box)
        form.addRow("", self._guard_toggle)
        form.addRow("", self._guard_label)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._export_button)
        buttons.addWidget(self._cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self._title)
        layout.addLayout(form)
        layout.addWidget(self._progress)
        layout.addWidget(self._message_label)
        layout.addLayout(buttons)
        self.setMinimumWidth(440)

    def _name(self, widget: QWidget, name: str, words: str) -> None:
        widget.setObjectName(name)
        widget.setAccessibleName(words)

    def _set_running(self, *, running: bool) -> None:
        self._progress.setVisible(running)
        self._progress.setRange(0, 0)
        self._message_label.clear()
        self._kind_box.setEnabled(not running)
        self._export_button.setEnabled(not running)
        for of_csv in (self._delimiter_box, self._guard_toggle, self._guard_label):
            of_csv.setEnabled(not running and self.choice().kind is ExportFormat.CSV)

    @Slot(int)
    def _on_kind_changed(self, _place: int) -> None:
        self._set_running(running=False)

    @Slot()
    def _on_export_button_clicked(self) -> None:
        kind = self.choice().kind
        words = {
            ExportFormat.CSV: self.tr("CSV files (*.csv)"),
            ExportFormat.XLSX: self.tr("Excel workbooks (*.xlsx)"),
        }
        dialog = QFileDialog(self, self.windowTitle(), str(self._suggested.parent), words[kind])
        dialog.setObjectName("export_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(kind.value)
        dialog.selectFile(self._suggested.with_suffix(f".{kind.value}").name)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        self._set_running(running=True)
        self.export_requested.emit(Path(path), self.choice())

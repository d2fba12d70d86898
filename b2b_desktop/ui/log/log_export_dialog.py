"""How calls are exported, where to, and how far it is.

Invariant: what is previewed is what is written; while a file is written nothing can be changed; the
dialog stays until it is whole, the operator gives up, or a fault was read. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.log_export import (
    Delimiter,
    ExportPreview,
    LogExport,
    LogExportKind,
    Period,
    SavedExport,
)
from b2b_desktop.ui.log.export_columns import ExportColumns
from b2b_desktop.ui.log.export_preview import ExportPreviewView
from b2b_desktop.ui.log.export_target import ExportTarget
from b2b_desktop.ui.log.export_words import kind_words, period_words
from b2b_desktop.ui.log.saved_choices import SavedChoices
from b2b_desktop.ui.wrapped_label import WrappedLabel


class LogExportDialog(QDialog):
    """Ask how and where, show the beginning and the progress.

    Signals:
        changed(): the preview is to be made anew; `export`, `period`, `only_chosen` say of what.
        start_requested(object): write this `Path`.
        save_requested(object): keep this `SavedExport`.
        remove_requested(str): forget the choice of that name.
    """

    changed = Signal()
    start_requested = Signal(object)
    save_requested = Signal(object)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget, folder: Path, chosen: int, filtered: str) -> None:
        """Suggest a file.

        Args:
            parent: the window.
            folder: where it would be.
            chosen: how many calls are selected.
            filtered: what the log's list is filtered by, empty for every call.
        """
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export calls"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_setting = False
        self._choices = QWidget(self)
        self._saved_choices = SavedChoices(self)
        self._kind_box = self._named(QComboBox(self), "export_kind_box", self.tr("Kind of file"))
        self._calls_box = self._named(QComboBox(self), "export_calls_box", self.tr("Calls"))
        self._period_box = self._named(QComboBox(self), "export_period_box", self.tr("Period"))
        delimiter = self.tr("Separator")
        self._delimiter_box = self._named(QComboBox(self), "export_delimiter_box", delimiter)
        self._guard_toggle = QCheckBox(self.tr("Keep spreadsheets from running formulas"), self)
        self._named(self._guard_toggle, "export_guard_toggle", self._guard_toggle.text())
        self._columns = ExportColumns(self)
        self._preview = ExportPreviewView(self)
        self._total_label = WrappedLabel(self, name="export_total_label", role="quiet")
        self._target = ExportTarget(self, folder)
        self._progress = self._named(QProgressBar(self), "export_progress", self.tr("Progress"))
        self._start_button = self._button("export_start_button", self.tr("Export"))
        self._cancel_button = self._button("export_cancel_button", self.tr("Cancel"))
        self._fill(chosen, filtered)
        self._lay_out()
        self._connect()
        self._set_running(running=False)
        self._on_kind_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter in the name of a choice from starting the export."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (is_enter and self._saved_choices.has_focus()):
            super().keyPressEvent(event)

    def export(self) -> LogExport:
        """Return how calls are written."""
        kind = LogExportKind(self._kind_box.currentData())
        delimiter = Delimiter(self._delimiter_box.currentData())
        return LogExport(kind, self._columns.names(), delimiter, self._guard_toggle.isChecked())

    def period(self) -> Period:
        """Return which days."""
        return Period(self._period_box.currentData())

    def only_chosen(self) -> bool:
        """Tell whether the selected calls are exported, not the filtered ones."""
        return bool(self._calls_box.currentData())

    def set_preview(self, preview: ExportPreview | None) -> None:
        """Show how the file begins; None while it is read."""
        if not self._columns.has_ticks():
            return
        self._preview.set_preview(preview)
        total = -1 if preview is None else preview.total
        words = {
            -1: "",
            0: self.tr("0 rows: no call fits, the file would be empty."),
            1: self.tr("1 row"),
        }.get(total, self.tr("{n} rows"))
        self._total_label.setText(words.replace("{n}", str(total)))

    def set_saved(self, saved: Sequence[SavedExport]) -> None:
        """Offer choices that were kept."""
        self._saved_choices.set_saved(saved)

    def set_name_fault(self, words: str) -> None:
        """Say why a choice was not kept or removed."""
        self._saved_choices.set_fault(words)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def set_failed(self, words: str) -> None:
        """Say why there is no file, and let the operator try again."""
        self._set_running(running=False)
        self.set_message(words)

    def set_message(self, words: str) -> None:
        """Say something beside the file."""
        self._target.set_message(words)

    def _fill(self, chosen: int, filtered: str) -> None:
        for kind in LogExportKind:
            self._kind_box.addItem(kind_words(kind), kind.value)
        words = self.tr("As filtered: {what}").replace("{what}", filtered)
        self._calls_box.addItem(words if filtered else self.tr("All calls"), False)
        if chosen:
            words = self.tr("{n} chosen").replace("{n}", str(chosen))
            self._calls_box.addItem(words, True)
        for period in Period:
            self._period_box.addItem(period_words(period), period.value)
        for words, delimiter in ((self.tr("Comma ,"), ","), (self.tr("Semicolon ;"), ";")):
            self._delimiter_box.addItem(words, delimiter)
        self._guard_toggle.setChecked(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Saved choice"), self._saved_choices)
        form.addRow(self.tr("Kind of file"), _row(self._kind_box))
        form.addRow(self.tr("Calls"), _row(self._calls_box, self._period_box))
        form.addRow(self.tr("Separator"), _row(self._delimiter_box, self._guard_toggle))
        form.addRow(self.tr("File"), self._target)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._columns, 1)
        body.addWidget(self._preview, 3)
        foot = QHBoxLayout()
        foot.addWidget(self._total_label, 1)
        foot.addWidget(self._progress, 1)
        foot.addWidget(self._start_button)
        foot.addWidget(self._cancel_button)
        self._start_button.setProperty("role", "primary")
        self._start_button.setDefault(True)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(16)
        choices.addLayout(form)
        choices.addLayout(body, 1)
        layout.addWidget(self._choices, 1)
        layout.addLayout(foot)
        self.resize(860, 600)

    def _connect(self) -> None:
        self._kind_box.currentIndexChanged.connect(self._on_kind_changed)
        self._calls_box.currentIndexChanged.connect(self._on_calls_changed)
        for box in (self._period_box, self._delimiter_box):
            box.currentIndexChanged.connect(self._on_changed)
        self._guard_toggle.toggled.connect(self._on_changed)
        self._columns.itemChanged.connect(self._on_changed)
        self._saved_choices.chosen.connect(self._on_saved_chosen)
        self._saved_choices.save_requested.connect(self._on_save_requested)
        self._saved_choices.remove_requested.connect(self.remove_requested)
        self._start_button.clicked.connect(self._on_start_button_clicked)
        self._cancel_button.clicked.connect(self.reject)

    def _named(self, widget: Any, name: str, words: str) -> Any:
        widget.setObjectName(name)
        widget.setAccessibleName(words)
        return widget

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        self._named(button, name, words)
        return button

    def _set_running(self, *, running: bool) -> None:
        self._progress.setVisible(running)
        self._progress.setRange(0, 0)
        self.set_message("")
        self._choices.setDisabled(running)
        self._start_button.setEnabled(not running and self._columns.has_ticks())

    @Slot()
    def _on_kind_changed(self, *_of: Any) -> None:
        kind = LogExportKind(self._kind_box.currentData())
        was, self._is_setting = self._is_setting, True
        self._columns.show_kind(kind, ())
        self._is_setting = was
        for of_csv in (self._delimiter_box, self._guard_toggle):
            of_csv.setEnabled(kind is LogExportKind.CSV)
        self._target.set_kind(kind)
        self.set_message("")
        self._on_changed()

    @Slot()
    def _on_calls_changed(self, *_of: Any) -> None:
        self._period_box.setDisabled(self.only_chosen())
        self._on_changed()

    @Slot()
    def _on_changed(self, *_of: Any) -> None:
        if self._is_setting:
            return
        self._start_button.setEnabled(self._columns.has_ticks())
        if self._columns.has_ticks():
            self.changed.emit()
        else:
            self._preview.set_preview(None)
            self._total_label.setText(self.tr("Tick at least one column."))

    @Slot(object)
    def _on_saved_chosen(self, saved: SavedExport) -> None:
        self._is_setting = True
        for box, value in (
            (self._kind_box, saved.export.kind.value),
            (self._period_box, saved.period.value),
            (self._delimiter_box, saved.export.delimiter.value),
        ):
            box.setCurrentIndex(box.findData(value))
        self._guard_toggle.setChecked(saved.export.guard)
        self._columns.show_kind(saved.export.kind, saved.export.columns)
        self._is_setting = False
        self._on_changed()

    @Slot(str)
    def _on_save_requested(self, name: str) -> None:
        self.save_requested.emit(SavedExport(name, self.export(), self.period()))

    @Slot()
    def _on_start_button_clicked(self) -> None:
        path = self._target.checked_path()
        if path is not None:
            self._set_running(running=True)
            self.start_requested.emit(path)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 0 if place else 1)
    return row

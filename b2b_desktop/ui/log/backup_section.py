"""The backups of the log: which there are, where else they go, and going back to one.

Invariant: a path is taken as it stands, or its fault is told; nothing is restored from here without
a question.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.log_size import Backup
from b2b_desktop.ui.log.keep_section import BUTTON_WIDTH
from b2b_desktop.ui.log.log_data_words import minute_words
from b2b_desktop.ui.log.log_import_words import size_words
from b2b_desktop.ui.placeholders import set_placeholder
from b2b_desktop.ui.wrapped_label import WrappedLabel

_WIDTH: Final = 110
_ROW: Final = 28
_ROWS: Final = 4
"""So many backups are in view at least."""


class BackupSection(QWidget):
    """Show backups.

    Signals:
        backup_requested(): back up now.
        restore_requested(object): go back to this `Path`.
        folder_chosen(str): back up there, too; `""` for nowhere else.
    """

    backup_requested = Signal()
    restore_requested = Signal(object)
    folder_chosen = Signal(str)

    def __init__(self, folder: str, *, daily: bool, parent: QWidget | None = None) -> None:
        """Show an empty list.

        Args:
            folder: where else backups go, as it was chosen before.
            daily: whether this log is backed up by itself.
            parent: the dialog.
        """
        super().__init__(parent)
        self._backups: tuple[Backup, ...] = ()
        self._is_busy = False
        self._table = QTableWidget(0, 2, self)
        self._empty_label = WrappedLabel(self, name="backups_empty_label", role="quiet")
        self._now_button = self._button("backup_now_button", self.tr("Back up now"))
        self._restore_button = self._button("backup_restore_button", self.tr("Restore..."))
        self._file_button = self._button("backup_file_button", self.tr("Restore from file..."))
        self._folder_edit = QLineEdit(folder, self)
        self._browse_button = self._button("backup_browse_button", self.tr("Browse..."))
        self._build_table()
        self._lay_out(daily=daily)
        self._now_button.clicked.connect(self.backup_requested)
        self._restore_button.clicked.connect(self._on_restore_button_clicked)
        self._file_button.clicked.connect(self._on_file_button_clicked)
        self._browse_button.clicked.connect(self._on_browse_button_clicked)
        self._folder_edit.editingFinished.connect(self._on_folder_typed)
        self._table.itemSelectionChanged.connect(self._draw)
        self.set_backups(())

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Show backups, the newest first and chosen."""
        self._backups = tuple(backups)
        self._table.setRowCount(len(backups))
        for row, backup in enumerate(backups):
            for column, text in enumerate(
                (minute_words(backup.made_at), size_words(backup.size_bytes))
            ):
                self._table.setItem(row, column, QTableWidgetItem(text))
        if backups:
            self._table.selectRow(0)
        self._empty_label.setVisible(not backups)
        self._draw()

    def set_busy(self, *, busy: bool) -> None:
        """Offer nothing while something runs."""
        self._is_busy = busy
        self._draw()

    @Slot()
    def _draw(self) -> None:
        free = not self._is_busy
        self._now_button.setEnabled(free)
        self._file_button.setEnabled(free)
        self._restore_button.setEnabled(free and self._table.currentRow() in self._rows())

    def _rows(self) -> set[int]:
        return {index.row() for index in self._table.selectionModel().selectedRows()}

    def _build_table(self) -> None:
        table = self._table
        table.setObjectName("backups_table")
        table.setAccessibleName(self.tr("Backups"))
        table.setHorizontalHeaderLabels([self.tr("Made"), self.tr("Size")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, _WIDTH)
        table.setMinimumHeight((_ROWS + 1) * _ROW + 8)

    def _lay_out(self, *, daily: bool) -> None:
        title = WrappedLabel(self, name="backups_title_label", role="headline")
        title.setText(self.tr("Backups"))
        about = WrappedLabel(self, name="backups_about_label", role="quiet")
        about.setText(
            self.tr(
                "The live log is backed up once a day. At most 7 backups and 2 GB are kept, the "
                "newest always. There is no token in them."
            )
        )
        empty = self.tr("No backup yet. This log is backed up by hand only.")
        if daily:
            empty = self.tr("No backup yet. One is made on each day with calls.")
        self._empty_label.setText(empty)
        words = self.tr("Back up there, too")
        self._folder_edit.setObjectName("backup_folder_edit")
        self._folder_edit.setAccessibleName(words)
        set_placeholder(self._folder_edit, self.tr("nowhere else"))
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for button in (self._now_button, self._restore_button, self._file_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        label = WrappedLabel(self, name="backup_folder_label")
        label.setText(words)
        label.setWordWrap(False)
        label.setBuddy(self._folder_edit)
        folder.addWidget(label)
        folder.addWidget(self._folder_edit, 1)
        folder.addWidget(self._browse_button)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(0, 1)
        rows.setColumnMinimumWidth(1, BUTTON_WIDTH)
        rows.addWidget(title, 0, 0, 1, 2)
        rows.addWidget(about, 1, 0, 1, 2)
        rows.addWidget(self._table, 2, 0)
        rows.addLayout(buttons, 2, 1)
        rows.addWidget(self._empty_label, 3, 0, 1, 2)
        rows.addLayout(folder, 4, 0, 1, 2)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    @Slot()
    def _on_restore_button_clicked(self) -> None:
        self.restore_requested.emit(self._backups[self._table.currentRow()].path)

    @Slot()
    def _on_file_button_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Restore the call log from a file"))
        dialog.setObjectName("backup_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        self.restore_requested.emit(Path(path))

    @Slot()
    def _on_browse_button_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Back up there, too"), self._folder_edit.text())
        dialog.setObjectName("backup_folder_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    @Slot(str)
    def _on_folder_selected(self, path: str) -> None:
        self._folder_edit.setText(path)
        self._on_folder_typed()

    @Slot()
    def _on_folder_typed(self) -> None:
        self.folder_chosen.emit(self._folder_edit.text().strip())

"""Which file an export becomes.

Invariant: a file that is there is replaced only after the operator was asked. GUI thread only.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QPushButton, QWidget

from b2b_desktop.domain.log_export import LogExportKind
from b2b_desktop.ui.wrapped_label import WrappedLabel

_ENDINGS = frozenset(kind.ending for kind in LogExportKind)


class ExportTarget(QWidget):
    """Take a path, and say what is wrong below it."""

    def __init__(self, parent: QWidget, folder: Path) -> None:
        """Suggest a file in a folder."""
        super().__init__(parent)
        self._replaces = ""
        self._ending = LogExportKind.ACCOUNTING.ending
        self._path_edit = QLineEdit(str(folder / f"calls.{self._ending}"), self)
        self._path_edit.setObjectName("export_path_edit")
        self._path_edit.setAccessibleName(self.tr("File"))
        self._browse_button = QPushButton(self.tr("Browse..."), self)
        self._browse_button.setObjectName("export_browse_button")
        self._browse_button.setAutoDefault(False)
        self._browse_button.clicked.connect(self._on_browse_button_clicked)
        self._message_label = WrappedLabel(self, name="export_message_label", role="error")
        self.setFocusProxy(self._path_edit)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._path_edit, 0, 0)
        layout.addWidget(self._browse_button, 0, 1)
        layout.addWidget(self._message_label, 1, 0, 1, 2)

    def set_message(self, words: str) -> None:
        """Say something below the path."""
        self._message_label.setText(words)

    def set_kind(self, kind: LogExportKind) -> None:
        """Give the file the ending of its kind."""
        self._ending = kind.ending
        text = self._path_edit.text()
        stem, dot, ending = text.rpartition(".")
        if dot and ending.lower() in _ENDINGS:  # What else stands behind a dot was meant so.
            self._path_edit.setText(f"{stem}.{kind.ending}")

    def checked_path(self) -> Path | None:
        """Return the file to write; None after saying why it is not written yet."""
        text = self._path_edit.text().strip()
        try:
            path = Path(text).expanduser()
            is_folder, is_there = path.is_dir(), path.exists()
        except (OSError, RuntimeError):  # Too long, not to be looked at, nobody's home.
            self.set_message(self.tr("No file can be there. Choose another place or name."))
            return None
        if "\0" in text or not text or not path.is_absolute():
            self.set_message(self.tr("Type the whole path of the file, or choose it."))
            return None
        if is_folder:
            self.set_message(self.tr("This is a folder. Add the name of the file."))
            return None
        if is_there and text != self._replaces:
            self._replaces = text
            words = self.tr("This file is there already. Export once more to replace it.")
            self.set_message(words)
            return None
        return path

    @Slot()
    def _on_browse_button_clicked(self) -> None:
        path = Path(self._path_edit.text())
        dialog = QFileDialog(self, self.tr("Export calls"), str(path.parent))
        dialog.setObjectName("export_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(self._ending)
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        self._path_edit.setText(path)
        self._replaces = path  # The file dialog has asked.

"""Saving a stored body as a file, byte for byte.

Invariant: what is stored holds no secret, and the file is whole or not there.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget


class BodySaving(QWidget):
    """Offer to save a body.

    Signals:
        status_said(str): what became of it, for the status bar.
    """

    status_said = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        """Offer nothing yet; `name` begins the button's object name."""
        super().__init__(parent)
        self._body = b""
        self._file_name = ""
        words = self.tr("Save stored body...")
        self._button = QPushButton(words, self)
        self._button.setObjectName(f"{name}_save_button")
        self._button.setAccessibleName(words)
        self._button.clicked.connect(self._on_button_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._button)
        row.addStretch(1)

    def set_body(self, body: bytes, file_name: str) -> None:
        """Offer a body, with the name that is suggested for its file; nothing when it is empty."""
        self._body, self._file_name = body, file_name
        self.setVisible(bool(body))

    @Slot()
    def _on_button_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the stored body"))
        dialog.setObjectName("body_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(self._file_name)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        why = _save(self._body, Path(path))
        words = self.tr("There is no new file. {why}") if why else self.tr("Written: {path}")
        self.status_said.emit(words.replace("{path}", path).replace("{why}", why))


def _save(body: bytes, path: Path) -> str:
    """Write a file; returns why it could not be written, `""` when it was."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    file.write(body)
    return "" if file.commit() else file.errorString()

"""Texts and files that are dropped anywhere on the tab.

Invariant: what cannot be read as rows is not taken.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class InputDrop(QObject):
    """Take what is dropped on a widget.

    Signals:
        text_given(object): a text (a `str`).
        file_given(object): a file's `Path`.
    """

    text_given = Signal(object)
    file_given = Signal(object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drops."""
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            if _file(event.mimeData()) is None and not event.mimeData().hasText():
                return False
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            file = _file(event.mimeData())
            if file is not None:
                self.file_given.emit(file)
            else:
                self.text_given.emit(event.mimeData().text())
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)


def _file(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if files else None

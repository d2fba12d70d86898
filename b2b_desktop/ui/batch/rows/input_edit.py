"""The field that rows are typed or pasted into.

Invariant: what is pasted, dropped or set at once is handed on as it is and never laid out here: a
megabyte in one line would hold the window up for seconds (findings.md section 5).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_MOST_KEPT: Final = 20_000
"""Characters of a text set at once that are shown until it is read."""


class InputEdit(QPlainTextEdit):
    """Take texts of any size.

    Signals:
        text_given(object): a whole text (a `str`), pasted, dropped or set.
        file_given(object): the `Path` of a file that was dropped or pasted.
        typed_changed(bool): whether it holds something that was typed.
    """

    text_given = Signal(object)
    file_given = Signal(object)
    typed_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_input_edit")
        self.setAccessibleName(self.tr("Rows to send"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self._is_slim = False
        self._was_typed = False
        self.textChanged.connect(self._on_text_changed)

    @property
    def typed(self) -> str:
        """What was typed and is not read yet."""
        return self.toPlainText()

    def set_slim(self, *, slim: bool) -> None:
        """Be one line high, or as high as there is room."""
        self._is_slim = slim
        self.document().setDocumentMargin(1 if slim else 4)
        vertical = QSizePolicy.Policy.Fixed if slim else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        words = self.tr("Paste or type more rows here")
        if not slim:
            words = self.tr(
                "Paste order IDs here: one on a line, a mail with numbers in it,\n"
                "or cells of a spreadsheet with PO numbers and extra fields."
            )
        self.setPlaceholderText(words)
        self.updateGeometry()

    def setPlainText(self, text: str) -> None:
        """Take a text as if it was pasted; a short one is seen until it is read."""
        if len(text) <= _MOST_KEPT:
            super().setPlainText(text)
        if text:
            self.text_given.emit(text)

    def put_back(self, text: str) -> bool:
        """Show a text that was not read; False when it is too long, or something else is typed."""
        if len(text) > _MOST_KEPT or self.typed not in ("", text):
            return False
        super().setPlainText(text)
        return True

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand on what is pasted or dropped."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file_given.emit(Path(files[0]))
        elif source.hasText() and source.text():
            self.text_given.emit(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take files besides text."""
        return source.hasUrls() or source.hasText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with the keyboard as with the mouse, also while something is typed."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height of a line, or of some lines."""
        lines = 1 if self._is_slim else 6
        room = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return QSize(320, lines * self.fontMetrics().lineSpacing() + room)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a line of text is never cut."""
        return self.sizeHint()

    @Slot()
    def _on_text_changed(self) -> None:
        typed = not self.document().isEmpty()
        if typed is not self._was_typed:
            self._was_typed = typed
            self.typed_changed.emit(typed)

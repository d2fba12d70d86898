"""Colours for a body that is JSON: names, numbers and the words true, false and null.

Invariant: a long text is left as it is; colouring takes the GUI thread for each of its lines.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from b2b_desktop.ui.theme import colour

LONGEST: Final = 16 * 1024
"""Characters that are coloured at most: some 10 ms."""
_PARTS: Final = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<text>"(?:[^"\\]|\\.)*")'
    r"|(?P<value>-?\b\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)"
)
_OUTSIDE, _IN_BODY = 0, 1


class JsonColours(QSyntaxHighlighter):
    """Colour JSON among other lines: it begins with a bracket and ends at an empty line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document

    def show(self, view: QPlainTextEdit, text: str) -> None:
        """Let a view show a text, in colours unless it is long."""
        document = None if len(text) > LONGEST else self._document
        if (self.document() is None) != (document is None):
            self.setDocument(document)  # Else each line of a long text is asked about.
        view.setPlainText(text)

    def highlightBlock(self, text: str) -> None:
        """Colour a line, where it is one of JSON."""
        goes_on = self.previousBlockState() == _IN_BODY and bool(text)
        in_body = goes_on or text[:1] in ("{", "[")
        self.setCurrentBlockState(_IN_BODY if in_body else _OUTSIDE)
        if not in_body:
            return
        for part in _PARTS.finditer(text):
            if part.lastgroup == "text":
                continue
            shape = QTextCharFormat()
            if part.lastgroup == "name":
                shape.setForeground(colour("accent"))
            else:
                shape.setFontWeight(QFont.Weight.Bold)
            self.setFormat(part.start(), part.end() - part.start(), shape)

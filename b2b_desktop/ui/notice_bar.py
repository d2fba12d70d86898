"""Notices on top of the window: what belongs to no single field.

Invariant: never modal, plain text only, each stays until it is closed.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from b2b_desktop.ui.assets import icon, pixmap
from b2b_desktop.ui.theme import colour
from b2b_desktop.ui.wrapped_label import WrappedLabel


class NoticeBar(QWidget):
    """Stack notices; the same one is shown once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self._rows: dict[str, QFrame] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def show_notice(self, text: str, *, warning: bool = True) -> None:
        """Add a notice at the bottom of the stack."""
        if text in self._rows:
            return
        row = QFrame(self)
        row.setObjectName("notice")
        row.setAutoFillBackground(True)
        palette = row.palette()
        palette.setColor(row.backgroundRole(), colour("chip"))
        row.setPalette(palette)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 6, 8, 6)
        mark = QLabel(row)
        name, shade = ("warning", "warning") if warning else ("info", "accent")
        mark.setPixmap(pixmap(name, colour(shade).name(), 16))
        words = WrappedLabel(row, name="notice_label")
        words.setText(text)
        close = QToolButton(row)
        close.setObjectName("notice_close_button")
        close.setAutoRaise(True)
        close.setIcon(icon("close", colour("quiet")))
        close.setAccessibleName(self.tr("Close this notice"))
        close.setToolTip(self.tr("Close this notice"))
        close.clicked.connect(partial(self._close, text))
        layout.addWidget(mark)
        layout.addWidget(words, 1)
        layout.addWidget(close)
        self._layout.addWidget(row)
        self._rows[text] = row
        self.show()

    def notices(self) -> tuple[str, ...]:
        """Return the notices that are shown."""
        return tuple(self._rows)

    def _close(self, text: str) -> None:
        row = self._rows.pop(text, None)
        if row is not None:
            self._layout.removeWidget(row)
            row.deleteLater()
        self.setVisible(bool(self._rows))

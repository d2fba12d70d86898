"""The token dialog's list of saved tokens.

Invariant: only a person's choice raises a signal; what the dialog chooses does not.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.ui.theme import colour


class TokenList(QListWidget):
    """List tokens by name.

    Signals:
        wanted(object): a person chose this `TokenId`.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("token_list")
        self.setAccessibleName(self.tr("Tokens"))
        self._tokens: tuple[Token, ...] = ()
        self.currentRowChanged.connect(self._on_row_changed)

    def set_tokens(self, tokens: tuple[Token, ...]) -> None:
        """List these tokens; the chosen one stays chosen."""
        chosen = self.chosen()
        self._tokens = tokens
        with QSignalBlocker(self):
            self.clear()
            for token in tokens:
                item = QListWidgetItem(token.name, self)
                item.setData(Qt.ItemDataRole.UserRole, token.token_id)
                item.setToolTip(token.address)
        self.choose(None if chosen is None else chosen.token_id)

    def chosen(self) -> Token | None:
        """Return the chosen token, None when a new one is being made."""
        row = self.currentRow()
        return self._tokens[row] if 0 <= row < len(self._tokens) else None

    def choose(self, token_id: TokenId | None) -> None:
        """Choose a token, or none."""
        ids = [token.token_id for token in self._tokens]
        with QSignalBlocker(self):
            self.setCurrentRow(ids.index(token_id) if token_id in ids else -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name the next step while there is nothing to list."""
        super().paintEvent(event)
        if self.count():
            return
        painter = QPainter(self.viewport())
        painter.setPen(colour("quiet"))
        area = self.viewport().rect().adjusted(16, 16, -16, -16)
        how = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(how), self.tr("No token yet. Paste one on the right."))

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._tokens):
            self.wanted.emit(self._tokens[row].token_id)

"""Notices on top of the window: what belongs to no single field.

Invariant: never modal, plain text only, each stays until it is closed, or answered and done with.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.ui.assets import icon
from b2b_desktop.ui.icon_mark import IconMark
from b2b_desktop.ui.theme import colour
from b2b_desktop.ui.wrapped_label import WrappedLabel


@dataclass(frozen=True, slots=True)
class Offer:
    """A notice that can be answered.

    Attributes:
        key: names it.
        text: what it says.
        actions: the answers: name and words.
        is_warning: whether something is amiss.
    """

    key: str
    text: str
    actions: tuple[tuple[str, str], ...]
    is_warning: bool = True


class NoticeBar(QWidget):
    """Stack notices; the same one is shown once.

    Signals:
        offer_answered(str, str): an offer's key and the name of the answer.
    """

    offer_answered = Signal(str, str)

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
        self._add(text, text, _mark(warning=warning), ())

    @Slot(object)
    def show_offer(self, offer: Offer) -> None:
        """Add a notice with answers; one of the same key is replaced."""
        self.drop_offer(offer.key)
        self._add(offer.key, offer.text, _mark(warning=offer.is_warning), offer.actions)

    @Slot(str)
    def drop_offer(self, key: str) -> None:
        """Take an offer away; nothing happens when it is gone."""
        self._close(key)

    def notices(self) -> tuple[str, ...]:
        """Return the keys of the notices that are shown; a plain one's key is its text."""
        return tuple(self._rows)

    def changeEvent(self, event: QEvent) -> None:
        """Draw what closes a notice in the colours that are in force from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for close in self.findChildren(QToolButton, "notice_close_button"):
                close.setIcon(icon("close", colour("quiet")))

    def _add(
        self, key: str, text: str, mark: tuple[str, str], actions: tuple[tuple[str, str], ...]
    ) -> None:
        if key in self._rows:
            return
        row = QFrame(self)
        row.setObjectName("notice")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 6, 8, 6)
        sign = IconMark(row)
        sign.show_icon(*mark)
        words = WrappedLabel(row, name="notice_label")
        words.setText(text)
        layout.addWidget(sign)
        layout.addWidget(words, 1)
        for action, label in actions:
            layout.addWidget(self._answer_button(row, key, action, label))
        layout.addWidget(self._close_button(row, key))
        self._layout.addWidget(row)
        self._rows[key] = row
        self.show()

    def _answer_button(self, row: QFrame, key: str, action: str, label: str) -> QPushButton:
        button = QPushButton(label, row)
        button.setObjectName(f"offer_{action}_button")
        button.setAccessibleName(label)
        button.clicked.connect(partial(self._answer, key, action))
        return button

    def _close_button(self, row: QFrame, key: str) -> QToolButton:
        close = QToolButton(row)
        close.setObjectName("notice_close_button")
        close.setAutoRaise(True)
        close.setIcon(icon("close", colour("quiet")))
        close.setAccessibleName(self.tr("Close this notice"))
        close.setToolTip(self.tr("Close this notice"))
        close.clicked.connect(partial(self._close, key))
        return close

    def _answer(self, key: str, action: str) -> None:
        self.offer_answered.emit(key, action)

    def _close(self, key: str) -> None:
        row = self._rows.pop(key, None)
        if row is not None:
            self._layout.removeWidget(row)
            row.deleteLater()
        self.setVisible(bool(self._rows))


def _mark(*, warning: bool) -> tuple[str, str]:
    """Return the name of a notice's icon and its colour's."""
    return ("warning", "warning") if warning else ("info", "accent")

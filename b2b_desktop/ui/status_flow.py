"""What the status bar and the banner hear of the engine.

Invariant: only the mode on the screen speaks, at most ten times a second: each change of a label
lays out the whole window. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from b2b_desktop.domain.call import CallCounts, Mode
from b2b_desktop.domain.token import KeptIn, Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.status_bar import StatusBar

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import ConnectionEvent


_EVERY_MS: Final = 100


class StatusFlow(QObject):
    """Keep the status bar true."""

    def __init__(
        self,
        bridge: EngineBridge,
        status_bar: StatusBar,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(status_bar)
        self._status_bar = status_bar
        self._target = target
        self._kept_in: KeptIn | None = None
        self._connections: dict[Mode, ConnectionEvent] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._draw_newest)
        bridge.listen("connection_changed", self._on_connection_changed)

    @Slot(object)
    def show_mode(self, mode: Mode) -> None:
        """Show where this mode's tokens are kept and how its last contact went.

        What was said last was said of the other mode.
        """
        self._status_bar.set_status("")
        self._draw(mode)

    def _draw(self, mode: Mode) -> None:
        self._status_bar.set_kept_in(self._kept_in if mode is Mode.LIVE else None)
        self._draw_connection(self._connections.get(mode))
        self._status_bar.set_budget(None)  # What was read before the switch may be long past.

    @Slot(object)
    def show_kept_in(self, kept_in: KeptIn) -> None:
        """Show where tokens are kept."""
        self._kept_in = kept_in
        self._draw(self._target()[1])

    @Slot(object)
    def show_counts(self, counts: CallCounts) -> None:
        """Show how many calls are open."""
        self._status_bar.set_open(counts.to_do)

    @Slot(object)
    def _on_connection_changed(self, event: ConnectionEvent) -> None:
        self._connections[event.mode] = event
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _draw_newest(self) -> None:
        event = self._connections.get(self._target()[1])
        if event is not None:
            self._draw_connection(event)

    def _draw_connection(self, event: ConnectionEvent | None) -> None:
        if event is None:
            self._status_bar.set_connection("")
            self._status_bar.set_in_flight(0)
            self._status_bar.set_budget(None)
            return
        from b2b_desktop.ui.bridge import ConnectionState  # With the first event, not before.

        words = {
            ConnectionState.UNTRIED: "",
            ConnectionState.CONNECTED: self.tr("Connected"),
            ConnectionState.OFFLINE: self.tr("No connection to the store"),
        }
        self._status_bar.set_connection(words[event.state])
        self._status_bar.set_in_flight(event.in_flight)
        self._status_bar.set_budget(event.budget, event.others)

"""The names of extra fields that a store's calls carried, to be offered while one is chosen.

Invariant: the names are those of the store that is acted in now; another store's are never offered.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.order.send_place import SendPlace, place_of

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import FieldNamesEvent, JobId


class KnownNames(QObject):
    """Ask the log for names.

    Signals:
        found(object): the names, the last used first (a tuple of `str`); none after a change of
            store until the log has answered.
    """

    found = Signal(object)

    def __init__(
        self,
        parent: QObject,
        bridge: EngineBridge,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._target = target
        self._place: SendPlace | None = None
        self._job: JobId | None = None
        bridge.listen("field_names_loaded", self._on_field_names_loaded)

    @Slot()
    def ask(self) -> None:
        """Ask for the store's names as of now."""
        token, mode = self._target()
        place = None if token is None else place_of(token, mode)
        if place != self._place:
            self._place = place
            self.found.emit(())
        self._job = None
        if token is not None:
            self._job = self._bridge.load_field_names(mode, token.store)

    @Slot(object)
    def _on_field_names_loaded(self, event: FieldNamesEvent) -> None:
        if event.job == self._job:
            self.found.emit(event.names)

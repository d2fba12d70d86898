"""Which calls that were just told of belong into a filtered list: the engine is asked.

Invariant: one question at a time; a call that changes while it is asked about is asked about again,
and its newest row counts. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.call import CallFilter, CallId, CallRow, Mode
from b2b_desktop.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import FittingCallsEvent, JobId, ReadFailedEvent


class Newcomers(QObject):
    """Ask about calls until the filter is another.

    Signals:
        found(object): a list of `CallRow`s that belong into the list.
    """

    found = Signal(object)

    def __init__(self, parent: QObject, bridge: EngineBridge) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._filter: tuple[Mode, CallFilter] | None = None
        self._job: JobId | None = None
        self._asked: dict[CallId, CallRow] = {}
        self._next: dict[CallId, CallRow] = {}
        bridge.listen("calls_fitting", self._on_calls_fitting)
        bridge.listen("read_failed", self._on_read_failed)

    def ask(self, mode: Mode, wanted: CallFilter, rows: Iterable[CallRow]) -> None:
        """Ask about calls that are not in the list."""
        if self._filter != (mode, wanted):
            self.forget()
            self._filter = mode, wanted
        self._next |= {row.call_id: row for row in rows}
        self._ask_next()

    def awaits(self, call_id: CallId) -> bool:
        """Tell whether a call was asked about and is not answered."""
        return call_id in self._next or (self._job is not None and call_id in self._asked)

    def forget(self) -> None:
        """Want no answer any more: the list is read anew."""
        self._filter = self._job = None
        self._asked, self._next = {}, {}

    def _ask_next(self) -> None:
        if self._filter is not None and self._job is None and self._next:
            self._asked, self._next = self._next, {}
            self._job = self._bridge.log.find_fitting(*self._filter, tuple(self._asked))

    @Slot(object)
    def _on_calls_fitting(self, event: FittingCallsEvent) -> None:
        if event.job != self._job:
            return
        fit = [row for call_id, row in self._asked.items() if call_id in event.call_ids]
        rows = [row for row in fit if row.call_id not in self._next]
        self._job = None
        self._ask_next()
        if rows:
            self.found.emit(rows)

    @Slot(object)
    def _on_read_failed(self, event: ReadFailedEvent) -> None:
        if event.job == self._job:  # The list says why by itself when it is read anew.
            self._job = None
            self._ask_next()

"""Doing something with calls once their details are read.

Invariant: only the newest question is answered; what fails to be read ends it. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from b2b_desktop.domain.call import CallDetails, CallId, Mode
from b2b_desktop.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import DetailsLoadedEvent, JobId


class CallReader(QObject):
    """Read the details of some calls."""

    def __init__(self, parent: QObject, bridge: EngineBridge) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._jobs: dict[JobId, None] = {}
        self._read: dict[JobId, CallDetails] = {}
        self._use: Callable[[list[CallDetails]], None] | None = None
        bridge.listen("details_loaded", self._on_details_loaded)

    def read(
        self,
        mode: Mode,
        call_ids: Sequence[CallId],
        use: Callable[[list[CallDetails]], None],
    ) -> None:
        """Hand the calls' details to `use`, in this order."""
        self._use = use
        self._read = {}
        load = self._bridge.log.load_details
        self._jobs = {load(mode, call_id): None for call_id in call_ids}

    @Slot(object)
    def _on_details_loaded(self, event: DetailsLoadedEvent) -> None:
        if event.job not in self._jobs:
            return
        self._read[event.job] = event.details
        if len(self._read) == len(self._jobs) and self._use is not None:
            details, use = [self._read[job] for job in self._jobs], self._use
            self._jobs, self._read, self._use = {}, {}, None
            use(details)

"""Dealing with open calls on the operator's word, many at a time.

Invariant: a long selection is written in slices, so that a send between two of them does not wait;
what was written is told, also when the rest could not be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.call import CallCounts, CallId, CallRow, Mode
from b2b_desktop.domain.errors import B2BError, own_fault
from b2b_desktop.engine.log_keeper import LogKeeper

if TYPE_CHECKING:
    from b2b_desktop.engine.commands import Origin
    from b2b_desktop.engine.events import Event, JobId
    from b2b_desktop.storage.journal import Journal

_SLICE: Final = 200
"""Calls in one transaction: some 10 ms."""
_Written = tuple[tuple[CallRow, ...], CallCounts]


class LogSettling:
    """Settle calls, and take it back; used from any thread."""

    def __init__(
        self,
        keeper: LogKeeper,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
        origin: Callable[[], Origin],
    ) -> None:
        self._keeper = keeper
        self._report = report
        self._now = now
        self._today_starts_at = today_starts_at
        self._origin = origin

    def change(self, job: JobId, mode: Mode, call_ids: Sequence[CallId], note: str | None) -> None:
        """Settle calls with a note, kept without the secrets in it; None opens them again.

        Answered by one `CallsSettledEvent`.
        """
        from b2b_desktop.domain.redaction import Redactor
        from b2b_desktop.domain.settlement import Settlement

        origin = self._origin()
        kept = Redactor().text(note or "")
        settlement = Settlement(self._now(), origin.operator, origin.computer, kept)

        def write(journal: Journal, ids: Sequence[CallId]) -> _Written:
            from b2b_desktop.storage.settling import settle_calls, unsettle_calls

            change = unsettle_calls if note is None else settle_calls
            rows = change(journal, ids, settlement)
            return rows, journal.counts(self._today_starts_at())

        changed: list[CallRow] = []

        def go_on(start: int, counts: CallCounts | None) -> None:
            ids = call_ids[start : start + _SLICE]
            if not ids:
                self._tell(job, mode, changed, counts, note)
                return

            def written(result: _Written) -> None:
                changed.extend(result[0])
                go_on(start + _SLICE, result[1])

            self._keeper.write(
                mode,
                lambda journal: write(journal, ids),
                written,
                lambda error: self._tell(job, mode, changed, counts, note, error),
            )

        go_on(0, None)

    def _tell(
        self,
        job: JobId,
        mode: Mode,
        rows: Sequence[CallRow],
        counts: CallCounts | None,
        note: str | None,
        error: Exception | None = None,
    ) -> None:
        from b2b_desktop.engine.log_events import CallsSettledEvent

        if error is not None and not isinstance(error, B2BError):
            error = own_fault(error)
        self._report(CallsSettledEvent(job, mode, tuple(rows), counts, note, error))

"""The batches of this run of the program, and where each stands.

Invariant: the rows of a batch that lives are in memory and kept up to date, since disk and reports
may differ for a moment; an ended one that is not shown is read again when it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import StoredBatch
from b2b_desktop.domain.call import CallRow, Mode
from b2b_desktop.ui.batch.run.run_model import RunModel
from b2b_desktop.ui.batch.run.run_standing import RunStanding

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import BatchProgressEvent

Key = tuple[Mode, BatchId]


@dataclass(slots=True)
class RunRecord:
    """One batch.

    Attributes:
        standing: where it stands.
        model: its rows; None once nobody needs them.
    """

    standing: RunStanding
    model: RunModel | None = None

    @property
    def key(self) -> Key:
        """What it is known by."""
        return self.standing.mode, self.standing.batch_id


class RunBook:
    """Hold the batches, in the order they came."""

    def __init__(self) -> None:
        self._records: dict[Key, RunRecord] = {}

    def of(self, mode: Mode) -> list[RunRecord]:
        """Return a mode's batches."""
        return [record for record in self._records.values() if record.standing.mode is mode]

    def living(self) -> list[RunStanding]:
        """Return every batch that sends or can go on."""
        return [r.standing for r in self._records.values() if r.standing.is_living]

    def find(self, mode: Mode, batch_id: BatchId) -> RunRecord | None:
        """Return a batch, None for one that was never met."""
        return self._records.get((mode, batch_id))

    def put(self, batch: StoredBatch) -> RunRecord:
        """Take a batch with its rows, as it was stored or read."""
        model = RunModel(batch)
        standing = RunStanding(
            mode=batch.plan.options.mode,
            batch_id=batch.batch_id,
            name=batch.plan.name,
            created_at=batch.created_at,
            state=batch.state,
            reason=batch.pause_reason,
            counts=model.tally.counts(),
        )
        record = self._records.setdefault((standing.mode, batch.batch_id), RunRecord(standing))
        record.standing = standing
        record.model = model
        return record

    def take(self, event: BatchProgressEvent) -> None:
        """Take a report; one of a batch that was never met is ignored."""
        record = self._records.get((event.mode, event.batch_id))
        if record is None:
            return
        eta_s = event.eta_s
        record.standing = replace(
            record.standing,
            state=event.state,
            reason=event.pause_reason,
            counts=event.counts,
            rate_per_minute=event.rate_per_minute,
            ends_at=None if eta_s is None else datetime.now(UTC) + timedelta(seconds=eta_s),
            waiting=event.waiting,
        )
        if record.model is not None:
            record.model.update(event.rows)

    def take_check(self, call: CallRow) -> None:
        """Take what a check of a call has shown, if it is one of a batch."""
        if call.batch_id is not None:
            record = self._records.get((call.mode, BatchId(call.batch_id)))
            if record is not None and record.model is not None:
                record.model.put_check(call)

    def let_go(self, shown: RunRecord | None) -> None:
        """Forget the rows of batches that have ended and are not shown."""
        for record in self._records.values():
            if record is not shown and record.standing.is_over:
                record.model = None

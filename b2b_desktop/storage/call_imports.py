"""Adding another desk's calls to a log.

An imported call has a number below 0, so that it comes before all of this desk's own, is never
taken for a later call that settles one, and shows by its number alone what it is. Its events are
chained as all others; its *created* event has the very content hash that it has at home. By this
and by its number there, which an *imported* event keeps, it is known again.

Invariant: importing the same calls again changes nothing; an imported call is never open. Used on
the `store` thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from b2b_desktop.domain.call import CallAnswer, CallId, Mode, NewCall, Outcome
from b2b_desktop.domain.log_import import CallRecord, ImportCounts, Imported
from b2b_desktop.storage import projection
from b2b_desktop.storage.check_codec import encode_check
from b2b_desktop.storage.event_codec import canonical, encode_answer, encode_call
from b2b_desktop.storage.journal import Journal, content_hash
from b2b_desktop.storage.settling import apply_settled, encode_settlement

_LOWEST: Final = "SELECT min(call_id) FROM journal WHERE call_id < 0"
_OWN: Final = "SELECT content_hash FROM journal WHERE call_id = ? AND kind = 'created'"
_KNOWN: Final = """
SELECT c.call_id FROM calls AS c
JOIN journal AS m ON m.call_id = c.call_id AND m.kind = 'created'
JOIN journal AS i ON i.call_id = c.call_id AND i.kind = 'imported'
WHERE c.store = ? AND c.order_id = ? AND c.call_id < 0 AND m.content_hash = ?
    AND json_extract(CAST(i.content AS TEXT), '$.call_id') = ?
"""
_CHECKS: Final = "SELECT count(*) FROM journal WHERE call_id = ? AND kind = 'checked'"
_SETTLED: Final = "SELECT settled_us IS NOT NULL FROM calls WHERE call_id = ?"


def add_records(
    journal: Journal, mode: Mode, records: Sequence[CallRecord], imported: Imported
) -> ImportCounts:
    """Commit what of these calls is not in the log yet.

    Args:
        journal: of the log.
        mode: the log's.
        records: calls of another desk, some hundred at most.
        imported: who adds them.

    Raises:
        StorageError: nothing of it is in the log.
    """

    def work() -> ImportCounts:
        found = Counter(_add(journal, mode, record, imported) for record in records)
        return ImportCounts(**found)

    return journal.together(work)


def _add(journal: Journal, mode: Mode, record: CallRecord, imported: Imported) -> str:
    """Return which of the `ImportCounts` a record belongs to."""
    call, answer = record.call, record.answer
    if answer is None:
        return "unfinished"
    if call.mode is not mode:
        return "other_mode"
    identity = content_hash(encode_call(call), call.request_body)
    ask = journal.connection.execute
    if ask(_OWN, (record.home_id,)).fetchone() == (identity,):
        return "own"
    known = ask(_KNOWN, (call.actor.store, call.order_id, identity, record.home_id)).fetchone()
    if known is None:
        lowest = ask(_LOWEST).fetchone()[0]
        call_id = CallId((lowest or 0) - 1)
        _begin(journal, call_id, call, record.sent_at)
        _answer(journal, call_id, answer, imported.at)
        result = "added"
    else:
        call_id, result = CallId(known[0]), "updated"
    if not _look_and_settle(journal, call_id, record) and result == "updated":
        return "known"
    content = {"call_id": record.home_id, "by": imported.by, "computer": imported.computer}
    journal.append("imported", call_id, imported.at, canonical(content))
    projection.apply_imported(journal.connection, call_id)
    return result


def _begin(journal: Journal, call_id: CallId, call: NewCall, sent_at: datetime | None) -> None:
    content = encode_call(call)
    journal.append("created", call_id, call.queued_at, content, call.request_body)
    projection.apply_created(journal.connection, [(call_id, call)])
    if call.outcome is Outcome.QUEUED and sent_at is not None:
        journal.append("sent", call_id, sent_at, b"{}")
        projection.apply_sent(journal.connection, call_id, sent_at)


def _answer(journal: Journal, call_id: CallId, answer: CallAnswer, imported_at: datetime) -> None:
    kind = "stopped" if answer.outcome is Outcome.STOPPED else "answered"
    at = answer.done_at or imported_at
    journal.append(kind, call_id, at, encode_answer(answer), answer.response_body)
    projection.apply_answered(journal.connection, [(call_id, answer)])


def _look_and_settle(journal: Journal, call_id: CallId, record: CallRecord) -> bool:
    """Append the checks and the settlement that are not there yet; False when all are."""
    connection = journal.connection
    seen: int = connection.execute(_CHECKS, (call_id,)).fetchone()[0]
    for check in record.checks[seen:]:
        journal.append("checked", call_id, check.checked_at, encode_check(check))
        row = projection.read_row(connection, call_id)
        if row is not None:
            projection.apply_checked(connection, row, check)
    is_new = len(record.checks) > seen
    settlement = record.settlement
    if settlement is not None and connection.execute(_SETTLED, (call_id,)).fetchone() == (0,):
        journal.append("settled", call_id, settlement.at, encode_settlement(settlement))
        apply_settled(connection, call_id, settlement)
        is_new = True
    return is_new

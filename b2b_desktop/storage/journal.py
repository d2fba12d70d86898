"""The journal: every event of every call, chained by hashes; an outcome is never rewritten.

Invariant: an event and the call row built from it are committed together, and what is committed is
on the disk when a method returns. Used on the `store` thread only.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from b2b_desktop.domain.call import (
    CallAnswer,
    CallCounts,
    CallId,
    CallRow,
    NewCall,
    Outcome,
    Reason,
)
from b2b_desktop.domain.check import CallCheck, ProvenFormat
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.store_read import StoreRead
from b2b_desktop.storage import projection, proven_formats, request_journal
from b2b_desktop.storage.check_codec import encode_check
from b2b_desktop.storage.counts import read_counts
from b2b_desktop.storage.database import translated
from b2b_desktop.storage.digest import sha256
from b2b_desktop.storage.event_codec import (
    decode_call,
    encode_answer,
    encode_call,
    to_us,
    without_tokens,
)

T = TypeVar("T")
FIRST_HASH: Final = bytes(32)
"""Stands where the hash of the event before the first one would."""
_APPEND: Final = "INSERT INTO journal VALUES "
_PLACES: Final = "(?, ?, ?, ?, ?, ?, ?, ?)"
_NEWEST_CALL: Final = "SELECT max(call_id) FROM journal WHERE call_id IS NOT NULL"
"""Not of `calls`: a call's number is never given again, also when its row was deleted."""
_CREATED: Final = "SELECT content, body FROM journal WHERE call_id = ? AND kind = 'created'"
_UNSEEN: Final = """
SELECT call_id FROM calls INDEXED BY calls_open
WHERE is_open = 1 AND outcome = 'unknown' AND check_state = 'not_checked' AND clicked_us >= ?
ORDER BY call_id
"""
_UNFINISHED: Final = """
SELECT call_id FROM calls INDEXED BY calls_clicked
WHERE clicked_us >= ? AND outcome = 'accepted' AND check_state = 'not_visible_yet'
    AND call_id > 0
ORDER BY call_id
"""

_LAST: Final = "SELECT seq, chain_hash FROM journal ORDER BY seq DESC LIMIT 1"
_UNDER_WAY: Final = """
SELECT call_id, outcome FROM calls INDEXED BY calls_unfinished
WHERE outcome IN ('queued', 'sending') ORDER BY call_id
"""
"""By its index, else SQLite reads another one of the whole log."""
_CUT_OFF: Final = {"sending": Outcome.UNKNOWN, "queued": Outcome.STOPPED}


@dataclass(frozen=True, slots=True)
class Change:
    """What an answer or a check changed: the call's row, and calls that are open no more."""

    row: CallRow
    settled: tuple[CallId, ...]


class Journal:
    """Append events to one log; the only writer of its file.

    Attributes:
        connection: the file, for what other modules do `together` with events.
        last_seq: the number of the newest event, 0 when there is none.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Continue the chain where the file ends.

        Raises:
            StorageError: the end cannot be read.
        """
        self.connection = connection
        self._path = path
        with translated(path):
            last = connection.execute(_LAST).fetchone()
            newest = connection.execute(_NEWEST_CALL).fetchone()[0]
        self.last_seq: int = last[0] if last else 0
        self._hash: bytes = last[1] if last else FIRST_HASH
        self._newest_call = max(newest or 0, 0)  # Imported calls are numbered below.

    def created(self, call: NewCall) -> CallRow:
        """Commit a call before its first byte leaves.

        Raises:
            StorageError: it is not in the log, so it must not be sent.
        """
        return self.created_many((call,))[0]

    def created_many(self, calls: Sequence[NewCall]) -> tuple[CallRow, ...]:
        """Commit several calls at once; see `created`."""
        return self._commit(lambda: self._create(calls)) if calls else ()

    def together(self, work: Callable[[], T]) -> T:
        """Commit what `work` appends at once; after a `StorageError` nothing is in the log."""
        return self._commit(work)

    def append(
        self,
        kind: str,
        call_id: CallId | None,
        at: datetime,
        content: bytes,
        body: bytes | None = None,
    ) -> None:
        """Append an event of another module's, within `together`."""
        self._append([self._record(kind, call_id, to_us(at), content, body)])

    def sent(self, call_id: CallId, at: datetime) -> CallRow:
        """Commit that a queued call goes out next.

        Raises:
            StorageError: it is not in the log, so it must not be sent.
        """

        def write() -> CallRow:
            self._expect(call_id, Outcome.QUEUED)
            self.append("sent", call_id, at, b"{}")
            projection.apply_sent(self.connection, call_id, at)
            return self._row(call_id)

        return self._commit(write)

    def answered(self, call_id: CallId, answer: CallAnswer) -> Change:
        """Commit how a call ended.

        Raises:
            StorageError: it could not be written, or the call had an outcome already.
        """

        def write() -> Change:
            self._expect(call_id, Outcome.SENDING)
            return self._answer(((self._row(call_id), answer),))[0]

        return self._commit(write)

    def checked(self, call_id: CallId, check: CallCheck) -> Change:
        """Commit what reading a call back has shown.

        Raises:
            StorageError: it could not be written, or the call is neither accepted nor unknown.
        """

        def write() -> Change:
            self._expect(call_id, Outcome.ACCEPTED, Outcome.UNKNOWN)
            row = self._row(call_id)
            self.append("checked", call_id, check.checked_at, encode_check(check))
            settled = projection.apply_checked(self.connection, row, check)
            if check.proven is not None:
                proven = ProvenFormat(row.store, check.proven, check.checked_at)
                proven_formats.remember(self.connection, proven)
            return Change(self._row(call_id), settled)

        return self._commit(write)

    def asked(self, read: StoreRead) -> None:
        """Commit a read to the request journal.

        Raises:
            StorageError: it could not be written.
        """
        self._commit(lambda: request_journal.record(self.connection, read))

    def recorded(self, call_id: CallId) -> tuple[CallRow, NewCall]:
        """Return a call's row and what was asked.

        Raises:
            StorageError: there is no such call, or its content is gone.
        """
        with translated(self._path):
            created = self.connection.execute(_CREATED, (call_id,)).fetchone()
            if created is None or created[0] is None:
                words = f"call {call_id} has no content"
                raise StorageError(StorageReason.DAMAGED, self._path, words)
            return self._row(call_id), decode_call(created[0], created[1] or b"")

    def unseen_unknown(self, since: datetime) -> tuple[CallId, ...]:
        """Return the open unknown calls made since then that nobody has looked for yet."""
        with translated(self._path):
            found = self.connection.execute(_UNSEEN, (to_us(since),)).fetchall()
        return tuple(CallId(call_id) for (call_id,) in found)

    def unfinished_checks(self, since: datetime) -> tuple[CallId, ...]:
        """Return the accepted calls made since then whose record showed nothing yet."""
        with translated(self._path):
            found = self.connection.execute(_UNFINISHED, (to_us(since),)).fetchall()
        return tuple(CallId(call_id) for (call_id,) in found)

    def proven_formats(self) -> tuple[ProvenFormat, ...]:
        """Return the wire formats that checks have proven, by store."""
        with translated(self._path):
            return proven_formats.all_proven(self.connection)

    def answered_many(self, ends: Sequence[tuple[CallRow, CallAnswer]]) -> tuple[Change, ...]:
        """Commit how several calls ended, given as they were created; see `answered`."""
        return self._commit(lambda: self._answer(ends)) if ends else ()

    def stopped(self, call_id: CallId, at: datetime, reason: Reason) -> CallRow:
        """Commit that a call was never started.

        Raises:
            StorageError: it could not be written, or the call had an outcome already.
        """

        def write() -> CallRow:
            self._expect(call_id, Outcome.QUEUED, Outcome.SENDING)
            answer = CallAnswer(Outcome.STOPPED, reason, done_at=at)
            self._end("stopped", [(call_id, answer)])
            return self._row(call_id)

        return self._commit(write)

    def interrupted(self, at: datetime) -> tuple[CallRow, ...]:
        """Close what an earlier run left open-ended: sending is unknown, queued is stopped."""
        with translated(self._path):
            left = self.connection.execute(_UNDER_WAY).fetchall()
        if not left:
            return ()

        def write() -> tuple[CallRow, ...]:
            for call_id, outcome in left:
                answer = CallAnswer(_CUT_OFF[outcome], Reason.INTERRUPTED, done_at=at)
                self._end("interrupted", [(CallId(call_id), answer)])
            return tuple(self._row(CallId(call_id)) for call_id, _ in left)

        return self._commit(write)

    def counts(self, today_starts_at: datetime) -> CallCounts:
        """Count open calls, today's and all."""
        with translated(self._path):
            return read_counts(self.connection, today_starts_at)

    def close(self) -> None:
        """Checkpoint and close the file."""
        self.connection.close()

    def _create(self, calls: Sequence[NewCall]) -> tuple[CallRow, ...]:
        records, made = [], []
        for call in map(without_tokens, calls):
            self._newest_call += 1
            call_id = CallId(self._newest_call)
            made.append((call_id, call))
            at_us, content = to_us(call.queued_at), encode_call(call)
            records.append(self._record("created", call_id, at_us, content, call.request_body))
        self._append(records)
        return projection.apply_created(self.connection, made)

    def _answer(self, ends: Sequence[tuple[CallRow, CallAnswer]]) -> tuple[Change, ...]:
        closed = self._end("answered", [(row.call_id, answer) for row, answer in ends])
        both = [(row, answer, closed.get(row.call_id, ())) for row, answer in ends]
        return tuple(
            Change(projection.answered_row(row, answer, settled), settled)
            for row, answer, settled in both
        )

    def _end(
        self, kind: str, ends: Sequence[tuple[CallId, CallAnswer]]
    ) -> dict[CallId, tuple[CallId, ...]]:
        self._append([self._end_record(kind, call_id, answer) for call_id, answer in ends])
        settled = projection.apply_answered(self.connection, ends)
        if settled is None:
            # An outcome is never rewritten; whoever tries has lost count.
            raise StorageError(StorageReason.FAILED, self._path, "a call has an end already")
        return settled

    def _end_record(self, kind: str, call_id: CallId, answer: CallAnswer) -> tuple[Any, ...]:
        at_us = to_us(answer.done_at) if answer.done_at is not None else 0
        return self._record(kind, call_id, at_us, encode_answer(answer), answer.response_body)

    def _record(
        self, kind: str, call_id: CallId | None, at_us: int, content: bytes, body: bytes | None
    ) -> tuple[Any, ...]:
        """Return the next event of the chain."""
        self.last_seq += 1
        inner = content_hash(content, body)
        self._hash = chain_hash(self._hash, self.last_seq, at_us, kind, call_id, inner)
        return self.last_seq, at_us, kind, call_id, content, body, inner, self._hash

    def _append(self, records: Sequence[tuple[Any, ...]]) -> None:
        places = ", ".join([_PLACES] * len(records))
        self.connection.execute(_APPEND + places, [v for record in records for v in record])

    def _row(self, call_id: CallId) -> CallRow:
        row = projection.read_row(self.connection, call_id)
        if row is None:
            raise StorageError(StorageReason.DAMAGED, self._path, f"call {call_id} is missing")
        return row

    def _expect(self, call_id: CallId, *outcomes: Outcome) -> None:
        row = self._row(call_id)
        if row.is_imported or row.outcome not in outcomes:
            # An outcome is never rewritten; whoever tries has lost count.
            raise StorageError(StorageReason.FAILED, self._path, f"call {call_id} is {row.outcome}")

    def _commit(self, work: Callable[[], T]) -> T:
        with translated(self._path):
            within = self.connection.in_transaction
        if within:
            return work()  # In the transaction of a whole group, which commits.
        before = (self.last_seq, self._hash, self._newest_call)
        try:
            with translated(self._path), _transaction(self.connection):
                return work()
        except BaseException:
            self.last_seq, self._hash, self._newest_call = before
            raise


def content_hash(content: bytes, body: bytes | None) -> bytes:
    """Return the SHA-256 of an event's content and body."""
    length = len(content).to_bytes(8, "big")
    return sha256(length + content if body is None else b"".join((length, content, b"\x01", body)))


def chain_hash(
    before: bytes, seq: int, at_us: int, kind: str, call_id: int | None, inner: bytes
) -> bytes:
    """Return the hash that ties an event to the one before it."""
    head = f"{seq}|{at_us}|{kind}|{'' if call_id is None else call_id}|".encode()
    return sha256(before + head + inner)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise

"""Verifying a log: every event's hashes, every row against its events, every kept number.

Invariant: reads only, over a connection of its own; what it finds is told, never mended. A single
bit changed anywhere in what is stored is found.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.log_check import MOST_FINDINGS, Finding, FindingKind, LogCheck
from b2b_desktop.domain.order import OrderId
from b2b_desktop.storage import schema
from b2b_desktop.storage.database import APPLICATION_ID, open_reader
from b2b_desktop.storage.journal_chain import check_chain
from b2b_desktop.storage.replay import Event, memory_log, rebuild
from b2b_desktop.storage.row_sums import row_sum

_SCHEMA: Final = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
_ORDERS: Final = (
    "SELECT store, order_id, call_id FROM calls INDEXED BY calls_order "
    "ORDER BY store, order_id, call_id"
)
_OF_CALLS: Final = (
    "SELECT at_us, kind, call_id, content FROM journal WHERE call_id IN ({places}) ORDER BY seq"
)
_ROWS: Final = "SELECT * FROM calls WHERE call_id IN ({places}) ORDER BY call_id"
_NUMBERS: Final = (
    "SELECT 'calls', count(*) FROM calls "
    "UNION ALL SELECT 'open', coalesce(sum(is_open), 0) FROM calls"
)
_CALL_OF: Final = "SELECT call_id FROM journal WHERE seq = ?"
_ORDER_OF: Final = "SELECT order_id FROM calls WHERE call_id = ?"
_CALLS_AT_ONCE: Final = 400
_STEPS_BETWEEN_LOOKS: Final = 100_000
"""SQLite's own steps between two looks at the stop flag: some milliseconds."""
_EVENTS_BETWEEN_LOOKS: Final = 500

OrderKey = tuple[Any, ...]
"""Store and order ID, as they stand in the log."""
Progress = Callable[[int, int], None]
"""Takes how much is done, and of how much; the unit is one event or one call."""


def verify_log(path: Path, progress: Progress, is_stopped: Callable[[], bool]) -> LogCheck:
    """Verify a whole log; some minutes for a million calls. Runs on the `jobs` thread.

    Args:
        path: the log's file.
        progress: called now and then.
        is_stopped: asked now and then; True ends it early.
    """
    verification = _Verification(progress, is_stopped)
    try:
        with closing(open_reader(path)) as connection:
            verification.run(connection)
    except _StoppedError:
        return verification.result(stopped=True)
    except StorageError as error:
        verification.find(FindingKind.UNREADABLE, path.name, error.detail)
    return verification.result()


class _StoppedError(Exception):
    """The operator has ended it."""


class _Verification:
    """One run over one log."""

    def __init__(self, progress: Progress, is_stopped: Callable[[], bool]) -> None:
        self._progress = progress
        self._is_stopped = is_stopped
        self._findings: list[Finding] = []
        self._events = self._cleared = self._calls = 0
        self._done = self._of = 0

    def run(self, connection: sqlite3.Connection) -> None:
        """Look at everything; each part by itself, so that one fault does not hide another."""
        # What is no text any more must be compared, not refused.
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        connection.set_progress_handler(self._is_stopped, _STEPS_BETWEEN_LOOKS)
        for part in (
            self._check_structure,
            self._check_schema,
            self._check_journal,
            self._check_calls,
            self._check_sums,
            self._check_numbers,
            self._name_calls,
        ):
            try:
                part(connection)
            except (sqlite3.Error, UnicodeDecodeError) as error:
                # A damaged name of a column is no text any more.
                self._look()
                self.find(FindingKind.UNREADABLE, part.__name__.removeprefix("_check_"), str(error))

    def find(self, kind: FindingKind, where: str, detail: str = "") -> None:
        """Note what does not fit."""
        if len(self._findings) < MOST_FINDINGS:
            self._findings.append(Finding(kind, where, detail))

    def result(self, *, stopped: bool = False) -> LogCheck:
        """Return what was found so far."""
        return LogCheck(self._events, self._calls, self._cleared, tuple(self._findings), stopped)

    def _check_structure(self, connection: sqlite3.Connection) -> None:
        for (words,) in connection.execute(f"PRAGMA integrity_check({MOST_FINDINGS})").fetchall():
            if words != "ok":
                self.find(FindingKind.STRUCTURE, "", words)

    def _check_schema(self, connection: sqlite3.Connection) -> None:
        with memory_log() as memory:
            wanted = set(memory.execute(_SCHEMA).fetchall())
        found = set(connection.execute(_SCHEMA).fetchall())
        for _type, name, *_ in wanted ^ found:
            self.find(FindingKind.SCHEMA, str(name))
        marks = {"application_id": APPLICATION_ID, "user_version": schema.VERSION}
        for mark, value in marks.items():
            if connection.execute(f"PRAGMA {mark}").fetchone() != (value,):
                self.find(FindingKind.SCHEMA, mark)

    def _check_journal(self, connection: sqlite3.Connection) -> None:
        events = connection.execute("SELECT count(*) FROM journal").fetchone()[0]
        calls = connection.execute("SELECT count(*) FROM calls").fetchone()[0]
        self._of = events + calls

        def seen(_seq: int) -> None:
            self._events += 1
            if self._events % _EVENTS_BETWEEN_LOOKS == 0:
                self._look(self._events)

        chain = check_chain(connection, seen)
        self._cleared = chain.cleared
        for seq in chain.broken:
            self.find(FindingKind.EVENT, str(seq))
        if chain.calls != calls:
            self.find(FindingKind.COUNT, "journal", f"{chain.calls} created, {calls} there")

    def _check_calls(self, connection: sqlite3.Connection) -> None:
        with memory_log() as memory:
            for orders in _orders(connection):
                self._check_orders(connection, memory, orders)
                self._calls += len(orders)
                self._look(self._events + self._calls)

    def _check_orders(
        self,
        connection: sqlite3.Connection,
        memory: sqlite3.Connection,
        orders: dict[CallId, OrderKey],
    ) -> None:
        """Compare the rows of some orders' calls with what their events make."""
        ids = tuple(orders)
        there = _rows(connection, ids)
        by_order: dict[OrderKey, list[Event]] = {}
        sql = _OF_CALLS.format(places=", ".join("?" * len(ids)))
        for event in connection.execute(sql, ids).fetchall():
            if event[3] is not None:
                by_order.setdefault(orders[event[2]], []).append(event)
        made = _made(memory, by_order, ids)
        for call_id in ids:
            if there.get(call_id) != made.get(call_id):
                self.find(FindingKind.CALL, str(call_id))

    def _check_sums(self, connection: sqlite3.Connection) -> None:
        for table in schema.SUMMED:
            columns = schema.summed_columns(table)
            keys = len(schema.SUMMED[table][0].split())
            sql = f"SELECT sum, {', '.join(columns)} FROM {table}"  # noqa: S608 - our own tables
            for place, (kept, *values) in enumerate(connection.execute(sql)):
                if row_sum(*values) != kept:
                    self.find(FindingKind.ROW, " ".join(map(str, (table, *values[:keys]))))
                if place % _EVENTS_BETWEEN_LOOKS == 0:
                    self._look()

    def _check_numbers(self, connection: sqlite3.Connection) -> None:
        kept = set(connection.execute("SELECT name, value FROM facts").fetchall())
        for name, _value in kept ^ set(connection.execute(_NUMBERS).fetchall()):
            self.find(FindingKind.COUNT, str(name))

    def _name_calls(self, connection: sqlite3.Connection) -> None:
        """Say which call and which order each finding concerns, as far as that can be read."""
        for place, finding in enumerate(self._findings):
            call_id: int | None = None
            if finding.kind is FindingKind.CALL:
                call_id = int(finding.where)
            elif finding.kind is FindingKind.EVENT:
                event = connection.execute(_CALL_OF, (int(finding.where),)).fetchone()
                call_id = event[0] if event is not None else None
            if isinstance(call_id, int):
                order = connection.execute(_ORDER_OF, (call_id,)).fetchone()
                order_id = order[0] if order is not None and isinstance(order[0], int) else None
                self._findings[place] = replace(
                    finding,
                    call_id=CallId(call_id),
                    order_id=None if order_id is None else OrderId(order_id),
                )

    def _look(self, done: int | None = None) -> None:
        """Tell how far it is, and end when that is asked for."""
        if done is not None:
            self._progress(done, self._of)
        if self._is_stopped():
            raise _StoppedError


def _orders(connection: sqlite3.Connection) -> Iterator[dict[CallId, OrderKey]]:
    """Return calls with their orders, some hundred at a time, an order's all together."""
    some: dict[CallId, OrderKey] = {}
    for key, calls in groupby(connection.execute(_ORDERS), lambda record: record[:2]):
        some.update((call_id, key) for *_, call_id in calls)
        if len(some) >= _CALLS_AT_ONCE:
            yield some
            some = {}
    if some:
        yield some


def _rows(connection: sqlite3.Connection, ids: Sequence[CallId]) -> dict[int, tuple[Any, ...]]:
    sql = _ROWS.format(places=", ".join("?" * len(ids)))
    return {row[0]: row for row in connection.execute(sql, ids).fetchall()}


def _made(
    memory: sqlite3.Connection, by_order: dict[OrderKey, list[Event]], ids: Sequence[CallId]
) -> dict[int, tuple[Any, ...]]:
    """Build the rows of some orders; what cannot be built is left out."""
    memory.execute("DELETE FROM calls")
    try:
        rebuild(memory, by_order.values())
    except ValueError:
        memory.execute("DELETE FROM calls")
        for events in by_order.values():
            with suppress(ValueError):
                rebuild(memory, (events,))
    return _rows(memory, ids)

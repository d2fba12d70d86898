"""The search index: a file beside the log, made of it, that finds calls among a million.

It holds a narrow row for each call and an FTS5 trigram index of their texts. Measured at 1,000,000
calls: 3 % and 8 % of the log's size, a word found in 1 to 5 ms, a scan of all narrow rows 0.15 s
against 0.4 to 1.1 s over the log itself. It is fed from the journal behind the log's back, so that
no commit of a send ever waits for it.

Invariant: the log never depends on this file; one that does not fit the log is made anew. It is
used on the `reader` thread only, which alone writes it and reads the log.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.storage.database import translated
from b2b_desktop.storage.search_words import fold

_VERSION: Final = 1
_EVENTS_OF_A_SLICE: Final = 250
"""Some 10 ms of work, after which whoever waits for the reader gets in between."""
_SCHEMA: Final = """
CREATE TABLE fed (seq INTEGER NOT NULL, chain_hash BLOB) STRICT;
INSERT INTO fed VALUES (0, NULL);
CREATE TABLE tokens (
    token INTEGER PRIMARY KEY,
    token_id TEXT NOT NULL,
    token_name TEXT NOT NULL,
    buyer_email TEXT NOT NULL,
    UNIQUE (token_id, token_name, buyer_email)
) STRICT;
CREATE TABLE entries (
    call_id INTEGER PRIMARY KEY,
    clicked_us INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    result TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    token INTEGER NOT NULL,
    batch_id INTEGER,
    http_status INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    api_code TEXT NOT NULL,
    message_at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX entries_clicked ON entries (clicked_us, result);
CREATE INDEX entries_result ON entries (result);
CREATE INDEX entries_order ON entries (order_id);
CREATE INDEX entries_po ON entries (substr(text, 1, instr(text, char(10)) - 1));
CREATE INDEX entries_message ON entries (substr(text, message_at));
CREATE INDEX entries_open ON entries (call_id) WHERE is_open = 1;
CREATE VIRTUAL TABLE words USING fts5 (
    text, content = '', columnsize = 0, detail = none, tokenize = 'trigram case_sensitive 1'
);
"""
_RESULTS: Final = tuple((outcome, check) for outcome in Outcome for check in CheckState)
_LETTERS: Final = {result: chr(ord("A") + place) for place, result in enumerate(_RESULTS)}
_LAST: Final = "SELECT seq, chain_hash FROM log.journal ORDER BY seq DESC LIMIT 1"
_EVENT: Final = "SELECT chain_hash FROM log.journal WHERE seq = ?"
_TOUCHED: Final = """
SELECT DISTINCT mate.call_id FROM log.journal AS j JOIN log.calls AS c ON c.call_id = j.call_id
JOIN log.calls AS mate ON mate.store = c.store AND mate.order_id = c.order_id
WHERE j.seq > ? AND j.seq <= ?
"""
"""A later call of an order may have closed an earlier one, without an event of that one's own."""
_CALLS: Final = """
SELECT c.call_id, c.clicked_us, c.order_id, c.outcome, c.check_state, c.is_open, c.token_id,
    c.token_name, c.buyer_email, c.batch_id, c.http_status, c.attempt, c.api_code, c.message,
    c.po_number, e.text, e.message_at, CASE WHEN e.call_id IS NULL THEN (
        SELECT content FROM log.journal AS j WHERE j.call_id = c.call_id AND j.kind = 'created'
    ) END
FROM log.calls AS c LEFT JOIN entries AS e ON e.call_id = c.call_id
WHERE c.call_id IN ({places})
"""
_PUT: Final = "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_GONE: Final = "SELECT content FROM log.journal WHERE seq > ? AND seq <= ? AND kind = 'deleted'"
_TOKEN: Final = "SELECT token FROM tokens WHERE token_id = ? AND token_name = ? AND buyer_email = ?"
_ADD_TOKEN: Final = "INSERT INTO tokens (token_id, token_name, buyer_email) VALUES (?, ?, ?)"
_ADD_WORDS: Final = "INSERT INTO words (rowid, text) VALUES (?, ?)"
_DROP_WORDS: Final = "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)"


def result_letter(outcome: Outcome, check: CheckState) -> str:
    """Return the letter that stands for a result in the index; they sort by outcome."""
    return _LETTERS[outcome, check]


def count_letters(letters: str) -> dict[tuple[Outcome, CheckState], int]:
    """Return how often each result is in a run of their letters."""
    counted = ((result, letters.count(letter)) for result, letter in _LETTERS.items())
    return {result: number for result, number in counted if number}


class SearchIndex:
    """Keep one log's index up with it."""

    def __init__(self, path: Path, log_path: Path) -> None:
        """Open the index, or begin a new one; the log must have been created.

        Raises:
            StorageError: neither an old nor a new file can be used.
        """
        self._path = path
        self._log_path = log_path
        self._tokens: dict[tuple[str, str, str], int] = {}
        try:
            self.connection = self._open()
        except StorageError as error:
            if error.reason is not StorageReason.DAMAGED:
                raise
            self.connection = self._fresh()

    @property
    def path(self) -> Path:
        """The index's file."""
        return self._path

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def begin_anew(self) -> None:
        """Throw the index away and begin a new one, which holds nothing yet.

        Raises:
            StorageError: it cannot be made.
        """
        self.connection.close()
        self._tokens.clear()
        self.connection = self._fresh()

    def behind(self) -> int:
        """Return how many events of the log are not in the index yet."""
        with translated(self._path):
            fed = self.connection.execute("SELECT seq FROM fed").fetchone()[0]
            last = self.connection.execute(_LAST).fetchone()
        return 0 if last is None else last[0] - fed

    def feed(self) -> bool:
        """Take in the next events of the log, some 10 ms of them; True when that was all.

        Raises:
            StorageError: the index cannot be written; it stays as it was.
        """
        with translated(self._path), self._transaction():
            fed = self.connection.execute("SELECT seq FROM fed").fetchone()[0]
            last = self.connection.execute(_LAST).fetchone()
            if last is None or last[0] <= fed:
                return True
            upto = min(last[0], fed + _EVENTS_OF_A_SLICE)
            touched = self.connection.execute(_TOUCHED, (fed, upto)).fetchall()
            self._put([call_id for (call_id,) in touched])
            self._drop(fed, upto)
            self.connection.execute(
                f"UPDATE fed SET seq = ?, chain_hash = ({_EVENT})",  # noqa: S608 - our own query
                (upto, upto),
            )
            return bool(upto == last[0])

    def _put(self, call_ids: Sequence[int]) -> None:
        if not call_ids:
            return
        sql = _CALLS.format(places=", ".join("?" * len(call_ids)))
        entries = []
        for record in self.connection.execute(sql, call_ids).fetchall():
            call_id, former, message_at, content = record[0], record[15], record[16], record[17]
            head = _head(record, content) if former is None else former[: message_at - 1]
            text = head + fold(record[13])
            if text != former:
                if former is not None:
                    self.connection.execute(_DROP_WORDS, (call_id, former))
                self.connection.execute(_ADD_WORDS, (call_id, text))
            entries.append(self._entry(record, text, len(head) + 1))
        self.connection.executemany(_PUT, entries)

    def _entry(self, record: tuple[Any, ...], text: str, message_at: int) -> tuple[Any, ...]:
        call_id, clicked_us, order_id, outcome, check, is_open = record[:6]
        token_id, token_name, buyer_email, batch_id, http_status, attempt, api_code = record[6:13]
        return (
            call_id,
            clicked_us,
            order_id,
            _LETTERS[Outcome(outcome), CheckState(check)],
            is_open,
            self._token((token_id, token_name, buyer_email)),
            batch_id,
            -1 if http_status is None else http_status,
            attempt,
            api_code,
            message_at,
            text,
        )

    def _token(self, token: tuple[str, str, str]) -> int:
        """Return the number of a token under this name, a new one for a new name."""
        number = self._tokens.get(token)
        if number is None:
            found = self.connection.execute(_TOKEN, token).fetchone()
            if found is None:
                found = (self.connection.execute(_ADD_TOKEN, token).lastrowid or 0,)
            number = self._tokens[token] = int(found[0])
        return number

    def _drop(self, fed: int, upto: int) -> None:
        """Take out calls that the log no longer holds."""
        for first, last in _spans(self.connection.execute(_GONE, (fed, upto)).fetchall()):
            gone = self.connection.execute(
                "SELECT call_id, text FROM entries WHERE call_id BETWEEN ? AND ?", (first, last)
            ).fetchall()
            self.connection.executemany(_DROP_WORDS, gone)
            self.connection.execute(
                "DELETE FROM entries WHERE call_id BETWEEN ? AND ?", (first, last)
            )

    def _fresh(self) -> sqlite3.Connection:
        try:
            for ending in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(StorageReason.READ_ONLY, self._path, str(error)) from error
        return self._open()

    def _open(self) -> sqlite3.Connection:
        with translated(self._path):
            connection = sqlite3.connect(self._path, uri=True, isolation_level=None)
            try:
                fits = self._prepare(connection)
            except BaseException:
                connection.close()
                raise
        if not fits:
            connection.close()
            raise StorageError(StorageReason.DAMAGED, self._path, "it is another log's")
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> bool:
        """Make a connection ready; False when the file belongs to another log or version."""
        connection.execute("PRAGMA journal_mode = WAL")
        # What a power cut takes from the index is read from the log again.
        connection.execute("PRAGMA synchronous = NORMAL")
        # The text of a deleted call does not stay behind in a free page.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(
            "ATTACH DATABASE ? AS log", (f"file:{quote(str(self._log_path))}?mode=ro",)
        )
        version = connection.execute("PRAGMA main.user_version").fetchone()[0]
        if version == 0:
            connection.executescript(
                f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {_VERSION}; COMMIT;"
            )
            return True
        if version != _VERSION:
            return False
        seq, chain_hash = connection.execute("SELECT seq, chain_hash FROM fed").fetchone()
        last = connection.execute(_EVENT, (seq,)).fetchone()
        return bool(seq == 0 or (last is not None and last[0] == chain_hash))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            self._tokens.clear()
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise


def _head(record: tuple[Any, ...], content: bytes | None) -> str:
    """Return a call's text up to its message: PO number, order ID and field values."""
    fields: Iterable[list[str]] = json.loads(content)["extra_fields"] if content else ()
    values = "\n".join(value for _name, value in fields)
    return fold(f"{record[14]}\n{record[2]}\n{values}\n")


def _spans(events: Sequence[tuple[bytes]]) -> Iterator[tuple[int, int]]:
    """Return the call IDs that *deleted* events name, as first and last of a run."""
    for (content,) in events:
        yield from ((first, last) for first, last in json.loads(content)["calls"])

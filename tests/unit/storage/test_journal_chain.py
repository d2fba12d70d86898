"""A chain whose own notes are damaged is compared and never trusted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.deletion import Deletion
from b2b_desktop.storage.forgetting import delete_calls
from b2b_desktop.storage.journal_chain import check_chain
from tests.logged_calls import ACCEPTED, AT, call_for, finished, opened


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Open a log of two calls, the first of which was deleted: events 1 and 2 are cleared."""
    with opened(tmp_path / "calls.sqlite3") as (journal, connection):
        for order_id in (1, 2):
            finished(journal, call_for(order_id), ACCEPTED)
        delete_calls(journal, [CallId(1)], Deletion(AT, "kim", "DESK-2"))
        yield connection


def broken(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Return the events that do not fit."""
    return check_chain(connection, lambda _seq: None).broken


def test_what_a_deletion_names_may_be_without_content(connection: sqlite3.Connection) -> None:
    found = check_chain(connection, lambda _seq: None)
    assert (found.events, found.cleared, found.calls, found.broken) == (5, 2, 1, ())


@pytest.mark.parametrize(
    "content", [b"{", b"[" * 100_000, b"[]", b'{"calls":7}', b'{"calls":[["x",1]]}', None]
)
def test_a_deletion_that_cannot_be_read_excuses_nothing(
    connection: sqlite3.Connection, content: object
) -> None:
    connection.execute("UPDATE journal SET content = ? WHERE kind = 'deleted'", (content,))
    assert broken(connection) == (1, 2, 5)


def test_a_call_that_no_deletion_names_may_not_be_without_content(
    connection: sqlite3.Connection,
) -> None:
    connection.execute("UPDATE journal SET content = NULL, body = NULL WHERE seq = 4")
    assert broken(connection) == (4,)
    connection.execute("UPDATE journal SET call_id = NULL WHERE seq = 4")
    assert broken(connection) == (4,)


def test_a_note_of_what_was_removed_that_cannot_be_read_excuses_nothing(
    connection: sqlite3.Connection,
) -> None:
    connection.execute("DELETE FROM journal WHERE seq = 1")
    connection.execute("UPDATE journal SET kind = 'trimmed', content = x'7b' WHERE seq = 5")
    assert 2 in broken(connection)

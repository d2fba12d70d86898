"""The request journal: the newest reads, and nothing that must not be in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.store_read import ReadKind, StoreRead
from b2b_desktop.storage import request_journal
from b2b_desktop.storage.database import open_database
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.request_journal import newest_reads
from tests.check_values import AT

READ = StoreRead(
    asked_at=AT,
    kind=ReadKind.CHECK,
    address="https://b2b.example",
    path="/api/v2/orders/5012/details",
    http_status=404,
    duration_ms=31.5,
    token_id="a" * 32,
    token_name="Trade shop",
    error="Order Does not Exist",
)


def test_a_read_comes_back_as_it_was_newest_first(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    connection = open_database(path).connection
    journal = Journal(connection, path)
    unanswered = replace(READ, kind=ReadKind.TOKEN_TEST, http_status=None)
    for read in (READ, unanswered):
        journal.asked(read)
    assert newest_reads(connection) == (unanswered, READ)
    assert newest_reads(connection, 1) == (unanswered,)
    journal.close()


def test_only_the_newest_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert request_journal.KEPT == 10_000
    monkeypatch.setattr(request_journal, "KEPT", 3)
    path = tmp_path / "calls.sqlite3"
    connection = open_database(path).connection
    journal = Journal(connection, path)
    for number in range(5):
        journal.asked(replace(READ, path=f"/{number}"))
    assert [read.path for read in newest_reads(connection)] == ["/4", "/3", "/2"]
    journal.close()


def test_a_token_in_a_path_or_an_error_is_taken_out(tmp_path: Path) -> None:
    jwt = "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImEifQ.c2lnbmF0dXJl"
    path = tmp_path / "calls.sqlite3"
    connection = open_database(path).connection
    journal = Journal(connection, path)
    journal.asked(replace(READ, path=f"/{jwt}", error=f"no {jwt}"))
    (kept,) = newest_reads(connection)
    assert "eyJ" not in kept.path + kept.error
    journal.close()


def test_a_read_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    connection = open_database(path).connection
    journal = Journal(connection, path)
    connection.execute("DROP TABLE requests")
    with pytest.raises(StorageError):
        journal.asked(READ)
    journal.close()

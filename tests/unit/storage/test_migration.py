"""A log that an earlier version wrote: nothing of it is lost.

`tests/fixtures/calls-v1.sql` is the dump of a file that version 1 of the schema wrote.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallId, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.storage import schema
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.database import open_database
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.journal_chain import broken_events
from b2b_desktop.storage.verification import verify_log
from tests.check_values import a_check
from tests.source_tree import ROOT

NOW = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the file of a version 1 log with four calls, one of them in flight."""
    path = tmp_path / "calls.sqlite3"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript((ROOT / "tests" / "fixtures" / "calls-v1.sql").read_text())
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()
    return path


def test_calls_of_version_1_are_all_there_and_the_chain_goes_on(path: Path) -> None:
    opened = open_database(path)
    assert opened.set_aside is None
    version = opened.connection.execute("PRAGMA user_version").fetchone()
    assert version == (schema.VERSION,)
    journal = Journal(opened.connection, path)
    assert [row.order_id for row in journal.interrupted(NOW)] == [5008]
    log = CallLog(path)
    calls = [log.details(CallId(number)) for number in (1, 2, 3, 4)]
    log.close()
    assert [details.row.outcome for details in calls] == [
        Outcome.ACCEPTED,
        Outcome.REJECTED,
        Outcome.UNKNOWN,
        Outcome.UNKNOWN,
    ]
    assert all(details.row.check is CheckState.NOT_CHECKED for details in calls)
    assert all(details.checks == () for details in calls)
    assert broken_events(opened.connection) == ()
    journal.close()


def test_a_call_of_version_1_can_be_checked(path: Path) -> None:
    opened = open_database(path)
    journal = Journal(opened.connection, path)
    assert not journal.checked(CallId(3), a_check(CheckState.CONFIRMED)).row.is_open
    assert journal.proven_formats() == ()
    assert broken_events(opened.connection) == ()
    journal.close()


def test_a_migrated_file_has_the_schema_of_a_fresh_one(path: Path, tmp_path: Path) -> None:
    shapes = []
    for file in (path, tmp_path / "fresh.sqlite3"):
        connection = open_database(file).connection
        found = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        shapes.append(found)
        connection.close()
    assert shapes[0] == shapes[1]


def is_sound(path: Path) -> bool:
    """Verify a log."""
    return verify_log(path, lambda _done, _of: None, lambda: False).is_sound


def test_a_migrated_log_can_be_verified_whole(path: Path) -> None:
    connection = open_database(path).connection
    Journal(connection, path).interrupted(NOW)
    connection.close()
    assert is_sound(path)


def test_a_log_of_version_2_vouches_for_its_batches_and_reads_from_then_on(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    connection = sqlite3.connect(path, isolation_level=None)
    for step in schema.STEPS[:2]:
        connection.executescript(step)
    connection.executescript(
        "PRAGMA user_version = 2;"
        "INSERT INTO requests VALUES (1, 5, 'check', 'https://b2b.example', '/x', 200, 1.5, '', '',"
        " '');"
        "INSERT INTO proven_formats VALUES ('acme', '{}', 5);"
        "INSERT INTO batches VALUES (1, 'Grüße', '[]', '{}', 'finished', '', 1, 5);"
        "INSERT INTO batch_rows VALUES (1, 0, '[]', 0, NULL, 'stopped', 'too_late', 'not_checked');"
    )
    connection.close()
    opened = open_database(path).connection
    opened.close()
    assert is_sound(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TRIGGER batch_rows_changed")
        raw.execute("UPDATE batch_rows SET reason = ''")
        raw.commit()
    assert not is_sound(path)

"""Another desk's export is added to be read: once, without loss, and to nobody's to-do list."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from b2b_desktop.domain.call import (
    CallId,
    CallView,
    Mode,
    Outcome,
)
from b2b_desktop.domain.check import CallCheck, CheckState
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.domain.log_import import ImportCounts, Imported
from b2b_desktop.domain.settlement import Settlement
from b2b_desktop.storage.call_imports import add_records
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls
from b2b_desktop.storage.importing.call_records import read_records
from b2b_desktop.storage.settling import settle_calls, unsettle_calls
from b2b_desktop.storage.verification import verify_log
from tests.exported_calls import (
    MIXED,
    Logged,
    answers,
    calls,
    checks,
    read_lines,
    write_log,
)
from tests.logged_calls import (
    ACCEPTED,
    AT,
    CALL,
    REJECTED,
    UNKNOWN,
    call_for,
    finished,
    opened,
    page_of,
)

LINES = LogExport(LogExportKind.JSON_LINES)
WORDS = SheetWords(LocalZone("UTC", UTC))
HERE = Imported(AT + timedelta(days=3), "robin", "DESK-9")
FINISHED = st.tuples(calls(), answers(), st.lists(checks(), max_size=2).map(tuple))
NOTE = Settlement(AT + timedelta(days=1), "kim", CALL.computer, "phoned them")


def exported(log: Path) -> Path:
    """Return the export of a whole log."""
    path = log.with_suffix(".jsonl")
    export_calls(path, ChosenCalls(log, ALL_CALLS), LINES, WORDS)
    return path


def added(log: Path, file: Path, mode: Mode = Mode.LIVE) -> ImportCounts:
    """Add a file to a log, as the engine does."""
    read = [record for _, record in read_records(file)]
    records = [record for record in read if record is not None]
    with opened(log) as (journal, _):
        counts = add_records(journal, mode, records, HERE)
    return replace(counts, unreadable=len(read) - len(records))


def check_verified(log: Path) -> None:
    """Hold every row of a log against its events, and every event against its hash."""
    assert verify_log(log, lambda _done, _of: None, lambda: False).findings == ()


def lines_of(log: Path) -> list[dict[str, Any]]:
    """Return what a log exports by the numbers at home, but for what is open there only."""
    lines = [line | {"is_open": None} for line in read_lines(exported(log))]
    return sorted(lines, key=lambda line: line["call_id"])


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """Return another desk's log."""
    path = tmp_path / "theirs.sqlite3"
    write_log(path, MIXED)
    return path


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """Return this desk's log, with one call of its own."""
    path = tmp_path / "ours.sqlite3"
    with opened(path) as (journal, _):
        finished(journal, call_for(7000, computer="DESK-9"), UNKNOWN)
    return path


@settings(max_examples=12)
@given(st.lists(FINISHED, min_size=1, max_size=3))
def test_no_call_is_changed_on_its_way_into_another_log(logged: list[Logged]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        theirs, ours = Path(folder) / "theirs.sqlite3", Path(folder) / "ours.sqlite3"
        write_log(theirs, logged)
        file = exported(theirs)
        assert added(ours, file) == ImportCounts(added=len(logged))
        there = {line["call_id"]: line for line in lines_of(theirs)}
        for line in lines_of(ours):
            assert line == there[line["call_id"]]
        assert added(ours, exported(theirs)) == ImportCounts(known=len(logged))
        check_verified(ours)


def test_only_finished_calls_are_added_and_only_once(theirs: Path, ours: Path) -> None:
    file = exported(theirs)
    assert added(ours, file) == ImportCounts(added=2, unfinished=1)
    before = lines_of(ours)
    assert added(ours, file) == ImportCounts(known=2, unfinished=1)
    assert lines_of(ours) == before
    check_verified(ours)


def test_added_calls_show_where_they_are_from_and_are_nobodys_to_do(
    theirs: Path, ours: Path
) -> None:
    added(ours, exported(theirs))
    rows = page_of(ours).rows
    assert [(row.call_id, row.computer, row.is_imported) for row in rows] == [
        (1, "DESK-9", False),
        (-1, "DESK-2", True),
        (-2, "DESK-2", True),
    ]
    assert [row.outcome for row in rows] == [Outcome.UNKNOWN, Outcome.REJECTED, Outcome.ACCEPTED]
    assert [row.call_id for row in page_of(ours, CallView.TO_DO).rows] == [1]
    with opened(ours) as (journal, _):
        counts = journal.counts(AT - timedelta(days=400))
        assert (counts.to_do, counts.all) == (1, 3)


def test_the_next_own_call_goes_on_counting_from_one(theirs: Path, tmp_path: Path) -> None:
    ours = tmp_path / "empty.sqlite3"
    added(ours, exported(theirs))
    with opened(ours) as (journal, _):
        assert journal.created(CALL).call_id == 1


def test_a_calls_history_and_details_are_those_of_its_desk(theirs: Path, ours: Path) -> None:
    added(ours, exported(theirs))
    with closing(CallLog(ours)) as log:
        details = log.details(CallId(-2))
        assert details.call == CALL
        assert details.answer == ACCEPTED
        assert [check.state for check in details.checks] == [CheckState.CONFIRMED]
        entries = log.history("abc123", CALL.order_id).entries
    assert {entry.computer for entry in entries} == {"DESK-2", ""}


def test_an_added_call_neither_settles_nor_is_settled(theirs: Path, tmp_path: Path) -> None:
    ours = tmp_path / "ours.sqlite3"
    with opened(ours) as (journal, _):
        refused = finished(journal, CALL, REJECTED)
    added(ours, exported(theirs))
    assert [row.call_id for row in page_of(ours, CallView.TO_DO).rows] == [refused]
    with opened(ours) as (journal, _):
        with pytest.raises(StorageError):
            journal.checked(CallId(-2), CallCheck(CheckState.CONFIRMED, AT))
        assert settle_calls(journal, [CallId(-1)], NOTE) == ()
        assert unsettle_calls(journal, [CallId(-1)], NOTE) == ()
        again = journal.created(CALL).call_id
        journal.answered(again, ACCEPTED)
    assert page_of(ours, CallView.TO_DO).rows == ()


def test_a_later_export_brings_what_became_known_since(ours: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.sqlite3"
    with opened(theirs) as (journal, _):
        call_id = finished(journal, CALL, UNKNOWN)
        other = finished(journal, call_for(9), REJECTED)
    assert added(ours, exported(theirs)) == ImportCounts(added=2)
    with opened(theirs) as (journal, _):
        journal.checked(call_id, CallCheck(CheckState.CONFIRMED, AT))
        settle_calls(journal, [other], NOTE)
    assert added(ours, exported(theirs)) == ImportCounts(updated=2)
    assert added(ours, exported(theirs)) == ImportCounts(known=2)
    mine = [line for line in lines_of(ours) if line["computer"] != "DESK-9"]
    assert mine == lines_of(theirs)
    assert [line["settled_note"] for line in mine] == ["", "phoned them"]
    check_verified(ours)
    assert page_of(ours, CallView.TO_DO).rows[0].call_id == 1


def test_a_desks_own_calls_come_back_from_nowhere(theirs: Path, ours: Path) -> None:
    assert added(theirs, exported(theirs)) == ImportCounts(own=2, unfinished=1)
    added(ours, exported(theirs))
    # Ours now holds theirs; they take from it what is ours alone.
    assert added(theirs, exported(ours)) == ImportCounts(added=1, own=2)
    third = theirs.with_name("third.sqlite3")
    assert added(third, exported(ours)) == ImportCounts(added=3)
    assert added(third, exported(theirs)) == ImportCounts(known=3, unfinished=1)


def test_practice_calls_stay_out_of_a_live_log(ours: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "practice.sqlite3"
    write_log(theirs, [(replace(CALL, mode=Mode.PRACTICE), ACCEPTED, ())])
    assert added(ours, exported(theirs)) == ImportCounts(other_mode=1)
    assert added(tmp_path / "p.sqlite3", exported(theirs), Mode.PRACTICE) == ImportCounts(added=1)


def test_repeats_and_batches_of_another_desk_are_not_taken_for_ours(
    ours: Path, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs.sqlite3"
    repeat = replace(CALL, repeats=CallId(1), corrects=CallId(1), batch_id=1, attempt=2)
    write_log(theirs, [(CALL, REJECTED, ()), (repeat, ACCEPTED, ())])
    added(ours, exported(theirs))
    newest = page_of(ours).rows[-1]
    assert (newest.attempt, newest.repeats, newest.batch_id) == (2, None, None)
    line = lines_of(ours)[-1]
    assert (line["repeats"], line["corrects"], line["batch_id"]) == (1, 1, 1)


def test_a_call_that_waited_keeps_its_times(ours: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.sqlite3"
    with opened(theirs) as (journal, _):
        call_id = journal.created(replace(CALL, outcome=Outcome.QUEUED)).call_id
        journal.sent(call_id, AT + timedelta(seconds=4))
        journal.answered(call_id, ACCEPTED)
        stopped = journal.created(replace(CALL, outcome=Outcome.QUEUED)).call_id
        journal.stopped(stopped, AT + timedelta(seconds=5), REJECTED.reason)
    added(ours, exported(theirs))
    mine = [line for line in lines_of(ours) if line["computer"] != "DESK-9"]
    assert mine == lines_of(theirs)
    assert added(theirs, exported(theirs)) == ImportCounts(own=2)


def test_a_call_deleted_here_can_be_added_again(theirs: Path, ours: Path) -> None:
    added(ours, exported(theirs))
    with opened(ours) as (_, connection):
        connection.execute("DELETE FROM calls WHERE call_id = -1")
        connection.execute("UPDATE journal SET content = NULL, body = NULL WHERE call_id = -1")
    assert added(ours, exported(theirs)) == ImportCounts(added=1, known=1, unfinished=1)
    assert [row.call_id for row in page_of(ours).rows] == [1, -2, -3]

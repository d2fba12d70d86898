"""Checks in the journal: what they change in the rows, and that they are evidence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallCounts, CallFilter, CallRow, CallView, Outcome
from b2b_desktop.domain.check import CheckState, KeptValues, ProvenFormat
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.wire_format import CHECKOUT, DOCUMENTED
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.database import open_database
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.journal_chain import broken_events
from tests.check_values import AT, FIELDS, a_check, answer, new_call


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the log is."""
    return tmp_path / "calls.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    """Open an empty log."""
    journal = Journal(open_database(path).connection, path)
    yield journal
    journal.close()


def ended(
    journal: Journal, outcome: Outcome, order_id: int = 5012, store: str = "abc123"
) -> CallRow:
    """Log a call that came to an end."""
    row = journal.created(new_call(order_id, store=store))
    return journal.answered(row.call_id, answer(outcome)).row


def counts(journal: Journal) -> CallCounts:
    """Count all calls as today's."""
    return journal.counts(AT - timedelta(hours=1))


def test_a_confirmed_check_shows_in_the_row_and_settles_an_unknown_call(journal: Journal) -> None:
    row = ended(journal, Outcome.UNKNOWN)
    assert row.is_open
    checked = journal.checked(row.call_id, a_check(CheckState.CONFIRMED)).row
    assert checked.check is CheckState.CONFIRMED
    assert checked.outcome is Outcome.UNKNOWN  # an outcome is never rewritten
    assert not checked.is_open
    assert counts(journal) == CallCounts(0, 1, 1, 0, 1)


@pytest.mark.parametrize("outcome", [Outcome.ACCEPTED, Outcome.UNKNOWN])
@pytest.mark.parametrize("state", [s for s in CheckState if s is not CheckState.NOT_CHECKED])
def test_what_is_open_after_a_check(journal: Journal, outcome: Outcome, state: CheckState) -> None:
    row = ended(journal, outcome)
    checked = journal.checked(row.call_id, a_check(state)).row
    assert checked.check is state
    differs = state is CheckState.STORED_DIFFERENTLY
    unsettled = outcome is Outcome.UNKNOWN and state is not CheckState.CONFIRMED
    assert checked.is_open is (differs or unsettled)


@pytest.mark.parametrize("outcome", [Outcome.REJECTED, Outcome.NOT_SENT])
def test_only_an_accepted_or_unknown_call_can_be_checked(
    journal: Journal, outcome: Outcome
) -> None:
    row = ended(journal, outcome)
    with pytest.raises(StorageError):
        journal.checked(row.call_id, a_check(CheckState.CONFIRMED))


def test_a_confirmed_check_settles_older_open_calls_of_the_same_order_and_values(
    journal: Journal,
) -> None:
    unknown, differs = ended(journal, Outcome.UNKNOWN), ended(journal, Outcome.ACCEPTED)
    journal.checked(differs.call_id, a_check(CheckState.STORED_DIFFERENTLY))
    other_order = ended(journal, Outcome.UNKNOWN, order_id=5013)
    other_store = ended(journal, Outcome.UNKNOWN, store="xyz")
    newest = ended(journal, Outcome.ACCEPTED)
    assert counts(journal).to_do == 4
    change = journal.checked(newest.call_id, a_check(CheckState.CONFIRMED))
    assert change.settled == (unknown.call_id, differs.call_id)
    left = [journal.recorded(row.call_id)[0].is_open for row in (other_order, other_store)]
    assert left == [True, True]
    assert counts(journal).to_do == 2


def test_a_check_that_did_not_confirm_settles_nothing(journal: Journal) -> None:
    ended(journal, Outcome.UNKNOWN)
    newest = ended(journal, Outcome.UNKNOWN)
    change = journal.checked(newest.call_id, a_check(CheckState.NOT_VISIBLE_YET))
    assert change.settled == ()
    assert counts(journal).to_do == 2


def test_a_call_that_a_later_one_confirmed_is_not_opened_by_its_own_check(
    journal: Journal,
) -> None:
    older, newer = ended(journal, Outcome.UNKNOWN), ended(journal, Outcome.ACCEPTED)
    journal.checked(newer.call_id, a_check(CheckState.CONFIRMED))
    late = journal.checked(older.call_id, a_check(CheckState.NOT_VISIBLE_YET)).row
    assert late.check is CheckState.NOT_VISIBLE_YET
    assert not late.is_open


def test_a_reading_that_failed_leaves_the_row_as_it_was_seen(journal: Journal, path: Path) -> None:
    row = ended(journal, Outcome.ACCEPTED)
    journal.checked(row.call_id, a_check(CheckState.CONFIRMED))
    again = journal.checked(row.call_id, a_check(CheckState.COULD_NOT_CHECK)).row
    assert again.check is CheckState.CONFIRMED
    log = CallLog(path)
    states = [check.state for check in log.details(row.call_id).checks]
    log.close()
    assert states == [CheckState.CONFIRMED, CheckState.COULD_NOT_CHECK]


def test_details_hold_every_check_and_the_chain_holds(journal: Journal, path: Path) -> None:
    row = ended(journal, Outcome.ACCEPTED)
    first = a_check(CheckState.NOT_VISIBLE_YET, stored=KeptValues("", ()), http_status=200)
    second = a_check(CheckState.CONFIRMED, stored=KeptValues("PO-7781", FIELDS), company="Acme")
    for check in (first, second):
        journal.checked(row.call_id, check)
    log = CallLog(path)
    details = log.details(row.call_id)
    page = log.page(CallFilter(CallView.ALL), None)
    log.close()
    assert details.checks == (first, second)
    assert details.row.check is CheckState.CONFIRMED
    assert page.rows == (details.row,)
    assert broken_events(open_database(path).connection) == ()


def test_a_check_tells_the_company_and_the_orders_own_date(journal: Journal, path: Path) -> None:
    row = ended(journal, Outcome.ACCEPTED)
    told = a_check(CheckState.CONFIRMED, company="Acme", order_created_at=AT)
    journal.checked(row.call_id, told)
    journal.checked(row.call_id, a_check(CheckState.CONFIRMED))  # this one told nothing
    connection = open_database(path).connection
    kept = connection.execute("SELECT company, order_created_us FROM calls").fetchone()
    connection.close()
    assert kept == ("Acme", 1793628000000000)


def test_recorded_gives_back_what_was_asked_and_refuses_a_call_that_is_not_there(
    journal: Journal,
) -> None:
    row = journal.created(new_call())
    assert journal.recorded(row.call_id) == (row, new_call())
    with pytest.raises(StorageError):
        journal.recorded(type(row.call_id)(99))


def test_unseen_unknown_calls_are_the_open_ones_nobody_has_looked_for(journal: Journal) -> None:
    unseen = ended(journal, Outcome.UNKNOWN, 1)
    seen = ended(journal, Outcome.UNKNOWN, 2)
    ended(journal, Outcome.ACCEPTED, 3)
    journal.checked(seen.call_id, a_check(CheckState.NOT_VISIBLE_YET))
    assert journal.unseen_unknown(AT) == (unseen.call_id,)
    assert journal.unseen_unknown(AT + timedelta(seconds=1)) == ()


def test_unfinished_checks_are_those_of_accepted_calls_that_showed_nothing_yet(
    journal: Journal,
) -> None:
    states = (
        CheckState.NOT_VISIBLE_YET,
        CheckState.CONFIRMED,
        CheckState.STORED_DIFFERENTLY,
        CheckState.COULD_NOT_CHECK,
    )
    accepted = [ended(journal, Outcome.ACCEPTED, number) for number in range(1, 6)]
    for row, state in zip(accepted, states, strict=False):
        journal.checked(row.call_id, a_check(state))
    unknown = ended(journal, Outcome.UNKNOWN, 9)
    journal.checked(unknown.call_id, a_check(CheckState.NOT_VISIBLE_YET))
    assert journal.unfinished_checks(AT) == (accepted[0].call_id,)
    assert journal.unfinished_checks(AT + timedelta(seconds=1)) == ()


def test_the_newest_proof_of_a_format_stands_for_its_store(journal: Journal) -> None:
    here, there = ended(journal, Outcome.ACCEPTED), ended(journal, Outcome.ACCEPTED, store="xyz")
    journal.checked(here.call_id, a_check(CheckState.CONFIRMED, proven=DOCUMENTED))
    journal.checked(here.call_id, a_check(CheckState.CONFIRMED, proven=CHECKOUT))
    journal.checked(there.call_id, a_check(CheckState.CONFIRMED, proven=DOCUMENTED))
    journal.checked(there.call_id, a_check(CheckState.CONFIRMED))
    at = AT + timedelta(seconds=2)
    assert journal.proven_formats() == (
        ProvenFormat("abc123", CHECKOUT, at),
        ProvenFormat("xyz", DOCUMENTED, at),
    )

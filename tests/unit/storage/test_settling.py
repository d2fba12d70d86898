"""Dealing with open calls by hand, and taking it back."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallAnswer, CallFilter, CallId, CallView
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.settlement import Settlement
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.journal_chain import broken_events
from b2b_desktop.storage.settling import (
    decode_settlement,
    encode_settlement,
    settle_calls,
    unsettle_calls,
)
from tests.check_values import a_check
from tests.logged_calls import ACCEPTED, AT, NOT_SENT, REJECTED, UNKNOWN, call_for, finished, opened

LATER = AT + timedelta(hours=1)
DEALT_WITH = Settlement(LATER, "kim", "DESK-2", "phoned Maple Ltd")
UNDONE = Settlement(LATER, "kim", "DESK-2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a log that does not exist yet."""
    return tmp_path / "calls-live.sqlite3"


def to_do(path: Path) -> list[int]:
    """Return the calls of To do, newest first."""
    with closing(CallLog(path)) as log:
        return [row.call_id for row in log.page(CallFilter(CallView.TO_DO), None).rows]


def open_count(journal: Journal) -> int:
    """Return the number behind To do."""
    return journal.counts(AT).to_do


@pytest.mark.parametrize("answer", [REJECTED, NOT_SENT, UNKNOWN])
def test_a_call_dealt_with_is_open_no_more(path: Path, answer: CallAnswer) -> None:
    with opened(path) as (journal, connection):
        call_id = finished(journal, call_for(1), answer)
        (row,) = settle_calls(journal, [call_id], DEALT_WITH)
        assert not row.is_open
        assert row.outcome is answer.outcome
        assert open_count(journal) == 0
        assert broken_events(connection) == ()
    with closing(CallLog(path)) as log:
        details = log.details(call_id)
    assert (details.settled_at, details.settled_by) == (LATER, "kim")
    assert details.settled_note == "phoned Maple Ltd"
    assert to_do(path) == []


def test_many_are_settled_at_once_and_only_the_open_ones_are_told(path: Path) -> None:
    with opened(path) as (journal, _):
        ids = [finished(journal, call_for(n), REJECTED) for n in range(1, 6)]
        accepted = finished(journal, call_for(9), ACCEPTED)
        under_way = journal.created(call_for(10)).call_id
        settle_calls(journal, ids[:1], DEALT_WITH)
        rows = settle_calls(journal, [*ids, accepted, under_way, CallId(99)], DEALT_WITH)
        assert [row.call_id for row in rows] == ids[1:]
        assert open_count(journal) == 0


def test_what_was_settled_can_be_opened_again(path: Path) -> None:
    with opened(path) as (journal, connection):
        call_id = finished(journal, call_for(1), UNKNOWN)
        settle_calls(journal, [call_id], DEALT_WITH)
        (row,) = unsettle_calls(journal, [call_id], UNDONE)
        assert row.is_open
        assert open_count(journal) == 1
        assert unsettle_calls(journal, [call_id], UNDONE) == ()
        assert broken_events(connection) == ()
        kinds = [kind for (kind,) in connection.execute("SELECT kind FROM journal")]
    assert kinds[-2:] == ["settled", "unsettled"]
    assert to_do(path) == [call_id]
    with closing(CallLog(path)) as log:
        details = log.details(call_id)
    assert (details.settled_at, details.settled_by, details.settled_note) == (None, "", "")


def test_opening_again_leaves_closed_what_a_later_call_has_closed(path: Path) -> None:
    with opened(path) as (journal, _):
        rejected = finished(journal, call_for(1), REJECTED)
        unknown = finished(journal, call_for(2), UNKNOWN)
        both = [rejected, unknown]
        settle_calls(journal, both, DEALT_WITH)
        finished(journal, call_for(1), ACCEPTED)
        finished(journal, call_for(2), ACCEPTED)
        rows = unsettle_calls(journal, both, UNDONE)
    # An accepted call is no proof that one without an answer has not arrived as well.
    assert [row.is_open for row in rows] == [False, True]


def test_opening_again_leaves_closed_what_a_check_has_confirmed(path: Path) -> None:
    with opened(path) as (journal, _):
        call_id = finished(journal, call_for(1), UNKNOWN)
        settle_calls(journal, [call_id], DEALT_WITH)
        journal.checked(call_id, a_check(CheckState.CONFIRMED))
        (row,) = unsettle_calls(journal, [call_id], UNDONE)
    assert not row.is_open


def test_a_check_does_not_open_what_was_dealt_with(path: Path) -> None:
    with opened(path) as (journal, _):
        call_id = finished(journal, call_for(1), ACCEPTED)
        journal.checked(call_id, a_check(CheckState.STORED_DIFFERENTLY))
        settle_calls(journal, [call_id], DEALT_WITH)
        journal.checked(call_id, a_check(CheckState.STORED_DIFFERENTLY))
        assert open_count(journal) == 0


def test_a_settlement_is_stored_as_it_was_but_for_tokens() -> None:
    assert decode_settlement(encode_settlement(DEALT_WITH), LATER) == DEALT_WITH
    token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
    content = encode_settlement(Settlement(LATER, "kim", "DESK-2", f"with {token}"))
    assert token.encode() not in content


def test_a_token_in_a_note_is_nowhere_in_the_log(path: Path) -> None:
    token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
    with opened(path) as (journal, _):
        call_id = finished(journal, call_for(1), REJECTED)
        settle_calls(journal, [call_id], Settlement(LATER, "kim", "DESK-2", f"with {token}"))
    assert token.encode() not in path.read_bytes()

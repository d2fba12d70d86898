"""What the window says of a batch: state, reason, what can be done, and numbers that add up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from b2b_desktop.domain.batch.run_state import BatchState, BatchSummary, PauseReason, RowProgress
from b2b_desktop.domain.budget import Waiting, WaitReason
from b2b_desktop.domain.call import Mode, Outcome, Reason
from b2b_desktop.domain.check import CheckState
from b2b_desktop.ui.batch.run.again_words import again_question
from b2b_desktop.ui.batch.run.closing_words import closing_question
from b2b_desktop.ui.batch.run.interrupted_words import offer_words
from b2b_desktop.ui.batch.run.row_filter import RowFilter
from b2b_desktop.ui.batch.run.run_facts import RunFacts
from b2b_desktop.ui.batch.run.run_foot import RunAction
from b2b_desktop.ui.batch.run.run_offers import offers
from b2b_desktop.ui.batch.run.run_words import (
    batch_name,
    head_words,
    next_words,
    summary_words,
    waiting_words,
)
from b2b_desktop.ui.batch.run.sent_row_words import check_mark, result_mark
from tests.run_values import AT, ended, left_out, queued, standing, tally

ACCEPTED = ended(0)
CONFIRMED = ended(0, check=CheckState.CONFIRMED)
REJECTED = ended(0, Outcome.REJECTED, message="no permission")
LATE = ended(0, Outcome.REJECTED, Reason.TOO_LATE)
LEFT_LATE = ended(0, Outcome.STOPPED, Reason.TOO_LATE)
UNKNOWN = ended(0, Outcome.UNKNOWN, Reason.NO_ANSWER)
NOT_THERE = ended(0, Outcome.UNKNOWN, check=CheckState.NOT_VISIBLE_YET)
FOUND = ended(0, Outcome.UNKNOWN, check=CheckState.CONFIRMED)
UNCLEAR = ended(0, check=CheckState.COULD_NOT_CHECK)
REFUSED = ended(0, Outcome.REJECTED, Reason.TOKEN_REFUSED)
WAITING = RowProgress(0, Outcome.QUEUED)
SENDING = RowProgress(0, Outcome.SENDING)


def said(
    state: BatchState,
    rows: list[RowProgress],
    reason: PauseReason = PauseReason.NONE,
    facts: RunFacts | None = None,
) -> tuple[str, str]:
    """Return both lines of the head."""
    known = facts or RunFacts()
    now = standing(state, rows, reason)
    return head_words(now, known), next_words(now, known, tally(rows), AT)


@pytest.mark.parametrize(
    ("reason", "facts", "head", "following"),
    [
        (PauseReason.OPERATOR, RunFacts(), "Paused at 1 of 3", "2 still to send; nothing is lost."),
        (
            PauseReason.TOKEN_ENDED,
            RunFacts("Anna", AT),
            f"the token “Anna” ended at {AT.astimezone():%H:%M}",
            "Renew the token under Tokens",
        ),
        (PauseReason.TOKEN_ENDED, RunFacts("Anna"), "the token “Anna” cannot be used", "Renew"),
        (PauseReason.TOKEN_ENDED, RunFacts(), "its token has ended or is gone", "Renew"),
        (
            PauseReason.EQUAL_REJECTIONS,
            RunFacts(last=REJECTED),
            "the last rows all ended the same way",
            "Rejected: “no permission”. 2 still to send: resume to send them all the same, or stop",
        ),
        (PauseReason.NO_CONNECTION, RunFacts(), "no connection to the store", "goes on by itself"),
        (
            PauseReason.FIRST_DONE,
            RunFacts(first=CONFIRMED, first_order="5012"),
            "The first row is done: order 5012, Accepted, Confirmed",
            "Look at it, then send the other 2, or stop.",
        ),
        (
            PauseReason.FIRST_DONE,
            RunFacts(first=REJECTED, first_order="5012"),
            "The first row is done: order 5012, Rejected",
            "Rejected: “no permission”. Look at it",
        ),
        (
            PauseReason.FIRST_DONE,
            RunFacts(first=ended(0, Outcome.REJECTED, message="Not yours."), first_order="5012"),
            "The first row is done: order 5012, Rejected",
            "Rejected: “Not yours.” Look at it",
        ),
        (
            PauseReason.STORAGE_FAILED,
            RunFacts(),
            "nothing can be written down",
            "make room on the disk, then resume",
        ),
        (PauseReason.YOUNG_ORDERS_AGED, RunFacts(), "the computer slept", "older than ten seconds"),
    ],
)
def test_each_pause_says_why_what_waits_and_what_to_do(
    reason: PauseReason, facts: RunFacts, head: str, following: str
) -> None:
    lines = said(BatchState.PAUSED, [ACCEPTED, WAITING, WAITING], reason, facts)
    assert head in lines[0]
    assert following in lines[1]
    assert "{" not in "".join(lines)


@pytest.mark.parametrize(
    ("state", "rows", "head", "following"),
    [
        (BatchState.WAITING, [WAITING], "Waits behind another batch", "It starts by itself"),
        (BatchState.INTERRUPTED, [ACCEPTED, UNKNOWN, WAITING], "Interrupted at 2 of 3", "may have"),
        (BatchState.STOPPED, [ACCEPTED, SENDING], "Stopped at 1 of 2", "1 still on the way"),
        (BatchState.FINISHED, [CONFIRMED], "Finished: 1 of 1", "The store holds every row"),
        (BatchState.FINISHED, [ACCEPTED], "Finished: 1 of 1", "not all of them were read back"),
        (BatchState.FINISHED, [CONFIRMED, REJECTED], "2 of 2", "sending them again cannot help"),
        (
            BatchState.FINISHED,
            [UNKNOWN, REFUSED],
            "2 of 2",
            "1 without an answer: check now; 1 can",
        ),
        (
            BatchState.FINISHED,
            [UNKNOWN, NOT_THERE],
            "2 of 2",
            "1 without an answer: check now; 1 without an answer, and not there when looked for.",
        ),
        (BatchState.FINISHED, [UNCLEAR, CONFIRMED], "2 of 2", "1 accepted, but not clear"),
        (BatchState.FINISHED, [FOUND], "1 of 1", "The store holds every row"),
    ],
)
def test_each_state_says_what_happens(
    state: BatchState, rows: list[RowProgress], head: str, following: str
) -> None:
    lines = said(state, rows)
    assert head in lines[0]
    assert following in lines[1]
    assert "{" not in "".join(lines)


def test_a_stop_for_late_orders_says_what_was_not_saved() -> None:
    rows = [LATE, LATE, LEFT_LATE, LEFT_LATE, LEFT_LATE]
    head, following = said(BatchState.STOPPED, rows, PauseReason.TOO_LATE)
    assert head == "Stopped at 2 of 5: these orders are too old for this call"
    assert following == (
        "The store has their record already: 2 refused, 3 not sent. None of these PO numbers was "
        "saved. All 5 are in the late list."
    )


def test_a_run_tells_rate_time_left_and_what_it_waits_for() -> None:
    running = replace(
        standing(BatchState.RUNNING, queued(3)),
        rate_per_minute=58.4,
        ends_at=AT + timedelta(minutes=2, seconds=5),
        waiting=Waiting(WaitReason.BUDGET, AT + timedelta(seconds=40.2)),
    )
    words = next_words(running, RunFacts(), tally(queued(3)), AT)
    assert words == "58 a minute, about 2 min left. Waiting 41 s for the store's budget."


@pytest.mark.parametrize(
    ("left_s", "words"),
    [(4, "a few seconds left"), (42, "about 50 s left"), (100, "about 2 min"), (9000, "about 2 h")],
)
def test_the_time_left_is_rounded(left_s: int, words: str) -> None:
    running = replace(
        standing(BatchState.RUNNING, queued(1)), ends_at=AT + timedelta(seconds=left_s)
    )
    assert words in next_words(running, RunFacts(), tally(queued(1)), AT)


@pytest.mark.parametrize("reason", WaitReason)
def test_each_wait_counts_down(reason: WaitReason) -> None:
    words = waiting_words(Waiting(reason, AT + timedelta(seconds=7)), AT)
    assert " 7 s" in words
    late = waiting_words(Waiting(reason, AT - timedelta(seconds=7)), AT)
    assert " 0 s" in late
    assert waiting_words(None, AT) == ""


def test_the_summary_names_every_kind_and_adds_up() -> None:
    rows = [
        *([CONFIRMED] * 3), *([ACCEPTED] * 2), REJECTED, UNKNOWN, ended(0, Outcome.NOT_SENT),
        LEFT_LATE, SENDING, *([WAITING] * 2), left_out(0),
    ]  # fmt: skip
    assert summary_words(tally(rows)) == (
        "13 in all: 5 accepted (3 of them confirmed); 1 rejected; 1 without an answer; 1 not sent; "
        "1 stopped before sending; 1 on the way; 2 waiting; 1 left out."
    )
    outcomes = [RowFilter.LEFT_OUT, *(RowFilter(outcome.value) for outcome in Outcome)]
    assert sum(tally(rows).count(shown) for shown in outcomes) == len(rows)


def test_rows_without_an_answer_that_were_found_are_named_as_the_chip_counts_them() -> None:
    counted = tally([CONFIRMED, ACCEPTED, FOUND, UNKNOWN])
    assert summary_words(counted) == (
        "4 in all: 2 accepted (1 of them confirmed); 2 without an answer (1 of them confirmed)."
    )
    assert counted.count(RowFilter.CONFIRMED) == 2


def test_green_is_for_confirmed_only() -> None:
    for outcome in Outcome:
        for check in CheckState:
            row = ended(0, outcome, check=check)
            assert result_mark(row)[1] != "confirmed"
            assert (check_mark(row)[1] == "confirmed") is (check is CheckState.CONFIRMED)


def test_a_batch_is_called_by_its_file_or_by_what_it_is() -> None:
    assert batch_name("orders.csv") == "“orders.csv”"
    assert batch_name("pasted") == "Pasted rows"


def test_the_question_about_a_selection_names_what_may_be_there_already() -> None:
    title, text, confirm = again_question([UNKNOWN, FOUND, ACCEPTED, REJECTED], Mode.LIVE)
    assert title == "Send 4 selected again?"
    assert "1 without an answer may have arrived" in text
    assert "1 accepted before" in text
    assert confirm == "Send 4 again - LIVE"
    assert "may have arrived" not in again_question([REJECTED], Mode.LIVE)[1]


def test_closing_names_each_batch_with_its_counts() -> None:
    rows = [ACCEPTED, SENDING, WAITING, WAITING]
    title, text = closing_question(2, [standing(BatchState.RUNNING, rows)])
    assert title == "A batch is not done yet"
    assert "LIVE “orders.csv”: 1 of 4 sent, 1 on the way, 2 still to send." in text
    assert "Calls sent by hand that are on their way: 2." in text
    assert "Calls sent by hand" not in closing_question(0, [standing(BatchState.RUNNING, rows)])[1]
    assert closing_question(2, [])[1].startswith("Calls on their way: 2.")


def test_an_interrupted_batch_is_offered_with_its_exact_counts() -> None:
    rows = [CONFIRMED, UNKNOWN, WAITING, WAITING]
    counts = standing(BatchState.INTERRUPTED, rows).counts
    made = standing(BatchState.INTERRUPTED, rows)
    batch = BatchSummary(made.batch_id, made.name, made.state, made.reason, counts, AT)
    words = offer_words(batch)
    assert words.startswith("Interrupted: “orders.csv” of ")
    assert words.endswith("2 of 4 sent, 2 still to send. No answer, may have arrived: 1.")
    certain = replace(batch, counts=replace(counts, unknown=0))
    assert "No answer" not in offer_words(certain)


@pytest.mark.parametrize(
    ("state", "reason", "rows", "names", "primary"),
    [
        (BatchState.RUNNING, PauseReason.NONE, [WAITING], "pause stop", None),
        (BatchState.WAITING, PauseReason.NONE, [WAITING], "pause stop", None),
        (BatchState.PAUSED, PauseReason.OPERATOR, [WAITING], "pause stop", "pause"),
        (BatchState.PAUSED, PauseReason.TOKEN_ENDED, [WAITING], "pause stop tokens", "tokens"),
        (BatchState.PAUSED, PauseReason.FIRST_DONE, [CONFIRMED, WAITING], "pause stop", "pause"),
        (BatchState.PAUSED, PauseReason.FIRST_DONE, [REJECTED, WAITING], "pause stop", None),
        (BatchState.PAUSED, PauseReason.EQUAL_REJECTIONS, [REJECTED, WAITING], "pause stop", None),
        (BatchState.INTERRUPTED, PauseReason.NONE, [WAITING], "pause leave export", "pause"),
        (BatchState.STOPPED, PauseReason.OPERATOR, [SENDING, LEFT_LATE], "", None),
        (BatchState.FINISHED, PauseReason.NONE, [CONFIRMED], "export new", None),
        (
            BatchState.FINISHED,
            PauseReason.NONE,
            [UNCLEAR],
            "check_unknown export new",
            "check_unknown",
        ),
        (
            BatchState.FINISHED,
            PauseReason.NONE,
            [UNKNOWN, REFUSED, LATE],
            "again check_unknown late export new",
            "again",
        ),
        (
            BatchState.STOPPED,
            PauseReason.TOO_LATE,
            [LATE, LEFT_LATE],
            "go_on late export new",
            None,
        ),
    ],
)
def test_the_buttons_are_those_that_can_do_something(
    state: BatchState,
    reason: PauseReason,
    rows: list[RowProgress],
    names: str,
    primary: str | None,
) -> None:
    texts, marked = offers(standing(state, rows, reason), tally(rows), selected=0)
    assert {action.value for action in texts} == set(names.split())
    assert marked == (None if primary is None else RunAction(primary))
    assert "{" not in "".join(texts.values())

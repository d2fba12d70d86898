"""When a batch must not go on by itself."""

from __future__ import annotations

import pytest

from b2b_desktop.domain.batch.again import can_help, may_be_named
from b2b_desktop.domain.batch.plan import BatchOptions
from b2b_desktop.domain.batch.run_state import PauseReason, RowProgress
from b2b_desktop.domain.batch.stop_rules import StopRules
from b2b_desktop.domain.call import CallAnswer, Mode, Outcome, Reason

OPTIONS = BatchOptions(Mode.LIVE)
ACCEPTED = CallAnswer(Outcome.ACCEPTED, Reason.ACCEPTED, http_status=200)
LATE = CallAnswer(Outcome.REJECTED, Reason.TOO_LATE, http_status=400)
REFUSED = CallAnswer(Outcome.REJECTED, Reason.NO_PERMISSION, http_status=400)
ENDED = CallAnswer(Outcome.REJECTED, Reason.TOKEN_REFUSED, http_status=401)
LIMITED = CallAnswer(Outcome.REJECTED, Reason.RATE_LIMITED, http_status=429)
FAULT = CallAnswer(Outcome.UNKNOWN, Reason.SERVER_FAULT, http_status=500)
CUT = CallAnswer(Outcome.UNKNOWN, Reason.NO_ANSWER)
OUT = CallAnswer(Outcome.NOT_SENT, Reason.NO_CONNECTION)
NONE, EQUAL = PauseReason.NONE, PauseReason.EQUAL_REJECTIONS


def verdicts(rules: StopRules, *answers: CallAnswer) -> list[PauseReason]:
    """Return what the rules say after each end."""
    return [rules.note(answer) for answer in answers]


@pytest.mark.parametrize("answer", [REFUSED, FAULT])
def test_five_equal_ends_in_a_row_pause(answer: CallAnswer) -> None:
    rules = StopRules(OPTIONS)
    assert verdicts(rules, *[answer] * 4, ACCEPTED, *[answer] * 5) == [*[NONE] * 9, EQUAL]
    rules.forget()
    assert verdicts(rules, *[answer] * 5) == [*[NONE] * 4, EQUAL]


def test_different_refusals_and_waits_the_store_asks_for_do_not_pause() -> None:
    other = CallAnswer(Outcome.REJECTED, Reason.NO_PERMISSION, http_status=400, api_code="7")
    assert set(verdicts(StopRules(OPTIONS), *[REFUSED, other] * 9)) == {NONE}
    assert set(verdicts(StopRules(OPTIONS), *[LIMITED] * 9)) == {NONE}
    mixed = [REFUSED, REFUSED, LIMITED, REFUSED, REFUSED, REFUSED]
    assert verdicts(StopRules(OPTIONS), *mixed)[-1] is EQUAL


def test_two_late_refusals_stop_unless_the_operator_goes_on_anyway() -> None:
    stop = PauseReason.TOO_LATE
    assert verdicts(StopRules(OPTIONS), LATE, ACCEPTED, LATE) == [NONE, NONE, stop]
    anyway = StopRules(BatchOptions(Mode.LIVE, most_late=0))
    assert set(verdicts(anyway, *[LATE] * 9)) == {NONE}


def test_an_ended_token_pauses_at_once() -> None:
    assert verdicts(StopRules(OPTIONS), ENDED) == [PauseReason.TOKEN_ENDED]


def test_three_connection_failures_in_a_row_pause_and_one_more_after_a_probe() -> None:
    rules = StopRules(OPTIONS)
    answers = (OUT, CUT, ACCEPTED, CUT, OUT, OUT, CUT, ACCEPTED, OUT)
    seen = [(rules.note(answer), rules.is_on_trial) for answer in answers]
    out = (PauseReason.NO_CONNECTION, True)
    assert seen == [*[(NONE, False)] * 5, out, out, *[(NONE, False)] * 2]


@pytest.mark.parametrize(
    ("outcome", "reason", "helps", "nameable"),
    [
        (Outcome.NOT_SENT, Reason.NO_CONNECTION, True, True),
        (Outcome.STOPPED, Reason.CANCELLED, True, True),
        (Outcome.REJECTED, Reason.TOKEN_REFUSED, True, True),
        (Outcome.REJECTED, Reason.RATE_LIMITED, True, True),
        (Outcome.REJECTED, Reason.TOO_LATE, False, True),
        (Outcome.ACCEPTED, Reason.ACCEPTED, False, True),
        (Outcome.UNKNOWN, Reason.NO_ANSWER, False, True),
        (Outcome.QUEUED, Reason.NONE, False, False),
        (Outcome.SENDING, Reason.NONE, False, False),
        (None, Reason.NONE, False, False),
    ],
)
def test_what_may_have_arrived_is_sent_again_only_by_name(
    outcome: Outcome | None, reason: Reason, helps: bool, nameable: bool
) -> None:
    row = RowProgress(0, outcome, reason)
    assert can_help(row) is helps
    assert may_be_named(row) is nameable

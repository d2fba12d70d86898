"""The Message column: a server's words, else plain ones."""

from __future__ import annotations

import pytest

from b2b_desktop.domain.call import Outcome, Reason
from b2b_desktop.ui.said_words import said_words

CUT = "RemoteProtocolError: Server disconnected without sending a response."


def test_what_a_server_said_is_quoted_as_it_came() -> None:
    told = said_words(Outcome.REJECTED, Reason.TOO_LATE, 400, "The order already exists.")
    assert told == "The order already exists."
    assert said_words(Outcome.UNKNOWN, Reason.NO_ANSWER, 408, "Request Timeout") == (
        "Request Timeout"
    )


@pytest.mark.parametrize(
    ("outcome", "reason", "words"),
    [
        (Outcome.UNKNOWN, Reason.NO_ANSWER, "The store did not answer"),
        (Outcome.NOT_SENT, Reason.NO_CONNECTION, "No connection to the store"),
        (Outcome.NOT_SENT, Reason.UNSENDABLE, "This request cannot be written"),
        (Outcome.UNKNOWN, Reason.INTERRUPTED, "The program ended before the answer came"),
        (Outcome.UNKNOWN, Reason.CANCELLED, "Stopped after it had left"),
        (Outcome.STOPPED, Reason.CANCELLED, "Stopped before it was sent"),
        (Outcome.STOPPED, Reason.TOO_LATE, "Too late: those before it were refused"),
    ],
)
def test_where_no_server_spoke_it_is_said_what_happened(
    outcome: Outcome, reason: Reason, words: str
) -> None:
    assert said_words(outcome, reason, None, CUT) == words


def test_a_row_that_waits_says_nothing() -> None:
    assert said_words(Outcome.QUEUED, Reason.NONE, None, "") == ""
    assert said_words(None, Reason.NONE, None, "") == ""

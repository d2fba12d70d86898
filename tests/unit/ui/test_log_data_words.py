"""The words about the log as a file: one and many, and what is not known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from b2b_desktop.domain.deletion import RetentionPreview
from b2b_desktop.domain.log_size import LogSize
from b2b_desktop.ui.log.log_data_words import (
    calls_words,
    keep_words,
    older_words,
    reminder_words,
    restore_question,
    unused_words,
)
from b2b_desktop.ui.log.log_import_words import size_words

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
SIZE = LogSize(4096, 0, 1024, 0, 2, AT)
PREVIEW = RetentionPreview(AT, 2, 0, 0, AT - timedelta(days=3), AT - timedelta(days=1))


def test_an_empty_log_and_one_call_have_words_of_their_own() -> None:
    assert calls_words(SIZE) == "2 calls since 2026-03-01"
    assert calls_words(replace(SIZE, calls=1)) == "1 call of 2026-03-01"
    assert calls_words(replace(SIZE, calls=0, oldest_at=None)) == "No call yet"


def test_what_is_unused_is_said_in_bytes() -> None:
    assert unused_words(SIZE) == "Nothing of the log is unused."
    unused = unused_words(replace(SIZE, unused_bytes=2_048))
    assert unused == f"{size_words(2_048)} of the log are unused; compacting gives them back."


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "All calls, for ever"),
        (90, "Calls of the last 90 days"),
        (365, "Calls of the last year"),
        (730, "Calls of the last 2 years"),
    ],
)
def test_a_time_to_keep_is_said_as_people_say_it(days: int, words: str) -> None:
    assert keep_words(days) == words


def test_what_would_go_and_what_would_stay_is_counted() -> None:
    assert older_words(PREVIEW) == "2 calls from 2026-02-26 to 2026-02-28 are older."
    one = replace(PREVIEW, calls=1, kept_open=2, kept_in_use=3)
    assert older_words(one) == (
        "1 call of 2026-02-26 is older. Older and still open, so that they stay: 2. "
        "Older and needed by a batch that is not over: 3."
    )
    none = replace(PREVIEW, calls=0, oldest_at=None, newest_at=None)
    assert older_words(none) == "No call from before 2026-03-01 would be deleted."
    assert reminder_words(PREVIEW).startswith("2 calls are older")
    assert reminder_words(one).startswith("1 call is older")


def test_going_back_says_what_is_lost_as_far_as_it_is_known() -> None:
    assert "Calls made since then that are not in it: 4." in restore_question("of noon", 4)
    assert "Calls made since then are not in it." in restore_question("of noon", None)

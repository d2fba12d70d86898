"""The words of deleting calls: one and many, and what stays for which reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallCounts, CallId, Mode, Outcome
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.engine.commands import JobId
from b2b_desktop.engine.upkeep_events import CallsDeletedEvent
from b2b_desktop.ui.log.delete_words import delete_question, delete_title, deleted_words
from tests.call_rows import call


def deleted(gone: int, kept: int = 0) -> CallsDeletedEvent:
    """Return what the engine tells."""
    ids = tuple(CallId(n) for n in range(1, gone + 1))
    return CallsDeletedEvent(JobId(1), Mode.LIVE, ids, kept, CallCounts(0, 0, 0))


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (deleted(0), "No call was deleted."),
        (deleted(1), "1 call was deleted."),
        (
            deleted(2, kept=1),
            "2 calls were deleted. 1 stays: it is under way, or its batch is not over yet.",
        ),
        (
            deleted(0, kept=2),
            "No call was deleted. 2 stay: they are under way, or their batch is not over yet.",
        ),
    ],
)
def test_what_became_of_calls_is_said(event: CallsDeletedEvent, words: str) -> None:
    assert deleted_words(event) == words


def test_a_deletion_that_failed_says_how_far_it_came() -> None:
    error = StorageError(StorageReason.FULL, Path("/backups"))
    words = deleted_words(replace(deleted(2), error=error))
    assert words == "2 calls were deleted. It did not come to its end. The disk is full (/backups)."


def test_the_question_counts_orders_and_what_is_open() -> None:
    assert (delete_title(1), delete_title(2)) == ("Delete 1 call", "Delete 2 calls")
    same_order = replace(call(2), order_id=call(1).order_id)
    later = replace(call(3, Outcome.REJECTED), clicked_at=call(1).clicked_at + timedelta(days=1))
    asked = delete_question([call(1), same_order, later], under_way=1)
    assert asked.startswith("3 calls of 2 orders, from ")
    assert "Still open, in To do: 1." in asked
    assert "Under way and not deleted: 1." in asked
    assert "This cannot be undone." in asked
    same_minute = delete_question([call(1), call(2)], under_way=0)
    assert same_minute.startswith("2 calls of 2 orders, 2")

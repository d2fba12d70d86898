"""The words for errors: they say what is known, and leave no empty brackets for what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from b2b_desktop.domain.errors import (
    ApiError,
    B2BError,
    BadReplyError,
    InputError,
    InputReason,
    NotFoundError,
    RateLimitedError,
    RejectedError,
    ServerFaultError,
    StorageError,
    StorageReason,
    TokenStoreError,
    TokenStoreReason,
    UnauthorizedError,
    UnreachableError,
    own_fault,
)
from b2b_desktop.ui.messages import error_words

BARE: list[B2BError] = [
    *(StorageError(reason) for reason in StorageReason),
    *(TokenStoreError(reason) for reason in TokenStoreReason),
    *(InputError("order_id", reason) for reason in InputReason),
    ApiError(),
    UnreachableError(),
    UnauthorizedError(),
    NotFoundError(),
    RejectedError(),
    ServerFaultError(),
    BadReplyError(),
    RateLimitedError("", 429, "", retry_after_s=5.0),
]


@pytest.mark.parametrize("error", BARE, ids=repr)
def test_an_error_without_details_has_no_empty_brackets(error: B2BError) -> None:
    words = error_words(error)
    assert words
    assert "()" not in words
    assert "{" not in words


def test_the_details_stand_in_brackets() -> None:
    path = Path("calls.sqlite3")
    failed = StorageError(StorageReason.FAILED, path, "disk I/O error")
    assert error_words(failed) == "calls.sqlite3 does not work (disk I/O error)."
    assert error_words(ServerFaultError(status=503)).endswith("fault of its own (503).")


def test_a_own_fault_our_own_is_called_by_its_name() -> None:
    assert error_words(own_fault(KeyError("x"))) == "The data folder does not work (KeyError)."

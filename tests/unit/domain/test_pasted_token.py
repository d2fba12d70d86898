"""Taking a token out of whatever was pasted."""

from __future__ import annotations

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.pasted_token import looks_like_store_key, take_token
from b2b_desktop.domain.secret import Secret

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln_-8"
OPAQUE = "q7Zk-opaque-token-0123456789"
STORE_KEY = "abcdefghijklmnopqrstuvwxyz01234"
TOKENS = (JWT, OPAQUE)


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize(
    "paste",
    [
        "{}",
        "  {}\r\n",
        '"{}"',
        "'{}',",
        "`{}`",
        "Bearer {}",
        'bearer "{}"',
        "authToken: {}",
        "Authorization: Bearer {}\r\nAccept: */*",
        "curl -H 'Authorization: Bearer {}' https://shop.example",
        '{{"data": {{"token": "{}"}}}}',
        '{{"data": {{"token": ["{}"]}}}}',
        '[{{"id": 1}}, {{"token": "{}"}}]',
        '{{"code": 200, "data": {{"inner": [{{"token": "{}"}}]}}}}',
        "\ufeff{}\u200b",
    ],
)
def test_the_token_is_found(paste: str, token: str) -> None:
    assert take_token(paste.format(token)) == Secret(token)


@pytest.mark.parametrize("token", TOKENS)
def test_a_token_that_was_wrapped_is_put_together(token: str) -> None:
    assert take_token(f"{token[:12]}\n{token[12:]}") == Secret(token)


def test_a_jwt_is_found_in_a_sentence() -> None:
    assert take_token(f"use this one {JWT} until noon") == Secret(JWT)


@pytest.mark.parametrize(
    ("paste", "reason"),
    [
        ("", InputReason.EMPTY),
        (" \u200b\n", InputReason.EMPTY),
        ("there is nothing here", InputReason.NO_TOKEN_FOUND),
        ("https://shop.example/login", InputReason.NO_TOKEN_FOUND),
        ('{"token": ""}', InputReason.NO_TOKEN_FOUND),
        ('{"token": [1, 2]} x', InputReason.NO_TOKEN_FOUND),
        ('{"token": 5} {', InputReason.NO_TOKEN_FOUND),
        (f"X-Auth-Token: {STORE_KEY}", InputReason.STORE_KEY_GIVEN),
        ("grün-token-0123", InputReason.TOKEN_NOT_ASCII),
        ("abc\x07def", InputReason.TOKEN_NOT_ASCII),
        ("x" * 200_001, InputReason.TOO_LONG),
    ],
)
def test_what_is_no_token_is_refused_with_its_reason(paste: str, reason: InputReason) -> None:
    with pytest.raises(InputError) as caught:
        take_token(paste)
    assert (caught.value.field, caught.value.reason) == ("token_paste", reason)
    assert caught.value.detail == ""  # Never what was pasted.


@pytest.mark.parametrize("paste", ["[" * 100_000, '{"a":' * 50 + '{"token": "x"}' + "}" * 50])
def test_deep_nesting_is_no_token_and_no_fault(paste: str) -> None:
    with pytest.raises(InputError):
        take_token(paste)


@given(st.text())
def test_whatever_is_pasted_gives_a_token_fit_for_a_header_or_is_refused(paste: str) -> None:
    try:
        token = take_token(paste).reveal()
    except InputError:
        return
    assert token.isascii()
    assert token.isprintable()
    assert not set(token) & set(string.whitespace)


@given(st.recursive(st.text() | st.integers() | st.none(), st.lists, max_leaves=8))
def test_any_reply_is_searched_without_a_fault(value: object) -> None:
    pasted = json.dumps({"data": value, "token": OPAQUE})
    assert take_token(pasted).reveal().isascii()


def test_a_store_key_is_recognised_by_its_look() -> None:
    assert looks_like_store_key(Secret(STORE_KEY))
    assert not looks_like_store_key(Secret(JWT))
    assert not looks_like_store_key(Secret(STORE_KEY + "5"))

"""A token's address, what it says of itself, and when it ends."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import (
    Claims,
    Token,
    TokenId,
    decode_claims,
    is_loopback,
    parse_address,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TOKEN = Token(TokenId("a" * 32), "Anna", "https://shop.example")


def part(value: object) -> str:
    """Return one part of a JWT."""
    text = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(text).decode().rstrip("=")


def jwt(payload: object) -> Secret:
    """Return a JWT with this payload."""
    return Secret(f"{part({'alg': 'HS256'})}.{part(payload)}.c2ln")


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://shop.example", "https://shop.example"),
        (" HTTPS://Shop.Example/ ", "https://shop.example"),
        ("https://shop.example:443", "https://shop.example"),
        ("https://shop.example:8443/", "https://shop.example:8443"),
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://localhost:80", "http://localhost"),
        ("http://[::1]:9", "http://[::1]:9"),
    ],
)
def test_an_address_is_an_origin_in_one_form(text: str, origin: str) -> None:
    assert parse_address(text) == origin


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("  ", InputReason.EMPTY),
        ("https://shöp.example", InputReason.NOT_AN_ORIGIN),
        ("https://shop example", InputReason.NOT_AN_ORIGIN),
        ("https://shop.example\\@evil.example", InputReason.NOT_AN_ORIGIN),
        ("https://", InputReason.NOT_AN_ORIGIN),
        ("https://:8443", InputReason.NOT_AN_ORIGIN),
        ("shop.example", InputReason.BAD_SCHEME),
        ("https:shop.example", InputReason.BAD_SCHEME),
        ("javascript://shop.example", InputReason.BAD_SCHEME),
        ("https://anna@shop.example", InputReason.HAS_USER),
        ("https://shop.example?", InputReason.HAS_QUERY),
        ("https://shop.example#x", InputReason.HAS_QUERY),
        ("https://shop.example/api", InputReason.HAS_PATH),
        ("https://shop.example:0", InputReason.BAD_PORT),
        ("https://shop.example:", InputReason.BAD_PORT),
        ("https://shop.example:99999", InputReason.BAD_PORT),
        ("https://[::1", InputReason.BAD_PORT),
        ("http://shop.example", InputReason.PLAIN_HTTP),
        ("http://127.0.0.1.shop.example", InputReason.PLAIN_HTTP),
        ("http://2130706433", InputReason.PLAIN_HTTP),
    ],
)
def test_what_is_no_origin_is_refused_with_its_reason(text: str, reason: InputReason) -> None:
    with pytest.raises(InputError) as caught:
        parse_address(text)
    assert (caught.value.field, caught.value.reason) == ("token_address", reason)


@given(st.text())
def test_an_address_that_is_taken_is_taken_again_as_it_is(text: str) -> None:
    try:
        origin = parse_address(text)
    except InputError:
        return
    assert parse_address(origin) == origin
    assert is_loopback(origin) or origin.startswith("https://")


def test_the_claims_of_route_c_are_read() -> None:
    payload = {
        "email": "anna@maple.example",
        "store_hash": "abc123",
        "bc_channel_id": 1,
        "bc_customer_id": 101,
        "exp": NOW.timestamp(),
    }
    assert decode_claims(jwt(payload)) == Claims("anna@maple.example", "abc123", "1", 101, NOW)


def test_the_claims_of_route_b_are_read() -> None:
    claims = decode_claims(jwt({"channel_ids": [1, "2", None, True], "bc_customer_id": "101"}))
    assert claims is not None
    assert claims.storefront.startswith("1, 2")
    assert claims.customer_id == 101


@pytest.mark.parametrize(
    "payload",
    [
        {"email": 5, "store_hash": ["x"], "bc_channel_id": {"a": 1}, "exp": "soon"},
        {"email": "a\x00b", "bc_customer_id": -1, "exp": True},
        {"bc_customer_id": True, "exp": -1},
        {"bc_customer_id": "1_0", "exp": 10**20},
        {"bc_customer_id": 2**63, "exp": 1e300},
        {"bc_customer_id": "9" * 19, "exp": None},
    ],
)
def test_claims_of_another_kind_are_unknown(payload: dict[str, object]) -> None:
    assert decode_claims(jwt(payload)) == Claims()


@pytest.mark.parametrize(
    "secret",
    [
        Secret("opaque"),
        Secret("a.b"),
        Secret(f"{part({'alg': 'x'})}.!!!.sig"),
        Secret(f"{part(b'no json')}.{part({})}.sig"),
        Secret(f"{part({'alg': 'x'})}.{part([1])}.sig"),
        Secret(f"{part({'alg': 'x'})}.{part(b'[' * 100_000)}.sig"),
    ],
)
def test_what_is_no_jwt_has_no_claims(secret: Secret) -> None:
    assert decode_claims(secret) is None


def test_a_token_ends_with_its_expiry_or_a_refusal() -> None:
    ends = replace(TOKEN, claims=Claims(expires_at=NOW))
    assert not ends.has_ended(NOW - timedelta(seconds=1))
    assert ends.has_ended(NOW)
    assert not TOKEN.has_ended(NOW)
    assert replace(TOKEN, refused_at=NOW).has_ended(NOW)


def test_the_store_is_its_hash_else_address_and_name() -> None:
    assert replace(TOKEN, claims=Claims(store_hash="abc123")).store == "abc123"
    assert TOKEN.store == "https://shop.example Anna"


def test_a_live_token_for_this_computer_is_local_and_a_practice_token_is_not() -> None:
    here = replace(TOKEN, address="http://127.0.0.1:5000")
    assert here.is_local
    assert not replace(here, practice=True).is_local
    assert not TOKEN.is_local

"""Every error envelope of b2b-api.md section 5, and whatever else may come."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.api.envelope import MESSAGE_LIMIT, read_envelope


def message(body: Any) -> str:
    """Return the words read from a JSON reply."""
    return read_envelope(json.dumps(body).encode()).message


ENVELOPES: dict[str, tuple[Any, str, str]] = {
    "message": ({"code": 40013, "message": "No", "data": {}}, "40013", "No"),
    "errMsg": ({"code": 404, "message": "M", "data": {"errMsg": "E"}}, "404", "E"),
    "meta": ({"code": 400, "data": {}, "meta": {"message": "T"}}, "400", "T"),
    "errMsg before meta": (
        {"code": 422, "data": {"errMsg": "E"}, "meta": {"message": "T"}},
        "422",
        "E",
    ),
    "field": (
        {"code": 40010, "message": "Bad", "data": {"bc_order_id": "missing"}},
        "40010",
        "Bad: bc_order_id: missing",
    ),
    "field alone": ({"code": 40010, "data": {"po": "too long"}}, "40010", "po: too long"),
    "meta errors": (
        {"code": 422, "meta": {"errors": {"a": ["wrong"]}}, "data": {}},
        "422",
        "wrong",
    ),
    "meta message before its errors": (
        {"code": 422, "meta": {"message": "T", "errors": ["wrong"]}},
        "422",
        "T",
    ),
    "detail": ({"detail": "Invalid token."}, "", "Invalid token."),
    "first text in data": ({"data": [[{"n": 1, "why": "so"}]]}, "", "so"),
    "graphql": (
        {"data": None, "errors": [{"message": "G", "extensions": {"code": 40101}}]},
        "40101",
        "G",
    ),
    "graphql, errors as texts": ({"errors": ["G"]}, "", "G"),
    "success": ({"code": 200, "message": "SUCCESS", "data": [{"orderId": 1}]}, "200", "SUCCESS"),
}


@pytest.mark.parametrize("name", ENVELOPES)
def test_an_envelope_tells_its_code_and_words(name: str) -> None:
    body, code, words = ENVELOPES[name]
    envelope = read_envelope(json.dumps(body).encode())
    assert (envelope.code, envelope.message) == (code, words)
    assert envelope.body == body


LOOKED_UP: list[tuple[str, dict[str, Any]]] = [
    ("1", {"data": {"errMsg": "1"}}),
    ("2", {"message": "2"}),
    ("3", {"meta": {"message": "3"}}),
    ("4", {"meta": {"errors": "4"}}),
    ("5", {"detail": "5"}),
    ("6", {"data": {"why": "6"}}),
    ("7", {"errors": [{"message": "7"}]}),
]


@pytest.mark.parametrize("first", range(len(LOOKED_UP)))
def test_words_are_looked_up_in_the_documented_order(first: int) -> None:
    body: dict[str, Any] = {}
    for _, part in LOOKED_UP[first:]:
        for key, value in part.items():
            both = isinstance(value, dict) and isinstance(body.get(key), dict)
            body[key] = {**value, **body[key]} if both else body.get(key, value)
    assert message(body) == LOOKED_UP[first][0]


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        (200, "200", 200),
        ("200", "200", 200),
        (200.0, "200", 200),
        (1.5, "1.5", None),
        (None, "", None),
        (True, "True", None),
        ([], "[]", None),
        ("a\nb", "a b", None),
        (10**12, "1000000000000", None),
        (-1, "-1", None),
    ],
)
def test_a_code_may_be_a_number_or_a_text(code: object, text: str, number: int | None) -> None:
    envelope = read_envelope(json.dumps({"code": code}).encode())
    assert (envelope.code, envelope.code_number) == (text, number)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"code": 40010, "data": {"po": "wrong"}}, True),
        ({"code": 20013, "data": {"po": "wrong"}}, True),
        ({"code": 200, "data": {"po": "PO-1"}}, False),
        ({"code": 1, "data": {"po": "PO-1"}}, False),
        ({"data": {"po": "PO-1"}}, False),
        ({"code": 40010, "data": {"errMsg": "wrong", "orderId": "5"}}, False),
        ({"code": 40010, "data": ["wrong"]}, False),
        ({"code": 40010, "data": {"po": " ", "n": 3}}, False),
    ],
)
def test_field_errors_are_texts_in_data_of_a_failure(body: object, expected: bool) -> None:
    assert read_envelope(json.dumps(body).encode()).has_field_errors is expected


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", ""),
        (b"upstream connect error", "upstream connect error"),
        (b"<html><head><title>502 Bad\nGateway</title></head><b>x</b></html>", "502 Bad Gateway"),
        (b"<p>Over <b>there</b></p><script>alert(1)</script>", "Over there"),
        (b'["a"]', '["a"]'),
        (b'"text"', '"text"'),
        (b"[" * 100_000, "[" * 199 + "\N{HORIZONTAL ELLIPSIS}"),
        (b'{"message":"\xff\xfe"}', ('{"message":"\N{REPLACEMENT CHARACTER}'
         '\N{REPLACEMENT CHARACTER}"}')),
        (b'{"n":' + b"9" * 5_000 + b"}", '{"n":' + "9" * 194 + "\N{HORIZONTAL ELLIPSIS}"),
    ],
)  # fmt: skip
def test_what_is_no_json_object_is_quoted_as_plain_text(data: bytes, words: str) -> None:
    envelope = read_envelope(data)
    assert envelope.body is None
    assert envelope.code == ""
    assert envelope.message == words


def test_words_are_one_line_of_bounded_length() -> None:
    assert message({"message": "a\n\tb\x00\ud800c"}) == "a b c"
    assert len(message({"message": "x" * 100_000})) == MESSAGE_LIMIT


def test_words_that_are_blank_are_passed_over() -> None:
    assert message({"data": {"errMsg": " "}, "message": "", "detail": "D"}) == "D"


def test_a_deep_data_is_not_searched_for_ever() -> None:
    deep: Any = "bottom"
    for _ in range(500):
        deep = [deep]
    assert message({"data": deep}) == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
KEYS = st.sampled_from(["code", "message", "data", "meta", "errors", "detail", "errMsg", "orderId"])


@given(st.dictionaries(KEYS, st.dictionaries(KEYS, JSON) | st.lists(JSON, max_size=3) | JSON))
def test_no_json_makes_it_raise(body: dict[str, Any]) -> None:
    envelope = read_envelope(json.dumps(body).encode())
    assert envelope.message.isprintable()
    assert envelope.code.isprintable()
    assert len(envelope.message) <= MESSAGE_LIMIT


@given(st.binary(max_size=200))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert read_envelope(data).message.isprintable()

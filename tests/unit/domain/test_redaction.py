"""What has passed the redactor holds no secret, and nothing else was changed."""

from __future__ import annotations

import html
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.redaction import REDACTED, Redactor
from b2b_desktop.domain.secret import Secret

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImEifQ.c2lnbmF0dXJl"
OPAQUE = 'q7/Zk+opaque&"planted"=0123456789'
PLAIN = Redactor()
KNOWING = Redactor([Secret(OPAQUE), Secret("simple-opaque-0123456789")])

ECHOES = {
    "JSON": '{"token":"hunter22"}',
    "JSON with blanks": '{"authToken" : "hunter22"}',
    "JSON by another name": '{"access_token":"hunter22","x":1}',
    "a password": '{"data":{"password":"hunter22","passwd":"hunter22"}}',
    "an escaped quote": '{"token":"a\\"hunter22"}',
    "a list": '{"x-auth-token":["hunter22"]}',
    "JSON in JSON": json.dumps({"raw": '{"password":"hunter22"}'}),
    "JSON in JSON in JSON": json.dumps(json.dumps({"raw": '{"password":"hunter22"}'})),
    "a cut text": '{"token":"hunter22',
    "a cut text in JSON": json.dumps('{"token":"hunter22')[:-1],
    "pairs": '[["X-Auth-Token","hunter22"],["Accept","*/*"]]',
    "objects": '[{"name":"Authorization","value":"hunter22"}]',
    "a form": "a=1&password=hunter22&b=2",
    "a form in an address": "https://x.example/?next=%2F%3Ftoken%3Dhunter22%26b%3D2",
    "headers": "Host: x\r\nAuthorization: Basic hunter22\r\nAccept: */*",
    "one header": "X-Auth-Token: hunter22",
    "Python": "{'authToken': 'hunter22'}",
    "XML": "<r><authToken>hunter22</authToken></r>",
    "HTML": "<p>{&quot;token&quot;:&quot;hunter22&quot;}</p>",
    "a field of a form": '<input name="X-Auth-Token" value="hunter22">',
    "a bearer": "it was Bearer hunter22, sorry",
    "a bearer in an address": "h=bearer%20hunter22&x=1",
    "a number": '{"token":1234hunter22}',
}


@pytest.mark.parametrize("echo", ECHOES)
def test_a_value_of_an_authorizing_name_is_taken_out(echo: str) -> None:
    text = ECHOES[echo]
    for cleaned in (
        PLAIN.text(text),
        PLAIN.data(text.encode()).decode(),
        PLAIN.data(text.encode("utf-16")).decode("utf-16"),
        PLAIN.data(text.encode("utf-16-be") + b"\n").decode("utf-16-be", "replace"),
    ):
        assert "hunter22" not in cleaned
        assert REDACTED in cleaned
        assert PLAIN.text(cleaned) == cleaned


@pytest.mark.parametrize("echo", [name for name in ECHOES if name.startswith(("JSON", "a list"))])
def test_json_stays_json(echo: str) -> None:
    assert REDACTED in json.dumps(json.loads(PLAIN.text(ECHOES[echo])))


@pytest.mark.parametrize(
    "text",
    [
        '{"token":null,"password":false}',
        '{"code":200,"message":"SUCCESS","data":{"orderId":"5012"}}',
        "Invalid token header. No credentials provided.",
        "Token is expired",
        '["token","orderId"]',
        "PO-token",
        "",
    ],
)
def test_what_only_speaks_of_secrets_is_kept(text: str) -> None:
    assert PLAIN.text(text) == text
    assert PLAIN.data(text.encode()) == text.encode()


def test_a_number_behind_a_name_becomes_a_text_so_that_json_stays_json() -> None:
    assert json.loads(PLAIN.text('{"code":200,"token":12345}')) == {"code": 200, "token": REDACTED}
    assert json.loads(PLAIN.text('{"token":[1,2]}')) == {"token": [REDACTED, 2]}


@pytest.mark.parametrize("text", [JWT, f"x {JWT} y", f"{JWT[:30]}", f"a={JWT[:-5]}"])
def test_a_jwt_is_taken_out_wherever_it_stands_and_where_it_is_cut(text: str) -> None:
    for cleaned in (PLAIN.text(text), PLAIN.jwts(text), PLAIN.data(text.encode()).decode()):
        assert "eyJ" not in cleaned
        assert "c2ln" not in cleaned


@pytest.mark.parametrize(
    "spell",
    [
        str,
        lambda text: json.dumps({"a": text}),
        lambda text: json.dumps(text).replace("/", "\\/"),
        lambda text: quote(text, safe=""),
        html.escape,
        lambda text: f"it ends with {text[:12]}",
    ],
)
def test_a_known_secret_is_taken_out_however_it_is_spelled(spell: object) -> None:
    assert callable(spell)
    text = spell(OPAQUE)
    assert "Zk" in text
    assert "Zk" not in KNOWING.text(text)
    assert "Zk" not in KNOWING.data(text.encode()).decode()


def test_the_beginning_of_a_secret_is_kept_where_more_follows() -> None:
    assert KNOWING.text("simple-opaque-glue") == "simple-opaque-glue"
    assert KNOWING.text("glue simple-opaque") == f"glue {REDACTED}"


def test_headers_that_authorize_lose_their_values_and_others_their_secrets() -> None:
    headers = [("AuthToken", "x"), ("X-Echo", OPAQUE), ("Set-Cookie", "a=1"), ("Date", "today")]
    assert KNOWING.headers(headers) == (
        ("AuthToken", REDACTED),
        ("X-Echo", REDACTED),
        ("Set-Cookie", REDACTED),
        ("Date", "today"),
    )


def test_a_header_that_was_redacted_says_still_what_it_was() -> None:
    headers = (("Authorization", f"Bearer {REDACTED}"), ("authToken", REDACTED))
    assert PLAIN.headers(headers) == headers


def test_bytes_that_are_no_text_are_kept() -> None:
    data = bytes(range(256)) * 4
    assert PLAIN.data(data) == data
    assert PLAIN.data(b"\0" * 1001) == b"\0" * 1001
    assert PLAIN.data(b"") == b""


@given(st.text(), st.sampled_from(["token", '"authToken":', "Bearer ", "password=", JWT, OPAQUE]))
def test_passing_again_changes_nothing(text: str, planted: str) -> None:
    once = KNOWING.text(text + planted + text)
    assert KNOWING.text(once) == once
    data = KNOWING.data((text + planted + text).encode("utf-8", "surrogatepass"))
    assert KNOWING.data(data) == data


@given(st.binary())
def test_bytes_without_suspicious_words_are_kept(data: bytes) -> None:
    if not KNOWING.suspects(data.decode("latin-1")) and b"\0" not in data:
        assert KNOWING.data(data) == data

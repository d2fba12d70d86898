"""The request as it is shown and copied before it is sent."""

from __future__ import annotations

import subprocess

from b2b_desktop.api.wire import encode_attach, headers
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.domain.redaction import REDACTED
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.domain.wire_format import CHECKOUT
from b2b_desktop.engine.preview import preview_attach

TOKEN = Token(TokenId("a" * 32), "Anna", "https://api-b2b.bigcommerce.com")
NASTY = OrderValues(
    OrderId(5012),
    'it\'s "PO" $HOME `id` \\ 100%',
    True,
    (ExtraField("Größe & 数", "a'b\"c"),),
)


def words_of(command: str) -> list[str]:
    """Return what a shell would hand to curl."""
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
    ran = subprocess.run(["sh", "-c", script], check=True, capture_output=True)
    return ran.stdout.decode().split("\0")[:-1]


def test_the_preview_is_byte_for_byte_what_is_sent() -> None:
    for wire_format in (TOKEN.wire_format, CHECKOUT):
        token = replace(TOKEN, wire_format=wire_format)
        shown = preview_attach(NASTY, token)
        assert (shown.method, shown.url) == ("POST", f"{TOKEN.address}/api/v2/orders")
        assert shown.body.encode() == encode_attach(NASTY, wire_format)
        assert shown.headers == tuple(headers(wire_format, REDACTED))


def test_no_header_has_room_for_a_secret() -> None:
    shown = dict(preview_attach(NASTY, replace(TOKEN, wire_format=CHECKOUT)).headers)
    assert shown["Authorization"] == f"Bearer {REDACTED}"
    assert shown.get("authToken", REDACTED) == REDACTED


def test_a_shell_reads_the_curl_command_as_it_was_meant() -> None:
    shown = preview_attach(NASTY, TOKEN)
    words = words_of(shown.curl())
    assert words[:3] == ["--request", "POST", shown.url]
    given = [words[n + 1] for n, word in enumerate(words) if word == "--header"]
    assert given == [f"{name}: {value}" for name, value in shown.headers]
    assert words[-2:] == ["--data-raw", shown.body]

"""Both wire formats, byte for byte as they leave the socket."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop import __version__
from b2b_desktop.api.wire import encode_attach
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.wire_format import (
    CHECKOUT,
    DOCUMENTED,
    CommentFlag,
    ExtraFieldsForm,
    WireFormat,
)
from b2b_desktop.sandbox.server import SandboxServer
from tests.api_rig import attach, request_for, values

FIELDS = (ExtraField("Cost Center", "CC-42"), ExtraField("Fintech ID", "007"))
PLAIN = OrderValues(OrderId(5012), "PO-7781", True, FIELDS[:1])
BARE = OrderValues(OrderId(5012), "", True, ())

BODIES: dict[str, tuple[OrderValues, WireFormat, str]] = {
    "documented": (
        PLAIN,
        DOCUMENTED,
        (
            '{"orderId":5012,"poNumber":"PO-7781","isSaveOrderComment":"0",'
            '"extraFields":{"Cost Center":"CC-42"}}'
        ),
    ),
    "checkout": (
        PLAIN,
        CHECKOUT,
        (
            '{"orderId":5012,"poNumber":"PO-7781",'
            '"extraFields":[{"fieldName":"Cost Center","fieldValue":"CC-42"}]}'
        ),
    ),
    "documented, comment off": (
        replace(PLAIN, save_comment=False),
        DOCUMENTED,
        (
            '{"orderId":5012,"poNumber":"PO-7781","isSaveOrderComment":"1",'
            '"extraFields":{"Cost Center":"CC-42"}}'
        ),
    ),
    "checkout, comment off": (
        replace(PLAIN, save_comment=False),
        CHECKOUT,
        (
            '{"orderId":5012,"poNumber":"PO-7781","isSaveOrderComment":"1",'
            '"extraFields":[{"fieldName":"Cost Center","fieldValue":"CC-42"}]}'
        ),
    ),
    "documented, nothing typed": (BARE, DOCUMENTED, '{"orderId":5012,"isSaveOrderComment":"0"}'),
    "checkout, nothing typed": (BARE, CHECKOUT, '{"orderId":5012,"poNumber":"","extraFields":[]}'),
    "documented with a list": (
        PLAIN,
        replace(DOCUMENTED, extra_fields_form=ExtraFieldsForm.LIST),
        (
            '{"orderId":5012,"poNumber":"PO-7781","isSaveOrderComment":"0",'
            '"extraFields":[{"fieldName":"Cost Center","fieldValue":"CC-42"}]}'
        ),
    ),
    "documented, nested": (
        PLAIN,
        replace(DOCUMENTED, extra_fields_form=ExtraFieldsForm.NESTED),
        (
            '{"orderId":5012,"poNumber":"PO-7781","isSaveOrderComment":"0",'
            '"extraFields":{"extraFields":[{"fieldName":"Cost Center","fieldValue":"CC-42"}]}}'
        ),
    ),
    "checkout with an object": (
        PLAIN,
        replace(CHECKOUT, extra_fields_form=ExtraFieldsForm.OBJECT),
        '{"orderId":5012,"poNumber":"PO-7781","extraFields":{"Cost Center":"CC-42"}}',
    ),
    "nested, nothing typed but sent": (
        BARE,
        replace(
            DOCUMENTED,
            extra_fields_form=ExtraFieldsForm.NESTED,
            sends_empty_extra_fields=True,
        ),
        '{"orderId":5012,"isSaveOrderComment":"0","extraFields":{"extraFields":[]}}',
    ),
    "object, nothing typed but sent": (
        BARE,
        replace(DOCUMENTED, sends_empty_extra_fields=True),
        '{"orderId":5012,"isSaveOrderComment":"0","extraFields":{}}',
    ),
    "documented, comment flag never": (
        replace(BARE, save_comment=False),
        replace(DOCUMENTED, comment_flag=CommentFlag.NEVER),
        '{"orderId":5012}',
    ),
    "checkout, comment flag always": (
        BARE,
        replace(CHECKOUT, comment_flag=CommentFlag.ALWAYS),
        '{"orderId":5012,"poNumber":"","isSaveOrderComment":"0","extraFields":[]}',
    ),
    "documented, blank PO sent": (
        BARE,
        replace(DOCUMENTED, sends_blank_po=True),
        '{"orderId":5012,"poNumber":"","isSaveOrderComment":"0"}',
    ),
    "checkout, blank PO left out": (
        BARE,
        replace(CHECKOUT, sends_blank_po=False),
        '{"orderId":5012,"extraFields":[]}',
    ),
}


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    """Run a store that takes everything."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


def sent_bytes(
    server: SandboxServer, sent: OrderValues, wire_format: WireFormat, token: str
) -> bytes:
    """Send and return what the store's socket received."""
    before = len(server.requests())
    attach(server.address, request_for(sent, Secret(token), wire_format))
    requests = server.requests()[before:]
    assert len(requests) == 1
    assert requests[0].complete
    return bytes(requests[0].raw)


@pytest.mark.parametrize("name", BODIES)
def test_a_body_leaves_the_socket_byte_for_byte(server: SandboxServer, name: str) -> None:
    sent, wire_format, expected = BODIES[name]
    raw = sent_bytes(server, sent, wire_format, "T0ken")
    assert raw.partition(b"\r\n\r\n")[2] == expected.encode()


@pytest.mark.parametrize(
    ("wire_format", "auth_token"), [(DOCUMENTED, ""), (CHECKOUT, "authToken: T0ken\r\n")]
)
def test_a_whole_request_leaves_the_socket_byte_for_byte(
    server: SandboxServer, wire_format: WireFormat, auth_token: str
) -> None:
    body = encode_attach(PLAIN, wire_format)
    host = server.address.removeprefix("http://")
    expected = (
        "POST /api/v2/orders HTTP/1.1\r\n"
        f"Host: {host}\r\n"
        "Authorization: Bearer T0ken\r\n"
        f"{auth_token}"
        "Accept: application/json\r\n"
        "Content-Type: application/json\r\n"
        "Accept-Encoding: identity\r\n"
        f"User-Agent: b2b-desktop/{__version__}\r\n"
        f"Content-Length: {len(body)}\r\n"
        "\r\n"
    )
    assert sent_bytes(server, PLAIN, wire_format, "T0ken") == expected.encode() + body


def test_text_stays_text_on_the_wire(server: SandboxServer) -> None:
    fields = (ExtraField("Größe", "0042"), ExtraField("Note", 'a "b" \\ é \N{ZERO WIDTH SPACE}'))
    sent = OrderValues(OrderId(2147483647), "000123456789012345678901234567890", True, fields)
    raw = sent_bytes(server, sent, DOCUMENTED, "T0ken")
    assert (
        raw.partition(b"\r\n\r\n")[2]
        == (
            '{"orderId":2147483647,"poNumber":"000123456789012345678901234567890",'
            '"isSaveOrderComment":"0","extraFields":{"Größe":"0042",'
            '"Note":"a \\"b\\" \\\\ é \N{ZERO WIDTH SPACE}"}}'
        ).encode()
    )


def test_an_enabled_field_with_an_empty_value_is_sent_empty() -> None:
    sent = OrderValues(OrderId(5012), "", True, (ExtraField("Cost Center", ""),))
    assert b'"extraFields":{"Cost Center":""}' in encode_attach(sent, DOCUMENTED)


def test_the_shown_headers_are_those_sent_without_the_secret() -> None:
    shown = dict(request_for(values(), Secret("T0ken"), CHECKOUT).shown_headers())
    assert shown["Authorization"] == "Bearer [redacted]"
    assert shown["authToken"] == "[redacted]"


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")))


@given(
    st.integers(1, 2147483647),
    TEXTS,
    st.booleans(),
    st.dictionaries(TEXTS, TEXTS, max_size=5),
    st.sampled_from(ExtraFieldsForm),
)
def test_whatever_was_typed_reads_back_as_it_was(
    order_id: int, po_number: str, save: bool, named: dict[str, str], form: ExtraFieldsForm
) -> None:
    fields = tuple(ExtraField(name, value) for name, value in named.items())
    sent = OrderValues(OrderId(order_id), po_number, save, fields)
    body = json.loads(encode_attach(sent, replace(DOCUMENTED, extra_fields_form=form)))
    assert body["orderId"] == order_id
    assert body.get("poNumber", "") == po_number
    assert body["isSaveOrderComment"] == ("0" if save else "1")
    got = body.get("extraFields", {})
    if form is not ExtraFieldsForm.OBJECT:
        listed = got["extraFields"] if isinstance(got, dict) and got else got
        got = {entry["fieldName"]: entry["fieldValue"] for entry in listed}
    assert got == named
    assert list(got) == list(named)

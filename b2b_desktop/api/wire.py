"""Between order values and the bytes of a Create Order request.

Invariant: compact JSON, keys in the order of b2b-api.md section 6; values are
text only, so that a leading zero or a long number leaves exactly as it was typed.
"""

from __future__ import annotations

import json
from typing import Any, Final

from b2b_desktop import __version__
from b2b_desktop.domain.order import ExtraField, OrderValues
from b2b_desktop.domain.wire_format import ExtraFieldsForm, WireFormat

ATTACH_PATH: Final = "/api/v2/orders"
"""Create Order (b2b-api.md section 1)."""
USER_AGENT: Final = f"b2b-desktop/{__version__}"


def encode_attach(values: OrderValues, wire_format: WireFormat) -> bytes:
    """Return the body of a Create Order request (b2b-api.md section 7)."""
    body: dict[str, Any] = {"orderId": int(values.order_id)}
    if values.po_number or wire_format.sends_blank_po:
        body["poNumber"] = values.po_number
    comment = wire_format.comment_value(values.save_comment)
    if comment is not None:
        body["isSaveOrderComment"] = comment
    if values.extra_fields or wire_format.sends_empty_extra_fields:
        body["extraFields"] = _encode_fields(values.extra_fields, wire_format.extra_fields_form)
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def headers(wire_format: WireFormat, token: str) -> list[tuple[str, str]]:
    """Return the request's own headers in their order; `Host` and `Content-Length` come beside.

    `Accept-Encoding: identity`, since a packed answer could be a bomb and is short anyway.
    """
    pairs = [
        ("Authorization", f"Bearer {token}"),
        ("Accept", "application/json"),
        ("Content-Type", "application/json"),
        ("Accept-Encoding", "identity"),
        ("User-Agent", USER_AGENT),
    ]
    if wire_format.sends_auth_token:
        pairs.insert(1, ("authToken", token))
    return pairs


def _encode_fields(fields: tuple[ExtraField, ...], form: ExtraFieldsForm) -> Any:
    if form is ExtraFieldsForm.OBJECT:
        return {field.name: field.value for field in fields}
    listed = [{"fieldName": field.name, "fieldValue": field.value} for field in fields]
    return {"extraFields": listed} if form is ExtraFieldsForm.NESTED else listed

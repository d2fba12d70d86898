"""Between checks and the content of *checked* events.

Invariant: what was encoded decodes to an equal value, as in `event_codec`.
"""

from __future__ import annotations

import json
from typing import Any

from b2b_desktop.domain.check import CallCheck, CheckFault, CheckState, Difference, KeptValues
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.domain.wire_format import WireFormat
from b2b_desktop.storage.event_codec import (
    canonical,
    from_us,
    optional_from_us,
    optional_us,
    to_us,
)
from b2b_desktop.storage.plain_values import from_plain, to_plain


def encode_check(check: CallCheck) -> bytes:
    """Return the content of a *checked* event."""
    stored = check.stored
    return canonical(
        {
            "state": check.state,
            "checked_us": to_us(check.checked_at),
            "checked_by": check.checked_by,
            "computer": check.computer,
            "token_name": check.token_name,
            "address": check.address,
            "path": check.path,
            "fault": check.fault,
            "message": check.message,
            "http_status": check.http_status,
            "duration_ms": check.duration_ms,
            "stored": None if stored is None else [stored.po_number, _pairs(stored)],
            "differences": [[d.name, d.sent, d.stored] for d in check.differences],
            "company": check.company,
            "order_created_us": optional_us(check.order_created_at),
            "proven": None if check.proven is None else to_plain(check.proven),
        }
    )


def decode_check(content: bytes) -> CallCheck:
    """Return the check of a *checked* event."""
    fact = json.loads(content)
    return CallCheck(
        state=CheckState(fact["state"]),
        checked_at=from_us(fact["checked_us"]),
        checked_by=fact["checked_by"],
        computer=fact["computer"],
        token_name=fact["token_name"],
        address=fact["address"],
        path=fact["path"],
        fault=CheckFault(fact["fault"]),
        message=fact["message"],
        http_status=fact["http_status"],
        duration_ms=fact["duration_ms"],
        stored=_stored(fact["stored"]),
        differences=tuple(Difference(*parts) for parts in fact["differences"]),
        company=fact["company"],
        order_created_at=optional_from_us(fact["order_created_us"]),
        proven=None if fact["proven"] is None else from_plain(WireFormat, fact["proven"]),
    )


def _pairs(stored: KeptValues) -> list[list[str]]:
    return [[field.name, field.value] for field in stored.extra_fields]


def _stored(fact: Any) -> KeptValues | None:
    if fact is None:
        return None
    po_number, pairs = fact
    return KeptValues(po_number, tuple(ExtraField(*pair) for pair in pairs))

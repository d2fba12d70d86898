"""The words of a comparison: parts, names and values as people read them.

Invariant: a missing value and an empty text look different; nothing here is markup.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.call_comparison import ComparedField, ComparedPart, Value
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.text import one_line, visible
from b2b_desktop.ui.log.detail_texts import local_time
from b2b_desktop.ui.messages import check_word, outcome_word

translate = QCoreApplication.translate
_LONGEST = 2_000
_NAMES = {
    "outcome": QT_TRANSLATE_NOOP("Compare", "Outcome"),
    "reason": QT_TRANSLATE_NOOP("Compare", "Reason"),
    "check": QT_TRANSLATE_NOOP("Compare", "Check"),
    "http_status": QT_TRANSLATE_NOOP("Compare", "HTTP status"),
    "api_code": QT_TRANSLATE_NOOP("Compare", "API code"),
    "message": QT_TRANSLATE_NOOP("Compare", "Message"),
    "is_open": QT_TRANSLATE_NOOP("Compare", "Open"),
    "settled_note": QT_TRANSLATE_NOOP("Compare", "Note"),
    "incomplete": QT_TRANSLATE_NOOP("Compare", "Incomplete reply"),
    "capped": QT_TRANSLATE_NOOP("Compare", "Cut to what is stored"),
    "kind": QT_TRANSLATE_NOOP("Compare", "Kind"),
    "order_id": QT_TRANSLATE_NOOP("Compare", "Order ID"),
    "po_number": QT_TRANSLATE_NOOP("Compare", "PO number"),
    "save_comment": QT_TRANSLATE_NOOP("Compare", "Save order comment"),
    "attempt": QT_TRANSLATE_NOOP("Compare", "Attempt"),
    "batch_id": QT_TRANSLATE_NOOP("Compare", "Batch"),
    "token_name": QT_TRANSLATE_NOOP("Compare", "Token"),
    "buyer_email": QT_TRANSLATE_NOOP("Compare", "Buyer"),
    "customer_id": QT_TRANSLATE_NOOP("Compare", "Customer ID"),
    "store": QT_TRANSLATE_NOOP("Compare", "Store"),
    "storefront": QT_TRANSLATE_NOOP("Compare", "Storefront"),
    "address": QT_TRANSLATE_NOOP("Compare", "Address"),
    "operator": QT_TRANSLATE_NOOP("Compare", "Operator"),
    "computer": QT_TRANSLATE_NOOP("Compare", "Computer"),
    "wire_format": QT_TRANSLATE_NOOP("Compare", "Format"),
    "method": QT_TRANSLATE_NOOP("Compare", "Method"),
    "path": QT_TRANSLATE_NOOP("Compare", "Path"),
    "request_body": QT_TRANSLATE_NOOP("Compare", "Body"),
    "company": QT_TRANSLATE_NOOP("Compare", "Company"),
    "order_created_at": QT_TRANSLATE_NOOP("Compare", "Order date"),
    "response_body": QT_TRANSLATE_NOOP("Compare", "Body"),
    "clicked_at": QT_TRANSLATE_NOOP("Compare", "Clicked"),
    "queued_at": QT_TRANSLATE_NOOP("Compare", "Queued"),
    "sent_at": QT_TRANSLATE_NOOP("Compare", "Sent"),
    "done_at": QT_TRANSLATE_NOOP("Compare", "Done"),
    "connect_ms": QT_TRANSLATE_NOOP("Compare", "Connect, ms"),
    "tls_ms": QT_TRANSLATE_NOOP("Compare", "TLS, ms"),
    "write_ms": QT_TRANSLATE_NOOP("Compare", "Write, ms"),
    "wait_ms": QT_TRANSLATE_NOOP("Compare", "Wait, ms"),
    "read_ms": QT_TRANSLATE_NOOP("Compare", "Read, ms"),
}
"""The names of `domain.call` as people read them."""
_NAMED_AS_THEY_ARE = (
    ComparedPart.EXTRA_FIELDS,
    ComparedPart.REQUEST_HEADERS,
    ComparedPart.RESPONSE_HEADERS,
)


def compared_cells(field: ComparedField) -> tuple[str, str, str, str]:
    """Return part, name and both values of a field."""
    return (
        _part_word(field.part),
        _name_words(field),
        value_words(field.left),
        value_words(field.right),
    )


def _name_words(field: ComparedField) -> str:
    """Return a field's name; that of an extra field or a header as it is."""
    if field.part in _NAMED_AS_THEY_ARE:
        return visible(field.name)
    return translate("Compare", str(_NAMES[field.name]))


def _own_word(value: Value) -> str | None:
    """Return the window's word for an outcome or a check state, None for other values."""
    if isinstance(value, Outcome):
        return outcome_word(value)
    return check_word(value) if isinstance(value, CheckState) else None


def value_words(value: Value) -> str:
    """Return a value as text; a missing one as a dash."""
    if value is None:
        return "-"
    if (word := _own_word(value)) is not None:
        return word
    if isinstance(value, bool):
        return translate("Compare", "yes") if value else translate("Compare", "no")
    if isinstance(value, datetime):
        return local_time(value)
    if isinstance(value, bytes):
        return one_line(visible(value[:_LONGEST].decode("utf-8", "replace")), _LONGEST)
    if isinstance(value, float):
        return f"{value:.3f}"  # To the microsecond: what differs must not look alike.
    return visible(str(value)) or translate("Compare", "(empty)")


def _part_word(part: ComparedPart) -> str:
    words = {
        ComparedPart.RESULT: translate("Compare", "Result"),
        ComparedPart.SENT: translate("Compare", "Sent"),
        ComparedPart.ACTOR: translate("Compare", "Who"),
        ComparedPart.EXTRA_FIELDS: translate("Compare", "Extra fields"),
        ComparedPart.REQUEST_HEADERS: translate("Compare", "Request headers"),
        ComparedPart.REQUEST: translate("Compare", "Request"),
        ComparedPart.RESPONSE_HEADERS: translate("Compare", "Response headers"),
        ComparedPart.RESPONSE: translate("Compare", "Response"),
        ComparedPart.TIMING: translate("Compare", "Timing"),
    }
    return words[part]

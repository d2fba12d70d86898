"""The order form's content: the order ID, the PO number and the extra fields.

Invariant: what passes `checked` can be sent as it stands; nothing is trimmed or filled in silently.
"""

from __future__ import annotations

import re
from typing import Final, NewType

from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.text import code_point, first_control_character, one_line

OrderId = NewType("OrderId", int)
"""A BigCommerce order ID, 1..2147483647 (b2b-api.md section 5); never the B2B record id."""

LARGEST_ORDER_ID: Final = 2_147_483_647
_LONGEST_INPUT: Final = 20_000
"""Characters an order ID, an address or a payload may have; a longer text is not read at all."""
_SHOWN_DETAIL: Final = 40

# Compiled when they are first needed: the first frame does without.
_DIGITS: Final = r"[0-9]+"
_SIGNED: Final = r"[+-]\s*[0-9]+"
_DECIMAL: Final = r"[+-]?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]+|[+-]?[0-9]*[.][0-9]*"
_GROUPED: Final = r"[0-9]+(?:[_,'\s\N{NO-BREAK SPACE}][0-9]+)+"
_ADDRESS: Final = r"(?i:https?)://\S+"
_ADDRESS_END: Final = r"[/=#]([0-9]+)/?$"
_FULL_WIDTH: Final = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF03: "#"}


@dataclass(frozen=True, slots=True)
class ExtraField:
    """One extra field: its configured name and its value, both text end to end."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One row of the extra fields table, sent only when `enabled`."""

    enabled: bool
    name: str
    value: str

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed into it."""
        return not self.name and not self.value


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """The form as typed: kept through a crash, nothing of it validated."""

    order_id: str = ""
    po_number: str = ""
    save_comment: bool = True
    fields: tuple[FieldRow, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether it holds nothing that somebody typed."""
        return not self.order_id and not self.po_number and all(f.is_blank for f in self.fields)


@dataclass(frozen=True, slots=True)
class OrderValues:
    """A valid form: what a call sends."""

    order_id: OrderId
    po_number: str
    save_comment: bool
    extra_fields: tuple[ExtraField, ...]

    @property
    def attaches_nothing(self) -> bool:
        """Whether there is neither a PO number nor a field: "nothing to attach"."""
        return not self.po_number and not self.extra_fields


def parse_order_id(text: str) -> OrderId:
    """Read an order ID as operators have it at hand.

    Takes `5012`, `#5012`, blanks around it, full-width digits, an address ending in an order
    number, and a `store/order/created` payload (b2b-api.md section 5).

    Raises:
        InputError: with field `order_id` and the reason.
    """
    if len(text) > _LONGEST_INPUT:
        reason = InputReason.TOO_LARGE if text.strip().isdigit() else InputReason.NOT_A_NUMBER
        raise _refused(reason, text[:_LONGEST_INPUT])
    cleaned = text.strip().translate(_FULL_WIDTH)
    if not cleaned:
        raise InputError("order_id", InputReason.EMPTY)
    if cleaned.startswith("{"):
        return _from_payload(cleaned)
    if re.fullmatch(_ADDRESS, cleaned):
        return _from_address(cleaned)
    digits = cleaned.removeprefix("#").lstrip()
    if not re.fullmatch(_DIGITS, digits):
        raise _refused(_why_no_number(digits), cleaned)
    return _in_range(digits, cleaned)


def check_po_number(text: str) -> None:
    """Refuse a PO number that cannot be sent; there is no known limit of length.

    Raises:
        InputError: with field `po_number`.
    """
    _check_characters("po_number", text, None)


def check_fields(rows: tuple[FieldRow, ...]) -> tuple[ExtraField, ...]:
    """Return the enabled fields of the table, in order.

    Raises:
        InputError: with field `extra_fields` and the row at fault.
    """
    seen: set[str] = set()
    fields: list[ExtraField] = []
    for number, row in enumerate(rows):
        if not row.enabled or row.is_blank:
            continue
        _check_characters("extra_fields", row.name, number)
        _check_characters("extra_fields", row.value, number)
        name = row.name.strip()
        if not name:
            raise InputError("extra_fields", InputReason.NAME_MISSING, "", number)
        if name in seen:
            raise InputError(
                "extra_fields",
                InputReason.NAME_REPEATED,
                one_line(name, _SHOWN_DETAIL),
                number,
            )
        seen.add(name)
        fields.append(ExtraField(row.name, row.value))
    return tuple(fields)


def checked(draft: OrderDraft) -> OrderValues:
    """Turn a form into what a call sends.

    Raises:
        InputError: the first thing found wrong, in reading order; `faults` finds them all.
    """
    order_id = parse_order_id(draft.order_id)
    check_po_number(draft.po_number)
    return OrderValues(order_id, draft.po_number, draft.save_comment, check_fields(draft.fields))


def faults(draft: OrderDraft) -> tuple[InputError, ...]:
    """Return every field's first fault, in reading order."""
    found: list[InputError] = []
    for check in (
        lambda: parse_order_id(draft.order_id),
        lambda: check_po_number(draft.po_number),
        lambda: check_fields(draft.fields),
    ):
        try:
            check()
        except InputError as error:
            found.append(error)
    return tuple(found)


def _refused(reason: InputReason, text: str) -> InputError:
    return InputError("order_id", reason, one_line(text, _SHOWN_DETAIL))


def _in_range(digits: str, text: str) -> OrderId:
    significant = digits.lstrip("0")
    if not significant:
        raise _refused(InputReason.NOT_POSITIVE, text)
    if len(significant) > len(str(LARGEST_ORDER_ID)) or int(significant) > LARGEST_ORDER_ID:
        raise _refused(InputReason.TOO_LARGE, text)
    return OrderId(int(significant))


def _from_address(text: str) -> OrderId:
    match = re.search(_ADDRESS_END, text)
    if match is None:
        raise _refused(InputReason.NO_ORDER_IN_ADDRESS, text)
    return _in_range(match.group(1), text)


def _from_payload(text: str) -> OrderId:
    import json

    try:
        payload = json.loads(text)
        data = payload["data"]
        number = data["id"] if data.get("type") == "order" else None
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        number = None
    if isinstance(number, bool) or not isinstance(number, int):
        raise _refused(InputReason.NO_ORDER_IN_PAYLOAD, text)
    if number < 1:
        raise _refused(InputReason.NOT_POSITIVE, text)
    if number > LARGEST_ORDER_ID:
        raise _refused(InputReason.TOO_LARGE, text)
    return OrderId(number)


def _why_no_number(text: str) -> InputReason:
    if text.startswith("-") and re.fullmatch(_SIGNED, text):
        return InputReason.NOT_POSITIVE
    if re.fullmatch(_DECIMAL, text) and any(c.isdigit() for c in text):
        return InputReason.NOT_WHOLE
    if re.fullmatch(_GROUPED, text):
        return InputReason.SEPARATED_DIGITS
    return InputReason.NOT_A_NUMBER


def _check_characters(field: str, text: str, row: int | None) -> None:
    character = first_control_character(text)
    if character is not None:
        raise InputError(field, InputReason.CONTROL_CHARACTER, code_point(character), row)

"""A check: what reading a call back has shown, and the rule that decides it.

Invariant: an accepted call is never shown as confirmed unless a check said so. The rule compares
texts and nothing else: it knows no clock, and the comment flag, which shows only in
`customer_message`, is no part of it.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from enum import StrEnum
from typing import Final

from b2b_desktop.domain.order import ExtraField
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.wire_format import WireFormat

PO_NUMBER: Final = ""
"""The name a difference of the PO number has; no extra field has a blank one."""
YOUNG_S: Final = 60.0
"""For so many seconds after its answer, an accepted call whose record is still blank may only be
late. Nobody documents a lag; a minute is longer than any that was told of."""


class CheckState(StrEnum):
    """Result of reading an accepted or unknown call back (design.md section 2)."""

    NOT_CHECKED = "not_checked"
    CONFIRMED = "confirmed"
    STORED_DIFFERENTLY = "stored_differently"
    NOT_VISIBLE_YET = "not_visible_yet"
    COULD_NOT_CHECK = "could_not_check"

    @property
    def is_verdict(self) -> bool:
        """Whether the store's record was seen to hold something."""
        return self in (CheckState.CONFIRMED, CheckState.STORED_DIFFERENTLY)


class CheckFault(StrEnum):
    """Why a call could not be checked; chooses the words."""

    NONE = ""
    ORDER_NOT_FOUND = "order_not_found"
    """404: no such order for this token, or it was placed for a subsidiary."""
    TOKEN_ENDED = "token_ended"
    TOKEN_GONE = "token_gone"
    """Removed, unreadable, or now another store's."""
    RATE_LIMITED = "rate_limited"
    REFUSED = "refused"
    SERVER_FAULT = "server_fault"
    NO_CONNECTION = "no_connection"
    """Nothing was asked: the request never left."""
    NO_ANSWER = "no_answer"
    """Silence, a cut, or an answer that cannot be understood."""


@dataclass(frozen=True, slots=True)
class KeptValues:
    """A PO number and extra fields, as sent or as read back."""

    po_number: str
    extra_fields: tuple[ExtraField, ...]

    @property
    def is_blank(self) -> bool:
        """Whether they say nothing at all."""
        return not self.po_number and not any(field.value for field in self.extra_fields)


@dataclass(frozen=True, slots=True)
class Difference:
    """One value the store does not hold as sent.

    Attributes:
        name: the extra field's name, `PO_NUMBER` for the PO number.
        sent: the value that was sent.
        stored: the value that was read, None when the field is not there.
    """

    name: str
    sent: str
    stored: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a reading says of a call."""

    state: CheckState
    differences: tuple[Difference, ...] = ()


def compare(sent: KeptValues, stored: KeptValues, *, may_still_come: bool) -> Comparison:
    """Compare what a call sent with what the store's record shows (design.md section 8).

    The order of fields does not matter, and fields that were not sent are nobody's difference. A
    value sent blank is kept when the record holds none.

    Args:
        sent: the call's values.
        stored: the record's.
        may_still_come: a record without any value is no difference yet: the call is young, or
            unknown and perhaps never arrived.
    """
    if may_still_come and stored.is_blank and not sent.is_blank:
        return Comparison(CheckState.NOT_VISIBLE_YET)
    kept: defaultdict[str, list[str]] = defaultdict(list)
    for field in stored.extra_fields:
        kept[field.name].append(field.value)
    found = [_difference(field, kept.get(field.name)) for field in sent.extra_fields]
    if sent.po_number != stored.po_number:
        found.insert(0, Difference(PO_NUMBER, sent.po_number, stored.po_number))
    differences = tuple(difference for difference in found if difference is not None)
    state = CheckState.STORED_DIFFERENTLY if differences else CheckState.CONFIRMED
    return Comparison(state, differences)


def _difference(field: ExtraField, kept: list[str] | None) -> Difference | None:
    if kept is None:
        return Difference(field.name, field.value, None) if field.value else None
    # A record that names a field twice confirms it only when both agree.
    other = next((value for value in kept if value != field.value), None)
    return None if other is None else Difference(field.name, field.value, other)


@dataclass(frozen=True, slots=True)
class CallCheck:
    """One look at the store for a call: what was asked, what came, what it means.

    Attributes:
        state: what it showed; never `not_checked`.
        checked_at: when the answer was judged, aware UTC.
        checked_by: the operator's name.
        computer: the computer it was done on.
        token_name: the token that asked, `""` when none could.
        address: the origin that was asked.
        path: the path of the read.
        fault: why it could not be checked.
        message: the server's own words or the system's, redacted.
        http_status: the status, None when none came.
        duration_ms: from the request to the end of its answer, None when nothing was asked.
        stored: what the record holds, None when it could not be read.
        differences: what it does not hold as sent.
        company: the company the reply named, `""` when none.
        order_created_at: the order's own date, when the reply told it.
        proven: the wire format whose extra fields this check saw kept.
    """

    state: CheckState
    checked_at: datetime
    checked_by: str = ""
    computer: str = ""
    token_name: str = ""
    address: str = ""
    path: str = ""
    fault: CheckFault = CheckFault.NONE
    message: str = ""
    http_status: int | None = None
    duration_ms: float | None = None
    stored: KeptValues | None = None
    differences: tuple[Difference, ...] = ()
    company: str = ""
    order_created_at: datetime | None = None
    proven: WireFormat | None = None


@dataclass(frozen=True, slots=True)
class ProvenFormat:
    """A wire format that a confirmed check has proven for a store."""

    store: str
    wire_format: WireFormat
    proven_at: datetime


def shown_state(former: CheckState, newest: CheckState) -> CheckState:
    """Return what a call shows after another check.

    A reading that failed says nothing new: it does not hide what an earlier one has seen.
    """
    failed = newest is CheckState.COULD_NOT_CHECK
    return former if failed and former.is_verdict else newest

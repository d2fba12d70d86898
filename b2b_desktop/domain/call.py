"""A call: one attempt at one order, from the click to its settling.

Invariant: an outcome is never rewritten; it moves only from `queued` to `sending`, or from one of
these to one of the ends. All times are aware UTC datetimes.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final, NewType

from b2b_desktop.domain.call_order import NEWEST_FIRST, CallOrder, PageKey
from b2b_desktop.domain.check import CallCheck, CheckState, KeptValues
from b2b_desktop.domain.order import ExtraField, OrderId
from b2b_desktop.domain.quick_dataclass import dataclass, replace

CallId = NewType("CallId", int)
"""The row number of a call in its own database file; live and practice count apart.

Calls of another desk, which were added to be read, have numbers below 0.
"""


def is_imported(call_id: CallId) -> bool:
    """Tell whether a call is another desk's."""
    return call_id < 0


class Mode(StrEnum):
    """Live talks to a store, practice to the built-in sandbox server; the two never mix."""

    LIVE = "live"
    PRACTICE = "practice"


class CallKind(StrEnum):
    """What a call does."""

    ATTACH = "attach"
    UPDATE = "update"


class Outcome(StrEnum):
    """What became of a call (design.md section 2)."""

    QUEUED = "queued"
    SENDING = "sending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    STOPPED = "stopped"

    @property
    def is_final(self) -> bool:
        """Whether nothing more happens to the call by itself."""
        return self not in (Outcome.QUEUED, Outcome.SENDING)


class Reason(StrEnum):
    """Why a call ended as it did; chooses the words of design.md section 3."""

    NONE = ""
    ACCEPTED = "accepted"
    NO_PERMISSION = "no_permission"
    ORDER_UNKNOWN = "order_unknown"
    TOO_LATE = "too_late"
    TOKEN_REFUSED = "token_refused"
    FIELDS_REFUSED = "fields_refused"
    RATE_LIMITED = "rate_limited"
    SERVER_WORDS = "server_words"
    """The server said no in words of its own."""
    SERVER_FAULT = "server_fault"
    """5xx, or a body that says so behind another status."""
    NO_ANSWER = "no_answer"
    """Silence or a cut after the request may have left."""
    BAD_REPLY = "bad_reply"
    """A 2xx that is not the answer to this call."""
    REDIRECTED = "redirected"
    NO_CONNECTION = "no_connection"
    """Certainly never reached the server: refused, DNS, TLS, connect timeout, proxy."""
    UNSENDABLE = "unsendable"
    """Certainly never left: the request could not be written."""
    CANCELLED = "cancelled"
    """The operator stopped it; `unknown` when bytes had left, `stopped` when not."""
    INTERRUPTED = "interrupted"
    """The program ended before the answer came."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Whom and what a call acts as: everything about a token but its secret.

    Attributes:
        token_id: the token's own ID in this installation.
        token_name: its name when the call was made.
        address: the origin the call goes to.
        store: what stands for the store: its hash, else address and token name.
        store_hash: from the token's claims, `""` when unknown.
        storefront: storefront name or channel ID as text, `""` when unknown.
        buyer_email: from the claims, `""` when unknown.
        customer_id: `bc_customer_id` of the claims, None when unknown.
    """

    token_id: str
    token_name: str
    address: str
    store: str
    store_hash: str
    storefront: str
    buyer_email: str
    customer_id: int | None


@dataclass(frozen=True, slots=True)
class NewCall:
    """All that is known of a call before its first byte leaves.

    Attributes:
        mode: live or practice.
        kind: attach or update.
        actor: whom it acts as.
        order_id: the BigCommerce order ID.
        po_number: the PO number as typed, `""` for none.
        save_comment: the comment toggle.
        extra_fields: the enabled fields, in order.
        wire_format: name of the wire format, `documented` or `checkout`.
        method: HTTP method.
        path: path of the request, from the first slash.
        request_headers: as sent, with every secret replaced.
        request_body: the exact bytes of the body.
        clicked_at: when the operator asked for it.
        queued_at: when the engine took it up.
        outcome: `queued` when it waits, `sending` when it goes out next.
        attempt: 1 for the first, n for the n-th of one request.
        repeats: the call this one repeats automatically or by request.
        corrects: the call this one corrects.
        batch_id: the batch it belongs to.
        operator: the operating system account, changeable.
        computer: this computer's name.
    """

    mode: Mode
    kind: CallKind
    actor: Actor
    order_id: OrderId
    po_number: str
    save_comment: bool
    extra_fields: tuple[ExtraField, ...]
    wire_format: str
    method: str
    path: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: bytes
    clicked_at: datetime
    queued_at: datetime
    outcome: Outcome
    operator: str
    computer: str
    attempt: int = 1
    repeats: CallId | None = None
    corrects: CallId | None = None
    batch_id: int | None = None

    @property
    def kept_values(self) -> KeptValues:
        """What a check expects the store to hold."""
        return KeptValues(self.po_number, self.extra_fields)


STORED_BODY_LIMIT_BYTES: Final = 2 * 1024 * 1024
"""Decoded bytes of a body kept in the call log (design.md section 7)."""
SHOWN_BODY_LIMIT_BYTES: Final = 256 * 1024
"""Bytes of a body the window shows (design.md section 7)."""


@dataclass(frozen=True, slots=True)
class Phases:
    """How long the parts of a call took, in milliseconds; None for a part that did not happen."""

    connect_ms: float | None = None
    tls_ms: float | None = None
    write_ms: float | None = None
    wait_ms: float | None = None
    read_ms: float | None = None


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """How an attempt ended.

    Attributes:
        outcome: one of the ends.
        reason: why.
        http_status: the status, None when none came.
        api_code: the body's code as text, `""` for none.
        message: the server's own words or the system's, redacted, one line.
        response_headers: in their order, redacted; the last says how many were left out, if any.
        response_body: decoded, redacted, at most `STORED_BODY_LIMIT_BYTES`.
        bytes_received: bytes of body on the wire, before decoding, as far as known.
        content_length: what the `Content-Length` header announced.
        capped: the body was longer than what is stored.
        incomplete: the answer was cut or could not be decoded to its end.
        retry_after_s: how long a 429 asks to wait, 0..120.
        written_at: when the request's last byte was handed to the system.
        first_byte_at: when the status line arrived.
        done_at: when nothing more was expected.
        phases: the timing of its parts.
        company: the company a reply named, `""` when none did.
        order_created_at: the order's own date, when a reply told it.
    """

    outcome: Outcome
    reason: Reason
    http_status: int | None = None
    api_code: str = ""
    message: str = ""
    response_headers: tuple[tuple[str, str], ...] = ()
    response_body: bytes = b""
    bytes_received: int = 0
    content_length: int | None = None
    capped: bool = False
    incomplete: bool = False
    retry_after_s: float | None = None
    written_at: datetime | None = None
    first_byte_at: datetime | None = None
    done_at: datetime | None = None
    phases: Phases = Phases()
    company: str = ""
    order_created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call as the call log's table needs it: no bodies, no headers."""

    call_id: CallId
    mode: Mode
    kind: CallKind
    outcome: Outcome
    reason: Reason
    check: CheckState
    is_open: bool
    order_id: OrderId
    po_number: str
    token_name: str
    store: str
    buyer_email: str
    http_status: int | None
    api_code: str
    message: str
    retry_after_s: float | None
    clicked_at: datetime
    done_at: datetime | None
    attempt: int
    repeats: CallId | None
    batch_id: int | None
    computer: str = ""

    @property
    def is_imported(self) -> bool:
        """Whether another desk made it: it is here to be read."""
        return is_imported(self.call_id)


@dataclass(frozen=True, slots=True)
class CallDetails:
    """Everything the log knows of one call.

    Attributes:
        row: the table's view of it.
        call: what was asked.
        sent_at: when it was about to be sent; None if it never was.
        answer: how it ended, None while it has not.
        settled_at: when the operator settled it.
        settled_by: who did.
        settled_note: with what note.
        checks: every look at the store for it, oldest first.
    """

    row: CallRow
    call: NewCall
    sent_at: datetime | None
    answer: CallAnswer | None
    settled_at: datetime | None = None
    settled_by: str = ""
    settled_note: str = ""
    checks: tuple[CallCheck, ...] = ()


@dataclass(frozen=True, slots=True)
class CallCounts:
    """How many calls there are: open ones, today's (local day), all."""

    to_do: int
    today: int
    all: int
    today_accepted: int = 0
    today_confirmed: int = 0


class CallView(StrEnum):
    """Which calls the log shows."""

    TO_DO = "to_do"
    TODAY = "today"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class CallFilter:
    """What the call log asks for: calls that fit everything that is said here.

    Attributes:
        view: which calls.
        text: words, all of which are in order ID, PO number, field values, message, token name or
            buyer, also within longer words; case does not matter.
        today_starts_at: the start of the local day, in UTC, for the view `TODAY`.
        outcomes: only these; none for all.
        checks: only these check states; none for all.
        since: clicked then or later, aware UTC.
        until: clicked earlier than that, aware UTC.
        token_id: only this token's, `""` for all.
        batch_id: only this batch's.
        imported: only other desks' calls, or only this desk's; None for all.
        order: how they are sorted.
    """

    view: CallView
    text: str = ""
    today_starts_at: datetime | None = None
    outcomes: frozenset[Outcome] = frozenset()
    checks: frozenset[CheckState] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    token_id: str = ""
    batch_id: int | None = None
    imported: bool | None = None
    order: CallOrder = NEWEST_FIRST

    @property
    def is_plain(self) -> bool:
        """Whether it is a view and nothing else, newest first."""
        return replace(self, today_starts_at=None) == CallFilter(self.view)


PAGE_SIZE: Final = 256
"""Rows of one keyset page (findings.md section 9)."""


@dataclass(frozen=True, slots=True)
class CallPage:
    """One keyset page of the log.

    Attributes:
        rows: at most `PAGE_SIZE` calls, and before them all of an order that was searched for.
        before: ask the next page with this; None when this was the last one.
        position: the place of the first row, counted from 0; None where pages are asked by key.
    """

    rows: tuple[CallRow, ...]
    before: PageKey | None
    position: int | None = None

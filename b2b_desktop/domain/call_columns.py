"""The columns of exported calls: what each is named and what its cells hold.

Invariant: the names are never translated and never change their meaning, since another desk reads
them; they are those of `domain.call`, with `_at` for times.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final


class CellKind(Enum):
    """What the cells of a column hold; each may be empty."""

    WORD = "word"
    """One of the program's own words."""
    VALUE = "value"
    """Text of the operator's: kept to the last character."""
    WORDS = "words"
    """Text of somebody else's, such as a server's message."""
    ID = "id"
    """A number that names something; text in a spreadsheet."""
    NUMBER = "number"
    FRACTION = "fraction"
    FLAG = "flag"
    TIME = "time"
    LIST = "list"
    """A list, as JSON."""
    BODY = "body"
    """Bytes."""


@dataclass(frozen=True, slots=True)
class CallColumn:
    """One column."""

    name: str
    kind: CellKind


def _columns(**kinds: CellKind) -> tuple[CallColumn, ...]:
    return tuple(CallColumn(name, kind) for name, kind in kinds.items())


CALL_COLUMNS: Final = _columns(
    call_id=CellKind.ID,
    mode=CellKind.WORD,
    kind=CellKind.WORD,
    clicked_at=CellKind.TIME,
    order_id=CellKind.ID,
    po_number=CellKind.VALUE,
    outcome=CellKind.WORD,
    reason=CellKind.WORD,
    check=CellKind.WORD,
    is_open=CellKind.FLAG,
    http_status=CellKind.NUMBER,
    api_code=CellKind.WORDS,
    message=CellKind.WORDS,
    company=CellKind.WORDS,
    buyer_email=CellKind.VALUE,
    customer_id=CellKind.ID,
    store=CellKind.VALUE,
    store_hash=CellKind.VALUE,
    storefront=CellKind.VALUE,
    operator=CellKind.VALUE,
    computer=CellKind.VALUE,
    token_name=CellKind.VALUE,
    token_id=CellKind.VALUE,
    address=CellKind.VALUE,
    wire_format=CellKind.VALUE,
    save_comment=CellKind.FLAG,
    order_created_at=CellKind.TIME,
    queued_at=CellKind.TIME,
    sent_at=CellKind.TIME,
    written_at=CellKind.TIME,
    first_byte_at=CellKind.TIME,
    done_at=CellKind.TIME,
    checked_at=CellKind.TIME,
    settled_at=CellKind.TIME,
    attempt=CellKind.NUMBER,
    batch_id=CellKind.ID,
    repeats=CellKind.ID,
    corrects=CellKind.ID,
    bytes_received=CellKind.NUMBER,
    content_length=CellKind.NUMBER,
    capped=CellKind.FLAG,
    incomplete=CellKind.FLAG,
    retry_after_s=CellKind.FRACTION,
    settled_by=CellKind.VALUE,
    settled_note=CellKind.WORDS,
    method=CellKind.WORD,
    path=CellKind.VALUE,
    extra_fields=CellKind.LIST,
    request_headers=CellKind.LIST,
    request_body=CellKind.BODY,
    response_headers=CellKind.LIST,
    response_body=CellKind.BODY,
    phases_ms=CellKind.LIST,
    checks=CellKind.LIST,
)
"""All columns, in the order of a complete export.

`call_id`, `batch_id`, `repeats` and `corrects` are numbers of the desk that made the call;
`phases_ms` are those of `domain.call.Phases`, in their order.
"""

ACCOUNTING_COLUMNS: Final = _columns(
    order_id=CellKind.ID,
    po_number=CellKind.VALUE,
    extra_fields=CellKind.LIST,
    result=CellKind.WORD,
    order_created_at=CellKind.TIME,
    clicked_at=CellKind.TIME,
    checked_at=CellKind.TIME,
    company=CellKind.WORDS,
    buyer_email=CellKind.VALUE,
    customer_id=CellKind.ID,
    store=CellKind.VALUE,
    storefront=CellKind.VALUE,
    kind=CellKind.WORD,
    message=CellKind.WORDS,
    calls=CellKind.NUMBER,
    is_open=CellKind.FLAG,
    newest_at=CellKind.TIME,
    newest_result=CellKind.WORD,
    operator=CellKind.VALUE,
    computer=CellKind.VALUE,
    settled_by=CellKind.VALUE,
    settled_note=CellKind.WORDS,
)
"""The columns for accounting, one row for each order, see `domain.order_state`.

They are of the call whose values stand, but for `calls`, `is_open`, and `newest_...`, which look at
all calls of the order. `extra_fields` stands for a column for each field.
"""

BASE64: Final = "base64"
"""`{"base64": "..."}` stands for a body that is not UTF-8."""


def chosen_columns(
    names: Iterable[str], among: tuple[CallColumn, ...] = CALL_COLUMNS
) -> tuple[CallColumn, ...]:
    """Return the columns of these names in the order given; all of them when none is named.

    A name that is not known is left out: a newer program may have saved it.
    """
    known = {column.name: column for column in among}
    return tuple(known[name] for name in dict.fromkeys(names) if name in known) or among

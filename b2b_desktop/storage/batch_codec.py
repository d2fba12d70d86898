"""Between a batch's plan and the text of its rows on disk.

Invariant: what was encoded decodes to an equal row, but for a row that held a token: that one comes
back without values, so that it is never sent in a changed form.
"""

from __future__ import annotations

import json
from typing import Any, Final

from b2b_desktop.domain.batch.plan import BatchOptions, LeftOut, PlannedRow
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.domain.token import TokenId
from b2b_desktop.storage.plain_values import from_plain, to_plain

_PLAIN: Final = Redactor()
_JWT_START: Final = "eyJ"


def encode_row(row: PlannedRow) -> str:
    """Return a row as JSON; JWTs are taken out of it."""
    fact = [row.line, row.cells, row.order_id, row.token_id, row.left_out, row.outcome, row.check]
    values = _plain_values(row.values)
    text = _dump([*fact, values, row.store])
    if _JWT_START not in text:
        return text
    alone = _dump(values)
    return _PLAIN.jwts(_dump([*fact, values if _PLAIN.jwts(alone) == alone else None, row.store]))


def decode_row(text: str) -> PlannedRow:
    """Return the row of `encode_row`."""
    line, cells, order_id, token_id, left_out, outcome, check, values, *more = json.loads(text)
    return PlannedRow(
        line=line,
        cells=tuple(cells),
        values=None if values is None else _values(values),
        token_id=None if token_id is None else TokenId(token_id),
        left_out=None if left_out is None else LeftOut(left_out),
        order_id=None if order_id is None else OrderId(order_id),
        outcome=None if outcome is None else Outcome(outcome),
        check=CheckState(check),
        store=more[0] if more else "",
    )


def encode_options(options: BatchOptions) -> str:
    """Return a batch's options as JSON."""
    return _dump(to_plain(options))


def decode_options(text: str) -> BatchOptions:
    """Return the options of `encode_options`."""
    return from_plain(BatchOptions, json.loads(text))


def encode_titles(titles: tuple[str, ...]) -> str:
    """Return a batch's column titles as JSON."""
    return _PLAIN.jwts(_dump(titles))


def decode_titles(text: str) -> tuple[str, ...]:
    """Return the titles of `encode_titles`."""
    return tuple(json.loads(text))


def _plain_values(values: OrderValues | None) -> Any:
    if values is None:
        return None
    fields = [(field.name, field.value) for field in values.extra_fields]
    return [values.order_id, values.po_number, values.save_comment, fields]


def _values(plain: list[Any]) -> OrderValues:
    order_id, po_number, save_comment, fields = plain
    return OrderValues(
        OrderId(order_id), po_number, save_comment, tuple(ExtraField(*pair) for pair in fields)
    )


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))

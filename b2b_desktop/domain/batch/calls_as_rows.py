"""Calls of the log as rows that can be pasted into a batch.

Invariant: a row says what its call sent, and acts as the token the call acted as; but a field that
was sent empty is an empty cell, and such a cell sends no field.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from b2b_desktop.domain.batch.late import ORDER_TITLES, order_cells
from b2b_desktop.domain.call import NewCall
from b2b_desktop.domain.order import OrderValues


def calls_as_rows(calls: Sequence[NewCall], token_name: str) -> str:
    """Return a row for each call, below a row of titles, as a spreadsheet copies them.

    Args:
        calls: in the order of the rows.
        token_name: whom rows act as that name no token; a column names the tokens when a call
            acted as another one.
    """
    fields = tuple(dict.fromkeys(field.name for call in calls for field in call.extra_fields))
    tokens = {call.actor.token_name for call in calls} != {token_name}
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow((*ORDER_TITLES, *fields, *(("token",) if tokens else ())))
    for call in calls:
        values = OrderValues(call.order_id, call.po_number, call.save_comment, call.extra_fields)
        named = (call.actor.token_name,) if tokens else ()
        writer.writerow((*order_cells(values, fields), *named))
    return text.getvalue()

"""What the confirmation says of a plan, as facts; the words are made in the window.

Invariant: everything counted here is counted from the plan itself, so that what is confirmed is
what is sent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from b2b_desktop.domain.batch.plan import BatchPlan, LeftOut, PlannedRow
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.token import TokenId

_SHOWN_ROWS: Final = 3
_STILL_TO_SEND: Final = frozenset({None, Outcome.QUEUED, Outcome.STOPPED, Outcome.NOT_SENT})


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What will be written.

    Attributes:
        to_send: rows that will be sent: calls.
        sent_before: rows that an exported result shows as sent; they keep their state.
        left_out: rows that will not be sent, by reason.
        first_rows: the first three that will be sent.
        by_token: rows to send by whom they act as.
        with_po: rows to send that carry a PO number.
        with_comment: rows to send whose order comment is saved.
        fields: rows to send that carry each extra field, in the order met.
        attaching_nothing: rows to send with neither a PO number nor a field.
        reads: reads that checking costs at least: one for each call, or none.
    """

    to_send: int
    sent_before: int
    left_out: Mapping[LeftOut, int]
    first_rows: tuple[PlannedRow, ...]
    by_token: Mapping[TokenId, int]
    with_po: int
    with_comment: int
    fields: Mapping[str, int]
    attaching_nothing: int
    reads: int


def will_be_sent(row: PlannedRow) -> bool:
    """Tell whether a row still has to be sent."""
    return row.values is not None and row.left_out is None and row.outcome in _STILL_TO_SEND


def plan_facts(plan: BatchPlan) -> PlanFacts:
    """Count what a plan will write."""
    going = [row for row in plan.rows if will_be_sent(row)]
    values = [row.values for row in going if row.values is not None]
    left_out = Counter(row.left_out for row in plan.rows if row.left_out is not None)
    return PlanFacts(
        to_send=len(going),
        sent_before=len(plan.rows) - len(going) - left_out.total(),
        left_out=dict(left_out),
        first_rows=tuple(going[:_SHOWN_ROWS]),
        by_token=dict(Counter(row.token_id for row in going if row.token_id is not None)),
        with_po=sum(bool(one.po_number) for one in values),
        with_comment=sum(one.save_comment for one in values),
        fields=dict(Counter(field.name for one in values for field in one.extra_fields)),
        attaching_nothing=sum(one.attaches_nothing for one in values),
        reads=len(going) if plan.options.check else 0,
    )

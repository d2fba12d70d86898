"""From checked rows and the operator's decisions to a plan.

Invariant: every row of the sheet is in the plan; a row is sent only when no group it is in is left
out, and nothing is added to it but what a decision named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from b2b_desktop.domain.batch.column_titles import CANONICAL
from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.plan import BatchOptions, BatchPlan, LeftOut, PlannedRow
from b2b_desktop.domain.batch.row_check import RowCheck
from b2b_desktop.domain.batch.row_groups import (
    RowGroup,
    RowGroups,
    Surroundings,
    is_settled,
    was_sent_elsewhere,
)
from b2b_desktop.domain.batch.sheet import Column, ColumnKind, SheetRow
from b2b_desktop.domain.batch.slices import SLICE, Step, no_step
from b2b_desktop.domain.order import OrderValues, check_po_number


class Decision(StrEnum):
    """What becomes of a group."""

    LEAVE_OUT = "leave_out"
    SEND = "send"
    USE_PO = "use_po"
    """Send with the PO number that the operator typed for this group."""


CHOICES: Final[Mapping[RowGroup, tuple[Decision, ...]]] = {
    RowGroup.INVALID: (Decision.LEAVE_OUT,),
    RowGroup.UNTICKED: (Decision.LEAVE_OUT,),
    RowGroup.LEFT_OUT_BEFORE: (Decision.LEAVE_OUT, Decision.SEND),
    RowGroup.DUPLICATE: (Decision.LEAVE_OUT, Decision.SEND),
    RowGroup.DIFFERENT: (Decision.LEAVE_OUT, Decision.SEND),
    RowGroup.NO_TOKEN: (Decision.LEAVE_OUT,),
    RowGroup.ACCEPTED_BEFORE: (Decision.LEAVE_OUT, Decision.SEND),
    RowGroup.NO_ANSWER: (Decision.LEAVE_OUT, Decision.SEND),
    RowGroup.UNDER_WAY: (Decision.LEAVE_OUT, Decision.SEND),
    RowGroup.OTHER_STORE: (Decision.LEAVE_OUT, Decision.SEND),
    RowGroup.UNUSUAL: (Decision.LEAVE_OUT, Decision.SEND),
    RowGroup.WITHOUT_PO: (Decision.LEAVE_OUT, Decision.USE_PO, Decision.SEND),
}
"""What can be decided about each group; leaving out is what happens when nothing was."""

_LEFT_OUT: Final = {
    RowGroup.INVALID: LeftOut.INVALID,
    RowGroup.UNTICKED: LeftOut.UNTICKED,
    RowGroup.LEFT_OUT_BEFORE: LeftOut.UNTICKED,
    RowGroup.DUPLICATE: LeftOut.DUPLICATE,
    RowGroup.DIFFERENT: LeftOut.DUPLICATE,
    RowGroup.NO_TOKEN: LeftOut.NO_TOKEN,
    RowGroup.ACCEPTED_BEFORE: LeftOut.ACCEPTED_BEFORE,
    RowGroup.NO_ANSWER: LeftOut.NO_ANSWER,
    RowGroup.UNDER_WAY: LeftOut.UNDER_WAY,
    RowGroup.OTHER_STORE: LeftOut.OTHER_STORE,
    RowGroup.UNUSUAL: LeftOut.UNUSUAL,
    RowGroup.WITHOUT_PO: LeftOut.WITHOUT_PO,
}


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the operator decided.

    Attributes:
        by_group: the decision of each group; a group that is missing is left out.
        po_number: what rows without a PO number get when their decision is `USE_PO`.
    """

    by_group: Mapping[RowGroup, Decision] = field(default_factory=dict)
    po_number: str = ""

    def leaves_out(self, group: RowGroup) -> bool:
        """Tell whether a group is left out."""
        decision = self.by_group.get(group, Decision.LEAVE_OUT)
        return decision is Decision.LEAVE_OUT or decision not in CHOICES[group]

    @property
    def po_for_the_rest(self) -> str:
        """The PO number of rows without one."""
        uses = self.by_group.get(RowGroup.WITHOUT_PO) is Decision.USE_PO
        return self.po_number if uses else ""


def rows_to_send(groups: RowGroups, decisions: Decisions) -> int:
    """Return how many rows these decisions send; cheap enough for each click."""
    return sum(
        count
        for kinds, count in groups.kinds.items()
        if not any(decisions.leaves_out(group) for group in kinds)
    )


def why_left_out(groups: RowGroups, decisions: Decisions, number: int) -> RowGroup | None:
    """Return the first group that leaves a row out, None when none does."""
    return next((group for group in groups.of_row(number) if decisions.leaves_out(group)), None)


def plan_batch(
    edited: EditedSheet,
    groups: RowGroups,
    decisions: Decisions,
    around: Surroundings,
    options: BatchOptions,
    name: str,
    step: Step = no_step,
) -> BatchPlan:
    """Decide row by row what is sent.

    Args:
        edited: the rows and their checks.
        groups: what `group_rows` made of the same rows and surroundings.
        decisions: what was decided about them.
        around: what is known beside them.
        options: how the batch is run.
        name: where the rows came from: a file's name, or "pasted".
        step: counts rows.

    Raises:
        InputError: with field `po_number`: the PO number for the rest cannot be sent.
    """
    check_po_number(decisions.po_number)
    reasons = _reasons(groups, decisions)
    kept = [n for n, c in enumerate(edited.sheet.columns) if c.kind is not ColumnKind.RESULT]
    rows = []
    for number, (row, check) in enumerate(zip(edited.sheet.rows, edited.checks, strict=True)):
        if number % SLICE == 0:
            step(number, len(edited.checks))
        cells = tuple([row.cells[n] for n in kept])
        rows.append(_planned(row, cells, check, reasons.get(number), decisions, around))
    titles = tuple(_title(n, edited.sheet.columns[n]) for n in kept)
    return BatchPlan(name, titles, tuple(rows), options)


def _reasons(groups: RowGroups, decisions: Decisions) -> dict[int, RowGroup]:
    """Return the first group that leaves each row out, in the order of `RowGroup`."""
    reasons: dict[int, RowGroup] = {}
    for group in RowGroup:
        if decisions.leaves_out(group):
            for number in groups.rows.get(group, ()):
                reasons.setdefault(number, group)
    return reasons


def _planned(
    row: SheetRow,
    cells: tuple[str, ...],
    check: RowCheck,
    group: RowGroup | None,
    decisions: Decisions,
    around: Surroundings,
) -> PlannedRow:
    order_id, token_id = check.order_id, around.token_of(check)
    if group is None and (order_id is None or not check.is_valid):
        group = RowGroup.INVALID
    if group is None and token_id is None:
        group = RowGroup.NO_TOKEN
    if group is not None or order_id is None:
        left_out = _left_out(group or RowGroup.INVALID, check)
        return PlannedRow(row.line, cells, left_out=left_out, order_id=order_id)
    flag = around.save_comment if check.save_comment is None else check.save_comment
    settled = is_settled(check, around)
    po_number = check.po_number or ("" if settled else decisions.po_for_the_rest)
    values = OrderValues(order_id, po_number, flag, check.fields)
    store = around.store_of(check)
    progress = check.result.progress if check.result else None
    if progress is None or was_sent_elsewhere(check, around):
        return PlannedRow(row.line, cells, values, token_id, order_id=order_id, store=store)
    return PlannedRow(
        row.line,
        cells,
        values,
        token_id,
        order_id=order_id,
        outcome=progress.outcome,
        check=progress.check,
        store=store,
    )


def _left_out(group: RowGroup, check: RowCheck) -> LeftOut:
    if group is RowGroup.LEFT_OUT_BEFORE and check.result and check.result.left_out:
        return check.result.left_out
    return _LEFT_OUT[group]


def _title(number: int, column: Column) -> str:
    """Return a title by which an exported result is recognised again."""
    if column.kind is ColumnKind.FIELD:
        return column.title or column.field_name
    return column.title or CANONICAL.get(column.kind) or f"column {number + 1}"

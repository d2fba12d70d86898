"""What a batch will send, decided row by row before its first call.

Invariant: a plan is complete by itself: nothing typed later changes it, and every row of the input
is in it, also those that are left out.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NewType

from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import OrderId, OrderValues
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.token import TokenId

BatchId = NewType("BatchId", int)
"""The row number of a batch in its own database file; live and practice count apart."""

AT_ONCE: Final = 4
"""Requests at a time unless the operator says otherwise (design.md section 6)."""
MOST_AT_ONCE: Final = 50


class LeftOut(StrEnum):
    """Why a row of the input is not sent; the groups of Check rows (design.md section 6)."""

    INVALID = "invalid"
    DUPLICATE = "duplicate"
    ACCEPTED_BEFORE = "accepted_before"
    NO_ANSWER = "no_answer"
    UNDER_WAY = "under_way"
    OTHER_STORE = "other_store"
    WITHOUT_PO = "without_po"
    UNUSUAL = "unusual"
    NO_TOKEN = "no_token"
    UNTICKED = "unticked"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of the input.

    Attributes:
        line: its line in the input, counted from 1.
        cells: the input's cells as typed, in the order of the plan's titles.
        values: what is sent; None for a row that is left out.
        token_id: whom it acts as; None for a row that is left out.
        left_out: why it is not sent, None when it is.
        order_id: the order it names, None when it names none that can be sent.
        outcome: what an exported result said of it; None for a row that is new.
        check: what an exported result said of its check.
        store: where it goes; `""` for a row that is left out.
    """

    line: int
    cells: tuple[str, ...]
    values: OrderValues | None = None
    token_id: TokenId | None = None
    left_out: LeftOut | None = None
    order_id: OrderId | None = None
    outcome: Outcome | None = None
    check: CheckState = CheckState.NOT_CHECKED
    store: str = ""


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """How a batch is run.

    Attributes:
        mode: live or practice.
        at_once: requests at a time, 1..`MOST_AT_ONCE`.
        pace_s: seconds between the starts of two calls, 0 for as fast as the budget allows.
        check: read each accepted order back.
        most_equal_rejections: so many equal rejections in a row pause the run.
        most_late: so many *too late* refusals stop the run; 0 to go on anyway.
        first_alone: send the first row, check it, and pause.
    """

    mode: Mode
    at_once: int = AT_ONCE
    pace_s: float = 0.0
    check: bool = True
    most_equal_rejections: int = 5
    most_late: int = 2
    first_alone: bool = False


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """All rows of a batch under one set of options.

    Attributes:
        name: where the rows came from: a file's name, or "pasted".
        titles: the titles of the input's columns, in their order.
        rows: every row of the input, in its order.
        options: how it is run.
    """

    name: str
    titles: tuple[str, ...]
    rows: tuple[PlannedRow, ...]
    options: BatchOptions

"""Check rows: which rows need a decision before anything is sent (design.md section 6).

Invariant: a row is in a group because of what it holds; what is decided about a group is not
known here.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.row_check import RowCheck
from b2b_desktop.domain.batch.sheet import SheetRow
from b2b_desktop.domain.batch.slices import SLICE, Step, no_step
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.token import Token, TokenId


class RowGroup(StrEnum):
    """Why rows are shown together; a row may be in several."""

    INVALID = "invalid"
    UNTICKED = "unticked"
    LEFT_OUT_BEFORE = "left_out_before"
    """An exported result says that they were left out."""
    DUPLICATE = "duplicate"
    """The same order with the same values as another row, see `RowGroups.same_as`."""
    DIFFERENT = "different"
    """The same order as another row, with other values."""
    NO_TOKEN = "no_token"
    ACCEPTED_BEFORE = "accepted_before"
    NO_ANSWER = "no_answer"
    """A call for the order may have arrived, and no check has told since."""
    UNDER_WAY = "under_way"
    """The order waits or is under way elsewhere, as in another batch."""
    OTHER_STORE = "other_store"
    """An exported result says that they were sent, in another store than they go to now."""
    UNUSUAL = "unusual"
    WITHOUT_PO = "without_po"


@dataclass(frozen=True, slots=True)
class EarlierCall:
    """A call that was made for an order.

    Attributes:
        at: when it ended, aware UTC.
        po_number: what it carried.
    """

    at: datetime
    po_number: str


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """What the log knows of one store.

    Attributes:
        accepted: those of the rows' orders that this store accepted before, as it answered or
            as a check has shown.
        unanswered: those of the others of which a call may have arrived.
        under_way: those that wait or are under way, each with the batch they are in, `""` for a
            call by itself.
        known: the order IDs this store used lately.
    """

    accepted: Mapping[OrderId, EarlierCall] = field(default_factory=dict)
    unanswered: Mapping[OrderId, EarlierCall] = field(default_factory=dict)
    under_way: Mapping[OrderId, str] = field(default_factory=dict)
    known: KnownOrders = field(default_factory=KnownOrders)


_NO_FACTS: Final = StoreFacts()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known beside the input.

    Attributes:
        tokens: token IDs by what a token column may say, see `token_names`.
        token_id: whom rows act as that name no token; None when none is chosen.
        stores: which store each token opens.
        facts: what the log knows of each store that rows go to.
        save_comment: the comment flag of rows that do not say it.
    """

    tokens: Mapping[str, TokenId] = field(default_factory=dict)
    token_id: TokenId | None = None
    stores: Mapping[TokenId, str] = field(default_factory=dict)
    facts: Mapping[str, StoreFacts] = field(default_factory=dict)
    save_comment: bool = True

    def token_of(self, check: RowCheck) -> TokenId | None:
        """Return whom a row acts as, None when no token matches."""
        return self.tokens.get(check.token.casefold()) if check.token else self.token_id

    def store_of(self, check: RowCheck) -> str:
        """Return the store a row goes to, `""` when no token matches."""
        token_id = self.token_of(check)
        return "" if token_id is None else self.stores.get(token_id, "")

    def facts_of(self, check: RowCheck) -> StoreFacts:
        """Return what the log knows of the store a row goes to."""
        return self.facts.get(self.store_of(check), _NO_FACTS)

    def knowing(self, facts: Mapping[str, StoreFacts]) -> Surroundings:
        """Return the same, with what the log knows."""
        return replace(self, facts=facts)


@dataclass(frozen=True, slots=True)
class RowGroups:
    """The rows of each group.

    Attributes:
        rows: row numbers in order, counted from 0; groups without rows are left out.
        same_as: for each row of `DUPLICATE` and `DIFFERENT` the row of its order that is in fewer
            other groups, the first one of several.
        kinds: how many rows are in just these groups, settled ones left aside.
        settled: rows that an exported result shows as sent; they are in no group.
    """

    rows: Mapping[RowGroup, tuple[int, ...]]
    same_as: Mapping[int, int]
    kinds: Mapping[frozenset[RowGroup], int] = field(default_factory=dict)
    settled: int = 0

    def of_row(self, number: int) -> tuple[RowGroup, ...]:
        """Return the groups a row is in."""
        return tuple(group for group, rows in self.rows.items() if _holds(rows, number))


_Order = tuple[str, OrderId | None]
"""A store and an order in it; a row that names no order is alone."""
_LONELY: Final = frozenset({RowGroup.UNTICKED, RowGroup.INVALID, RowGroup.LEFT_OUT_BEFORE})
_SETTLED: Final = frozenset({Outcome.ACCEPTED, Outcome.REJECTED, Outcome.UNKNOWN})


def is_settled(check: RowCheck, around: Surroundings) -> bool:
    """Tell whether an exported result says that the row was sent here: it keeps its state."""
    return _was_sent(check) and not was_sent_elsewhere(check, around)


def was_sent_elsewhere(check: RowCheck, around: Surroundings) -> bool:
    """Tell whether an exported result says that the row was sent in another store, or practised."""
    store = around.store_of(check)
    said = check.result.store if check.result else ""
    return _was_sent(check) and bool(store and said) and store != said


def token_names(tokens: Iterable[Token]) -> dict[str, TokenId]:
    """Return what a token column may say: name, buyer or ID; what fits two tokens is left out."""
    found: dict[str, TokenId | None] = {}
    for token in tokens:
        for name in {token.name.strip(), token.claims.email, str(token.token_id)} - {""}:
            key = name.casefold()
            found[key] = (
                token.token_id if found.get(key, token.token_id) == token.token_id else None
            )
    return {name: token_id for name, token_id in found.items() if token_id is not None}


def surroundings(
    token: Token | None, tokens: Iterable[Token], *, save_comment: bool
) -> Surroundings:
    """Return what is known without the log.

    Args:
        token: whom rows act as that name no token.
        tokens: all tokens that rows may name.
        save_comment: the comment flag of rows that do not say it.
    """
    known = tuple(tokens)
    chosen = () if token is None else (token,)
    return Surroundings(
        tokens=token_names(known),
        token_id=token.token_id if token else None,
        stores={one.token_id: one.store for one in (*known, *chosen)},
        save_comment=save_comment,
    )


def orders_by_store(
    checks: Iterable[RowCheck], around: Surroundings
) -> dict[str, tuple[OrderId, ...]]:
    """Return the orders that rows name, each once, by the store they go to."""
    found: dict[str, dict[OrderId, None]] = {}
    for check in checks:
        if check.order_id is not None and around.token_of(check) is not None:
            found.setdefault(around.store_of(check), {})[check.order_id] = None
    return {store: tuple(order_ids) for store, order_ids in found.items()}


def group_rows(edited: EditedSheet, around: Surroundings, step: Step = no_step) -> RowGroups:
    """Sort the rows into groups; rows that an exported result shows as sent are in none.

    Args:
        edited: the rows and their checks.
        around: what is known beside them.
        step: counts rows.
    """
    own = _own_groups(edited, around, step)
    kept = _kept_rows(edited.checks, own, around)
    found: dict[RowGroup, list[int]] = {group: [] for group in RowGroup}
    kinds: Counter[frozenset[RowGroup]] = Counter()
    same_as: dict[int, int] = {}
    settled = 0
    for number, (check, groups) in enumerate(zip(edited.checks, own, strict=True)):
        if number % SLICE == 0:
            step(number, len(edited.checks))
        if not groups and is_settled(check, around):
            settled += 1
            continue
        other = None if _is_alone(groups) else kept[_order(check, around)]
        if other is not None and other != number:
            same_as[number] = other
            kind = frozenset((*groups, _same(edited.checks[other], check, around)))
        else:
            kind = frozenset(groups)
        for group in kind:
            found[group].append(number)
        kinds[kind] += 1
    rows = {group: tuple(numbers) for group, numbers in found.items() if numbers}
    return RowGroups(rows, same_as, kinds, settled)


def _own_groups(
    edited: EditedSheet, around: Surroundings, step: Step
) -> list[tuple[RowGroup, ...]]:
    """Return the groups each row is in because of what it holds; a settled one is in none."""
    own: list[tuple[RowGroup, ...]] = []
    for number, (row, check) in enumerate(zip(edited.sheet.rows, edited.checks, strict=True)):
        if number % SLICE == 0:
            step(number, len(edited.checks))
        if (alone := _lonely_group(row, check)) is not None:
            own.append((alone,))
        elif check.order_id is None or is_settled(check, around):
            # Without an ID it is invalid: alone.
            own.append(())
        else:
            own.append(tuple(_groups(row, check, check.order_id, around)))
    return own


def _kept_rows(
    checks: Iterable[RowCheck], own: Iterable[tuple[RowGroup, ...]], around: Surroundings
) -> dict[_Order, int]:
    """Return for each order which of its rows the others are duplicates of.

    It is the first of those that need the fewest decisions: what leaves another row out, such as
    its missing PO number, then does not leave out the order.
    """
    best: dict[_Order, tuple[bool, int, int]] = {}
    for number, (check, groups) in enumerate(zip(checks, own, strict=True)):
        if not _is_alone(groups):
            order = _order(check, around)
            rank = (RowGroup.NO_TOKEN in groups, len(groups), number)
            if order not in best or rank < best[order]:
                best[order] = rank
    return {order: number for order, (_, _, number) in best.items()}


def _was_sent(check: RowCheck) -> bool:
    progress = check.result.progress if check.result else None
    return progress is not None and progress.outcome in _SETTLED


def _order(check: RowCheck, around: Surroundings) -> _Order:
    return around.store_of(check), check.order_id


def _is_alone(groups: tuple[RowGroup, ...]) -> bool:
    return bool(groups) and groups[0] in _LONELY


def _holds(numbers: tuple[int, ...], number: int) -> bool:
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number


def _lonely_group(row: SheetRow, check: RowCheck) -> RowGroup | None:
    if not row.ticked:
        return RowGroup.UNTICKED
    if not check.is_valid:
        return RowGroup.INVALID
    if check.result is not None and check.result.left_out is not None:
        return RowGroup.LEFT_OUT_BEFORE
    return None


def _groups(
    row: SheetRow, check: RowCheck, order_id: OrderId, around: Surroundings
) -> Iterable[RowGroup]:
    if around.token_of(check) is None:
        yield RowGroup.NO_TOKEN
    facts = around.facts_of(check)
    if order_id in facts.accepted:
        yield RowGroup.ACCEPTED_BEFORE
    if order_id in facts.unanswered:
        yield RowGroup.NO_ANSWER
    if order_id in facts.under_way:
        yield RowGroup.UNDER_WAY
    if was_sent_elsewhere(check, around):
        yield RowGroup.OTHER_STORE
    if row.look is not None or facts.known.why_unusual(order_id) is not None:
        yield RowGroup.UNUSUAL
    if not check.po_number:
        yield RowGroup.WITHOUT_PO


def _same(one: RowCheck, other: RowCheck, around: Surroundings) -> RowGroup:
    alike = _sent(one, around) == _sent(other, around)
    return RowGroup.DUPLICATE if alike else RowGroup.DIFFERENT


def _sent(check: RowCheck, around: Surroundings) -> tuple[object, ...]:
    flag = around.save_comment if check.save_comment is None else check.save_comment
    return (
        check.po_number,
        flag,
        sorted((f.name, f.value) for f in check.fields),
        (around.token_of(check)),
    )

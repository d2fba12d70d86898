"""The words of Check rows: why rows are a group, what can become of it, why a row is in it.

Invariant: each group says in words why it needs a decision; nothing is sent because of a word that
was not read. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.planning import Decision, Decisions, why_left_out
from b2b_desktop.domain.batch.row_groups import (
    RowGroup,
    RowGroups,
    StoreFacts,
    Surroundings,
    is_settled,
)
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.text import shown
from b2b_desktop.ui.batch.editing.row_words import look_words, row_remark

translate = QCoreApplication.translate

_SHOWN_VALUE: Final = 40
_NAMES: Final = {
    RowGroup.INVALID: QT_TRANSLATE_NOOP("GroupWords", "Invalid"),
    RowGroup.UNTICKED: QT_TRANSLATE_NOOP("GroupWords", "Unticked"),
    RowGroup.LEFT_OUT_BEFORE: QT_TRANSLATE_NOOP("GroupWords", "Left out before"),
    RowGroup.DUPLICATE: QT_TRANSLATE_NOOP("GroupWords", "Duplicates"),
    RowGroup.DIFFERENT: QT_TRANSLATE_NOOP("GroupWords", "Same order, other values"),
    RowGroup.NO_TOKEN: QT_TRANSLATE_NOOP("GroupWords", "No matching token"),
    RowGroup.ACCEPTED_BEFORE: QT_TRANSLATE_NOOP("GroupWords", "Accepted before"),
    RowGroup.NO_ANSWER: QT_TRANSLATE_NOOP("GroupWords", "Sent, without an answer"),
    RowGroup.UNDER_WAY: QT_TRANSLATE_NOOP("GroupWords", "Under way elsewhere"),
    RowGroup.OTHER_STORE: QT_TRANSLATE_NOOP("GroupWords", "Sent in another store"),
    RowGroup.UNUSUAL: QT_TRANSLATE_NOOP("GroupWords", "Unusual numbers"),
    RowGroup.WITHOUT_PO: QT_TRANSLATE_NOOP("GroupWords", "Without a PO number"),
}
_REASONS: Final = {
    RowGroup.INVALID: QT_TRANSLATE_NOOP(
        "GroupWords", "They cannot be sent as they stand. Double-click one to correct it."
    ),
    RowGroup.UNTICKED: QT_TRANSLATE_NOOP("GroupWords", "They are not ticked in step Rows."),
    RowGroup.LEFT_OUT_BEFORE: QT_TRANSLATE_NOOP(
        "GroupWords", "The result file says that they were left out the last time."
    ),
    RowGroup.DUPLICATE: QT_TRANSLATE_NOOP(
        "GroupWords", "Another row names the same order with the same values."
    ),
    RowGroup.DIFFERENT: QT_TRANSLATE_NOOP(
        "GroupWords", "Another row names the same order with other values."
    ),
    RowGroup.NO_TOKEN: QT_TRANSLATE_NOOP(
        "GroupWords", "They name a token that is not here, or none is chosen."
    ),
    RowGroup.ACCEPTED_BEFORE: QT_TRANSLATE_NOOP(
        "GroupWords", "This store accepted a call for these orders before."
    ),
    RowGroup.NO_ANSWER: QT_TRANSLATE_NOOP(
        "GroupWords", "A call for these orders may have arrived. Check it in the log first."
    ),
    RowGroup.UNDER_WAY: QT_TRANSLATE_NOOP(
        "GroupWords", "These orders are being sent, or wait in a batch that is not over."
    ),
    RowGroup.OTHER_STORE: QT_TRANSLATE_NOOP(
        "GroupWords",
        "The result file says that they were sent in another store than this token's.",
    ),
    RowGroup.UNUSUAL: QT_TRANSLATE_NOOP(
        "GroupWords", "These numbers are hardly order IDs of this store."
    ),
    RowGroup.WITHOUT_PO: QT_TRANSLATE_NOOP(
        "GroupWords", "No PO number is filled in unless you say so."
    ),
}
_KNOWN_BY_THE_LOG: Final = (RowGroup.ACCEPTED_BEFORE, RowGroup.NO_ANSWER, RowGroup.UNDER_WAY)
_CHOICES: Final = {
    Decision.LEAVE_OUT: QT_TRANSLATE_NOOP("GroupWords", "Leave out"),
    Decision.SEND: QT_TRANSLATE_NOOP("GroupWords", "Send"),
    Decision.USE_PO: QT_TRANSLATE_NOOP("GroupWords", "Use PO number"),
}


def group_name(group: RowGroup) -> str:
    """Return a group's name."""
    return translate("GroupWords", str(_NAMES[group]))


def group_reason(group: RowGroup) -> str:
    """Say why these rows are a group."""
    return translate("GroupWords", str(_REASONS[group]))


def choice_word(group: RowGroup, decision: Decision) -> str:
    """Say what can become of a group."""
    if group is RowGroup.WITHOUT_PO and decision is Decision.SEND:
        return translate("GroupWords", "Send without one")
    return translate("GroupWords", str(_CHOICES[decision]))


def remark_in_group(
    group: RowGroup, number: int, edited: EditedSheet, groups: RowGroups, around: Surroundings
) -> str:
    """Say why a row, counted from 0, is in this group."""
    row, check = edited.sheet.rows[number], edited.checks[number]
    if group in (RowGroup.DUPLICATE, RowGroup.DIFFERENT):
        words = translate("GroupWords", "Same order as line {n}.")
        return words.replace("{n}", _line(edited, groups.same_as[number]))
    if group is RowGroup.NO_TOKEN:
        if not check.token:
            return translate("GroupWords", "No token is chosen.")
        return translate("GroupWords", "No token is called {x}.").replace("{x}", check.token)
    if check.order_id is not None and group in _KNOWN_BY_THE_LOG:
        return _fact_words(group, check.order_id, around.facts_of(check))
    if group is RowGroup.UNUSUAL and check.order_id is not None:
        look = row.look or around.facts_of(check).known.why_unusual(check.order_id)
        words = "" if look is None else look_words(look)
        return f"{words[:1].upper()}{words[1:]}." if words else ""
    if group is RowGroup.OTHER_STORE and check.result is not None:
        words = translate("GroupWords", "Sent in store {store}, not in {here}.")
        store, here = check.result.store, around.store_of(check)
        return words.replace("{store}", shown(store, _SHOWN_VALUE)).replace("{here}", here)
    if group is RowGroup.WITHOUT_PO:
        return translate("GroupWords", "No PO number.")
    return row_remark(row, check) or group_reason(group)


def remark_of_all(
    number: int,
    edited: EditedSheet,
    groups: RowGroups,
    around: Surroundings,
    decisions: Decisions,
) -> str:
    """Say what becomes of a row, counted from 0."""
    group = why_left_out(groups, decisions, number)
    if group is not None:
        words = translate("GroupWords", "Left out: {why}")
        return words.replace("{why}", remark_in_group(group, number, edited, groups, around))
    if is_settled(edited.checks[number], around):
        return translate("GroupWords", "Sent before, as the result file says; it keeps its state.")
    if RowGroup.WITHOUT_PO in groups.of_row(number) and decisions.po_for_the_rest:
        words = translate("GroupWords", "Gets PO number {po}.")
        return words.replace("{po}", decisions.po_for_the_rest)
    return ""


def _fact_words(group: RowGroup, order_id: OrderId, facts: StoreFacts) -> str:
    """Say what the log knows of an order that is in one of `_KNOWN_BY_THE_LOG`."""
    if group is RowGroup.UNDER_WAY:
        name = facts.under_way[order_id]
        if not name:
            return translate("GroupWords", "A call is under way.")
        return translate("GroupWords", "In batch {name}.").replace(
            "{name}", shown(name, _SHOWN_VALUE)
        )
    if group is RowGroup.ACCEPTED_BEFORE:
        earlier = facts.accepted[order_id]
        words = translate("GroupWords", "Accepted {at} with PO number {po}.")
    else:
        earlier = facts.unanswered[order_id]
        words = translate("GroupWords", "Sent {at} with PO number {po}, no answer came.")
    at = earlier.at.astimezone().strftime("%Y-%m-%d %H:%M")
    return words.replace("{at}", at).replace("{po}", shown(earlier.po_number, _SHOWN_VALUE) or "-")


def _line(edited: EditedSheet, number: int) -> str:
    line = edited.sheet.rows[number].line
    return (
        str(line)
        if line
        else translate("GroupWords", "{n} of the table").replace("{n}", str(number + 1))
    )

"""The words of the filters in force: each on a chip that takes it off.

Invariant: what narrows the list has a chip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.domain.text import visible
from b2b_desktop.ui.log.filter_choice import DateChoice, FilterChoice
from b2b_desktop.ui.messages import check_word, outcome_word

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.batch_name import BatchName

translate = QCoreApplication.translate


def day_words(days: DateChoice) -> str:
    """Return what a choice of days is called."""
    words = {
        DateChoice.ANY: translate("Filters", "Any time"),
        DateChoice.TODAY: translate("Filters", "Today"),
        DateChoice.YESTERDAY: translate("Filters", "Yesterday"),
        DateChoice.LAST_7_DAYS: translate("Filters", "Last 7 days"),
        DateChoice.THIS_MONTH: translate("Filters", "This month"),
        DateChoice.LAST_MONTH: translate("Filters", "Last month"),
        DateChoice.RANGE: translate("Filters", "From ... to ..."),
        DateChoice.UNTIL: translate("Filters", "Up to ..."),
    }
    return words[days]


def batch_words(batch_id: int) -> str:
    """Return what a batch is called."""
    return translate("Filters", "Batch {n}").replace("{n}", str(batch_id))


def named_batch_words(batch: BatchName) -> str:
    """Return what tells a batch from others."""
    words = translate("Filters", "Batch {n}: {name}, {time}").replace("{n}", str(batch.batch_id))
    at = batch.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
    return words.replace("{time}", at).replace("{name}", visible(batch.name))


def desk_words(imported: bool | None) -> str:
    """Return what a choice of desks is called."""
    if imported is None:
        return translate("Filters", "Every desk")
    return translate("Filters", "Other desks") if imported else translate("Filters", "This desk")


def chips_of(choice: FilterChoice) -> list[tuple[str, str, FilterChoice]]:
    """Return a chip for each filter in force: its name, its words, the choice without it."""
    chips = []
    if choice.days is not DateChoice.ANY:
        words = day_words(choice.days)
        if choice.days is DateChoice.RANGE:
            words = translate("Filters", "{first} to {last}")
            words = words.replace("{first}", str(choice.first)).replace("{last}", str(choice.last))
        if choice.days is DateChoice.UNTIL:
            words = translate("Filters", "Up to {last}").replace("{last}", str(choice.last))
        chips.append(("date", words, replace(choice, days=DateChoice.ANY)))
    if choice.outcome is not None:
        chips.append(("outcome", outcome_word(choice.outcome), replace(choice, outcome=None)))
    if choice.check is not None:
        chips.append(("check", check_word(choice.check), replace(choice, check=None)))
    if choice.token_id:
        without = replace(choice, token_id="", token_name="")
        chips.append(("token", choice.token_name, without))
    if choice.batch_id is not None:
        words = batch_words(choice.batch_id)
        chips.append(("batch", words, replace(choice, batch_id=None)))
    if choice.imported is not None:
        chips.append(("desk", desk_words(choice.imported), replace(choice, imported=None)))
    return chips

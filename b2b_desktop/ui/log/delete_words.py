"""The words of deleting calls: the question with its counts, and what became of them.

Invariant: the question says how many and that there is no way back (design.md section 3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import CallRow
from b2b_desktop.ui.messages import error_words, result_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import CallsDeletedEvent

translate = QCoreApplication.translate


def delete_title(count: int) -> str:
    """Return the question's title, which is the button's label without its mark."""
    if count == 1:
        return translate("DeleteCalls", "Delete 1 call")
    return translate("DeleteCalls", "Delete {n} calls").replace("{n}", str(count))


def delete_question(rows: Sequence[CallRow], under_way: int) -> str:
    """Say what goes, what stays, and that it cannot be undone.

    Args:
        rows: the calls that can be deleted.
        under_way: how many chosen ones besides are under way.
    """
    parts = [_which(rows)]
    still_open = sum(row.is_open for row in rows)
    if still_open:
        words = translate("DeleteCalls", "Still open, in To do: {n}.")
        parts.append(words.replace("{n}", str(still_open)))
    if under_way:
        words = translate("DeleteCalls", "Under way and not deleted: {n}.")
        parts.append(words.replace("{n}", str(under_way)))
    last = translate(
        "DeleteCalls",
        "This cannot be undone. What was sent and what came back leaves the log, its search and "
        "its backups; the log keeps only that calls were deleted, when and by whom. "
        "Nothing changes in the store.",
    )
    return "\n".join(parts) + "\n\n" + last


def deleted_words(event: CallsDeletedEvent) -> str:
    """Say what became of the calls."""
    gone = len(event.call_ids)
    words = translate("DeleteCalls", "{n} calls were deleted.")
    if gone == 1:
        words = translate("DeleteCalls", "1 call was deleted.")
    if gone == 0:
        words = translate("DeleteCalls", "No call was deleted.")
    said = words.replace("{n}", str(gone))
    if event.error is not None:
        why = error_words(event.error)
        words = translate("DeleteCalls", "It did not come to its end. {why}")
        return f"{said} {words.replace('{why}', why)}"
    return f"{said} {kept_words(event.kept)}".strip()


def kept_words(kept: int) -> str:
    """Say why calls stay, `""` when none does."""
    if not kept:
        return ""
    words = translate(
        "DeleteCalls", "{n} stay: they are under way, or their batch is not over yet."
    )
    if kept == 1:
        words = translate("DeleteCalls", "1 stays: it is under way, or its batch is not over yet.")
    return words.replace("{n}", str(kept))


def _which(rows: Sequence[CallRow]) -> str:
    times = sorted(row.clicked_at for row in rows)
    first, last = (at.astimezone().strftime("%Y-%m-%d %H:%M") for at in (times[0], times[-1]))
    if len(rows) == 1:
        row = rows[0]
        words = translate("DeleteCalls", "Order {order}, {time}, {result}.")
        words = words.replace("{order}", str(row.order_id)).replace("{time}", first)
        return words.replace("{result}", result_words(row))
    words = translate("DeleteCalls", "{n} calls of {orders} orders, from {first} to {last}.")
    if first == last:
        words = translate("DeleteCalls", "{n} calls of {orders} orders, {first}.")
    orders = len({(row.store, row.order_id) for row in rows})
    words = words.replace("{n}", str(len(rows))).replace("{orders}", str(orders))
    return words.replace("{first}", first).replace("{last}", last)

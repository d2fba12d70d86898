"""An order's history in words: as a table's rows, and as a page to be printed.

Invariant: one row for each thing that was done, in time order; server texts stay plain text.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import CallKind
from b2b_desktop.domain.order_history import HistoryEntry, HistoryKind, OrderHistory
from b2b_desktop.domain.text import visible
from b2b_desktop.ui.log.check_words import difference_words, fault_words
from b2b_desktop.ui.log.detail_texts import local_time
from b2b_desktop.ui.messages import check_word, outcome_word
from b2b_desktop.ui.said_words import said_words

translate = QCoreApplication.translate


def history_titles() -> tuple[str, ...]:
    """Return the names of the columns."""
    return (
        translate("History", "Time"),
        translate("History", "What"),
        translate("History", "Who"),
        translate("History", "Computer"),
        translate("History", "Result"),
        translate("History", "Note"),
    )


def history_cells(entry: HistoryEntry) -> tuple[str, ...]:
    """Return what the columns say of one thing that was done."""
    result, note = _said(entry)
    return local_time(entry.at), _what(entry), entry.by or "?", entry.computer or "?", result, note


def history_page(history: OrderHistory) -> str:
    """Return the history as an HTML page, for a printer or a PDF file."""
    title = translate("History", "Order {n}, store {store}")
    title = title.replace("{n}", str(history.order_id)).replace("{store}", history.store)
    rows = [history_titles(), *map(history_cells, history.entries)]
    lines = [_row(cells, "th" if number == 0 else "td") for number, cells in enumerate(rows)]
    return (
        f"<h3>{escape(title)}</h3><table border='1' cellspacing='0' cellpadding='3' width='100%'>"
        f"{''.join(lines)}</table>"
    )


def _row(cells: tuple[str, ...], tag: str) -> str:
    inner = "".join(f"<{tag} align='left'>{escape(cell)}</{tag}>" for cell in cells)
    return f"<tr>{inner}</tr>"


def _what(entry: HistoryEntry) -> str:
    if entry.kind is HistoryKind.CHECKED:
        return translate("History", "Check")
    if entry.kind is HistoryKind.SETTLED:
        return translate("History", "Dealt with")
    if entry.kind is HistoryKind.REOPENED:
        return translate("History", "Opened again")
    call = entry.call
    attach = call.kind is CallKind.ATTACH
    word = translate("History", "Attach") if attach else translate("History", "Update")
    values = [call.po_number] if call.po_number else []
    values += [f"{field.name}: {field.value}" for field in call.extra_fields]
    return visible(f"{word} {', '.join(values)}".strip())


def _said(entry: HistoryEntry) -> tuple[str, str]:
    """Return the result and the note."""
    check = entry.check
    if check is not None:
        notes = [difference_words(difference) for difference in check.differences]
        if check.fault:
            notes.append(fault_words(check))
        return check_word(check.state), "; ".join(notes)
    if entry.kind is HistoryKind.CALLED:
        row = entry.row
        return outcome_word(row.outcome), visible(
            said_words(row.outcome, row.reason, row.http_status, row.message)
        )
    return "", visible(entry.note)

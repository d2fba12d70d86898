"""The words of one row of a batch: what it is, what became of it, what is to be known of it.

Invariant: outcomes and checks have the words and icons they have in the call log. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.batch.plan import LeftOut, PlannedRow
from b2b_desktop.domain.batch.run_state import RowProgress
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.text import shown
from b2b_desktop.ui.messages import check_word, outcome_word
from b2b_desktop.ui.said_words import said_words

_LEFT_OUT: Final = {
    LeftOut.INVALID: QT_TRANSLATE_NOOP("SentRow", "Not a row that can be sent"),
    LeftOut.DUPLICATE: QT_TRANSLATE_NOOP("SentRow", "The order is there twice"),
    LeftOut.ACCEPTED_BEFORE: QT_TRANSLATE_NOOP("SentRow", "Accepted before in this store"),
    LeftOut.NO_ANSWER: QT_TRANSLATE_NOOP("SentRow", "Sent before, without an answer"),
    LeftOut.UNDER_WAY: QT_TRANSLATE_NOOP("SentRow", "Under way elsewhere"),
    LeftOut.OTHER_STORE: QT_TRANSLATE_NOOP("SentRow", "Sent in another store"),
    LeftOut.WITHOUT_PO: QT_TRANSLATE_NOOP("SentRow", "Without a PO number"),
    LeftOut.UNUSUAL: QT_TRANSLATE_NOOP("SentRow", "An unusual number"),
    LeftOut.NO_TOKEN: QT_TRANSLATE_NOOP("SentRow", "No token matches"),
    LeftOut.UNTICKED: QT_TRANSLATE_NOOP("SentRow", "Not ticked"),
}
_SHOWN_CHARACTERS: Final = 300
"""More than a column of any width shows."""


def order_text(row: PlannedRow) -> str:
    """Return a row's order ID, or what stands in its place when it names none."""
    if row.order_id is not None:
        return str(row.order_id)
    return next((cell for cell in row.cells if cell.strip()), "")


def po_text(row: PlannedRow, column: int | None) -> str:
    """Return the PO number a row sends, or would send if it were not left out, as it is shown.

    Args:
        row: the row.
        column: where the input has PO numbers, None for nowhere.
    """
    if row.values is not None:
        return shown(row.values.po_number, _SHOWN_CHARACTERS)
    cells = () if column is None else row.cells[column : column + 1]
    return shown("".join(cells), _SHOWN_CHARACTERS)


def result_text(row: RowProgress) -> str:
    """Return the word for what became of a row."""
    if row.outcome is None:
        return QCoreApplication.translate("SentRow", "Left out")
    return outcome_word(row.outcome)


def result_mark(row: RowProgress) -> tuple[str, str]:
    """Return the icon of a row's result and the name of its colour."""
    if row.outcome is None:
        return "outcome-stopped", "quiet"
    icon = f"outcome-{row.outcome.value.replace('_', '-')}"
    if row.outcome is Outcome.REJECTED:
        return icon, "error"
    if row.outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT):
        return icon, "warning"
    return icon, "quiet" if row.outcome in (Outcome.QUEUED, Outcome.STOPPED) else "text"


def check_text(row: RowProgress) -> str:
    """Return the word for a row's check; nothing for a row of which there is nothing to check."""
    checked = row.check is not CheckState.NOT_CHECKED
    if row.outcome is Outcome.ACCEPTED or (checked and row.outcome is Outcome.UNKNOWN):
        return check_word(row.check)
    return ""


def check_mark(row: RowProgress) -> tuple[str, str]:
    """Return the icon of a row's check and the name of its colour; green for Confirmed only."""
    if row.check is CheckState.CONFIRMED:
        return "outcome-confirmed", "confirmed"
    if row.check is CheckState.STORED_DIFFERENTLY:
        return "outcome-differs", "warning"
    return "", "quiet" if row.check is CheckState.NOT_CHECKED else "text"


def row_message(planned: PlannedRow, row: RowProgress) -> str:
    """Return the server's words on a row, else what is to be said of it."""
    if planned.left_out is not None:
        return _translated(_LEFT_OUT[planned.left_out])
    return said_words(row.outcome, row.reason, row.http_status, row.message)


def _translated(text: object) -> str:
    # QT_TRANSLATE_NOOP returns its text, typed as object.
    return QCoreApplication.translate("SentRow", str(text))

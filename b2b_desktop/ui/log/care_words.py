"""What a call's Summary says of its care: who dealt with it, and what can still be done.

Invariant: only an open call can be dealt with, and only one that was dealt with by hand can be
opened again. With another desk's call nothing can be done but to take its values.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import CallDetails, CallRow
from b2b_desktop.domain.text import visible
from b2b_desktop.ui.log.summary_words import DEAL_WITH, LOAD_INTO_FORM, OPEN_AGAIN, Summary

translate = QCoreApplication.translate


def with_care(summary: Summary, row: CallRow, details: CallDetails | None) -> Summary:
    """Return a Summary with what the operator did about the call, or can do.

    Args:
        summary: what became of the call.
        row: what the table knows.
        details: with the note, None while they are being read.
    """
    if row.is_imported:
        words = translate("Summary", "Made on {computer}; added here to be read.")
        made = words.replace("{computer}", visible(row.computer) or "?")
        actions = tuple(action for action in summary.actions if action == LOAD_INTO_FORM)
        return Summary(summary.headline, f"{summary.body}\n\n{made}", actions)
    if row.is_open:
        return Summary(summary.headline, summary.body, (*summary.actions, DEAL_WITH))
    if details is None or details.settled_at is None:
        return summary
    from b2b_desktop.ui.log.detail_texts import local_time

    words = translate("Summary", "Dealt with {time} by {who}: {note}")
    words = words.replace("{time}", local_time(details.settled_at))
    words = words.replace("{who}", details.settled_by or "?")
    said = words.replace("{note}", f"“{visible(details.settled_note)}”")
    return Summary(summary.headline, f"{summary.body}\n\n{said}", (*summary.actions, OPEN_AGAIN))

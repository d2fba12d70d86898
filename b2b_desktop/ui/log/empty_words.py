"""What an empty call log says: why it is empty, and the next step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import CallCounts, CallFilter, CallView


def empty_words(counts: CallCounts, wanted: CallFilter) -> str:
    """Return the words for a view without a call."""
    if wanted.text.strip():
        words = _tr("No call has “{text}” in its order, PO, message, token or buyer.")
        return words.replace("{text}", wanted.text.strip())
    if counts.all == 0:
        return _tr("No call yet. Fill in an order ID on the left and send it.")
    if wanted.view is CallView.TODAY:
        return _tr("No call today.")
    if counts.today == 0:
        return _tr("Nothing open. No call today yet.")
    words = _tr("Nothing open. {a} of {n} calls of today are accepted, {c} confirmed.")
    if counts.today_accepted == counts.today:
        words = _tr("Nothing open. All {n} calls of today are accepted, {c} confirmed.")
    return (
        words.replace("{n}", str(counts.today))
        .replace("{a}", str(counts.today_accepted))
        .replace("{c}", str(counts.today_confirmed))
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmptyLog", text)

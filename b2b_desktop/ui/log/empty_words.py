"""What an empty call log says: why it is empty, and the next step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import CallCounts, CallFilter, CallView
from b2b_desktop.domain.call_order import NEWEST_FIRST
from b2b_desktop.domain.quick_dataclass import replace

# By this name the translation tools find the strings.
translate = QCoreApplication.translate


def empty_words(counts: CallCounts, wanted: CallFilter) -> str:
    """Return the words for a view without a call."""
    is_filtered = not replace(wanted, text="", order=NEWEST_FIRST).is_plain
    if wanted.text.strip():
        return _not_found(wanted.view, is_filtered=is_filtered).replace(
            "{text}", wanted.text.strip()
        )
    if counts.all and is_filtered:
        return translate("EmptyLog", "No call fits these filters. Click on one to take it off.")
    if counts.all == 0:
        return translate("EmptyLog", "No call yet. Fill in an order ID on the left and send it.")
    if wanted.view is CallView.TODAY:
        return translate("EmptyLog", "No call today.")
    if counts.today == 0:
        return translate("EmptyLog", "Nothing open. No call today yet.")
    if counts.today == 1:
        return _words_of_one(counts)
    words = translate(
        "EmptyLog", "Nothing open. {a} of {n} calls of today are accepted, {c} confirmed."
    )
    if counts.today_accepted == counts.today:
        words = translate(
            "EmptyLog", "Nothing open. All {n} calls of today are accepted, {c} confirmed."
        )
    return (
        words.replace("{n}", str(counts.today))
        .replace("{a}", str(counts.today_accepted))
        .replace("{c}", str(counts.today_confirmed))
    )


def _not_found(view: CallView, *, is_filtered: bool) -> str:
    """Return what is said of words that no call holds, and what else leaves calls out."""
    if is_filtered:
        return translate(
            "EmptyLog",
            "No call that fits these filters has “{text}”. Click on a filter to take it off.",
        )
    if view is CallView.TO_DO:
        return translate("EmptyLog", "No open call has “{text}”. Choose All to look everywhere.")
    if view is CallView.TODAY:
        return translate(
            "EmptyLog", "No call of today has “{text}”. Choose All to look everywhere."
        )
    return translate(
        "EmptyLog", "No call has “{text}” in its order, PO, message, fields, token or buyer."
    )


def _words_of_one(counts: CallCounts) -> str:
    """Return what the only call of today came to."""
    if counts.today_confirmed:
        return translate("EmptyLog", "Nothing open. Today's call is accepted and confirmed.")
    if counts.today_accepted:
        return translate("EmptyLog", "Nothing open. Today's call is accepted, not confirmed.")
    return translate("EmptyLog", "Nothing open. Today's call was not accepted.")

"""What verifying a log has found, in plain words.

Invariant: it says which calls were changed, what could not be read, and that nothing was mended.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.log_check import MOST_FINDINGS, Finding, FindingKind, LogCheck

translate = QCoreApplication.translate

_KINDS: Final = {
    FindingKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "VerifyLog", "This part of the log cannot be read: {where}."
    ),
    FindingKind.STRUCTURE: QT_TRANSLATE_NOOP("VerifyLog", "The file itself is damaged."),
    FindingKind.SCHEMA: QT_TRANSLATE_NOOP(
        "VerifyLog", "A part of the file is not as this program makes it: {where}."
    ),
    FindingKind.EVENT: QT_TRANSLATE_NOOP(
        "VerifyLog", "What was written down of it was changed afterwards (record {where})."
    ),
    FindingKind.CALL: QT_TRANSLATE_NOOP(
        "VerifyLog", "The log shows something else than was written down of it."
    ),
    FindingKind.ROW: QT_TRANSLATE_NOOP(
        "VerifyLog", "Something beside the calls was changed: {where}."
    ),
    FindingKind.COUNT: QT_TRANSLATE_NOOP("VerifyLog", "A count does not add up: {where}."),
}
_MOST_ORDERS: Final = 5
"""So many orders are named in a line; the table has them all."""


def finding_words(finding: Finding) -> str:
    """Say what does not fit; SQLite's own words follow."""
    words = translate("VerifyLog", str(_KINDS[finding.kind])).replace("{where}", finding.where)
    return f"{words} {finding.detail}".strip()


def verified_words(check: LogCheck) -> str:
    """Say in a line or two how a log is."""
    if check.is_sound:
        words = translate(
            "VerifyLog",
            "The call log is whole: {calls} calls and {records} records are just as they were "
            "written.",
        )
        return _numbered(words, check)
    parts = []
    changed = _changed_calls(check)
    if changed:
        words = translate("VerifyLog", "{n} calls were changed after they were written{orders}.")
        if len(changed) == 1:
            words = translate("VerifyLog", "1 call was changed after it was written{orders}.")
        parts.append(words.replace("{n}", str(len(changed))).replace("{orders}", _orders(changed)))
    if any(finding.kind is FindingKind.UNREADABLE for finding in check.findings):
        parts.append(translate("VerifyLog", "Parts of the log could not be read."))
    others = sum(f.call_id is None and f.kind is not FindingKind.UNREADABLE for f in check.findings)
    if others:
        words = translate("VerifyLog", "{n} things beside the calls do not fit.")
        if others == 1:
            words = translate("VerifyLog", "1 thing beside the calls does not fit.")
        parts.append(words.replace("{n}", str(others)))
    if len(check.findings) >= MOST_FINDINGS:
        parts.append(translate("VerifyLog", "There may be more; looking ended there."))
    return " ".join(parts)


def looked_at_words(check: LogCheck) -> str:
    """Say what was looked at, and that nothing was mended."""
    words = translate(
        "VerifyLog",
        "{calls} calls and {records} records were looked at. Nothing was changed or mended, and "
        "the orders in the store are as they were. A backup of an earlier day can be restored "
        "under Tools, Log data.",
    )
    return _numbered(words, check)


def _numbered(words: str, check: LogCheck) -> str:
    return words.replace("{calls}", str(check.calls)).replace("{records}", str(check.events))


def _changed_calls(check: LogCheck) -> dict[int, int | None]:
    """Return the calls that findings concern, with their orders."""
    return {f.call_id: f.order_id for f in check.findings if f.call_id is not None}


def _orders(changed: dict[int, int | None]) -> str:
    orders = sorted({order for order in changed.values() if order is not None})
    if not orders:
        return ""
    shown = ", ".join(str(order) for order in orders[:_MOST_ORDERS])
    if len(orders) > _MOST_ORDERS:
        shown += ", ..."
    words = translate("VerifyLog", " (orders {list})")
    if len(orders) == 1:
        words = translate("VerifyLog", " (order {list})")
    return words.replace("{list}", shown)

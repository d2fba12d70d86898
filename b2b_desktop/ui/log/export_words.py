"""The words of exports: kinds, periods, and what a spreadsheet for people says.

Invariant: the program's own files keep the program's own words; only sheets for people use these.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimeZone

from b2b_desktop.domain.call import CallKind, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExportKind, Period, SheetWords
from b2b_desktop.ui.messages import check_word, outcome_word

translate = QCoreApplication.translate


def kind_words(kind: LogExportKind) -> str:
    """Return what a kind of file is called."""
    words = {
        LogExportKind.ACCOUNTING: translate("Export", "For accounting (XLSX, a row per order)"),
        LogExportKind.CSV: translate("Export", "Complete (CSV)"),
        LogExportKind.XLSX: translate("Export", "Complete (XLSX)"),
        LogExportKind.JSON_LINES: translate("Export", "Technical: JSON Lines"),
        LogExportKind.HAR: translate("Export", "Technical: HAR 1.2"),
    }
    return words[kind]


def period_words(period: Period) -> str:
    """Return what a period is called."""
    words = {
        Period.ALL: translate("Export", "All their days"),
        Period.TODAY: translate("Export", "Today"),
        Period.THIS_MONTH: translate("Export", "This month"),
        Period.LAST_MONTH: translate("Export", "Last month"),
    }
    return words[period]


def sheet_words() -> SheetWords:
    """Return the words of a spreadsheet for people, times by this computer's clock."""
    zone = LocalZone(bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC")
    results = {outcome.value: outcome_word(outcome) for outcome in Outcome}
    results |= {check.value: check_word(check) for check in CheckState}
    results[CallKind.ATTACH.value] = translate("Export", "Attach")
    results[CallKind.UPDATE.value] = translate("Export", "Update")
    return SheetWords(zone, _titles(), results)


def _titles() -> dict[str, str]:
    return {
        "order_id": translate("Export", "Order ID"),
        "po_number": translate("Export", "PO number"),
        "extra_fields": translate("Export", "Extra fields"),
        "result": translate("Export", "Result"),
        "order_created_at": translate("Export", "Order date"),
        "clicked_at": translate("Export", "Sent"),
        "checked_at": translate("Export", "Checked"),
        "company": translate("Export", "Company"),
        "buyer_email": translate("Export", "Buyer"),
        "customer_id": translate("Export", "Customer ID"),
        "store": translate("Export", "Store"),
        "storefront": translate("Export", "Storefront"),
        "kind": translate("Export", "Kind"),
        "message": translate("Export", "Message"),
        "calls": translate("Export", "Calls"),
        "is_open": translate("Export", "Open"),
        "newest_at": translate("Export", "Newest call"),
        "newest_result": translate("Export", "Newest result"),
        "operator": translate("Export", "Operator"),
        "computer": translate("Export", "Computer"),
        "settled_by": translate("Export", "Dealt with by"),
        "settled_note": translate("Export", "Note"),
    }

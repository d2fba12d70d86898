"""The looks at the store for a call, as they stand below its response.

Invariant: the facts as they were read, nothing judged anew; nothing here is markup.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import CallDetails
from b2b_desktop.domain.check import CallCheck
from b2b_desktop.domain.text import visible
from b2b_desktop.ui.log.check_words import difference_words, fault_words
from b2b_desktop.ui.log.detail_texts import local_time
from b2b_desktop.ui.messages import check_word

translate = QCoreApplication.translate


def checks_text(details: CallDetails) -> tuple[str, ...]:
    """Return a paragraph for each look, oldest first."""
    return tuple(_check_text(check) for check in details.checks)


def _check_text(check: CallCheck) -> str:
    words = translate("Checks", "Checked {time} by {who} on {computer}: {result}")
    head = words.replace("{time}", local_time(check.checked_at))
    head = head.replace("{result}", check_word(check.state))
    head = head.replace("{computer}", check.computer or "?")
    lines = [head.replace("{who}", check.checked_by or "?"), _asked(check)]
    if check.fault:
        lines.append(fault_words(check))
    if check.stored is not None:
        lines.append(f"poNumber: {visible(check.stored.po_number)}")
        lines += [f"{visible(f.name)}: {visible(f.value)}" for f in check.stored.extra_fields]
    lines += [difference_words(difference) for difference in check.differences]
    return "\n".join(lines)


def _asked(check: CallCheck) -> str:
    if check.duration_ms is None:
        return translate("Checks", "No request was made.")
    status = "-" if check.http_status is None else f"HTTP {check.http_status}"
    return f"GET {check.address}{check.path}  {status}  {check.duration_ms:.0f} ms"

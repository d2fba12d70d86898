"""The words of a comparison: parts, names and values as people read them.

Invariant: a missing value and an empty text look different; nothing here is markup.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.call_comparison import ComparedField, ComparedPart, Value
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.text import one_line, visible
from b2b_desktop.ui.log.detail_texts import local_time
from b2b_desktop.ui.messages import check_word, outcome_word

translate = QCoreApplication.translate
_LONGEST = 2_000


def compared_cells(field: ComparedField) -> tuple[str, str, str, str]:
    """Return part, name and both values of a field."""
    return (
        _part_word(field.part),
        visible(field.name.replace("_", " ")),
        value_words(field.left),
        value_words(field.right),
    )


def _own_word(value: Value) -> str | None:
    """Return the window's word for an outcome or a check state, None for other values."""
    if isinstance(value, Outcome):
        return outcome_word(value)
    return check_word(value) if isinstance(value, CheckState) else None


def value_words(value: Value) -> str:
    """Return a value as text; a missing one as a dash."""
    if value is None:
        return "-"
    if (word := _own_word(value)) is not None:
        return word
    if isinstance(value, bool):
        return translate("Compare", "yes") if value else translate("Compare", "no")
    if isinstance(value, datetime):
        return local_time(value)
    if isinstance(value, bytes):
        return one_line(visible(value[:_LONGEST].decode("utf-8", "replace")), _LONGEST)
    if isinstance(value, float):
        return f"{value:.1f}"
    return visible(str(value)) or translate("Compare", "(empty)")


def _part_word(part: ComparedPart) -> str:
    words = {
        ComparedPart.RESULT: translate("Compare", "Result"),
        ComparedPart.SENT: translate("Compare", "Sent"),
        ComparedPart.ACTOR: translate("Compare", "Who"),
        ComparedPart.EXTRA_FIELDS: translate("Compare", "Extra fields"),
        ComparedPart.REQUEST_HEADERS: translate("Compare", "Request headers"),
        ComparedPart.REQUEST: translate("Compare", "Request"),
        ComparedPart.RESPONSE_HEADERS: translate("Compare", "Response headers"),
        ComparedPart.RESPONSE: translate("Compare", "Response"),
        ComparedPart.TIMING: translate("Compare", "Timing"),
    }
    return words[part]

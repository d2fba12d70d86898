"""The text of a spreadsheet's cell, as its reader sees it.

Invariant: a whole number is written without a decimal point, with the leading zeros its format
shows; no digit is added or lost otherwise.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

from b2b_desktop.storage.importing.workbook import Formats

_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CONDITION: Final = re.compile(r"\[[^\]]*\]")
_PIECE: Final = re.compile(r'"([^"]*)"|\\(.)|_(.)|\*.|(0)|([-+ /():.,]|[^\W\d_])|(.)', re.DOTALL)
_LARGEST_EXPONENT: Final = 400
"""More than any number of a spreadsheet has; such a text is left as it stands."""
_SIGNIFICANT: Final = 15
"""Digits that a spreadsheet keeps of a number; what follows them is noise of its arithmetic."""


def unescaped(text: str) -> str:
    """Return a text with the characters that XML cannot hold, written `_x000D_` in the file."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def number_text(value: str, style: str, formats: Formats) -> str:
    """Return a number as its cell shows it: with leading zeros, or as a date in ISO form.

    Args:
        value: as the file holds it.
        style: the number of the cell's style.
        formats: of the workbook.
    """
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if not number.is_finite() or abs(number.adjusted()) > _LARGEST_EXPONENT:
        return value
    code = formats.code(style)
    if code != "General" and _is_date(code):
        return _date_text(number, formats) or value
    if number == number.to_integral_value():
        whole = str(int(number))
        pattern = _pattern(code)
        return _filled(whole, pattern) if pattern and whole.isdigit() else whole
    return _plain(number)


def _plain(number: Decimal) -> str:
    text = format(number, f".{_SIGNIFICANT}g")
    if "e" in text:
        return format(number, "f")
    return text


@lru_cache(maxsize=256)
def _is_date(code: str) -> bool:
    from openpyxl.styles.numbers import is_date_format

    return bool(is_date_format(code))


def _date_text(number: Decimal, formats: Formats) -> str:
    from openpyxl.utils.datetime import from_excel

    if number < 0:  # spreadsheets show no such date
        return ""
    try:
        at = from_excel(float(number), formats.epoch)
    except (ValueError, OverflowError):
        return ""
    if isinstance(at, datetime):
        at = (at + timedelta(microseconds=500)).replace(microsecond=0)
        return at.date().isoformat() if at.time() == time() else at.isoformat()
    return at.isoformat() if isinstance(at, date | time) else ""


@lru_cache(maxsize=256)
def _pattern(code: str) -> tuple[str, ...]:
    """Return what a format of zeros and literal characters puts around digits, else nothing.

    An empty text stands for a digit: `"PO-"000` is `("PO-", "", "", "")`.
    """
    section = _CONDITION.sub("", code.partition(";")[0])
    pieces: list[str] = []
    for quoted, escaped, space, zero, literal, other in _PIECE.findall(section):
        if other or (literal in tuple(".,") and literal) or literal.isalpha():
            return ()
        if zero:
            pieces.append("")
        elif text := quoted or escaped or (" " if space else literal):
            pieces.append(text)
    return tuple(pieces) if "" in pieces else ()


def _filled(digits: str, pattern: tuple[str, ...]) -> str:
    places = pattern.count("")
    left = digits.rjust(places, "0")
    surplus = len(left) - places
    made, used = [], 0
    for piece in pattern:
        if piece:
            made.append(piece)
        else:
            # The first place takes all the digits that the others leave over.
            count = 1 + (surplus if used == 0 else 0)
            made.append(left[used : used + count])
            used += count
    return "".join(made)

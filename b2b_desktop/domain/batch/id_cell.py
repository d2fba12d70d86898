"""Reading an order ID as it comes out of mails, web pages and spreadsheets.

Invariant: nothing is guessed: what could be two numbers, or none, is refused with the reason.
"""

from __future__ import annotations

import re
from typing import Final

from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.order import OrderId, parse_order_id
from b2b_desktop.domain.text import one_line

UNSEEN: Final = (
    "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}"
    "\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{LEFT-TO-RIGHT ISOLATE}\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}"
    "\N{POP DIRECTIONAL ISOLATE}\N{LEFT-TO-RIGHT EMBEDDING}\N{RIGHT-TO-LEFT EMBEDDING}"
    "\N{POP DIRECTIONAL FORMATTING}\N{MONGOLIAN VOWEL SEPARATOR}"
)
"""Characters that web pages put around numbers and nobody sees."""
QUOTES: Final = (
    "\"'`\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
BLANKS: Final = (
    " \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}\N{EN QUAD}\N{EM QUAD}"
    "\N{EN SPACE}\N{EM SPACE}\N{THREE-PER-EM SPACE}\N{FOUR-PER-EM SPACE}\N{SIX-PER-EM SPACE}"
    "\N{FIGURE SPACE}\N{PUNCTUATION SPACE}\N{THIN SPACE}\N{HAIR SPACE}\N{LINE SEPARATOR}"
    "\N{PARAGRAPH SEPARATOR}\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}"
    "\N{IDEOGRAPHIC SPACE}"
)
"""What `str.split` takes for a blank."""

_ENDS: Final = BLANKS + UNSEEN + QUOTES
_SAFE_DIGITS: Final = 9
"""So many digits are never above the largest order ID."""
_WITHOUT_UNSEEN: Final = dict.fromkeys(map(ord, UNSEEN))
_PERHAPS_SEVERAL: Final = re.compile(
    r"#?[0-9]+|#?[0-9]+\s?[-\N{HYPHEN}-\N{HORIZONTAL BAR}/.]\s?#?[0-9]+"
)
"""Digits with unseen characters between them, or a stretch such as 5012-5020."""
_TEXT_FORMULA: Final = re.compile(r'="([^"]*(?:""[^"]*)*)"')
_SHOWN_DETAIL: Final = 40


def text_of_formula(cell: str) -> str:
    """Return the text that a formula such as `="007"` gives, or a cell as it is.

    By such formulas programs keep a spreadsheet from taking a text for a number.
    """
    match = _TEXT_FORMULA.fullmatch(cell)
    return match[1].replace('""', '"') if match else cell


def bare(text: str) -> str:
    """Return a cell without the blanks, quotes and unseen characters around its content."""
    return text.strip(_ENDS)


def read_order_id(text: str) -> OrderId:
    """Read a cell as `domain.order.parse_order_id` does, whatever unseen is around it.

    Raises:
        InputError: with field `order_id` and the reason.
    """
    if _is_plain(text):
        return OrderId(int(text))
    inner = text.strip(_ENDS)
    if inner[:1] == "=":
        inner = bare(text_of_formula(text.strip(BLANKS + UNSEEN)))
    if _is_plain(digits := inner.removeprefix("#")):
        return OrderId(int(digits))
    try:
        return parse_order_id(inner)
    except InputError as error:
        raise _closer(error, inner) from error


def _is_plain(text: str) -> bool:
    """Tell whether a text needs no second look: nearly all of them do not."""
    return len(text) <= _SAFE_DIGITS and text.isascii() and text.isdigit() and bool(text.strip("0"))


def _closer(error: InputError, text: str) -> InputError:
    """Digits with something between them may be several numbers: ask."""
    seen = text[:_SHOWN_DETAIL].translate(_WITHOUT_UNSEEN)
    if error.reason is not InputReason.NOT_A_NUMBER or not _PERHAPS_SEVERAL.fullmatch(seen):
        return error
    detail = one_line(text, _SHOWN_DETAIL)
    return InputError("order_id", InputReason.SEPARATED_DIGITS, detail)

"""Finding numbers in prose: a mail, a chat, a note.

Invariant: every number that stands by itself is found; what looks like something else than an order
ID is found too, and marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from b2b_desktop.domain.batch.id_cell import UNSEEN, read_order_id
from b2b_desktop.domain.batch.sheet import Unusual
from b2b_desktop.domain.batch.thousands import is_grouped
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.text import one_line

_YEARS: Final = range(1900, 2100)
_CONTEXT_CHARACTERS: Final = 40
_LABEL_CHARACTERS: Final = 30

_THOUSANDS: Final = "'\N{RIGHT SINGLE QUOTATION MARK}\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_DASHES: Final = r"\-\u2010-\u2015"
# `usual` finds what `plain` would, before all that a number can be else is tried: in a text of such
# numbers that halves the time.
# Every repetition is possessive or bounded: 1 MB in one line takes one pass.
_TOKEN: Final = re.compile(
    rf"""
    (?: [^\W\d_]++ [.;:!?]*+ (?: [\ ,]++ | \Z ) )++
  | [\ ,]++ (?: [^\W\d_]++ [.;:!?]*+ (?: [\ ,]++ | \Z ) )*+
  | (?P<usual> \d{{1,9}}+ (?=\ [^\W\d_]) (?!\ (?:EUR|USD|GBP|CHF)\b) )
  | (?P<url>   https?://[^\s<>"]++ )
  | (?P<word>  [^\W\d_][\w.+\-/&']*+ (?: @[\w.\-]++ )? )
  | (?P<mail>  (?<!\w) \d[\w.+\-]*+@[\w.\-]++ )
  | (?P<date>  (?<!\w) (?: \d{{4}}([-./])\d{{1,2}}\6\d{{1,2}} | \d{{1,2}}([-./])\d{{1,2}}\7\d{{2,4}}
               | \d{{1,2}}:\d{{2}}(?: :\d{{2}} )? ) (?!\d) )
  | (?P<phone> (?<!\w) (?: \+\d[\d\ ()/.\-]{{6,20}}\d
               | \(0\d{{1,5}}\)[\ \d/\-]{{4,16}}\d | \(\d{{3}}\)\ ?\d{{3}}[-.\ ]\d{{4}}
               | \d{{3}}-\d{{3}}-\d{{4}} | 0\d{{1,5}}[\ /\-]\d[\d\ /\-]{{3,14}}\d ) (?!\d) )
  | (?P<amount> [$€£¥]\ ?\d[\d.,']{{0,24}}
               | \d[\d.,']{{0,24}}\ ?(?: [€$£¥%] | (?:EUR|USD|GBP|CHF)\b)
               | \d{{1,15}}[.,]\d{{1,2}}(?!\d|[.,]\d) )
  | (?P<odd>   \d{{1,20}}(?:\.\d{{1,20}})?[eE][+-]\d++ | \d++(?:_\d++)++
               | (?<!\w)[+-]\d++ | \d++(?:[{_THOUSANDS}]\d{{3}}(?!\d))++
               | \#?\d++\ ?[{_DASHES}]\ ?\#?\d++ | (?<!\w)[1-9]\d?\ 0\d\d(?!\d) )
  | (?P<commas> \d++(?:,\d++)++ )
  | (?P<other> \d++[^\W\d_]\w*+ )
  | (?P<plain> (?: \#\ ?)?\d(?:[{UNSEEN}]*+\d)*+ )
    """,
    re.VERBOSE,
)
_LOOKS: Final = {"date": Unusual.DATE, "phone": Unusual.PHONE, "amount": Unusual.AMOUNT}
_SKIPPED: Final = frozenset({"mail", "other"})
_TAKEN_APART: Final = frozenset({"word", "url", "commas"})
_URL_TAIL: Final = ".,;:!?)]}'\""
_NAMED_ORDER: Final = re.compile(r"(?i)(?:orders?|ids?|no|nr|number)[-_/.]*(\d+)")
"""A word such as `order-5012`."""
_LABEL: Final = re.compile(
    r"""\b (?:
    (?P<other> (?: p\.?o\.? | purchase\s+orders? | inv | invoice | quote | tel | phone | fax
        | mobile | zip | qty | quantity | sku | item | ref | reference ) )
  | (?P<amount> (?: eur | usd | gbp | chf ) )
  | (?P<order> orders? )
    ) \b [\s:.=]* (?: (?: number | no | nr | ids? ) \b [\s:.=]* )? \#? \s* $""",
    re.VERBOSE | re.IGNORECASE,
)
"""What the words before a number say it is; the alternatives are tried in this order."""
_LABELS: Final[dict[str | None, Unusual]] = {"other": Unusual.LABELLED, "amount": Unusual.AMOUNT}


class Found(NamedTuple):
    """A number in a text: where it starts, as typed, what it looks like, the words around it."""

    start: int
    text: str
    look: Unusual | None
    context: str


def find_numbers(line: str, known: KnownOrders) -> Iterator[Found]:
    """Yield the numbers of one line of prose, in order."""
    for match in _TOKEN.finditer(line):
        kind = match.lastgroup
        if kind is None or kind in _SKIPPED:
            continue
        pieces = _numbers(kind, match) if kind in _TAKEN_APART else ((match.start(), match[0]),)
        for start, text in pieces:
            context = _context(line, start, start + len(text))
            yield Found(start, text, _look(kind, line, start, text, known), context)


def _numbers(kind: str, match: re.Match[str]) -> Iterator[tuple[int, str]]:
    start, text = match.start(), match[0]
    if kind == "word":
        if named := _NAMED_ORDER.fullmatch(text.rstrip("./'-&+")):
            yield start + named.start(1), named[1]
    elif kind == "url":
        address = text.rstrip(_URL_TAIL)
        if address[-1:].isdigit() or address[-2:-1].isdigit():
            yield start, address
    elif is_grouped(text):
        yield start, text
    else:
        for part in text.split(","):
            yield start, part
            start += len(part) + 1


def _look(kind: str, line: str, start: int, text: str, known: KnownOrders) -> Unusual | None:
    if kind in _LOOKS:
        return _LOOKS[kind]
    try:
        order_id = read_order_id(text)
    except InputError:
        return None
    label = _label(line[max(0, start - _LABEL_CHARACTERS) : start])
    if label in _LABELS:
        return _LABELS[label]
    if order_id in _YEARS and not (label or kind in ("url", "word") or text.startswith("#")):
        return Unusual.YEAR
    return known.why_unusual(order_id)


@lru_cache(maxsize=1024)
def _label(before: str) -> str | None:
    """Return what the words before a number say it is; a long text says the same in each line."""
    found = _LABEL.search(before)
    return None if found is None else found.lastgroup


def _context(line: str, start: int, end: int) -> str:
    around = line[max(0, start - _CONTEXT_CHARACTERS) : end + _CONTEXT_CHARACTERS]
    if around.isprintable():
        return around.strip()
    return one_line(around, 2 * _CONTEXT_CHARACTERS + end - start)

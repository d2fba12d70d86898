"""Telling one number with thousands separators from several numbers.

Invariant: what may be one number is never cut: its order ID is refused with the reason, since 5,012
may be order 5012 as well as orders 5 and 12.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

_LONGEST: Final = len("2,147,483,647")
_PARTED: Final = re.compile(
    r"""
    (?<! [^\t,;|[\]] ) \ {0,999} ( [#"']{0,9} (?!0)\d{1,3} (?: \ \d{3} ){1,3} ["']? )
    (?= \ {0,999} (?: [\t,;|[\]] | \Z ) )
  | (?<! [^\s,;|[\]"'#] ) ( (?!0)\d{1,2}\ [0\uff10]\d\d ) (?! [^\s,;|[\]"'] )
    """,
    re.VERBOSE,
)
"""Thousands alone between two separators; elsewhere such as 5 012: nobody writes 012 for 12."""
_STRETCH: Final = 16_384
_LOOK_AHEAD: Final = 2_048
"""More characters than a match has, with what has to follow it."""


def is_grouped(text: str) -> bool:
    """Tell whether digits and commas may be one number with thousands separators."""
    first, *rest = text.split(",")
    several = bool(rest) and 1 <= len(first) <= 3 and all(len(part) == 3 for part in rest)
    return several and len(text) <= _LONGEST


def parted_numbers(line: str) -> Iterator[tuple[int, int]]:
    """Yield where numbers start and end that may have blanks between their thousands.

    A long line is searched in stretches: other threads stand still while an expression searches.
    """
    if " " not in line:
        return
    start = 0
    while start < len(line):
        end = start + _STRETCH
        for match in _PARTED.finditer(line, start, end + _LOOK_AHEAD):
            if match.start() >= end:
                break
            yield match.span(match.lastindex or 0)
            start = match.end()
        start = max(start, end)


def cuts_thousands(some: Sequence[Sequence[str]], titles: int = 0) -> bool:
    """Tell whether cells between commas are probably parts of one number.

    Args:
        some: the cells of the first records, without the titles.
        titles: how many there are; a record that is not wider is cut where it should be.
    """
    wide = [cells for cells in map(_without_end, some) if len(cells) > titles]
    shared = min(map(len, wide), default=0)
    return any(all(is_one_number(cells[n : n + 2]) for cells in wide) for n in range(shared - 1))


def is_one_number(cells: Sequence[str]) -> bool:
    """Tell whether cells may be one number that was cut at the commas between its thousands."""
    return all(map(str.isdigit, cells)) and is_grouped(",".join(cells))


def _without_end(cells: Sequence[str]) -> Sequence[str]:
    width = len(cells)
    while width and not cells[width - 1]:
        width -= 1
    return cells[:width]

"""One line of a list of order IDs, cut into its numbers.

Invariant: nothing of a line is lost: its pieces are its numbers, or it is one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from b2b_desktop.domain.batch.id_cell import BLANKS, UNSEEN, bare
from b2b_desktop.domain.batch.thousands import is_grouped, parted_numbers

_CUTS: Final = ";|[]"
_ADDRESS_CUT: Final = re.compile(r",(?=https?://)", re.IGNORECASE)
_NUMBER_LIKE: Final = re.compile(
    r"\W*\d[\d\W_]*(?:[eE][+-]?\d+\W*)?|\W*https?://\S+", re.IGNORECASE
)
_JOINING: Final = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
"""Blanks that some languages put between thousands."""
_PARTING: Final = re.compile(f"[{re.escape(''.join(set(BLANKS + _CUTS) - set(_JOINING)))}]+")
_LONG: Final = 8_192
"""Characters; longer lines are cut in stretches, since other threads stand still meanwhile."""
_THOUSANDS: Final = re.compile(rf"[0-9]{{1,3}}(?:[{_JOINING}][0-9]{{3}}){{1,3}}")


def line_pieces(line: str) -> Iterator[str]:
    """Yield the numbers of a line, or the whole line when it holds something else or none."""
    pieces = pieces_of(line) if is_list_line(line) else iter(())
    first = next(pieces, None)
    yield line.strip(BLANKS + UNSEEN) if first is None else first
    yield from pieces


def is_list_line(line: str) -> bool:
    """Tell whether a line holds numbers, addresses and signs, and no word."""
    return all(
        token.isdigit() or _NUMBER_LIKE.fullmatch(token) or not any(map(str.isalnum, token))
        for part in _parted(line)
        for token in part.split()
    )


def pieces_of(line: str) -> Iterator[str]:
    """Yield the numbers of a list's line as they were typed."""
    done = 0
    for start, end in parted_numbers(line):
        yield from _separated(line[done:start])
        yield line[start:end]
        done = end
    yield from _separated(line[done:])


def _separated(line: str) -> Iterator[str]:
    for token in _parted(line):
        if _THOUSANDS.fullmatch(token):
            yield token
        else:
            for word in token.split():
                yield from _cut_at_commas(word)


def _parted(line: str) -> Iterator[str]:
    """Yield what stands between the separators that are no comma."""
    start = 0
    while parting := _PARTING.search(line, start + _LONG):
        yield from _PARTING.split(line[start : parting.start()])
        start = parting.end()
    yield from _PARTING.split(line[start:])


def _cut_at_commas(word: str) -> Iterator[str]:
    word = word.strip(",")
    if "," not in word:
        pieces = [word]
    elif bare(word)[:4].casefold() == "http":
        pieces = _ADDRESS_CUT.split(word)
    else:
        pieces = [word] if is_grouped(bare(word)) else word.split(",")
    yield from (piece for piece in pieces if any(map(str.isalnum, piece)))

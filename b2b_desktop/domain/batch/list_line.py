"""One line of a list of order IDs, cut into its numbers.

Invariant: nothing of a line is lost: its pieces are its numbers, or it is one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from b2b_desktop.domain.batch.id_cell import BLANKS, UNSEEN, bare
from b2b_desktop.domain.batch.thousands import is_grouped, parted_numbers

_CUTS: Final = re.compile(r"[;|\[\]]")
_ADDRESS_CUT: Final = re.compile(r",(?=https?://)", re.IGNORECASE)
_NUMBER_LIKE: Final = re.compile(
    r"\W*\d[\d\W_]*(?:[eE][+-]?\d+\W*)?|\W*https?://\S+", re.IGNORECASE
)
_JOINING: Final = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
"""Blanks that some languages put between thousands."""
_PARTING: Final = re.compile(f"[{re.escape(''.join(set(BLANKS) - set(_JOINING)))}]+")
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
        for token in _CUTS.sub(" ", line).split()
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
    for token in _PARTING.split(_CUTS.sub(" ", line)):
        if _THOUSANDS.fullmatch(token):
            yield token
        else:
            for word in token.split():
                yield from _cut_at_commas(word)


def _cut_at_commas(word: str) -> Iterator[str]:
    word = word.strip(",")
    if "," not in word:
        pieces = [word]
    elif bare(word)[:4].casefold() == "http":
        pieces = _ADDRESS_CUT.split(word)
    else:
        pieces = [word] if is_grouped(bare(word)) else word.split(",")
    yield from (piece for piece in pieces if any(map(str.isalnum, piece)))

"""The result columns of an exported batch: written, and read again.

Invariant: what is read from the columns is what was written into them; `sending` alone becomes
`unknown`, since nobody knows what became of it (design.md section 6).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, TypeVar

from b2b_desktop.domain.batch.plan import LeftOut, PlannedRow
from b2b_desktop.domain.batch.run_state import RowProgress
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState

E = TypeVar("E", bound=StrEnum)

RESULT_TITLES: Final = (
    "result: outcome",
    "result: check",
    "result: HTTP",
    "result: code",
    "result: message",
    "result: time",
    "result: attempt",
    "result: store",
)
"""In the order of the export; never translated, since another desk reads them."""

_LEFT_OUT: Final = "left_out: "
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r\n]")
"""What a spreadsheet may run, and the same behind guards (OWASP, CSV injection)."""
_GUARDED: Final = re.compile(r"'+[=+\-@\t\r\n]")
_MOST_DIGITS: Final = 9
_FOLDED_TITLES: Final = tuple(title.casefold() for title in RESULT_TITLES)


@dataclass(frozen=True, slots=True)
class RowResult:
    """What an exported result says of a row.

    Attributes:
        left_out: why it was left out, None when it was to be sent.
        progress: its state, with the number 0; None when it was left out.
        store: where it was sent, `""` when that is not said.
    """

    left_out: LeftOut | None
    progress: RowProgress | None
    store: str = ""


def result_cells(row: PlannedRow, progress: RowProgress) -> tuple[str, ...]:
    """Return the cells under `RESULT_TITLES` of one row; the time is ISO 8601 in UTC."""
    outcome = f"{_LEFT_OUT}{row.left_out}" if row.left_out else progress.outcome or ""
    at = progress.done_at
    return (
        str(outcome),
        "" if row.left_out else str(progress.check),
        "" if progress.http_status is None else str(progress.http_status),
        progress.api_code,
        progress.message,
        "" if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        str(progress.attempt) if progress.attempt else "",
        row.store,
    )


def result_places(titles: Sequence[str]) -> tuple[int | None, ...]:
    """Return where the column of each of `RESULT_TITLES` is, None for one that is missing."""
    folded = [title.strip().casefold() for title in titles]
    return tuple(folded.index(title) if title in folded else None for title in _FOLDED_TITLES)


def read_result(places: Sequence[int | None], cells: Sequence[str]) -> RowResult | None:
    """Return what the result columns say of a row, None when they say nothing.

    Args:
        places: what `result_places` found.
        cells: the row's cells.
    """
    said = ["" if place is None else cells[place] for place in places]
    words = said[0].strip()
    if words.startswith(_LEFT_OUT):
        left_out = _member(LeftOut, words.removeprefix(_LEFT_OUT))
        return RowResult(left_out, None) if left_out else None
    outcome = _member(Outcome, words)
    return RowResult(None, _progress(outcome, said), said[-1].strip()) if outcome else None


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def quoted_guard(text: str) -> str:
    """Return a text from which `unguarded` gives the same again, without guarding formulas."""
    return f"'{text}" if _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """Take off one guard."""
    return text[1:] if _GUARDED.match(text) else text


def _progress(outcome: Outcome, said: Sequence[str]) -> RowProgress:
    _, check, http, code, message, time, attempt, _ = said
    return RowProgress(
        number=0,
        outcome=Outcome.UNKNOWN if outcome is Outcome.SENDING else outcome,
        check=_member(CheckState, check) or CheckState.NOT_CHECKED,
        http_status=_number(http),
        api_code=code,
        message=message,
        done_at=_time(time),
        attempt=_number(attempt) or 0,
    )


def _member(kind: type[E], text: str) -> E | None:
    try:
        return kind(text.strip().casefold())
    except ValueError:
        return None


def _number(text: str) -> int | None:
    digits = text.strip()
    sane = digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS
    return int(digits) if sane else None


def _time(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return at.astimezone(UTC) if at.tzinfo else None

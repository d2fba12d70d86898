"""The rate headers and waits of a reply.

Invariant: a header that cannot be read counts as absent; a wait is never longer than two minutes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Final

from b2b_desktop.domain.budget import BudgetReading

LONGEST_WAIT_S: Final = 120.0
_JUNK_WAIT_S: Final = 5.0
"""How long to wait when the store asks to, but not for how long (findings.md section 4)."""
_NUMBER: Final = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?")


def read_budget(headers: Mapping[str, str], at: datetime) -> BudgetReading | None:
    """Return the budget a reply tells, None when it tells none (b2b-api.md section 5).

    Args:
        headers: by their names in lower case.
        at: when the reply came, aware UTC.
    """
    allocated = _numbers(headers.get("x-requests-allocated"))
    if len(allocated) < 2:
        return None
    remaining = _numbers(headers.get("x-requests-remaining"))
    resets = _numbers(headers.get("x-request-window-resets-after"))
    return BudgetReading(
        allocated=int(allocated[0]),
        window_s=allocated[1],
        remaining=int(remaining[0]) if remaining else None,
        resets_after_s=resets[0] if resets else None,
        read_at=at,
    )


def asked_wait_s(headers: Mapping[str, str], now: datetime) -> float:
    """Return how many seconds a 429 asks to wait, 0..120."""
    resets = _numbers(headers.get("x-request-window-resets-after"))
    if resets:
        return _clamped(resets[0])
    asked = headers.get("retry-after", "").strip()
    if asked.isascii() and asked.isdigit():
        return _clamped(float(asked[:9]))
    at = read_date(asked)
    return _JUNK_WAIT_S if at is None else _clamped((at - now).total_seconds())


def clock_skew_s(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return by how many seconds the server's clock is ahead of ours; None when not told."""
    at = read_date(headers.get("date", ""))
    return None if at is None else (at - now).total_seconds()


@lru_cache(maxsize=8)
def read_date(text: str) -> datetime | None:
    """Return the moment of an RFC 2822 or HTTP date, aware UTC; None when it is none."""
    try:
        at = parsedate_to_datetime(text)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _clamped(seconds: float) -> float:
    return min(max(seconds, 0.0), LONGEST_WAIT_S)


def _numbers(text: str | None) -> list[float]:
    return [float(number) for number in _NUMBER.findall(text or "")]

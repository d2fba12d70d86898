"""JSON laid out to be read, in the very words it was written in.

Invariant: only the white space between its parts changes, and escapes in texts that need none: no
number is rounded, no name that stands twice is lost.
"""

from __future__ import annotations

import json
import re
from typing import Final

_PART: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')
_MOST_PARTS: Final = 50_000
"""Laid out within 50 ms."""
_INDENT: Final = "  "
_OPENING, _CLOSING = "{[", "}]"


def indented_json(text: str) -> str:
    """Return a JSON text with one line for each value.

    Raises:
        ValueError: it is not JSON, goes too deep, or has too many parts to be read by anybody.
    """
    try:
        json.loads(text)
    except RecursionError:
        message = "goes too deep"
        raise ValueError(message) from None
    parts = _PART.findall(text)
    if len(parts) > _MOST_PARTS:
        message = "has too many parts"
        raise ValueError(message)
    pieces: list[str] = []
    depth, before = 0, ""
    for part in parts:
        if part in _CLOSING:
            depth -= 1
        is_joined = before in _OPENING if part in _CLOSING else part in ",:"
        if before == ":":
            pieces.append(" ")
        elif before and not is_joined:
            pieces.append("\n" + _INDENT * depth)
        if part in _OPENING:
            depth += 1
        pieces.append(_readable(part) if "\\" in part else part)
        before = part
    return "".join(pieces)


def _readable(part: str) -> str:
    return json.dumps(json.loads(part), ensure_ascii=False)

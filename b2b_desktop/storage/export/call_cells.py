"""Cells of exported calls, cleaned of secrets once more.

Invariant: no JWT and no value of an authorizing name is in a cell, whatever is in the log; what the
log itself has cleaned stays as it is, to the last character.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from b2b_desktop.domain.call_columns import CellKind
from b2b_desktop.domain.redaction import SECRET_HEADERS, Redactor
from b2b_desktop.storage.export.call_sql import SqlCell

_PLAIN: Final = Redactor()
_BARE_HEADER: Final = re.compile(
    rf'\["(?:{"|".join(map(re.escape, sorted(SECRET_HEADERS)))})","(?!(?:\w+ )?\[redacted\]")',
    re.IGNORECASE,
)
"""An authorizing header in canonical JSON whose value was not replaced."""
_HARMLESS: Final = '"token_name":'
"""In every check; else each would be taken apart."""


class CellCleaner:
    """Clean the rows of some columns; a body becomes text, or stays bytes where it is none."""

    def __init__(self, columns: Sequence[SqlCell]) -> None:
        self._bodies: list[int] = []
        self._headers: dict[int, tuple[str, str]] = {}
        self._ours: list[int] = []
        self._theirs: dict[int, Callable[[str], str]] = {}
        for place, column in enumerate(columns):
            if column.kind is CellKind.BODY:
                self._bodies.append(place)
            if column.name.endswith("_headers"):
                self._headers[place] = ("[]", "[]")
            elif column.kind is CellKind.VALUE or column.name in ("request_body", "extra_fields"):
                # The operator's own: a field may be named "token", so only JWTs are taken out.
                self._ours.append(place)
            elif column.kind in (CellKind.WORDS, CellKind.BODY):
                self._theirs[place] = _PLAIN.text
            elif column.kind is CellKind.LIST:
                self._theirs[place] = clean_json

    def clean(self, row: Sequence[Any]) -> list[Any]:
        """Return a row's cells without secrets."""
        cells = list(row)
        for place in self._bodies:
            if (body := cells[place]) is not None:
                cells[place] = _body_text(body)
        for place, former in self._headers.items():
            # Most calls send the same headers, so one look at them serves for many rows.
            if (headers := cells[place]) is not None:
                if headers != former[0]:
                    self._headers[place] = (headers, clean_headers(headers))
                cells[place] = self._headers[place][1]
        # Nearly no row has anything to hide; one look at all of it is far cheaper than many.
        if "eyJ" in _joined(cells, self._ours):
            _apply(dict.fromkeys(self._ours, _PLAIN.jwts), cells)
        if _PLAIN.suspects(_joined(cells, self._theirs).replace(_HARMLESS, "")):
            _apply(self._theirs, cells)
        return cells


def clean_headers(headers: str) -> str:
    """Return a JSON list of headers without secrets."""
    if _BARE_HEADER.search(headers) is None and not _PLAIN.suspects(headers):
        return headers
    return _json(_PLAIN.headers(json.loads(headers)))


def clean_json(text: str) -> str:
    """Return JSON without secrets in any of its texts."""
    return _json(_walk(json.loads(text)))


def _walk(value: Any) -> Any:
    if isinstance(value, str):
        return _PLAIN.text(value)
    if isinstance(value, list):
        return [_walk(item) for item in value]
    if isinstance(value, dict):
        return {name: _walk(item) for name, item in value.items()}
    return value


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _body_text(body: bytes) -> str | bytes:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return _PLAIN.data(body)


def _joined(cells: list[Any], places: Iterable[int]) -> str:
    return "\n".join([cell for place in places if type(cell := cells[place]) is str])


def _apply(cleaners: dict[int, Callable[[str], str]], cells: list[Any]) -> None:
    for place, clean in cleaners.items():
        if isinstance(cells[place], str):
            cells[place] = clean(cells[place])

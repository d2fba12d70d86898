"""The rows before they are a batch, on disk.

Invariant: the file is replaced whole; it is written and read in slices, a line for each, since
Python lets nobody else run while it makes one value of 100,000 rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from b2b_desktop.domain.batch.rows_draft import RowsDraft
from b2b_desktop.domain.batch.sheet import (
    Column,
    ColumnBasis,
    ColumnKind,
    Sheet,
    SheetRow,
    Unusual,
)
from b2b_desktop.domain.call import Mode
from b2b_desktop.storage import json_file
from b2b_desktop.storage.json_file import Loaded

_SLICE: Final = 200
"""Rows in a line: some tenths of a millisecond."""


def load_rows_draft(path: Path) -> Loaded[RowsDraft | None]:
    """Read the draft; see `json_file.load`."""
    return json_file.load(path, _decode, None, _parse)


def save_rows_draft(path: Path, draft: RowsDraft) -> None:
    """Replace the draft; see `json_file.save`."""
    json_file.save_pieces(path, _lines(draft))


def _lines(draft: RowsDraft) -> Iterator[str]:
    columns = [[c.title, c.kind, c.field_name, c.basis] for c in draft.sheet.columns]
    head = {"name": draft.name, "mode": draft.mode, "typed": draft.typed, "columns": columns}
    yield json.dumps(head | {"rows": len(draft.sheet.rows)}) + "\n"
    for start in range(0, len(draft.sheet.rows), _SLICE):
        rows = [
            [r.line, r.last_line, r.cells, r.ticked, r.look, r.context, r.lead, r.filled]
            for r in draft.sheet.rows[start : start + _SLICE]
        ]
        yield json.dumps(rows) + "\n"


def _parse(data: bytes) -> tuple[Any, list[Any]]:
    head, *slices = data.decode().splitlines()
    return json.loads(head), [row for line in slices for row in json.loads(line)]


def _decode(parsed: Any) -> RowsDraft:
    head, plain = parsed
    columns = tuple(
        Column(_text(title), ColumnKind(kind), _text(name), ColumnBasis(basis))
        for title, kind, name, basis in head["columns"]
    )
    if len(plain) != head["rows"]:
        raise ValueError("rows are missing")
    rows = tuple(_row(parts, len(columns)) for parts in plain)
    typed, name = _text(head["typed"]), _text(head["name"])
    return RowsDraft(Sheet(columns, rows), typed, name, Mode(head["mode"]))


def _row(parts: Any, width: int) -> SheetRow:
    line, last_line, cells, ticked, look, context, lead, filled = parts
    if len(cells) != width or not all(isinstance(cell, str) for cell in cells):
        raise ValueError("cells and columns differ")
    numbers = (line, last_line, lead, *filled)
    if not all(isinstance(number, int) and number >= 0 for number in numbers):
        raise ValueError("no line")
    return SheetRow(
        line,
        last_line,
        tuple(cells),
        bool(ticked),
        None if look is None else Unusual(look),
        _text(context),
        lead,
        tuple(filled),
    )


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise TypeError("no text")
    return plain

"""Calls as JSON Lines: one object a line, in UTF-8.

Invariant: a line holds what the log holds, a body that is no text as `{"base64": "..."}`, so that
another desk reads it back without loss.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from json.encoder import encode_basestring
from pathlib import Path
from typing import Final

from b2b_desktop.domain.call_columns import BASE64, CallColumn, CellKind
from b2b_desktop.storage.export.call_query import CallQuery
from b2b_desktop.storage.export.call_sql import json_object, sql_cell
from b2b_desktop.storage.export.text_file import write_text

_BY_SQLITE: Final = (
    CellKind.ID,
    CellKind.WORD,
    CellKind.VALUE,
    CellKind.NUMBER,
    CellKind.FLAG,
    CellKind.TIME,
)
"""What SQLite makes JSON of, several times as fast as `json` does; nothing of it has to be looked
at but for JWTs, which look the same in JSON."""


def write_json_lines(path: Path, columns: Sequence[CallColumn], query: CallQuery) -> None:
    """Write calls.

    Raises:
        OSError: the file cannot be written.
    """
    write_text(path, json_lines(columns, query))


def json_lines(columns: Sequence[CallColumn], query: CallQuery) -> Iterator[str]:
    """Return one line for each call, its break included."""
    made = [column for column in columns if column.kind in _BY_SQLITE]
    others = [column for column in columns if column.kind not in _BY_SQLITE]
    texts = [
        place for place, c in enumerate(others, 1) if c.kind in (CellKind.WORDS, CellKind.BODY)
    ]
    form = ["%s"] * bool(made) + [f'"{column.name}":%s' for column in others]
    line = f"{{{','.join(form)}}}\n"
    for row in query.rows([json_object(made), *map(sql_cell, others)]):
        for place in texts:
            if row[place].__class__ is str:
                row[place] = encode_basestring(row[place])
            elif row[place] is not None:
                row[place] = f'{{"{BASE64}":"{base64.b64encode(row[place]).decode()}"}}'
        cells = ["null" if cell is None else cell for cell in row]
        cells[0] = cells[0][1:-1]
        yield line % tuple(cells if made else cells[1:])

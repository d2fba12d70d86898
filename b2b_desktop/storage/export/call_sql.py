"""The SQL behind the cells of exported calls.

Invariant: an expression reads `c` (the call), `m` (how it was made) and `a` (how it ended), and
gives what its kind says: whole microseconds or ISO 8601 UTC for a time, JSON text for a list and a
flag, bytes for a body, NULL where there is nothing. Numbers with a fraction never pass through
SQLite's own text, which keeps 15 digits of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from b2b_desktop.domain.call_columns import CallColumn, CellKind

_MADE: Final = "json_extract(CAST(m.content AS TEXT), '$.{name}')"
_ENDED: Final = "json_extract(CAST(a.content AS TEXT), '$.{name}')"
_AT_HOME: Final = "CASE WHEN c.call_id < 0 THEN {home} ELSE c.{name} END"
"""Another desk's number for another desk's call."""
_HOME_ID: Final = """
(SELECT json_extract(CAST(i.content AS TEXT), '$.call_id') FROM journal AS i
WHERE i.call_id = c.call_id AND i.kind = 'imported' LIMIT 1)
"""
_FLAG: Final = "CASE {sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END"
_ISO: Final = (
    "strftime('%Y-%m-%dT%H:%M:%S', {sql} / 1000000, 'unixepoch')"
    " || printf('.%06dZ', {sql} % 1000000)"
)
_CHECKS: Final = f"""
CASE c.check_state WHEN 'not_checked' THEN '[]' ELSE (
    SELECT json_group_array(json_remove(json_set(t.text,
        '$.checked_at', {_ISO.format(sql="json_extract(t.text, '$.checked_us')")},
        '$.order_created_at', {_ISO.format(sql="json_extract(t.text, '$.order_created_us')")}),
        '$.checked_us', '$.order_created_us'))
    FROM (SELECT CAST(j.content AS TEXT) AS text FROM journal AS j
        WHERE j.call_id = c.call_id AND j.kind = 'checked' AND j.content IS NOT NULL
        ORDER BY j.seq) AS t) END
"""  # noqa: S608 - our own columns
_SQL: Final = {
    "call_id": _AT_HOME.format(name="call_id", home=_HOME_ID),
    "check": "c.check_state",
    "save_comment": _MADE.format(name="save_comment"),
    "method": _MADE.format(name="method"),
    "path": _MADE.format(name="path"),
    "extra_fields": _MADE.format(name="extra_fields"),
    "request_headers": _MADE.format(name="request_headers"),
    "request_body": "m.body",
    "response_headers": _ENDED.format(name="response_headers"),
    "response_body": "a.body",
    "phases_ms": _ENDED.format(name="phases"),
    "checks": _CHECKS,
} | {
    name: _AT_HOME.format(name=name, home=_MADE.format(name=name))
    for name in ("batch_id", "repeats", "corrects")
}
"""Columns that are not in `calls` by their own name."""
_MADE_JOIN: Final = " LEFT JOIN journal AS m ON m.call_id = c.call_id AND m.kind = 'created'"
_ENDED_JOIN: Final = (
    " LEFT JOIN journal AS a ON a.call_id = c.call_id"
    " AND a.kind IN ('answered', 'stopped', 'interrupted')"
)

# CROSS makes the list the outer loop, so that the rows come in its order.
_LISTED: Final = "json_each(?) AS k CROSS JOIN calls AS c ON c.call_id = k.value"


@dataclass(frozen=True, slots=True)
class SqlCell:
    """One cell of a row.

    Attributes:
        name: the column's, `""` for several columns in one.
        kind: what it holds, and so how it is cleaned.
        sql: its expression.
    """

    name: str
    kind: CellKind
    sql: str


def sql_cell(column: CallColumn, *, iso: bool = True) -> SqlCell:
    """Return a column's cell, a time as ISO 8601 UTC or as microseconds since 1970."""
    if column.kind is CellKind.TIME:
        sql = f"c.{column.name.removesuffix('_at')}_us"
        return SqlCell(column.name, column.kind, _ISO.format(sql=sql) if iso else sql)
    sql = _SQL.get(column.name, f"c.{column.name}")
    if column.kind is CellKind.FLAG:
        sql = _FLAG.format(sql=sql)
    return SqlCell(column.name, column.kind, sql)


def json_object(columns: Iterable[CallColumn]) -> SqlCell:
    """Return one cell with several columns as a JSON object, made by SQLite."""
    cells = [sql_cell(column) for column in columns]
    pairs = [
        f"'{cell.name}', {f'json({cell.sql})' if cell.kind is CellKind.FLAG else cell.sql}"
        for cell in cells
    ]
    return SqlCell("", CellKind.VALUE, f"json_object({', '.join(pairs)})")


def quoted_run(columns: Iterable[CallColumn], delimiter: str) -> SqlCell:
    """Return one cell with several columns as a part of a CSV line, made by SQLite.

    Only for kinds whose text holds no quote; `delimiter` is one of the program's own.
    """
    cells = [sql_cell(column) for column in columns]
    form = delimiter.join(['"%s"'] * len(cells))
    return SqlCell("", CellKind.WORD, f"printf('{form}', {', '.join(cell.sql for cell in cells)})")


def select_cells(cells: Sequence[SqlCell], source: str = _LISTED) -> str:
    """Return the SQL that selects cells of calls, in the order of their source.

    Args:
        cells: what is selected.
        source: the calls as `c`; else the SQL has a place for a JSON list of their IDs.
    """
    listed = ", ".join(cell.sql for cell in cells)
    made = _MADE_JOIN if "m." in listed else ""
    ended = _ENDED_JOIN if "a." in listed else ""
    return f"SELECT {listed} FROM {source}{made}{ended}"  # noqa: S608 - our own columns

"""What a batch sends, written beside and into the cells of its input.

Invariant: read by their titles alone, the cells of a row that is not left out send what its values
send; a cell that holds something is never overwritten.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from b2b_desktop.domain.batch.column_titles import CANONICAL, folded_title, kind_of_title
from b2b_desktop.domain.batch.id_cell import bare
from b2b_desktop.domain.batch.plan import PlannedRow
from b2b_desktop.domain.batch.row_check import read_flag
from b2b_desktop.domain.batch.sheet import ColumnKind
from b2b_desktop.domain.order import OrderValues

_DIFFERS: Final = " (not sent)"
"""Behind the title of a column that says something else than was sent; never translated."""
_PO: Final = CANONICAL[ColumnKind.PO_NUMBER]
_FLAG: Final = CANONICAL[ColumnKind.SAVE_COMMENT]


class SentCells:
    """The titles and cells of a batch's rows, with what was decided beside the input.

    Attributes:
        titles: those of the input in their order, then those of what it has no column for.
    """

    def __init__(self, titles: Sequence[str], rows: Sequence[PlannedRow]) -> None:
        columns: dict[str, int] = {}
        for number, title in enumerate(titles):
            columns.setdefault(_key(title), number)
        wanted: dict[str, str] = {}
        differing: set[str] = set()
        for row in rows:
            for title, text in _sent(row.values):
                key = _key(title)
                if text:
                    wanted.setdefault(key, title)
                if key in columns and _differs(key, row.cells[columns[key]], text):
                    differing.add(key)
        own = {columns[key] for key in differing}
        self._places = {key: n for key, n in columns.items() if key not in differing}
        self._added = tuple(key for key in wanted if key not in self._places)
        self.titles = (
            *(f"{title}{_DIFFERS}" if n in own else title for n, title in enumerate(titles)),
            *(wanted[key] for key in self._added),
        )

    def of(self, row: PlannedRow) -> tuple[str, ...]:
        """Return the cells of one of the rows under `titles`."""
        sent = {_key(title): text for title, text in _sent(row.values)}
        cells = list(row.cells)
        for key, text in sent.items():
            number = self._places.get(key)
            if number is not None and text and not cells[number].strip():
                cells[number] = text
        return (*cells, *(sent.get(key, "") for key in self._added))


def _sent(values: OrderValues | None) -> list[tuple[str, str]]:
    """Return title and text of all that values send beside the order ID, the PO number first."""
    if values is None:
        return []
    # A field that is called as another column would be taken for that column.
    fields = [(f.name, f.value) for f in values.extra_fields if kind_of_title(f.name) is None]
    return [(_PO, values.po_number), (_FLAG, "yes" if values.save_comment else "no"), *fields]


@lru_cache(maxsize=1024)
def _key(title: str) -> str:
    kind = kind_of_title(title)
    return CANONICAL[kind] if kind in CANONICAL else folded_title(title)


def _differs(key: str, cell: str, text: str) -> bool:
    if not cell.strip():
        return False
    if key == _FLAG:
        return read_flag(bare(cell)) is not read_flag(text)
    return cell != text

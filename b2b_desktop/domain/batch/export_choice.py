"""How rows are written into a file.

Invariant: a value; the same choice writes the same rows into the same bytes of CSV.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ExportFormat(StrEnum):
    """The kinds of file; also their endings."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """How a file is written.

    Attributes:
        kind: which kind of file.
        delimiter: between the cells of a CSV: a comma or a semicolon.
        guard: put a `'` before what a spreadsheet may run as a formula; CSV only, since the cells
            of an XLSX file say themselves that they are text.
    """

    kind: ExportFormat
    delimiter: str = ","
    guard: bool = True

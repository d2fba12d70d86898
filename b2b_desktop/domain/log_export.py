"""Exports of the call log: what an operator chooses, and choices kept under a name.

Invariant: names of choices differ, whatever their case; a choice names no call, so that it can be
used again next month.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.local_days import DateRange, LocalZone
from b2b_desktop.domain.text import code_point, first_control_character


class LogExportKind(StrEnum):
    """The kinds of export (design.md section 7)."""

    ACCOUNTING = "accounting"
    """One row for each order, XLSX."""
    CSV = "csv"
    XLSX = "xlsx"
    JSON_LINES = "json_lines"
    HAR = "har"

    @property
    def ending(self) -> str:
        """What a file's name ends in, without the dot."""
        endings = {LogExportKind.ACCOUNTING: "xlsx", LogExportKind.JSON_LINES: "jsonl"}
        return endings.get(self, str(self))


class Delimiter(StrEnum):
    """What stands between the cells of a CSV file."""

    COMMA = ","
    SEMICOLON = ";"


class Period(StrEnum):
    """Which days, by the local calendar on the day of the export."""

    ALL = "all"
    TODAY = "today"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"

    def dates(self, now: datetime, zone: LocalZone) -> DateRange:
        """Return the range of this period, seen from this moment in this zone."""
        if self is Period.THIS_MONTH:
            return zone.this_month(now)
        if self is Period.LAST_MONTH:
            return zone.last_month(now)
        today = zone.local(now).date()
        return zone.days(today, today) if self is Period.TODAY else DateRange()


@dataclass(frozen=True, slots=True)
class LogExport:
    """How calls are exported.

    Attributes:
        kind: which kind of file.
        columns: names of columns in their order, all when empty; a HAR file has its own.
        delimiter: of a CSV file.
        guard: put a `'` before what a spreadsheet may run as a formula; CSV only.
    """

    kind: LogExportKind
    columns: tuple[str, ...] = ()
    delimiter: Delimiter = Delimiter.COMMA
    guard: bool = True


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What a spreadsheet for people says; where a word is missing, the program's own stands.

    Attributes:
        zone: whose clock its times are of.
        titles: of columns, by name.
        results: words for results and kinds of call, by their own names.
    """

    zone: LocalZone
    titles: Mapping[str, str] = field(default_factory=dict)
    results: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SavedExport:
    """A choice kept under a name."""

    name: str
    export: LogExport
    period: Period = Period.ALL


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """The beginning of an export, before it is written.

    Attributes:
        total: how many rows it will have, but for the titles.
        titles: of the columns; empty for what is no table.
        rows: the first ones.
        text: the beginning of what is no table.
    """

    total: int
    titles: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""


def with_export(exports: Iterable[SavedExport], export: SavedExport) -> tuple[SavedExport, ...]:
    """Return the choices with this one in the place of that of its name, else at the end.

    Raises:
        InputError: with field `export_name`.
    """
    if not export.name.strip():
        raise InputError("export_name", InputReason.EMPTY)
    if (character := first_control_character(export.name)) is not None:
        raise InputError("export_name", InputReason.CONTROL_CHARACTER, code_point(character))
    kept = list(exports)
    for number, other in enumerate(kept):
        if _same_name(other.name, export.name):
            return (*kept[:number], export, *kept[number + 1 :])
    return (*kept, export)


def without_export(exports: Iterable[SavedExport], name: str) -> tuple[SavedExport, ...]:
    """Return the choices without the one of that name."""
    return tuple(other for other in exports if not _same_name(other.name, name))


def _same_name(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()

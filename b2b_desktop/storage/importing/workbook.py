"""The parts of an XLSX file: which sheets there are, their texts and number formats.

Invariant: nothing is expanded beyond its limits, and XML that declares a document type or entities
is refused before it is read.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Final
from xml.parsers import expat

from b2b_desktop.domain.errors import InputError, InputReason

LARGEST_PART_BYTES: Final = 400_000_000
"""A sheet of 100,000 rows and ten columns has about 60 MB."""
LARGEST_TOTAL_BYTES: Final = 600_000_000
_PIECE_BYTES: Final = 65_536
_MOST_DIGITS: Final = 9
_HIDDEN: Final = {"hidden", "veryHidden"}

Attributes = dict[str, str]


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet: its name, the part that holds it, whether it is hidden."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Formats:
    """How numbers are shown: the format code of each cell style, and day 0 of dates."""

    codes: tuple[str, ...]
    epoch: datetime

    def code(self, style: str) -> str:
        """Return the format code of a cell's style number."""
        number = whole_number(style, 0)
        return self.codes[number] if number < len(self.codes) else "General"


class Workbook:
    """An XLSX file in memory."""

    def __init__(self, data: bytes) -> None:
        """Open it.

        Raises:
            InputError: with field `file`: it is no workbook, or expands too far.
        """
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise _no_workbook(type(error).__name__) from error
        sizes = [info.file_size for info in self._zip.infolist()]
        if max(sizes, default=0) > LARGEST_PART_BYTES or sum(sizes) > LARGEST_TOTAL_BYTES:
            raise InputError("file", InputReason.TOO_LARGE)
        self._root = self._target("_rels/.rels", "/officeDocument")
        self.sheets, self._is_1904 = self._read_workbook()

    def shared_texts(self, step: Callable[[], None]) -> tuple[str, ...]:
        """Return the texts that cells refer to by number."""
        part = self._target(_relations_of(self._root), "/sharedStrings")
        reader = _SharedTexts()
        if part:
            self.parse(part, reader.start, reader.end, reader.data, step)
        return tuple(reader.texts)

    def formats(self) -> Formats:
        """Return the number formats of the cell styles."""
        from openpyxl.styles.numbers import BUILTIN_FORMATS
        from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

        part = self._target(_relations_of(self._root), "/styles")
        reader = _Styles()
        if part:
            self.parse(part, reader.start, reader.end)
        known = {str(number): code for number, code in BUILTIN_FORMATS.items()} | reader.codes
        codes = tuple(known.get(number, "General") for number in reader.style_formats)
        return Formats(codes, CALENDAR_MAC_1904 if self._is_1904 else CALENDAR_WINDOWS_1900)

    def parse(
        self,
        part: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        data: Callable[[str], None] | None = None,
        step: Callable[[], None] | None = None,
    ) -> None:
        """Read a part's XML; element names come without their prefix.

        Raises:
            InputError: with field `file`: it cannot be read.
        """
        names = _LocalNames()
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.StartElementHandler = lambda name, given: start(names[name], given)
        if end is not None:
            parser.EndElementHandler = lambda name: end(names[name])
        if data is not None:
            parser.CharacterDataHandler = data
        try:
            for piece in self._pieces(part):
                parser.Parse(piece, False)
                if step is not None:
                    step()
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise _no_workbook(type(error).__name__) from error

    def _pieces(self, part: str) -> Iterator[bytes]:
        try:
            with self._zip.open(part) as file:
                while piece := file.read(_PIECE_BYTES):
                    yield piece
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
            raise _no_workbook(type(error).__name__) from error
        except (RuntimeError, NotImplementedError) as error:
            # zipfile: a password, or a method it does not know.
            raise _no_workbook(type(error).__name__) from error

    def _target(self, relations: str, kind: str) -> str:
        """Return the part of a kind that a list of relations names, `""` for none."""
        return next(
            (part for part, its_kind in self._relations(relations).values() if its_kind == kind), ""
        )

    def _relations(self, relations: str) -> dict[str, tuple[str, str]]:
        """Return part and kind of each relation by its ID."""
        if relations not in self._zip.namelist():
            return {}
        found: dict[str, tuple[str, str]] = {}
        folder = posixpath.dirname(posixpath.dirname(relations))

        def start(name: str, given: Attributes) -> None:
            if name == "Relationship" and given.get("TargetMode") != "External":
                part = posixpath.normpath(posixpath.join("/" + folder, given.get("Target", "")))
                kind = "/" + given.get("Type", "").rpartition("/")[2]
                found[given.get("Id", "")] = (part.lstrip("/"), kind)

        self.parse(relations, start)
        return found

    def _read_workbook(self) -> tuple[tuple[SheetPart, ...], bool]:
        if not self._root:
            raise _no_workbook("")
        relations = self._relations(_relations_of(self._root))
        sheets: list[SheetPart] = []
        dates: list[bool] = []

        def start(name: str, given: Attributes) -> None:
            if name == "workbookPr":
                dates.append(given.get("date1904", "") in ("1", "true"))
            if name == "sheet":
                ids = (text for key, text in given.items() if _local(key) == "id")
                part, kind = relations.get(next(ids, ""), ("", ""))
                if kind == "/worksheet":  # the others are charts and macros
                    hidden = given.get("state") in _HIDDEN
                    sheets.append(SheetPart(given.get("name", ""), part, hidden))

        self.parse(self._root, start)
        if not sheets:
            raise _no_workbook("")
        return tuple(sheets), any(dates)


class _LocalNames(dict[str, str]):
    """Element names without their prefix; a sheet has few names and millions of elements."""

    def __missing__(self, name: str) -> str:
        self[name] = _local(name)
        return self[name]


class _SharedTexts:
    """Collects texts; parts of rich text are joined, readings of Japanese are left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._parts: list[str] = []
        self._takes = False
        self._in_reading = False

    def start(self, name: str, _given: Attributes) -> None:
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._in_reading = True
        elif name == "t":
            self._takes = not self._in_reading

    def end(self, name: str) -> None:
        if name == "si":
            self.texts.append("".join(self._parts))
        elif name == "rPh":
            self._in_reading = False
        elif name == "t":
            self._takes = False

    def data(self, text: str) -> None:
        if self._takes:
            self._parts.append(text)


class _Styles:
    """Collects format codes and which one each cell style uses."""

    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.style_formats: list[str] = []
        self._in_styles = False

    def start(self, name: str, given: Attributes) -> None:
        if name == "numFmt":
            self.codes[given.get("numFmtId", "")] = given.get("formatCode", "General")
        elif name == "cellXfs":
            self._in_styles = True
        elif name == "xf" and self._in_styles:
            self.style_formats.append(given.get("numFmtId", "0"))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_styles = False


def whole_number(text: str, otherwise: int) -> int:
    """Return the number an attribute holds, or something else when it holds none that is sane."""
    sane = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if sane else otherwise


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _refuse(*_declared: object) -> None:
    raise _no_workbook("DOCTYPE")


def _no_workbook(detail: str) -> InputError:
    return InputError("file", InputReason.NOT_A_WORKBOOK, detail)

"""Extra fields as lines of text: name, tabulator, value.

Invariant: what `to_text` writes, `from_text` reads back as it was.
"""

from __future__ import annotations

from typing import Final

from b2b_desktop.domain.order import FieldRow

_OFF: Final = "// "
_SEPARATORS: Final = ("\t", ": ", "=")


def to_text(rows: tuple[FieldRow, ...]) -> str:
    """Write one line a field; one that is switched off starts with `// `."""
    lines = [("" if row.enabled else _OFF) + f"{row.name}\t{row.value}" for row in rows]
    return "\n".join(lines)


def from_text(text: str) -> tuple[FieldRow, ...]:
    """Read fields; without a tabulator, `name: value` and `name=value` are taken as well."""
    return tuple(_field(line) for line in text.split("\n") if line.strip())


def _field(line: str) -> FieldRow:
    rest = line.removeprefix(_OFF)
    enabled = rest == line
    for separator in _SEPARATORS:
        name, found, value = rest.partition(separator)
        if found and separator == "\t":
            return FieldRow(enabled, name, value)
        if found:
            return FieldRow(enabled, name.strip(), value.strip())
    return FieldRow(enabled, rest, "")

"""The operator's choices for exports on disk."""

from __future__ import annotations

from pathlib import Path

from b2b_desktop.domain.log_export import SavedExport, with_export
from b2b_desktop.storage import json_file
from b2b_desktop.storage.json_file import Loaded
from b2b_desktop.storage.plain_values import from_plain, to_plain


def load_exports(path: Path) -> Loaded[tuple[SavedExport, ...]]:
    """Read the choices; see `json_file.load`."""
    nothing: tuple[SavedExport, ...] = ()
    return json_file.load(path, _decode, nothing)


def save_exports(path: Path, exports: tuple[SavedExport, ...]) -> None:
    """Replace the choices; see `json_file.save`."""
    json_file.save(path, to_plain(exports))


def _decode(plain: object) -> tuple[SavedExport, ...]:
    if not isinstance(plain, list):
        raise TypeError("no list of exports")
    exports: tuple[SavedExport, ...] = ()
    for entry in plain:
        exports = with_export(exports, from_plain(SavedExport, entry))
    return exports

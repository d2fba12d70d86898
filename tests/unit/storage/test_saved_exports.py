"""Choices for exports survive on disk, and a damaged file is set aside."""

from pathlib import Path

from b2b_desktop.domain.log_export import (
    Delimiter,
    LogExport,
    LogExportKind,
    Period,
    SavedExport,
)
from b2b_desktop.storage.saved_exports import load_exports, save_exports

EXPORTS = (
    SavedExport("Monthly", LogExport(LogExportKind.ACCOUNTING), Period.LAST_MONTH),
    SavedExport(
        "For Kim",
        LogExport(LogExportKind.CSV, ("order_id", "message"), Delimiter.SEMICOLON, guard=False),
    ),
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "exports.json"
    assert load_exports(path).value == ()
    save_exports(path, EXPORTS)
    assert load_exports(path).value == EXPORTS


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "exports.json"
    for content in ("{}", '[{"name": "x"}]', '[{"name": "x", "export": {"kind": "pdf"}}]'):
        path.write_text(content)
        loaded = load_exports(path)
        assert loaded.value == ()
        assert loaded.set_aside is not None
        assert loaded.set_aside.read_text() == content

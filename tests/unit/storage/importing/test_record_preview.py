"""A file is looked into before its calls are added."""

from __future__ import annotations

from datetime import UTC, timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.domain.log_import import PREVIEWED, ImportPreview
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls
from b2b_desktop.storage.importing.record_preview import preview_records
from tests.logged_calls import ACCEPTED, AT, call_for, finished, opened

LATER = AT + timedelta(days=3)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return an export of two desks, with a line that is no call."""
    log, path = tmp_path / "theirs.sqlite3", tmp_path / "theirs.jsonl"
    with opened(log) as (journal, _):
        finished(journal, call_for(1, computer="DESK-9"), ACCEPTED)
        finished(journal, call_for(2, computer="DESK-7", clicked_at=LATER), ACCEPTED)
        finished(journal, call_for(3, mode=Mode.PRACTICE), ACCEPTED)
    words = SheetWords(LocalZone("UTC", UTC))
    export_calls(path, ChosenCalls(log, ALL_CALLS), LogExport(LogExportKind.JSON_LINES), words)
    with path.open("ab") as lines:
        lines.write(b"{}\n")
    return path


def preview(path: Path) -> ImportPreview:
    """Look into a file for a live log."""
    return preview_records(path, Mode.LIVE, lambda _done, _of: None)


def test_it_tells_how_many_calls_of_which_desks_and_days(file: Path) -> None:
    assert preview(file) == ImportPreview(
        name="theirs.jsonl",
        size_bytes=file.stat().st_size,
        calls=3,
        unreadable=1,
        other_mode=1,
        computers=("DESK-2", "DESK-7", "DESK-9"),
        first_at=AT,
        last_at=LATER,
        is_whole=True,
    )


def test_only_the_beginning_of_a_long_file_is_read(file: Path) -> None:
    line = file.read_bytes().splitlines(keepends=True)[0]
    file.write_bytes(line * PREVIEWED)
    assert preview(file).is_whole
    with file.open("ab") as lines:
        lines.write(line + b"never looked at\n")
    seen = preview(file)
    assert not seen.is_whole
    assert (seen.calls, seen.unreadable) == (PREVIEWED, 0)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        preview(tmp_path / "missing.jsonl")

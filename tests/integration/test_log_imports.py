"""Adding another desk's export through the engine, while calls go on being made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallFilter, CallId, CallView, Mode
from b2b_desktop.domain.errors import InputError, InputReason, StorageError
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.domain.log_import import ImportCounts
from b2b_desktop.engine.commands import JobId
from b2b_desktop.engine.events import CheckFinishedEvent
from b2b_desktop.engine.export_events import (
    CallsImportedEvent,
    ExportFailedEvent,
    ExportFinishedEvent,
    ExportProgressEvent,
)
from b2b_desktop.engine.log_events import PageLoadedEvent, SearchReadyEvent
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls
from tests.engine_rig import EngineRig
from tests.logged_calls import ACCEPTED, call_for, opened

CALLS = 230
WORDS = SheetWords(LocalZone("UTC", UTC))
LINES = LogExport(LogExportKind.JSON_LINES)


@pytest.fixture
def rig(data_dir: Path) -> Iterator[EngineRig]:
    """Run an engine."""
    rig = EngineRig(data_dir)
    rig.wait(SearchReadyEvent, lambda event: event.mode is Mode.LIVE)
    yield rig
    rig.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return another desk's export."""
    log, path = tmp_path / "theirs.sqlite3", tmp_path / "theirs.jsonl"
    with opened(log) as (journal, _):
        rows = journal.created_many([call_for(n, f"PO-{n}") for n in range(1, CALLS + 1)])
        journal.answered_many([(row, ACCEPTED) for row in rows])
    export_calls(path, ChosenCalls(log, ALL_CALLS), LINES, WORDS)
    return path


def imported(rig: EngineRig, job: JobId) -> CallsImportedEvent:
    """Wait for the end of an import."""
    return rig.wait(CallsImportedEvent, lambda event: event.job == job)


def shown(rig: EngineRig, wanted: CallFilter) -> list[CallId]:
    """Return the first page of what the window would show."""
    job = rig.engine.log.load_page(Mode.LIVE, wanted, None)
    page = rig.wait(PageLoadedEvent, lambda event: event.job == job).page
    return [row.call_id for row in page.rows]


def test_added_calls_are_in_the_log_in_its_counts_and_in_its_search(
    rig: EngineRig, file: Path
) -> None:
    told = imported(rig, rig.engine.log.imports.start(Mode.LIVE, file))
    assert told.counts == ImportCounts(added=CALLS)
    assert told.log_counts is not None
    assert (told.log_counts.all, told.log_counts.to_do) == (CALLS, 0)
    assert not told.cancelled
    assert shown(rig, CallFilter(CallView.ALL, "PO-117")) == [CallId(-117)]
    assert shown(rig, CallFilter(CallView.ALL))[:2] == [CallId(-1), CallId(-2)]
    again = imported(rig, rig.engine.log.imports.start(Mode.LIVE, file))
    assert again.counts == ImportCounts(known=CALLS)


def test_added_calls_are_exported_as_at_home(rig: EngineRig, file: Path, tmp_path: Path) -> None:
    imported(rig, rig.engine.log.imports.start(Mode.LIVE, file))
    path = tmp_path / "ours.jsonl"
    every = [CallId(-n) for n in range(1, CALLS + 1)]
    job = rig.engine.log.exports.start(Mode.LIVE, every, LINES, WORDS, path)
    rig.wait(ExportFinishedEvent, lambda event: event.job == job)
    assert path.read_text("utf-8") == file.read_text("utf-8")


def test_added_calls_are_never_checked(rig: EngineRig, file: Path) -> None:
    imported(rig, rig.engine.log.imports.start(Mode.LIVE, file))
    server = SandboxServer()
    server.start()
    rig.add_token(server)
    job = rig.engine.check_calls(Mode.LIVE, [CallId(-1), CallId(-2)])
    assert rig.wait(CheckFinishedEvent, lambda event: event.job == job).rows == ()
    assert server.requests() == ()
    server.stop()


def test_a_cancelled_import_keeps_what_it_added_and_goes_on_from_there(
    rig: EngineRig, file: Path, tmp_path: Path
) -> None:
    longer = tmp_path / "longer.jsonl"
    longer.write_bytes(file.read_bytes() * 200)
    job = rig.engine.log.imports.start(Mode.LIVE, longer)
    progress = rig.wait(ExportProgressEvent, lambda event: event.job == job)
    assert 0 < progress.done < progress.total == longer.stat().st_size
    rig.engine.log.exports.cancel(job)
    told = imported(rig, job)
    assert told.cancelled
    assert told.counts.lines < 200 * CALLS
    whole = imported(rig, rig.engine.log.imports.start(Mode.LIVE, file))
    assert whole.counts.added + whole.counts.known == CALLS


def test_a_file_that_holds_no_calls_is_refused(rig: EngineRig, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all,\nplease find attached\n")
    job = rig.engine.log.imports.start(Mode.LIVE, path)
    error = rig.wait(ExportFailedEvent, lambda event: event.job == job).error
    assert isinstance(error, InputError)
    assert (error.reason, error.detail) == (InputReason.NO_CALLS, "letter.txt")
    job = rig.engine.log.imports.start(Mode.LIVE, tmp_path / "missing")
    error = rig.wait(ExportFailedEvent, lambda event: event.job == job).error
    assert isinstance(error, StorageError)


def test_an_empty_file_adds_nothing(rig: EngineRig, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").touch()
    told = imported(rig, rig.engine.log.imports.start(Mode.LIVE, tmp_path / "empty.jsonl"))
    assert told.counts == ImportCounts()
    assert told.log_counts is None

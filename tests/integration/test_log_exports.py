"""Exporting a log through the engine, while it goes on being written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from b2b_desktop.domain.call import CallFilter, CallId, CallView, Mode
from b2b_desktop.domain.errors import InputError, StorageError
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SavedExport, SheetWords
from b2b_desktop.engine.events import NoticeEvent, NoticeKind
from b2b_desktop.engine.export_events import (
    ExportCancelledEvent,
    ExportFailedEvent,
    ExportFinishedEvent,
    ExportPreviewEvent,
    ExportProgressEvent,
    RowsReadyEvent,
    SavedExportsEvent,
)
from b2b_desktop.storage.paths import DataPaths
from tests.engine_rig import EngineRig, now
from tests.logged_calls import ACCEPTED, REJECTED, call_for, finished, opened

CALLS = 400
ALL = CallFilter(CallView.ALL)
LINES = LogExport(LogExportKind.JSON_LINES, ("order_id", "po_number"))
WORDS = SheetWords(LocalZone("here"))
CANCEL_LIMIT_S = 0.5


@pytest.fixture
def filled(data_dir: Path) -> Path:
    """Return a data folder whose live log has calls."""
    today = now()
    data_dir.mkdir(exist_ok=True)
    with opened(DataPaths(data_dir).database(Mode.LIVE)) as (journal, _):
        rows = journal.created_many([call_for(n, clicked_at=today) for n in range(1, CALLS)])
        journal.answered_many([(row, ACCEPTED) for row in rows])
        finished(journal, call_for(CALLS, "=late", clicked_at=today), REJECTED)
    return data_dir


@pytest.fixture
def rig(filled: Path) -> Iterator[EngineRig]:
    """Run an engine on that folder."""
    rig = EngineRig(filled)
    yield rig
    rig.stop()


def orders_of(path: Path) -> list[int]:
    """Return the orders of an exported file."""
    return [json.loads(line)["order_id"] for line in path.read_text().splitlines()]


@pytest.mark.parametrize(
    ("wanted", "orders"),
    [
        (ALL, list(range(CALLS, 0, -1))),
        (CallFilter(CallView.TO_DO), [CALLS]),
        (CallFilter(CallView.TODAY), list(range(CALLS, 0, -1))),
        (replace(ALL, text="=LATE"), [CALLS]),
        (replace(ALL, text="39"), [*range(399, 389, -1), 339, 239, 139, 39]),
        ((CallId(7), CallId(2)), [7, 2]),
    ],
    ids=["all", "to do", "today", "a word", "a number", "selected"],
)
def test_what_is_shown_or_selected_is_exported(
    rig: EngineRig, tmp_path: Path, wanted: CallFilter | tuple[CallId, ...], orders: list[int]
) -> None:
    path = tmp_path / "calls.jsonl"
    job = rig.engine.log.exports.start(Mode.LIVE, wanted, LINES, WORDS, path)
    done = rig.wait(ExportFinishedEvent, lambda event: event.job == job)
    assert done.path == path
    assert orders_of(path) == orders


@pytest.mark.parametrize("kind", LogExportKind)
def test_every_kind_has_a_preview_and_a_file(
    rig: EngineRig, tmp_path: Path, kind: LogExportKind
) -> None:
    exports, export = rig.engine.log.exports, LogExport(kind)
    job = exports.preview(Mode.LIVE, ALL, export, WORDS)
    preview = rig.wait(ExportPreviewEvent, lambda event: event.job == job).preview
    assert preview.total == CALLS
    assert preview.text or len(preview.rows) == 20
    path = tmp_path / f"calls.{kind.ending}"
    job = exports.start(Mode.LIVE, [CallId(n) for n in range(1, 9)], export, WORDS, path)
    rig.wait(ExportFinishedEvent, lambda event: event.job == job)
    assert path.stat().st_size > 500


def test_a_cancelled_export_ends_at_once_and_leaves_no_file(rig: EngineRig, tmp_path: Path) -> None:
    exports = rig.engine.log.exports
    folder = tmp_path / "out"
    folder.mkdir()
    every = [CallId(n % CALLS + 1) for n in range(400_000)]
    job = exports.start(Mode.LIVE, every, LogExport(LogExportKind.HAR), WORDS, folder / "calls.har")
    told = rig.wait(ExportProgressEvent, lambda event: event.job == job and event.done > 0)
    assert told.total == len(every)
    cancelled_at = monotonic()
    exports.cancel(job)
    rig.wait(ExportCancelledEvent, lambda event: event.job == job)
    assert monotonic() - cancelled_at < CANCEL_LIMIT_S
    assert list(folder.iterdir()) == []
    exports.cancel(job)  # It has ended; nothing happens.


def test_stopping_the_program_gives_up_what_is_being_exported(filled: Path, tmp_path: Path) -> None:
    rig = EngineRig(filled)
    every = [CallId(n % CALLS + 1) for n in range(400_000)]
    path = tmp_path / "calls.csv"
    job = rig.engine.log.exports.start(Mode.LIVE, every, LogExport(LogExportKind.CSV), WORDS, path)
    rig.wait(ExportProgressEvent, lambda event: event.job == job)
    rig.stop()
    assert not path.exists()


def test_a_file_that_cannot_be_written_is_told(rig: EngineRig, tmp_path: Path) -> None:
    path = tmp_path / "missing" / "calls.csv"
    job = rig.engine.log.exports.start(Mode.LIVE, ALL, LINES, WORDS, path)
    error = rig.wait(ExportFailedEvent, lambda event: event.job == job).error
    assert isinstance(error, StorageError)
    assert error.path == path


def test_rows_for_the_clipboard_are_safe_in_a_spreadsheet(rig: EngineRig) -> None:
    columns = ("order_id", "po_number")
    job = rig.engine.log.exports.copy_rows(Mode.LIVE, [CallId(CALLS), CallId(1)], columns)
    copied = rig.wait(RowsReadyEvent, lambda event: event.job == job)
    assert copied.text == "order_id\tpo_number\r\n400\t'=late\r\n1\tPO-7781\r\n"


def test_choices_are_kept_under_their_names(rig: EngineRig) -> None:
    exports = rig.engine.log.exports

    def answer(job: int) -> tuple[SavedExport, ...]:
        return rig.wait(SavedExportsEvent, lambda event: event.job == job).exports

    monthly = SavedExport("Monthly", LINES)
    assert answer(exports.load_saved()) == ()
    assert answer(exports.save(monthly)) == (monthly,)
    assert answer(exports.load_saved()) == (monthly,)
    assert answer(exports.remove_saved("monthly")) == ()
    job = exports.save(SavedExport(" ", LINES))
    error = rig.wait(ExportFailedEvent, lambda event: event.job == job).error
    assert isinstance(error, InputError)


def test_choices_that_cannot_be_read_are_set_aside(rig: EngineRig, filled: Path) -> None:
    DataPaths(filled).exports_file.write_text("[1]")
    job = rig.engine.log.exports.load_saved()
    assert rig.wait(SavedExportsEvent, lambda event: event.job == job).exports == ()
    rig.wait(NoticeEvent, lambda event: event.kind is NoticeKind.EXPORTS_SET_ASIDE)

"""LibreOffice shows what was exported as it was written and runs nothing of it."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from b2b_desktop.domain.batch.export_choice import ExportChoice, ExportFormat
from b2b_desktop.domain.batch.plan import BatchId, BatchOptions, BatchPlan, PlannedRow
from b2b_desktop.domain.batch.result_columns import RESULT_TITLES, result_cells
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason, RowProgress, StoredBatch
from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls
from b2b_desktop.storage.export.result_export import export_results
from b2b_desktop.storage.importing.open_table import open_table
from tests.exported_calls import write_log
from tests.logged_calls import ACCEPTED, UNKNOWN, call_for

AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
CELLS = [
    ("00012", "007"),
    ("5012", "=1+1"),
    ("5013", '=HYPERLINK("http://x.example";"go")'),
    ("5014", "@SUM(1;2)"),
    ("5015", "+49 30"),
    ("5016", "-5"),
    ("5017", 'line\nbreak and "quotes", ; commas'),
    ("5018", " blanks  inside "),
    ("5019", "2026-01-02"),
    ("5020", "1E+05"),
    ("5021", "<r>a & b</r>"),
]
ROWS = [PlannedRow(number + 2, cells) for number, cells in enumerate(CELLS)]
STATES = [
    RowProgress(n, Outcome.ACCEPTED, http_status=200, message="=2+2", done_at=AT, attempt=1)
    for n in range(len(CELLS))
]
BATCH = StoredBatch(
    BatchId(1),
    BatchPlan("pasted", ("Order ID", "PO"), tuple(ROWS), BatchOptions(Mode.LIVE)),
    BatchState.FINISHED,
    PauseReason.NONE,
    tuple(STATES),
    AT,
)
WRITTEN = [
    ("Order ID", "PO", *RESULT_TITLES),
    *((*row.cells, *result_cells(row, state)) for row, state in zip(ROWS, STATES, strict=True)),
]
QUOTED_IS_TEXT = "CSV:44,34,76,1,,0,true,false"
"""LibreOffice's own import, with "quoted field as text" and without looking for numbers."""
AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true"


def converted(path: Path, to: str, ending: str, *, read_as: str = "") -> Path:
    soffice = shutil.which("soffice")
    assert soffice is not None
    out = path.parent / f"out-{ending}"
    words = [soffice, "--headless", f"-env:UserInstallation=file://{path.parent}/office"]
    words += [f"--infilter={read_as}"] if read_as else []
    words += ["--convert-to", to, "--outdir", str(out), str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return out / f"{path.stem}.{ending}"


def shown(path: Path) -> list[tuple[str, ...]]:
    width = len(WRITTEN[0])
    cells = (record.cells for record in open_table(path).records)
    return [(*row, *[""] * (width - len(row))) for row in cells]


@pytest.mark.long
def test_an_xlsx_export_reopens_with_every_cell_as_text(tmp_path: Path) -> None:
    path = tmp_path / "results.xlsx"
    export_results(path, BATCH, ExportChoice(ExportFormat.XLSX))
    assert shown(path) == WRITTEN
    assert shown(converted(path, "xlsx", "xlsx")) == WRITTEN
    assert shown(converted(path, AS_SHOWN, "csv")) == WRITTEN


@pytest.mark.long
def test_a_csv_export_reopens_with_zeros_breaks_and_guards_in_place(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    export_results(path, BATCH, ExportChoice(ExportFormat.CSV))
    formulas = ("=", "@", "+", "-")
    guarded = [
        tuple(f"'{cell}" if cell.startswith(formulas) else cell for cell in row) for row in WRITTEN
    ]
    assert shown(path) == guarded
    assert shown(converted(path, "xlsx", "xlsx", read_as=QUOTED_IS_TEXT)) == guarded
    plainly = shown(converted(path, "xlsx", "xlsx", read_as="CSV:44,34,76,1"))
    assert [row[1] for row in plainly[2:6]] == [row[1] for row in guarded[2:6]]


@pytest.mark.long
def test_exported_calls_reopen_with_ids_and_po_numbers_as_text_and_times_as_times(
    tmp_path: Path,
) -> None:
    log = tmp_path / "calls.sqlite3"
    write_log(log, [(call_for(5012, "007"), ACCEPTED, ()), (call_for(5013, "=1+1"), UNKNOWN, ())])
    words = SheetWords(LocalZone("Europe/Berlin", ZoneInfo("Europe/Berlin")))
    for kind in (LogExportKind.XLSX, LogExportKind.ACCOUNTING):
        path = tmp_path / f"{kind}.xlsx"
        export_calls(path, ChosenCalls(log, ALL_CALLS), LogExport(kind), words)
        reopened = openpyxl.load_workbook(converted(path, "xlsx", "xlsx")).worksheets[0]
        titles, first, second = reopened.iter_rows()
        names = [cell.value for cell in titles]
        order_id, po_number = names.index("order_id"), names.index("po_number")
        clicked_at = names.index("clicked_at (Europe/Berlin)")
        assert [(row[order_id].value, row[po_number].value) for row in (first, second)] == [
            ("5012", "007"),
            ("5013", "=1+1"),
        ]
        assert second[po_number].data_type == "s"
        assert first[clicked_at].data_type == "d"
        assert first[clicked_at].value == datetime(2026, 3, 1, 13, 0, 0, 123000)  # noqa: DTZ001 - a spreadsheet's times have no zone

"""Results are exported whole, and come back as the same rows and states."""

import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.export_choice import ExportChoice, ExportFormat
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.plan import BatchId, BatchOptions, BatchPlan, LeftOut, PlannedRow
from b2b_desktop.domain.batch.planning import Decision, Decisions, plan_batch, rows_to_send
from b2b_desktop.domain.batch.row_groups import RowGroup, group_rows, surroundings
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason, RowProgress, StoredBatch
from b2b_desktop.domain.batch.slices import AbandonedError
from b2b_desktop.domain.batch.table import make_sheet, suggest_header
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import InputError, InputReason, StorageError
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.storage.export import xlsx_rows
from b2b_desktop.storage.export.result_export import export_results, write_whole
from b2b_desktop.storage.export.xlsx_rows import write_xlsx
from b2b_desktop.storage.importing.open_table import open_table

CHOICES = [
    ExportChoice(ExportFormat.CSV),
    ExportChoice(ExportFormat.CSV, ";"),
    ExportChoice(ExportFormat.CSV, guard=False),
    ExportChoice(ExportFormat.XLSX),
]
AT = datetime(2026, 1, 2, 3, 4, 5, 678901, UTC)
TOKEN = Token(TokenId("a"), "Acme")
Row = tuple[tuple[str, ...], RowProgress]
ROWS: list[Row] = [
    (("00012", "007"), RowProgress(0, Outcome.ACCEPTED, check=CheckState.CONFIRMED, http_status=200,
                                   api_code="200", message="SUCCESS", done_at=AT, attempt=1)),
    (("5012", '=HYPERLINK("http://x.example";"go")'), RowProgress(1, Outcome.QUEUED)),
    (("5013", "'=1+1"), RowProgress(2, Outcome.SENDING, attempt=1)),
    (("5014", 'line\nbreak\r\nand\rtab\t"quoted"'), RowProgress(3, Outcome.REJECTED, attempt=2,
                                                                http_status=400, message="-no")),
    (("5015", " blanks \N{NO-BREAK SPACE}"), RowProgress(4, Outcome.STOPPED)),
    (("5016", "_x000D_ \x01 ''@a"), RowProgress(5, Outcome.NOT_SENT)),
    (("x,y;z", ""), RowProgress(6, None)),
]  # fmt: skip


def batch(rows: Sequence[Row]) -> StoredBatch:
    planned = [
        PlannedRow(number + 2, cells, left_out=None if state.outcome else LeftOut.INVALID)
        for number, (cells, state) in enumerate(rows)
    ]
    plan = BatchPlan("pasted", ("Order ID", "PO"), tuple(planned), BatchOptions(Mode.LIVE))
    states = tuple(state for _, state in rows)
    return StoredBatch(BatchId(1), plan, BatchState.STOPPED, PauseReason.NONE, states, AT)


def reopened(path: Path) -> EditedSheet:
    table = open_table(path)
    header = suggest_header(table.records)
    return EditedSheet.of(
        make_sheet(table.records, header, (), KnownOrders(), guarded=table.guarded)
    )


def check_same(path: Path, rows: Sequence[Row]) -> None:
    again = reopened(path)
    assert [row.cells[:2] for row in again.sheet.rows] == [cells for cells, _ in rows]
    for check, (_, state) in zip(again.checks, rows, strict=True):
        assert check.result is not None
        if state.outcome is None:
            assert check.result.left_out is LeftOut.INVALID
            continue
        read = check.result.progress
        assert read is not None
        sending = state.outcome is Outcome.SENDING
        assert read.outcome is (Outcome.UNKNOWN if sending else state.outcome)
        assert (read.check, read.http_status, read.api_code, read.message, read.attempt) == (
            state.check,
            state.http_status,
            state.api_code,
            state.message,
            state.attempt,
        )
        assert read.done_at == state.done_at


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_an_exported_batch_comes_back_as_the_same_rows_and_states(
    tmp_path: Path, choice: ExportChoice
) -> None:
    path = tmp_path / f"results.{choice.kind}"
    export_results(path, batch(ROWS), choice)
    check_same(path, ROWS)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_what_was_decided_beside_the_input_is_exported_and_goes_on(
    tmp_path: Path, choice: ExportChoice
) -> None:
    path = tmp_path / f"results.{choice.kind}"
    around = surroundings(TOKEN, [TOKEN], save_comment=False)
    decisions = Decisions({RowGroup.WITHOUT_PO: Decision.USE_PO}, " =007")
    first = EditedSheet.of(read_pasted("5012\n5013").sheet)
    plan = plan_batch(
        first, group_rows(first, around), decisions, around, BatchOptions(Mode.LIVE), "pasted"
    )
    states = (RowProgress(0, Outcome.ACCEPTED, attempt=1), RowProgress(1, Outcome.STOPPED))
    export_results(
        path,
        StoredBatch(BatchId(1), plan, BatchState.STOPPED, PauseReason.NONE, states, AT),
        choice,
    )
    again = reopened(path)
    assert [(check.po_number, check.save_comment) for check in again.checks] == [
        (" =007", False)
    ] * 2
    groups = group_rows(again, surroundings(TOKEN, [TOKEN], save_comment=True))
    assert (groups.settled, rows_to_send(groups, Decisions())) == (1, 1)


CELL = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12
) | st.sampled_from(
    [
        "=1+1",
        "'=1",
        "''=1",
        "+5",
        "-5",
        "@x",
        "\t1",
        "\r",
        "\n",
        "'",
        "''",
        "0012",
        "1,2",
        '"',
        "_x0041_x0042_",
        "<r>a & b</r>",
        "&lt;",
    ]
)


@pytest.mark.parametrize("choice", CHOICES, ids=str)
@settings(max_examples=40)
@given(cells=st.lists(CELL, min_size=1, max_size=6), message=CELL)
def test_no_text_is_changed_on_its_way_out_and_back(
    cells: list[str], message: str, choice: ExportChoice
) -> None:
    rows = [
        ((str(5000 + number), cell), RowProgress(number, Outcome.REJECTED, message=message))
        for number, cell in enumerate(cells)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"results.{choice.kind}"
        export_results(path, batch(rows), choice)
        check_same(path, rows)


def test_a_csv_is_quoted_marked_and_guarded(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    export_results(path, batch(ROWS[:2]), CHOICES[0])
    assert path.read_bytes().decode("utf-8") == (
        '\ufeff"Order ID","PO","result: outcome","result: check","result: HTTP","result: code",'
        '"result: message","result: time","result: attempt","result: store"\r\n'
        '"00012","007","accepted","confirmed","200","200","SUCCESS",'
        '"2026-01-02T03:04:05.678901Z","1",""\r\n'
        '"5012","\'=HYPERLINK(""http://x.example"";""go"")","queued","not_checked","","","","","",""\r\n'
    )


@pytest.mark.parametrize("choice", CHOICES[::3], ids=str)
def test_a_stopped_export_leaves_what_was_there(
    tmp_path: Path, choice: ExportChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(done: int, _total: int) -> None:
        if done:
            raise AbandonedError

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    path = tmp_path / "results"
    path.write_text("before")
    with pytest.raises(AbandonedError):
        export_results(path, batch(ROWS * 500), choice, stop)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("choice", CHOICES[::3], ids=str)
def test_a_failed_export_leaves_no_file(tmp_path: Path, choice: ExportChoice) -> None:
    with pytest.raises(StorageError):
        export_results(tmp_path / "missing" / "results", batch(ROWS), choice)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(StorageError):
        export_results(folder, batch(ROWS), choice)
    assert [*tmp_path.iterdir(), *folder.iterdir()] == [folder]


def _write_it(beside: Path) -> None:
    beside.write_text("whole")


def test_a_file_of_somebody_else_beside_the_export_stays(tmp_path: Path) -> None:
    path, others = tmp_path / f"{'x' * 250}.csv", tmp_path / "x.csv.part"
    others.write_text("theirs")
    for target in (path, tmp_path / "x.csv"):
        write_whole(target, _write_it)
        assert target.read_text() == "whole"
    assert others.read_text() == "theirs"
    assert len(list(tmp_path.iterdir())) == 3


def test_every_cell_of_an_xlsx_is_text_and_the_titles_stand_still(tmp_path: Path) -> None:
    path = tmp_path / "results.xlsx"
    rows = [("title", *map(str, range(800))), ("=1+1", "", "007", *["x"] * 798)]
    write_xlsx(path, iter(rows))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Results"]
    sheet = book.worksheets[0]
    assert [tuple(cell.value or "" for cell in row) for row in sheet.rows] == rows
    cells = [cell for row in sheet.rows for cell in row if cell.value]
    assert {(cell.data_type, cell.number_format) for cell in cells} == {("s", "@")}
    assert (sheet["A1"].font.b, sheet["A2"].font.b) == (True, False)
    assert sheet.freeze_panes == "A2"


def test_more_rows_than_a_spreadsheet_takes_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_rows, "MOST_ROWS", 2)
    write_xlsx(tmp_path / "full.xlsx", [("a",), ("b",)])
    with pytest.raises(InputError) as caught:
        write_xlsx(tmp_path / "over.xlsx", [("a",), ("b",), ("c",)])
    assert caught.value.reason is InputReason.TOO_LARGE
    monkeypatch.setattr(xlsx_rows, "_MOST_BYTES", 2_000)
    with pytest.raises(InputError):
        write_xlsx(tmp_path / "over.xlsx", [("a" * 2_000,)])


def test_a_cell_too_long_for_xlsx_is_refused_and_not_cut(tmp_path: Path) -> None:
    rows = [(("5012", "x" * 40_000), RowProgress(0, Outcome.QUEUED))]
    with pytest.raises(InputError) as caught:
        export_results(tmp_path / "results.xlsx", batch(rows), CHOICES[3])
    assert caught.value.reason is InputReason.TOO_LONG
    assert list(tmp_path.iterdir()) == []
    export_results(tmp_path / "results.csv", batch(rows), CHOICES[0])
    check_same(tmp_path / "results.csv", rows)

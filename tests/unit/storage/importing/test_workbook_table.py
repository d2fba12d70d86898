"""XLSX files are read as their cells show, within limits."""

import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.slices import AbandonedError
from b2b_desktop.domain.batch.table import Table, make_sheet
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.storage.importing import workbook
from b2b_desktop.storage.importing.open_table import open_table

FOLDERS = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": '<Relationships><Relationship Id="r1" Type="x/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns:r="rel"><sheets><sheet name="One" r:id="r1"/></sheets>'
    "</workbook>",
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Type="x/worksheet" '
    'Target="/xl/worksheets/sheet1.xml"/></Relationships>',
}


AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC).replace(tzinfo=None)
"""A workbook knows no time zones."""


def saved(tmp_path: Path, fill: Callable[[Worksheet], None]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    fill(sheet)
    path = tmp_path / "orders.xlsx"
    book.save(path)
    return path


def made(tmp_path: Path, sheet: str, **parts: str) -> Path:
    path = tmp_path / "orders.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in {**FOLDERS, "xl/worksheets/sheet1.xml": sheet, **parts}.items():
            file.writestr(name, text)
    return path


def cells(table: Table) -> list[tuple[str, ...]]:
    return [record.cells for record in table.records]


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (12.0, "General", "12"),
        (12, "00000", "00012"),
        (1234567, "00000", "1234567"),
        (12, '"PO-"0000', "PO-0012"),
        (123456789, "000-00-0000", "123-45-6789"),
        (5012, "#,##0", "5012"),
        (5012, "0.00", "5012"),
        (5012, "@", "5012"),
        (12.5, "00000", "12.5"),
        (0.1 + 0.2, "General", "0.3"),
        (2147483648.0, "0", "2147483648"),
        (1e21, "General", "1000000000000000000000"),
        (-5, "00000", "-5"),
        (date(2026, 1, 2), "yyyy-mm-dd", "2026-01-02"),
        (
            datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC).replace(tzinfo=None),
            "dd.mm.yyyy hh:mm",
            "2026-01-02T03:04:05",
        ),
        (-1, "yyyy-mm-dd", "-1"),
        (True, "General", "TRUE"),
        ("00012", "General", "00012"),
        (" 12.0 ", "General", " 12.0 "),
        ("a\nb", "General", "a\nb"),
        ("#REF!", "General", "#REF!"),
        (0.5, "h:mm", "12:00:00"),
        (1e9, "yyyy-mm-dd", "1000000000"),
        (1.23456789e-7, "General", "0.000000123456789"),
        (5012, '"PO "#', "5012"),
    ],
)
def test_a_cell_is_read_as_it_shows(
    tmp_path: Path, value: object, number_format: str, shown: str
) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["B2"] = value  # type: ignore[assignment]  # the stubs do not take object
        sheet["B2"].number_format = number_format

    assert cells(open_table(saved(tmp_path, fill))) == [("", shown)]


def test_hidden_rows_come_apart_and_merged_cells_share_their_value(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["Order ID", "PO"], [5012, "PO-1"], [5013, None], [5014, "PO-2"]):
            sheet.append(row)
        sheet.merge_cells("B2:B3")
        sheet.merge_cells("D1:F1")
        sheet.row_dimensions[4].hidden = True

    table = open_table(saved(tmp_path, fill))
    assert cells(table) == [("Order ID", "PO"), ("5012", "PO-1"), ("5013", "PO-1")]
    assert [(record.line, record.cells) for record in table.hidden] == [(4, ("5014", "PO-2"))]
    assert [record.line for record in table.with_hidden()] == [1, 2, 3, 4]
    assert table.merged == 1


def test_a_sheet_is_chosen_by_name_and_a_hidden_one_is_not_the_first(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["secret"])
    book.worksheets[0].sheet_state = "hidden"
    book.create_sheet("Orders").append([5012])
    path = tmp_path / "orders.xlsx"
    book.save(path)
    table = open_table(path)
    assert (table.sheets, table.sheet, cells(table)) == (("Sheet", "Orders"), "Orders", [("5012",)])
    assert cells(open_table(path, sheet="Sheet")) == [("secret",)]
    with pytest.raises(InputError) as caught:
        open_table(path, sheet="Other")
    assert caught.value.reason is InputReason.NO_SUCH_SHEET


def test_formulas_give_their_cached_value_and_rich_text_its_letters(tmp_path: Path) -> None:
    sheet = (
        '<worksheet xmlns="m"><sheetData><row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f>'
        '<v>a_x000D_b</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="s"><v>0</v></c>'
        '<c t="s"><v>7</v></c><c t="inlineStr"><is><t>in</t></is></c></row></sheetData></worksheet>'
    )
    shared = "<sst><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></si></sst>"
    relations = FOLDERS["xl/_rels/workbook.xml.rels"].replace(
        "</Rel", '<Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Rel'
    )
    parts = {"xl/sharedStrings.xml": shared, "xl/_rels/workbook.xml.rels": relations}
    table = open_table(made(tmp_path, sheet, **parts))
    assert cells(table) == [("2", "a\rb", "#DIV/0!", "rich", "", "in")]


def test_a_formula_without_a_stored_value_keeps_its_row_and_is_refused(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (("Order ID", "PO"), ("=1+5011", None), (5013, '="PO-"&A3'), (5014, "PO-1")):
            sheet.append(row)

    table = open_table(saved(tmp_path, fill))
    checks = EditedSheet.of(make_sheet(table.records, 0, (), KnownOrders())).checks
    assert [[(f.column, f.reason) for f in check.faults] for check in checks] == [
        [(0, InputReason.NOT_COMPUTED)],
        [(1, InputReason.NOT_COMPUTED)],
        [],
    ]


def test_a_formula_that_gives_an_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    formulas = (
        '<row><c t="str"><f>IF(1,"","")</f><v></v></c></row>',
        '<row><c><v>5012</v></c><c t="str"><f>A1</f><v/></c></row>',
    )
    sheet = f'<worksheet xmlns="m"><sheetData>{"".join(formulas)}</sheetData></worksheet>'
    assert cells(open_table(made(tmp_path, sheet))) == [("5012",)]


def test_what_a_sheet_claims_of_its_size_costs_nothing(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>5012</v></c></row><row r="1048576" hidden="1"/>'
    rows += '<row r="1048570"><c r="B1048570"><v>5013</v></c></row>'
    sheet = f'<worksheet><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData>'
    sheet += '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells></worksheet>'
    table = open_table(made(tmp_path, sheet))
    assert [(record.line, record.cells) for record in table.records] == [
        (1, ("5012",)),
        (1048570, ("5012", "5013")),
    ]


def test_a_cell_far_to_the_right_is_refused(tmp_path: Path) -> None:
    sheet = '<worksheet><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'
    assert refusal(made(tmp_path, sheet)) is InputReason.TOO_LARGE


def refusal(path: Path) -> InputReason:
    with pytest.raises(InputError) as caught:
        open_table(path)
    assert caught.value.field == "file"
    return caught.value.reason


def test_numbers_that_are_none_and_styles_that_are_not_there_are_read_plainly(
    tmp_path: Path,
) -> None:
    row = '<c s="99"><v>5012</v></c><c><v>nonsense</v></c><c><v>NaN</v></c><c t="b"><v>0</v></c>'
    row += f'<c s="\u00b2"><v>1e-999999999</v></c><c t="s"><v>{"9" * 5000}</v></c><c><v>1</v></c>'
    sheet = f'<worksheet><sheetData><row r="{"9" * 5000}">{row}</row></sheetData></worksheet>'
    table = open_table(made(tmp_path, sheet))
    assert cells(table) == [("5012", "nonsense", "NaN", "FALSE", "1e-999999999", "", "1")]
    assert table.records[0].line == 1


def test_a_token_in_a_cell_is_not_kept(tmp_path: Path) -> None:
    jwt = "eyJhbGciOi.eyJlbWFpbCI6.c2lnbmF0dXJl"
    assert cells(open_table(saved(tmp_path, lambda sheet: sheet.append([jwt])))) == [
        ("[redacted]",)
    ]


def test_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entities = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;'
    assert refusal(made(tmp_path, f"{entities}</worksheet>")) is InputReason.NOT_A_WORKBOOK
    monkeypatch.setattr(workbook, "LARGEST_PART_BYTES", 1_000_000)
    large = f"<worksheet>{' ' * 1_100_000}</worksheet>"
    assert refusal(made(tmp_path, large)) is InputReason.TOO_LARGE


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(parts: Sequence[tuple[str, str]]) -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        for name, text in parts:
            file.writestr(name, text)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (OLE + bytes(512) + "EncryptedPackage".encode("utf-16-le"), InputReason.PASSWORD_PROTECTED),
        (OLE + bytes(512) + "Workbook".encode("utf-16-le"), InputReason.OLD_EXCEL),
        (b"PK\x03\x04" + bytes(100), InputReason.NOT_A_WORKBOOK),
        (zipped([("mimetype", "application/vnd.oasis")]), InputReason.NOT_A_WORKBOOK),
        (zipped([*FOLDERS.items()]), InputReason.NOT_A_WORKBOOK),
        (
            zipped([*FOLDERS.items(), ("xl/worksheets/sheet1.xml", "<worksheet><row")]),
            InputReason.NOT_A_WORKBOOK,
        ),
        (
            zipped([*FOLDERS.items(), ("xl/worksheets/sheet1.xml", "<worksheet/>")])[:-400],
            InputReason.NOT_A_WORKBOOK,
        ),
        (
            zipped([*list(FOLDERS.items())[:2], ("xl/workbook.xml", "<workbook/>")]),
            InputReason.NOT_A_WORKBOOK,
        ),
    ],
)
def test_what_is_no_workbook_is_named(tmp_path: Path, data: bytes, reason: InputReason) -> None:
    path = tmp_path / "orders.xlsx"
    path.write_bytes(data)
    assert refusal(path) is reason


def test_reading_can_be_given_up(tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if 0 < done < 20_000:
            raise AbandonedError

    row = "<row><c><v>5012</v></c></row>"
    path = made(tmp_path, f"<worksheet><sheetData>{row * 20_000}</sheetData></worksheet>")
    with pytest.raises(AbandonedError):
        open_table(path, step=stop)

"""CSV and TSV files are read as they are, and what was guessed is said."""

from pathlib import Path

import pytest

from b2b_desktop.domain.batch.slices import AbandonedError
from b2b_desktop.domain.batch.table import EncodingBasis, Table, make_sheet, suggest_header
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.errors import InputError, InputReason, StorageError, StorageReason
from b2b_desktop.storage.importing.open_table import open_table


def opened(
    tmp_path: Path,
    data: bytes,
    name: str = "orders.csv",
    encoding: str = "",
    delimiter: str = "",
) -> Table:
    path = tmp_path / name
    path.write_bytes(data)
    return open_table(path, encoding=encoding, delimiter=delimiter)


def cells(table: Table) -> list[tuple[str, ...]]:
    return [record.cells for record in table.records]


TEXT = "Order ID;Kunde\n5012;Müller & Söhne\n"


@pytest.mark.parametrize(
    ("data", "encoding", "basis"),
    [
        (TEXT.encode(), "utf-8", EncodingBasis.VALID),
        (TEXT.encode("utf-8-sig"), "utf-8-sig", EncodingBasis.MARK),
        (TEXT.encode("utf-16"), "utf-16", EncodingBasis.MARK),
        (TEXT.encode("utf-16-le"), "utf-16-le", EncodingBasis.GUESSED),
        (TEXT.encode("utf-16-be"), "utf-16-be", EncodingBasis.GUESSED),
        (TEXT.encode("utf-32"), "utf-32", EncodingBasis.MARK),
        (TEXT.encode("cp1252"), "cp1252", EncodingBasis.GUESSED),
    ],
)
def test_the_encoding_is_told_and_said(
    tmp_path: Path, data: bytes, encoding: str, basis: EncodingBasis
) -> None:
    table = opened(tmp_path, data)
    assert cells(table) == [("Order ID", "Kunde"), ("5012", "Müller & Söhne")]
    assert (table.encoding, table.encoding_basis, table.delimiter) == (encoding, basis, ";")


def test_a_file_with_nothing_in_it_has_no_rows_and_no_odd_encoding(tmp_path: Path) -> None:
    table = opened(tmp_path, b"")
    assert (table.records, table.encoding) == ((), "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Zamówienie;Wrocław;zażółć gęślą jaźń;Łódź", "cp1250"),
        ("Заказ;Москва;Номер заказа покупателя", "cp1251"),
        ("注文番号;東京都;お客様の注文番号", "shift_jis"),
    ],
)
def test_other_alphabets_are_not_taken_for_western_ones(
    tmp_path: Path, text: str, encoding: str
) -> None:
    table = opened(tmp_path, text.encode(encoding))
    assert (table.encoding, cells(table)) == (encoding, [tuple(text.split(";"))])


def test_a_wrong_guess_is_corrected_by_opening_again(tmp_path: Path) -> None:
    data = "Köln|5012;x".encode("cp850")
    table = opened(tmp_path, data, encoding="cp850", delimiter="|")
    assert cells(table) == [("Köln", "5012;x")]
    assert table.encoding_basis is EncodingBasis.CHOSEN
    for wrong in ("utf-8", "no-such-encoding"):
        with pytest.raises(InputError) as caught:
            opened(tmp_path, data, encoding=wrong)
        assert caught.value.reason is InputReason.WRONG_ENCODING


@pytest.mark.parametrize("text", ["5,012\n12,013\n", "Order ID\n5,012\n\n5,013\n999\n"])
def test_commas_between_thousands_part_no_columns(tmp_path: Path, text: str) -> None:
    table = opened(tmp_path, text.encode())
    assert cells(table) == [(line,) for line in text.splitlines() if line]


def test_formulas_of_one_text_are_read_as_that_text(tmp_path: Path) -> None:
    table = opened(tmp_path, b'orderId;poNumber\r\n="5012";="007;8"\r\n5013;"=""008"""\r\n')
    assert cells(table)[1:] == [("5012", "007;8"), ("5013", "008")]
    assert table.formulas == 3


def test_bytes_of_no_encoding_are_kept(tmp_path: Path) -> None:
    assert cells(opened(tmp_path, b"M\xfcller,gr\xfcn,\x81")) == [("Müller", "grün", "\x81")]


@pytest.mark.parametrize(
    ("text", "delimiter", "expected"),
    [
        ("a,b\n1,2\n", ",", [("a", "b"), ("1", "2")]),
        ("a\tb,c\n1\t2\n", "\t", [("a", "b,c"), ("1", "2")]),
        ("sep=;\r\na;b,c,d\r\n1;2\r\n", ";", [("a", "b,c,d"), ("1", "2")]),
        ("a\n1\n", ",", [("a",), ("1",)]),
        ("a,b\n\n1\n2,3,4\n,\n", ",", [("a", "b"), ("1",), ("2", "3", "4")]),
        ('a,"b\r\n""c"""\r1,"lone\r2,5" x', ",",
         [("a", 'b\r\n"c"'), ("1", '"lone'), ("2", '5" x')]),
        ("a,b\x00c\n", ",", [("a", "b\x00c")]),
    ],
)  # fmt: skip
def test_records_are_cut_where_they_should_be(
    tmp_path: Path, text: str, delimiter: str, expected: list[tuple[str, ...]]
) -> None:
    table = opened(tmp_path, text.encode())
    assert (table.delimiter, cells(table)) == (delimiter, expected)


def test_the_ending_tsv_says_that_tabs_are_between(tmp_path: Path) -> None:
    assert opened(tmp_path, b"a;b\tc;d\n1;2\t3;4", "orders.tsv").delimiter == "\t"


def test_a_huge_cell_is_kept_whole(tmp_path: Path) -> None:
    table = opened(tmp_path, b'5012,"' + b"x\n" * 500_000 + b'"\n5013,y')
    assert [len(row[1]) for row in cells(table)] == [1_000_000, 1]
    assert table.records[1].line == 500_002


def test_lines_above_the_titles_are_told_from_them(tmp_path: Path) -> None:
    table = opened(tmp_path, b"Export of January\n\nOrder ID,Cost center,\n5012,CC,\n5013,,\n")
    header = suggest_header(table.records)
    assert header == 1
    sheet = make_sheet(table.records, header, ["Cost Center"], KnownOrders())
    assert [column.title for column in sheet.columns] == ["Order ID", "Cost center"]
    assert [(row.line, row.cells) for row in sheet.rows] == [(4, ("5012", "CC")), (5, ("5013", ""))]


def test_too_many_columns_are_refused(tmp_path: Path) -> None:
    table = opened(tmp_path, b"5012" + b",x" * 1000)
    with pytest.raises(InputError) as caught:
        make_sheet(table.records, None, (), KnownOrders())
    assert caught.value.reason is InputReason.TOO_LARGE


def test_reading_can_be_given_up(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        assert 0 < done <= total
        raise AbandonedError

    path = tmp_path / "orders.csv"
    path.write_bytes(b"5012,x\n" * 3000)
    with pytest.raises(AbandonedError):
        open_table(path, step=stop)


def test_a_token_in_a_file_is_not_kept(tmp_path: Path) -> None:
    data = b"5012,eyJhbGciOi.eyJlbWFpbCI6.c2lnbmF0dXJl"
    assert cells(opened(tmp_path, data)) == [("5012", "[redacted]")]


def test_a_file_too_large_to_be_a_list_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b2b_desktop.storage.importing.open_table.LARGEST_FILE_BYTES", 5)
    with pytest.raises(InputError) as caught:
        opened(tmp_path, b"5012,x")
    assert caught.value.reason is InputReason.TOO_LARGE


def test_titles_nobody_knows_are_told_by_what_is_below_them(tmp_path: Path) -> None:
    rows = [("Bestellung", "Kunde"), ("5012", "x"), ("5013", "y")]
    table = opened(tmp_path, "\n".join(";".join(row) for row in rows).encode())
    assert suggest_header(table.records) == 0
    assert suggest_header(table.records[1:]) is None
    assert suggest_header(table.records[:1]) is None


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.csv", tmp_path):
        with pytest.raises(StorageError) as caught:
            open_table(path)
        assert (caught.value.reason, caught.value.path) == (StorageReason.UNREADABLE, path)

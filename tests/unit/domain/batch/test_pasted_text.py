"""Pasted text becomes rows, and nothing of it is lost or changed."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.pasted_text import InputShape, PastedInput, TextChoice, read_pasted
from b2b_desktop.domain.batch.row_check import count_rows
from b2b_desktop.domain.batch.sheet import ColumnBasis, ColumnKind, Unusual
from b2b_desktop.domain.batch.slices import AbandonedError
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.errors import InputReason
from b2b_desktop.domain.order import OrderId

KNOWN = KnownOrders(OrderId(5000), OrderId(5100))


def read_ids(read: PastedInput) -> list[int]:
    checks = EditedSheet.of(read.sheet).checks
    return [check.order_id for check in checks if check.order_id is not None]


def reasons(text: str) -> list[InputReason]:
    checks = EditedSheet.of(read_pasted(text).sheet).checks
    return [fault.reason for check in checks for fault in check.faults]


def cells(read: PastedInput) -> list[tuple[str, ...]]:
    return [row.cells for row in read.sheet.rows]


@pytest.mark.parametrize(
    "text",
    [
        "5012\n5013\n5014",
        "5012\r\n5013\r\r\n5014\r\n\r\n",
        "\ufeff5012, 5013;5014",
        "5012\t5013 5014",
        "5012 \N{NO-BREAK SPACE}5013\N{IDEOGRAPHIC SPACE}5014",
        "#5012, #5013, # 5014".replace("# ", "#"),
        "'5012'\n\"5013\"\n\N{LEFT DOUBLE QUOTATION MARK}5014\N{RIGHT DOUBLE QUOTATION MARK}",
        "\uff15\uff10\uff11\uff12\n5013\n5014",
        "\u200b5012\u200b\n\u20685013\u2069\n5014\ufeff",
        "[5012, 5013, 5014]",
        "005012 5013 5014",
        "Order ID\n5012, 5013\n5014",
        "https://store.example/manage/orders/5012\n5013\nhttps://store.example/orders/5014/",
        "https://a.example/orders/5012,https://a.example/orders/5013, 5014",
        "5012\n\n\n5013\x0b5014",
        (
            '{"data":{"type":"order","id":5012}}\n{"data":{"type":"order","id":5013}} '
            '[{"data":\n{"type":"order","id":5014}}]'
        ),
    ],
)
def test_order_ids_are_read_however_they_are_separated(text: str) -> None:
    assert read_ids(read_pasted(text)) == [5012, 5013, 5014]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("12.0", InputReason.NOT_WHOLE),
        ("1E+05", InputReason.NOT_WHOLE),
        ("1_000", InputReason.SEPARATED_DIGITS),
        ("+5", InputReason.NOT_A_NUMBER),
        ("-5", InputReason.NOT_POSITIVE),
        ("0", InputReason.NOT_POSITIVE),
        ("2147483648", InputReason.TOO_LARGE),
        ("1,234", InputReason.SEPARATED_DIGITS),
        ('"1,234"', InputReason.SEPARATED_DIGITS),
        ("1'234", InputReason.SEPARATED_DIGITS),
        ("1\N{NARROW NO-BREAK SPACE}234", InputReason.SEPARATED_DIGITS),
        ("50\u200b12", InputReason.SEPARATED_DIGITS),
        ("5012-5020", InputReason.SEPARATED_DIGITS),
        ("5012\N{EN DASH}5020", InputReason.SEPARATED_DIGITS),
        ("orders 5012-5020 please", InputReason.SEPARATED_DIGITS),
        ("order 1,234 please", InputReason.SEPARATED_DIGITS),
        ("abc", InputReason.NOT_A_NUMBER),
        ("no number at all here", InputReason.NOT_A_NUMBER),
        ("---", InputReason.NOT_A_NUMBER),
        ("https://store.example/cart", InputReason.NO_ORDER_IN_ADDRESS),
        ('{"data":{"type":"cart","id":5012}}', InputReason.NO_ORDER_IN_PAYLOAD),
    ],
)
def test_what_could_be_meant_otherwise_is_refused_with_its_reason(
    text: str, reason: InputReason
) -> None:
    assert reasons(text) == [reason]


def test_a_grid_with_titles_keeps_quoted_cells_as_they_were_typed() -> None:
    read = read_pasted('Order #\tPO\tNote\n5012\t"a\t""b""\nc"\t 5" pipe\n5013\t007\t"lone\n')
    assert read.shape is InputShape.GRID
    assert (read.header, read.delimiter) == (1, "\t")
    assert cells(read) == [("5012", 'a\t"b"\nc', ' 5" pipe'), ("5013", "007", '"lone')]
    assert [(row.line, row.last_line) for row in read.sheet.rows] == [(2, 3), (4, 4)]
    assert read.sheet.not_sent == ("Note",)


def test_a_formula_of_one_text_is_read_as_that_text() -> None:
    text = 'orderId,poNumber,Note\n="5012",="007",=1+1\n5013,"=""a""""b,c""",="a"&"b"\n5014,="d,e",'
    read = read_pasted(text)
    assert cells(read) == [
        ("5012", "007", "=1+1"),
        ("5013", 'a"b,c', '="a"&"b"'),
        ("5014", "d,e", ""),
    ]
    assert read.formulas == 4
    assert read_ids(read_pasted('="5012"\n ="#5013" \n="5014')) == [5012, 5013]
    exported = read_pasted('orderId\tpoNumber\tresult: outcome\n5012\t="007"\tqueued')
    assert (cells(exported)[0][1], exported.formulas) == ('="007"', 0)


def test_a_grid_without_titles_says_that_its_columns_are_guessed() -> None:
    read = read_pasted("PO-7781, 5012, x\nPO-7782, 5013, y y")
    kinds = [(column.kind, column.basis) for column in read.sheet.columns]
    assert kinds == [
        (ColumnKind.PO_NUMBER, ColumnBasis.CONTENT),
        (ColumnKind.ORDER_ID, ColumnBasis.CONTENT),
        (ColumnKind.NOT_SENT, ColumnBasis.NONE),
    ]
    assert cells(read) == [("PO-7781", "5012", "x"), ("PO-7782", "5013", "y y")]


def test_two_columns_of_different_numbers_are_a_grid_and_of_alike_ones_a_list() -> None:
    apart = read_pasted("5012\t7781\n5013\t7782")
    assert (apart.shape, read_ids(apart)) == (InputShape.GRID, [5012, 5013])
    alike = read_pasted("5012\t5013\n5014\t5015")
    assert (alike.shape, read_ids(alike)) == (InputShape.LIST, [5012, 5013, 5014, 5015])


@pytest.mark.parametrize(
    "text",
    [
        "5012,9012\n5013,9013",
        "5012; 9012\r\n5013; 9013",
        "5012|9012\n5013|9013\n",
        '"5012","9012"\n"5013","9013"',
        "#5012;#9012\n#5013;#9013;",
    ],
)
def test_order_ids_in_lines_of_two_are_a_list_that_can_be_read_as_columns(text: str) -> None:
    read = read_pasted(text)
    assert (read.shape, read_ids(read)) == (InputShape.LIST, [5012, 9012, 5013, 9013])
    columns = read_pasted(text, choice=TextChoice(InputShape.GRID))
    assert [digits(row.cells[0]) for row in columns.sheet.rows] == [[5012], [5013]]


def test_a_line_of_words_under_lines_of_order_ids_makes_no_columns_of_them() -> None:
    lines = "".join(f"{number},{number + 4000}\n" for number in range(5000, 5010))
    read = read_pasted(lines + "Thanks Bob")
    assert len(read_ids(read)) == 20
    assert read.shape is InputShape.LIST
    mixed = read_pasted("5012;7781\n5013;PO-7782\n5014;PO-7783")
    assert (mixed.shape, read_ids(mixed)) == (InputShape.GRID, [5012, 5013, 5014])


MAIL = """Hello,

please put PO-7781 on orders 5012 and #5013, and on order 2024.
It was 1,234.50 EUR on 2026-01-02 at 10:30, PO 5050, 12 boxes, invoice no. 5051.
In 2025 we had 5060.

Call +49 30 1234567 or write to a5055@b.example
"""


def test_numbers_in_a_mail_are_marked_and_unusual_ones_are_not_ticked() -> None:
    read = read_pasted(MAIL, known=KNOWN)
    assert read.shape is InputShape.PROSE
    assert [(row.cells[0], row.look) for row in read.sheet.rows] == [
        ("5012", None),
        ("#5013", None),
        ("2024", Unusual.FAR),
        ("1,234.50 EUR", Unusual.AMOUNT),
        ("2026-01-02", Unusual.DATE),
        ("10:30", Unusual.DATE),
        ("5050", Unusual.LABELLED),
        ("12", Unusual.SHORT),
        ("5051", Unusual.LABELLED),
        ("2025", Unusual.YEAR),
        ("5060", None),
        ("+49 30 1234567", Unusual.PHONE),
    ]
    assert [row.cells[0] for row in read.sheet.rows if row.ticked] == ["5012", "#5013", "5060"]
    assert "on orders 5012 and" in read.sheet.rows[0].context
    assert read.sheet.rows[0].lead == 2


def test_a_token_in_the_text_is_not_kept() -> None:
    jwt = "eyJhbGciOi.eyJlbWFpbCI6.c2lnbmF0dXJl"
    read = read_pasted(f"Order ID\ttoken\n5012\t{jwt}")
    assert cells(read) == [("5012", "[redacted]")]


def test_nothing_pasted_is_no_row() -> None:
    assert read_pasted(" \n\ufeff\n\u200b").shape is InputShape.EMPTY


def test_reading_can_be_given_up() -> None:
    def stop(done: int, total: int) -> None:
        assert 0 < done <= total
        raise AbandonedError

    for text in ("5012\n" * 5000, "5012 " * 5000, "a\t5012\n" * 5000, "order 5012 now\n" * 5000):
        with pytest.raises(AbandonedError):
            read_pasted(text, step=stop)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 300000,
        '"' * 300000,
        "a@" * 150000,
        '{"a":' * 60000,
        "+1-" * 100000,
        '"abc\tx\n' * 40000,
        "1.," * 100000,
        "a b " * 80000,
        "(0" * 150000,
        "5012\t" * 60000,
    ],
    ids=lambda text: text[:6],
)
def test_odd_texts_of_any_size_take_one_pass(text: str) -> None:
    steps: list[int] = []
    read = read_pasted(text, step=lambda done, _total: steps.append(done))
    assert read.sheet.rows
    assert len(steps) < 1000


# Properties

IDS = st.integers(1, 2_147_483_647)
UNSEEN = st.sampled_from(["", "", "\u200b", "\ufeff", "\u2060"])
QUOTE = st.sampled_from(["", "", "", '"', "'"])
FULL_WIDTH = str.maketrans("0123456789", "".join(chr(0xFF10 + n) for n in range(10)))
MAYBE_THOUSANDS = re.compile(r"(?<!\d)\d{1,3} \d{3}(?!\d)")
SEPARATORS = st.sampled_from(
    [" ", ", ", ";", "\t", "\n", "\r\n", "\r", "\n\n", " ; ", ",\n", "\xa0 "]
)
WORDS = st.sampled_from(
    [
        "please",
        "order",
        "orders",
        "add",
        "Thanks,",
        "Hello",
        "and",
        "to",
        "the.",
        "PO-x",
        "(urgent)",
        "B2B",
    ]
)
JUNK = st.text("abz019 .,;:'\"\t\n\r#-+_/[]{}()=@\u200b\ufeff\xa0\uff11\u0661$%\\", max_size=40)


@st.composite
def written_ids(draw: st.DrawFn, *, plain: bool = False) -> str:
    number = draw(IDS)
    forms = [str(number), f"#{number}", f"https://s.example/orders/{number}", f"0{number}"]
    text = draw(st.sampled_from(forms))
    if not text.startswith("h") and draw(st.booleans()):
        text = text.translate(FULL_WIDTH)
    if plain:
        return text
    quote, unseen = draw(QUOTE), draw(UNSEEN)
    return f"{unseen}{quote}{text}{quote}{unseen}"


def meant(text: str) -> int:
    return int(re.sub(r"[^0-9]", "", text.translate({v: k for k, v in FULL_WIDTH.items()})))


@given(st.lists(st.tuples(written_ids(), SEPARATORS), min_size=1, max_size=30), st.booleans())
def test_no_order_id_of_a_list_is_lost_or_changed(
    parts: list[tuple[str, str]], marked: bool
) -> None:
    text = ("\ufeff" if marked else "") + "".join(number + after for number, after in parts)
    assume(not MAYBE_THOUSANDS.search(text))
    read = read_pasted(text)
    if read.shape is InputShape.LIST:
        assert read_ids(read) == [meant(number) for number, _ in parts]
    else:  # columns of a spreadsheet: what is not in the first is shown, and not sent
        assert (read.shape, read.delimiter) == (InputShape.GRID, "\t")
        shown = [bare for row in read.sheet.rows for cell in row.cells for bare in digits(cell)]
        assert shown == [meant(number) for number, _ in parts]
    check_nothing_is_lost(text, read)


def digits(cell: str) -> list[int]:
    return [
        int(number)
        for number in re.findall(r"\d+", cell.translate({v: k for k, v in FULL_WIDTH.items()}))
    ]


@given(
    st.lists(
        st.tuples(st.lists(WORDS, min_size=2, max_size=6), written_ids(plain=True)), min_size=1
    )
)
def test_no_order_id_in_prose_is_lost_or_changed(parts: Sequence[tuple[list[str], str]]) -> None:
    text = "\n".join(f"{' '.join(words)} {number} {words[0]}" for words, number in parts)
    read = read_pasted(text)
    assert read_ids(read) == [meant(number) for _, number in parts]
    check_nothing_is_lost(text, read)


@given(st.lists(st.one_of(JUNK, written_ids(), WORDS, SEPARATORS), max_size=30).map("".join))
@example('\ta\r""')
def test_whatever_is_pasted_is_accounted_for(text: str) -> None:
    check_nothing_is_lost(text, read_pasted(text, known=KNOWN))


def check_nothing_is_lost(text: str, read: PastedInput) -> None:
    counts = count_rows(EditedSheet.of(read.sheet).checks)
    assert counts.read == len(read.sheet.rows)
    assert counts.read == counts.valid + counts.invalid + counts.duplicates
    covered = {read.header}
    for row in read.sheet.rows:
        assert len(row.cells) == len(read.sheet.columns)
        covered.update(range(row.line - row.lead, row.last_line + 1))
    blanks = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u3000\u200b\ufeff\u2060" + read.delimiter
    lines = re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))
    # A cell of two quotation marks is an empty one.
    filled = {n for n, line in enumerate(lines, 1) if line.replace('""', "").strip(blanks)}
    assert filled <= covered


def test_a_text_is_read_as_the_operator_chose() -> None:
    text = "5012, 5013\n5014, 5015\n"
    listed = read_pasted(text)
    assert (listed.shape, read_ids(listed)) == (InputShape.LIST, [5012, 5013, 5014, 5015])
    grid = read_pasted(text, choice=TextChoice(InputShape.GRID))
    assert (grid.shape, grid.delimiter, grid.header) == (InputShape.GRID, ",", None)
    assert [row.cells for row in grid.sheet.rows] == [("5012", "5013"), ("5014", "5015")]
    prose = read_pasted(text, choice=TextChoice(InputShape.PROSE))
    assert (prose.shape, len(prose.sheet.rows)) == (InputShape.PROSE, 4)
    whole = read_pasted(text, choice=TextChoice(InputShape.GRID, ";"))
    assert [row.cells for row in whole.sheet.rows] == [("5012, 5013",), ("5014, 5015",)]


def test_titles_are_there_or_not_as_the_operator_chose() -> None:
    text = "\n100\n5012\n"
    assert read_ids(read_pasted(text)) == [100, 5012]
    titled = read_pasted(text, choice=TextChoice(InputShape.LIST, has_titles=True))
    assert (titled.header, read_ids(titled), titled.sheet.columns[0].title) == (2, [5012], "100")
    table = "orderId\tpoNumber\n5012\tPO-1\n"
    bare = read_pasted(table, choice=TextChoice(InputShape.GRID, "\t", has_titles=False))
    assert (bare.header, len(bare.sheet.rows)) == (None, 2)

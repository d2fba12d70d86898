"""Rows that were not sent yet are on disk as they stood, or set aside when they are damaged."""

import json
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.rows_draft import RowsDraft
from b2b_desktop.domain.batch.sheet import Sheet
from b2b_desktop.domain.call import Mode
from b2b_desktop.storage.rows_drafts import load_rows_draft, save_rows_draft

TEXTS = (
    'orderId\tpoNumber\tCost Center\n5012\tPO-1\tCC\n5013\t\u200b\t"a\nb"',
    "see order 5012 of 2025\nand 5013",
    "",
)


@pytest.mark.parametrize("text", TEXTS)
def test_rows_come_back_as_they_were(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rows.json"
    draft = RowsDraft(read_pasted(text, ["Cost Center"]).sheet, "6001", "a.csv", Mode.PRACTICE)
    save_rows_draft(path, draft)
    assert load_rows_draft(path).value == draft


def test_a_missing_file_holds_nothing(tmp_path: Path) -> None:
    assert load_rows_draft(tmp_path / "rows.json").value is None


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ({"columns": []}, None),
        ({"name": 1}, None),
        ({"mode": "other"}, None),
        ({"rows": 3}, None),
        ({}, [[1, 1, [5012, "", ""], True, None, "", 0, []]] * 2),
        ({}, [[1, 1, ["5012"], True, None, "", 0, []]] * 2),
        ({}, [[-1, 1, ["5012", "", ""], True, None, "", 0, []]] * 2),
        ({}, [[1, 1, ["5012", "", ""], True, "odd", "", 0, []]] * 2),
    ],
)
def test_what_cannot_be_understood_is_set_aside(
    tmp_path: Path, head: dict[str, object], rows: list[object] | None
) -> None:
    path = tmp_path / "rows.json"
    save_rows_draft(path, RowsDraft(read_pasted(TEXTS[0]).sheet, "", "", Mode.LIVE))
    first, second = path.read_text().splitlines()
    first = json.dumps(json.loads(first) | head)
    path.write_text(f"{first}\n{second if rows is None else json.dumps(rows)}\n")
    loaded = load_rows_draft(path)
    assert loaded.value is None
    assert loaded.set_aside is not None
    assert not path.exists()


def test_many_rows_come_back_from_their_slices(tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    sheet = read_pasted("\n".join(map(str, range(1000, 1501)))).sheet
    save_rows_draft(path, RowsDraft(sheet, "", "", Mode.LIVE))
    assert len(path.read_text().splitlines()) == 4
    loaded = load_rows_draft(path).value
    assert loaded is not None
    assert loaded.sheet == sheet


def test_a_draft_without_rows_and_text_is_blank() -> None:
    assert RowsDraft(Sheet((), ()), "", "", Mode.LIVE).is_blank
    assert not RowsDraft(Sheet((), ()), "x", "", Mode.LIVE).is_blank

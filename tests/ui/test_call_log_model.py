"""The call log as a model: pages, changes, order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from b2b_desktop.domain.call import CallId, CallPage, Outcome
from b2b_desktop.domain.call_order import PageKey
from b2b_desktop.domain.check import CheckState
from b2b_desktop.ui.log.call_log_model import MOST_ROWS, ROW_ROLE, CallColumn, CallLogModel
from tests.call_rows import call
from tests.window_hands import rows_of

NOW = datetime.now(UTC)


def page(*numbers: int, before: int | None = None) -> CallPage:
    """Return a page of calls."""
    rows = tuple(call(number) for number in numbers)
    return CallPage(rows, None if before is None else PageKey(before))


def orders(model: CallLogModel) -> list[int]:
    """Return the order IDs in view."""
    return [int(cells[CallColumn.ORDER]) - 5000 for cells in rows_of(model)]


@pytest.fixture
def model(qtmodeltester: ModelTester) -> Iterator[CallLogModel]:
    """Return a model of one page with more to come, watched to the end."""
    model = CallLogModel()
    model.set_page(page(9, 8, 7, before=7), is_first=True)
    yield model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there


def test_an_empty_log_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = CallLogModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    assert model.rowCount() == 0
    assert model.columnCount() == len(CallColumn)


def test_a_page_is_asked_for_once_and_appended(model: CallLogModel) -> None:
    asked = QSignalSpy(model.page_wanted)
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked.count() == 1
    assert asked.at(0) == [PageKey(7)]
    assert not model.canFetchMore(QModelIndex())
    model.set_page(page(6, 5), is_first=False)
    assert orders(model) == [9, 8, 7, 6, 5]
    assert not model.canFetchMore(QModelIndex())


def test_a_page_that_brings_what_is_there_already_adds_nothing_twice(model: CallLogModel) -> None:
    inserted = QSignalSpy(model.rowsInserted)
    model.fetchMore(QModelIndex())
    model.set_page(page(8, 7, before=7), is_first=False)
    assert orders(model) == [9, 8, 7]
    assert inserted.count() == 0
    model.fetchMore(QModelIndex())
    model.set_page(page(7, 6), is_first=False)
    assert orders(model) == [9, 8, 7, 6]


def test_an_empty_last_page_ends_the_list(model: CallLogModel) -> None:
    model.fetchMore(QModelIndex())
    model.set_page(page(), is_first=False)
    assert orders(model) == [9, 8, 7]
    assert not model.canFetchMore(QModelIndex())


def test_a_late_page_of_a_former_list_is_dropped(model: CallLogModel) -> None:
    model.fetchMore(QModelIndex())
    model.set_page(page(3, 2, before=2), is_first=True)
    model.set_page(page(1), is_first=False)
    assert orders(model) == [3, 2]
    assert model.canFetchMore(QModelIndex())


def test_a_new_call_comes_on_top_and_a_known_one_changes_in_place(model: CallLogModel) -> None:
    model.put([call(10, Outcome.SENDING)])
    changed = QSignalSpy(model.dataChanged)
    model.put([call(10, Outcome.REJECTED)])
    model.put([replace(call(8), message="other words")])
    assert orders(model) == [10, 9, 8, 7]
    assert rows_of(model)[0][CallColumn.RESULT] == "Rejected"
    assert rows_of(model)[2][CallColumn.MESSAGE] == "other words"
    assert changed.count() == 2
    assert [model.place_of(CallId(n)) for n in (10, 9, 8, 7, 1)] == [0, 1, 2, 3, None]


def test_a_call_of_a_page_that_is_not_loaded_waits_for_it(model: CallLogModel) -> None:
    model.put([call(6), call(10)])
    assert orders(model) == [10, 9, 8, 7]
    model.fetchMore(QModelIndex())
    model.set_page(page(6, 5), is_first=False)
    assert orders(model) == [10, 9, 8, 7, 6, 5]


def test_what_is_unloaded_is_asked_for_again(model: CallLogModel) -> None:
    model.trim()
    assert orders(model) == [9, 8, 7]
    model.put([call(number) for number in range(10, 10 + MOST_ROWS)])
    model.fetchMore(QModelIndex())
    model.trim()
    model.set_page(page(6), is_first=False)
    assert orders(model) == list(range(9 + MOST_ROWS, 9, -1)), "a page on its way is dropped"
    assert model.place_of(CallId(9)) is None
    asked = QSignalSpy(model.page_wanted)
    model.fetchMore(QModelIndex())
    assert asked.at(0) == [PageKey(10)]
    model.set_page(page(9, 8), is_first=False)
    assert orders(model)[-3:] == [10, 9, 8]


def test_a_settled_call_is_taken_out(model: CallLogModel) -> None:
    model.take_out(CallId(8))
    model.take_out(CallId(8))
    assert orders(model) == [9, 7]
    assert model.place_of(CallId(7)) == 1
    model.put([replace(call(7), po_number="PO-X")])
    assert rows_of(model)[1][CallColumn.PO] == "PO-X"


def test_a_cell_has_text_and_the_whole_row(model: CallLogModel) -> None:
    row = replace(call(9), clicked_at=NOW)
    model.put([row])
    assert model.index(0, 0).data(ROW_ROLE) == row
    local = NOW.astimezone().strftime("%m-%d %H:%M:%S")
    expected = [local, "5009", "PO-9", "Accepted", "SUCCESS", "200", "200", "Anna"]
    assert rows_of(model)[0] == [*expected, "anna@acme.example", "1"]
    assert model.row_at(0) == row
    assert model.row_at(3) is None
    assert model.row_at(-1) is None


def test_a_time_of_another_year_says_which(model: CallLogModel) -> None:
    last_year = NOW - timedelta(days=366)
    model.put([replace(call(9), clicked_at=last_year)])
    told = last_year.astimezone().strftime("%Y-%m-%d %H:%M")
    assert rows_of(model)[0][CallColumn.TIME] == told


def test_numbers_align_right_and_text_left(model: CallLogModel) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    for column in CallColumn:
        numbers = (CallColumn.TIME, CallColumn.ORDER, CallColumn.HTTP, CallColumn.ATTEMPT)
        side = Qt.AlignmentFlag.AlignRight if column in numbers else Qt.AlignmentFlag.AlignLeft
        wanted = side | Qt.AlignmentFlag.AlignVCenter
        assert model.index(0, column).data(role) == wanted
        assert model.headerData(column, Qt.Orientation.Horizontal, role) == wanted


def test_a_call_that_was_checked_shows_the_check(model: CallLogModel) -> None:
    model.put([replace(call(9), check=CheckState.CONFIRMED)])
    assert rows_of(model)[0][CallColumn.RESULT] == "Confirmed"

"""The rows of a batch that runs: changes, filters, counts, and very many of them."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.batch.plan import PlannedRow
from b2b_desktop.domain.batch.run_state import RowProgress
from b2b_desktop.domain.call import Outcome, Reason
from b2b_desktop.domain.check import CheckState
from b2b_desktop.ui.batch.run.row_filter import RowFilter
from b2b_desktop.ui.batch.run.run_model import RunColumn, RunModel
from tests.run_values import batch, checked_call, ended, left_out, queued
from tests.window_hands import rows_of


def orders(model: RunModel) -> list[int]:
    """Return which rows are shown, by their place in the plan."""
    return [int(cells[RunColumn.ORDER]) - 5000 for cells in rows_of(model)]


def sending(row: PlannedRow, po_number: str) -> PlannedRow:
    """Return the row with another PO number."""
    assert row.values is not None
    return replace(row, values=replace(row.values, po_number=po_number))


@pytest.fixture
def model(qtbot: QtBot, qtmodeltester: ModelTester) -> RunModel:
    """Return a model of ten rows that wait."""
    made = RunModel(batch(queued(10)))
    qtmodeltester.check(made)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    return made


def test_po_numbers_are_shown_as_they_are_sent_those_of_rows_left_out_too(qtbot: QtBot) -> None:
    made = batch([*queued(2), left_out(2), left_out(3)])
    first, second, third, fourth = made.plan.rows
    rows = (
        sending(first, " A "),
        sending(second, "PO\u200b-9"),
        replace(third, cells=("five", " 007")),
        fourth,
    )
    plan = replace(made.plan, titles=("orderId", "PO #"), rows=rows)
    shown = [row[RunColumn.PO] for row in rows_of(RunModel(replace(made, plan=plan)))]
    assert shown == ["\N{MIDDLE DOT}A\N{MIDDLE DOT}", "PO[U+200B]-9", "\N{MIDDLE DOT}007", ""]


def test_a_report_changes_its_rows_with_one_signal(model: RunModel) -> None:
    changed = QSignalSpy(model.dataChanged)
    model.update([ended(2), ended(4, Outcome.REJECTED, message="no")])
    assert changed.count() == 1
    first, last = changed.at(0)[:2]
    assert (first.row(), last.row()) == (2, 4)
    assert rows_of(model)[4][RunColumn.RESULT :] == ["Rejected", "", "1", "no"]
    assert model.tally.count(RowFilter.ACCEPTED) == 1
    assert model.tally.count(RowFilter.QUEUED) == 8


def test_a_filter_follows_rows_that_come_and_go(
    model: RunModel, qtmodeltester: ModelTester
) -> None:
    model.set_filter(RowFilter.REJECTED)
    assert orders(model) == []
    model.update([ended(n, Outcome.REJECTED) for n in (1, 2, 7)])
    model.update([ended(4, Outcome.REJECTED), ended(5)])
    assert orders(model) == [1, 2, 4, 7]
    assert model.number_at(2) == 4
    model.update([RowProgress(1, Outcome.QUEUED), RowProgress(2, Outcome.QUEUED)])
    assert orders(model) == [4, 7]
    model.update([ended(7, Outcome.REJECTED, message="other")])
    assert rows_of(model)[1][RunColumn.MESSAGE] == "other"
    model.set_filter(RowFilter.ALL)
    assert orders(model) == list(range(10))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there


def test_very_many_changes_of_a_filtered_view_show_it_anew(qtbot: QtBot) -> None:
    model = RunModel(batch(queued(400)))
    model.set_filter(RowFilter.QUEUED)
    reset = QSignalSpy(model.modelReset)
    model.update([ended(n) for n in range(0, 400, 2)])
    assert reset.count() == 1
    assert orders(model) == list(range(1, 400, 2))


def test_any_changes_leave_filter_and_counts_as_if_made_anew(
    qtbot: QtBot, rng: random.Random
) -> None:
    model = RunModel(batch(queued(60)))
    now = queued(60)
    for shown in (RowFilter.QUEUED, RowFilter.ACCEPTED, RowFilter.CONFIRMED, RowFilter.STOPPED):
        model.set_filter(shown)
        for _ in range(30):
            numbers = sorted(rng.sample(range(60), rng.randint(1, 20)))
            rows = [any_row(number, rng) for number in numbers]
            model.update(rows)
            for row in rows:
                now[row.number] = row
            assert orders(model) == [row.number for row in shown.of(now)]
    for choice in RowFilter:
        assert model.tally.count(choice) == len(choice.of(now))


def any_row(number: int, rng: random.Random) -> RowProgress:
    """Return a row in some state."""
    outcome = rng.choice(list(Outcome))
    return ended(number, outcome, rng.choice(list(Reason)), rng.choice(list(CheckState)))


def test_a_check_changes_the_row_of_its_call_only_while_it_is_its_newest(model: RunModel) -> None:
    model.update([ended(3), ended(5, Outcome.UNKNOWN)])
    checked = checked_call(3, CheckState.CONFIRMED)
    model.put_check(checked)
    model.put_check(checked_call(99, CheckState.CONFIRMED))
    assert rows_of(model)[3][RunColumn.CHECK] == "Confirmed"
    assert model.tally.count(RowFilter.CONFIRMED) == 1
    model.update([replace(ended(3), outcome=Outcome.QUEUED)])
    model.put_check(checked)
    assert model.row(3).check is CheckState.NOT_CHECKED
    assert model.tally.count(RowFilter.CONFIRMED) == 0


def test_a_row_that_is_left_out_says_why(qtbot: QtBot) -> None:
    model = RunModel(batch([left_out(0), *queued(2)[1:]]))
    assert rows_of(model)[0] == ["five", "", "Left out", "", "", "Not a row that can be sent"]
    assert model.headerData(0, Qt.Orientation.Vertical) == 2, "its line in the input"
    assert model.tally.count(RowFilter.LEFT_OUT) == 1


def test_a_hundred_thousand_rows_are_taken_over_several_turns(qtbot: QtBot) -> None:
    count = 100_000
    model = RunModel(batch(queued(count)))
    assert model.rowCount() == count
    model.update([ended(n, Outcome.STOPPED, Reason.CANCELLED) for n in range(count)])
    assert model.tally.count(RowFilter.STOPPED) < count, "not all in one turn"
    assert longest_turn_s(model, count) < 0.05
    assert model.tally.counts().total == count
    began = time.perf_counter()
    model.set_filter(RowFilter.STOPPED)
    assert time.perf_counter() - began < 0.05
    assert model.rowCount() == count


def longest_turn_s(model: RunModel, count: int) -> float:
    """Let the model work until every row has stopped; returns its third longest turn."""
    turns = []
    while model.tally.count(RowFilter.STOPPED) < count:
        began = time.thread_time()
        QApplication.processEvents()
        turns.append(time.thread_time() - began)
    return sorted(turns)[-3]


def test_an_index_beyond_the_rows_has_nothing(model: RunModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    wanted: Sequence[str] = ["Order ID", "PO", "Result", "Check", "Attempt", "Message"]
    across = Qt.Orientation.Horizontal
    assert [model.headerData(c, across) for c in RunColumn] == wanted

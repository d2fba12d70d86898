"""The batch's table with very many rows: what is shown costs, what is not shown does not."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.batch.batch_table import BatchTable
from b2b_desktop.ui.batch.run.run_delegate import RunDelegate
from b2b_desktop.ui.batch.run.run_model import RunModel
from tests.run_values import batch, ended, queued


class Painted(RunDelegate):
    """Count the cells that are painted."""

    cells = 0

    def paint(self, *args: object) -> None:
        """Count and paint."""
        Painted.cells += 1
        super().paint(*args)  # type: ignore[arg-type]  # handed on as they came


def shown(qtbot: QtBot, count: int) -> tuple[BatchTable, RunModel]:
    """Show a table of so many rows that wait."""
    table, model = BatchTable(), RunModel(batch(queued(count)))
    qtbot.addWidget(table)
    table.show_model(model, Painted(table))
    table.resize(900, 400)
    with qtbot.waitExposed(table):
        table.show()
    QApplication.processEvents()
    Painted.cells = 0
    return table, model


def test_rows_out_of_view_are_not_painted_and_those_in_view_are(qtbot: QtBot) -> None:
    table, model = shown(qtbot, 1_000)
    model.update([ended(number) for number in range(500, 600)])
    QApplication.processEvents()
    assert Painted.cells == 0
    model.update([ended(2), ended(3), ended(700)])
    QApplication.processEvents()
    in_view = table.rowAt(table.viewport().height() - 1) + 1
    assert 0 < Painted.cells <= in_view * model.columnCount()


def test_a_hundred_thousand_rows_are_selected_without_a_stall(qtbot: QtBot) -> None:
    table, _model = shown(qtbot, 100_000)
    began = time.thread_time()
    table.selectAll()
    QApplication.processEvents()
    assert time.thread_time() - began < 0.2, "it was 2.6 s"

"""The history of an order: calls, checks and notes in time order, on the screen and as PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QTableView
from pytestqt.modeltest import ModelTester

from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.ui.log.history_model import HistoryModel
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)
OTHER = str(RANGES["too_late"].start)


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window with an order that was sent, noted, and sent again, and with another one."""
    rig.practise()
    send(rig, REJECTED, "PO-1")
    rig.choose_call(REJECTED)
    rig.click("deal_with_button")
    rig.dialog("settle_dialog")
    rig.type("settle_note_edit", "typo in <the> ID")
    rig.click("settle_save_button")
    rig.wait(rig.notices)
    rig.activate()
    rig.click("call_all_chip")
    send(rig, OTHER, "PO-2")
    send(rig, REJECTED, "PO-3")
    rig.wait_orders([REJECTED, OTHER, REJECTED])
    return rig


def send(rig: WindowRig, order_id: str, po_number: str) -> None:
    """Send and wait for the end."""
    rig.fill_in(order_id, po_number)
    rig.click("send_button")
    rig.wait_result(order_id, "Rejected")
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")


def history(rig: WindowRig) -> list[list[str]]:
    """Return the table's rows without the times."""
    return [row[1:] for row in rows_of(rig.find(QTableView, "order_history_table").model())]


def test_the_tab_tells_everything_of_the_order_in_time_order(used: WindowRig) -> None:
    used.choose_call(REJECTED)
    used.keys("Ctrl+H")
    used.wait_shown("order_history_table")
    used.wait(lambda: len(history(used)) == 3)
    said = [(what, result, note) for what, _, _, result, note in history(used)]
    assert said == [
        ("Attach PO-1", "Rejected", "Order does not exist."),
        ("Dealt with", "", "typo in <the> ID"),
        ("Attach PO-3", "Rejected", "Order does not exist."),
    ]
    assert all(who != "?" and computer != "?" for _, who, computer, _, _ in history(used))
    table = used.find(QTableView, "order_history_table")
    notes = table.horizontalHeader().sectionViewportPosition(5)
    assert notes + 100 < table.viewport().width(), "there is room for notes"
    time = table.model().index(0, 0)
    whole = time.data(Qt.ItemDataRole.ToolTipRole)
    assert whole.startswith(time.data() + ".")
    assert table.fontMetrics().horizontalAdvance(time.data()) + 8 < table.columnWidth(0)
    used.choose_call(OTHER)
    used.wait(lambda: [row[0] for row in history(used)] == ["Attach PO-2"])


def test_a_double_click_on_a_call_opens_the_history(used: WindowRig) -> None:
    used.choose_call(OTHER)
    table = used.find(QTableView, "call_log_table")
    place = table.visualRect(table.currentIndex()).center()
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    used.wait_shown("order_history_table")
    used.wait(lambda: len(history(used)) == 1)


def test_the_history_is_kept_as_pdf_and_a_fault_leaves_no_file(
    used: WindowRig, tmp_path: Path
) -> None:
    used.action("order_history_action").trigger()
    used.wait(lambda: len(history(used)) == 3)
    used.click("history_pdf_button")
    dialog = used.find(QFileDialog, "history_file_dialog")
    dialog.fileSelected.emit(str(tmp_path / "none" / "order.pdf"))
    used.wait_text("status_label", "There is no new file.")
    dialog.fileSelected.emit(str(tmp_path / "order.pdf"))
    used.wait_text("status_label", "Written:")
    dialog.reject()
    assert (tmp_path / "order.pdf").read_bytes().startswith(b"%PDF-")
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["order.pdf"]


def test_the_history_is_printed_after_a_question_for_the_printer(
    used: WindowRig, tmp_path: Path
) -> None:
    used.action("order_history_action").trigger()
    used.wait(lambda: len(history(used)) == 3)
    used.click("history_print_button")
    dialog = used.dialog("history_print_dialog")
    dialog.reject()
    used.wait_gone("history_print_dialog")
    used.activate()
    assert list(tmp_path.glob("*.pdf")) == []
    used.click("history_print_button")
    dialog = used.dialog("history_print_dialog")
    printers = dialog.findChild(QComboBox, "printers")
    assert printers is not None
    printers.setCurrentIndex(printers.count() - 1)  # Into a file, behind all printers.
    name = dialog.findChild(QLineEdit, "filename")
    assert name is not None
    name.setText(str(tmp_path / "order.pdf"))
    dialog.accept()
    used.wait_gone("history_print_dialog")
    assert (tmp_path / "order.pdf").read_bytes().startswith(b"%PDF-")


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = HistoryModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there

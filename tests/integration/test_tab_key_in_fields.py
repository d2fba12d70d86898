"""The Tab key walks through the extra fields and out of them; nobody is held there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from tests.window_rig import WindowRig

TABLE = "extra_fields_table"


def focused() -> str:
    """Return the name of what has the cursor."""
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def press(key: Qt.Key) -> str:
    """Press a key where the cursor is; returns where it is then."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    return focused()


def cell(rig: WindowRig) -> tuple[int, int]:
    """Return the current cell."""
    index = rig.find(QTableView, TABLE).currentIndex()
    return index.row(), index.column()


def test_tab_goes_through_every_cell_and_then_on(rig: WindowRig) -> None:
    rig.set_field(0, "Cost Center", "CC-42")
    table = rig.find(QTableView, TABLE)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    visited = [cell(rig)]
    while press(Qt.Key.Key_Tab) == TABLE:
        visited.append(cell(rig))
        assert len(visited) <= 6, "it goes round in a circle"
    assert visited == [(row, column) for row in range(2) for column in range(3)]
    assert focused() == "field_duplicate_button"


def test_shift_tab_leaves_at_the_first_cell(rig: WindowRig) -> None:
    rig.wait_shown("template_box")
    table = rig.find(QTableView, TABLE)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    assert press(Qt.Key.Key_Backtab) == TABLE
    assert cell(rig) == (0, 0)
    assert press(Qt.Key.Key_Backtab) == "template_save_button"


def test_tab_takes_what_is_typed_into_the_last_cell_and_goes_on_to_a_new_row(
    rig: WindowRig,
) -> None:
    rig.edit_cell(0, 1)
    rig.type_here("Cost Center")
    press(Qt.Key.Key_Tab)
    assert cell(rig) == (0, 2)
    rig.type_here("CC-42")
    press(Qt.Key.Key_Tab)
    rig.wait(lambda: rig.fields() == [("Cost Center", "CC-42")])
    assert cell(rig) == (1, 0)


def test_tab_leaves_an_open_last_cell_in_which_nothing_is_typed(rig: WindowRig) -> None:
    rig.edit_cell(0, 2)
    assert focused() == "field_cell_edit"
    press(Qt.Key.Key_Tab)
    rig.wait(lambda: focused() == "field_duplicate_button")
    assert rig.fields() == []


def test_a_page_that_scrolls_is_no_stop_on_the_way(rig: WindowRig) -> None:
    rig.find(QWidget, "order_id_edit").setFocus()
    first, seen = focused(), []
    while (name := press(Qt.Key.Key_Tab)) != first:
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(type(widget).__name__)
        assert len(seen) < 80, (name, seen)
    assert "ScrollPage" not in seen

"""Names of extra fields are offered while one is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from b2b_desktop.sandbox.server import SandboxServer
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

NAME, VALUE = 1, 2


def attach(rig: WindowRig, *names: str) -> None:
    """Send a new practice order with these fields, then empty the form."""
    before = len(rig.calls())
    order_id = rig.new_order()
    for row, name in enumerate(names):
        rig.set_field(row, name, "1")
    rig.click("send_button")
    rig.wait(lambda: len(rig.calls()) > before and rig.results(order_id) == ["Accepted"])
    rig.action("clear_action").trigger()


def open_name(rig: WindowRig, row: int) -> None:
    """Open a name's cell and wait for what the log knows."""
    with rig.qtbot.waitSignal(rig.application.bridge.field_names_loaded):
        rig.edit_cell(row, NAME)


def cell(rig: WindowRig) -> QLineEdit:
    """Return the open cell."""
    return rig.find(QLineEdit, "field_cell_edit")


def names_list(rig: WindowRig) -> QAbstractItemView:
    """Return the list of names under the open cell."""
    completer = cell(rig).completer()
    assert completer is not None
    shown = completer.popup()
    assert shown is not None
    return shown


def offered(rig: WindowRig) -> list[str]:
    """Return the names on the screen."""
    shown = names_list(rig)
    return [row[0] for row in rows_of(shown.model())] if shown.isVisible() else []


def test_a_name_used_before_is_found_by_any_part_and_taken_by_enter(rig: WindowRig) -> None:
    attach(rig, "Cost Center", "Region")
    open_name(rig, 0)
    QTest.keyClicks(cell(rig), "CENT")
    assert offered(rig) == ["Cost Center"]
    QTest.keyClick(names_list(rig), Qt.Key.Key_Down)
    QTest.keyClick(names_list(rig), Qt.Key.Key_Return)
    assert not names_list(rig).isVisible()
    QTest.keyClick(cell(rig), Qt.Key.Key_Return)
    rig.wait(lambda: rig.fields() == [("Cost Center", "")])


def test_the_down_key_lists_all_names_but_those_in_the_table_the_last_used_first(
    rig: WindowRig,
) -> None:
    attach(rig, "Cost Center", "Region")
    attach(rig, "Fintech ID")
    rig.set_field(0, "Region", "North")
    open_name(rig, 1)
    QTest.keyClick(cell(rig), Qt.Key.Key_Down)
    assert offered(rig) == ["Fintech ID", "Cost Center"]


def test_what_is_typed_stays_as_it_is_unless_a_name_is_chosen(rig: WindowRig) -> None:
    attach(rig, "Cost Center")
    open_name(rig, 0)
    QTest.keyClicks(cell(rig), "cost")
    assert offered(rig) == ["Cost Center"]
    QTest.keyClick(names_list(rig), Qt.Key.Key_Escape)
    assert offered(rig) == []
    QTest.keyClick(cell(rig), Qt.Key.Key_Return)
    rig.wait(lambda: rig.fields() == [("cost", "")])


def test_sending_takes_the_name_under_an_open_list(rig: WindowRig) -> None:
    attach(rig, "Cost Center")
    order_id = rig.new_order()
    open_name(rig, 0)
    QTest.keyClicks(cell(rig), "cost")
    assert offered(rig) == ["Cost Center"]
    rig.action("send_action").trigger()
    rig.wait_result(order_id, "Accepted")
    assert QApplication.activePopupWidget() is None


def test_a_value_is_offered_nothing(rig: WindowRig) -> None:
    attach(rig, "Cost Center")
    rig.edit_cell(0, VALUE)
    assert cell(rig).completer() is None


def test_another_mode_s_names_are_not_offered(rig: WindowRig, store: SandboxServer) -> None:
    attach(rig, "Practice only")
    open_name(rig, 0)
    rig.add_token(store.practice_tokens()[0].text, store.address)
    open_name(rig, 0)
    QTest.keyClick(cell(rig), Qt.Key.Key_Down)
    assert offered(rig) == []

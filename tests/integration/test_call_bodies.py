"""A call's bodies: JSON in colours, and saved byte for byte as they are stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QTabWidget

from b2b_desktop.domain.call import CallDetails, Mode
from b2b_desktop.sandbox.faults import RANGES
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)
NO_ANSWER = str(RANGES["drop_after"].start)


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window with a rejected call and one without an answer, the former chosen."""
    rig.practise()
    for order_id, result in ((REJECTED, "Rejected"), (NO_ANSWER, "No answer (may have arrived)")):
        rig.fill_in(order_id, "PO-7781")
        rig.click("send_button")
        rig.wait_result(order_id, result)
        rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    rig.choose_call(REJECTED)
    return rig


def details(rig: WindowRig) -> CallDetails:
    """Read the chosen call."""
    row = rig.choose_call(REJECTED)
    loaded: list[CallDetails] = []
    bridge = rig.application.bridge
    with rig.qtbot.waitSignal(bridge.details_loaded) as blocker:
        bridge.log.load_details(Mode.PRACTICE, row.call_id)
    loaded.append(blocker.args[0].details)
    return loaded[0]


def save(rig: WindowRig, name: str, path: Path) -> None:
    """Save the body of a tab."""
    rig.click(f"{name}_save_button")
    rig.wait_shown("body_file_dialog")
    dialog = rig.find(QFileDialog, "body_file_dialog")
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    rig.wait_gone("body_file_dialog")


@pytest.mark.parametrize(("place", "name"), [(1, "request_view"), (2, "response_view")])
def test_a_body_is_saved_as_it_is_stored(
    used: WindowRig, tmp_path: Path, place: int, name: str
) -> None:
    stored = details(used)
    assert stored.answer is not None
    body = stored.call.request_body if place == 1 else stored.answer.response_body
    used.find(QTabWidget, "call_details").setCurrentIndex(place)
    used.wait_shown(f"{name}_save_button")
    save(used, name, tmp_path / "none" / "body.json")
    used.wait_text("status_label", "There is no new file.")
    save(used, name, tmp_path / "body.json")
    used.wait_text("status_label", "Written:")
    assert (tmp_path / "body.json").read_bytes() == body != b""


def test_without_an_answer_there_is_nothing_to_save(used: WindowRig) -> None:
    used.find(QTabWidget, "call_details").setCurrentIndex(2)
    used.wait_shown("response_view_save_button")
    used.choose_call(NO_ANSWER)
    used.wait_text("response_view", "No answer came.")
    assert not used.shows("response_view_save_button")


def test_names_in_json_are_coloured_and_headers_are_not(used: WindowRig) -> None:
    used.find(QTabWidget, "call_details").setCurrentIndex(2)
    used.wait_text("response_view", '"code"')
    document = used.find(QPlainTextEdit, "response_view").document()
    coloured = []
    block = document.begin()
    while block.isValid():
        if block.layout().formats():
            coloured.append(block.text().strip())
        block = block.next()
    assert coloured
    assert all(line.startswith('"') or line in "{}[]," for line in coloured)

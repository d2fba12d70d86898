"""The log gets into trouble while it is on the screen: it is said, and nothing stands for it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from b2b_desktop.domain.call import Mode
from b2b_desktop.storage import database
from b2b_desktop.storage.paths import DataPaths
from tests.integration.conftest import OpenWindow
from tests.logged_calls import ACCEPTED, UNKNOWN, call_for, finished_many, opened
from tests.window_rig import WindowRig

CALLS = 3_000
PAGE = 4096
NOT_SENT = "was NOT sent and nothing was saved"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait less long for a held file."""
    monkeypatch.setattr(database, "_BUSY_TIMEOUT_S", 0.05)


@pytest.fixture
def path(data_dir: Path) -> Path:
    """Return a practice log with many calls, the newest open."""
    data_dir.mkdir()
    path = DataPaths(data_dir).database(Mode.PRACTICE)
    with opened(path) as (journal, _):
        calls = [call_for(n, f"PO-{n}", mode=Mode.PRACTICE) for n in range(1, CALLS + 1)]
        finished_many(journal, calls[:-1], ACCEPTED)
        finished_many(journal, calls[-1:], UNKNOWN)
    return path


@pytest.fixture
def rig(open_window: OpenWindow, path: Path) -> WindowRig:
    """Return the window with To do in view."""
    rig = open_window()
    rig.wait_orders([str(CALLS)])
    rig.practise()
    return rig


def test_a_log_that_another_program_holds_is_read_on_and_sent_to_when_it_is_free(
    rig: WindowRig, path: Path
) -> None:
    order_id = rig.new_order()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        rig.fill_in(order_id)
        rig.click("send_button")
        rig.wait_text("block_label", f"Order {order_id} {NOT_SENT}")
        assert f"Another program holds {path}." in rig.text("block_label")
        rig.click("call_all_chip")
        rig.wait(lambda: len(rig.calls()) > 1)
        other.execute("ROLLBACK")
    assert rig.practice_server().requests() == ()
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")


@pytest.mark.warns
def test_a_log_that_is_damaged_shows_why_and_not_what_was_there(rig: WindowRig, path: Path) -> None:
    rig.choose_call(str(CALLS))
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(PAGE)
        file.write(b"\xff" * (size - PAGE))
    rig.click("call_all_chip")
    rig.wait_text("call_empty_label", f"{path} is damaged.")
    assert rig.text("status_label") == f"{path} is damaged."
    assert rig.calls() == []
    assert not rig.shows("summary_headline_label")
    order_id = rig.new_order()
    rig.fill_in(order_id)
    rig.click("send_button")
    rig.wait_text("block_label", f"Order {order_id} {NOT_SENT}")
    assert rig.practice_server().requests() == ()

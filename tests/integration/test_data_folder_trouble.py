"""A data folder that cannot be read or written: a clear message, and nothing is sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.failing_folder import FULL_WORDS, full, read_only, small_disk
from tests.integration.conftest import OpenWindow
from tests.window_rig import WindowRig

NOT_SENT = "was NOT sent and nothing was saved"
DISK_KB = 1024


def refused_send(rig: WindowRig) -> str:
    """Try to send an order in practice and return the words beside the send button."""
    order_id = rig.new_order()
    rig.type("po_number_edit", "PO-7781")
    rig.click("send_button")
    rig.wait_text("block_label", f"Order {order_id} {NOT_SENT}")
    assert rig.text("order_id_edit") == order_id
    assert rig.text("po_number_edit") == "PO-7781"
    return rig.text("block_label")


def received(rig: WindowRig) -> int:
    """Count what the practice server received."""
    return len(rig.practice_server().requests())


@pytest.mark.parametrize(
    "content", [b"{", b"\xff\xfe", b"[1, 2]", b'{"timeouts": {"read_s": -1}}', b"[" * 100_000]
)
def test_an_unreadable_settings_file_is_set_aside_and_named(
    open_window: OpenWindow, data_dir: Path, content: bytes
) -> None:
    data_dir.mkdir()
    (data_dir / "settings.json").write_bytes(content)
    rig = open_window()
    kept = list(data_dir.glob("settings.json.unreadable-*"))
    assert [path.read_bytes() for path in kept] == [content]
    assert len(rig.notices()) == 1
    assert str(kept[0]) in rig.notices()[0]
    assert "The defaults are in force." in rig.notices()[0]
    rig.click("first_order_button")
    rig.wait_results(["Accepted"])
    rig.click("notice_close_button")
    assert rig.notices() == []


@pytest.mark.parametrize("name", ["tokens.json", "draft.json"])
def test_other_unreadable_files_are_set_aside_and_named(
    open_window: OpenWindow, data_dir: Path, name: str
) -> None:
    data_dir.mkdir()
    (data_dir / name).write_bytes(b"not JSON")
    rig = open_window()
    kept = next(data_dir.glob(f"{name}.unreadable-*"))
    assert len(rig.notices()) == 1
    assert str(kept) in rig.notices()[0]


def test_a_settings_file_that_cannot_be_opened_is_named(
    open_window: OpenWindow, data_dir: Path
) -> None:
    (data_dir / "settings.json").mkdir(parents=True)
    rig = open_window()
    assert len(rig.notices()) >= 1
    assert f"{data_dir / 'settings.json'} cannot be read." in rig.notices()[0]


def test_a_data_folder_that_cannot_be_made_is_said_and_nothing_is_sent(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    rig = open_window(tmp_path / "file" / "data")
    rig.wait(rig.notices)
    assert any("Nothing is sent without its record." in notice for notice in rig.notices())
    refused_send(rig)
    assert received(rig) == 0


def test_a_read_only_data_folder_is_said_and_nothing_is_sent(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", DISK_KB) as folder, read_only(folder):
        rig = open_window(folder)
        rig.wait(rig.notices)
        assert any("cannot be written." in notice for notice in rig.notices())
        assert "cannot be written." in refused_send(rig)
        assert received(rig) == 0
        rig.stop()


def test_a_full_disk_is_said_and_what_is_sent_after_room_is_made_is_logged(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", DISK_KB) as folder:
        rig = open_window(folder)
        rig.click("call_all_chip")
        rig.click("first_order_button")
        rig.wait_results(["Accepted"])
        with full(folder):
            assert FULL_WORDS in refused_send(rig)
            assert received(rig) == 1
        rig.click("send_button")
        rig.wait_results(["Accepted", "Accepted"])
        assert not rig.shows("block_label")
        rig.stop()


def test_a_disk_that_is_full_at_the_start_is_said_and_nothing_is_sent(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", 64) as folder, full(folder):
        rig = open_window(folder)
        rig.wait(rig.notices)
        assert any(FULL_WORDS in notice for notice in rig.notices())
        refused_send(rig)
        assert received(rig) == 0
        rig.stop()

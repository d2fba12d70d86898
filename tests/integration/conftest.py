"""Fixtures of the tests that run the whole window or a store of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from b2b_desktop.sandbox.server import SandboxServer
from tests.window_rig import WindowRig

OpenWindow = Callable[..., WindowRig]


@pytest.fixture
def open_window(qtbot: QtBot, data_dir: Path) -> Iterator[OpenWindow]:
    """Return what starts the program, on the test's data folder by default; all are stopped."""
    rigs: list[WindowRig] = []

    def open_one(folder: Path = data_dir) -> WindowRig:
        rig = WindowRig(qtbot, folder)
        rigs.append(rig)
        rig.start()
        return rig

    yield open_one
    for rig in rigs:
        rig.stop()


@pytest.fixture
def rig(open_window: OpenWindow) -> WindowRig:
    """Return the program, started on an empty data folder."""
    return open_window()


@pytest.fixture
def store() -> Iterator[SandboxServer]:
    """Run a store that live tokens act in."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()

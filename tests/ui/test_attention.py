"""Calling the operator back: a notification through the desktop's portal, and never a warning."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.attention import Attention
from tests.source_tree import ROOT

LIMIT_S = 60


def test_without_a_portal_nothing_happens(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Attention(window).call("a batch", "it has ended")


def test_the_portal_is_asked_for_a_notification(secret_service_env: dict[str, str]) -> None:
    child = [sys.executable, "-m", "tests.portal_child"]
    done = subprocess.run(
        ["dbus-run-session", "--", *child],
        cwd=ROOT,
        env=secret_service_env,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    said = "org.freedesktop.portal.Notification.AddNotification sa{sv} b2b-desktop-batch\n"
    assert (done.returncode, done.stdout) == (0, said), done.stderr

"""The seals hold: each test here breaks one in a suite of its own and expects the failure."""

import logging
import os
import socket
import subprocess
import sys
import textwrap
from pathlib import Path

import keyring
import keyring.errors
import pytest

from tests.seals import FarSocketError

ROOT = Path(__file__).resolve().parents[2]

BREAKS = {
    "thread": (
        """
        import threading
        def test_it():
            threading.Thread(target=threading.Event().wait, name="stray", daemon=True).start()
        """,
        "left the thread 'stray' running",
    ),
    "timer": (
        """
        from PySide6.QtCore import QTimer
        kept = []
        def test_it(qapp):
            kept.append(QTimer(interval=60_000))
            kept[0].start()
        """,
        "left the timer",
    ),
    "window": (
        """
        from PySide6.QtWidgets import QLabel
        kept = []
        def test_it(qapp):
            kept.append(QLabel("stray"))
        """,
        "left the window",
    ),
    "Qt warning": (
        """
        from PySide6.QtCore import qWarning
        def test_it(qapp):
            qWarning("stray words")
        """,
        "stray words",
    ),
    "log record": (
        """
        import logging
        def test_it():
            logging.getLogger("b2b_desktop").warning("stray words")
        """,
        "logged WARNING by b2b_desktop: stray words",
    ),
    "Python warning": (
        """
        import warnings
        def test_it():
            warnings.warn("stray words")
        """,
        "stray words",
    ),
    "far socket, swallowed": (
        """
        import contextlib, socket
        def test_it():
            with contextlib.suppress(Exception):
                socket.create_connection(("192.0.2.1", 80))
        """,
        "reached for 192.0.2.1",
    ),
    "unknown marker": (
        """
        import pytest
        @pytest.mark.stray
        def test_it(): ...
        """,
        "stray",
    ),
}

CLEAN = """
    import logging, threading
    import pytest
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel, QWidget

    def test_what_it_made_is_gone(qtbot):
        label = QLabel("brief")
        qtbot.addWidget(label)
        label.show()
        timer = QTimer(label)
        timer.start(60_000)
        circle = QWidget()
        circle.me = circle
        del circle
        thread = threading.Thread(target=threading.Event().wait, args=(0.05,))
        thread.start()

    @pytest.mark.warns
    def test_it_said_that_it_warns():
        logging.getLogger("b2b_desktop").warning("announced")
"""


def run_suite(folder: Path, source: str) -> subprocess.CompletedProcess[str]:
    """Run a suite of one file under the real conftest."""
    (folder / "conftest.py").write_text("from tests.conftest import *\n")
    (folder / "test_it.py").write_text(textwrap.dedent(source))
    options = [
        "-c",
        str(ROOT / "pyproject.toml"),
        "--rootdir",
        str(folder),
        "-p",
        "no:cacheprovider",
    ]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(folder)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("case", BREAKS)
def test_a_broken_seal_fails_the_test(tmp_path: Path, case: str) -> None:
    source, words = BREAKS[case]
    done = run_suite(tmp_path, source)
    assert done.returncode in (1, 2), done.stdout
    assert words in done.stdout


def test_a_clean_test_passes(tmp_path: Path) -> None:
    done = run_suite(tmp_path, CLEAN)
    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout


def test_long_tests_run_only_when_asked_for(tmp_path: Path) -> None:
    source = """
        import pytest
        def test_short(): ...
        @pytest.mark.long
        def test_long(): ...
    """
    done = run_suite(tmp_path, source)
    assert "1 passed, 1 deselected" in done.stdout


def test_a_connection_beyond_loopback_is_refused() -> None:
    from tests import seals

    before = len(seals.refused)
    with socket.socket() as sock, pytest.raises(FarSocketError):
        sock.connect(("192.0.2.1", 80))
    with pytest.raises(FarSocketError):
        socket.getaddrinfo("example.com", 443)
    assert seals.refused[before:] == ["192.0.2.1", "example.com"]
    del seals.refused[before:]


def test_names_under_invalid_do_not_exist() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("store.invalid", 443)


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_the_real_keyring_is_out_of_reach() -> None:
    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.get_password("b2b-desktop", "anything")


def test_the_home_folder_is_new(tmp_path: Path) -> None:
    assert Path.home() == tmp_path / "home"
    assert not Path.home().exists()
    assert os.environ["QT_QPA_PLATFORM"].startswith("offscreen:")


def test_no_handler_of_the_seals_is_left_twice() -> None:
    names = [type(handler).__name__ for handler in logging.getLogger().handlers]
    assert names.count("WarningRecords") == 1

"""The composition root: builds every part, hands each what it needs, starts and stops them.

Invariant: stopping happens once, here, in order; nothing of httpx, keyring or asyncio is loaded
before the first frame.
"""

from __future__ import annotations

import argparse
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QObject,
    QSocketNotifier,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from b2b_desktop import __version__
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.settings import Settings
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.engine import Engine
from b2b_desktop.engine.events import NoticeEvent, NoticeKind
from b2b_desktop.logs import FaultLog
from b2b_desktop.practice_server import LocalPracticeServer
from b2b_desktop.storage.drafts import SavedDraft, load_draft
from b2b_desktop.storage.json_file import Loaded
from b2b_desktop.storage.paths import DataPaths, default_root, prepare
from b2b_desktop.storage.settings import load_settings, save_settings
from b2b_desktop.storage.token_registry import load_tokens
from b2b_desktop.ui.assets import app_icon
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.confirm_dialog import ConfirmDialog
from b2b_desktop.ui.main_window import MainWindow
from b2b_desktop.ui.single_instance import SingleInstance
from b2b_desktop.ui.theme import ThemeKeeper
from b2b_desktop.ui.translation import install_translation

T = TypeVar("T")


class AlreadyRunningError(RuntimeError):
    """Another window is open on the same data folder; it was asked to show itself."""


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the data folder held at start, and what is to be said about it."""

    settings: Settings
    tokens: tuple[Token, ...]
    notices: tuple[NoticeEvent, ...]


class Application(QObject):
    """The program, built and ready to start.

    Signals:
        fault_logged(): a fault nobody caught was written to the log; raised on any thread.
    """

    fault_logged = Signal()

    def __init__(self, qt: QApplication, paths: DataPaths, keyring: str) -> None:
        """Build every part; see `create`."""
        super().__init__()
        self._qt = qt
        self._paths = paths
        self._instance = SingleInstance(paths.lock_file, self)
        stored = self._open_folder()
        self._fault_log = FaultLog(paths.logs_folder, self.fault_logged.emit)
        self._fault_shown = False
        self._stopped = False
        self._wakeup: _SignalWatch | None = None
        install_translation(qt)
        self._theme = ThemeKeeper(qt, stored.settings.theme)
        self._bridge = EngineBridge(self)
        self._practice = LocalPracticeServer()
        self._engine = Engine(
            paths=paths,
            settings=stored.settings,
            tokens=stored.tokens,
            practice=self._practice,
            keyring_wish=keyring,
            report=self._bridge.report,
            now=_now,
            today_starts_at=_today_starts_at,
        )
        self._bridge.attach(self._engine)
        self.window = MainWindow(
            self._bridge, self._theme, stored.settings, stored.tokens, paths.root
        )
        self._finish_window(stored)

    def start(self) -> None:
        """Open the logs and show the window; the network follows the first frame."""
        self._engine.start(self.window.target()[1])
        self._wakeup = _SignalWatch(self.window.close_now)
        self.window.show()

    @Slot()
    def stop(self) -> None:
        """End every thread and give everything back; only the first call does it."""
        if self._stopped:
            return
        self._stopped = True
        self._keep_settings()
        self._engine.stop()
        self.window.hide()
        if self._wakeup is not None:
            self._wakeup.close()
        self._fault_log.close()
        qInstallMessageHandler(None)
        self._instance.release()
        self._theme.release()
        self.window.deleteLater()
        self._qt.quit()

    @property
    def practice(self) -> LocalPracticeServer:
        """The practice server, for the demo."""
        return self._practice

    @property
    def bridge(self) -> EngineBridge:
        """The bridge, for the demo."""
        return self._bridge

    def _open_folder(self) -> _Stored:
        """Take the lock and read what the folder holds; what cannot be read becomes a notice."""
        notices: list[NoticeEvent] = []
        try:
            prepare(self._paths)
        except StorageError as error:
            notices.append(NoticeEvent(NoticeKind.STORAGE_FAILED, None, error))
        if not self._instance.acquire() and self._instance.is_held_by_another():
            self._instance.ask_first_to_raise()
            raise AlreadyRunningError
        settings: Settings = _read(
            lambda: load_settings(self._paths.settings_file),
            Loaded(Settings()),
            NoticeKind.SETTINGS_SET_ASIDE,
            notices,
        )
        nothing: tuple[Token, ...] = ()
        tokens = _read(
            lambda: load_tokens(self._paths.tokens_file),
            Loaded(nothing),
            NoticeKind.TOKENS_SET_ASIDE,
            notices,
        )
        return _Stored(settings, tokens, tuple(notices))

    def _finish_window(self, stored: _Stored) -> None:
        qInstallMessageHandler(_log_qt)
        self._qt.setWindowIcon(app_icon())
        self._qt.setQuitOnLastWindowClosed(False)
        notices = list(stored.notices)
        no_draft: Loaded[SavedDraft | None] = Loaded(None)
        draft = _read(
            lambda: load_draft(self._paths.draft_file),
            no_draft,
            NoticeKind.DRAFT_SET_ASIDE,
            notices,
        )
        if draft is not None:
            self.window.set_draft(draft.draft, draft.mode)
        for notice in notices:
            self.window.show_notice(notice)
        self.window.close_requested.connect(self.stop, Qt.ConnectionType.QueuedConnection)
        self.window.painted.connect(self._engine.start_network)
        self._instance.raise_requested.connect(self.window.raise_window)
        self.fault_logged.connect(self._on_fault_logged, Qt.ConnectionType.QueuedConnection)

    def _keep_settings(self) -> None:
        try:
            save_settings(self._paths.settings_file, self.window.settings)
        except StorageError:
            return  # The folder cannot be written; the window has said so all along.

    @Slot()
    def _on_fault_logged(self) -> None:
        if self._fault_shown or self._stopped:
            return
        self._fault_shown = True
        folder = str(self._paths.logs_folder)
        words = self.tr(
            "A fault in the program was written to {folder}. Calls that were logged are safe; "
            "what you typed is still there."
        )
        dialog = ConfirmDialog(
            self.window,
            title=self.tr("Something went wrong in the program"),
            text=words.replace("{folder}", folder),
            confirm=self.tr("Go on"),
        )
        dialog.open()


class _SignalWatch(QObject):
    """Notice SIGTERM and SIGINT at once: Python's handlers run only when Python code does."""

    def __init__(self, on_signal: Callable[[], None]) -> None:
        super().__init__()
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._former_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._former = {
            number: signal.signal(number, _do_nothing) for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._on_signal = on_signal
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def close(self) -> None:
        """Put the former handlers back."""
        self._notifier.setEnabled(False)
        if (current := signal.set_wakeup_fd(-1)) != self._write.fileno():
            signal.set_wakeup_fd(current)  # Somebody took over meanwhile.
        else:
            with suppress(OSError, ValueError):  # Whoever had it before may have ended first.
                signal.set_wakeup_fd(self._former_fd)
        for number, former in self._former.items():
            signal.signal(number, former)
        self._read.close()
        self._write.close()

    @Slot()
    def _on_activated(self) -> None:
        self._read.recv(64)
        self._on_signal()


def create(argv: Sequence[str]) -> Application:
    """Build the program without entering the event loop.

    Uses the `QApplication` there is, or makes one.

    Args:
        argv: the command line without the program's name.

    Raises:
        AlreadyRunningError: a window is open on this data folder; it was asked to show itself.
        SystemExit: the command line is wrong, or asked for help or the version.
    """
    args = _parse(argv)
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else QApplication(["b2b-desktop"])
    qt.setApplicationName("b2b-desktop")
    qt.setApplicationDisplayName("B2B Desktop")
    qt.setDesktopFileName("b2b-desktop")
    root = Path(args.data_dir).absolute() if args.data_dir else default_root()
    return Application(qt, DataPaths(root), args.keyring)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    args = _parse(given)
    if args.demo or args.self_check:
        return _rehearse(args)
    try:
        application = create(given)
    except AlreadyRunningError:
        return 0
    application.start()
    code = QApplication.exec()
    application.stop()
    return code


def _rehearse(args: argparse.Namespace) -> int:
    """Run the demo, or the self-check with the demo's main job, in a data folder of its own."""
    from b2b_desktop import demo, self_check

    with demo.demo_folder() as folder, demo.demo_folder() as pictures:
        data = args.data_dir or folder
        application = create(["--data-dir", data, "--keyring", "memory"])
        application.start()
        out = Path(pictures if args.self_check else args.out).absolute()
        case_ids = application.practice.case_ids()
        code = 1
        try:
            whole = args.pictures == "all"
            code = demo.run_demo(application.window, case_ids, out, every_picture=whole)
            if args.self_check and (missing := self_check.missing_resources()):
                print("missing:", ", ".join(missing), file=sys.stderr)
                code = 1
        except demo.DemoError as error:
            print(f"failed: {error}", file=sys.stderr)
        finally:
            application.stop()
        name = "self-check" if args.self_check else "demo"
        print(f"{name}: {'ok' if code == 0 else 'FAILED'}")
        return code


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="b2b-desktop",
        description="Put PO numbers and extra fields on BigCommerce B2B orders.",
    )
    parser.add_argument("--data-dir", metavar="DIR", help="keep everything in this folder")
    parser.add_argument(
        "--keyring",
        choices=("auto", "memory"),
        default="auto",
        help="where tokens are kept: the system's keyring, or memory for this run",
    )
    parser.add_argument("--demo", action="store_true", help="drive the window through its main job")
    parser.add_argument("--out", metavar="DIR", default="demo-out", help="the demo's pictures")
    parser.add_argument(
        "--pictures", choices=("few", "all"), default="few", help="which pictures the demo makes"
    )
    parser.add_argument("--self-check", action="store_true", help="check that this build is whole")
    parser.add_argument("--version", action="version", version=f"b2b-desktop {__version__}")
    return parser.parse_args(argv)


def _read(
    load: Callable[[], Loaded[T]], default: Loaded[T], kind: NoticeKind, notices: list[NoticeEvent]
) -> T:
    try:
        loaded = load()
    except StorageError as error:
        notices.append(NoticeEvent(NoticeKind.STORAGE_FAILED, None, error))
        return default.value
    if loaded.set_aside is not None:
        notices.append(NoticeEvent(kind, None, None, str(loaded.set_aside)))
    return loaded.value


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    import logging

    level = logging.DEBUG if kind is QtMsgType.QtDebugMsg else logging.WARNING
    logging.getLogger("qt").log(level, message)


def _do_nothing(_number: int, _frame: object) -> None:
    """Let the wake-up descriptor do the work."""


def _now() -> datetime:
    return datetime.now(UTC)


def _today_starts_at() -> datetime:
    return datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)

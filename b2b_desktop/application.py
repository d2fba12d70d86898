"""The composition root: builds every part, hands each what it needs, starts and stops them.

Invariant: stopping happens once, here, in order; nothing of httpx, keyring or asyncio is loaded
before the first frame.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from b2b_desktop.domain.errors import AlreadyRunningError, StorageError
from b2b_desktop.domain.settings import Settings
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.engine import Engine
from b2b_desktop.logs import FaultLog
from b2b_desktop.practice_server import LocalPracticeServer
from b2b_desktop.storage.drafts import SavedDraft, load_draft
from b2b_desktop.storage.json_file import Loaded
from b2b_desktop.storage.paths import DataPaths, prepare
from b2b_desktop.storage.settings import load_settings, save_settings
from b2b_desktop.storage.token_registry import load_tokens
from b2b_desktop.ui.assets import app_icon
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.collector import Collector
from b2b_desktop.ui.main_window import MainWindow
from b2b_desktop.ui.single_instance import SingleInstance
from b2b_desktop.ui.theme import ThemeKeeper
from b2b_desktop.ui.translation import install_translation

if TYPE_CHECKING:
    from b2b_desktop.engine.events import NoticeEvent
    from b2b_desktop.signal_watch import SignalWatch

T = TypeVar("T")
_REST_AFTER_MS: Final = 300
"""How long the rest waits for the log's first page, which may never come."""
_REST_AFTER_PAGE_MS: Final = 40
"""How long it lets a page be painted; a screen takes some milliseconds to ask for a frame."""
_SWITCH_S: Final = 0.0005
"""How long a thread that wants to run waits for one that runs on: a send crosses three threads, and
5 ms, Python's default, would be longer than all of it."""


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
        self._notices: list[NoticeEvent] = []
        self._open_folder()
        settings = self._load_settings()
        tokens = self._load_tokens()
        self._fault_log = FaultLog(paths.logs_folder, self.fault_logged.emit)
        self._fault_shown = False
        self._rest_timer = QTimer(self)
        self._collector = Collector(self)
        self._stopped = False
        self._signal_watch: SignalWatch | None = None
        self._translator = install_translation(qt)
        self._theme = ThemeKeeper(qt, settings.theme)
        self._bridge = EngineBridge(self)
        self._practice = LocalPracticeServer()
        self._engine = Engine(
            paths=paths,
            settings=settings,
            tokens=tokens,
            practice=self._practice,
            keyring_wish=keyring,
            report=self._bridge.report,
            now=_now,
            today_starts_at=_today_starts_at,
        )
        self._bridge.attach(self._engine)
        self.window = MainWindow(self._bridge, self._theme, settings, tokens, paths.root)
        self._theme.dress()
        self._finish_window()

    def run(self) -> int:
        """Show the window, run the event loop to its end, and return the exit code."""
        self.start()
        code = QApplication.exec()
        self.stop()
        return code

    def start(self) -> None:
        """Show the window; what its first frame does not need follows it."""
        sys.setswitchinterval(_SWITCH_S)
        self._collector.start()
        self.window.show()

    @Slot()
    def stop(self) -> None:
        """End every thread and give everything back; only the first call does it."""
        if self._stopped:
            return
        self._stopped = True
        self._rest_timer.stop()
        self.window.keep_draft()
        self._engine.stop()
        # After the engine, which may have had older settings still to write.
        self._keep_settings()
        self._collector.stop()
        self.window.hide()
        if self._signal_watch is not None:
            self._signal_watch.close()
        self._fault_log.close()
        qInstallMessageHandler(None)
        self._instance.release()
        self._theme.release()
        self._qt.removeTranslator(self._translator)
        self._translator.deleteLater()
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

    def _open_folder(self) -> None:
        """Take the lock; a folder that cannot be written becomes a notice."""
        try:
            prepare(self._paths)
        except StorageError as error:
            self._note("STORAGE_FAILED", error)
        if not self._instance.acquire() and self._instance.is_held_by_another():
            self._instance.ask_first_to_raise()
            raise AlreadyRunningError

    def _load_settings(self) -> Settings:
        loaded = Loaded(Settings())
        return self._read(
            lambda: load_settings(self._paths.settings_file), loaded, "SETTINGS_SET_ASIDE"
        )

    def _load_tokens(self) -> tuple[Token, ...]:
        nothing: Loaded[tuple[Token, ...]] = Loaded(())
        return self._read(lambda: load_tokens(self._paths.tokens_file), nothing, "TOKENS_SET_ASIDE")

    def _load_draft(self) -> SavedDraft | None:
        nothing: Loaded[SavedDraft | None] = Loaded(None)
        return self._read(lambda: load_draft(self._paths.draft_file), nothing, "DRAFT_SET_ASIDE")

    def _read(self, load: Callable[[], Loaded[T]], default: Loaded[T], kind: str) -> T:
        """Return what a file held; what cannot be read becomes a notice."""
        try:
            loaded = load()
        except StorageError as error:
            self._note("STORAGE_FAILED", error)
            return default.value
        if loaded.set_aside is not None:
            self._note(kind, None, str(loaded.set_aside))
        return loaded.value

    def _note(self, kind: str, error: StorageError | None, detail: str = "") -> None:
        from b2b_desktop.engine.events import NoticeEvent, NoticeKind

        self._notices.append(NoticeEvent(NoticeKind[kind], None, error, detail))

    def _finish_window(self) -> None:
        qInstallMessageHandler(_log_qt)
        self._qt.setWindowIcon(app_icon())
        self._qt.setQuitOnLastWindowClosed(False)
        draft = self._load_draft()
        if draft is not None:
            self.window.set_draft(draft.draft, draft.mode)
        for notice in self._notices:
            self.window.show_notice(notice)
        self.window.close_requested.connect(self.stop, Qt.ConnectionType.QueuedConnection)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.timeout.connect(self._start_rest)
        self.window.painted.connect(self._on_painted)
        self._bridge.listen("page_loaded", self._on_page_loaded)
        self._instance.raise_requested.connect(self.window.raise_window)
        self.fault_logged.connect(self._on_fault_logged, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_painted(self) -> None:
        # The log's first page is next; loading what reads it would have held up the first frame. A
        # log that cannot be read must not hold up the rest.
        self._engine.start(self.window.target()[1])
        self._rest_timer.start(_REST_AFTER_MS)

    @Slot(object)
    def _on_page_loaded(self, _event: object) -> None:
        if self._rest_timer.isActive():
            self._rest_timer.start(_REST_AFTER_PAGE_MS)

    @Slot()
    def _start_rest(self) -> None:
        """Start what the first frame and the log's first page were better off without."""
        from b2b_desktop.signal_watch import SignalWatch

        if self._stopped:
            return
        self._signal_watch = SignalWatch(self.window.close_now)
        self._fault_log.open()
        self._instance.listen()
        self._engine.start_rest()
        self.window.build_rest()

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
        from b2b_desktop.ui.confirm_dialog import ConfirmDialog

        dialog = ConfirmDialog(
            self.window,
            title=self.tr("Something went wrong in the program"),
            text=words.replace("{folder}", folder),
            confirm=self.tr("Go on"),
        )
        dialog.open()


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    if "logging" not in sys.modules:
        # Loading it takes 3 ms of a start, and until the log file is open it writes here, too.
        sys.stderr.write(f"{message}\n")
        return
    import logging

    level = logging.DEBUG if kind is QtMsgType.QtDebugMsg else logging.WARNING
    logging.getLogger("qt").log(level, message)


def _now() -> datetime:
    return datetime.now(UTC)


def _today_starts_at() -> datetime:
    from b2b_desktop.domain.local_days import LocalZone

    here = LocalZone("")
    return here.starts_at(here.local(_now()).date())

"""The one window: assembles panels and flows and ties them together.

Invariant: nothing is decided here that a panel or a flow can decide; `closeEvent` asks and emits,
and does no work.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QTabWidget, QVBoxLayout, QWidget

from b2b_desktop.domain.call import CallCounts, CallView, Mode
from b2b_desktop.domain.order import OrderDraft, OrderValues
from b2b_desktop.domain.settings import Pins, Settings
from b2b_desktop.domain.token import KeptIn, Token, TokenId
from b2b_desktop.ui.bridge import ConnectionEvent, ConnectionState, EngineBridge, NoticeEvent
from b2b_desktop.ui.call_actions import CallActions
from b2b_desktop.ui.confirm_dialog import ConfirmDialog
from b2b_desktop.ui.log.log_panel import LogPanel
from b2b_desktop.ui.log_flow import LogFlow
from b2b_desktop.ui.main_menus import build_menus, shortcuts
from b2b_desktop.ui.notice_bar import NoticeBar
from b2b_desktop.ui.notices import notice_words
from b2b_desktop.ui.order.order_panel import OrderPanel
from b2b_desktop.ui.practice_banner import PracticeBanner
from b2b_desktop.ui.practice_flow import PracticeFlow
from b2b_desktop.ui.send_flow import SendFlow
from b2b_desktop.ui.status_bar import StatusBar
from b2b_desktop.ui.theme import ThemeKeeper
from b2b_desktop.ui.token_flow import TokenFlow
from b2b_desktop.ui.top_bar import TopBar
from b2b_desktop.ui.window_state import restore_window, saved_window

_CLOCK_MS = 1_000


class MainWindow(QMainWindow):
    """What operators see all day.

    Signals:
        close_requested(): the window closes; the program shall stop.
        painted(): the first frame is on the screen.
    """

    close_requested = Signal()
    painted = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        theme: ThemeKeeper,
        settings: Settings,
        tokens: tuple[Token, ...],
        data_folder: Path,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("B2B Desktop"))
        self._bridge = bridge
        self._theme = theme
        self._settings = settings
        self._data_folder = data_folder
        self._mode = Mode.LIVE if tokens else Mode.PRACTICE
        self._kept_in: KeptIn | None = None
        self._may_close = False
        self._was_painted = False
        self._top_bar = TopBar(self)
        self._banner = PracticeBanner(self)
        self._notice_bar = NoticeBar(self)
        self._order_panel = OrderPanel(self)
        self._log_panel = LogPanel(self)
        self._main_tabs = QTabWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._status_bar = StatusBar(self)
        self._clock = QTimer(self)
        self._build()
        self._log_flow = LogFlow(bridge, self._log_panel, self._mode)
        self._tokens = TokenFlow(self, bridge, tokens)
        self._sends = SendFlow(self, bridge, self._order_panel, self.target)
        self._practice = PracticeFlow(bridge, self._banner, self._order_panel, self.target)
        self._actions = CallActions(
            self, bridge, self._order_panel, self._log_panel, self._sends, self.target
        )
        self._menu_actions = build_menus(self, self._slots())
        self._connect()
        restore_window(self, self._splitter, self._log_panel, settings)
        self._order_panel.set_pins(settings.pins)
        self._order_panel.set_po_warning_length(settings.po_warning_length)
        self._order_panel.set_preview_shown(shown=settings.preview_shown)
        self._show_mode()

    def target(self) -> tuple[Token | None, Mode]:
        """Return whom the form acts as."""
        return self._top_bar.chosen(), self._mode

    @property
    def settings(self) -> Settings:
        """The settings in force, with the window's place and columns."""
        return saved_window(self, self._splitter, self._log_panel, self._settings)

    @Slot(object)
    def change_settings(self, settings: Settings) -> None:
        """Use and store settings."""
        self._settings = settings
        self._theme.set_theme(settings.theme)
        self._order_panel.set_po_warning_length(settings.po_warning_length)
        self._bridge.save_settings(settings)

    def set_draft(self, draft: OrderDraft, mode: Mode) -> None:
        """Show a form that survived the last run."""
        self._order_panel.set_draft(draft)
        self._sends.note_filled_in(None if draft.is_blank else mode)

    @Slot(object)
    def show_notice(self, notice: NoticeEvent) -> None:
        """Show a notice on top of the window."""
        self._notice_bar.show_notice(notice_words(notice))

    def set_practice(self, *, practice: bool) -> None:
        """Switch between live and practice."""
        self._mode = Mode.PRACTICE if practice else Mode.LIVE
        self._show_mode()
        self._log_flow.show_mode(self._mode)

    def open_tokens(self) -> None:
        """Open the token dialog."""
        token = self._top_bar.chosen() if self._mode is Mode.LIVE else None
        self._tokens.open_dialog(None if token is None else token.token_id)

    def open_settings(self) -> None:
        """Open the settings."""
        from b2b_desktop.ui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self)
        dialog.settings_changed.connect(self.change_settings)
        dialog.open()

    def open_about(self) -> None:
        """Open About."""
        from b2b_desktop.ui.help.info_dialog import about_dialog

        about_dialog(self, self._data_folder).open()

    def open_shortcuts(self) -> None:
        """Open the list of shortcuts."""
        from b2b_desktop.ui.help.info_dialog import shortcuts_dialog

        shortcuts_dialog(self, shortcuts(self._menu_actions)).open()

    def copy_curl(self, *, with_token: bool) -> None:
        """Copy the form's request."""
        values, token = self._order_panel.values(), self._top_bar.chosen()
        if values is not None and token is not None:
            self._tokens.copy_curl(values, token, self._mode, with_token=with_token)

    @Slot()
    def raise_window(self) -> None:
        """Come to the front: a second start asked for it."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    @Slot()
    def close_now(self) -> None:
        """Close without a question."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while something runs; else let the program stop."""
        running = self._sends.in_flight()
        if self._may_close or not running:
            event.accept()
            self.close_requested.emit()
            return
        event.ignore()
        text = self.tr("{n} call(s) are on their way. Stopped now, they show as No answer.")
        dialog = ConfirmDialog(
            self,
            title=self.tr("Calls are still running"),
            text=text.replace("{n}", str(running)),
            confirm=self.tr("Stop and close"),
            keep_running=self.tr("Keep running"),
        )
        dialog.accepted.connect(self.close_now)
        dialog.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Report the first frame, once it is done."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._clock.start()
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Let the form notice that the window became active or not."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self._was_painted:
            self._order_panel.tell_attention()

    def _build(self) -> None:
        self._main_tabs.setObjectName("main_tabs")
        self._main_tabs.setAccessibleName(self.tr("What to send"))
        self._main_tabs.setDocumentMode(True)
        self._main_tabs.addTab(self._order_panel, self.tr("Order"))
        self._splitter.setObjectName("main_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._main_tabs)
        self._splitter.addWidget(self._log_panel)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._top_bar, self._banner, self._notice_bar):
            layout.addWidget(widget)
        layout.addWidget(self._splitter, 1)
        self.setCentralWidget(page)
        self.setStatusBar(self._status_bar)
        self._clock.setInterval(_CLOCK_MS)

    def _slots(self) -> dict[str, Callable[[], object]]:
        panel, log, actions = self._order_panel, self._log_panel, self._actions
        return {
            "quit": self.close,
            "clear": panel.clear,
            "undo_clear": panel.undo_clear,
            "find_calls": log.focus_filter,
            "send": panel.send,
            "find_order": panel.focus_order_id,
            "copy_curl": partial(self.copy_curl, with_token=False),
            "resend": actions.send_again,
            "load_into_form": actions.load_into_form,
            "copy_order_id": actions.copy_order_id,
            "show_todo": partial(log.show_view, CallView.TO_DO),
            "show_today": partial(log.show_view, CallView.TODAY),
            "show_all": partial(log.show_view, CallView.ALL),
            "open_tokens": self.open_tokens,
            "toggle_practice": self._top_bar.toggle_mode,
            "open_settings": self.open_settings,
            "open_shortcuts": self.open_shortcuts,
            "open_about": self.open_about,
        }

    def _connect(self) -> None:
        panel = self._order_panel
        self._top_bar.mode_toggled.connect(self._on_mode_toggled)
        self._top_bar.token_chosen.connect(self._on_token_chosen)
        self._top_bar.tokens_requested.connect(self.open_tokens)
        panel.draft_changed.connect(self._on_draft_changed)
        panel.preview_wanted.connect(self._on_preview_wanted)
        panel.copy_curl_requested.connect(self._on_copy_curl_requested)
        panel.attention_changed.connect(self._on_attention_changed)
        panel.pins_changed.connect(self._on_pins_changed)
        panel.preview_toggled.connect(self._on_preview_toggled)
        self._log_flow.counts_changed.connect(self._on_counts_changed)
        self._actions.tokens_requested.connect(self.open_tokens)
        self._tokens.tokens_changed.connect(self._on_tokens_changed)
        self._tokens.token_added.connect(self._on_token_added)
        self._tokens.kept_in_changed.connect(self._on_kept_in_changed)
        self._tokens.status_said.connect(self._status_bar.set_status)
        self._sends.status_said.connect(self._status_bar.set_status)
        self._theme.changed.connect(panel.draw_icons)
        self._clock.timeout.connect(self._on_clock)
        self._bridge.listen("notice_raised", self.show_notice)
        self._bridge.listen("connection_changed", self._on_connection_changed)

    def _show_mode(self) -> None:
        self._top_bar.set_mode(self._mode)
        self._practice.show_mode(self._mode)
        if self._mode is Mode.PRACTICE:
            self._bridge.start_practice()
        self._status_bar.set_kept_in(self._kept_in if self._mode is Mode.LIVE else None)
        self._show_tokens()

    def _show_tokens(self) -> None:
        practice = self._mode is Mode.PRACTICE
        chosen = self._settings.practice_token_id if practice else self._settings.token_id
        self._top_bar.set_tokens(self._tokens.tokens(self._mode), TokenId(chosen))
        self._target_changed()

    def _target_changed(self) -> None:
        token = self._top_bar.chosen()
        self._order_panel.set_target(token, self._mode)
        self._practice.draw()
        self._on_clock()
        needs_token = self._mode is Mode.LIVE and token is None
        words = self.tr("Add a token first: Ctrl+T. Or switch to Practice to try things out.")
        self._order_panel.set_blocked(words if needs_token else "")

    @Slot(bool)
    def _on_mode_toggled(self, practice: bool) -> None:
        self.set_practice(practice=practice)

    @Slot(object)
    def _on_token_chosen(self, token_id: TokenId) -> None:
        if self._mode is Mode.PRACTICE:
            self._settings = replace(self._settings, practice_token_id=token_id)
        else:
            self._settings = replace(self._settings, token_id=token_id)
        self._bridge.save_settings(self._settings)
        self._target_changed()

    @Slot(object)
    def _on_tokens_changed(self, mode: Mode) -> None:
        if mode is self._mode:
            self._show_tokens()

    @Slot(object)
    def _on_token_added(self, token_id: TokenId) -> None:
        self._settings = replace(self._settings, token_id=token_id)
        self._bridge.save_settings(self._settings)
        if self._mode is Mode.LIVE:
            self._show_tokens()

    @Slot(object)
    def _on_kept_in_changed(self, kept_in: KeptIn) -> None:
        self._kept_in = kept_in
        if self._mode is Mode.LIVE:
            self._status_bar.set_kept_in(kept_in)

    @Slot(object)
    def _on_draft_changed(self, draft: OrderDraft) -> None:
        if draft.is_blank:
            self._sends.note_filled_in(None)
        else:
            self._sends.note_typed_in(self._mode)
        self._bridge.save_draft(draft, self._sends.filled_in or self._mode)

    @Slot(object)
    def _on_preview_wanted(self, values: OrderValues | None) -> None:
        token = self._top_bar.chosen()
        if values is None or token is None:
            self._order_panel.set_preview(self.tr("Fill in a valid order ID to see the request."))
            return
        request = self._bridge.preview(values, token)
        head = [f"{request.method} {request.url}"]
        head += [f"{name}: {value}" for name, value in request.headers]
        self._order_panel.set_preview("\n".join([*head, "", request.body]))

    @Slot(bool)
    def _on_copy_curl_requested(self, with_token: bool) -> None:
        self.copy_curl(with_token=with_token)

    @Slot(bool)
    def _on_attention_changed(self, attentive: bool) -> None:
        token = self._top_bar.chosen()
        wanted = token.token_id if attentive and token is not None else None
        self._bridge.keep_warm(self._mode, wanted)

    @Slot(object)
    def _on_pins_changed(self, pins: Pins) -> None:
        self.change_settings(replace(self._settings, pins=pins))

    @Slot(bool)
    def _on_preview_toggled(self, shown: bool) -> None:
        self.change_settings(replace(self._settings, preview_shown=shown))

    @Slot(object)
    def _on_counts_changed(self, counts: CallCounts) -> None:
        self._status_bar.set_open(counts.to_do)
        self._banner.set_first_order_offered(offered=counts.all == 0)

    @Slot(object)
    def _on_connection_changed(self, event: ConnectionEvent) -> None:
        if event.mode is not self._mode:
            return
        words = {
            ConnectionState.UNTRIED: "",
            ConnectionState.CONNECTED: self.tr("Connected"),
            ConnectionState.OFFLINE: self.tr("No connection to the store"),
        }
        self._status_bar.set_connection(words[event.state])
        self._status_bar.set_in_flight(event.in_flight)
        self._status_bar.set_budget(event.budget)

    @Slot()
    def _on_clock(self) -> None:
        self._top_bar.set_now(datetime.now(UTC))

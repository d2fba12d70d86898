"""The one window: assembles panels and flows and ties them together.

Invariant: nothing is decided here that a panel or a flow can decide; `closeEvent` asks and emits,
and does no work.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from b2b_desktop.domain.call import CallCounts, CallView, Mode
from b2b_desktop.domain.order import OrderDraft
from b2b_desktop.domain.settings import Settings
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.attention import Attention
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.call_actions import CallActions
from b2b_desktop.ui.check_flow import CheckFlow
from b2b_desktop.ui.form_flow import FormFlow
from b2b_desktop.ui.log_desk import LogDesk
from b2b_desktop.ui.log_flow import LogFlow
from b2b_desktop.ui.main_menus import build_menus
from b2b_desktop.ui.practice_flow import PracticeFlow
from b2b_desktop.ui.send_flow import SendFlow
from b2b_desktop.ui.settings_keeper import SettingsKeeper
from b2b_desktop.ui.status_bar import StatusBar
from b2b_desktop.ui.status_flow import StatusFlow
from b2b_desktop.ui.target_flow import TargetFlow
from b2b_desktop.ui.theme import ThemeKeeper
from b2b_desktop.ui.token_flow import TokenFlow
from b2b_desktop.ui.window_dialogs import WindowDialogs
from b2b_desktop.ui.window_page import WindowPage
from b2b_desktop.ui.window_state import restore_window, saved_window

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import NoticeEvent


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
        self._theme = theme
        self._may_close = False
        self._was_painted = False
        self._keeper = SettingsKeeper(bridge, settings, self)
        self._tokens = TokenFlow(self, bridge, tokens)
        self._page = WindowPage(self, bridge, self.target, self._tokens.tokens, self._keeper)
        self._status_bar = StatusBar(self)
        self.setCentralWidget(self._page)
        self.setStatusBar(self._status_bar)
        mode = Mode.LIVE if tokens else Mode.PRACTICE
        self._dialogs = WindowDialogs(self, self._keeper, data_folder)
        self._attention = Attention(self)
        self._target = TargetFlow(
            bridge, self._keeper, self._page.top_bar, self._page.order_panel, self._tokens, mode
        )
        self._build_flows(bridge, mode)
        self._dialogs.set_actions(build_menus(self, self._slots()))
        self._connect(bridge)
        restore_window(self, self._page, settings)
        self._target.show_mode(mode)

    def target(self) -> tuple[Token | None, Mode]:
        """Return whom the form acts as."""
        return self._target.target()

    @property
    def settings(self) -> Settings:
        """The settings in force, with the window's place and columns."""
        return saved_window(self, self._page, self._keeper.settings)

    def change_settings(self, settings: Settings) -> None:
        """Use and store settings."""
        self._keeper.change(settings)

    def set_draft(self, draft: OrderDraft, mode: Mode) -> None:
        """Show a form that survived the last run."""
        self._form.set_draft(draft, mode)

    def keep_draft(self) -> None:
        """Store what was typed, the last key and an open cell included."""
        self._page.order_panel.form.fields.finish_editing()
        self._page.order_panel.tell_draft()
        self._page.batch_tab.keep_draft()

    @Slot(object)
    def show_notice(self, notice: NoticeEvent) -> None:
        """Show a notice on top of the window."""
        from b2b_desktop.ui.notices import notice_words

        self._page.notice_bar.show_notice(notice_words(notice))

    @Slot()
    def open_tokens(self) -> None:
        """Open the token dialog."""
        token, mode = self.target()
        live = token is not None and mode is Mode.LIVE
        self._tokens.open_dialog(token.token_id if live and token else None)

    @Slot()
    def build_rest(self) -> None:
        """Build what nobody has opened yet, now that there is time for it."""
        self._form.build_rest()
        self._page.batch_tab.build()

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
        running, batches = self._sends.in_flight(), self._page.batch_tab.living()
        if self._may_close or not (running or batches):
            event.accept()
            self.close_requested.emit()
            return
        event.ignore()
        self._dialogs.ask_to_close(running, batches, self.close_now)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Report the first frame, once it is done."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._target.start_clock()
            self._log_flow.start_clock()
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Let the form notice that the window became active or not."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self._was_painted:
            self._page.order_panel.tell_attention()

    def _build_flows(self, bridge: EngineBridge, mode: Mode) -> None:
        panel, log, target = self._page.order_panel, self._page.log_panel, self._target.target
        self._log_flow = LogFlow(bridge, log, mode)
        self._sends = SendFlow(self, bridge, panel, target)
        self._checks = CheckFlow(self, bridge, log, self._tokens, target)
        self._practice = PracticeFlow(bridge, self._page.banner, panel, target)
        self._actions = CallActions(self, bridge, panel, log, self._sends, target)
        self._form = FormFlow(bridge, self._keeper, panel, self._sends, self._tokens, target)
        self._desk = LogDesk(self, bridge, self._page, self._tokens, self._keeper, target)
        self._status = StatusFlow(bridge, self._status_bar, target)

    def _slots(self) -> dict[str, Callable[[], object]]:
        panel, log, actions = self._page.order_panel, self._page.log_panel, self._actions
        return {
            "quit": self.close,
            "clear": panel.clear,
            "undo_clear": panel.undo_clear,
            "find_calls": log.head.focus_filter,
            "send": panel.send,
            "new_practice_order": self._practice.new_order,
            **panel.form.fields.slots(),
            "find_order": panel.focus_order_id,
            "copy_curl": partial(self._form.copy_curl, False),
            "save_template": self._form.save_template,
            "check": self._checks.check_chosen,
            "resend": actions.send_again,
            "load_into_form": actions.load_into_form,
            "copy_order_id": actions.copy_order_id,
            **self._desk.slots(),
            "show_todo": partial(log.head.choose, CallView.TO_DO),
            "show_today": partial(log.head.choose, CallView.TODAY),
            "show_all": partial(log.head.choose, CallView.ALL),
            "show_order": self._page.show_order,
            "show_batch": self._page.show_batch,
            "toggle_log": self._page.toggle_log,
            **self._page.batch_tab.slots(),
            "open_tokens": self.open_tokens,
            "toggle_practice": self._page.top_bar.toggle_mode,
            "open_settings": self._dialogs.open_settings,
            "open_shortcuts": self._dialogs.open_shortcuts,
            "open_about": self._dialogs.open_about,
        }

    def _connect(self, bridge: EngineBridge) -> None:
        self._page.top_bar.tokens_requested.connect(self.open_tokens)
        self._actions.tokens_requested.connect(self.open_tokens)
        self._actions.late_requested.connect(self._page.batch_tab.show_late)
        self._actions.rows_wanted.connect(self._page.batch_tab.take_rows)
        self._page.batch_tab.tokens_wanted.connect(self.open_tokens)
        self._page.batch_tab.attention_wanted.connect(self._attention.call)
        batch = self._page.batch_tab
        for shown in (self._log_flow, self._desk, self._practice, self._status, batch):
            self._target.mode_changed.connect(shown.show_mode)
        self._target.token_changed.connect(self._practice.draw)
        self._target.token_changed.connect(self._form.tell_attention)
        self._tokens.kept_in_changed.connect(self._status.show_kept_in)
        self._target.token_changed.connect(self._page.batch_tab.look_again)
        self._page.batch_opened.connect(self._page.batch_tab.build)
        log_flows = (self._log_flow, self._actions, self._desk)
        for flow in (self._tokens, self._sends, self._checks, *log_flows, batch):
            flow.status_said.connect(self._status_bar.set_status)
        self._log_flow.counts_changed.connect(self._on_counts_changed)
        self._keeper.settings_changed.connect(self._on_settings_changed)
        self._theme.changed.connect(self._page.order_panel.draw_icons)
        self._page.order_panel.draw_icons()
        bridge.listen("notice_raised", self.show_notice)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._theme.set_theme(settings.theme)

    @Slot(object)
    def _on_counts_changed(self, counts: CallCounts) -> None:
        self._status.show_counts(counts)
        self._page.banner.set_first_order_offered(offered=counts.all == 0)

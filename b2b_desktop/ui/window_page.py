"""What the main window shows below its menus: whom to act as, what to send, what happened.

Invariant: beside the batch the call log is a strip unless the operator asked for both.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_tab import BatchTab
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.log_panel import LogPanel
from b2b_desktop.ui.log.log_strip import LogStrip
from b2b_desktop.ui.main_tabs import MainTabs
from b2b_desktop.ui.notice_bar import NoticeBar
from b2b_desktop.ui.order.order_panel import OrderPanel
from b2b_desktop.ui.practice_banner import PracticeBanner
from b2b_desktop.ui.settings_keeper import SettingsKeeper
from b2b_desktop.ui.top_bar import TopBar


class WindowPage(QWidget):
    """Lay the window's parts out.

    Signals:
        batch_opened(): the Batch tab is in front.

    Attributes:
        top_bar: mode and token.
        banner: practice mode's own line.
        notice_bar: what the operator must know.
        order_panel: the form.
        batch_tab: the batch.
        log_panel: the call log.
    """

    batch_opened = Signal()

    def __init__(
        self,
        parent: QWidget,
        bridge: EngineBridge,
        target: Callable[[], tuple[Token | None, Mode]],
        tokens: Callable[[Mode], tuple[Token, ...]],
        keeper: SettingsKeeper,
    ) -> None:
        super().__init__(parent)
        self.top_bar = TopBar(self)
        self.banner = PracticeBanner(self)
        self.notice_bar = NoticeBar(self)
        self.order_panel = OrderPanel(self)
        self.batch_tab = BatchTab(self, bridge, target, tokens, keeper, self.order_panel.draft)
        self.log_panel = LogPanel(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._log_strip = LogStrip(self)
        self._tabs = MainTabs(self)
        self._log_beside_batch = False
        self._unfolded = QByteArray()
        self._layout = QVBoxLayout(self)
        self._build()
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._log_strip.clicked.connect(self.toggle_log)
        self.batch_tab.title_changed.connect(self.set_batch_title)
        self.batch_tab.front_wanted.connect(self.show_batch)
        self.batch_tab.offer_made.connect(self.notice_bar.show_offer)
        self.batch_tab.offer_ended.connect(self.notice_bar.drop_offer)
        self.notice_bar.offer_answered.connect(self.batch_tab.answer_offer)

    def add_bar(self, bar: QWidget) -> None:
        """Put another line below the notices."""
        self._layout.insertWidget(self._layout.count() - 1, bar)

    def split(self, state: QByteArray | None, sizes: tuple[int, int]) -> None:
        """Share the width as in an earlier run, or by these sizes."""
        self._splitter.setSizes([*sizes, 0])
        if state is not None:
            self._splitter.restoreState(state)

    def split_state(self) -> QByteArray:
        """Return how the width is shared while the log is not folded, for `split`."""
        return self._unfolded if self.log_panel.isHidden() else self._splitter.saveState()

    def shows_batch(self) -> bool:
        """Tell whether the Batch tab is in front."""
        return self._tabs.currentWidget() is self.batch_tab

    @Slot()
    def show_batch(self) -> None:
        """Bring the Batch tab to the front."""
        self._tabs.setCurrentWidget(self.batch_tab)

    def show_order(self) -> None:
        """Bring the order form to the front."""
        self._tabs.setCurrentWidget(self.order_panel)

    @Slot(str)
    def set_batch_title(self, text: str) -> None:
        """Write the Batch tab's title, such as `Batch 23/40`."""
        self._tabs.set_title(self.batch_tab, text)

    @Slot()
    def toggle_log(self) -> None:
        """Fold the log beside the batch to a strip, or unfold it."""
        self._log_beside_batch = not self._log_beside_batch
        self._fold()

    @Slot(int)
    def _on_tab_changed(self, _index: int) -> None:
        if self.shows_batch():
            self.batch_opened.emit()
        self._fold()

    def _fold(self) -> None:
        folded = self.shows_batch() and not self._log_beside_batch
        if folded == self.log_panel.isHidden():
            return
        if folded:
            self._unfolded = self._splitter.saveState()
        self.log_panel.setHidden(folded)
        self._log_strip.setVisible(folded)
        if not folded:
            self._splitter.restoreState(self._unfolded)

    def _build(self) -> None:
        self._tabs.setAccessibleName(self.tr("What to send"))
        self._tabs.addTab(self.order_panel, self.tr("Order"))
        self._tabs.addTab(self.batch_tab, self.tr("Batch"))
        self._splitter.setObjectName("main_splitter")
        self._splitter.setChildrenCollapsible(False)
        for stretch, widget in ((2, self._tabs), (3, self.log_panel), (0, self._log_strip)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.indexOf(widget), stretch)
        self._log_strip.hide()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for bar in (self.top_bar, self.banner, self.notice_bar):
            self._layout.addWidget(bar)
        self._layout.addWidget(self._splitter, 1)

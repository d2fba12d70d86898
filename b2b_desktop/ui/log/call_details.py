"""One call in detail: Summary, Request, Response with the checks, Timing, History of its order.

Invariant: server texts are plain text, bodies are shown up to a limit and never wrapped
(findings.md section 5). Tabs are filled when they are looked at, and what fills them loads then.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.call import CallDetails, CallRow
from b2b_desktop.domain.check import CheckState
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.log.timing_chart import TimingChart
from b2b_desktop.ui.messages import result_words
from b2b_desktop.ui.scroll_page import ScrollPage
from b2b_desktop.ui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from b2b_desktop.domain.order_history import OrderHistory
    from b2b_desktop.ui.log.body_saving import BodySaving
    from b2b_desktop.ui.log.history_view import HistoryView
    from b2b_desktop.ui.log.json_colours import JsonColours


class CallDetailsView(QTabWidget):
    """Show one call.

    Signals:
        action_requested(str, object): an action's name and the `CallId`.
        history_requested(object): the `CallRow` whose order's history is looked at.
        status_said(str): a line for the status bar.
    """

    action_requested = Signal(str, object)
    history_requested = Signal(object)
    status_said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("call_details")
        self.setAccessibleName(self.tr("Call details"))
        self.setDocumentMode(True)
        self._row: CallRow | None = None
        self._details: CallDetails | None = None
        self._drawn: set[int] = set()
        self._offered: tuple[str, ...] | None = None
        self._headline = _text_label("summary_headline_label", "headline")
        self._body = _text_label("summary_label", "")
        self._about = _text_label("summary_about_label", "quiet")
        self._actions = ChipLayout(gap=8)
        self._request = _TextPage("request_view", self.tr("Request"), self.tabBar())
        self._response = _TextPage("response_view", self.tr("Response"), self.tabBar())
        self._timing = TimingChart(self)
        self._history_page = QWidget(self)
        self._history: HistoryView | None = None
        self.addTab(self._summary_page(), self.tr("Summary"))
        self.addTab(self._request, self.tr("Request"))
        self.addTab(self._response, self.tr("Response"))
        self.addTab(self._timing, self.tr("Timing"))
        self.addTab(self._history_page, self.tr("History"))
        self.currentChanged.connect(self._draw_tab)
        self.show_nothing()

    def minimumSizeHint(self) -> QSize:
        """Leave room for every tab's title: none is scrolled out of sight."""
        titles = QSize(self.tabBar().sizeHint().width(), 0)
        return super().minimumSizeHint().expandedTo(titles)

    def call_row(self) -> CallRow | None:
        """Return the call that is shown."""
        return self._row

    def show_nothing(self) -> None:
        """Say what to do."""
        self._row, self._details = None, None
        self._headline.hide()
        self._body.setText(self.tr("Choose a call above to see what was sent and what came back."))
        self._about.clear()
        self._set_actions(())
        self._forget()

    def show_row(self, row: CallRow) -> None:
        """Show what the table knows at once; the rest follows by `show_details`."""
        if self._row is None or self._row.call_id != row.call_id or self._row != row:
            self._details = None
        self._row = row
        self._draw_summary()
        self._forget()

    def show_details(self, details: CallDetails) -> None:
        """Show everything, unless another call was chosen meanwhile."""
        if self._row is None or details.row.call_id != self._row.call_id:
            return
        self._row, self._details = details.row, details
        self._draw_summary()
        self._forget()

    def show_history(self) -> None:
        """Bring the History tab to the front."""
        self.setCurrentWidget(self._history_page)

    def set_history(self, history: OrderHistory) -> None:
        """Show an order's history, unless another order was chosen meanwhile."""
        row = self._row
        if self._history is not None and row is not None and row.order_id == history.order_id:
            self._history.set_history(history)

    def _forget(self) -> None:
        self._drawn.clear()
        self._draw_tab(self.currentIndex())

    @Slot(int)
    def _draw_tab(self, index: int) -> None:
        if index in self._drawn or index == 0:
            return
        self._drawn.add(index)
        details = self._details
        if index == 1:
            from b2b_desktop.ui.log.detail_texts import request_text

            self._request.set_text("" if details is None else request_text(details))
            self._offer_body(self._request, None if details is None else details.call.request_body)
        elif index == 2:
            from b2b_desktop.ui.log.check_texts import checks_text
            from b2b_desktop.ui.log.detail_texts import response_text

            parts = () if details is None else (response_text(details), *checks_text(details))
            self._response.set_text("\n\n".join(parts))
            answer = None if details is None else details.answer
            self._offer_body(self._response, None if answer is None else answer.response_body)
        elif index == 3:
            self._timing.set_details(details)
        else:
            self._draw_history()

    def _offer_body(self, page: _TextPage, body: bytes | None) -> None:
        """Offer to save a body that is stored."""
        kind = "request" if page is self._request else "response"
        number = 0 if self._row is None else self._row.order_id
        ending = "json" if body and body[:1] in b"{[" else "txt"
        saving = page.set_body(body or b"", f"order-{number}-{kind}.{ending}")
        if saving is not None:
            saving.status_said.connect(self.status_said)

    def _draw_history(self) -> None:
        """Ask for the history; meanwhile the one of the same order stays."""
        if self._history is None:
            from b2b_desktop.ui.log.history_view import HistoryView

            self._history = HistoryView(self._history_page)
            self._history.status_said.connect(self.status_said)
            layout = QVBoxLayout(self._history_page)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._history)
        shown, row = self._history.history(), self._row
        of_shown = None if shown is None else (shown.store, shown.order_id)
        if row is None or of_shown != (row.store, row.order_id):
            self._history.set_history(None)
        if row is not None:
            self.history_requested.emit(row)

    def _draw_summary(self) -> None:
        row = self._row
        if row is None:
            return
        if row.check is CheckState.NOT_CHECKED:
            from b2b_desktop.ui.log.summary_words import summary_words

            words = summary_words(row)
        else:
            from b2b_desktop.ui.log.check_words import check_summary

            words = check_summary(row, self._details)
        if row.is_open or row.is_imported or self._details is not None:
            from b2b_desktop.ui.log.care_words import with_care

            words = with_care(words, row, self._details)
        self._headline.setText(words.headline)
        self._headline.show()
        self._body.setText(words.body)
        if self._details is not None:
            from b2b_desktop.ui.log.detail_texts import about_text

            self._about.setText(about_text(self._details))
        else:
            self._about.setText(f"{row.order_id}  {result_words(row)}")
        self._set_actions(words.actions)

    def _set_actions(self, actions: tuple[str, ...]) -> None:
        if actions == self._offered:
            return  # A button that is made anew is styled anew.
        self._offered = actions
        while (item := self._actions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for action in actions:
            from b2b_desktop.ui.log.summary_words import action_words

            button = QPushButton(action_words(action), self)
            button.setObjectName(f"{action}_button")
            button.setAccessibleName(action_words(action))
            button.clicked.connect(partial(self._on_action, action))
            self._actions.addWidget(button)

    def _on_action(self, action: str) -> None:
        if self._row is not None:
            self.action_requested.emit(action, self._row.call_id)

    def _summary_page(self) -> QWidget:
        page = ScrollPage(self)
        layout = QVBoxLayout(page.content)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for label in (self._headline, self._body):
            layout.addWidget(label)
        layout.addLayout(self._actions)
        layout.addStretch(1)
        layout.addWidget(self._about)
        return page


class _TextPage(QWidget):
    """A tab of plain text; its editor is made with the first text, next to `before` for Tab."""

    def __init__(self, name: str, title: str, before: QWidget) -> None:
        super().__init__()
        self._name = name
        self._title = title
        self._before = before
        self._view: QPlainTextEdit | None = None
        self._colours: JsonColours | None = None
        self._saving: BodySaving | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """Ask for the room its editor will ask for, so that nothing moves when it comes."""
        return QSize(256, 192)

    def set_text(self, text: str) -> None:
        """Show a text."""
        if self._view is None:
            self._view = _body_view(self._name, self._title)
            self._layout.addWidget(self._view)
            self.setTabOrder(self._before, self._view)
            from b2b_desktop.ui.log.json_colours import JsonColours

            self._colours = JsonColours(self._view.document())
        if self._colours is not None:
            self._colours.show(self._view, text)

    def set_body(self, body: bytes, file_name: str) -> BodySaving | None:
        """Offer to save a body; returns what offers it when that was made now."""
        made = None
        if self._saving is None and body:
            from b2b_desktop.ui.log.body_saving import BodySaving

            made = self._saving = BodySaving(self, self._name)
            self._layout.addWidget(made)
        if self._saving is not None:
            self._saving.set_body(body, file_name)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew when the window's colours are others."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._colours is not None:
            self._colours.rehighlight()


def _text_label(name: str, role: str) -> WrappedLabel:
    label = WrappedLabel(name=name, role=role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _body_view(name: str, title: str) -> QPlainTextEdit:
    from PySide6.QtGui import QFontDatabase

    view = QPlainTextEdit()
    view.setObjectName(name)
    view.setAccessibleName(title)
    view.setReadOnly(True)
    view.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return view

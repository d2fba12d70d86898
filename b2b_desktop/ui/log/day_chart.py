"""Calls by outcome, day by day; a click on a day shows its calls.

Invariant: bars share one scale, whose top is said; the day under the mouse, or chosen by the arrow
keys, is also said in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.result_counts import DayCounts
from b2b_desktop.ui.messages import outcome_word
from b2b_desktop.ui.theme import colour

_MARGIN: Final = 16
_LINE: Final = 22
_DATES: Final = 18
_GAP: Final = 12
_HEIGHT: Final = 112
_COLOURS: Final = {
    Outcome.ACCEPTED: "accent",
    Outcome.REJECTED: "error",
    Outcome.UNKNOWN: "warning",
    Outcome.NOT_SENT: "quiet",
}
"""From the bottom up; what is under way or stopped stands on top, in the colour of lines."""


class DayChart(QWidget):
    """Paint a bar for each day.

    Signals:
        day_chosen(object): the `date` whose calls are wanted.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_chart")
        self.setAccessibleName(self.tr("Calls per day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(_HEIGHT)
        self._days: tuple[DayCounts, ...] = ()
        self._marked: int | None = None

    def set_days(self, days: Sequence[DayCounts]) -> None:
        """Show these days, oldest first."""
        self._days = tuple(days)
        self._mark(len(days) - 1 if days else None)

    def sizeHint(self) -> QSize:
        """Ask for little: the bars take what there is."""
        return QSize(240, _HEIGHT)

    def words(self) -> str:
        """Say what the marked day has."""
        if self._marked is None:
            return self.tr("No call yet.")
        day = self._days[self._marked]
        parts = [
            f"{outcome_word(outcome)} {number}"
            for outcome in Outcome
            if (number := day.results.total((outcome,)))
        ]
        return f"{day.day}   {', '.join(parts) or self.tr('no call')}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, then the bars, then the dates below them."""
        painter = QPainter(self)
        most = max((day.results.total() for day in self._days), default=0)
        self._paint_words(painter, most)
        self._paint_bars(painter, most or 1)
        self._paint_dates(painter)

    def _paint_words(self, painter: QPainter, most: int) -> None:
        """Say what the marked day has and, where there is room, what the tallest bar stands for."""
        painter.setPen(colour("quiet"))
        line = QRectF(_MARGIN, 0, self.width() - 2 * _MARGIN, _LINE)
        metrics, words = painter.fontMetrics(), self.words()
        middle = Qt.AlignmentFlag.AlignVCenter
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, int(middle), elided)
        top = self.tr("tallest bar: {n}").replace("{n}", str(most))
        if most and metrics.horizontalAdvance(words + top) + 2 * _GAP <= line.width():
            painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignRight), top)

    def _paint_bars(self, painter: QPainter, most: int) -> None:
        for place, day in enumerate(self._days):
            bar = self._place_of(place)
            if place == self._marked:
                painter.fillRect(bar, colour("pressed"))
            bottom = bar.bottom()
            rest = day.results.total()
            for outcome, name in (*_COLOURS.items(), (None, "line")):
                number = rest if outcome is None else day.results.total((outcome,))
                rest -= number
                height = bar.height() * number / most
                bottom -= height
                part = QRectF(bar.left() + 1, bottom, max(bar.width() - 2, 1), height)
                painter.fillRect(part, colour(name))

    def _paint_dates(self, painter: QPainter) -> None:
        """Name the newest day and as many before it as have room."""
        top = self.height() - _DATES
        painter.fillRect(QRectF(_MARGIN, top, self.width() - 2 * _MARGIN, 1), colour("line"))
        painter.setPen(colour("quiet"))
        end = float(self.width() - _MARGIN)
        for place in range(len(self._days) - 1, -1, -1):
            name = f"{self._days[place].day:%m-%d}"
            room = painter.fontMetrics().horizontalAdvance(name)
            left = self._place_of(place).center().x() - room / 2
            if place == len(self._days) - 1:
                left = min(left, end - room)
            if left >= _MARGIN and left + room <= end:
                words = QRectF(left, top, room, _DATES)
                painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), name)
                end = left - _GAP

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the day under the mouse has."""
        self._mark(self._day_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the calls of the day that was hit."""
        self._mark(self._day_at(event.position()))
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day, and show the calls of one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._marked is not None:
            self._mark(min(max(self._marked + step, 0), len(self._days) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _place_of(self, place: int) -> QRectF:
        width = (self.width() - 2 * _MARGIN) / max(len(self._days), 1)
        return QRectF(_MARGIN + place * width, _LINE, width, self.height() - _LINE - _DATES)

    def _day_at(self, point: QPointF) -> int | None:
        if not self._days:
            return None
        width = (self.width() - 2 * _MARGIN) / len(self._days)
        return min(max(int((point.x() - _MARGIN) // width), 0), len(self._days) - 1)

    def _mark(self, place: int | None) -> None:
        self._marked = place
        self.setAccessibleDescription(self.words())
        self.update()

    def _choose(self) -> None:
        if self._marked is not None:
            self.day_chosen.emit(self._days[self._marked].day)

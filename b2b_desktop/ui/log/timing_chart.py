"""How long the parts of a call took, as bars.

Invariant: bars share one scale, from the click to the end.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallDetails
from b2b_desktop.ui.theme import colour

_ROW = 28
_LABELS = 96
_NUMBERS = 88
_IN_SECONDS_MS = 10_000


class TimingChart(QWidget):
    """Paint queue, connect, TLS, write, wait and read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timing_chart")
        self.setAccessibleName(self.tr("Timing"))
        self._bars: list[tuple[str, float, float]] = []
        self._times: list[tuple[str, str]] = []

    def set_details(self, details: CallDetails | None) -> None:
        """Show a call's timing, or nothing."""
        self._bars, self._times = [], []
        if details is not None:
            self._read(details)
        self.setAccessibleDescription(
            ", ".join(f"{name} {self._length(length)}" for name, _, length in self._bars)
        )
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Leave room for the bars and three times."""
        return QSize(320, _ROW * 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bars and times."""
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(16, 12, -16, -8)
        if not self._bars and not self._times:
            painter.setPen(colour("quiet"))
            top = Qt.AlignmentFlag.AlignTop
            painter.drawText(area, int(top), self.tr("There is no timing for this call yet."))
            return
        span = max((start + length for _, start, length in self._bars), default=1.0) or 1.0
        room = max(area.width() - _LABELS - _NUMBERS, 40.0)
        middle = Qt.AlignmentFlag.AlignVCenter
        right = int(middle | Qt.AlignmentFlag.AlignRight)
        y = area.top()
        for name, start, length in self._bars:
            painter.setPen(colour("text"))
            painter.drawText(QRectF(area.left(), y, _LABELS, _ROW), int(middle), name)
            left = area.left() + _LABELS + room * start / span
            width = max(room * length / span, 2.0)
            painter.fillRect(QRectF(left, y + 8, width, _ROW - 16), colour("accent"))
            numbers = QRectF(area.right() - _NUMBERS, y, _NUMBERS, _ROW)
            painter.drawText(numbers, right, self._length(length))
            y += _ROW
        painter.setPen(colour("quiet"))
        for name, time in self._times:
            painter.drawText(QRectF(area.left(), y, _LABELS, _ROW), int(middle), name)
            words = QRectF(area.left() + _LABELS, y, area.width() - _LABELS, _ROW)
            painter.drawText(words, int(middle), time)
            y += _ROW

    def _length(self, length_ms: float) -> str:
        if length_ms >= _IN_SECONDS_MS:
            return self.tr("{n} s").replace("{n}", f"{length_ms / 1000:.1f}")
        return self.tr("{n} ms").replace("{n}", f"{length_ms:.1f}")

    def _read(self, details: CallDetails) -> None:
        from b2b_desktop.ui.log.detail_texts import local_time

        call, answer = details.call, details.answer
        self._times.append((self.tr("Click"), local_time(call.clicked_at)))
        # A call that waited for the store's budget or for its turn left later than it was queued.
        left_at = max(details.sent_at or call.queued_at, call.queued_at)
        queue_ms = (left_at - call.clicked_at).total_seconds() * 1000
        parts: list[tuple[str, float | None]] = [(self.tr("Queue"), queue_ms)]
        if answer is not None:
            phases = answer.phases
            parts += [
                (self.tr("Connect"), phases.connect_ms),
                (self.tr("TLS"), phases.tls_ms),
                (self.tr("Write"), phases.write_ms),
                (self.tr("Wait"), phases.wait_ms),
                (self.tr("Read"), phases.read_ms),
            ]
            if answer.done_at is not None:
                self._times.append((self.tr("Done"), local_time(answer.done_at)))
        start = 0.0
        for name, length in parts:
            if length is not None:
                self._bars.append((name, start, length))
                start += length

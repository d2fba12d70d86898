"""How far one request got: the proof of *not sent*, and its timing.

Invariant: `has_left` is set before the first byte of the POST is written, but not before that may
leave, and never for a proxy's CONNECT (findings.md section 4). Lives on the `network` thread.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from enum import Enum
from time import perf_counter
from typing import Any, Final

import httpcore

from b2b_desktop.domain.call import CallAnswer, Outcome, Phases, Reason


class Step(Enum):
    """A point that a request passes; each value is httpcore's name of it."""

    CONNECTING = "connect_tcp.started"
    CONNECTED = "connect_tcp.complete"
    SECURING = "start_tls.started"
    SECURED = "start_tls.complete"
    SENDING = "send_request_headers.started"
    SENT = "send_request_body.complete"
    ANSWERED = "receive_response_headers.complete"


class SendProgress:
    """Follow one request, step by step.

    Attributes:
        has_left: whether bytes of the request may be on their way.
        written_at: when its last byte was handed to the system.
        first_byte_at: when the status line was read.
        on_written: called once, right after the last byte was handed over.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        on_written: Callable[[], None] | None = None,
        method: bytes = b"POST",
        may_leave: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self._now = now
        self._method = method
        self._may_leave = may_leave
        self._marks: dict[Step, float] = {}
        self._finished_at: float | None = None
        self.on_written = on_written
        self.has_left = False
        self.written_at: datetime | None = None
        self.first_byte_at: datetime | None = None

    async def permission(self) -> None:
        """Wait until the request may leave; what `may_leave` raises keeps it here."""
        if self._may_leave is not None:
            await self._may_leave()

    def mark(self, step: Step) -> None:
        """Note that the request passes a point; `SENDING` before its first byte is written."""
        self._marks[step] = perf_counter()
        if step is Step.SENDING:
            self.has_left = True
        elif self.has_left:
            self._note(step)

    async def trace(self, name: str, info: dict[str, Any]) -> None:
        """Take one of httpcore's trace events: behind a proxy, the request is httpcore's."""
        event = name[name.find(".") + 1 :]
        step = _STEPS.get(event)
        if step is Step.SENDING:
            if info["request"].method == self._method:
                await self.permission()
                self.mark(step)
        elif step is not None:
            self.mark(step)
        elif event == _REFUSED and isinstance(info["exception"], httpcore.LocalProtocolError):
            # h11 refuses a header it cannot write before a byte of the request is written.
            self.has_left = False

    def finished(self) -> None:
        """Note that the answer has been read to its end."""
        self._finished_at = perf_counter()

    def phases(self) -> Phases:
        """Return the timing as far as the request got."""
        answered_at = self._marks.get(Step.ANSWERED)
        return Phases(
            connect_ms=self._between(Step.CONNECTING, Step.CONNECTED),
            tls_ms=self._between(Step.SECURING, Step.SECURED),
            write_ms=self._between(Step.SENDING, Step.SENT),
            wait_ms=self._between(Step.SENT, Step.ANSWERED),
            read_ms=_span_ms(answered_at, self._finished_at),
        )

    def cancelled_answer(self, now: datetime) -> CallAnswer:
        """Return how a call ended that was cancelled at this point."""
        outcome = Outcome.UNKNOWN if self.has_left else Outcome.STOPPED
        return CallAnswer(
            outcome,
            Reason.CANCELLED,
            written_at=self.written_at,
            first_byte_at=self.first_byte_at,
            done_at=now,
            phases=self.phases(),
        )

    def _note(self, step: Step) -> None:
        if step is Step.SENT:
            self.written_at = self._now()
            if self.on_written is not None:
                self.on_written()
        elif step is Step.ANSWERED:
            self.first_byte_at = self._now()

    def _between(self, start: Step, end: Step) -> float | None:
        return _span_ms(self._marks.get(start), self._marks.get(end))


def _span_ms(begun: float | None, ended: float | None) -> float | None:
    return None if begun is None or ended is None else (ended - begun) * 1000.0


_REFUSED: Final = "send_request_headers.failed"
_STEPS: Final = {step.value: step for step in Step}

"""How far one request got: the proof of *not sent*, and its timing.

Invariant: `has_left` is set before the first byte of the POST is written, and never for a proxy's
CONNECT (findings.md section 4). Lives on the `network` thread.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import perf_counter
from typing import Any

import httpcore

from b2b_desktop.domain.call import CallAnswer, Outcome, Phases, Reason


class SendProgress:
    """Follow one request through httpcore's trace events.

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
    ) -> None:
        self._now = now
        self._method = method
        self._marks: dict[str, float] = {}
        self.on_written = on_written
        self.has_left = False
        self.written_at: datetime | None = None
        self.first_byte_at: datetime | None = None

    async def trace(self, name: str, info: dict[str, Any]) -> None:
        """Take one of httpcore's trace events."""
        event = name[name.find(".") + 1 :]
        if event == "send_request_headers.started":
            if info["request"].method == self._method:
                self.has_left = True
                self._marks[event] = perf_counter()
        elif event == "send_request_headers.failed":
            # h11 refuses a header it cannot write before a byte of the request is written.
            if isinstance(info["exception"], httpcore.LocalProtocolError):
                self.has_left = False
        elif event in _MARKED:
            self._marks[event] = perf_counter()
            if self.has_left:
                self._note(event)

    def finished(self) -> None:
        """Note that the answer has been read to its end."""
        self._marks["finished"] = perf_counter()

    def phases(self) -> Phases:
        """Return the timing as far as the request got."""
        written = "send_request_body.complete"
        headers = "receive_response_headers.complete"
        return Phases(
            connect_ms=self._between("connect_tcp.started", "connect_tcp.complete"),
            tls_ms=self._between("start_tls.started", "start_tls.complete"),
            write_ms=self._between("send_request_headers.started", written),
            wait_ms=self._between(written, headers),
            read_ms=self._between(headers, "finished"),
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

    def _note(self, event: str) -> None:
        if event == "send_request_body.complete":
            self.written_at = self._now()
            if self.on_written is not None:
                self.on_written()
        elif event == "receive_response_headers.complete":
            self.first_byte_at = self._now()

    def _between(self, start: str, end: str) -> float | None:
        begun, ended = self._marks.get(start), self._marks.get(end)
        return None if begun is None or ended is None else (ended - begun) * 1000.0


_MARKED = frozenset(
    {
        "connect_tcp.started",
        "connect_tcp.complete",
        "start_tls.started",
        "start_tls.complete",
        "send_request_body.complete",
        "receive_response_headers.complete",
    }
)

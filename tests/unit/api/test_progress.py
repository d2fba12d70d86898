"""The proof of not sent, and the timing."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import httpcore
import pytest

from b2b_desktop.api.progress import SendProgress
from b2b_desktop.domain.call import Outcome, Reason

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def trace(progress: SendProgress, name: str, method: bytes = b"POST") -> None:
    """Let one of httpcore's events happen."""
    info: dict[str, Any] = {"request": httpcore.Request(method, "https://store.example/")}
    asyncio.run(progress.trace(name, info))


def test_a_request_has_left_when_its_headers_begin_to_be_written() -> None:
    progress = SendProgress(lambda: NOW)
    trace(progress, "connection.connect_tcp.started")
    trace(progress, "connection.connect_tcp.complete")
    assert not progress.has_left
    trace(progress, "http11.send_request_headers.started")
    assert progress.has_left


def test_behind_a_proxy_the_request_waits_until_it_may_leave() -> None:
    seen: list[bool] = []

    async def look() -> None:
        seen.append(progress.has_left)

    progress = SendProgress(lambda: NOW, may_leave=look)
    trace(progress, "http11.send_request_headers.started", b"CONNECT")
    assert seen == []
    trace(progress, "http11.send_request_headers.started")
    assert seen == [False]
    assert progress.has_left


def test_a_proxys_connect_is_not_the_request() -> None:
    progress = SendProgress(lambda: NOW)
    trace(progress, "http11.send_request_headers.started", b"CONNECT")
    trace(progress, "http11.send_request_body.complete", b"CONNECT")
    trace(progress, "http11.receive_response_headers.complete", b"CONNECT")
    assert not progress.has_left
    assert progress.written_at is None
    assert progress.first_byte_at is None
    assert progress.cancelled_answer(NOW).outcome is Outcome.STOPPED


def test_writing_is_told_once_the_last_byte_is_handed_over() -> None:
    told: list[bool] = []
    progress = SendProgress(lambda: NOW, lambda: told.append(True))
    trace(progress, "http11.send_request_headers.started")
    assert told == []
    trace(progress, "http11.send_request_body.complete")
    assert told == [True]
    assert progress.written_at == NOW
    assert progress.first_byte_at is None
    trace(progress, "http11.receive_response_headers.complete")
    assert progress.first_byte_at == NOW
    assert told == [True]


def test_nobody_has_to_listen() -> None:
    progress = SendProgress(lambda: NOW)
    trace(progress, "http11.send_request_headers.started")
    trace(progress, "http11.send_request_body.complete")
    assert progress.written_at == NOW


def test_phases_are_told_as_far_as_the_request_got() -> None:
    progress = SendProgress(lambda: NOW)
    for name in ("connection.connect_tcp.started", "connection.connect_tcp.complete"):
        trace(progress, name)
    trace(progress, "connection.start_tls.started")
    phases = progress.phases()
    assert phases.connect_ms is not None
    assert phases.connect_ms >= 0.0
    assert (phases.tls_ms, phases.write_ms, phases.wait_ms, phases.read_ms) == (None,) * 4


def test_a_whole_request_has_every_phase() -> None:
    progress = SendProgress(lambda: NOW)
    for name in (
        "connection.connect_tcp.started",
        "connection.connect_tcp.complete",
        "connection.start_tls.started",
        "connection.start_tls.complete",
        "http11.send_request_headers.started",
        "http11.send_request_body.complete",
        "http11.receive_response_headers.complete",
        "http11.receive_response_body.started",
    ):
        trace(progress, name)
    progress.finished()
    phases = progress.phases()
    assert None not in (
        phases.connect_ms, phases.tls_ms, phases.write_ms, phases.wait_ms, phases.read_ms
    )  # fmt: skip


def test_a_cancelled_call_is_stopped_before_and_unknown_after_bytes_left() -> None:
    progress = SendProgress(lambda: NOW)
    before = progress.cancelled_answer(NOW)
    assert (before.outcome, before.reason) == (Outcome.STOPPED, Reason.CANCELLED)
    trace(progress, "http11.send_request_headers.started")
    after = progress.cancelled_answer(NOW)
    assert (after.outcome, after.reason, after.done_at) == (Outcome.UNKNOWN, Reason.CANCELLED, NOW)


def test_a_read_is_followed_by_its_own_method() -> None:
    progress = SendProgress(lambda: NOW, method=b"GET")
    trace(progress, "http11.send_request_headers.started", b"GET")
    assert progress.has_left


@pytest.mark.parametrize(
    ("error", "left"),
    [(httpcore.LocalProtocolError("line break"), False), (httpcore.WriteError("reset"), True)],
)
def test_only_a_header_that_cannot_be_written_takes_the_leaving_back(
    error: Exception, left: bool
) -> None:
    progress = SendProgress(lambda: NOW)
    trace(progress, "http11.send_request_headers.started")
    asyncio.run(progress.trace("http11.send_request_headers.failed", {"exception": error}))
    assert progress.has_left is left

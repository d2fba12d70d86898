"""The fault table of findings.md section 4, through real sockets."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import threading
import time
import tracemalloc
from collections.abc import Iterator

import pytest

from b2b_desktop.api.client import ApiClient
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.tls import make_tls_context
from b2b_desktop.domain.call import STORED_BODY_LIMIT_BYTES, CallAnswer, Outcome, Reason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.domain.wire_format import CHECKOUT
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Switches
from tests.api_rig import QUICK, SECRET, attach, now, request_for, values
from tests.raw_server import RawServer, answering, http_reply, read_request

REFUSAL = b'{"code":40013,"message":"Order does not exist.","data":{}}'


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    """Run a store that never runs out of requests."""
    server = SandboxServer(0, Switches(quota=10_000))
    server.start()
    yield server
    server.stop()


def answer_to(server: SandboxServer, case: str, timeouts: Timeouts = QUICK) -> CallAnswer:
    """Meet one of the sandbox's cases."""
    request = request_for(values(RANGES[case].start))
    return attach(server.address, request, timeouts).attempt.answer


def test_a_port_where_nobody_listens_is_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    sent = attach(f"http://127.0.0.1:{port}")
    assert sent.attempt.answer.outcome is Outcome.NOT_SENT
    assert sent.attempt.answer.reason is Reason.NO_CONNECTION
    assert sent.attempt.may_retry
    assert not sent.progress.has_left
    assert sent.attempt.answer.written_at is None


def test_a_name_that_does_not_exist_is_not_sent() -> None:
    sent = attach("https://store.invalid")
    assert sent.attempt.answer.outcome is Outcome.NOT_SENT
    assert sent.attempt.answer.reason is Reason.NO_CONNECTION
    assert sent.attempt.may_retry


@pytest.mark.parametrize("host", ["a..invalid", "x" * 64 + ".invalid"])
def test_a_name_that_cannot_be_looked_up_is_not_sent(host: str) -> None:
    assert attach(f"https://{host}").attempt.answer.outcome is Outcome.NOT_SENT


def test_a_server_that_takes_no_connection_times_out_as_not_sent() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        # With the queue full, further connections are neither taken nor refused.
        waiting = [socket.socket() for _ in range(3)]
        for sock in waiting:
            sock.setblocking(False)
            sock.connect_ex(address)
        sent = attach(f"http://127.0.0.1:{address[1]}", timeouts=Timeouts(0.2, 5.0, 5.0))
        for sock in waiting:
            sock.close()
    assert sent.attempt.answer.outcome is Outcome.NOT_SENT
    assert sent.attempt.answer.message.startswith("ConnectTimeout")
    assert sent.attempt.may_retry


def test_tls_that_is_refused_is_not_sent() -> None:
    with RawServer(answering(b"this is no TLS\r\n")) as plain:
        sent = attach(plain.address.replace("http:", "https:"))
    assert sent.attempt.answer.outcome is Outcome.NOT_SENT
    assert sent.attempt.answer.reason is Reason.NO_CONNECTION
    assert sent.attempt.may_retry


@pytest.mark.parametrize("token", ["bad\nline", "b\u00f6se", "zero\u200bwidth"])
def test_a_header_that_cannot_be_written_is_not_sent(server: SandboxServer, token: str) -> None:
    before = len(server.requests())
    sent = attach(server.address, request_for(values(), Secret(token)))
    assert sent.attempt.answer.outcome is Outcome.NOT_SENT
    assert sent.attempt.answer.reason is Reason.UNSENDABLE
    assert not sent.attempt.may_retry
    assert token not in sent.attempt.answer.message
    assert not any(request.complete for request in server.requests()[before:])


UNKNOWN_CASES = [
    "close_unread", "reset_unread", "drop_before", "drop_after", "reset_after", "half_status",
    "garbage", "silence",
]  # fmt: skip


@pytest.mark.parametrize("case", UNKNOWN_CASES)
def test_silence_and_cuts_before_the_status_are_unknown_and_never_repeated(
    server: SandboxServer, case: str
) -> None:
    request = request_for(values(RANGES[case].start))
    sent = attach(server.address, request)
    answer = sent.attempt.answer
    assert (answer.outcome, answer.reason) == (Outcome.UNKNOWN, Reason.NO_ANSWER)
    assert answer.http_status is None
    assert not sent.attempt.may_retry
    assert sent.progress.has_left
    assert answer.phases.connect_ms is not None


@pytest.mark.parametrize("case", ["close_unread", "reset_unread"])
def test_a_connection_closed_unread_on_the_next_request_is_unknown(
    server: SandboxServer, case: str
) -> None:
    server.state.plan_fault(None, case, {})
    assert attach(server.address).attempt.answer.outcome is Outcome.UNKNOWN


def test_a_server_that_stops_reading_is_unknown() -> None:
    hold = threading.Event()

    def handle(sock: socket.socket) -> None:
        sock.recv(1)
        hold.wait()

    long = request_for(values(po_number="x" * 20_000_000))
    with RawServer(handle) as server:
        answer = attach(server.address, long).attempt.answer
        hold.set()
    assert answer.outcome is Outcome.UNKNOWN
    assert answer.message.startswith("WriteTimeout")


def test_one_byte_after_another_ends_with_the_whole_calls_limit(server: SandboxServer) -> None:
    began = time.monotonic()
    answer = answer_to(server, "drip", Timeouts(1.0, 1.0, 0.8))
    assert time.monotonic() - began < 5.0
    assert (answer.outcome, answer.reason) == (Outcome.UNKNOWN, Reason.BAD_REPLY)
    assert answer.http_status == 200
    assert answer.incomplete


def test_the_whole_calls_limit_before_the_status_is_unknown(server: SandboxServer) -> None:
    answer = answer_to(server, "silence", Timeouts(1.0, 5.0, 0.3))
    assert (answer.outcome, answer.message) == (Outcome.UNKNOWN, "TimeoutError")


def cutting(reply: bytes, *, reset: bool) -> RawServer:
    """Return a server that breaks off after these bytes."""

    def handle(sock: socket.socket) -> None:
        read_request(sock)
        sock.sendall(reply)
        if reset:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            sock.close()

    return RawServer(handle)


@pytest.mark.parametrize("reset", [False, True])
@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (302, Outcome.REJECTED),
        (400, Outcome.REJECTED),
        (429, Outcome.REJECTED),
        (408, Outcome.UNKNOWN),
        (200, Outcome.UNKNOWN),
        (503, Outcome.UNKNOWN),
    ],
)
def test_a_body_cut_after_its_status_keeps_the_statuss_outcome(
    status: int, outcome: Outcome, reset: bool
) -> None:
    with cutting(http_reply(status, REFUSAL)[:-20], reset=reset) as server:
        attempt = attach(server.address).attempt
    assert attempt.answer.outcome is outcome
    assert attempt.answer.http_status == status
    assert attempt.answer.incomplete
    assert attempt.answer.content_length == len(REFUSAL)
    assert not attempt.may_retry


def test_bad_gzip_after_a_refusal_keeps_the_refusal() -> None:
    reply = http_reply(400, b"no gzip at all", "Content-Encoding: gzip")
    with RawServer(answering(reply)) as server:
        answer = attach(server.address).attempt.answer
    assert (answer.outcome, answer.http_status) == (Outcome.REJECTED, 400)
    assert answer.incomplete


@pytest.mark.parametrize("case", ["gzip_bomb", "huge_body"])
def test_a_huge_body_is_capped_in_bounded_memory(server: SandboxServer, case: str) -> None:
    timeouts = Timeouts(5.0, 10.0, 20.0)
    request = request_for(values(RANGES[case].start))
    attach(server.address, request, timeouts)  # The sandbox makes its body in this process too.
    tracemalloc.start()
    answer = attach(server.address, request, timeouts).attempt.answer
    held = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(True, "*/api/*")])
    ours = sum(block.size for block in held.statistics("filename"))
    tracemalloc.stop()
    assert answer.outcome is Outcome.UNKNOWN
    assert answer.capped
    assert len(answer.response_body) == STORED_BODY_LIMIT_BYTES
    assert ours < 4 * STORED_BODY_LIMIT_BYTES


def test_a_huge_refusal_is_still_a_refusal() -> None:
    body = b'{"code":40013,"message":"no"' + b" " * (STORED_BODY_LIMIT_BYTES + 1)
    with RawServer(answering(http_reply(400, body))) as server:
        answer = attach(server.address).attempt.answer
    assert answer.outcome is Outcome.REJECTED
    assert answer.capped


def test_many_headers_are_no_fault(server: SandboxServer) -> None:
    answer = answer_to(server, "many_headers")
    assert answer.outcome is Outcome.ACCEPTED
    assert len([name for name, _ in answer.response_headers if name.startswith("X-N-")]) == 90


def test_headers_without_end_are_unknown() -> None:
    def handle(sock: socket.socket) -> None:
        read_request(sock)
        sock.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            sock.sendall(b"X-More: " + b"v" * 60_000 + b"\r\n")

    with RawServer(handle) as server:
        answer = attach(server.address).attempt.answer
    assert (answer.outcome, answer.http_status) == (Outcome.UNKNOWN, None)


def test_words_that_are_no_utf_8_are_kept_as_bytes(server: SandboxServer) -> None:
    answer = answer_to(server, "bad_utf8")
    assert answer.outcome is Outcome.REJECTED
    assert answer.response_body == b'{"message":"\xff\xfe"}'


def test_deep_json_is_no_json(server: SandboxServer) -> None:
    answer = answer_to(server, "deep_json")
    assert (answer.outcome, answer.reason) == (Outcome.UNKNOWN, Reason.BAD_REPLY)
    assert len(answer.response_body) == 100_000


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_never_followed(server: SandboxServer, status: int) -> None:
    before = len(server.requests())
    to = f"Location: {server.address}/api/v2/orders"
    with RawServer(answering(http_reply(status, b"", to))) as elsewhere:
        answer = attach(elsewhere.address).attempt.answer
        assert elsewhere.accepted == 1
    assert (answer.outcome, answer.reason) == (Outcome.REJECTED, Reason.REDIRECTED)
    assert len(server.requests()) == before


def test_an_echo_of_the_secret_is_redacted_everywhere(server: SandboxServer) -> None:
    token = server.practice_tokens()[0].text
    request = request_for(values(RANGES["echo"].start), Secret(token), CHECKOUT)
    answer = attach(server.address, request).attempt.answer
    assert answer.outcome is Outcome.REJECTED
    assert dict(answer.response_headers)["X-Echo-authorization"] == "Bearer [redacted]"
    for part in token.split("."):
        assert part not in repr(answer)


def test_a_whole_answer_tells_budget_clock_and_timing(server: SandboxServer) -> None:
    attempt = attach(server.address, request_for(values(RANGES["success"].start))).attempt
    assert attempt.answer.outcome is Outcome.ACCEPTED
    assert attempt.budget is not None
    assert (attempt.budget.allocated, attempt.budget.window_s) == (10_000, 60.0)
    assert attempt.clock_skew_s is not None
    assert abs(attempt.clock_skew_s) < 3.0
    answer = attempt.answer
    assert answer.written_at is not None
    assert answer.first_byte_at is not None
    assert answer.done_at is not None
    assert answer.written_at <= answer.first_byte_at <= answer.done_at
    assert answer.phases.tls_ms is None
    for phase in (answer.phases.write_ms, answer.phases.wait_ms, answer.phases.read_ms):
        assert phase is not None


def test_a_429_tells_how_long_to_wait(server: SandboxServer) -> None:
    assert answer_to(server, "rate_limited").retry_after_s == 12.5
    assert answer_to(server, "overload").retry_after_s == 5.0


def cancelled_answer(address: str, *, after_writing: bool) -> CallAnswer:
    """Cancel a call, at once or when its bytes have left, and return how it ended."""

    async def call() -> CallAnswer:
        client = ApiClient(address, timeouts=QUICK, tls=make_tls_context(), now=now)
        written = asyncio.Event()
        progress = SendProgress(now, on_written=written.set)
        task = asyncio.ensure_future(client.attach(request_for(values()), progress))
        await (written.wait() if after_writing else asyncio.sleep(0))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await client.aclose()
        return progress.cancelled_answer(now())

    return asyncio.run(call())


def test_cancelling_before_bytes_left_is_stopped(server: SandboxServer) -> None:
    before = len(server.requests())
    answer = cancelled_answer(server.address, after_writing=False)
    assert (answer.outcome, answer.reason) == (Outcome.STOPPED, Reason.CANCELLED)
    assert len(server.requests()) == before


def test_cancelling_after_bytes_left_is_unknown() -> None:
    hold = threading.Event()

    def handle(sock: socket.socket) -> None:
        read_request(sock)
        hold.wait()

    with RawServer(handle) as server:
        answer = cancelled_answer(server.address, after_writing=True)
        hold.set()
    assert (answer.outcome, answer.reason) == (Outcome.UNKNOWN, Reason.CANCELLED)
    assert answer.written_at is not None


def test_calls_one_after_another_use_one_connection(server: SandboxServer) -> None:
    opened = server.state.connections

    async def twice() -> None:
        client = ApiClient(server.address, timeouts=QUICK, tls=make_tls_context(), now=now)
        for _ in range(2):
            request = request_for(values(RANGES["success"].start))
            await client.attach(request, SendProgress(now))
        await client.aclose()

    asyncio.run(twice())
    assert server.state.connections == opened + 1
    last, former = server.requests()[-1], server.requests()[-2]
    assert last.raw == former.raw
    assert b"ookie" not in last.raw
    assert SECRET.reveal().encode() in bytes(last.raw)


def test_a_cookie_is_never_sent_back() -> None:
    seen: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        for _ in range(2):
            seen.append(read_request(sock))
            sock.sendall(http_reply(200, b"{}", "Set-Cookie: session=1"))

    async def twice(address: str) -> None:
        client = ApiClient(address, timeouts=QUICK, tls=make_tls_context(), now=now)
        for _ in range(2):
            await client.attach(request_for(values()), SendProgress(now))
        await client.aclose()

    with RawServer(handle) as server:
        asyncio.run(twice(server.address))
    assert len(seen) == 2
    assert seen[0] == seen[1]


def test_gzip_is_unpacked_even_though_we_ask_for_none() -> None:
    body = gzip.compress(b'{"code":200,"data":[{"orderId":5012}]}')
    with RawServer(answering(http_reply(200, body, "Content-Encoding: gzip"))) as server:
        answer = attach(server.address).attempt.answer
    assert answer.outcome is Outcome.ACCEPTED
    assert answer.bytes_received == len(body)

"""Replies made to break whoever reads them: bounded memory, a row that says what was cut, and on.

Everything goes through real sockets, an engine and its log, and the last of it through a window.
"""

from __future__ import annotations

import socket
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from itertools import chain, repeat
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget

from b2b_desktop.domain.call import STORED_BODY_LIMIT_BYTES, CallDetails, Outcome, Reason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.engine.events import TokenSavedEvent
from tests.engine_rig import EngineRig, token_for
from tests.integration.conftest import OpenWindow
from tests.raw_server import RawServer, http_reply, read_request

MEGABYTE = 1024 * 1024
SUCCESS = b'{"code":200,"message":"SUCCESS","data":{}}'
MOST_MEMORY = 40 * MEGABYTE
"""The body that is kept, and what cleaning, reading and storing it makes of it for a moment."""
RESPONSE_TAB = 2
_OPENED = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\n%s\r\n"
Parts = Callable[[], Iterator[bytes]]


def long_body(status: int) -> Parts:
    """Return 50 MB of JSON in small parts."""

    def parts() -> Iterator[bytes]:
        start = b'{"code":%d,"message":"no","pad":"' % status
        yield _OPENED % (status, b"Content-Length: %d\r\n" % (50 * MEGABYTE))
        yield start
        piece = b"x" * MEGABYTE
        for _ in range(50):
            yield piece

    return parts


def gzip_bomb() -> Iterator[bytes]:
    """Yield 1 MB that unpacks to 1 GB of blanks."""
    packer = zlib.compressobj(9, wbits=31)
    head = packer.compress(b"{" + b" " * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush a block stands for itself, so it can be sent as often as one likes.
    length = len(head) + 1023 * len(block)
    assert length < 2 * MEGABYTE
    yield _OPENED % (200, b"Content-Encoding: gzip\r\nContent-Length: %d\r\n" % length)
    yield head
    for _ in range(1023):
        yield block


def many_headers(size: int, count: int = 10_000) -> Parts:
    """Return a success behind so many headers of so many bytes."""

    def parts() -> Iterator[bytes]:
        value = b"v" * size
        headers = b"".join(b"X-%d: %s\r\n" % (number, value) for number in range(count))
        yield _OPENED % (200, headers + b"Content-Length: %d\r\n" % len(SUCCESS)) + SUCCESS

    return parts


def whole(status: int, body: bytes) -> Parts:
    """Return a reply in one part."""
    return lambda: iter([http_reply(status, body)])


def deep(opened: bytes, closed: bytes) -> bytes:
    """Return JSON of 100,000 levels."""
    return opened * 100_000 + b"1" + closed * 100_000


CASES: dict[str, tuple[Parts, Outcome, Reason]] = {
    "50 MB": (long_body(200), Outcome.UNKNOWN, Reason.BAD_REPLY),
    "50 MB of refusal": (long_body(400), Outcome.REJECTED, Reason.SERVER_WORDS),
    "a gzip bomb": (gzip_bomb, Outcome.UNKNOWN, Reason.BAD_REPLY),
    "no UTF-8": (whole(200, b'{"message":"\xff\xfe"}'), Outcome.UNKNOWN, Reason.BAD_REPLY),
    "deep lists": (whole(200, deep(b"[", b"]")), Outcome.UNKNOWN, Reason.BAD_REPLY),
    "deep objects": (whole(400, deep(b'{"a":', b"}")), Outcome.REJECTED, Reason.SERVER_WORDS),
    "deep below": (
        whole(200, b'{"code":200,"data":' + deep(b"[", b"]") + b"}"),
        Outcome.UNKNOWN,
        Reason.BAD_REPLY,
    ),
    "10,000 headers": (many_headers(40), Outcome.UNKNOWN, Reason.NO_ANSWER),
    "10,000 short headers": (many_headers(0), Outcome.ACCEPTED, Reason.ACCEPTED),
}
CAPPED = ("50 MB", "50 MB of refusal", "a gzip bomb")


def answering(*replies: Parts) -> Callable[[socket.socket], None]:
    """Return a handler that sends one reply after another in parts, and then that it knows none."""
    left = chain(replies, repeat(whole(404, b"{}")))

    def handle(sock: socket.socket) -> None:
        if read_request(sock):
            for part in next(left)():
                sock.sendall(part)

    return handle


def asked(rig: EngineRig, parts: Parts) -> CallDetails:
    """Send one order to a server that answers so, and return what the log has of it."""
    with RawServer(answering(parts)) as server:
        secret = Secret("an-opaque-token-0123456789")
        job = rig.engine.save_token(token_for(secret, server.address), secret)
        token = rig.wait(TokenSavedEvent, lambda event: event.job == job).token
        row = rig.finished(rig.send(token, 5012)).row
    assert row is not None
    return rig.details(row.call_id)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[EngineRig]:
    """Run an engine with patience."""
    rig = EngineRig(tmp_path / "data", timeouts=Timeouts(3.0, 15.0, 30.0))
    yield rig
    rig.stop()


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_reply_has_its_outcome_in_bounded_memory(rig: EngineRig, case: str) -> None:
    parts, outcome, reason = CASES[case]
    tracemalloc.start()
    details = asked(rig, parts)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    answer = details.answer
    assert answer is not None
    assert (answer.outcome, answer.reason) == (outcome, reason)
    assert answer.capped is (case in CAPPED)
    assert len(answer.response_body) <= STORED_BODY_LIMIT_BYTES
    assert peak < MOST_MEMORY
    if case in CAPPED:
        assert len(answer.response_body) == STORED_BODY_LIMIT_BYTES
        assert answer.content_length is not None
        assert 0 < answer.bytes_received <= answer.content_length


def test_headers_that_found_no_room_are_counted(rig: EngineRig) -> None:
    answer = asked(rig, many_headers(80, 1_000)).answer
    assert answer is not None
    *kept, (name, words) = answer.response_headers
    assert name == "[left out]"
    assert len(kept) + int(words.removesuffix(" headers")) == 1_002
    assert len(kept) > 700


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("50 MB of refusal", "The body was longer than what is kept."),
        ("a gzip bomb", "The body was longer than what is kept."),
        ("deep objects", '{"a":{"a":'),
        ("no UTF-8", '"message": "\N{REPLACEMENT CHARACTER}'),
        ("10,000 short headers", "X-9999: "),
    ],
)
def test_the_window_shows_what_was_cut_and_goes_on(
    open_window: OpenWindow, case: str, words: str
) -> None:
    rig = open_window()
    with RawServer(answering(CASES[case][0], whole(200, SUCCESS))) as server:
        rig.add_token("an-opaque-token-0123456789", server.address)
        rig.fill_in("5012", "PO-1")
        rig.click("send_button")
        rig.wait(lambda: rig.calls() and rig.is_idle())
        rig.choose_call("5012")
        rig.find(QTabWidget, "call_details").setCurrentIndex(RESPONSE_TAB)
        rig.wait(lambda: words in rig.find(QPlainTextEdit, "response_view").toPlainText())
        rig.fill_in("5013", "PO-2")
        rig.click("send_button")
        rig.wait_result("5013", "Accepted")

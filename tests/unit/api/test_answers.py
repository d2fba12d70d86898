"""From what the network did to what the log records."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import httpx
import pytest

from b2b_desktop.api.answers import broken_answer, unsent_answer, whole_answer
from b2b_desktop.api.body_reader import BodyReader
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.domain.call import CallAnswer, Outcome, Reason
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.domain.secret import Secret

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SECRET = "planted-opaque-secret"
REDACTOR = Redactor([Secret(SECRET)])
GOOD = b'{"code":200,"message":"SUCCESS","data":[{"orderId":5012}]}'


def progress() -> SendProgress:
    """Return the progress of a request that has not begun."""
    return SendProgress(lambda: NOW)


def answered(status: int, body: bytes, *, cut: bool = False, **headers: str) -> CallAnswer:
    """Return the answer of a reply with these headers; underscores stand for hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response = httpx.Response(status, headers=named, stream=httpx.ByteStream(body))
    reader = BodyReader(response)
    asyncio.run(reader.read())
    make = broken_answer if cut else whole_answer
    return make(OrderId(5012), response, reader, REDACTOR)(progress(), NOW)


def test_a_whole_answer_carries_everything() -> None:
    answer = answered(200, GOOD, x_request_id="abc", content_length=str(len(GOOD)))
    assert answer.outcome is Outcome.ACCEPTED
    assert (answer.http_status, answer.api_code, answer.message) == (200, "200", "SUCCESS")
    assert ("x-request-id", "abc") in answer.response_headers
    assert answer.response_body == GOOD
    assert answer.bytes_received == answer.content_length == len(GOOD)
    assert not answer.capped
    assert not answer.incomplete
    assert answer.done_at == NOW


def test_a_cut_after_a_success_is_unknown_and_marked() -> None:
    answer = answered(200, GOOD, cut=True)
    assert answer.outcome is Outcome.UNKNOWN
    assert answer.incomplete


def test_a_cut_after_a_refusal_keeps_the_refusal_and_is_marked() -> None:
    answer = answered(400, b'{"code":40013,"mess', cut=True)
    assert answer.outcome is Outcome.REJECTED
    assert answer.incomplete


def test_bad_packing_after_a_refusal_keeps_the_refusal_and_is_marked() -> None:
    answer = answered(422, b"no gzip", content_encoding="gzip")
    assert answer.outcome is Outcome.REJECTED
    assert answer.incomplete


def test_bad_packing_after_a_success_is_unknown() -> None:
    assert answered(200, b"no gzip", content_encoding="gzip").outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("status", [200, 400])
def test_secrets_are_taken_out_of_everything(status: int) -> None:
    body = f'{{"code":{status},"message":"Bearer {SECRET} is {SECRET}"}}'.encode()
    answer = answered(status, body, x_echo=SECRET, set_cookie="session=1", authtoken="x")
    assert SECRET not in repr(answer)
    assert dict(answer.response_headers)["set-cookie"] == "[redacted]"
    assert dict(answer.response_headers)["authtoken"] == "[redacted]"


@pytest.mark.parametrize("announced", ["", "abc", "-1", "9" * 16, "\u00b2", "5, 5"])
def test_a_length_that_cannot_be_read_is_unknown(announced: str) -> None:
    response = httpx.Response(
        200,
        headers=[(b"Content-Length", announced.encode("latin-1"))],
        stream=httpx.ByteStream(GOOD),
    )
    reader = BodyReader(response)
    asyncio.run(reader.read())
    make = whole_answer(OrderId(5012), response, reader, REDACTOR)
    assert make(progress(), NOW).content_length is None


def test_headers_are_kept_up_to_a_limit() -> None:
    response = httpx.Response(
        200,
        headers=[(f"X-{n}", "v" * 1_000) for n in range(200)],
        stream=httpx.ByteStream(GOOD),
    )
    reader = BodyReader(response)
    asyncio.run(reader.read())
    answer = whole_answer(OrderId(5012), response, reader, REDACTOR)(progress(), NOW)
    kept = sum(len(name) + len(value) for name, value in answer.response_headers)
    assert 60 * 1024 < kept <= 64 * 1024


def test_only_a_429_asks_to_wait() -> None:
    assert answered(429, b"", retry_after="7").retry_after_s == 7.0
    assert answered(503, b"", retry_after="7").retry_after_s is None


NOT_SENT: list[tuple[Exception, Reason, bool]] = [
    (httpx.ConnectError("refused"), Reason.NO_CONNECTION, True),
    (httpx.ConnectTimeout("late"), Reason.NO_CONNECTION, True),
    (httpx.PoolTimeout("full"), Reason.NO_CONNECTION, True),
    (httpx.ProxyError("407"), Reason.NO_CONNECTION, True),
    (httpx.ReadTimeout("a proxy that does not answer"), Reason.NO_CONNECTION, True),
    (httpx.RemoteProtocolError("a proxy's garbage"), Reason.NO_CONNECTION, True),
    (httpx.ReadError("reset by a proxy"), Reason.NO_CONNECTION, True),
    (httpx.WriteError("reset by a proxy"), Reason.NO_CONNECTION, True),
    (TimeoutError(), Reason.NO_CONNECTION, True),
    (OSError("no route"), Reason.NO_CONNECTION, True),
    (httpx.LocalProtocolError("line break"), Reason.UNSENDABLE, False),
    (httpx.UnsupportedProtocol("ftp"), Reason.UNSENDABLE, False),
    (httpx.InvalidURL("no URL"), Reason.UNSENDABLE, False),
    (UnicodeEncodeError("ascii", "ö", 0, 1, "no"), Reason.UNSENDABLE, False),
    (ValueError("no JSON value"), Reason.UNSENDABLE, False),
]


@pytest.mark.parametrize(("error", "reason", "may_retry"), NOT_SENT)
def test_what_never_left_is_not_sent(error: Exception, reason: Reason, may_retry: bool) -> None:
    answer, again = unsent_answer(progress(), error, NOW, REDACTOR)
    assert (answer.outcome, answer.reason, again) == (Outcome.NOT_SENT, reason, may_retry)


@pytest.mark.parametrize("error", [error for error, _, _ in NOT_SENT])
def test_once_bytes_have_left_nothing_is_certain_and_nothing_repeated(error: Exception) -> None:
    left = progress()
    left.has_left = True
    answer, again = unsent_answer(left, error, NOW, REDACTOR)
    assert (answer.outcome, answer.reason, again) == (Outcome.UNKNOWN, Reason.NO_ANSWER, False)


def test_the_systems_words_are_kept_without_secrets() -> None:
    error = httpx.ConnectError(f"no way for\n{SECRET}")
    answer, _ = unsent_answer(progress(), error, NOW, REDACTOR)
    assert answer.message == "ConnectError: no way for [redacted]"


def test_a_wordless_error_is_named_by_its_kind() -> None:
    answer, _ = unsent_answer(progress(), TimeoutError(), NOW, REDACTOR)
    assert answer.message == "TimeoutError"

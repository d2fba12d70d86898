"""Which proxy the environment names, and what a proxy may do to a call."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from b2b_desktop.api.proxies import proxy_for
from b2b_desktop.domain.call import CallAnswer, Outcome, Reason
from tests.api_rig import attach
from tests.raw_server import RawServer, http_reply, read_request

STORE = "https://store.invalid"
PROXY = "http://127.0.0.1:3128"


def test_without_a_proxy_the_way_is_direct() -> None:
    assert proxy_for(STORE) is None


def test_the_proxy_of_the_scheme_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    assert proxy_for(STORE) == PROXY


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
def test_the_usual_names_are_read(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, PROXY)
    assert proxy_for(STORE) == PROXY


def test_a_proxy_without_a_scheme_speaks_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "127.0.0.1:3128")
    assert proxy_for(STORE) == PROXY


@pytest.mark.parametrize("proxies", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:8080", "https://127.0.0.1"],
)
def test_loopback_never_uses_a_proxy(
    monkeypatch: pytest.MonkeyPatch, proxies: str, address: str
) -> None:
    monkeypatch.setenv(proxies, PROXY)
    assert proxy_for(address) is None


@pytest.mark.parametrize(
    ("no_proxy", "expected"),
    [
        ("store.invalid", None),
        (".invalid", None),
        ("*", None),
        ("[::1],store.invalid", None),
        ("[::1]", PROXY),
        ("other.invalid", PROXY),
        ("", PROXY),
    ],
)
def test_no_proxy_is_obeyed_in_every_spelling(
    monkeypatch: pytest.MonkeyPatch, no_proxy: str, expected: str | None
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", no_proxy)
    assert proxy_for(STORE) == expected


def through(monkeypatch: pytest.MonkeyPatch, handle: Callable[[socket.socket], None]) -> CallAnswer:
    """Send to a store behind a proxy that does this."""
    with RawServer(handle) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:pass-word@127.0.0.1:{proxy.port}")
        sent = attach(STORE)
        assert proxy.accepted == 1
    assert not sent.progress.has_left
    assert sent.attempt.may_retry
    assert "pass-word" not in sent.attempt.answer.message
    return sent.attempt.answer


def test_a_proxy_that_refuses_means_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        asked.append(read_request(sock))
        sock.sendall(http_reply(407, b"", "Proxy-Authenticate: Basic"))

    answer = through(monkeypatch, handle)
    assert (answer.outcome, answer.reason) == (Outcome.NOT_SENT, Reason.NO_CONNECTION)
    assert answer.message.startswith("ProxyError: 407")
    assert asked[0].startswith(b"CONNECT store.invalid:443 HTTP/1.1\r\n")
    assert b"planted" not in asked[0]


def test_a_proxy_that_hangs_up_means_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def handle(sock: socket.socket) -> None:
        read_request(sock)

    answer = through(monkeypatch, handle)
    assert (answer.outcome, answer.reason) == (Outcome.NOT_SENT, Reason.NO_CONNECTION)


def test_a_proxy_that_never_answers_means_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def handle(sock: socket.socket) -> None:
        read_request(sock)
        sock.recv(1)

    answer = through(monkeypatch, handle)
    assert (answer.outcome, answer.reason) == (Outcome.NOT_SENT, Reason.NO_CONNECTION)


def test_a_proxy_that_talks_garbage_means_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def handle(sock: socket.socket) -> None:
        read_request(sock)
        sock.sendall(b"\x00\xff no http\r\n\r\n")

    answer = through(monkeypatch, handle)
    assert (answer.outcome, answer.reason) == (Outcome.NOT_SENT, Reason.NO_CONNECTION)


@pytest.mark.parametrize(
    "proxy", ["socks4://user:pass-word@127.0.0.1:1", "gopher://127.0.0.1:1", "http://[::1"]
)
def test_a_proxy_that_cannot_be_used_means_not_sent_and_is_never_passed_by(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    sent = attach(STORE)
    assert sent.attempt.answer.outcome is Outcome.NOT_SENT
    assert "pass-word" not in sent.attempt.answer.message
    assert not sent.progress.has_left


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_socks_proxy_without_its_library_means_not_sent(
    monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:1")
    answer = attach(STORE).attempt.answer
    assert (answer.outcome, answer.reason) == (Outcome.NOT_SENT, Reason.NO_CONNECTION)
    assert "proxy" in answer.message.lower()

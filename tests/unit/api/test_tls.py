"""TLS with the operating system's own trust."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path

import pytest
import truststore

from b2b_desktop.api.tls import make_tls_context
from b2b_desktop.domain.call import Outcome, Reason
from tests.api_rig import attach
from tests.certificates import make_authority
from tests.raw_server import RawServer, answering, http_reply, read_request

GOOD = b'{"code":200,"message":"SUCCESS","data":[{"orderId":5012}]}'


def test_the_context_verifies_by_the_systems_trust() -> None:
    context = make_tls_context()
    assert isinstance(context, truststore.SSLContext)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_a_server_the_system_trusts_is_spoken_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = make_authority(tmp_path, "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    with RawServer(answering(http_reply(200, GOOD)), authority.server) as server:
        answer = attach(server.address).attempt.answer
    assert answer.outcome is Outcome.ACCEPTED
    assert answer.phases.tls_ms is not None


def test_a_server_nobody_vouches_for_is_not_sent_to(tmp_path: Path) -> None:
    authority = make_authority(tmp_path, "127.0.0.1")
    received: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        received.append(read_request(sock))

    with RawServer(handle, authority.server) as server:
        sent = attach(server.address)
    assert (sent.attempt.answer.outcome, sent.attempt.answer.reason) == (
        Outcome.NOT_SENT,
        Reason.NO_CONNECTION,
    )
    assert not sent.progress.has_left
    assert b"".join(received) == b""


def test_a_certificate_for_another_host_is_not_sent_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = make_authority(tmp_path, "elsewhere.invalid")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    with RawServer(answering(http_reply(200, GOOD)), authority.server) as server:
        assert attach(server.address).attempt.answer.outcome is Outcome.NOT_SENT


def test_a_missing_certificate_file_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent/ca.pem")
    with RawServer(answering(http_reply(200, GOOD))) as server:
        assert attach(server.address).attempt.answer.outcome is Outcome.ACCEPTED


def test_a_call_through_a_proxy_is_end_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = make_authority(tmp_path, "store.invalid")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    connects: list[bytes] = []
    inner: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        connects.append(read_request(sock))
        sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with authority.server.wrap_socket(sock, server_side=True) as tunnel:
            inner.append(read_request(tunnel))
            tunnel.sendall(http_reply(200, GOOD))

    with RawServer(handle) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        sent = attach("https://store.invalid")
    assert sent.attempt.answer.outcome is Outcome.ACCEPTED
    assert connects[0].startswith(b"CONNECT store.invalid:443 HTTP/1.1\r\n")
    assert b"Authorization" not in connects[0]
    assert inner[0].startswith(b"POST /api/v2/orders HTTP/1.1\r\nHost: store.invalid\r\n")


def test_a_cut_behind_a_proxy_is_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = make_authority(tmp_path, "store.invalid")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))

    def handle(sock: socket.socket) -> None:
        read_request(sock)
        sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with authority.server.wrap_socket(sock, server_side=True) as tunnel:
            read_request(tunnel)

    with RawServer(handle) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        sent = attach("https://store.invalid")
    assert sent.attempt.answer.outcome is Outcome.UNKNOWN
    assert not sent.attempt.may_retry

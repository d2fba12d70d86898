"""A loopback server that does to its sockets exactly what a test says.

Invariant: every connection it accepted is closed, and every thread joined, when the block ends.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

Handler = Callable[[socket.socket], None]
_LIMIT_S = 20.0


class RawServer:
    """Accept connections and hand each to a function on a thread of its own."""

    def __init__(self, handler: Handler, tls: ssl.SSLContext | None = None) -> None:
        """Listen at once; `tls` wraps each connection before the handler gets it."""
        self._handler = handler
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._changed = threading.Condition()
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._accepted = 0
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept, name="raw server")

    @property
    def address(self) -> str:
        """The origin it listens on."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def accepted(self) -> int:
        """How many connections were opened so far."""
        with self._changed:
            return self._accepted

    def wait_accepted(self, count: int) -> None:
        """Wait until so many connections were opened."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._accepted >= count, _LIMIT_S)

    def close_connections(self) -> None:
        """Close what is open now, as a server does with idle connections."""
        with self._changed:
            for sock in self._sockets:
                _close(sock)

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _close(self._listener)
        self._acceptor.join()
        self.close_connections()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with self._changed:
                self._sockets.append(sock)
                self._accepted += 1
                self._changed.notify_all()
            thread = threading.Thread(target=self._serve, args=(sock,), name="raw connection")
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError):  # The client may go away, which many a test is about.
            if self._tls is not None:
                wrapped = self._tls.wrap_socket(sock, server_side=True)
                with self._changed:
                    self._sockets.append(wrapped)
                sock = wrapped
            self._handler(sock)
        _close(sock)


def read_request(sock: socket.socket) -> bytes:
    """Return one request, head and body; what came so far where the client closed."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (piece := sock.recv(65_536)):
            return data
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    length = int(lengths[0].partition(b":")[2]) if lengths else 0
    while len(body) < length and (piece := sock.recv(65_536)):
        body += piece
    return head + b"\r\n\r\n" + body


def answering(*replies: bytes) -> Handler:
    """Return a handler that reads a request before each reply, then closes."""

    def handle(sock: socket.socket) -> None:
        for reply in replies:
            if not read_request(sock):
                return
            sock.sendall(reply)

    return handle


def http_reply(status: int, body: bytes, *headers: str) -> bytes:
    """Return a reply's bytes with a right length."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def _close(sock: socket.socket) -> None:
    with suppress(OSError):  # It may not be connected any more.
        sock.shutdown(socket.SHUT_RDWR)
    sock.close()

"""TLS with the operating system's own trust, also in a frozen program."""

from __future__ import annotations

import ssl

import truststore


def make_tls_context() -> ssl.SSLContext:
    """Return a client context that verifies with the system's roots.

    Made once and shared by all clients: httpx would build one of its own for 100 ms each
    (findings.md section 9).
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_alpn_protocols(["http/1.1"])
    return context

"""Whether an address can be reached, found out without a request.

Invariant: TCP, and TLS where the address asks for it, and not one byte of HTTP: a request would
cost the store's budget and send the token. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import Final
from urllib.parse import urlsplit

from b2b_desktop.api.proxies import proxy_for
from b2b_desktop.api.warm_backend import WarmBackend
from b2b_desktop.domain.settings import Timeouts

_PROXY_PORT: Final = 80


async def can_reach(address: str, *, tls: ssl.SSLContext, timeouts: Timeouts) -> bool:
    """Open a connection to an origin, or to the proxy before it, and close it again."""
    proxy = proxy_for(address)
    if proxy is not None:
        return await _can_reach_proxy(proxy, timeouts.connect_s)
    backend = WarmBackend(tls=tls, connect_s=timeouts.connect_s)
    is_open = await backend.warm(address)
    await backend.cool()
    return is_open


async def _can_reach_proxy(proxy: str, limit_s: float) -> bool:
    parts = urlsplit(proxy)
    try:
        async with asyncio.timeout(limit_s):
            _, writer = await asyncio.open_connection(parts.hostname, parts.port or _PROXY_PORT)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True

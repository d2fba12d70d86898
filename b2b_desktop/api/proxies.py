"""Which proxy the environment names for an address.

Invariant: loopback never goes through a proxy (design.md section 4). Read by the standard library,
since httpx fails on `NO_PROXY=[::1]` and others (findings.md section 1).
"""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from b2b_desktop.domain.token import is_loopback


def proxy_for(address: str) -> str | None:
    """Return the proxy's URL for an origin, None to connect directly."""
    if is_loopback(address):
        return None
    parts = urlsplit(address)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.netloc):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


class UnusableProxy(httpx.AsyncBaseTransport):
    """Stands where the environment names a proxy that cannot be used: nothing is ever sent.

    Passing it by would take the token a way that this computer's owner did not choose.
    """

    def __init__(self, proxy: str) -> None:
        """Keep what may be told of the proxy: it may hold a password."""
        self._kind = proxy.partition("://")[0]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Refuse.

        Raises:
            httpx.ProxyError: always.
        """
        words = f"the {self._kind} proxy that the environment names cannot be used"
        raise httpx.ProxyError(words, request=request)

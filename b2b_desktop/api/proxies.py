"""Which proxy the environment names for an address.

Invariant: loopback never goes through a proxy (design.md section 4). Read by the standard library,
since httpx fails on `NO_PROXY=[::1]` and others (findings.md section 1).
"""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

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

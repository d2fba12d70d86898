"""A sandbox server in a process of its own, so that it shares no interpreter with what is measured.

Invariant: the server ends with the block.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx


class Store:
    """Ask the server's control endpoint."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._client = httpx.Client(base_url=f"{address}/sandbox", trust_env=False)

    def switch(self, **switches: float | str) -> None:
        """Change how the server behaves."""
        self._ask("POST", "/switches", switches)

    def token(self) -> str:
        """Return a token of the first buyer."""
        tokens: str = self._ask("GET", "/tokens", {})["tokens"][0]["token"]
        return tokens

    def place_order(self) -> int:
        """Place an order of the first buyer and return its ID."""
        number: int = self._ask("POST", "/orders", {})["order_id"]
        return number

    def place_orders(self, count: int) -> int:
        """Place orders of the first buyer and return the first of their consecutive IDs."""
        first: int = self._ask("POST", "/orders", {"count": count})["order_id"]
        return first

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def _ask(self, method: str, path: str, body: dict[str, Any]) -> dict[str, Any]:
        answer = self._client.request(method, path, content=json.dumps(body))
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found


@contextmanager
def running_store() -> Iterator[Store]:
    """Run a store that never asks to wait."""
    command = [sys.executable, "-m", "b2b_desktop.sandbox"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            if process.stdout is None:
                raise OSError("the sandbox server says nothing")
            store = Store(process.stdout.readline().strip())
            store.switch(quota=10_000_000)
            yield store
            store.close()
        finally:
            process.terminate()

"""A bare loop of httpx clients, in a process of its own: what a batch is compared with.

Invariant: one client per worker, workers over one iterator, one shared TLS context
(findings.md section 9); nothing is logged, shown or looked at but the status.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from collections.abc import Iterator
from time import perf_counter

import httpx

from bench._orders import values_of


def main() -> int:
    """Send what each line of stdin asks for; answer with the seconds it took."""
    address, secret = json.loads(sys.stdin.readline())
    tls = ssl.create_default_context()
    for line in sys.stdin:
        asked = json.loads(line)
        took_s = asyncio.run(_send_all(address, secret, tls, **asked))
        sys.stdout.write(json.dumps({"took_s": took_s}) + "\n")
        sys.stdout.flush()
    return 0


async def _send_all(
    address: str, secret: str, tls: ssl.SSLContext, *, first: int, rows: int, at_once: int
) -> float:
    headers = {"Authorization": f"Bearer {secret}", "Content-Type": "application/json"}
    clients = [
        httpx.AsyncClient(base_url=address, headers=headers, verify=tls, trust_env=False)
        for _ in range(at_once)
    ]
    order_ids = iter(range(first, first + rows))
    started = perf_counter()
    await asyncio.gather(*(_work(client, order_ids) for client in clients))
    took_s = perf_counter() - started
    for client in clients:
        await client.aclose()
    return took_s


async def _work(client: httpx.AsyncClient, order_ids: Iterator[int]) -> None:
    for order_id in order_ids:
        po_number, fields = values_of(order_id)
        body = {
            "orderId": order_id,
            "poNumber": po_number,
            "isSaveOrderComment": "0",
            "extraFields": fields,
        }
        answer = await client.post("/api/v2/orders", json=body)
        answer.raise_for_status()


if __name__ == "__main__":
    sys.exit(main())

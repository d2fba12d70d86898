"""Five practice buyers in two storefronts, and the tokens that act for them.

Invariant: a token is signed with a key of this run, so it works on this server only.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from typing import Any, Final

STORE_HASH: Final = "practice"
STORE_KEY: Final = "practice-store-key"
"""The practice store's API account; opens nothing but this server."""


@dataclass(frozen=True, slots=True)
class Buyer:
    """A buyer of the practice store."""

    email: str
    name: str
    customer_id: int
    company: str
    storefront: str
    channel_id: int
    may_order: bool = True


BUYERS: Final = (
    Buyer("anna@maple.example", "Anna Berg", 101, "Maple Tools", "Trade shop", 1),
    Buyer("ben@maple.example", "Ben Okoro", 102, "Maple Tools", "Trade shop", 1),
    Buyer("chloe@harbor.example", "Chloe Martin", 103, "Harbor Supply", "Trade shop", 1),
    Buyer("dev@harbor.example", "Dev Patel", 104, "Harbor Supply", "Outlet", 2),
    Buyer("eva@junior.example", "Eva Novak", 105, "Junior Works", "Outlet", 2, may_order=False),
)


class TokenMint:
    """Make and read the tokens of one run."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def make(self, buyer: Buyer, expires_at: float) -> str:
        """Return a JWT with the claims of route c (b2b-api.md section 3).

        Args:
            buyer: whom it acts for.
            expires_at: seconds since 1970.
        """
        claims = {
            "email": buyer.email,
            "bc_customer_id": buyer.customer_id,
            "store_hash": STORE_HASH,
            "db": "practice",
            "bc_channel_id": buyer.channel_id,
            "exp": int(expires_at),
        }
        head = _part({"alg": "HS256", "typ": "JWT"}) + "." + _part(claims)
        return f"{head}.{self._sign(head)}"

    def read(self, token: str) -> tuple[Buyer, float] | None:
        """Return the buyer and the expiry of a token of this run, None for any other."""
        head, _, signature = token.rpartition(".")
        if not hmac.compare_digest(self._sign(head).encode(), signature.encode()):
            return None
        claims = json.loads(_unpart(head.partition(".")[2]))
        buyer = next((b for b in BUYERS if b.customer_id == claims["bc_customer_id"]), None)
        return None if buyer is None else (buyer, float(claims["exp"]))

    def _sign(self, head: str) -> str:
        return _encode(hmac.digest(self._key, head.encode(), hashlib.sha256))


def _part(value: dict[str, Any]) -> str:
    return _encode(json.dumps(value, separators=(",", ":")).encode())


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _unpart(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

"""A storefront token without its secret: name, address, wire format and decoded claims.

Invariant: nothing here holds the secret; claims are decoded, never verified.
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, NewType
from urllib.parse import SplitResult, urlsplit

from b2b_desktop.domain.call import Actor
from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.wire_format import DOCUMENTED, WireFormat

TokenId = NewType("TokenId", str)
"""A token's own ID in this installation, 32 hexadecimal digits; practice ones start `practice-`."""

B2B_ADDRESS: Final = "https://api-b2b.bigcommerce.com"
"""The service's address (b2b-api.md section 1)."""

_LOOPBACK_HOSTS: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_LATEST_EXPIRY_S: Final = 253_402_300_799
"""The last second of the year 9999: what `datetime` can hold."""
_DEFAULT_PORTS: Final = {"https": 443, "http": 80}


class KeptIn(StrEnum):
    """Where a token's secret is kept."""

    KEYRING = "keyring"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Claims:
    """What a JWT says of itself (b2b-api.md section 3); not verified.

    Attributes:
        email: the buyer's e-mail, `""` when not given.
        store_hash: the store, `""` when not given.
        storefront: channel ID or IDs as text, `""` when not given.
        customer_id: `bc_customer_id`.
        expires_at: `exp`, aware UTC; None means "expiry unknown".
    """

    email: str = ""
    store_hash: str = ""
    storefront: str = ""
    customer_id: int | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """A named storefront token; its secret is in the token store under `token_id`.

    Attributes:
        token_id: its own ID.
        name: the operator's name for it.
        address: canonical origin, see `parse_address`.
        wire_format: how the API is spoken with it.
        is_jwt: whether claims could be decoded; otherwise it is opaque.
        claims: what it says of itself.
        added_at: when the secret was added, aware UTC.
        kept_in: where the secret is.
        refused_at: when the store refused it with 401; None while it did not.
        practice: whether it is one of the sandbox server's own.
    """

    token_id: TokenId
    name: str
    address: str = B2B_ADDRESS
    wire_format: WireFormat = DOCUMENTED
    is_jwt: bool = False
    claims: Claims = Claims()
    added_at: datetime | None = None
    kept_in: KeptIn = KeptIn.MEMORY
    refused_at: datetime | None = None
    practice: bool = False

    @property
    def store(self) -> str:
        """What stands for the store: its hash, else address and name (design.md section 2)."""
        return self.claims.store_hash or f"{self.address} {self.name}"

    @property
    def is_local(self) -> bool:
        """Whether it is a live token with a loopback address: the mark LOCAL."""
        return not self.practice and is_loopback(self.address)

    def has_ended(self, now: datetime) -> bool:
        """Tell whether it is expired or was refused."""
        expires_at = self.claims.expires_at
        return self.refused_at is not None or (expires_at is not None and expires_at <= now)

    def actor(self) -> Actor:
        """Return what a call records of this token."""
        return Actor(
            token_id=self.token_id,
            token_name=self.name,
            address=self.address,
            store=self.store,
            store_hash=self.claims.store_hash,
            storefront=self.claims.storefront,
            buyer_email=self.claims.email,
            customer_id=self.claims.customer_id,
        )


def parse_address(text: str) -> str:
    """Read an address: an origin, `https://host[:port]`, plain HTTP only for loopback.

    Returns:
        The origin in its canonical form: lower case, no default port, no trailing slash.

    Raises:
        InputError: with field `token_address`.
    """
    cleaned = text.strip()
    if not cleaned:
        raise InputError("token_address", InputReason.EMPTY)
    if not cleaned.isascii() or not cleaned.isprintable() or " " in cleaned or "\\" in cleaned:
        raise InputError("token_address", InputReason.NOT_AN_ORIGIN)
    try:
        parts = urlsplit(cleaned)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise InputError("token_address", InputReason.BAD_PORT) from error
    _check_origin(parts, cleaned)
    scheme = parts.scheme.lower()
    if not host:
        raise InputError("token_address", InputReason.NOT_AN_ORIGIN)
    if scheme == "http" and host not in _LOOPBACK_HOSTS:
        raise InputError("token_address", InputReason.PLAIN_HTTP)
    shown_host = f"[{host}]" if ":" in host else host
    shown_port = "" if port is None or port == _DEFAULT_PORTS[scheme] else f":{port}"
    return f"{scheme}://{shown_host}{shown_port}"


def _check_origin(parts: SplitResult, text: str) -> None:
    if parts.scheme.lower() not in _DEFAULT_PORTS or "://" not in text:
        raise InputError("token_address", InputReason.BAD_SCHEME)
    if "@" in parts.netloc:
        raise InputError("token_address", InputReason.HAS_USER)
    if parts.query or parts.fragment or "?" in text or "#" in text:
        raise InputError("token_address", InputReason.HAS_QUERY)
    if parts.path not in ("", "/"):
        raise InputError("token_address", InputReason.HAS_PATH)
    if parts.port == 0 or parts.netloc.endswith(":"):
        raise InputError("token_address", InputReason.BAD_PORT)


def is_loopback(address: str) -> bool:
    """Tell whether an address is this computer's own."""
    return urlsplit(address).hostname in _LOOPBACK_HOSTS


def decode_claims(secret: Secret) -> Claims | None:
    """Decode a JWT's claims without verifying them; None when it is no JWT."""
    head = secret.jwt_head()
    if head is None or _json_part(head[0]) is None:
        return None
    payload = _json_part(head[1])
    if payload is None:
        return None
    return Claims(
        email=_text(payload.get("email")),
        store_hash=_text(payload.get("store_hash")),
        storefront=_storefront(payload),
        customer_id=_customer_id(payload.get("bc_customer_id")),
        expires_at=_expiry(payload.get("exp")),
    )


def _json_part(part: str) -> dict[str, Any] | None:
    try:
        raw = base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
        value = json.loads(raw)
    except (ValueError, binascii.Error, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _text(value: object) -> str:
    return value if isinstance(value, str) and value.isprintable() else ""


def _storefront(payload: dict[str, Any]) -> str:
    """Route c names one channel, route b a list of them (b2b-api.md section 3)."""
    channel = payload.get("bc_channel_id")
    if channel is None:
        channel = payload.get("channel_ids")
    channels = channel if isinstance(channel, list) else [channel]
    return ", ".join(str(c) for c in channels if isinstance(c, int | str) and str(c))


def _customer_id(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and isinstance(value, int) and 0 <= value < 2**63 else None


def _expiry(value: object) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not 0 <= value <= _LATEST_EXPIRY_S:
        return None
    return datetime.fromtimestamp(value, tz=UTC)

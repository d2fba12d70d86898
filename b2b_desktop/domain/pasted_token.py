"""Taking a storefront token out of whatever was pasted.

Invariant: what comes out is printable ASCII without blanks, fit for a header, or an `InputError`.
"""

from __future__ import annotations

import json
import re
from typing import Final

from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.secret import Secret

_LONGEST_PASTE: Final = 200_000
_UNSEEN: Final = dict.fromkeys(
    map(
        ord,
        "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\ufeff\u2060",
    )
)
_HEADER: Final = re.compile(
    r"""(?:^|["'\s])(?:authorization["']?\s*[:=]\s*["']?bearer\s+|authtoken["']?\s*[:=]\s*["']?)"""
    r"""([^\s"',;\\]+)""",
    re.IGNORECASE,
)
_STORE_KEY_HEADER: Final = re.compile(r"""(?:^|["'\s])x-auth-token["']?\s*[:=]""", re.IGNORECASE)
_STORE_KEY: Final = re.compile(r"[a-z0-9]{31}")
"""What store API account tokens look like: 31 lower-case letters and digits (an observation)."""
_JWT: Final = re.compile(r"eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")


def take_token(text: str) -> Secret:
    """Return the token found in a pasted text.

    Strips `Bearer`, quotes and line breaks, or takes the token out of a JSON reply, a curl
    command or a header block (design.md section 4).

    Raises:
        InputError: with field `token_paste`; the detail never holds what was pasted.
    """
    cleaned = text[:_LONGEST_PASTE].translate(_UNSEEN).strip()
    if not cleaned:
        raise InputError("token_paste", InputReason.EMPTY)
    if len(text) > _LONGEST_PASTE:
        raise InputError("token_paste", InputReason.TOO_LONG)
    found = _from_json(cleaned) or _from_header(cleaned) or _bare(cleaned)
    if not found:
        reason = InputReason.NO_TOKEN_FOUND
        if _STORE_KEY_HEADER.search(cleaned):
            reason = InputReason.STORE_KEY_GIVEN
        raise InputError("token_paste", reason)
    if not found.isascii() or not found.isprintable():
        raise InputError("token_paste", InputReason.TOKEN_NOT_ASCII)
    return Secret(found)


def looks_like_store_key(secret: Secret) -> bool:
    """Tell whether a token is probably a store API account's, which this call does not take."""
    return secret.matches(_STORE_KEY)


def _from_json(text: str) -> str:
    if not text.startswith(("{", "[")):
        return ""
    try:
        return _search(json.loads(text), 0)
    except (ValueError, RecursionError):
        return ""


def _search(value: object, depth: int) -> str:
    """Find the first `token` of a reply (b2b-api.md section 3: text, or a list of text)."""
    if depth > 8:
        return ""
    if isinstance(value, list):
        return next((found for item in value if (found := _search(item, depth + 1))), "")
    if not isinstance(value, dict):
        return ""
    token = value.get("token")
    if isinstance(token, list):
        token = next((item for item in token if isinstance(item, str)), None)
    if isinstance(token, str) and token.strip():
        return "".join(token.split())
    return next((found for item in value.values() if (found := _search(item, depth + 1))), "")


def _from_header(text: str) -> str:
    match = _HEADER.search(text)
    return match.group(1) if match else ""


def _bare(text: str) -> str:
    unquoted = text.strip("\"'`,; \t\r\n")
    if unquoted[:7].lower() == "bearer ":
        unquoted = unquoted[7:].strip("\"'` \t\r\n")
    joined = "".join(unquoted.split())
    if _JWT.fullmatch(joined):
        return joined
    # An opaque token may have been wrapped by a mail program, but has no blanks or colons in it,
    # and a reply that cannot be read is none.
    is_other = _STORE_KEY_HEADER.search(text) or "://" in joined or joined.startswith(("{", "["))
    if is_other or " " in unquoted.strip():
        match = _JWT.search(text)
        return match.group(0) if match else ""
    return joined

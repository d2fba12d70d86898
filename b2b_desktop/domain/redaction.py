"""Taking secrets out of texts and bytes before they are stored or shown.

Invariant: what has passed `Redactor` holds none of its secrets, no JWT and no value of an
authorizing header.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from b2b_desktop.domain.secret import Secret

REDACTED: Final = "[redacted]"
SECRET_HEADERS: Final = frozenset(
    {
        "authorization",
        "proxy-authorization",
        "authtoken",
        "x-auth-token",
        "cookie",
        "set-cookie",
        "x-api-key",
    }
)
"""Header names, in lower case, whose values are never kept."""

_JWT: Final = r"eyJ[A-Za-z0-9_\-]{4,}(?:\.[A-Za-z0-9_\-]*){1,2}"
_BEARER: Final = r"(?i)\b(bearer)(\s+|%20|\+)[^\s\"'\\,;<>\[]+"
_PAIR: Final = r"""(?ix)
    (["']? \b (?:authorization|authtoken|x-auth-token|password|storefrontLoginToken|token) \b
    ["']? \s* [:=] \s*) ( " (?:[^"\\]|\\.)* " | ' (?:[^'\\]|\\.)* ' | [^\s"',;{}\[\]&<>]+ )"""
_PAIR_WORDS: Final = ("token", "authorization", "password")
"""One of them is in every name `_PAIR` looks for."""


class Redactor:
    """Replace secrets in texts and bytes; may be used from any thread."""

    __slots__ = ("_secrets",)

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        texts = {secret.reveal() for secret in secrets}
        # The longest first: one secret may hold another.
        self._secrets = tuple(sorted(texts, key=len, reverse=True))

    def text(self, text: str) -> str:
        """Return the text without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        # Nearly every text has nothing to hide, and looking for words is far cheaper than patterns.
        text = self.jwts(text)
        lower = text.lower()
        if "bearer" in lower:
            text = re.sub(_BEARER, rf"\1 {REDACTED}", text)
        if any(word in lower for word in _PAIR_WORDS):
            text = re.sub(_PAIR, _replace_value, text)
        return text

    def jwts(self, text: str) -> str:
        """Return the text without JWTs, whatever else is in it."""
        return re.sub(_JWT, REDACTED, text) if "eyJ" in text else text

    def data(self, data: bytes) -> bytes:
        """Return the bytes without secrets; bytes that are not UTF-8 stay as they are."""
        # Latin-1 maps every byte to one character and back, so nothing else is changed.
        return self.text(data.decode("latin-1")).encode("latin-1")

    def headers(self, headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """Return headers without secrets, in their order."""
        headers = tuple(headers)
        plain = "\n".join(value for name, value in headers if name.lower() not in SECRET_HEADERS)
        if self.text(plain) == plain and not any(n.lower() in SECRET_HEADERS for n, _ in headers):
            return headers  # Nearly always; looking at each value costs ten times as much.
        return tuple(
            (name, REDACTED if name.lower() in SECRET_HEADERS else self.text(value))
            for name, value in headers
        )


def _replace_value(match: re.Match[str]) -> str:
    quote = match.group(2)[0]
    value = f"{quote}{REDACTED}{quote}" if quote in "\"'" else REDACTED
    return match.group(1) + value

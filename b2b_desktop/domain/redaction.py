"""Taking secrets out of texts and bytes before they are stored or shown.

Invariant: what has passed `Redactor` holds none of its secrets, no JWT and no value of an
authorizing name, nor the beginning of a secret at its end; passing again changes nothing.
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

_MARK: Final = REDACTED.encode()
_NAMES: Final = {
    b"token": b"",
    b"authorization": b"",
    b"passw": rb"(?:or)?d",
    b"pwd": b"",
    b"api": rb"[-_]?key",
}
"""How the names end whose values are replaced, in lower case, and what else belongs to them."""
_WORDS: Final = (
    "bearer", "token", "authorization", "passw", "pwd", "api-key", "api_key", "apikey"
)  # fmt: skip
"""One of them is in every text that has such a name, in lower case."""
_JWT: Final = rb"eyJ[A-Za-z0-9_\-]{4,}(?:(?:\.[A-Za-z0-9_\-]*){1,2}|\Z)"
_BEARER: Final = rb"(?i)\b(bearer)(\s+|%20|\+)[^\s\"'\\,;<>\[&]+"
_QUOTE: Final = rb"""(?:\\*["']|&quot;|&\#0?34;|%22)"""
"""A quote as it is, inside a text of JSON, in HTML and in an address."""
_VALUE: Final = rb"""
    (?P<value> " (?:[^"\\]|\\.)* (?:"|\Z) | (?P<quote> %(quote)s ) .*? (?:(?P=quote)|\Z)
    | (?! (?:\w+\s+)? \[redacted\] )
      (?:(?:basic|bearer|digest|token|negotiate)\s+)? [^\s"',;{}\[\]&<>\\]+ )
""" % {b"quote": _QUOTE}
_PAIR: Final = rb"""
    (?P<close> %(quote)s )? \s* (?: [:=] | %%3A | %%3D ) \s* (?: \[ (?!redacted\]) \s* )?
    %(value)s
""" % {b"quote": _QUOTE, b"value": _VALUE}
"""What follows a name in JSON, a header, a form or an address."""
_LISTED: Final = rb"""
    (?P<close> %(quote)s ) \s* ,? \s* (?: %(quote)s? value %(quote)s? \s* [:=] \s* )? %(value)s
""" % {b"quote": _QUOTE, b"value": _VALUE}
"""What follows a name in a list of headers, of pairs or of objects, or in a form's field."""
_TAGGED: Final = rb"(?P<close>) \s* > (?P<value> [^<\[]+ )"
"""What follows a name in XML."""
_LITERALS: Final = (b"null", b"true", b"false")
_KEPT_VALUE: Final = r"(?:[A-Za-z]+ )?\[redacted\]"
_PLAIN_SECRET: Final = re.compile(r"[A-Za-z0-9._~\-]+")
"""What is spelled the same in JSON, HTML and an address."""
_SHORTEST_PART: Final = 8
"""Characters of a secret that give it away at the end of a text that was cut."""


class Redactor:
    """Replace secrets in texts and bytes; may be used from any thread."""

    __slots__ = ("_parts", "_secrets")

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        texts = {spelling for secret in secrets for spelling in _spellings(secret)}
        # The longest first: one secret may hold another.
        self._secrets = tuple(sorted(texts, key=len, reverse=True))
        self._parts = ("eyJ", *{secret[:_SHORTEST_PART] for secret in self._secrets})

    def suspects(self, text: str) -> bool:
        """Tell whether a text may hold a secret; False is certain."""
        # Nearly every text has nothing to hide, and looking for words is far cheaper than patterns.
        for part in self._parts:
            if part in text:
                return True
        lower = text.lower()
        for word in _WORDS:  # noqa: SIM110 - `any` takes twice as long, for each row of an export
            if word in lower:
                return True
        return False

    def text(self, text: str) -> str:
        """Return the text without secrets."""
        if not self.suspects(text):
            return text
        return self._clean(text.encode("utf-8", "surrogatepass")).decode("utf-8", "surrogatepass")

    def jwts(self, text: str) -> str:
        """Return the text without JWTs and known secrets, whatever else is in it."""
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        return re.sub(_JWT.decode(), REDACTED, text) if "eyJ" in text else text

    def data(self, data: bytes) -> bytes:
        """Return the bytes without secrets; what is not text stays as it is."""
        if (wide := _wide_encoding(data)) is not None:
            even = len(data) // 2 * 2
            text = data[:even].decode(wide, "surrogatepass")
            return self.text(text).encode(wide, "surrogatepass") + data[even:]
        # Latin-1 maps every byte to one character.
        return self._clean(data) if self.suspects(data.decode("latin-1")) else data

    def headers(self, headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """Return headers without secrets, in their order."""
        headers = tuple(headers)
        plain = "\n".join(value for name, value in headers if name.lower() not in SECRET_HEADERS)
        if not self.suspects(plain) and not any(n.lower() in SECRET_HEADERS for n, _ in headers):
            return headers  # Nearly always; looking at each value costs ten times as much.
        return tuple((name, self._header(name.lower(), value)) for name, value in headers)

    def _header(self, name: str, value: str) -> str:
        if name not in SECRET_HEADERS:
            return self.text(value)
        return value if re.fullmatch(_KEPT_VALUE, value) else REDACTED

    def _clean(self, data: bytes) -> bytes:
        for secret in self._secrets:
            data = _without(data, secret.encode())
        if b"eyJ" in data:
            data = re.sub(_JWT, _MARK, data)
        if b"bearer" in data.lower():
            data = re.sub(_BEARER, rb"\1 " + _MARK, data)
        for name in _NAMES:
            data = _without_values(data, name)
        return data


def _spellings(secret: Secret) -> set[str]:
    text = secret.reveal()
    if secret.matches(_PLAIN_SECRET):
        return {text}
    import html
    import json
    from urllib.parse import quote

    in_json = json.dumps(text)[1:-1]
    return {
        text,
        in_json,
        in_json.replace("/", r"\/"),
        quote(text, safe=""),
        html.escape(text),
    }


def _without(data: bytes, secret: bytes) -> bytes:
    """Return bytes without a secret, and without its beginning at their end."""
    data = data.replace(secret, _MARK)
    start = data.find(secret[:_SHORTEST_PART], max(0, len(data) - len(secret)))
    while start >= 0:
        if secret.startswith(data[start:]):
            return data[:start] + _MARK
        start = data.find(secret[:_SHORTEST_PART], start + 1)
    return data


def _without_values(data: bytes, name: bytes) -> bytes:
    """Replace the values that follow a name.

    The name is looked for first: patterns over a whole body take a hundred times as long, and
    hold up the window meanwhile.
    """
    lower, pieces, done = data.lower(), list[bytes](), 0
    place = lower.find(name)
    while place >= 0:
        end = place + len(name)
        if (match := _value_after(data, name, end)) is not None:
            pieces += [data[done : match.start("value")], _replaced(match)]
            done = end = match.end()
        place = lower.find(name, end)
    return b"".join([*pieces, data[done:]]) if pieces else data


def _value_after(data: bytes, name: bytes, end: int) -> re.Match[bytes] | None:
    """Return the match of the value of a name that ends there."""
    is_header = name != b"token" or re.search(rb"(?i)auth[-_]?$", data[max(0, end - 10) : end - 5])
    for form in (_PAIR, _TAGGED, _LISTED) if is_header else (_PAIR, _TAGGED):
        pattern = re.compile(rb"(?isx)" + _NAMES[name] + form)
        if (match := pattern.match(data, end)) is not None:
            return match
    return None


def _replaced(match: re.Match[bytes]) -> bytes:
    """Return what stands for a value, so that JSON stays JSON."""
    value: bytes = match["value"]
    if value.lower() in _LITERALS:
        return value
    quote = re.match(_QUOTE, value) or re.match(_QUOTE, match["close"] or b"")
    return _MARK if quote is None else quote[0] + _MARK + quote[0]


def _wide_encoding(data: bytes) -> str | None:
    """Return UTF-16's name when bytes look like a text in it."""
    if data.count(b"\0", 0, 512) < len(data[:512]) // 4 or len(data) < 4:
        return None
    return "utf-16-le" if data[1:512:2].count(0) > data[:512:2].count(0) else "utf-16-be"

"""Reading whatever JSON, HTML or text the service answers with.

Invariant: no answer makes this raise; what cannot be understood has no code,
and its text as message.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final

from b2b_desktop.domain.text import one_line

MESSAGE_LIMIT: Final = 500
"""Characters of the server's own words kept in the call log's message column."""
_TAGS: Final = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_SNIPPET: Final = 4_000


@dataclass(frozen=True, slots=True)
class Envelope:
    """A reply as understood.

    Attributes:
        body: the JSON object, None when the reply is not one.
        code: its `code` as text, `""` when absent; a number or a numeric text on the wire.
        message: the first words found in the order of b2b-api.md section 5, one line.
        has_field_errors: whether `data` names fields with what is wrong about them.
    """

    body: dict[str, Any] | None
    code: str
    message: str
    has_field_errors: bool = False

    @property
    def code_number(self) -> int | None:
        """The code as a number, None when it is none."""
        return _code_number(self.code)


def says_success(code: str) -> bool:
    """Tell whether a body's code is absent, 1 or 200..299 (b2b-api.md section 7)."""
    number = _code_number(code)
    return code == "" or number == 1 or (number is not None and 200 <= number < 300)


def read_envelope(data: bytes) -> Envelope:
    """Read a reply's body: any of the envelopes of b2b-api.md section 5, or text."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        # UnicodeDecodeError and over-long integers are ValueErrors.
        return Envelope(None, "", _snippet(data))
    if not isinstance(value, dict):
        return Envelope(None, "", _snippet(data))
    message = one_line(_message(value) or "", MESSAGE_LIMIT)
    return Envelope(value, _code(value), message, _has_field_errors(value))


def _code(body: dict[str, Any]) -> str:
    code = body.get("code")
    if code is None:
        errors = body.get("errors")
        first = errors[0] if isinstance(errors, list) and errors else None
        extensions = first.get("extensions") if isinstance(first, dict) else None
        code = extensions.get("code") if isinstance(extensions, dict) else None
    if isinstance(code, bool) or not isinstance(code, int | float | str):
        return "" if code is None else one_line(str(code), 40)
    if isinstance(code, float) and code.is_integer():
        code = int(code)
    return one_line(str(code), 40)


def _code_number(code: str) -> int | None:
    is_number = code.isascii() and code.isdigit() and len(code) < 10
    return int(code) if is_number else None


def _message(body: dict[str, Any]) -> str | None:
    data, meta = body.get("data"), body.get("meta")
    looked_up = (
        data.get("errMsg") if isinstance(data, dict) else None,
        body.get("message"),
        meta.get("message") if isinstance(meta, dict) else None,
        _first_text(meta.get("errors")) if isinstance(meta, dict) else None,
        body.get("detail"),
    )
    found = [text for text in looked_up if isinstance(text, str) and text.strip()]
    fields = _field_texts(body)
    if fields and (not found or found[0] is body.get("message")):
        # "Bad Request Error" says less than the field it is about.
        found.insert(0, ": ".join([*found[:1], *fields[:1]]))
    return next(iter(found), None) or _first_text(data) or _graphql_message(body)


def _field_texts(body: dict[str, Any]) -> list[str]:
    data = body.get("data")
    if not isinstance(data, dict) or not _is_failure(body):
        return []
    return [
        f"{name}: {text}"
        for name, text in data.items()
        if name not in ("errMsg", "orderId") and isinstance(text, str) and text.strip()
    ]


def _has_field_errors(body: dict[str, Any]) -> bool:
    return bool(_field_texts(body))


def _is_failure(body: dict[str, Any]) -> bool:
    return not says_success(_code(body))


def _graphql_message(body: dict[str, Any]) -> str | None:
    errors = body.get("errors")
    first = errors[0] if isinstance(errors, list) and errors else None
    text = first.get("message") if isinstance(first, dict) else first
    return text if isinstance(text, str) else None


def _first_text(value: object, depth: int = 0) -> str | None:
    if isinstance(value, str):
        return value if value.strip() else None
    if depth > 4:
        return None
    items: list[object] = []
    if isinstance(value, dict):
        items = list(value.values())
    elif isinstance(value, list):
        items = list(value)
    return next((text for item in items if (text := _first_text(item, depth + 1))), None)


def _snippet(data: bytes) -> str:
    text = data[:_SNIPPET].decode("utf-8", "replace")
    if "<" in text:
        title = _TITLE.search(text)
        text = title.group(1) if title else _TAGS.sub(" ", text)
    return one_line(text, 200)

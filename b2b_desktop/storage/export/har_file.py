"""Calls as an HTTP archive: HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/).

Invariant: every call is an entry, also one that never left or was never answered: its status is 0.
What the format has no word for stands under names that begin with an underscore.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from b2b_desktop import __version__
from b2b_desktop.domain.call_columns import chosen_columns
from b2b_desktop.storage.export.call_query import CallQuery
from b2b_desktop.storage.export.call_sql import sql_cell
from b2b_desktop.storage.export.text_file import write_text

_EXCHANGE: Final = (
    "clicked_at", "sent_at", "method", "address", "path", "request_headers", "request_body",
    "http_status", "response_headers", "response_body", "bytes_received", "phases_ms",
)  # fmt: skip
_OURS: Final = (
    "call_id", "mode", "kind", "order_id", "po_number", "outcome", "reason", "check", "message",
    "capped", "incomplete", "store", "buyer_email", "token_name", "operator", "computer",
    "attempt", "batch_id",
)  # fmt: skip
"""Columns that the format has no word for."""
_NOT_KNOWN: Final = -1
"""How the format says that a size or a time is not known or does not apply."""
_HEAD: Final = {"version": "1.2", "creator": {"name": "B2B Desktop", "version": __version__}}


def write_har(path: Path, query: CallQuery) -> None:
    """Write calls.

    Raises:
        OSError: the file cannot be written.
    """
    write_text(path, har_pieces(query))


def har_pieces(query: CallQuery) -> Iterator[str]:
    """Return the pieces of the file's text, one for each call and what stands around them."""
    columns = chosen_columns((*_EXCHANGE, *_OURS))
    encode = json.JSONEncoder(separators=(",", ":")).encode
    yield f'{{"log":{encode(_HEAD)[:-1]},"entries":['
    before = "\n"
    for row in query.rows([sql_cell(column) for column in columns]):
        cells = {column.name: cell for column, cell in zip(columns, row, strict=True)}
        yield before + encode(_entry(cells))
        before = ",\n"
    yield "\n]}}\n"


def _entry(cells: dict[str, Any]) -> dict[str, Any]:
    timings = _timings(cells["phases_ms"])
    # The time of `ssl` is a part of that of `connect`.
    spent = (ms for name, ms in timings.items() if name != "ssl" and ms != _NOT_KNOWN)
    return {
        "startedDateTime": cells["sent_at"] or cells["clicked_at"],
        "time": sum(spent),
        "request": _request(cells),
        "response": _response(cells),
        "cache": {},
        "timings": timings,
    } | {f"_{name}": cells[name] for name in _OURS}


def _request(cells: dict[str, Any]) -> dict[str, Any]:
    headers, body = _headers(cells["request_headers"]), cells["request_body"] or ""
    text, encoding = _text(body)
    return {
        "method": cells["method"] or "",
        "url": f"{cells['address']}{cells['path'] or ''}",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers,
        "queryString": [],
        "postData": {"mimeType": _mime_type(headers), "text": text}
        | ({"_encoding": encoding} if encoding else {}),
        "headersSize": _NOT_KNOWN,
        "bodySize": _size(body),
    }


def _response(cells: dict[str, Any]) -> dict[str, Any]:
    headers, body = _headers(cells["response_headers"]), cells["response_body"] or ""
    status = cells["http_status"] or 0
    text, encoding = _text(body)
    content = {"size": _size(body), "mimeType": _mime_type(headers), "text": text}
    return {
        "status": status,
        "statusText": _phrase(status),
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers,
        "content": content | ({"encoding": encoding} if encoding else {}),
        "redirectURL": _header(headers, "location"),
        "headersSize": _NOT_KNOWN,
        "bodySize": cells["bytes_received"] if status else _NOT_KNOWN,
    }


def _timings(phases: str | None) -> dict[str, float]:
    connect, tls, write, wait, read = json.loads(phases) if phases else [None] * 5
    both = [ms for ms in (connect, tls) if ms is not None]
    return {
        "blocked": _NOT_KNOWN,
        "dns": _NOT_KNOWN,
        "connect": sum(both) if both else _NOT_KNOWN,
        "ssl": _NOT_KNOWN if tls is None else tls,
        "send": write or 0,
        "wait": wait or 0,
        "receive": read or 0,
    }


def _headers(listed: str | None) -> list[dict[str, str]]:
    pairs = json.loads(listed) if listed else []
    return [{"name": name, "value": value} for name, value in pairs]


def _header(headers: list[dict[str, str]], name: str) -> str:
    return next((pair["value"] for pair in headers if pair["name"].lower() == name), "")


def _mime_type(headers: list[dict[str, str]]) -> str:
    return _header(headers, "content-type") or "application/octet-stream"


def _text(body: str | bytes) -> tuple[str, str]:
    """Return a body as text, and `base64` where that is its encoding."""
    if isinstance(body, str):
        return body, ""
    return base64.b64encode(body).decode(), "base64"


def _size(body: str | bytes) -> int:
    return len(body.encode()) if isinstance(body, str) else len(body)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""

"""The texts of a call's details.

Invariant: bodies are indented when they are JSON, and cut at the shown limit with a mark; nothing
here is markup.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import SHOWN_BODY_LIMIT_BYTES, CallDetails
from b2b_desktop.domain.json_layout import indented_json

# By this name the translation tools find the strings.
translate = QCoreApplication.translate


def about_text(details: CallDetails) -> str:
    """Return who sent it, when, where, as whom."""
    call = details.call
    lines = [
        translate("CallDetails", "Order {order}, {time}, sent by {who} on {computer}")
        .replace("{order}", str(call.order_id))
        .replace("{time}", local_time(call.clicked_at))
        .replace("{who}", call.operator or "?")
        .replace("{computer}", call.computer or "?"),
        translate("CallDetails", "As {buyer} with token {token}, attempt {n}")
        .replace("{buyer}", call.actor.buyer_email or translate("CallDetails", "an unknown buyer"))
        .replace("{token}", call.actor.token_name)
        .replace("{n}", str(call.attempt)),
    ]
    return "\n".join(lines)


def request_text(details: CallDetails) -> str:
    """Return the request as it left, without its secret."""
    call = details.call
    head = [f"{call.method} {call.actor.address}{call.path}"]
    head += [f"{name}: {value}" for name, value in call.request_headers]
    return "\n".join(head) + "\n\n" + body_text(call.request_body)


def response_text(details: CallDetails) -> str:
    """Return the answer: status, headers, body, and what was left out."""
    answer = details.answer
    if answer is None:
        return translate("CallDetails", "There is no answer yet.")
    if answer.http_status is None:
        return translate("CallDetails", "No answer came.") + (
            "\n" + answer.message if answer.message else ""
        )
    head = [f"HTTP {answer.http_status}"]
    head += [f"{name}: {value}" for name, value in answer.response_headers]
    notes = []
    if answer.capped:
        notes.append(translate("CallDetails", "The body was longer than what is kept."))
    if answer.incomplete:
        notes.append(
            translate("CallDetails", "The answer was cut before its end, or could not be unpacked.")
        )
    if answer.capped or answer.incomplete:
        received = translate("CallDetails", "Received {n} bytes").replace(
            "{n}", str(answer.bytes_received)
        )
        announced = str(answer.content_length) if answer.content_length is not None else "?"
        notes.append(
            received + translate("CallDetails", " of {n} announced").replace("{n}", announced)
        )
    return "\n".join([*notes, *head]) + "\n\n" + body_text(answer.response_body)


def body_text(body: bytes) -> str:
    """Return a body as text: JSON indented, the rest as it is, both up to the limit."""
    if len(body) > SHOWN_BODY_LIMIT_BYTES:
        shown = body[:SHOWN_BODY_LIMIT_BYTES].decode("utf-8", "replace")
        cut = translate("CallDetails", "[{n} more bytes are kept but not shown]")
        return shown + "\n" + cut.replace("{n}", str(len(body) - SHOWN_BODY_LIMIT_BYTES))
    text = body.decode("utf-8", "replace")
    try:
        return indented_json(text)
    except ValueError:
        return text


def local_time(at: datetime) -> str:
    """Return a time in the local zone, to the millisecond, with the zone's offset."""
    local = at.astimezone()
    return (
        local.strftime("%Y-%m-%d %H:%M:%S.")
        + f"{local.microsecond // 1000:03d}"
        + (local.strftime(" %z"))
    )

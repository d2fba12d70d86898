"""The words for the operator, made from types and facts.

Invariant: every error says what happened, what was and was not saved, and what to do next
(design.md section 3); the server's own words are quoted as plain text. GUI thread only.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.call import CallRow, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import (
    ApiError,
    B2BError,
    BadReplyError,
    InputError,
    InputReason,
    NotFoundError,
    RateLimitedError,
    ServerFaultError,
    StorageError,
    StorageReason,
    TokenStoreError,
    TokenStoreReason,
    UnauthorizedError,
    UnreachableError,
)
from b2b_desktop.domain.token import Token
from b2b_desktop.domain.wire_format import WireFormat, WireFormatName, wire_format

_CONTEXT: Final = "Messages"

_INPUT: Final = {
    InputReason.EMPTY: QT_TRANSLATE_NOOP("Messages", "This is empty."),
    InputReason.NOT_A_NUMBER: QT_TRANSLATE_NOOP(
        "Messages", "This is not an order ID. An order ID is a whole number such as 5012."
    ),
    InputReason.NOT_POSITIVE: QT_TRANSLATE_NOOP("Messages", "An order ID is 1 or more."),
    InputReason.NOT_WHOLE: QT_TRANSLATE_NOOP(
        "Messages", "An order ID is a whole number, without a decimal point or exponent."
    ),
    InputReason.SEPARATED_DIGITS: QT_TRANSLATE_NOOP(
        "Messages", "Is this one number or several? Type one order ID, without separators."
    ),
    InputReason.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Messages", "This is too large. Order IDs go up to 2147483647."
    ),
    InputReason.NO_ORDER_IN_ADDRESS: QT_TRANSLATE_NOOP(
        "Messages", "This address does not end in an order number."
    ),
    InputReason.NO_ORDER_IN_PAYLOAD: QT_TRANSLATE_NOOP(
        "Messages", "There is no order ID in this webhook payload."
    ),
    InputReason.CONTROL_CHARACTER: QT_TRANSLATE_NOOP(
        "Messages", "This holds a character that cannot be sent ({detail}), such as a line break."
    ),
    InputReason.NAME_MISSING: QT_TRANSLATE_NOOP("Messages", "This field has a value but no name."),
    InputReason.NAME_REPEATED: QT_TRANSLATE_NOOP(
        "Messages", "The field {detail} is there twice. Names must differ."
    ),
    InputReason.NO_TOKEN_FOUND: QT_TRANSLATE_NOOP("Messages", "There is no token in this text."),
    InputReason.TOKEN_NOT_ASCII: QT_TRANSLATE_NOOP(
        "Messages", "This token holds characters that no token has. Copy it again."
    ),
    InputReason.STORE_KEY_GIVEN: QT_TRANSLATE_NOOP(
        "Messages",
        "This is a store key (X-Auth-Token). Attaching needs a storefront token of one buyer.",
    ),
    InputReason.NOT_AN_ORIGIN: QT_TRANSLATE_NOOP(
        "Messages", "This is not an address. It looks like https://host or https://host:8443."
    ),
    InputReason.HAS_USER: QT_TRANSLATE_NOOP(
        "Messages", "An address has no user name or password in it."
    ),
    InputReason.HAS_PATH: QT_TRANSLATE_NOOP(
        "Messages", "An address ends after the host: leave out the path."
    ),
    InputReason.HAS_QUERY: QT_TRANSLATE_NOOP(
        "Messages", "An address ends after the host: leave out what follows ? or #."
    ),
    InputReason.PLAIN_HTTP: QT_TRANSLATE_NOOP(
        "Messages", "Plain http:// is allowed for this computer only. Use https://."
    ),
    InputReason.BAD_SCHEME: QT_TRANSLATE_NOOP("Messages", "An address starts with https://."),
    InputReason.BAD_PORT: QT_TRANSLATE_NOOP("Messages", "The port is a number from 1 to 65535."),
    InputReason.TOO_LONG: QT_TRANSLATE_NOOP("Messages", "This is too long to be taken."),
    InputReason.OUT_OF_RANGE: QT_TRANSLATE_NOOP("Messages", "This is out of range."),
    InputReason.NOT_A_FLAG: QT_TRANSLATE_NOOP(
        "Messages",
        "This is neither yes nor no ({detail}). Use yes, no, 0 (saved) or 1 (not saved).",
    ),
    InputReason.CELL_ERROR: QT_TRANSLATE_NOOP(
        "Messages",
        "The spreadsheet has an error here ({detail}). Correct it there or type a value.",
    ),
    InputReason.NOT_COMPUTED: QT_TRANSLATE_NOOP(
        "Messages",
        "Here is a formula without a stored value. Open and save the file in a spreadsheet"
        " program first, or type a value.",
    ),
    InputReason.PASSWORD_PROTECTED: QT_TRANSLATE_NOOP(
        "Messages", "This file has a password. Save it without one, then open it again."
    ),
    InputReason.OLD_EXCEL: QT_TRANSLATE_NOOP(
        "Messages", "This is an old Excel file (.xls). Save it as .xlsx or CSV, then open that."
    ),
    InputReason.NOT_A_WORKBOOK: QT_TRANSLATE_NOOP(
        "Messages", "This is no workbook that can be read ({detail}). Save it as .xlsx or CSV."
    ),
    InputReason.WRONG_ENCODING: QT_TRANSLATE_NOOP(
        "Messages", "This file is not written in the encoding {detail}."
    ),
    InputReason.NO_CALLS: QT_TRANSLATE_NOOP(
        "Messages", "{detail} holds no calls. Choose a JSON Lines export with all columns."
    ),
    InputReason.NO_SUCH_SHEET: QT_TRANSLATE_NOOP("Messages", "There is no sheet {detail}."),
}
_EMPTY: Final = {
    "order_id": QT_TRANSLATE_NOOP("Messages", "Type an order ID, such as 5012."),
    "token_paste": QT_TRANSLATE_NOOP("Messages", "Paste a token here."),
    "token_name": QT_TRANSLATE_NOOP("Messages", "Give this token a name."),
    "token_address": QT_TRANSLATE_NOOP(
        "Messages", "Type the address of the API, such as https://host."
    ),
}
"""What to do about a field that is empty."""
_STORAGE: Final = {
    StorageReason.READ_ONLY: QT_TRANSLATE_NOOP("Messages", "{path} cannot be written."),
    StorageReason.FULL: QT_TRANSLATE_NOOP("Messages", "The disk is full ({path})."),
    StorageReason.LOCKED: QT_TRANSLATE_NOOP("Messages", "Another program holds {path}."),
    StorageReason.IN_USE: QT_TRANSLATE_NOOP(
        "Messages", "Calls are under way. Try again when they have ended; nothing was changed."
    ),
    StorageReason.DAMAGED: QT_TRANSLATE_NOOP("Messages", "{path} is damaged."),
    StorageReason.TOO_NEW: QT_TRANSLATE_NOOP(
        "Messages", "{path} was written by a newer version of this program and was left untouched."
    ),
    StorageReason.UNREADABLE: QT_TRANSLATE_NOOP("Messages", "{path} cannot be read."),
    StorageReason.INTERRUPTED: QT_TRANSLATE_NOOP(
        "Messages", "Reading {path} was given up for another question. Try again."
    ),
    StorageReason.FAILED: QT_TRANSLATE_NOOP("Messages", "{path} does not work ({detail})."),
}
_TOKEN_STORE: Final = {
    TokenStoreReason.LOCKED: QT_TRANSLATE_NOOP(
        "Messages", "The keyring is locked. Unlock it, then try again."
    ),
    TokenStoreReason.TIMED_OUT: QT_TRANSLATE_NOOP("Messages", "The keyring does not answer."),
    TokenStoreReason.MISSING: QT_TRANSLATE_NOOP(
        "Messages", "The token itself is not there any more. Open Tokens and paste it again."
    ),
    TokenStoreReason.INCOMPLETE: QT_TRANSLATE_NOOP(
        "Messages", "The keyring holds only a part of this token. Paste it again."
    ),
    TokenStoreReason.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "Messages", "There is no keyring here; tokens are kept in memory until you close."
    ),
    TokenStoreReason.FAILED: QT_TRANSLATE_NOOP("Messages", "The keyring failed ({detail})."),
}
_SERVER_FAULT: Final = QT_TRANSLATE_NOOP("Messages", "The store has a fault of its own ({detail}).")
_OUTCOMES: Final = {
    Outcome.QUEUED: QT_TRANSLATE_NOOP("Messages", "Queued"),
    Outcome.SENDING: QT_TRANSLATE_NOOP("Messages", "Sending"),
    Outcome.ACCEPTED: QT_TRANSLATE_NOOP("Messages", "Accepted"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("Messages", "Rejected"),
    Outcome.NOT_SENT: QT_TRANSLATE_NOOP("Messages", "Not sent"),
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP("Messages", "No answer (may have arrived)"),
    Outcome.STOPPED: QT_TRANSLATE_NOOP("Messages", "Stopped"),
}
_CHECKS: Final = {
    CheckState.NOT_CHECKED: QT_TRANSLATE_NOOP("Messages", "Not checked"),
    CheckState.CONFIRMED: QT_TRANSLATE_NOOP("Messages", "Confirmed"),
    CheckState.STORED_DIFFERENTLY: QT_TRANSLATE_NOOP("Messages", "Stored differently"),
    CheckState.NOT_VISIBLE_YET: QT_TRANSLATE_NOOP("Messages", "Not visible yet"),
    CheckState.COULD_NOT_CHECK: QT_TRANSLATE_NOOP("Messages", "Could not check"),
}
_ICONS: Final = {
    Outcome.QUEUED: "outcome-queued",
    Outcome.SENDING: "outcome-sending",
    Outcome.ACCEPTED: "outcome-accepted",
    Outcome.REJECTED: "outcome-rejected",
    Outcome.NOT_SENT: "outcome-not-sent",
    Outcome.UNKNOWN: "outcome-unknown",
    Outcome.STOPPED: "outcome-stopped",
}


def input_words(error: InputError) -> str:
    """Say why a field's content was refused."""
    if error.reason is InputReason.EMPTY and error.field in _EMPTY:
        return _translated(_EMPTY[error.field])
    return _detailed(_INPUT[error.reason], error.detail)


def error_words(error: B2BError) -> str:
    """Say what happened, for errors of every kind."""
    if isinstance(error, InputError):
        return input_words(error)
    if isinstance(error, StorageError):
        path = str(error.path) if error.path is not None else _data_folder()
        return _detailed(_STORAGE[error.reason], error.detail).replace("{path}", path)
    if isinstance(error, TokenStoreError):
        return _detailed(_TOKEN_STORE[error.reason], error.detail)
    if isinstance(error, ApiError):
        return _api_words(error)
    return type(error).__name__


def outcome_word(outcome: Outcome) -> str:
    """Return the window's word for an outcome (design.md section 2)."""
    return _translated(_OUTCOMES[outcome])


def check_word(check: CheckState) -> str:
    """Return the window's word for a check's state."""
    return _translated(_CHECKS[check])


def result_words(row: CallRow) -> str:
    """Return the Result column: the check's word once there is one, else the outcome's."""
    if row.check is not CheckState.NOT_CHECKED:
        return check_word(row.check)
    return outcome_word(row.outcome)


def all_results() -> tuple[str, ...]:
    """Return every word the Result column can show."""
    checks = (check for check in CheckState if check is not CheckState.NOT_CHECKED)
    return (*map(outcome_word, Outcome), *map(check_word, checks))


def result_icon(row: CallRow) -> str:
    """Return the name of the icon beside the result."""
    if row.check is CheckState.CONFIRMED:
        return "outcome-confirmed"
    if row.check is CheckState.STORED_DIFFERENTLY:
        return "outcome-differs"
    return _ICONS[row.outcome]


def result_colour(row: CallRow) -> str:
    """Return the name of the result's colour; green for Confirmed only."""
    if row.check is CheckState.CONFIRMED:
        return "confirmed"
    if row.outcome is Outcome.REJECTED:
        return "error"
    needs_a_look = row.outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT)
    return "warning" if needs_a_look or row.check is CheckState.STORED_DIFFERENTLY else "text"


def format_word(shown: WireFormat) -> str:
    """Return the window's word for a wire format (design.md section 2)."""
    word = QCoreApplication.translate("Messages", "Standard")
    if shown.name is WireFormatName.CHECKOUT:
        word = QCoreApplication.translate("Messages", "As BigCommerce's checkout")
    if shown == wire_format(shown.name):
        return word
    words = QCoreApplication.translate("Messages", "{format}, with overrides")
    return words.replace("{format}", word)


def expiry_words(token: Token, now: datetime) -> tuple[str, str]:
    """Say how long a token lasts, and how urgent that is: "", "soon" or "now"."""
    expires_at = token.claims.expires_at
    if token.refused_at is not None:
        return _tr_ended().replace("{time}", _clock(token.refused_at)), "now"
    if expires_at is None:
        return QCoreApplication.translate("Messages", "expiry unknown"), ""
    left_s = (expires_at - now).total_seconds()
    if left_s <= 0:
        return _tr_ended().replace("{time}", _clock(expires_at)), "now"
    urgency = "now" if left_s < 300 else "soon" if left_s < 1800 else ""
    until = QCoreApplication.translate("Messages", "until {time}, {left}")
    return until.replace("{time}", _clock(expires_at)).replace("{left}", _left(left_s)), urgency


def mode_word(*, practice: bool) -> str:
    """Return LIVE or PRACTICE."""
    if practice:
        return QCoreApplication.translate("Messages", "PRACTICE")
    return QCoreApplication.translate("Messages", "LIVE")


def _api_words(error: ApiError) -> str:
    said = f" “{error.message}”" if error.message else ""
    translate = QCoreApplication.translate
    if isinstance(error, UnreachableError):
        return translate("Messages", "No connection to the store.") + said
    if isinstance(error, UnauthorizedError):
        return translate("Messages", "The store refused this token.") + said
    if isinstance(error, NotFoundError):
        return translate("Messages", "The store knows no such order for this token.") + said
    if isinstance(error, RateLimitedError):
        words = translate("Messages", "The store asks to wait {n} s.")
        return words.replace("{n}", f"{error.retry_after_s:.0f}") + said
    if isinstance(error, ServerFaultError):
        return _detailed(_SERVER_FAULT, str(error.status or error.code or ""))
    if isinstance(error, BadReplyError):
        return translate("Messages", "There was no answer that could be understood.") + said
    return translate("Messages", "The store said no.") + said


def _tr_ended() -> str:
    return QCoreApplication.translate("Messages", "ended at {time}")


def _data_folder() -> str:
    return QCoreApplication.translate("Messages", "The data folder")


def _clock(at: datetime) -> str:
    return at.astimezone().strftime("%H:%M")


def _left(seconds: float) -> str:
    if seconds >= 7200:
        words = QCoreApplication.translate("Messages", "{n} h")
        return words.replace("{n}", str(int(seconds // 3600)))
    if seconds >= 60:
        words = QCoreApplication.translate("Messages", "{n} min")
        return words.replace("{n}", str(int(seconds // 60)))
    return QCoreApplication.translate("Messages", "{n} s").replace("{n}", str(int(seconds)))


def _detailed(text: object, detail: str) -> str:
    """Return words with their detail; without one they have no brackets either."""
    words = _translated(text)
    return (words if detail else words.replace(" ({detail})", "")).replace("{detail}", detail)


def _translated(text: object) -> str:
    # QT_TRANSLATE_NOOP returns its text, typed as object.
    return QCoreApplication.translate(_CONTEXT, str(text))

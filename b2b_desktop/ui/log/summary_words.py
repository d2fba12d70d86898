"""The Summary of a call in plain words: what happened, what was saved, what to do next.

Invariant: every outcome and reason has words, and all but *accepted* say that nothing, or possibly
something, was saved (the table of design.md section 3).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.call import CallRow, Outcome, Reason
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.text import short_value

CHECK_NOW: Final = "check_now"
USE_OTHER_FORMAT: Final = "use_other_format"
SEND_AGAIN: Final = "send_again"
LOAD_INTO_FORM: Final = "load_into_form"
PASTE_TOKEN: Final = "paste_token"
DEAL_WITH: Final = "deal_with"
LEAVE_IT: Final = "leave_it"
OPEN_AGAIN: Final = "open_again"
SHOW_LATE: Final = "show_late"


@dataclass(frozen=True, slots=True)
class Summary:
    """Words and the names of what can be done next."""

    headline: str
    body: str
    actions: tuple[str, ...] = ()


_WORDS: Final[dict[Reason, tuple[object, object, tuple[str, ...]]]] = {
    Reason.ACCEPTED: (
        QT_TRANSLATE_NOOP("Summary", "Accepted."),
        QT_TRANSLATE_NOOP(
            "Summary", "The store took the call; whether it kept the values is not checked."
        ),
        (CHECK_NOW,),
    ),
    Reason.NO_PERMISSION: (
        QT_TRANSLATE_NOOP("Summary", "Not allowed."),
        QT_TRANSLATE_NOOP(
            "Summary",
            "This buyer may not place orders, or the order is another buyer's. {po} was NOT saved.",
        ),
        (LOAD_INTO_FORM,),
    ),
    Reason.ORDER_UNKNOWN: (
        QT_TRANSLATE_NOOP("Summary", "No such order."),
        QT_TRANSLATE_NOOP(
            "Summary",
            "The store knows no order {order} for this buyer. {po} was NOT saved. "
            "Check the number.",
        ),
        (LOAD_INTO_FORM,),
    ),
    Reason.TOO_LATE: (
        QT_TRANSLATE_NOOP("Summary", "Too late: the store already has its record."),
        QT_TRANSLATE_NOOP(
            "Summary",
            "{po} was NOT saved. A new order takes it only within 10 seconds of its creation; "
            "whoever holds the store key can still put it on this order.",
        ),
        (SHOW_LATE,),
    ),
    Reason.TOKEN_REFUSED: (
        QT_TRANSLATE_NOOP("Summary", "The token has ended or was refused."),
        QT_TRANSLATE_NOOP("Summary", "{po} was NOT saved. Paste a fresh token, then send again."),
        (PASTE_TOKEN, SEND_AGAIN),
    ),
    Reason.FIELDS_REFUSED: (
        QT_TRANSLATE_NOOP("Summary", "The store wants other values."),
        QT_TRANSLATE_NOOP(
            "Summary", "{po} was NOT saved. Change what the store asks for and send again."
        ),
        (LOAD_INTO_FORM,),
    ),
    Reason.RATE_LIMITED: (
        QT_TRANSLATE_NOOP("Summary", "The store asks to wait {wait} s."),
        QT_TRANSLATE_NOOP(
            "Summary", "{po} was not saved by this call; a manual send goes on by itself."
        ),
        (SEND_AGAIN,),
    ),
    Reason.SERVER_WORDS: (
        QT_TRANSLATE_NOOP("Summary", "The store said no."),
        QT_TRANSLATE_NOOP("Summary", "{po} was NOT saved."),
        (LOAD_INTO_FORM,),
    ),
    Reason.REDIRECTED: (
        QT_TRANSLATE_NOOP("Summary", "The address sent us elsewhere."),
        QT_TRANSLATE_NOOP(
            "Summary",
            "{po} was NOT saved. A token never follows to another address; "
            "check the token's address.",
        ),
        (LOAD_INTO_FORM,),
    ),
    Reason.SERVER_FAULT: (
        QT_TRANSLATE_NOOP("Summary", "No answer; it may have arrived."),
        QT_TRANSLATE_NOOP(
            "Summary",
            "The store had a fault of its own. {po} may or may not be saved. "
            "Look at the order in the store before you send it again.",
        ),
        (CHECK_NOW, LOAD_INTO_FORM),
    ),
    Reason.NO_ANSWER: (
        QT_TRANSLATE_NOOP("Summary", "No answer; it may have arrived."),
        QT_TRANSLATE_NOOP(
            "Summary",
            "The connection ended after the call had left. {po} may or may not be saved. "
            "Look at the order in the store before you send it again.",
        ),
        (CHECK_NOW, LOAD_INTO_FORM),
    ),
    Reason.BAD_REPLY: (
        QT_TRANSLATE_NOOP("Summary", "An answer that cannot be understood; it may have arrived."),
        QT_TRANSLATE_NOOP(
            "Summary",
            "{po} may or may not be saved. Look at the order in the store before you send it "
            "again.",
        ),
        (CHECK_NOW, LOAD_INTO_FORM),
    ),
    Reason.NO_CONNECTION: (
        QT_TRANSLATE_NOOP("Summary", "Not sent: no connection to the store."),
        QT_TRANSLATE_NOOP("Summary", "{po} was NOT saved. Nothing left this computer."),
        (SEND_AGAIN, LOAD_INTO_FORM),
    ),
    Reason.UNSENDABLE: (
        QT_TRANSLATE_NOOP("Summary", "Not sent: this request cannot be written."),
        QT_TRANSLATE_NOOP("Summary", "{po} was NOT saved. Nothing left this computer."),
        (LOAD_INTO_FORM,),
    ),
}
_CANCELLED: Final = {
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP(
        "Summary",
        "It was stopped after it had left. {po} may or may not be saved. "
        "Look at the order in the store before you send it again.",
    ),
    Outcome.STOPPED: QT_TRANSLATE_NOOP("Summary", "It was never sent. {po} was NOT saved."),
}


def summary_words(row: CallRow, server_words: str = "") -> Summary:
    """Return the words for a call before it is checked.

    `server_words` are quoted below as plain text.
    """
    headline, body, actions = _words(row)
    filled = _fill(str(body), row)
    if row.outcome is Outcome.UNKNOWN:
        looked_for = QT_TRANSLATE_NOOP(
            "Summary", "It is also looked for by itself when the store answers again."
        )
        filled += " " + _fill(str(looked_for), row)
    words = server_words or row.message
    if words and row.outcome is not Outcome.ACCEPTED:
        said = QCoreApplication.translate("Summary", "It said: “{words}”")
        if row.http_status is None:
            # The words are this computer's: no store has said anything.
            said = QCoreApplication.translate("Summary", "Technical reason: {words}")
        filled += "\n\n" + said.replace("{words}", words)
    return Summary(_fill(str(headline), row), filled, actions)


def action_words(action: str) -> str:
    """Return the label of an action's button."""
    labels = {
        CHECK_NOW: QT_TRANSLATE_NOOP("Summary", "Check now"),
        USE_OTHER_FORMAT: QT_TRANSLATE_NOOP("Summary", "Use the other format..."),
        SEND_AGAIN: QT_TRANSLATE_NOOP("Summary", "Send again"),
        LOAD_INTO_FORM: QT_TRANSLATE_NOOP("Summary", "Load into form"),
        PASTE_TOKEN: QT_TRANSLATE_NOOP("Summary", "Paste a fresh token..."),
        DEAL_WITH: QT_TRANSLATE_NOOP("Summary", "Dealt with..."),
        LEAVE_IT: QT_TRANSLATE_NOOP("Summary", "Leave it"),
        OPEN_AGAIN: QT_TRANSLATE_NOOP("Summary", "Open again"),
        SHOW_LATE: QT_TRANSLATE_NOOP("Summary", "Late list"),
    }
    return QCoreApplication.translate("Summary", str(labels[action]))


def _words(row: CallRow) -> tuple[object, object, tuple[str, ...]]:
    if row.outcome is Outcome.QUEUED:
        queued = QT_TRANSLATE_NOOP("Summary", "Waiting for its turn.")
        return queued, QT_TRANSLATE_NOOP("Summary", "Nothing was sent yet."), ()
    if row.outcome is Outcome.SENDING:
        sending = QT_TRANSLATE_NOOP("Summary", "On its way.")
        return sending, QT_TRANSLATE_NOOP("Summary", "The store has not answered yet."), ()
    if row.reason in (Reason.CANCELLED, Reason.INTERRUPTED, Reason.NONE):
        stopped = row.outcome is Outcome.STOPPED
        headline = (
            QT_TRANSLATE_NOOP("Summary", "Stopped.")
            if stopped
            else QT_TRANSLATE_NOOP("Summary", "No answer; it may have arrived.")
        )
        outcome = Outcome.STOPPED if stopped else Outcome.UNKNOWN
        actions = (LOAD_INTO_FORM,) if stopped else (CHECK_NOW, LOAD_INTO_FORM)
        return headline, _CANCELLED[outcome], actions
    return _WORDS[row.reason]


def _fill(text: str, row: CallRow) -> str:
    translated = QCoreApplication.translate("Summary", text)
    nothing = QCoreApplication.translate("Summary", "What was to be attached")
    wait = f"{row.retry_after_s:.0f}" if row.retry_after_s is not None else "?"
    filled = translated.replace("{order}", str(row.order_id)).replace("{wait}", wait)
    return filled.replace("{po}", short_value(row.po_number) or nothing)

"""What the Message column says of a call, in the log and in a batch.

Invariant: a server's words are quoted as they came; where no server has said anything, the column
says what happened and leaves the system's own terms to the details.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.call import Outcome, Reason

_REASONS: Final = {
    Reason.TOO_LATE: QT_TRANSLATE_NOOP("Said", "Too late: those before it were refused"),
    Reason.INTERRUPTED: QT_TRANSLATE_NOOP("Said", "The program ended before the answer came"),
    Reason.NO_CONNECTION: QT_TRANSLATE_NOOP("Said", "No connection to the store"),
    Reason.UNSENDABLE: QT_TRANSLATE_NOOP("Said", "This request cannot be written"),
    Reason.NO_ANSWER: QT_TRANSLATE_NOOP("Said", "The store did not answer"),
}
_CANCELLED: Final = {
    Outcome.STOPPED: QT_TRANSLATE_NOOP("Said", "Stopped before it was sent"),
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP("Said", "Stopped after it had left"),
}


def said_words(
    outcome: Outcome | None, reason: Reason, http_status: int | None, message: str
) -> str:
    """Return a server's words, or plain ones for why there are none; `""` when all is said."""
    if http_status is not None:
        return message
    words = _REASONS.get(reason)
    if reason is Reason.CANCELLED and outcome is not None:
        words = _CANCELLED.get(outcome)
    # QT_TRANSLATE_NOOP returns its text, typed as object.
    return message if words is None else QCoreApplication.translate("Said", str(words))

"""The words for a batch that runs, pauses, was stopped or has ended.

Invariant: whatever keeps a batch from going on is named together with what becomes of the rows that
wait and what the operator can do (design.md section 3). GUI thread only.
"""

from __future__ import annotations

from datetime import datetime
from math import ceil
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason, RowProgress
from b2b_desktop.domain.budget import Waiting, WaitReason
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.ui.batch.run.row_filter import RowFilter, RowTally
from b2b_desktop.ui.batch.run.run_facts import RunFacts
from b2b_desktop.ui.batch.run.run_standing import RunStanding
from b2b_desktop.ui.batch.run.sent_row_words import check_text, result_text

_PASTED: Final = "pasted"
"""The name of a plan whose rows were pasted (domain.batch.plan)."""

_ENDS: Final = (".", "!", "?", "\N{HORIZONTAL ELLIPSIS}")
_HEADS: Final = {
    BatchState.WAITING: QT_TRANSLATE_NOOP("BatchRun", "Waits behind another batch"),
    BatchState.RUNNING: QT_TRANSLATE_NOOP("BatchRun", "Sending: {done} of {all}"),
    BatchState.STOPPED: QT_TRANSLATE_NOOP("BatchRun", "Stopped at {done} of {all}"),
    BatchState.FINISHED: QT_TRANSLATE_NOOP("BatchRun", "Finished: {done} of {all}"),
    BatchState.INTERRUPTED: QT_TRANSLATE_NOOP("BatchRun", "Interrupted at {done} of {all}"),
}
_PAUSED: Final = {
    PauseReason.NONE: QT_TRANSLATE_NOOP("BatchRun", "Paused at {done} of {all}"),
    PauseReason.OPERATOR: QT_TRANSLATE_NOOP("BatchRun", "Paused at {done} of {all}"),
    PauseReason.TOKEN_ENDED: QT_TRANSLATE_NOOP("BatchRun", "Paused at {done} of {all}: {token}"),
    PauseReason.EQUAL_REJECTIONS: QT_TRANSLATE_NOOP(
        "BatchRun", "Paused at {done} of {all}: the last rows all ended the same way"
    ),
    PauseReason.NO_CONNECTION: QT_TRANSLATE_NOOP(
        "BatchRun", "Paused at {done} of {all}: no connection to the store"
    ),
    PauseReason.FIRST_DONE: QT_TRANSLATE_NOOP("BatchRun", "The first row is done{first}"),
    PauseReason.STORAGE_FAILED: QT_TRANSLATE_NOOP(
        "BatchRun", "Paused at {done} of {all}: nothing can be written down"
    ),
    PauseReason.YOUNG_ORDERS_AGED: QT_TRANSLATE_NOOP(
        "BatchRun", "Paused at {done} of {all}: the computer slept"
    ),
}
_NEXT: Final = {
    PauseReason.NONE: QT_TRANSLATE_NOOP("BatchRun", "{n} still to send; nothing is lost."),
    PauseReason.OPERATOR: QT_TRANSLATE_NOOP("BatchRun", "{n} still to send; nothing is lost."),
    PauseReason.TOKEN_ENDED: QT_TRANSLATE_NOOP(
        "BatchRun",
        "{n} still to send; nothing is lost. Renew the token under Tokens: the batch goes on by "
        "itself when the new one acts for the same buyer.",
    ),
    PauseReason.EQUAL_REJECTIONS: QT_TRANSLATE_NOOP(
        "BatchRun", "{last}{n} still to send: resume to send them all the same, or stop."
    ),
    PauseReason.NO_CONNECTION: QT_TRANSLATE_NOOP(
        "BatchRun", "{n} still to send; nothing is lost. It goes on by itself. {wait}"
    ),
    PauseReason.FIRST_DONE: QT_TRANSLATE_NOOP(
        "BatchRun", "{said}Look at it, then send the other {n}, or stop."
    ),
    PauseReason.STORAGE_FAILED: QT_TRANSLATE_NOOP(
        "BatchRun",
        "{n} still to send. Nothing is sent without its record: make room on the disk, then "
        "resume.",
    ),
    PauseReason.YOUNG_ORDERS_AGED: QT_TRANSLATE_NOOP(
        "BatchRun",
        "{n} still to send. New orders may be older than ten seconds by now; the store refuses "
        "those. Resume to send them all the same, or stop.",
    ),
}
_WAITS: Final = {
    WaitReason.BUDGET: QT_TRANSLATE_NOOP("BatchRun", "Waiting {s} s for the store's budget."),
    WaitReason.ASKED_TO_WAIT: QT_TRANSLATE_NOOP("BatchRun", "The store asks to wait {s} s (429)."),
    WaitReason.NO_CONNECTION: QT_TRANSLATE_NOOP("BatchRun", "Next try in {s} s."),
    WaitReason.PACE: QT_TRANSLATE_NOOP("BatchRun", "Next row in {s} s, at the pace that was set."),
}
_PARTS: Final = (
    (RowFilter.ACCEPTED, QT_TRANSLATE_NOOP("BatchRun", "{n} accepted")),
    (RowFilter.REJECTED, QT_TRANSLATE_NOOP("BatchRun", "{n} rejected")),
    (RowFilter.UNKNOWN, QT_TRANSLATE_NOOP("BatchRun", "{n} without an answer")),
    (RowFilter.NOT_SENT, QT_TRANSLATE_NOOP("BatchRun", "{n} not sent")),
    (RowFilter.STOPPED, QT_TRANSLATE_NOOP("BatchRun", "{n} stopped before sending")),
    (RowFilter.SENDING, QT_TRANSLATE_NOOP("BatchRun", "{n} on the way")),
    (RowFilter.QUEUED, QT_TRANSLATE_NOOP("BatchRun", "{n} waiting")),
)
"""What the rows of a batch are divided into."""
_READ_BACK: Final = {
    RowFilter.ACCEPTED: Outcome.ACCEPTED,
    RowFilter.UNKNOWN: Outcome.UNKNOWN,
}


def batch_name(name: str) -> str:
    """Return how a batch is called: its file in quotes, or what it is."""
    if name == _PASTED:
        return QCoreApplication.translate("BatchRun", "Pasted rows")
    return f"“{name}”"


def head_words(standing: RunStanding, facts: RunFacts) -> str:
    """Return one line on what the batch does, and why it does not go on."""
    if standing.state is BatchState.PAUSED:
        text = _tr(_PAUSED.get(standing.reason, _PAUSED[PauseReason.NONE]))
        if standing.reason is PauseReason.TOKEN_ENDED:
            text = text.replace("{token}", _token_words(facts))
        elif standing.reason is PauseReason.FIRST_DONE:
            text = text.replace("{first}", _first_words(facts))
    elif standing.state is BatchState.STOPPED and standing.reason is PauseReason.TOO_LATE:
        text = QCoreApplication.translate(
            "BatchRun", "Stopped at {done} of {all}: these orders are too old for this call"
        )
    else:
        text = _tr(_HEADS[standing.state])
    return _counted(text, standing)


def next_words(standing: RunStanding, facts: RunFacts, tally: RowTally, now: datetime) -> str:
    """Return what becomes of the rows that wait, and what can be done."""
    translate = QCoreApplication.translate
    match standing.state:
        case BatchState.RUNNING:
            return " ".join(part for part in (_pace(standing, now), _wait(standing, now)) if part)
        case BatchState.WAITING:
            return translate(
                "BatchRun",
                "One batch sends at a time. It starts by itself once the one before it is over; "
                "while that is paused, it waits.",
            )
        case BatchState.PAUSED:
            text = _tr(_NEXT.get(standing.reason, _NEXT[PauseReason.NONE]))
            text = text.replace("{n}", str(standing.counts.queued)).replace(
                "{wait}", _wait(standing, now)
            )
            text = text.replace("{last}", _said(facts.last)).replace("{said}", _said(facts.first))
            return text.strip()
        case BatchState.STOPPED if standing.reason is PauseReason.TOO_LATE:
            return _too_late(tally)
        case BatchState.INTERRUPTED:
            words = translate(
                "BatchRun",
                "The program ended while this ran. {n} still to send; what was on its way shows as "
                "No answer and may have arrived.",
            )
            return words.replace("{n}", str(standing.counts.queued))
    if standing.counts.sending:
        words = translate(
            "BatchRun", "Nothing more is sent. {n} still on the way; how they end is shown."
        )
        return words.replace("{n}", str(standing.counts.sending))
    return _verdict(tally, facts.token)


def summary_words(tally: RowTally) -> str:
    """Return how many rows there are of each kind; the numbers add up to all rows."""
    parts = []
    for shown, words in _PARTS:
        if count := tally.count(shown):
            text = _tr(words).replace("{n}", str(count))
            parts.append(text + _checked(tally, shown))
    left_out = tally.count(RowFilter.LEFT_OUT)
    if left_out:
        words = QCoreApplication.translate("BatchRun", "{n} left out")
        parts.append(words.replace("{n}", str(left_out)))
    words = QCoreApplication.translate("BatchRun", "{n} in all: {parts}.")
    total = str(tally.count(RowFilter.ALL))
    return words.replace("{n}", total).replace("{parts}", "; ".join(parts))


def waiting_words(waiting: Waiting | None, now: datetime) -> str:
    """Return what is waited for with a countdown, `""` for nothing."""
    if waiting is None:
        return ""
    left_s = max(0, ceil((waiting.until - now).total_seconds()))
    return _tr(_WAITS[waiting.reason]).replace("{s}", str(left_s))


def progress_words(standing: RunStanding) -> str:
    """Return how far a batch is, such as `23 of 40`."""
    return _counted(QCoreApplication.translate("BatchRun", "{done} of {all}"), standing)


def box_words(standing: RunStanding) -> str:
    """Return a batch's entry in the box of batches."""
    words = QCoreApplication.translate("BatchRun", "{name}, {time}: {progress}")
    clock = standing.created_at.astimezone().strftime("%H:%M")
    words = words.replace("{time}", clock).replace("{progress}", progress_words(standing))
    return words.replace("{name}", batch_name(standing.name))


def _counted(text: str, standing: RunStanding) -> str:
    done, total = str(standing.sent), str(standing.counts.total)
    return text.replace("{done}", done).replace("{all}", total)


def _pace(standing: RunStanding, now: datetime) -> str:
    rate, parts = standing.rate_per_minute, []
    if rate >= 1:
        words = QCoreApplication.translate("BatchRun", "{n} a minute")
        parts.append(words.replace("{n}", f"{rate:.0f}"))
    if standing.ends_at is not None:
        parts.append(_left((standing.ends_at - now).total_seconds()))
    return f"{', '.join(parts)}." if parts else ""


def _left(seconds: float) -> str:
    translate = QCoreApplication.translate
    if seconds < 10:
        return translate("BatchRun", "a few seconds left")
    if seconds < 90:
        words, number = translate("BatchRun", "about {n} s left"), ceil(seconds / 10) * 10
    elif seconds < 90 * 60:
        words, number = translate("BatchRun", "about {n} min left"), round(seconds / 60)
    else:
        words, number = translate("BatchRun", "about {n} h left"), round(seconds / 3600)
    return words.replace("{n}", str(number))


def _wait(standing: RunStanding, now: datetime) -> str:
    return waiting_words(standing.waiting, now)


def _token_words(facts: RunFacts) -> str:
    translate = QCoreApplication.translate
    if not facts.token:
        return translate("BatchRun", "its token has ended or is gone")
    if facts.token_ended_at is None:
        words = translate("BatchRun", "the token “{name}” cannot be used")
        return words.replace("{name}", facts.token)
    words = translate("BatchRun", "the token “{name}” ended at {time}")
    clock = facts.token_ended_at.astimezone().strftime("%H:%M")
    return words.replace("{name}", facts.token).replace("{time}", clock)


def _row_word(row: RowProgress) -> str:
    """Return the words for one row, its check included."""
    checked = row.check is not CheckState.NOT_CHECKED
    return f"{result_text(row)}, {check_text(row)}" if checked else result_text(row)


def _first_words(facts: RunFacts) -> str:
    if facts.first is None:
        return ""
    words = QCoreApplication.translate("BatchRun", ": order {n}, {result}")
    return words.replace("{n}", facts.first_order).replace("{result}", _row_word(facts.first))


def _said(row: RowProgress | None) -> str:
    if row is None or row.outcome is Outcome.ACCEPTED:
        return ""
    if not row.message:
        return f"{result_text(row)}. "
    # What the store said may be a sentence already.
    end = "" if row.message.endswith(_ENDS) else "."
    return f"{result_text(row)}: “{row.message}”{end} "


def _too_late(tally: RowTally) -> str:
    words = QCoreApplication.translate(
        "BatchRun",
        "The store has their record already: {late} refused, {left} not sent. None of these PO "
        "numbers was saved. All {n} are in the late list.",
    )
    late, left = tally.late, tally.left_late
    words = words.replace("{late}", str(late)).replace("{left}", str(left))
    return words.replace("{n}", str(late + left))


def _checked(tally: RowTally, shown: RowFilter) -> str:
    """Return how many of these rows the store was seen to have, with or without an answer."""
    outcome = _READ_BACK.get(shown)
    confirmed = 0 if outcome is None else tally.having(outcome, CheckState.CONFIRMED)
    if not confirmed:
        return ""
    words = QCoreApplication.translate("BatchRun", " ({n} of them confirmed)")
    return words.replace("{n}", str(confirmed))


def _verdict(tally: RowTally, token: str) -> str:
    """Return what is still to do after the end; `token` is one that the store refused."""
    translate = QCoreApplication.translate
    parts = []
    if token:
        words = translate(
            "BatchRun", "The token “{token}” has ended or was refused: renew it under Tokens"
        )
        parts.append(words.replace("{token}", token))
    for count, words in (
        (
            tally.without_answer - tally.not_there,
            translate("BatchRun", "{n} without an answer: check now"),
        ),
        (
            tally.not_there,
            translate("BatchRun", "{n} without an answer, and not there when looked for"),
        ),
        (
            tally.to_check - tally.without_answer,
            translate("BatchRun", "{n} accepted, but not clear what is stored: check now"),
        ),
        (
            tally.count(RowFilter.STORED_DIFFERENTLY),
            translate("BatchRun", "{n} stored differently"),
        ),
        (tally.helpable, translate("BatchRun", "{n} can be sent again")),
    ):
        if count:
            parts.append(words.replace("{n}", str(count)))
    if parts:
        return f"{'; '.join(parts)}."
    if tally.count(RowFilter.REJECTED):
        return translate("BatchRun", "The rejected rows say why; sending them again cannot help.")
    if tally.not_confirmed:
        return translate("BatchRun", "The store took every row; not all of them were read back.")
    return translate("BatchRun", "The store holds every row as it was sent.")


def _tr(text: object) -> str:
    # QT_TRANSLATE_NOOP returns its text, typed as object.
    return QCoreApplication.translate("BatchRun", str(text))

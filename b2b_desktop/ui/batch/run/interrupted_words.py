"""The words for a batch that an earlier run of the program did not end.

Invariant: the counts are the batch's own, and add up to its rows. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.batch.run_state import BatchSummary
from b2b_desktop.ui.batch.run.run_words import batch_name
from b2b_desktop.ui.notice_bar import Offer


def offer_words(batch: BatchSummary) -> str:
    """Return how far an interrupted batch came."""
    translate = QCoreApplication.translate
    counts = batch.counts
    words = translate(
        "BatchRun", "Interrupted: {name} of {time}. {done} of {all} sent, {left} still to send."
    )
    time = batch.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
    done = counts.done - counts.stopped
    words = words.replace("{name}", batch_name(batch.name)).replace("{time}", time)
    words = words.replace("{done}", str(done)).replace("{all}", str(counts.total))
    words = words.replace("{left}", str(counts.queued))
    if counts.unknown:
        unknown = translate("BatchRun", "No answer, may have arrived: {n}.")
        words = f"{words} {unknown.replace('{n}', str(counts.unknown))}"
    return words


def offer_of(key: str, batch: BatchSummary) -> Offer:
    """Return the offer to go on with a batch."""
    translate = QCoreApplication.translate
    resume = translate("BatchRun", "Resume: send {n}").replace("{n}", str(batch.counts.queued))
    answers = (
        ("show", translate("BatchRun", "Show")),
        ("resume", resume),
        ("leave", translate("BatchRun", "Leave it")),
    )
    return Offer(key, offer_words(batch), answers)


def leave_question(name: str, waiting: int) -> tuple[str, str, str]:
    """Return title, text and button of the question whether a batch's rest is left."""
    translate = QCoreApplication.translate
    title = translate("BatchRun", "Leave {n} unsent?").replace("{n}", str(waiting))
    text = translate(
        "BatchRun",
        "What {name} has sent stays in the call log. What it has not sent will not be offered "
        "again.",
    )
    confirm = translate("BatchRun", "Leave them")
    return title, text.replace("{name}", batch_name(name)), confirm

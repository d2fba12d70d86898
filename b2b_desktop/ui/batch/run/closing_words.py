"""The question when the window closes while calls are on their way or a batch is not done.

Invariant: it names every batch with its exact counts, and what becomes of them. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.call import Mode
from b2b_desktop.ui.batch.run.run_standing import RunStanding
from b2b_desktop.ui.batch.run.run_words import batch_name
from b2b_desktop.ui.messages import mode_word


def closing_question(calls: int, batches: Sequence[RunStanding]) -> tuple[str, str]:
    """Return title and text of the question.

    Args:
        calls: calls sent by hand that are on their way.
        batches: the batches that send or can go on.
    """
    translate = QCoreApplication.translate
    if not batches:
        text = translate("Closing", "Calls on their way: {n}. Stopped now, they show as No answer.")
        title = translate("Closing", "Calls are still running")
        return title, text.replace("{n}", str(calls))
    parts = [_batch_words(standing) for standing in batches]
    if calls:
        words = translate("Closing", "Calls sent by hand that are on their way: {n}.")
        parts.append(words.replace("{n}", str(calls)))
    parts.append(
        translate(
            "Closing",
            "Stopped now, what is on the way shows as No answer; what is still to be sent is "
            "offered at the next start.",
        )
    )
    return translate("Closing", "A batch is not done yet"), "\n\n".join(parts)


def _batch_words(standing: RunStanding) -> str:
    words = QCoreApplication.translate(
        "Closing", "{mode} {name}: {done} of {all} sent, {way} on the way, {left} still to send."
    )
    words = words.replace("{mode}", mode_word(practice=standing.mode is Mode.PRACTICE))
    words = words.replace("{name}", batch_name(standing.name))
    words = words.replace("{done}", str(standing.sent))
    words = words.replace("{all}", str(standing.counts.total))
    words = words.replace("{way}", str(standing.counts.sending))
    return words.replace("{left}", str(standing.counts.queued))

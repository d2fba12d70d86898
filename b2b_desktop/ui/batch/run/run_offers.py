"""Which buttons a batch has, and under which words.

Invariant: what is offered can be done; sending again says to how many rows. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.call import Mode
from b2b_desktop.ui.batch.run.row_filter import RowFilter, RowTally
from b2b_desktop.ui.batch.run.run_foot import RunAction
from b2b_desktop.ui.batch.run.run_standing import RunStanding

Offers = tuple[dict[RunAction, str], RunAction | None]


def offers(standing: RunStanding, tally: RowTally, selected: int) -> Offers:
    """Return the buttons' words, and which button stands out.

    Args:
        standing: where the batch stands.
        tally: its rows by what became of them.
        selected: how many rows are selected.
    """
    if standing.is_living:
        return _while_it_lives(standing, tally)
    if standing.state is BatchState.INTERRUPTED:
        return _interrupted(standing)
    if not standing.is_over:
        return {}, None  # Stopped; what is on its way comes to its end first.
    return _afterwards(standing, tally, selected)


def _while_it_lives(standing: RunStanding, tally: RowTally) -> Offers:
    translate = QCoreApplication.translate
    texts = {RunAction.STOP: translate("BatchRun", "Stop")}
    if standing.state is not BatchState.PAUSED:
        return {RunAction.RESUME_OR_PAUSE: translate("BatchRun", "Pause"), **texts}, None
    match standing.reason:
        case PauseReason.FIRST_DONE:
            resume = translate("BatchRun", "Send the other {n}")
            resume = resume.replace("{n}", str(standing.counts.queued))
        case PauseReason.NO_CONNECTION:
            resume = translate("BatchRun", "Try now")
        case _:
            resume = translate("BatchRun", "Resume")
    texts = {RunAction.RESUME_OR_PAUSE: resume, **texts}
    if standing.reason is PauseReason.TOKEN_ENDED and standing.mode is Mode.LIVE:
        texts[RunAction.OPEN_TOKENS] = translate("BatchRun", "Tokens...")
        return texts, RunAction.OPEN_TOKENS
    return texts, RunAction.RESUME_OR_PAUSE if _may_go_on(standing, tally) else None


def _may_go_on(standing: RunStanding, tally: RowTally) -> bool:
    """Tell whether nothing speaks against going on."""
    if standing.reason is PauseReason.FIRST_DONE:
        return standing.counts.accepted > 0 and not tally.count(RowFilter.STORED_DIFFERENTLY)
    return standing.reason is PauseReason.OPERATOR


def _interrupted(standing: RunStanding) -> Offers:
    translate = QCoreApplication.translate
    resume = translate("BatchRun", "Resume: send {n}").replace("{n}", str(standing.counts.queued))
    return {
        RunAction.RESUME_OR_PAUSE: resume,
        RunAction.LEAVE: translate("BatchRun", "Leave it"),
        RunAction.EXPORT: translate("BatchRun", "Export results..."),
    }, RunAction.RESUME_OR_PAUSE


def _afterwards(standing: RunStanding, tally: RowTally, selected: int) -> Offers:
    translate = QCoreApplication.translate
    texts = {
        RunAction.EXPORT: translate("BatchRun", "Export results..."),
        RunAction.START_NEW: translate("BatchRun", "New batch"),
    }
    late = tally.late + tally.left_late
    for action, count, words in (
        _again(standing, tally),
        (RunAction.SEND_SELECTED, selected, translate("BatchRun", "Send {n} selected again...")),
        (RunAction.CHECK_UNKNOWN, tally.to_check, translate("BatchRun", "Check {n} now")),
        (RunAction.SHOW_LATE, late, translate("BatchRun", "Late list")),
    ):
        if count:
            texts[action] = words.replace("{n}", str(count))
    to_do = (RunAction.SEND_AGAIN, RunAction.CHECK_UNKNOWN)
    return texts, next((action for action in to_do if action in texts), None)


def _again(standing: RunStanding, tally: RowTally) -> tuple[RunAction, int, str]:
    """Return how the rows that another call can help are offered."""
    translate, count = QCoreApplication.translate, tally.helpable
    if standing.reason is PauseReason.TOO_LATE:
        return RunAction.GO_ON_ANYWAY, count, translate("BatchRun", "Go on anyway: send {n}")
    if count == tally.count(RowFilter.STOPPED):
        return RunAction.SEND_AGAIN, count, translate("BatchRun", "Send the other {n}")
    return RunAction.SEND_AGAIN, count, translate("BatchRun", "Send {n} again")

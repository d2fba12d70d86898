"""What the words about a batch need of its rows and of the tokens.

Invariant: looked up when a batch changes what it does, not with every report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason, RowProgress
from b2b_desktop.domain.call import Outcome, Reason
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.run.row_filter import RowFilter
from b2b_desktop.ui.batch.run.run_model import RunModel
from b2b_desktop.ui.batch.run.run_standing import RunStanding
from b2b_desktop.ui.batch.run.sent_row_words import order_text

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What the words need beside the standing.

    Attributes:
        token: the name of the token that keeps the batch from going on, or with which a row of it
            was refused at the end; `""` when it is gone.
        token_ended_at: when that token ended, None while it has not.
        first: the first row that was sent.
        first_order: the order it names.
        last: the newest row that was not accepted.
    """

    token: str = ""
    token_ended_at: datetime | None = None
    first: RowProgress | None = None
    first_order: str = ""
    last: RowProgress | None = None


def find_facts(
    standing: RunStanding, model: RunModel, tokens: Sequence[Token], now: datetime
) -> RunFacts:
    """Return what the words for this standing need; other facts are left out."""
    if standing.is_over and model.tally.count(RowFilter.REJECTED):
        return RunFacts(_refused_token(model, tokens, now))
    if standing.state is not BatchState.PAUSED:
        return RunFacts()
    match standing.reason:
        case PauseReason.TOKEN_ENDED:
            token = _token(model, tokens, now)
            if token is None:
                return RunFacts()
            ended_at = token.refused_at or token.claims.expires_at
            return RunFacts(token.name, ended_at if token.has_ended(now) else None)
        case PauseReason.FIRST_DONE:
            first = next((row for row in model.rows() if row.attempt), None)
            order = "" if first is None else order_text(model.planned(first.number))
            return RunFacts(first=first, first_order=order)
        case PauseReason.EQUAL_REJECTIONS:
            failed = (row for row in model.rows() if row.attempt and _has_failed(row))
            return RunFacts(last=max(failed, key=_done_at, default=None))
    return RunFacts()


def _token(model: RunModel, tokens: Sequence[Token], now: datetime) -> Token | None:
    """Return the token of the row that goes next, or another of the batch's that has ended."""
    waiting = next((row for row in model.rows() if row.outcome is Outcome.QUEUED), None)
    wanted = None if waiting is None else model.planned(waiting.number).token_id
    used = {token.token_id: token for token in tokens}
    if wanted in used and used[wanted].has_ended(now):
        return used[wanted]
    ids = {row.token_id for row in model.batch.plan.rows}
    ended = (token for token in tokens if token.token_id in ids and token.has_ended(now))
    return next(ended, used.get(wanted) if wanted is not None else None)


def _refused_token(model: RunModel, tokens: Sequence[Token], now: datetime) -> str:
    """Return the name of a token with which a row was refused and that was not renewed since."""
    refused = (row for row in model.rows() if row.reason is Reason.TOKEN_REFUSED)
    row = next(refused, None)
    if row is None:
        return ""
    used = model.planned(row.number).token_id
    ended = (token for token in tokens if token.token_id == used and token.has_ended(now))
    return next((token.name for token in ended), "")


def _has_failed(row: RowProgress) -> bool:
    return row.outcome is not None and row.outcome.is_final and row.outcome is not Outcome.ACCEPTED


def _done_at(row: RowProgress) -> datetime:
    return row.done_at or _LONG_AGO

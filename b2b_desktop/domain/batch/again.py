"""Which rows of a batch are worth another call.

Invariant: what may have arrived is never among those that are sent again without being named.
"""

from __future__ import annotations

from typing import Final

from b2b_desktop.domain.batch.run_state import RowProgress
from b2b_desktop.domain.call import Outcome, Reason

_PASSING: Final = frozenset({Reason.TOKEN_REFUSED, Reason.RATE_LIMITED})
"""Refusals whose cause goes away: another token, another minute."""


def can_help(row: RowProgress) -> bool:
    """Tell whether sending the same values again can help without harm."""
    if row.outcome in (Outcome.NOT_SENT, Outcome.STOPPED):
        return True
    return row.outcome is Outcome.REJECTED and row.reason in _PASSING


def may_be_named(row: RowProgress) -> bool:
    """Tell whether the operator may ask for this row to be sent again."""
    return row.outcome is not None and row.outcome.is_final

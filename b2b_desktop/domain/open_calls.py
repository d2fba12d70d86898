"""Which calls are still open: the rule behind To do.

Invariant: the rule looks at facts of the log only, never at the clock.
"""

from __future__ import annotations

from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState


def needs_care(outcome: Outcome, check: CheckState) -> bool:
    """Tell whether a call by itself is open, before later calls and notes are looked at.

    design.md section 2: a call that is rejected (*late* is one), not sent, unknown or stored
    differently is open; a check that confirms it settles it.
    """
    if check is CheckState.CONFIRMED:
        return False
    if check is CheckState.STORED_DIFFERENTLY:
        return True
    return outcome in (Outcome.REJECTED, Outcome.NOT_SENT, Outcome.UNKNOWN)


def settles(later_outcome: Outcome, later_check: CheckState, open_outcome: Outcome) -> bool:
    """Tell whether a later call for the same store, order ID and values settles an open one.

    A confirmed check settles every kind. An accepted call that was not checked is enough for
    rejected and not sent ones, while checks are off (design.md section 2); never for unknown.
    """
    if later_check is CheckState.CONFIRMED:
        return True
    if later_outcome is not Outcome.ACCEPTED or later_check is not CheckState.NOT_CHECKED:
        return False
    return open_outcome in (Outcome.REJECTED, Outcome.NOT_SENT)

"""The operator's choices, as one value.

Invariant: every field has a default that works; no secret is among them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from b2b_desktop.domain.budget import BudgetShare
from b2b_desktop.domain.order import OrderDraft
from b2b_desktop.domain.quick_dataclass import dataclass

LONGEST_TIMEOUT_S: Final = 120.0


class Theme(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long one call may take, in seconds."""

    connect_s: float = 3.0
    read_s: float = 10.0
    total_s: float = 15.0


@dataclass(frozen=True, slots=True)
class Pins:
    """Which values stay in the form after an accepted call (design.md section 5)."""

    order_id: bool = False
    po_number: bool = False
    save_comment: bool = True
    extra_fields: bool = True

    def kept(self, draft: OrderDraft) -> OrderDraft:
        """Return what of an accepted call's form stays for the next order."""
        return OrderDraft(
            order_id=draft.order_id if self.order_id else "",
            po_number=draft.po_number if self.po_number else "",
            save_comment=draft.save_comment if self.save_comment else True,
            fields=draft.fields if self.extra_fields else (),
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """What is kept between runs.

    Attributes:
        theme: the window's colours.
        timeouts: limits of one call.
        operator: who sends; `""` for the operating system account.
        computer: what this computer is called in the log; `""` for its own name.
        po_warning_length: characters from which a PO number gets a warning; no limit is known.
        token_id: the live token chosen last, `""` for none.
        practice_token_id: the practice buyer chosen last.
        share: which part of each store's request budget this computer uses.
        pins: what stays in the form after an accepted call.
        window_geometry: Qt's own record of place and size, base64.
        window_state: splitters, columns and folds by object name, base64.
        preview_shown: whether the request preview is unfolded.
        check_after_send: read the order back after an accepted manual send.
        backup_folder: where backups are made besides the data folder, `""` for nowhere.
        keep_days: how long calls are kept, 0 for always; nothing is deleted without a question.
    """

    theme: Theme = Theme.SYSTEM
    timeouts: Timeouts = Timeouts()
    operator: str = ""
    computer: str = ""
    po_warning_length: int = 50
    token_id: str = ""
    practice_token_id: str = ""
    share: BudgetShare = BudgetShare()
    pins: Pins = Pins()
    window_geometry: str = ""
    window_state: tuple[tuple[str, str], ...] = ()
    preview_shown: bool = False
    check_after_send: bool = True
    backup_folder: str = ""
    keep_days: int = 0

"""The state of a check: what reading a call back has shown.

Invariant: an accepted call is never shown as confirmed unless a check said so.
"""

from __future__ import annotations

from enum import StrEnum


class CheckState(StrEnum):
    """Result of reading an accepted or unknown call back (design.md section 2)."""

    NOT_CHECKED = "not_checked"
    CONFIRMED = "confirmed"
    STORED_DIFFERENTLY = "stored_differently"
    NOT_VISIBLE_YET = "not_visible_yet"
    COULD_NOT_CHECK = "could_not_check"

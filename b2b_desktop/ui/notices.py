"""The words of notices: what concerns the whole program, not one field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import NoticeEvent


def notice_words(notice: NoticeEvent) -> str:
    """Say what happened, what it means, and what to do."""
    from b2b_desktop.ui.bridge import NoticeKind

    translate = QCoreApplication.translate
    why = "" if notice.error is None else error_words(notice.error)
    words = {
        NoticeKind.DATABASE_SET_ASIDE: translate(
            "Notices",
            "The call log was damaged and was set aside as {detail}. A fresh one was started.",
        ),
        NoticeKind.SETTINGS_SET_ASIDE: translate(
            "Notices",
            "The settings could not be read; they were set aside as {detail}. "
            "The defaults are in force.",
        ),
        NoticeKind.TOKENS_SET_ASIDE: translate(
            "Notices",
            "The list of tokens could not be read; it was set aside as {detail}. "
            "Please add your tokens again.",
        ),
        NoticeKind.DRAFT_SET_ASIDE: translate(
            "Notices", "The saved form could not be read; it was set aside as {detail}."
        ),
        NoticeKind.ROWS_SET_ASIDE: translate(
            "Notices", "The rows of the last run could not be read; set aside as {detail}."
        ),
        NoticeKind.TEMPLATES_SET_ASIDE: translate(
            "Notices", "The templates could not be read; they were set aside as {detail}."
        ),
        NoticeKind.EXPORTS_SET_ASIDE: translate(
            "Notices", "The saved exports could not be read; they were set aside as {detail}."
        ),
        NoticeKind.STORAGE_FAILED: translate(
            "Notices", "Nothing can be written down now: {why} Nothing is sent without its record."
        ),
        NoticeKind.TOKEN_STORE_FAILED: translate("Notices", "Tokens: {why}"),
        NoticeKind.SECRETS_IN_MEMORY: translate("Notices", "{why}"),
        NoticeKind.PRACTICE_FAILED: translate("Notices", "Practice mode does not work: {why}"),
        NoticeKind.BACKUP_FAILED: translate(
            "Notices", "Today's backup of the call log was not made: {why}"
        ),
        NoticeKind.CALLS_INTERRUPTED: translate(
            "Notices",
            "Calls of the last run that were cut off: {detail}. They are in To do; nothing is "
            "sent again by itself.",
        ),
    }
    return words[notice.kind].replace("{detail}", notice.detail).replace("{why}", why)

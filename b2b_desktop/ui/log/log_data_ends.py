"""What came of a task that was about the log as a file, in a sentence.

Invariant: every end has words, a failure says that nothing was changed where that is so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.ui.bridge import (
    BackupMadeEvent,
    CallsDeletedEvent,
    LogCompactedEvent,
    LogRestoredEvent,
    UpkeepFailedEvent,
)
from b2b_desktop.ui.log.delete_words import deleted_words
from b2b_desktop.ui.log.log_data_words import restored_words
from b2b_desktop.ui.log.log_import_words import size_words
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.log.log_tasks import TaskEnd

translate = QCoreApplication.translate


def ended_words(event: TaskEnd) -> tuple[str, bool]:
    """Return the words, and whether they are a warning."""
    if isinstance(event, BackupMadeEvent):
        folders = ", ".join(str(backup.path.parent) for backup in event.backups)
        words = translate("LogData", "Backed up in {folders}.")
        return words.replace("{folders}", folders), False
    if isinstance(event, LogCompactedEvent):
        words = translate("LogData", "Compacted; the log is {n} smaller.")
        return words.replace("{n}", size_words(max(0, event.saved_bytes))), False
    if isinstance(event, LogRestoredEvent):
        return restored_words(event), False
    if isinstance(event, CallsDeletedEvent):
        words = deleted_words(replace(event, kept=0))
        if event.kept:
            stay = translate("LogData", "Older, but still open or needed by a batch: {n}.")
            words += " " + stay.replace("{n}", str(event.kept))
        return words, event.error is not None
    if isinstance(event, UpkeepFailedEvent):
        words = translate("LogData", "That was not done; the log is as it was. {why}")
        return words.replace("{why}", error_words(event.error)), True
    return translate("LogData", "It was ended early; the log is as it was."), False

"""The words about the log as a file: its size, what retention takes, backups and going back.

Invariant: what cannot be undone is said before it is done, with its counts; times are local.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.deletion import RetentionPreview
from b2b_desktop.domain.log_size import LogSize
from b2b_desktop.ui.log.log_import_words import size_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import LogRestoredEvent

translate = QCoreApplication.translate


def minute_words(at: datetime) -> str:
    """Return a local time to the minute."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def day_of(at: datetime) -> str:
    """Return the local day of a time."""
    return at.astimezone().strftime("%Y-%m-%d")


def calls_words(size: LogSize) -> str:
    """Say how many calls there are, and since when."""
    if size.oldest_at is None:
        return translate("LogData", "No call yet")
    words = translate("LogData", "{n} calls since {day}")
    if size.calls == 1:
        words = translate("LogData", "1 call of {day}")
    return words.replace("{n}", str(size.calls)).replace("{day}", day_of(size.oldest_at))


def room_words(size: LogSize) -> str:
    """Say how much room the log takes."""
    words = translate("LogData", "Log {log}, search index {index}, backups {backups}")
    words = words.replace("{log}", size_words(size.log_bytes))
    words = words.replace("{index}", size_words(size.index_bytes))
    return words.replace("{backups}", size_words(size.backups_bytes))


def unused_words(size: LogSize) -> str:
    """Say what compacting would give back."""
    if not size.unused_bytes:
        return translate("LogData", "Nothing of the log is unused.")
    words = translate("LogData", "{n} of the log are unused; compacting gives them back.")
    return words.replace("{n}", size_words(size.unused_bytes))


def keep_words(days: int) -> str:
    """Return what a time to keep calls is called; 0 days are for ever."""
    if days == 0:
        return translate("LogData", "All calls, for ever")
    if days % 365 == 0:
        words = translate("LogData", "Calls of the last {n} years")
        if days == 365:
            words = translate("LogData", "Calls of the last year")
        return words.replace("{n}", str(days // 365))
    return translate("LogData", "Calls of the last {n} days").replace("{n}", str(days))


def older_words(preview: RetentionPreview) -> str:
    """Say what would go and what would stay."""
    parts = [_would_go(preview)]
    if preview.kept_open:
        words = translate("LogData", "Older and still open, so that they stay: {n}.")
        parts.append(words.replace("{n}", str(preview.kept_open)))
    if preview.kept_in_use:
        words = translate("LogData", "Older and needed by a batch that is not over: {n}.")
        parts.append(words.replace("{n}", str(preview.kept_in_use)))
    return " ".join(parts)


def reminder_words(preview: RetentionPreview) -> str:
    """Say that there are calls that need not be kept any longer."""
    words = translate("LogData", "{n} calls are older than what is kept. Nothing was deleted.")
    if preview.calls == 1:
        words = translate("LogData", "1 call is older than what is kept. Nothing was deleted.")
    return words.replace("{n}", str(preview.calls))


def delete_older_question(preview: RetentionPreview) -> str:
    """Ask for the deletion of old calls."""
    last = translate(
        "LogData",
        "This cannot be undone. What was sent and what came back leaves the log and its search; "
        "older backups, which still hold it, give way to a fresh one. Export first what "
        "accounting may ask for. Nothing changes in the store.",
    )
    return f"{older_words(preview)}\n\n{last}"


def restore_question(made: str, since: int | None) -> str:
    """Ask whether the log shall go back.

    Args:
        made: which backup, in words.
        since: how many calls the log holds that were made after it, None when it is not known.
    """
    words = translate("LogData", "Calls made since then are not in it.")
    if since is not None:
        words = translate("LogData", "Calls made since then that are not in it: {n}.")
        words = words.replace("{n}", str(since))
    first = translate("LogData", "The log goes back to the backup {made}.").replace("{made}", made)
    last = translate(
        "LogData",
        "Nothing changes in the store: an order that was sent since then looks as if it had never "
        "been sent, and checks and notes made since then are gone, too. Batches that had not "
        "ended are stopped. The log as it is now is kept beside it as a file, from which it can "
        "be restored again.",
    )
    return f"{first} {words}\n\n{last}"


def restored_words(event: LogRestoredEvent) -> str:
    """Say that the log went back, and where the former one is."""
    words = translate("LogData", "The log was restored. As it was before, it is kept as {path}.")
    return words.replace("{path}", str(event.former))


def _would_go(preview: RetentionPreview) -> str:
    if preview.oldest_at is None or preview.newest_at is None:
        words = translate("LogData", "No call from before {day} would be deleted.")
        return words.replace("{day}", day_of(preview.before))
    words = translate("LogData", "{n} calls from {first} to {last} are older.")
    if preview.calls == 1:
        words = translate("LogData", "1 call of {first} is older.")
    words = words.replace("{n}", str(preview.calls)).replace("{last}", day_of(preview.newest_at))
    return words.replace("{first}", day_of(preview.oldest_at))

"""The words of adding another desk's calls: what a file holds, and what became of it.

Invariant: whatever was left out is named with its reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.log_import import ImportPreview
from b2b_desktop.domain.text import visible
from b2b_desktop.ui.messages import mode_word

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import CallsImportedEvent

translate = QCoreApplication.translate


def size_words(size_bytes: int) -> str:
    """Return a size as people say it."""
    return QLocale().formattedDataSize(
        size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def preview_words(preview: ImportPreview, mode: Mode) -> str:
    """Say what a file holds and what adding it means."""
    parts = [_calls(preview)]
    if preview.other_mode:
        words = translate("ImportLog", "Left out, since they are of {mode}: {n}.")
        other = mode_word(practice=mode is not Mode.PRACTICE)
        parts.append(words.replace("{mode}", other).replace("{n}", str(preview.other_mode)))
    if preview.unreadable:
        words = translate("ImportLog", "Lines that are no calls and are left out: {n}.")
        parts.append(words.replace("{n}", str(preview.unreadable)))
    last = translate(
        "ImportLog",
        "They are added to be read, with their computer's name: they count for an order's history "
        "and as accepted before, and are never sent, checked or settled here. Adding a file twice "
        "adds nothing twice.",
    )
    return "\n".join(parts) + "\n\n" + last


def imported_words(event: CallsImportedEvent, name: str) -> str:
    """Say what became of a file's calls."""
    counts = event.counts
    done = [
        (counts.added, translate("ImportLog", "{n} added")),
        (counts.updated, translate("ImportLog", "{n} brought up to date")),
        (counts.known, translate("ImportLog", "{n} there already")),
    ]
    other = mode_word(practice=event.mode is not Mode.PRACTICE)
    unreadable = translate("ImportLog", "{n} lines that are no calls")
    if counts.unreadable == 1:
        unreadable = translate("ImportLog", "1 line that is no call")
    left_out = [
        (counts.own, translate("ImportLog", "{n} made on this computer")),
        (counts.unfinished, translate("ImportLog", "{n} without an end yet")),
        (counts.other_mode, translate("ImportLog", "{n} of {mode}").replace("{mode}", other)),
        (counts.unreadable, unreadable),
    ]
    said = _listed(done) or translate("ImportLog", "0 added")
    words = translate("ImportLog", "Calls of {name}: {counts}.")
    text = words.replace("{counts}", said)
    if _listed(left_out):
        words = translate("ImportLog", "Left out: {counts}.")
        text += " " + words.replace("{counts}", _listed(left_out))
    if event.cancelled:
        text += " " + translate(
            "ImportLog", "It was ended early; adding the file again goes on from there."
        )
    return text.replace("{name}", visible(name))


def _calls(preview: ImportPreview) -> str:
    words = translate("ImportLog", "{name} ({size}): {n} calls of {computers}, {days}.")
    if preview.calls == 1:
        words = translate("ImportLog", "{name} ({size}): 1 call of {computers}, {days}.")
    if not preview.is_whole:
        words = translate(
            "ImportLog",
            "{name} ({size}): more than {n} calls. The first of them are of {computers}, {days}.",
        )
    unnamed = translate("ImportLog", "an unnamed computer")
    computers = ", ".join(visible(computer) or unnamed for computer in preview.computers)
    size = size_words(preview.size_bytes)
    words = words.replace("{n}", str(preview.calls)).replace("{size}", size)
    words = words.replace("{days}", _days(preview))
    return words.replace("{computers}", computers).replace("{name}", visible(preview.name))


def _days(preview: ImportPreview) -> str:
    first, last = (
        "" if at is None else at.astimezone().strftime("%Y-%m-%d")
        for at in (preview.first_at, preview.last_at)
    )
    if first == last:
        return first
    words = translate("ImportLog", "{first} to {last}")
    return words.replace("{first}", first).replace("{last}", last)


def _listed(parts: list[tuple[int, str]]) -> str:
    return ", ".join(words.replace("{n}", str(count)) for count, words in parts if count)

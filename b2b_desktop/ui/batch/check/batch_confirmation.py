"""The last question before a batch is sent: what is written, where, how long it takes.

Invariant: nothing is sent by a stray key: Cancel is the default (see `ConfirmDialog`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from b2b_desktop.ui.batch.check.confirm_words import Confirmation
from b2b_desktop.ui.confirm_dialog import ConfirmDialog
from b2b_desktop.ui.icon_mark import IconMark
from b2b_desktop.ui.messages import mode_word

_WIDTH = 512


class BatchConfirmation(ConfirmDialog):
    """Ask whether a batch shall be sent.

    Signals:
        accepted(): send all.
        first_chosen(): send the first one, check it, and wait.
    """

    first_chosen = Signal()

    def __init__(self, parent: QWidget, said: Confirmation, count: int, *, practice: bool) -> None:
        super().__init__(
            parent, title=said.title, text="", confirm=_all_words(self.tr("Send all {n}"), count)
        )
        text = self.findChild(QLabel, "confirm_text_label")
        if text is not None:
            # Not the dialog: its height is made for the width that its parts ask for.
            text.setMinimumWidth(_WIDTH)
            text.setText("\n\n".join(self._paragraphs(said)))
        self.add_part(_acting(said, practice=practice), 1)
        self.add_part(_warnings((*said.warnings, self.tr("There is no undo."))), 3)
        first = self.add_choice(
            self.tr("Send the first one and check it"), "batch_send_first_button", self._on_first
        )
        first.setProperty("role", "primary")

    def _paragraphs(self, said: Confirmation) -> list[str]:
        first = [self.tr("The first of them:"), *said.first]
        parts = [said.written, "\n".join(first), said.left_out, said.time]
        return [part for part in parts if part]

    @Slot()
    def _on_first(self) -> None:
        self.first_chosen.emit()
        self.done(int(self.DialogCode.Rejected))


def _all_words(words: str, count: int) -> str:
    return words.replace("{n}", str(count))


def _acting(said: Confirmation, *, practice: bool) -> QWidget:
    part = QWidget()
    badge = QLabel(mode_word(practice=practice), part)
    badge.setObjectName("confirm_mode_label")
    badge.setProperty("role", "badge")
    badge.setProperty("mode", "practice" if practice else "live")
    layout = QHBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(_label("\n".join(said.acting), "confirm_acting_label"), 1)
    return part


def _warnings(words: tuple[str, ...]) -> QWidget:
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for number, text in enumerate(words):
        line = QHBoxLayout()
        line.setSpacing(8)
        mark = IconMark(part)
        mark.show_icon("warning", "warning")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_label(text, f"confirm_warning_{number}_label"), 1)
        layout.addLayout(line)
    return part


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label

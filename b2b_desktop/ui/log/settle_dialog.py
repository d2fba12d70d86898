"""The question what was done about open calls.

Invariant: opened with `open()`; a note has something in it, or its fault stands below it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.ui.placeholders import set_placeholder
from b2b_desktop.ui.theme import polish_anew
from b2b_desktop.ui.wrapped_label import WrappedLabel

_WIDTH = 360


class SettleDialog(QDialog):
    """Ask for a note.

    Signals:
        note_entered(str): what was done, without blanks around it.
    """

    note_entered = Signal(str)

    def __init__(self, parent: QWidget, calls: str) -> None:
        """Ask about calls, which `calls` names."""
        super().__init__(parent)
        self.setObjectName("settle_dialog")
        self.setWindowTitle(self.tr("Dealt with"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._note_edit = QLineEdit(self)
        self._fault_label = WrappedLabel(self, name="settle_fault_label", role="error")
        self._build(calls)
        self._note_edit.textChanged.connect(self._on_note_typed)

    def _build(self, calls: str) -> None:
        title = WrappedLabel(self, name="settle_title_label", role="headline")
        title.setText(calls)
        text = WrappedLabel(self, name="settle_text_label", role="quiet")
        text.setMinimumWidth(_WIDTH)
        text.setText(
            self.tr(
                "It leaves To do. Nothing is sent, the log keeps what happened, and it can be "
                "opened again."
            )
        )
        label = QLabel(self.tr("&What was done"), self)
        label.setBuddy(self._note_edit)
        self._note_edit.setObjectName("settle_note_edit")
        self._note_edit.setAccessibleName(self.tr("What was done"))
        set_placeholder(self._note_edit, self.tr("such as: phoned the store, entered by hand"))
        self._fault_label.hide()
        save = self._button("settle_save_button", self.tr("Dealt with"), self._on_save)
        save.setProperty("role", "primary")
        save.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(save)
        foot.addWidget(self._button("settle_cancel_button", self.tr("Cancel"), self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        for part in (title, text, label, self._note_edit, self._fault_label):
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addLayout(foot)
        self._note_edit.setFocus()

    @Slot()
    def _on_save(self) -> None:
        note = self._note_edit.text().strip()
        if note:
            self.note_entered.emit(note)
            self.accept()
            return
        self._show_fault(self.tr("Say in a few words what was done; the log keeps it."))
        self._note_edit.setFocus()

    @Slot(str)
    def _on_note_typed(self, _text: str) -> None:
        self._show_fault("")

    def _show_fault(self, words: str) -> None:
        self._fault_label.setText(words)
        self._fault_label.setVisible(bool(words))
        self._note_edit.setProperty("faulty", bool(words))
        polish_anew(self._note_edit)

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

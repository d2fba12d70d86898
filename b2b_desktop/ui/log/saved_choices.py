"""The choices of an export that are kept by name.

Invariant: what became of a choice is said once it is so. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from b2b_desktop.domain.log_export import SavedExport
from b2b_desktop.ui.wrapped_label import WrappedLabel


class SavedChoices(QWidget):
    """Offer them, and take a name to keep one under.

    Signals:
        chosen(object): put this `SavedExport` in force.
        save_requested(str): keep what is chosen now under this name.
        remove_requested(str): forget the choice of this name.
    """

    chosen = Signal(object)
    save_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._saved: tuple[SavedExport, ...] = ()
        self._done_words = ""
        self._box = QComboBox(self)
        self._box.setObjectName("export_saved_box")
        self._box.setAccessibleName(self.tr("Saved choice"))
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._save_button = self._button("export_keep_button", self.tr("Save"))
        self._remove_button = self._button("export_forget_button", self.tr("Remove"))
        self._words_label = WrappedLabel(self, name="export_saved_label", role="quiet")
        self._error_label = WrappedLabel(self, name="export_name_error", role="error")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.setColumnStretch(0, 1)
        for column, widget in enumerate((self._box, self._save_button, self._remove_button)):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self._words_label, 1, 0, 1, 3)
        layout.addWidget(self._error_label, 2, 0, 1, 3)
        self._say()
        self._box.activated.connect(self._on_chosen)
        edit = QLineEdit(self._box)
        self._box.setLineEdit(edit)
        edit.returnPressed.connect(self._on_name_entered)
        edit.textEdited.connect(self._on_name_edited)
        self._save_button.clicked.connect(self._on_save_button_clicked)
        self._remove_button.clicked.connect(self._on_remove_button_clicked)

    def has_focus(self) -> bool:
        """Tell whether a name is typed now."""
        return self._box.hasFocus()

    def set_saved(self, saved: Sequence[SavedExport]) -> None:
        """Offer choices that were kept, and say what became of the last request."""
        name = self._box.currentText()
        self._saved = tuple(saved)
        self._box.clear()
        self._box.addItems([choice.name for choice in saved])
        self._box.setEditText(name)
        self._say(words=self._done_words)

    def set_fault(self, words: str) -> None:
        """Say why a choice was not kept or removed."""
        self._done_words = ""
        self._say(fault=words)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def _say(self, *, words: str = "", fault: str = "") -> None:
        for label, text in ((self._words_label, words), (self._error_label, fault)):
            label.setText(text)
            label.setVisible(bool(text))

    def _name(self) -> str:
        return self._box.currentText().strip()

    def _is_kept(self, name: str) -> bool:
        return self._box.findText(name, Qt.MatchFlag.MatchFixedString) >= 0

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.set_fault("")
        self.chosen.emit(self._saved[place])

    @Slot()
    def _on_name_edited(self) -> None:
        self.set_fault("")

    @Slot()
    def _on_name_entered(self) -> None:
        name = self._name()
        if name and not self._is_kept(name):
            self._save_button.click()

    @Slot()
    def _on_save_button_clicked(self) -> None:
        name = self._name()
        if not name:
            self.set_fault(self.tr("Type a name for this choice first."))
            return
        words = self.tr("Saved as “{name}”.")
        if self._is_kept(name):
            words = self.tr("“{name}” is now what is chosen here.")
        self._done_words = words.replace("{name}", name)
        self.save_requested.emit(name)

    @Slot()
    def _on_remove_button_clicked(self) -> None:
        name = self._name()
        if not self._is_kept(name):
            words = self.tr("No choice is kept as “{name}”.").replace("{name}", name)
            self.set_fault(words if name else self.tr("Choose what to remove first."))
            return
        self._done_words = self.tr("“{name}” was removed.").replace("{name}", name)
        self._box.setEditText("")
        self.remove_requested.emit(name)

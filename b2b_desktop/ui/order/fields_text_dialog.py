"""Editing all extra fields at once, as text.

Invariant: opened with `open()`; nothing is changed before its button is pressed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.order import FieldRow
from b2b_desktop.ui.order.fields_text import from_text, to_text
from b2b_desktop.ui.wrapped_label import WrappedLabel


class FieldsTextDialog(QDialog):
    """Show fields as text and give them back.

    Signals:
        fields_entered(object): the `FieldRow`s of the text, a tuple.
    """

    fields_entered = Signal(object)

    def __init__(self, rows: tuple[FieldRow, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fields_text_dialog")
        self.setWindowTitle(self.tr("Edit extra fields as text"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._edit = QPlainTextEdit(self)
        self._edit.setObjectName("fields_text_edit")
        self._edit.setAccessibleName(self.tr("Extra fields, one a line"))
        # Wrapping makes Qt lay out a long line for many seconds (findings.md section 5).
        self._edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._edit.setPlainText(to_text(rows))
        self._build()

    def _build(self) -> None:
        label = QLabel(self.tr("Extra fields, one a line"), self)
        label.setBuddy(self._edit)
        help_label = WrappedLabel(self, name="fields_text_help_label", role="quiet")
        help_label.setText(
            self.tr(
                "Name, tabulator, value; name: value and name=value are read too. "
                "A line that starts with // is switched off."
            )
        )
        use = self._button("fields_text_use_button", self.tr("Use these fields"), self._on_use)
        use.setProperty("role", "primary")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(use)
        foot.addWidget(self._button("fields_text_cancel_button", self.tr("Cancel"), self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self._edit, 1)
        layout.addWidget(help_label)
        layout.addSpacing(8)
        layout.addLayout(foot)
        self.resize(520, 360)

    @Slot()
    def _on_use(self) -> None:
        self.fields_entered.emit(from_text(self._edit.toPlainText()))
        self.accept()

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

"""The order form's widgets, laid out; `OrderPanel` gives them their behaviour.

Invariant: every control has a name, an accessible name and its own error label beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.settings import Pins
from b2b_desktop.domain.token import Token
from b2b_desktop.domain.wire_format import DOCUMENTED
from b2b_desktop.ui.assets import icon
from b2b_desktop.ui.order.extra_fields_editor import ExtraFieldsEditor
from b2b_desktop.ui.order.id_edit import WholeTextEdit
from b2b_desktop.ui.theme import colour

_FIELDS = ("order_id", "po_number", "save_comment", "extra_fields")


class OrderLayout(QObject):
    """Hold and draw the form's widgets.

    Signals:
        pins_changed(object): `Pins`.
        focus_changed(): the cursor came into the form or left it.
        copy_curl_requested(bool): copy as curl, with the token when true.
    """

    pins_changed = Signal(object)
    focus_changed = Signal()
    copy_curl_requested = Signal(bool)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self.order_id_edit = WholeTextEdit(panel)
        self.po_number_edit = WholeTextEdit(panel, one_line=True)
        self.save_comment_toggle = QCheckBox(self.tr("Save order comment"), panel)
        self.fields = ExtraFieldsEditor(panel)
        self.send_button = QPushButton(panel)
        self.clear_button = QPushButton(self.tr("Clear"), panel)
        self.undo_clear_button = QPushButton(self.tr("Undo clear"), panel)
        self.cancel_wait_button = QPushButton(self.tr("Cancel"), panel)
        self.preview_toggle = QToolButton(panel)
        self.request_preview = QPlainTextEdit(panel)
        self._copy_button = QToolButton(panel)
        self._comment_label = QLabel(panel)
        self._help_button = QToolButton(panel)
        self._wait_label = QLabel(panel)
        self._block_label = QLabel(panel)
        self._hint_label = QLabel(panel)
        self._pins = {name: self._pin(name) for name in _FIELDS}
        self._errors = {name: self._error(name) for name in _FIELDS if name != "save_comment"}
        self._name_widgets()
        self._build()
        for widget in (self.order_id_edit, self.po_number_edit, self.save_comment_toggle):
            widget.installEventFilter(self)

    def pins(self) -> Pins:
        """Return which values stay after an accepted call."""
        return Pins(**{name: pin.isChecked() for name, pin in self._pins.items()})

    def set_pins(self, pins: Pins) -> None:
        """Set them; raises no signal."""
        for name, pin in self._pins.items():
            pin.blockSignals(True)
            pin.setChecked(getattr(pins, name))
            pin.blockSignals(False)
        self.draw_icons()

    def show_error(self, field: str, words: str) -> None:
        """Show an error beside its field, or take it away."""
        label = self._errors[field]
        label.setText(words)
        label.setVisible(bool(words))
        edit = {"order_id": self.order_id_edit, "po_number": self.po_number_edit}.get(field)
        if edit is not None and bool(edit.property("faulty")) is not bool(words):
            edit.setProperty("faulty", bool(words))
            edit.style().polish(edit)

    def clear_errors(self) -> None:
        """Take every error away."""
        for field in self._errors:
            self.show_error(field, "")
        self.fields.set_faulty(None)

    def focus_field(self, field: str) -> None:
        """Put the cursor where an error is."""
        widgets: dict[str, QWidget] = {
            "order_id": self.order_id_edit,
            "po_number": self.po_number_edit,
        }
        widgets.get(field, self.fields).setFocus()

    def has_focus(self) -> bool:
        """Tell whether the cursor is in the form."""
        focused = self._panel.window().focusWidget()
        active = self._panel.window().isActiveWindow()
        return active and self._panel.isAncestorOf(focused)

    def show_send(self, text: str, *, enabled: bool) -> None:
        """Draw the send button."""
        self.send_button.setText(text)
        self.send_button.setAccessibleName(text)
        self.send_button.setEnabled(enabled)

    def show_wait(self, words: str) -> None:
        """Show what a send waits for, with Cancel."""
        self._wait_label.setText(words)
        self._wait_label.setVisible(bool(words))
        self.cancel_wait_button.setVisible(bool(words))

    def show_block(self, words: str) -> None:
        """Say why nothing can be sent."""
        self._block_label.setText(words)
        self._block_label.setVisible(bool(words))

    def show_hint(self, words: str) -> None:
        """Show a quiet remark under the PO number."""
        self._hint_label.setText(words)
        self._hint_label.setVisible(bool(words))

    def draw_comment_value(self, token: Token | None) -> None:
        """Show the wire value beside the comment toggle."""
        wire_format = DOCUMENTED if token is None else token.wire_format
        value = wire_format.comment_value(self.save_comment_toggle.isChecked())
        words = self.tr("left out") if value is None else self.tr('sends "{value}"')
        self._comment_label.setText(words.replace("{value}", value or ""))

    def draw_icons(self) -> None:
        """Draw the icons in the colours now in force."""
        for pin in self._pins.values():
            pin.setIcon(icon("pin", colour("accent" if pin.isChecked() else "disabled")))
        self._help_button.setIcon(icon("help", colour("quiet")))
        self._copy_button.setIcon(icon("copy", colour("quiet")))
        shown = self.preview_toggle.isChecked()
        self.preview_toggle.setIcon(icon("down" if shown else "right", colour("quiet")))
        self.fields.draw_icons()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the cursor coming and going."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focus_changed.emit()
        return super().eventFilter(watched, event)

    def _name_widgets(self) -> None:
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.order_id_edit, "order_id_edit", self.tr("Order ID")),
            (self.po_number_edit, "po_number_edit", self.tr("PO number")),
            (self.save_comment_toggle, "save_comment_toggle", self.tr("Save order comment")),
            (self.send_button, "send_button", ""),
            (self.clear_button, "clear_button", self.tr("Clear")),
            (self.undo_clear_button, "undo_clear_button", self.tr("Undo clear")),
            (self.cancel_wait_button, "cancel_wait_button", self.tr("Cancel")),
            (self.preview_toggle, "preview_toggle", self.tr("Request preview")),
            (self.request_preview, "request_preview", self.tr("Request preview")),
            (self._copy_button, "copy_curl_button", self.tr("Copy as curl")),
            (self._comment_label, "comment_value_label", ""),
            (self._help_button, "comment_help_button", self.tr("About the order comment")),
            (self._wait_label, "wait_label", ""),
            (self._block_label, "block_label", ""),
            (self._hint_label, "po_number_hint_label", ""),
        )
        for widget, name, text in named:
            widget.setObjectName(name)
            widget.setAccessibleName(text)
        for label in (self._wait_label, self._block_label, self._hint_label):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
        self._hint_label.setProperty("role", "quiet")
        self._comment_label.setProperty("role", "quiet")
        self._block_label.setProperty("role", "warning")
        self.undo_clear_button.hide()
        self.cancel_wait_button.hide()

    def _build(self) -> None:
        self.save_comment_toggle.setChecked(True)
        self._help_button.setAutoRaise(True)
        self._help_button.setToolTip(_comment_help(self))
        self._help_button.clicked.connect(self._on_help_clicked)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._add_field(grid, 0, self.tr("&Order ID"), self.order_id_edit, "order_id")
        self._add_field(grid, 3, self.tr("&PO number"), self.po_number_edit, "po_number")
        grid.addWidget(self._hint_label, 5, 1, 1, 2)
        comment = QHBoxLayout()
        comment.setSpacing(8)
        comment.addWidget(self.save_comment_toggle)
        comment.addWidget(self._comment_label)
        comment.addWidget(self._help_button)
        comment.addStretch(1)
        grid.addLayout(comment, 6, 1)
        grid.addWidget(self._pins["save_comment"], 6, 2)
        grid.setRowMinimumHeight(2, 8)
        layout = QVBoxLayout(self._panel)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(grid)
        layout.addLayout(self._fields_head())
        layout.addWidget(self.fields, 1)
        layout.addWidget(self._errors["extra_fields"])
        layout.addLayout(self._preview_head())
        self.request_preview.setReadOnly(True)
        self.request_preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.request_preview.hide()
        layout.addWidget(self.request_preview, 1)
        layout.addWidget(self._block_label)
        wait = QHBoxLayout()
        wait.addWidget(self._wait_label, 1)
        wait.addWidget(self.cancel_wait_button)
        layout.addLayout(wait)
        layout.addLayout(self._foot())

    def _add_field(self, grid: QGridLayout, row: int, text: str, edit: QWidget, name: str) -> None:
        label = QLabel(text, self._panel)
        label.setBuddy(edit)
        grid.addWidget(label, row, 0)
        grid.addWidget(edit, row, 1)
        grid.addWidget(self._pins[name], row, 2)
        grid.addWidget(self._errors[name], row + 1, 1, 1, 2)

    def _fields_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 0, 0)
        label = QLabel(self.tr("&Extra fields"), self._panel)
        label.setBuddy(self.fields)
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(self._pins["extra_fields"])
        return head

    def _preview_head(self) -> QHBoxLayout:
        self.preview_toggle.setText(self.tr("Request preview"))
        self.preview_toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.preview_toggle.setCheckable(True)
        self.preview_toggle.setAutoRaise(True)
        self.preview_toggle.toggled.connect(self._on_preview_toggled)
        self._copy_button.setText(self.tr("Copy as curl"))
        self._copy_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._copy_button.setAutoRaise(True)
        self._copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self._copy_button)
        menu.addAction(self.tr("With the token..."), self._on_copy_with_token)
        self._copy_button.setMenu(menu)
        self._copy_button.clicked.connect(self._on_copy)
        head = QHBoxLayout()
        head.addWidget(self.preview_toggle)
        head.addStretch(1)
        head.addWidget(self._copy_button)
        return head

    def _foot(self) -> QHBoxLayout:
        self.send_button.setProperty("role", "primary")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.send_button, 1)
        foot.addWidget(self.clear_button)
        foot.addWidget(self.undo_clear_button)
        return foot

    def _pin(self, name: str) -> QToolButton:
        texts = {
            "order_id": self.tr("Keep the order ID after an accepted call"),
            "po_number": self.tr("Keep the PO number after an accepted call"),
            "save_comment": self.tr("Keep this choice after an accepted call"),
            "extra_fields": self.tr("Keep the extra fields after an accepted call"),
        }
        pin = QToolButton(self._panel)
        pin.setObjectName(f"{name}_pin_toggle")
        pin.setCheckable(True)
        pin.setAutoRaise(True)
        pin.setToolTip(texts[name])
        pin.setAccessibleName(texts[name])
        pin.toggled.connect(self._on_pin_toggled)
        return pin

    def _error(self, name: str) -> QLabel:
        label = QLabel(self._panel)
        label.setObjectName(f"{name}_error")
        label.setProperty("role", "error")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.hide()
        return label

    def _on_pin_toggled(self, _checked: bool) -> None:
        self.draw_icons()
        self.pins_changed.emit(self.pins())

    def _on_preview_toggled(self, shown: bool) -> None:
        self.request_preview.setVisible(shown)
        self.draw_icons()

    def _on_copy(self) -> None:
        self.copy_curl_requested.emit(False)

    def _on_copy_with_token(self) -> None:
        self.copy_curl_requested.emit(True)

    def _on_help_clicked(self) -> None:
        from PySide6.QtWidgets import QToolTip

        corner = self._help_button.rect().bottomLeft()
        QToolTip.showText(self._help_button.mapToGlobal(corner), _comment_help(self))


def _comment_help(owner: QObject) -> str:
    return owner.tr(
        "Whether the store also writes the PO number into the order comment.\n"
        'The documentation says "0" saves it and "1" does not; older texts say the opposite,\n'
        "and BigCommerce's own checkout leaves it out. It can be seen only in the order itself."
    )

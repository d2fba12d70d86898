"""The order form's widgets, laid out; `OrderPanel` gives them their behaviour.

Invariant: every control has a name, an accessible name and its own error label beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import OrderDraft, OrderId, parse_order_id
from b2b_desktop.domain.token import Token
from b2b_desktop.domain.wire_format import DOCUMENTED
from b2b_desktop.ui.assets import icon
from b2b_desktop.ui.order.extra_fields_editor import ExtraFieldsEditor
from b2b_desktop.ui.order.pin_toggles import PinToggles
from b2b_desktop.ui.order.request_box import RequestBox
from b2b_desktop.ui.order.send_bar import SendBar
from b2b_desktop.ui.scroll_page import ScrollPage
from b2b_desktop.ui.theme import colour, polish_anew
from b2b_desktop.ui.whole_text_edit import WholeTextEdit
from b2b_desktop.ui.wrapped_label import WrappedLabel

_FIELDS = ("order_id", "po_number", "extra_fields")
_ROOM_OF_A_BOX = 4
"""What a box to choose from is higher than a line to type into, in pixels."""


class OrderLayout(QObject):
    """Hold and draw the form's widgets.

    Signals:
        focus_changed(): the cursor came into the form or left it.
    """

    focus_changed = Signal()

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._page = ScrollPage(panel)
        self.order_id_edit = WholeTextEdit(panel)
        self.po_number_edit = WholeTextEdit(panel, one_line=True)
        self.save_comment_toggle = QCheckBox(self.tr("Save order comment"), panel)
        self.fields = ExtraFieldsEditor(panel)
        self.request_box = RequestBox(panel)
        self.check_toggle = QCheckBox(
            self.tr("Check afterwards (reads the order back: one more request)"), panel
        )
        self.send_bar = SendBar(panel)
        self._comment_label = QLabel(panel)
        self._help_button = QToolButton(panel)
        self._hint_label = WrappedLabel(panel, name="po_number_hint_label", role="quiet")
        self.pins = PinToggles(panel)
        self._head_of_fields = QHBoxLayout()
        self._errors = {name: self._error(name) for name in _FIELDS}
        self._name_widgets()
        self._build()
        # Not by an event filter: Python would be asked about every event of every start.
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def draft(self) -> OrderDraft:
        """Return the form as typed."""
        return OrderDraft(
            order_id=self.order_id_edit.text(),
            po_number=self.po_number_edit.text(),
            save_comment=self.save_comment_toggle.isChecked(),
            fields=self.fields.rows(),
        )

    def typed_order_id(self) -> OrderId | None:
        """Return the order ID as typed, None while it is none."""
        try:
            return parse_order_id(self.order_id_edit.text())
        except InputError:
            return None

    def set_draft(self, draft: OrderDraft) -> None:
        """Replace the form's content."""
        self.order_id_edit.setText(draft.order_id)
        self.po_number_edit.setText(draft.po_number)
        self.save_comment_toggle.setChecked(draft.save_comment)
        self.fields.set_rows(draft.fields)

    def add_beside_fields(self, part: QWidget, controls: Sequence[QWidget]) -> None:
        """Put a part beside the label of the extra fields; Tab comes to it before them."""
        self._head_of_fields.takeAt(1)
        self._head_of_fields.insertWidget(1, part, 1)
        before: QWidget = self.save_comment_toggle
        for control in controls:
            QWidget.setTabOrder(before, control)
            before = control

    def show_error(self, field: str, words: str) -> None:
        """Show an error beside its field, or take it away."""
        label = self._errors[field]
        label.setText(words)
        label.setVisible(bool(words))
        edit = {"order_id": self.order_id_edit, "po_number": self.po_number_edit}.get(field)
        if edit is not None and bool(edit.property("faulty")) is not bool(words):
            edit.setProperty("faulty", bool(words))
            polish_anew(edit)

    def clear_errors(self) -> None:
        """Take every error away."""
        for field in self._errors:
            self.show_error(field, "")
        self.fields.set_faulty(None)

    def leave_send_button(self) -> None:
        """Take the cursor off Send; disabled while it sends, it would hand it on to Clear."""
        if self.send_bar.send_button.hasFocus():
            self.order_id_edit.setFocus()

    def focus_field(self, field: str) -> None:
        """Put the cursor where an error is."""
        widgets: dict[str, QWidget] = {
            "order_id": self.order_id_edit,
            "po_number": self.po_number_edit,
        }
        widget = widgets.get(field, self.fields)
        widget.setFocus()
        self._page.ensureWidgetVisible(widget)

    def has_focus(self) -> bool:
        """Tell whether the cursor is in the form."""
        focused = self._panel.window().focusWidget()
        active = self._panel.window().isActiveWindow()
        return active and self._panel.isAncestorOf(focused)

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
        self.pins.draw_icons()
        self._help_button.setIcon(icon("help", colour("quiet")))
        self.request_box.draw_icons()
        self.fields.draw_icons()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Notice the cursor coming and going."""
        fields = (self.order_id_edit, self.po_number_edit, self.save_comment_toggle)
        if before in fields or now in fields:
            self.focus_changed.emit()

    def _name_widgets(self) -> None:
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.order_id_edit, "order_id_edit", self.tr("Order ID")),
            (self.po_number_edit, "po_number_edit", self.tr("PO number")),
            (self.save_comment_toggle, "save_comment_toggle", self.tr("Save order comment")),
            (self.check_toggle, "check_toggle", self.check_toggle.text()),
            (self._comment_label, "comment_value_label", ""),
            (self._help_button, "comment_help_button", self.tr("About the order comment")),
        )
        for widget, name, text in named:
            widget.setObjectName(name)
            widget.setAccessibleName(text)
        self._hint_label.hide()
        self._comment_label.setProperty("role", "quiet")

    def _build(self) -> None:
        self.save_comment_toggle.setChecked(True)
        self._help_button.setAutoRaise(True)
        self._help_button.setToolTip(_comment_help())
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
        grid.addWidget(self.pins.toggle("save_comment"), 6, 2)
        grid.setRowMinimumHeight(2, 8)
        page = QVBoxLayout(self._page.content)
        page.setContentsMargins(16, 16, 16, 8)
        page.setSpacing(8)
        page.addLayout(grid)
        page.addLayout(self._fields_head())
        page.addWidget(self.fields, 1)
        page.addWidget(self._errors["extra_fields"])
        page.addWidget(self.request_box, 1)
        page.addWidget(self.check_toggle)
        layout = QVBoxLayout(self._panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._page, 1)
        layout.addWidget(self.send_bar)

    def _add_field(self, grid: QGridLayout, row: int, text: str, edit: QWidget, name: str) -> None:
        label = QLabel(text, self._panel)
        label.setBuddy(edit)
        grid.addWidget(label, row, 0)
        grid.addWidget(edit, row, 1)
        grid.addWidget(self.pins.toggle(name), row, 2)
        grid.addWidget(self._errors[name], row + 1, 1, 1, 2)

    def _fields_head(self) -> QHBoxLayout:
        head = self._head_of_fields
        head.setContentsMargins(0, 8, 0, 0)
        label = QLabel(self.tr("&Extra fields"), self._panel)
        label.setBuddy(self.fields)
        # What comes beside it once the first frame is painted must not move the table.
        label.setMinimumHeight(self.po_number_edit.sizeHint().height() + _ROOM_OF_A_BOX)
        head.setSpacing(8)
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(self.pins.toggle("extra_fields"))
        return head

    def _error(self, name: str) -> WrappedLabel:
        label = WrappedLabel(self._panel, name=f"{name}_error", role="error")
        label.hide()
        return label

    def _on_help_clicked(self) -> None:
        from PySide6.QtWidgets import QToolTip

        corner = self._help_button.rect().bottomLeft()
        QToolTip.showText(self._help_button.mapToGlobal(corner), _comment_help())


def _comment_help() -> str:
    return QCoreApplication.translate(
        "OrderLayout",
        "Whether the store also writes the PO number into the order comment.\n"
        'The documentation says "0" saves it and "1" does not; older texts say the opposite,\n'
        "and BigCommerce's own checkout leaves it out. It can be seen only in the order itself.",
    )

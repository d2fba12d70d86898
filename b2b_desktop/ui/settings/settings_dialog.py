"""The settings: colours, time limits, who sends."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.budget import LARGEST_RESERVE, BudgetShare
from b2b_desktop.domain.settings import LONGEST_TIMEOUT_S, Settings, Theme, Timeouts
from b2b_desktop.ui.number_boxes import indent
from b2b_desktop.ui.placeholders import set_placeholder

_ROW_HEIGHT = 28


class SettingsDialog(QDialog):
    """Edit settings.

    Signals:
        settings_changed(object): `Settings`, when Save was pressed.
    """

    settings_changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._theme_box = QComboBox(self)
        self._operator_edit = QLineEdit(settings.operator, self)
        self._computer_edit = QLineEdit(settings.computer, self)
        self._connect_box = _seconds(settings.timeouts.connect_s, self)
        self._read_box = _seconds(settings.timeouts.read_s, self)
        self._total_box = _seconds(settings.timeouts.total_s, self)
        self._length_box = QSpinBox(self)
        self._share_box = QSpinBox(self)
        self._reserve_box = QSpinBox(self)
        self._build()

    def _build(self) -> None:
        for theme, text in (
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        ):
            self._theme_box.addItem(text, theme)
        self._theme_box.setCurrentIndex(self._theme_box.findData(self._settings.theme))
        set_placeholder(self._operator_edit, self.tr("as the operating system names you"))
        set_placeholder(self._computer_edit, self.tr("as the network names it"))
        self._set_up_numbers()
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        rows = (
            (self._theme_box, "theme_box", self.tr("Colours")),
            (self._operator_edit, "operator_edit", self.tr("Sent by")),
            (self._computer_edit, "computer_edit", self.tr("This computer")),
            (self._connect_box, "connect_timeout_box", self.tr("Connect within")),
            (self._read_box, "read_timeout_box", self.tr("Answer within")),
            (self._total_box, "total_timeout_box", self.tr("Whole call within")),
            (self._length_box, "po_warning_box", self.tr("Remark on a PO number above")),
            (self._share_box, "share_box", self.tr("This computer uses at most")),
            (self._reserve_box, "reserve_box", self.tr("Kept for sends by hand")),
        )
        for widget, name, text in rows:
            widget.setObjectName(name)
            widget.setAccessibleName(text)
            height = max(_ROW_HEIGHT, widget.sizeHint().height())
            widget.setMinimumHeight(height)
            if isinstance(widget, QAbstractSpinBox):
                indent(widget)
            form.addRow(text, widget)
            form.labelForField(widget).setMinimumHeight(height)  # Else it stands too high.
        save = self._button("settings_save_button", self.tr("Save"), self._on_save_clicked)
        save.setProperty("role", "primary")
        save.setDefault(True)
        cancel = self._button("settings_cancel_button", self.tr("Cancel"), self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(save)
        foot.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addLayout(foot)

    def _set_up_numbers(self) -> None:
        self._length_box.setRange(1, 10_000)
        self._length_box.setValue(self._settings.po_warning_length)
        self._length_box.setSuffix(self.tr(" characters"))
        self._share_box.setRange(1, 100)
        self._share_box.setValue(self._settings.share.percent)
        self._share_box.setSuffix(self.tr(" % of the store's requests"))
        self._reserve_box.setRange(0, LARGEST_RESERVE)
        self._reserve_box.setValue(self._settings.share.reserve_per_minute)
        self._reserve_box.setSuffix(self.tr(" requests a minute"))

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _on_save_clicked(self) -> None:
        timeouts = Timeouts(
            connect_s=self._connect_box.value(),
            read_s=self._read_box.value(),
            total_s=self._total_box.value(),
        )
        changed = replace(
            self._settings,
            theme=Theme(self._theme_box.currentData()),
            operator=" ".join(self._operator_edit.text().split()),
            computer=" ".join(self._computer_edit.text().split()),
            timeouts=timeouts,
            po_warning_length=self._length_box.value(),
            share=BudgetShare(self._share_box.value(), self._reserve_box.value()),
        )
        self.settings_changed.emit(changed)
        self.accept()


def _seconds(value: float, parent: QWidget) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setRange(0.5, LONGEST_TIMEOUT_S)
    box.setDecimals(1)
    box.setSuffix(QCoreApplication.translate("SettingsDialog", " s"))
    box.setValue(value)
    return box

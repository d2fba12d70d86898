"""How a batch is run: requests at a time, pace, check, when it stops by itself.

Invariant: the values are those of `BatchOptions`; what each costs is said beside it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QDoubleSpinBox,
    QSpinBox,
    QWidget,
)

from b2b_desktop.domain.batch.plan import AT_ONCE, MOST_AT_ONCE, BatchOptions
from b2b_desktop.domain.call import Mode
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.labelled_part import LabelledPart
from b2b_desktop.ui.number_boxes import indent

_LONGEST_PACE_S = 600.0


class OptionsBar(QWidget):
    """Choose how a batch is run.

    Signals:
        comment_toggled(): rows that do not say it get another comment flag.
    """

    comment_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_options_bar")
        self._at_once_box = QSpinBox(self)
        self._pace_box = QDoubleSpinBox(self)
        self._equal_box = QSpinBox(self)
        self._late_box = QSpinBox(self)
        self._check_toggle = QCheckBox(
            self.tr("Check afterwards (one more request for each order)"), self
        )
        self._comment_toggle = QCheckBox(
            self.tr("Save order comment where a row does not say it"), self
        )
        self._line = ChipLayout(self, 20)
        self._build()
        self._comment_toggle.toggled.connect(self.comment_toggled)

    def options(self, mode: Mode) -> BatchOptions:
        """Return the options as chosen."""
        return BatchOptions(
            mode,
            at_once=self._at_once_box.value(),
            pace_s=self._pace_box.value(),
            check=self._check_toggle.isChecked(),
            most_equal_rejections=self._equal_box.value(),
            most_late=self._late_box.value(),
        )

    @property
    def save_comment(self) -> bool:
        """The comment flag of rows that do not say it."""
        return self._comment_toggle.isChecked()

    def set_save_comment(self, *, save_comment: bool) -> None:
        """Choose the comment flag of rows that do not say it."""
        self._comment_toggle.setChecked(save_comment)

    def _build(self) -> None:
        defaults = BatchOptions(Mode.PRACTICE)
        self._at_once_box.setRange(1, MOST_AT_ONCE)
        self._at_once_box.setValue(AT_ONCE)
        self._pace_box.setRange(0.0, _LONGEST_PACE_S)
        self._pace_box.setDecimals(1)
        self._pace_box.setSpecialValueText(self.tr("none"))
        for box, value in (
            (self._equal_box, defaults.most_equal_rejections),
            (self._late_box, defaults.most_late),
        ):
            box.setRange(0, 1000)
            box.setSpecialValueText(self.tr("never"))
            box.setValue(value)
        self._check_toggle.setChecked(defaults.check)
        self._comment_toggle.setChecked(True)
        self._add("batch_at_once_box", self.tr("Requests at a time"), self._at_once_box)
        self._add("batch_pace_box", self.tr("Seconds between calls"), self._pace_box)
        self._add("batch_equal_box", self.tr("Pause after equal refusals"), self._equal_box)
        self._add("batch_late_box", self.tr("Stop after late orders"), self._late_box)
        for name, toggle in (
            ("batch_check_toggle", self._check_toggle),
            ("batch_save_comment_toggle", self._comment_toggle),
        ):
            toggle.setObjectName(name)
            toggle.setAccessibleName(toggle.text())
            self._line.addWidget(toggle)

    def _add(self, name: str, text: str, box: QAbstractSpinBox) -> None:
        box.setObjectName(name)
        indent(box)
        self._line.addWidget(LabelledPart(self, text, box))

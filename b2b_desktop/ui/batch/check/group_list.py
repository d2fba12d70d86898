"""The groups of Check rows, a line each: how many, why, what becomes of them.

Invariant: a group is left out until the operator says otherwise; only groups with rows are shown.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.batch.planning import CHOICES, Decision, Decisions
from b2b_desktop.domain.batch.row_groups import RowGroup
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import check_po_number
from b2b_desktop.ui.batch.check.group_words import choice_word, group_name, group_reason
from b2b_desktop.ui.messages import input_words
from b2b_desktop.ui.whole_text_edit import WholeTextEdit
from b2b_desktop.ui.wrapped_label import WrappedLabel

_ALL = len(RowGroup)


class GroupList(QWidget):
    """Show groups and take decisions.

    Signals:
        decided(): a decision is another one now.
        group_chosen(object): show the rows of this `RowGroup`, or all rows for None.
    """

    decided = Signal()
    group_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_group_list")
        self._chips = QButtonGroup(self)
        self._boxes: dict[RowGroup, QComboBox] = {}
        self._parts: dict[RowGroup, list[QWidget]] = {}
        self._po_edit = WholeTextEdit(self, one_line=True)
        self._po_error = WrappedLabel(self, name="batch_po_error", role="error")
        self._all_chip = self._chip("batch_group_all_chip")
        self._chips.addButton(self._all_chip, _ALL)
        self._grid = QGridLayout()
        self._build()
        self._chips.idClicked.connect(self._on_chip_clicked)
        self.set_counts({}, 0)

    def set_counts(self, counts: Mapping[RowGroup, int], rows: int) -> None:
        """Show the groups that have rows, and how many rows there are in all."""
        words = self.tr("All rows {n}").replace("{n}", str(rows))
        self._all_chip.setText(words)
        self._all_chip.setAccessibleName(words)
        for number, group in enumerate(RowGroup):
            shown = group in counts
            for part in self._parts[group]:
                part.setVisible(shown)
            chip = self._chips.button(number)
            text = f"{group_name(group)} {counts.get(group, 0)}"
            chip.setText(text)
            chip.setAccessibleName(text)
            if chip.isChecked() and not shown:
                self._all_chip.setChecked(True)
        self._draw_po()

    def decisions(self) -> Decisions:
        """Return what was decided."""
        chosen = {group: Decision(box.currentData()) for group, box in self._boxes.items()}
        return Decisions(chosen, self._po_edit.text())

    def reset(self, group: RowGroup) -> None:
        """Leave a group out again; raises no signal."""
        if group in self._boxes:
            self._boxes[group].setCurrentIndex(0)

    def use_po(self, po_number: str) -> None:
        """Decide that rows without a PO number get this one, as the operator asked."""
        box = self._boxes[RowGroup.WITHOUT_PO]
        box.setCurrentIndex(box.findData(Decision.USE_PO))
        self._po_edit.setText(po_number)
        self._on_decided()

    def chosen(self) -> RowGroup | None:
        """Return the group whose rows are shown, None for all."""
        number = self._chips.checkedId()
        return None if number == _ALL else list(RowGroup)[number]

    def po_fault(self) -> str:
        """Return what is wrong with the PO number for the rest, `""` when nothing is."""
        box = self._boxes[RowGroup.WITHOUT_PO]
        if box.isHidden() or Decision(box.currentData()) is not Decision.USE_PO:
            return ""
        try:
            check_po_number(self._po_edit.text())
        except InputError as error:
            return input_words(error)
        return "" if self._po_edit.text().strip() else self.tr("Type the PO number to use.")

    def focus_po(self) -> None:
        """Put the cursor where the PO number is wrong."""
        self._po_edit.setFocus()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._all_chip.setChecked(True)
        self._grid.addWidget(self._all_chip, 0, 0, Qt.AlignmentFlag.AlignLeft)
        for number, group in enumerate(RowGroup):
            self._add_line(number, group)
        self._po_edit.setObjectName("batch_po_edit")
        self._po_edit.setAccessibleName(self.tr("PO number for rows without one"))
        self._po_edit.setPlaceholderText(self.tr("PO number"))
        self._po_edit.textChanged.connect(self._on_decided)
        self._po_edit.refused.connect(self._on_po_refused)
        last = self._grid.rowCount()
        self._grid.addWidget(self._po_edit, last, 1)
        self._grid.addWidget(self._po_error, last, 2)
        layout.addLayout(self._grid)

    def _add_line(self, number: int, group: RowGroup) -> None:
        chip = self._chip(f"batch_group_{group}_chip")
        self._chips.addButton(chip, number)
        reason = WrappedLabel(self, name=f"batch_{group}_reason_label", role="quiet")
        reason.setText(group_reason(group))
        outcome: QWidget
        if len(CHOICES[group]) > 1:
            outcome = self._boxes[group] = self._box(group)
        else:
            outcome = QLabel(choice_word(group, Decision.LEAVE_OUT), self)
        self._grid.addWidget(chip, number + 1, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(outcome, number + 1, 1)
        self._grid.addWidget(reason, number + 1, 2)
        self._parts[group] = [chip, reason, outcome]

    def _box(self, group: RowGroup) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"batch_{group}_box")
        box.setAccessibleName(group_name(group))
        for decision in CHOICES[group]:
            box.addItem(choice_word(group, decision), decision)
        box.activated.connect(self._on_decided)
        return box

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setObjectName(name)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        return chip

    @Slot()
    def _on_decided(self) -> None:
        self._draw_po()
        self.decided.emit()

    @Slot(object)
    def _on_po_refused(self, _text: str) -> None:
        self._po_error.setText(self.tr("A PO number is one line; the field is as it was."))

    def _draw_po(self) -> None:
        box = self._boxes[RowGroup.WITHOUT_PO]
        shown = not box.isHidden() and Decision(box.currentData()) is Decision.USE_PO
        self._po_edit.setVisible(shown)
        fault = self.po_fault()
        self._po_error.setText(fault)
        self._po_error.setVisible(bool(fault))

    @Slot(int)
    def _on_chip_clicked(self, _number: int) -> None:
        self.group_chosen.emit(self.chosen())

"""The step Rows: what stands above and below the table.

Invariant: without rows the input has the room; with rows it is one line, and the table has it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.ui.batch.rows.input_edit import InputEdit
from b2b_desktop.ui.batch.rows.merge_bar import MergeBar
from b2b_desktop.ui.batch.work_bar import WorkBar
from b2b_desktop.ui.theme import polish_anew
from b2b_desktop.ui.wrapped_label import WrappedLabel


class RowsHead(QWidget):
    """Take input and say what was read.

    Signals:
        read_requested(): read what was typed.
        import_requested(): choose a file.
        clear_requested(), undo_requested(), redo_requested(): of the rows.

    Attributes:
        input_edit: where rows are typed or pasted.
        merge_bar: asks what a second input shall do.
    """

    read_requested = Signal()
    import_requested = Signal()
    clear_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_rows_head")
        self.input_edit = InputEdit(self)
        self.merge_bar = MergeBar(self)
        self._read_button = _button(self, "batch_read_button", self.tr("Read"))
        self._import_button = _button(self, "batch_import_button", self.tr("Import file..."))
        self._counts_label = WrappedLabel(self, name="batch_counts_label")
        self._said_label = WrappedLabel(self, name="batch_said_label", role="quiet")
        self._undo_button = _button(self, "batch_undo_button", self.tr("Undo"))
        self._redo_button = _button(self, "batch_redo_button", self.tr("Redo"))
        self._clear_button = _button(self, "batch_clear_button", self.tr("Clear rows"))
        self._below = QVBoxLayout()
        self._build()
        self._connect()
        self.set_state(has_rows=False, may_undo=False, may_redo=False)

    def add_below(self, widget: QWidget) -> None:
        """Put a part between the input and what is said of the rows."""
        self._below.addWidget(widget)

    def set_state(self, *, has_rows: bool, may_undo: bool, may_redo: bool) -> None:
        """Show what fits the rows there are."""
        self.input_edit.set_slim(slim=has_rows)
        vertical = QSizePolicy.Policy.Preferred if has_rows else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._counts_label.setVisible(has_rows)
        self._clear_button.setVisible(has_rows)
        self._undo_button.setVisible(has_rows or may_undo)
        self._redo_button.setVisible(has_rows or may_redo)
        self._undo_button.setEnabled(may_undo)
        self._redo_button.setEnabled(may_redo)

    def show_counts(self, words: str) -> None:
        """Say how many rows there are."""
        self._counts_label.setText(words)

    def say(self, words: str, *, is_error: bool = False) -> None:
        """Say what was read or done, or what went wrong; `""` takes it away."""
        role = "error" if is_error else "quiet"
        if self._said_label.property("role") != role:
            self._said_label.setProperty("role", role)
            polish_anew(self._said_label)
        self._said_label.setText(words)
        self._said_label.setVisible(bool(words))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.input_edit, 1)
        for button in (self._read_button, self._import_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        counts = QHBoxLayout()
        counts.setSpacing(8)
        counts.addWidget(self._counts_label, 3)
        # Beside the buttons whose work it tells of, not afloat in the middle.
        self._said_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        counts.addWidget(self._said_label, 2)
        for button in (self._undo_button, self._redo_button, self._clear_button):
            counts.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top, 1)
        layout.addWidget(self.merge_bar)
        layout.addLayout(self._below)
        layout.addLayout(counts)
        self._said_label.hide()
        self._read_button.setEnabled(False)

    def _connect(self) -> None:
        self.input_edit.typed_changed.connect(self._read_button.setEnabled)
        self._read_button.clicked.connect(self.read_requested)
        self._import_button.clicked.connect(self.import_requested)
        self._undo_button.clicked.connect(self.undo_requested)
        self._redo_button.clicked.connect(self.redo_requested)
        self._clear_button.clicked.connect(self.clear_requested)


class RowsFoot(QWidget):
    """Say what is wrong with the current row, and go on.

    Signals:
        check_requested(): go to Check rows.

    Attributes:
        work_bar: what runs.
    """

    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_rows_foot")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.work_bar = WorkBar(self)
        self._row_label = WrappedLabel(self, name="batch_row_label", role="quiet")
        self._check_button = _button(self, "batch_check_button", self.tr("Check rows"))
        self._check_button.setProperty("role", "primary")
        self._check_button.clicked.connect(self.check_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._row_label, 1)
        layout.addWidget(self.work_bar)
        layout.addWidget(self._check_button)

    @Slot(str)
    def show_row(self, words: str) -> None:
        """Say what there is to say of the current row."""
        self._row_label.setText(words)


def _button(parent: QWidget, name: str, text: str) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAccessibleName(text)
    return button

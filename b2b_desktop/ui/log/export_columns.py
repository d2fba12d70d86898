"""Which columns an export has.

Invariant: every column ticked means all, also those that a later version adds.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from b2b_desktop.domain.call_columns import ACCOUNTING_COLUMNS, CALL_COLUMNS
from b2b_desktop.domain.log_export import LogExportKind
from b2b_desktop.ui.log.export_words import sheet_words


class ExportColumns(QListWidget):
    """List a kind's columns with ticks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_columns_list")
        self.setAccessibleName(self.tr("Columns"))

    def show_kind(self, kind: LogExportKind, names: Sequence[str]) -> None:
        """List the kind's columns, those of these names ticked; all when none is named."""
        titles = sheet_words().titles if kind is LogExportKind.ACCOUNTING else {}
        self.clear()
        for column in ACCOUNTING_COLUMNS if kind is LogExportKind.ACCOUNTING else CALL_COLUMNS:
            item = QListWidgetItem(titles.get(column.name, column.name), self)
            item.setData(Qt.ItemDataRole.UserRole, column.name)
            ticked = not names or column.name in names
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.setEnabled(kind is not LogExportKind.HAR)

    def has_ticks(self) -> bool:
        """Tell whether any column is ticked."""
        return any(self._is_ticked(place) for place in range(self.count()))

    def names(self) -> tuple[str, ...]:
        """Return the names of the ticked columns, none when all are."""
        ticked = [place for place in range(self.count()) if self._is_ticked(place)]
        if len(ticked) == self.count():
            return ()
        return tuple(str(self.item(place).data(Qt.ItemDataRole.UserRole)) for place in ticked)

    def _is_ticked(self, place: int) -> bool:
        return self.item(place).checkState() is Qt.CheckState.Checked

"""The Batch tab's title, which counts the rows of the batch under way.

Invariant: it changes once a second at most: Qt paints the whole tab anew with its title, which
takes longer than everything else that a report changes. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.ui.batch.run.run_standing import RunStanding

_EVERY_MS: Final = 1_000


class TabTitle(QObject):
    """Make the title.

    Signals:
        changed(str): the title from now on.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = self._told = self.tr("Batch")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_EVERY_MS)
        self._rest.timeout.connect(self._tell)

    @Slot(object)
    def show(self, standing: RunStanding | None) -> None:
        """Count this batch; None for no batch under way, which is told at once."""
        self._text = self.tr("Batch")
        if standing is not None:
            self._text = self.tr("Batch {done}/{all}").replace("{done}", str(standing.sent))
            self._text = self._text.replace("{all}", str(standing.counts.total))
        if standing is None or not self._rest.isActive():
            self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._text != self._told:
            self._told = self._text
            self._rest.start()
            self.changed.emit(self._text)

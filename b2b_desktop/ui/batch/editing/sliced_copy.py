"""Copying very many cells: line by line in short turns, so that the window goes on working.

Invariant: the clipboard gets all of it at once, or stays as it was while a newer copy takes its
place; what is about to change is copied before it does. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from time import monotonic
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from b2b_desktop.domain.batch.editing import write_block

_TURN_S: Final = 0.008
_ROWS: Final = 100
"""Rows between two looks at the clock; they take about half a millisecond."""


class SlicedCopy(QObject):
    """Put rows of cells on the clipboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Iterator[Sequence[str]] | None = None
        self._model: QAbstractItemModel | None = None
        self._pieces: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def start(self, rows: Iterable[Sequence[str]], model: QAbstractItemModel) -> None:
        """Copy rows of a model; few of them are on the clipboard when this returns."""
        self._forget()
        self._rows, self._model = iter(rows), model
        model.modelAboutToBeReset.connect(self.finish)
        model.rowsAboutToBeInserted.connect(self.finish)
        model.rowsAboutToBeRemoved.connect(self.finish)
        self._on_turn()

    @Slot()
    def finish(self) -> None:
        """Copy what is left now: somebody wants the clipboard, or the rows are about to change."""
        while self._rows is not None:
            self._copy_some()

    @Slot()
    def _on_turn(self) -> None:
        until = monotonic() + _TURN_S
        while self._rows is not None:
            self._copy_some()
            if monotonic() >= until:
                break
        if self._rows is not None:
            self._timer.start()

    def _copy_some(self) -> None:
        some = [] if self._rows is None else list(islice(self._rows, _ROWS))
        if some:
            self._pieces.append(write_block(some))
        if len(some) < _ROWS:
            QGuiApplication.clipboard().setText("\n".join(self._pieces))
            self._forget()

    def _forget(self) -> None:
        self._timer.stop()
        self._rows, self._pieces = None, []
        if self._model is not None:
            self._model.modelAboutToBeReset.disconnect(self.finish)
            self._model.rowsAboutToBeInserted.disconnect(self.finish)
            self._model.rowsAboutToBeRemoved.disconnect(self.finish)
            self._model = None

"""One start, as a process of its own: the program on a data folder, or a bare window.

Invariant: each line is a milestone and the monotonic clock, which all processes share, at the
moment it was reached.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound="QWidget")


def _reached(milestone: str) -> None:
    sys.stdout.write(f"{milestone} {time.monotonic()}\n")
    sys.stdout.flush()


def _find(window: QWidget, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    if found is None:
        raise LookupError(name)
    return found


def start_bare() -> None:
    """Show an empty `QMainWindow` and end after its first frame."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class BareWindow(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, self._on_painted)

        def _on_painted(self) -> None:
            _reached("frame")
            qt.quit()

    qt = QApplication(["bare"])
    window = BareWindow()
    window.resize(1280, 800)
    window.show()
    qt.exec()


def start_program(data_dir: str) -> None:
    """Start the program and end once the first page of its log is painted."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView

    from b2b_desktop import app

    class Watcher(QObject):
        """Notice the first frame, and the first one after the log's page came."""

        def __init__(self) -> None:
            super().__init__()
            self._waiting = False
            application.window.painted.connect(self._on_painted, Qt.ConnectionType.DirectConnection)
            application.bridge.listen("page_loaded", self._on_page_loaded)
            self._table = _find(application.window, QTableView, "call_log_table").viewport()
            self._label = _find(application.window, QLabel, "call_empty_label")
            self._form = _find(application.window, QLineEdit, "order_id_edit")
            self._table.installEventFilter(self)
            self._label.installEventFilter(self)

        @Slot()
        def _on_painted(self) -> None:
            if self._form.isVisible() and self._form.isEnabled():
                _reached("frame")

        @Slot(object)
        def _on_page_loaded(self, _event: object) -> None:
            self._waiting = True
            # An empty page may change nothing on the screen; ask for a frame of it all the same.
            shown: QWidget = self._table if self._table.isVisible() else self._label
            shown.update()

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if self._waiting and event.type() is QEvent.Type.Paint:
                self._waiting = False
                QTimer.singleShot(0, self._on_page_painted)
            return False

        @Slot()
        def _on_page_painted(self) -> None:
            _reached("log")
            QApplication.quit()

    application = app.create(["--data-dir", data_dir, "--keyring", "memory"])
    watcher = Watcher()
    application.start()
    QApplication.exec()
    application.stop()
    watcher.deleteLater()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        start_program(sys.argv[1])
    else:
        start_bare()

"""One start, as a process of its own: the program on a data folder, or a bare window.

Invariant: each line is a milestone and the monotonic clock, which all processes share, at the
moment it was reached.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from b2b_desktop.application import Application

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
    from b2b_desktop import app  # First, as in the program itself.

    application = app.create(["--data-dir", data_dir, "--keyring", "memory"])

    from PySide6.QtWidgets import QApplication

    watcher = _watch(application)
    application.start()
    QApplication.exec()
    application.stop()
    watcher.deleteLater()


def _watch(application: Application) -> QObject:
    """Notice the first frame, and the first one after the log's page came."""
    from PySide6.QtCore import QEvent, QObject, QTimer, Slot
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView

    window = application.window
    table = _find(window, QTableView, "call_log_table").viewport()
    label = _find(window, QLabel, "call_empty_label")
    form = _find(window, QLineEdit, "order_id_edit")

    class Watcher(QObject):
        framed = False
        waiting = False

        @Slot()
        def on_frame(self) -> None:
            if form.isVisible() and form.isEnabled():
                _reached("frame")

        @Slot(object)
        def on_page_loaded(self, _event: object) -> None:
            self.waiting = True
            # An empty page may change nothing on the screen; ask for a frame of it all the same.
            shown: QWidget = table if table.isVisible() else label
            shown.update()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is not QEvent.Type.Paint:
                return False
            if watched is window and not self.framed:
                self.framed = True
                QTimer.singleShot(0, self.on_frame)
            elif watched is not window and self.waiting:
                self.waiting = False
                QTimer.singleShot(0, self.on_page_painted)
            return False

        @Slot()
        def on_page_painted(self) -> None:
            _reached("log")
            QApplication.quit()

    watcher = Watcher()
    for watched in (window, table, label):
        watched.installEventFilter(watcher)
    application.bridge.listen("page_loaded", watcher.on_page_loaded)
    return watcher


if __name__ == "__main__":
    if len(sys.argv) > 1:
        start_program(sys.argv[1])
    else:
        start_bare()

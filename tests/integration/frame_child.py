"""The program as a process of its own, as it starts: it says what is loaded at the first frame.

Invariant: nothing is imported here that the program itself does not import at its start.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from b2b_desktop import app

if TYPE_CHECKING:
    from b2b_desktop.application import Application


def report_first_frame(application: Application) -> None:
    """Say what is loaded while the window is painted, then close it."""
    from PySide6.QtCore import QEvent, QObject

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                print("loaded", *sys.modules, flush=True)  # noqa: T201 - the parent reads it
            return False

    application.window.installEventFilter(Watcher(application))
    application.window.painted.connect(application.window.close_now)


def main() -> int:
    """Run until the first frame is painted."""
    application = app.create(["--data-dir", sys.argv[1], "--keyring", "memory"])
    report_first_frame(application)
    return application.run()


if __name__ == "__main__":
    sys.exit(main())

"""A desktop portal and a window that calls its operator, on one session bus.

Invariant: prints what the portal was asked, and ends.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject
from PySide6.QtWidgets import QApplication, QWidget

from b2b_desktop.ui.attention import Attention

_LIMIT_MS = 10_000


class Portal(QDBusVirtualObject):
    """Take one message."""

    def introspect(self, _path: str) -> str:
        """Tell nothing of itself."""
        return ""

    def handleMessage(self, message: QDBusMessage, _bus: QDBusConnection) -> bool:
        """Print it."""
        asked = f"{message.interface()}.{message.member()}"
        sys.stdout.write(f"{asked} {message.signature()} {message.arguments()[0]}\n")
        QApplication.exit(0)
        return True


def main() -> int:
    """Call the operator of a window that is not in front."""
    app, window, portal = QApplication([]), QWidget(), Portal()
    kind = QDBusConnection.BusType.SessionBus
    bus = QDBusConnection.connectToBus(kind, "portal")
    assert bus.registerService("org.freedesktop.portal.Desktop")
    assert bus.registerVirtualObject("/org/freedesktop/portal/desktop", portal)
    QTimer.singleShot(0, lambda: Attention(window).call("“orders.csv”", "Finished: 40 of 40"))
    QTimer.singleShot(_LIMIT_MS, lambda: QApplication.exit(1))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

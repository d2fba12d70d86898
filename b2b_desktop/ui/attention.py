"""Calling the operator back to a window that is not in front.

Invariant: a window that is in front calls nobody; nothing of it is loaded before it is needed, and
nothing here waits for an answer.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PORTAL_PATH: Final = "/org/freedesktop/portal/desktop"
_PORTAL_INTERFACE: Final = "org.freedesktop.portal.Notification"
_ID: Final = "b2b-desktop-batch"
"""A newer notification takes the place of the last one."""
_SHOWN_MS: Final = 15_000


class Attention(QObject):
    """Mark the window in the task bar and show a notification of the desktop.

    On Linux the desktop portal shows it: it is there under GNOME, KDE and in sandboxes, and its
    arguments are texts. `org.freedesktop.Notifications` wants an unsigned number, which PySide6
    cannot send (tried, 6.11), and a tray icon has no place under GNOME. Windows and macOS show it
    through a tray icon that is there as long as the message.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    @Slot(str, str)
    def call(self, title: str, text: str) -> None:
        """Call the operator, unless the window is in front."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if sys.platform.startswith("linux"):
            _notify_by_portal(title, text)
        else:
            self._notify_by_tray(title, text)

    def _notify_by_tray(self, title: str, text: str) -> None:
        from PySide6.QtWidgets import QSystemTrayIcon

        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip(self.tr("B2B Desktop"))
            self._tray.activated.connect(self._on_answered)
            self._tray.messageClicked.connect(self._on_answered)
        self._tray.show()
        self._tray.showMessage(title, text, self._window.windowIcon(), _SHOWN_MS)

    @Slot()
    def _on_answered(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._window.raise_()
        self._window.activateWindow()


def _notify_by_portal(title: str, text: str) -> None:
    """Send a notification without waiting; where there is no portal, nothing happens."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    message = QDBusMessage.createMethodCall(
        _PORTAL, _PORTAL_PATH, _PORTAL_INTERFACE, "AddNotification"
    )
    message.setArguments([_ID, {"title": title, "body": text, "priority": "normal"}])
    QDBusConnection.sessionBus().send(message)

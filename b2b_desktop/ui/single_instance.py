"""One window per data folder.

Invariant: the lock is taken before a database is opened and held to the end; it is free again
right after a crash, since the system releases it with the process.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_RAISE = b"raise\n"
_WAIT_MS = 2_000
_AGAIN_MS = 50


class SingleInstance(QObject):
    """Hold the lock, or ask the window that holds it to come to the front.

    Signals:
        raise_requested(): a second start asks this window to show itself.
    """

    raise_requested = Signal()

    def __init__(self, lock_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock_file = lock_file
        self._lock = QLockFile(str(lock_file))
        # Never stale by age: the program is left open all day.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock; False when another window holds it."""
        return self._lock.tryLock(0)

    def is_held_by_another(self) -> bool:
        """Tell whether a failed `acquire` was about another window, not about the folder."""
        return self._lock.error() is QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear other starts from now on; only for who holds the lock, after the first frame."""
        if not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        name = self._name()
        QLocalServer.removeServer(name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        server.listen(name)
        self._server = server

    def ask_first_to_raise(self) -> bool:
        """Ask the first window to show itself; blocks up to two seconds, before any window."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        deadline = QDeadlineTimer(_WAIT_MS)
        socket.connectToServer(self._name())
        while not socket.waitForConnected(_AGAIN_MS):
            if deadline.hasExpired():
                return False
            # The first window holds the lock, but listens only once it is on the screen.
            QThread.msleep(_AGAIN_MS)
            socket.connectToServer(self._name())
        socket.write(_RAISE)
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def release(self) -> None:
        """Stop listening and give the lock back; may be called twice."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _name(self) -> str:
        import hashlib

        digest = hashlib.sha256(str(self._lock_file.resolve()).encode()).hexdigest()
        return f"b2b-desktop-{digest[:16]}"

    @Slot()
    def _on_connection(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_requested.emit()

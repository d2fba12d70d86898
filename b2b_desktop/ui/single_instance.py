"""One window per data folder.

Invariant: the lock is taken before a database is opened and held to the end; it is free again
right after a crash, since the system releases it with the process.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RAISE = b"raise\n"
_WAIT_MS = 2_000


class SingleInstance(QObject):
    """Hold the lock, or ask the window that holds it to come to the front.

    Signals:
        raise_requested(): a second start asks this window to show itself.
    """

    raise_requested = Signal()

    def __init__(self, lock_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(lock_file))
        # Never stale by age: the program is left open all day.
        self._lock.setStaleLockTime(0)
        digest = hashlib.sha256(str(lock_file.resolve()).encode()).hexdigest()
        self._name = f"b2b-desktop-{digest[:16]}"
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock and listen; False when another window holds it."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        server.listen(self._name)
        self._server = server
        return True

    def is_held_by_another(self) -> bool:
        """Tell whether a failed `acquire` was about another window, not about the folder."""
        return self._lock.error() is QLockFile.LockError.LockFailedError

    def ask_first_to_raise(self) -> bool:
        """Ask the first window to show itself; blocks up to two seconds, before any window."""
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
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

    @Slot()
    def _on_connection(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_requested.emit()

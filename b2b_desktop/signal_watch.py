"""Noticing SIGTERM and SIGINT at once: Python's own handlers run only when Python code does.

Invariant: the former handlers are back after `close`. GUI thread only.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Slot


class SignalWatch(QObject):
    """Call a function when the system asks the program to end."""

    def __init__(self, on_signal: Callable[[], None]) -> None:
        super().__init__()
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._former_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._former = {
            number: signal.signal(number, _do_nothing) for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._on_signal = on_signal
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def close(self) -> None:
        """Put the former handlers back."""
        self._notifier.setEnabled(False)
        if (current := signal.set_wakeup_fd(-1)) != self._write.fileno():
            signal.set_wakeup_fd(current)  # Somebody took over meanwhile.
        else:
            with suppress(OSError, ValueError):  # Whoever had it before may have ended first.
                signal.set_wakeup_fd(self._former_fd)
        for number, former in self._former.items():
            signal.signal(number, former)
        self._read.close()
        self._write.close()

    @Slot()
    def _on_activated(self) -> None:
        self._read.recv(64)
        self._on_signal()


def _do_nothing(_number: int, _frame: object) -> None:
    """Let the wake-up descriptor do the work."""

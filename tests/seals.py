"""What keeps a test sealed and finds what it leaves behind; used by conftest alone.

Invariant: nothing here imports Qt. A test that never used it pays nothing for the look at windows
and timers.
"""

from __future__ import annotations

import gc
import ipaddress
import logging
import socket
import sys
import threading
from dataclasses import dataclass
from typing import Any

HOME_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_STATE_HOME": "home/.local/state",
    "LOCALAPPDATA": "home/AppData/Local",
    "APPDATA": "home/AppData/Roaming",
}
"""Environment variables that lead to a person's files, and where they lead in a test."""

THREAD_GRACE_S = 2.0
"""How long a thread that was told to end may take until it counts as left behind."""

_PLATFORM_WORDS = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)
"""What the offscreen platform says of smallest sizes, windows brought to the front, and menus."""

# Qt's own tooltip window removes itself later.
_QT_OWN_WINDOWS = {"QTipLabel"}

refused: list[str] = []
"""Addresses beyond loopback that something tried to reach, in order."""


class FarSocketError(RuntimeError):
    """A test reached for an address beyond loopback."""


def refuse_far_sockets(event: str, args: tuple[Any, ...]) -> None:
    """Refuse sockets and name look-ups beyond loopback (an audit hook).

    Names under `.invalid` do not exist anywhere (RFC 2606), so their look-up fails as it would
    without being made.
    """
    if event in ("socket.connect", "socket.sendto", "socket.bind"):
        sock, address = args
        if sock.family in (socket.AF_INET, socket.AF_INET6):
            _refuse_far(address[0])
    elif event == "socket.getaddrinfo":
        _refuse_far(args[0])


def _refuse_far(host: str | bytes | None) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name is None or name.lower() == "localhost":
        return
    if name.endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    try:
        near = ipaddress.ip_address(name).is_loopback
    except ValueError:
        near = False
    if not near:
        refused.append(name)
        raise FarSocketError(f"tests stay on loopback; this one reached for {name!r}")


class WarningRecords(logging.Handler):
    """Keeps log records from WARNING up as lines."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        if record.name == "qt" and record.getMessage() in _PLATFORM_WORDS:
            return
        text = f"logged {record.levelname} by {record.name}: {record.getMessage()}"
        if record.exc_info:
            text += f" ({record.exc_info[1]!r})"
        self.lines.append(text)


@dataclass(frozen=True, slots=True)
class Leftovers:
    """The threads, windows and running timers of one moment."""

    threads: frozenset[threading.Thread]
    windows: frozenset[int]
    timers: frozenset[int]

    @classmethod
    def now(cls) -> Leftovers:
        """Look around."""
        return cls(
            frozenset(threading.enumerate()),
            frozenset(map(_address, _windows())),
            frozenset(map(_address, _timers())),
        )

    def since(self, before: Leftovers) -> list[str]:
        """Return a line for each thing that is here and was not before.

        Threads on their way out are waited for; windows and timers get a collection first, since
        some are held by a circle of references only.
        """
        found = []
        for thread in self.threads - before.threads:
            thread.join(THREAD_GRACE_S)
            if thread.is_alive():
                found.append(f"left the thread {thread.name!r} running")
        if self.windows - before.windows or self.timers - before.timers:
            gc.collect()
            windows = [w for w in _windows() if _address(w) not in before.windows]
            timers = [t for t in _timers() if _address(t) not in before.timers]
            found += [f"left the window {window!r}" for window in windows]
            found += [f"left the timer {timer!r}" for timer in timers]
        return found


def _address(qt_object: Any) -> int:
    # Of the C++ object: Python's wrapper around it may be made anew at any time.
    address: int = sys.modules["shiboken6"].getCppPointer(qt_object)[0]
    return address


def _windows() -> list[Any]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets and widgets.QApplication.instance()
    if not widgets or not app:
        return []
    core = sys.modules["PySide6.QtCore"]
    # Outside an event loop nobody else carries out deleteLater().
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return [
        window
        for window in widgets.QApplication.topLevelWidgets()
        if window.metaObject().className() not in _QT_OWN_WINDOWS
    ]


def _timers() -> list[Any]:
    core = sys.modules.get("PySide6.QtCore")
    if not core or not core.QCoreApplication.instance():
        return []
    is_valid = sys.modules["shiboken6"].isValid
    return [
        timer
        for timer in gc.get_objects()
        if issubclass(type(timer), core.QTimer) and is_valid(timer) and timer.isActive()
    ]

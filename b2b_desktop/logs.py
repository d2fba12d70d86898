"""The program's own log files, and what catches faults nobody caught.

Invariant: every record passes a redactor before it is written; secrets have no text form anyway.
`logging` is loaded with the first record, or after the first frame.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    import logging

_SIZE_BYTES = 1_000_000
_FILES = 3


class FaultLog:
    """Own the log file, the excepthooks and the crash file; undone by `close`."""

    def __init__(self, folder: Path, on_fault: Callable[[], None]) -> None:
        """Catch faults from now on; the folder is made when missing.

        Args:
            folder: where the files are; where it cannot be written, records go to stderr.
            on_fault: called, on any thread, after a fault nobody caught was logged.
        """
        self._folder = folder
        self._on_fault = on_fault
        self._handler: logging.Handler | None = None
        self._crash_file = self._open_crash_file()
        self._former = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def open(self) -> None:
        """Write log records to the folder from now on; only the first call does it."""
        if self._handler is not None:
            return
        import logging

        from b2b_desktop.redacting_formatter import RedactingFormatter

        self._handler = self._make_handler()
        self._handler.setFormatter(RedactingFormatter())
        logging.getLogger().addHandler(self._handler)

    def close(self) -> None:
        """Put everything back as it was."""
        sys.excepthook, threading.excepthook = self._former
        if self._handler is not None:
            import logging

            logging.getLogger().removeHandler(self._handler)
            with suppress(OSError):  # A full disk; the program ends all the same.
                self._handler.close()
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()

    def _open_crash_file(self) -> TextIO | None:
        try:
            self._folder.mkdir(exist_ok=True)
            file = (self._folder / "crash.log").open("a", encoding="utf-8")
        except OSError:
            return None
        faulthandler.enable(file)
        return file

    def _make_handler(self) -> logging.Handler:
        import logging
        from logging.handlers import RotatingFileHandler

        if self._crash_file is None:
            return logging.StreamHandler()
        return RotatingFileHandler(
            self._folder / "b2b-desktop.log",
            maxBytes=_SIZE_BYTES,
            backupCount=_FILES,
            encoding="utf-8",
            delay=True,
        )

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._former[0](kind, error, trace)
            return
        import logging

        self.open()
        log = logging.getLogger("b2b_desktop")
        log.critical("a fault nobody caught", exc_info=(kind, error, trace))
        self._on_fault()

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

"""The program's own log files, and what catches faults nobody caught.

Invariant: every record passes a redactor before it is written; secrets have no text form anyway.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from b2b_desktop.domain.redaction import Redactor

_SIZE_BYTES = 1_000_000
_FILES = 3
_log = logging.getLogger("b2b_desktop")


class _RedactingFormatter(logging.Formatter):
    """Write records without anything that looks like a secret."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._redactor = Redactor()

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's line, tracebacks included, redacted."""
        return self._redactor.text(super().format(record))


class FaultLog:
    """Own the log file, the excepthooks and the crash file; undone by `close`."""

    def __init__(self, folder: Path, on_fault: Callable[[], None]) -> None:
        """Write to a folder; where it cannot be written, to stderr only.

        Args:
            folder: made when missing.
            on_fault: called, on any thread, after a fault nobody caught was logged.
        """
        self._on_fault = on_fault
        self._crash_file: TextIO | None = None
        self._handler: logging.Handler = self._open(folder)
        self._handler.setFormatter(_RedactingFormatter())
        self._former = (sys.excepthook, threading.excepthook)
        logging.getLogger().addHandler(self._handler)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def close(self) -> None:
        """Put everything back as it was."""
        sys.excepthook, threading.excepthook = self._former
        logging.getLogger().removeHandler(self._handler)
        with suppress(OSError):  # A full disk; the program ends all the same.
            self._handler.close()
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()

    def _open(self, folder: Path) -> logging.Handler:
        try:
            folder.mkdir(exist_ok=True)
            handler = RotatingFileHandler(
                folder / "b2b-desktop.log",
                maxBytes=_SIZE_BYTES,
                backupCount=_FILES,
                encoding="utf-8",
                delay=True,
            )
            self._crash_file = (folder / "crash.log").open("a", encoding="utf-8")
            faulthandler.enable(self._crash_file)
        except OSError:
            return logging.StreamHandler()
        return handler

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._former[0](kind, error, trace)
            return
        _log.critical("a fault nobody caught", exc_info=(kind, error, trace))
        self._on_fault()

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

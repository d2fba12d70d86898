"""How a record of the program's own log is written.

Invariant: nothing that looks like a secret passes, tracebacks included.
"""

from __future__ import annotations

import logging

from b2b_desktop.domain.redaction import Redactor


class RedactingFormatter(logging.Formatter):
    """Write records without anything that looks like a secret."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._redactor = Redactor()

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's line, tracebacks included, redacted."""
        return self._redactor.text(super().format(record))

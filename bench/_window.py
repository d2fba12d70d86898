"""The program's real window with one live token, for benchmarks that drive it.

Invariant: waiting is for an event of the bridge, never for a time.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from b2b_desktop import app
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Claims, Token, TokenId, decode_claims

W = TypeVar("W", bound=QWidget)
_LIMIT_S = 60


class Window(QObject):
    """Start the program on a data folder and wait for what it reports."""

    def __init__(self, data_dir: str) -> None:
        super().__init__()
        self.application = app.create(["--data-dir", data_dir, "--keyring", "memory"])
        self.bridge = self.application.bridge
        self._fits: Callable[[Any], bool] = bool
        self._found: Any = None
        self._loop = QEventLoop()
        self.wait("log_opened", lambda event: event.mode is Mode.LIVE, self._start)

    def add_token(self, address: str, text: str) -> Token:
        """Save a live token."""
        secret = Secret(text)
        claims = decode_claims(secret) or Claims()
        token = Token(
            TokenId(uuid.uuid4().hex),
            claims.email,
            address,
            is_jwt=True,
            claims=claims,
            added_at=datetime.now(UTC),
        )
        saved: Token = self.wait(
            "token_saved", lambda _event: True, lambda: self.bridge.save_token(token, secret)
        ).token
        return saved

    def find(self, kind: type[W], name: str) -> W:
        """Return a widget by its object name."""
        found = self.application.window.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def wait(
        self,
        signal_name: str,
        fits: Callable[[Any], bool],
        begin: Callable[[], object],
        *,
        limit_s: float = _LIMIT_S,
    ) -> Any:
        """Begin something and run the event loop until an event fits."""
        signal = getattr(self.bridge, signal_name)
        self._fits, self._found = fits, None
        self.bridge.listen(signal_name, self._on_event)
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(self._loop.quit)
        limit.start(round(limit_s * 1000))
        begin()
        self._loop.exec()
        signal.disconnect(self._on_event)
        if self._found is None:
            raise TimeoutError(signal_name)
        return self._found

    def stop(self) -> None:
        """Stop as the program does."""
        self.application.stop()
        QApplication.processEvents()

    def _start(self) -> None:
        self.application.start()
        if self.application.window.target()[1] is not Mode.LIVE:
            self.find(QCheckBox, "mode_toggle").setChecked(False)

    @Slot(object)
    def _on_event(self, event: object) -> None:
        if self._found is None and self._fits(event):
            self._found = event
            self._loop.quit()

"""The real engine against a real sandbox server, driven without a window.

Invariant: everything but the window is the product's own; waiting is for an event, never for time.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from b2b_desktop.domain.call import CallDetails, CallId, Mode
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Settings, Timeouts
from b2b_desktop.domain.token import Claims, Token, TokenId, decode_claims
from b2b_desktop.engine.commands import SendCommand
from b2b_desktop.engine.engine import Engine
from b2b_desktop.engine.events import (
    CheckFinishedEvent,
    Event,
    JobId,
    LogOpenedEvent,
    SendFinishedEvent,
    TokenSavedEvent,
)
from b2b_desktop.engine.log_events import DetailsLoadedEvent
from b2b_desktop.practice_server import LocalPracticeServer
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.paths import DataPaths, prepare

E = TypeVar("E")
PO_NUMBER = "PO-7781"
FIELDS = (ExtraField("Cost Center", "CC-42"),)
TOKEN_ID = TokenId("a" * 32)
_LIMIT_S = 20.0


class EngineRig:
    """Run an engine on a data folder and collect its events.

    Attributes:
        limit_s: after how many seconds an event that did not come is a failure.
    """

    limit_s = _LIMIT_S

    def __init__(
        self,
        data_dir: Path,
        *,
        timeouts: Timeouts | None = None,
        tokens: Sequence[Token] = (),
        keyring_wish: str = "memory",
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        """Build and start; `stop` ends it."""
        paths = DataPaths(data_dir)
        prepare(paths)
        self._events: list[Event] = []
        self._changed = threading.Condition()
        self.engine = Engine(
            paths=paths,
            settings=Settings(timeouts=timeouts or Timeouts()),
            tokens=tuple(tokens),
            practice=LocalPracticeServer(),
            keyring_wish=keyring_wish,
            report=self._report,
            now=now,
            today_starts_at=lambda: now().replace(hour=0, minute=0, second=0, microsecond=0),
            sleep=sleep,
        )
        self.engine.start(Mode.LIVE)
        self.engine.start_rest()
        self.wait(LogOpenedEvent, lambda event: event.mode is Mode.LIVE)

    def stop(self) -> None:
        """Stop as the program does."""
        assert self.engine.stop()

    def events(self, kind: type[E]) -> list[E]:
        """Return every event of a kind so far."""
        with self._changed:
            return [event for event in self._events if isinstance(event, kind)]

    def wait(self, kind: type[E], fits: Callable[[E], bool] = lambda _event: True) -> E:
        """Wait for the first event of a kind that fits."""
        with self._changed:

            def found() -> list[E]:
                return [e for e in self._events if isinstance(e, kind) and fits(e)]

            assert self._changed.wait_for(found, self.limit_s), f"no {kind.__name__}"
            return found()[0]

    def add_token(self, server: SandboxServer, *, buyer: int = 0, name: str = "Anna") -> Token:
        """Save a live token of one of the server's buyers."""
        secret = Secret(server.practice_tokens()[buyer].text)
        token = token_for(secret, server.address, name=name)
        job = self.engine.save_token(token, secret)
        return self.wait(TokenSavedEvent, lambda event: event.job == job).token

    def send(
        self, token: Token, order_id: int, po_number: str = PO_NUMBER, *, check: bool = False
    ) -> JobId:
        """Send with a live token; returns at once."""
        values = OrderValues(OrderId(order_id), po_number, True, FIELDS)
        command = SendCommand(Mode.LIVE, token.token_id, values, now(), check=check)
        return self.engine.send(command)

    def finished(self, job: JobId) -> SendFinishedEvent:
        """Wait for the last word on a send."""
        return self.wait(SendFinishedEvent, lambda event: event.job == job)

    def checked(self, job: JobId) -> CheckFinishedEvent:
        """Wait for the last word on a check."""
        return self.wait(CheckFinishedEvent, lambda event: event.job == job)

    def details(self, call_id: CallId) -> CallDetails:
        """Read a call's details."""
        job = self.engine.log.load_details(Mode.LIVE, call_id)
        return self.wait(DetailsLoadedEvent, lambda event: event.job == job).details

    def _report(self, event: Event) -> None:
        with self._changed:
            self._events.append(event)
            self._changed.notify_all()


def token_for(secret: Secret, address: str, *, name: str = "Anna") -> Token:
    """Return a live token as the token dialog would make it."""
    claims = decode_claims(secret)
    token_id = TokenId((name.encode().hex() * 32)[:32])
    return Token(
        token_id,
        name,
        address,
        is_jwt=claims is not None,
        claims=claims or Claims(),
        added_at=now(),
    )


def now() -> datetime:
    """Return the time, aware UTC."""
    return datetime.now(UTC)

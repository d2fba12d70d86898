"""The program as a process of its own, sending what its parent test tells it to.

Invariant: it is built, run and stopped exactly as `app.main` does it; lines on stdout tell the
parent how far it is.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import threading
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from b2b_desktop import app
from b2b_desktop.application import Application
from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import (
    CallChangedEvent,
    SendCommand,
    SendFinishedEvent,
    TokenSavedEvent,
    TokensChangedEvent,
)
from tests.engine_rig import token_for

AT_ONCE = 4


class Driver(QObject):
    """Send order after order, or one that hangs."""

    def __init__(self, application: Application, args: argparse.Namespace) -> None:
        super().__init__()
        self._application = application
        self._bridge = application.bridge
        self._mode = Mode.LIVE if args.address else Mode.PRACTICE
        self._first = args.order[0]
        self._ids = itertools.count(self._first) if args.many else iter(args.order)
        self._many = args.many
        self._token: Token | None = None
        self._bridge.listen("tokens_changed", self._on_tokens_changed)
        self._bridge.listen("token_saved", self._on_token_saved)
        self._bridge.listen("call_changed", self._on_call_changed)
        self._bridge.listen("send_finished", self._on_send_finished)
        application._instance.raise_requested.connect(self._on_raised)
        if self._mode is Mode.PRACTICE:
            self._bridge.start_practice()
        else:
            secret = Secret(sys.stdin.readline().strip())
            self._bridge.save_token(token_for(secret, args.address), secret)
            if args.fault:
                application.window.painted.connect(partial(_fail, secret))

    @Slot()
    def _on_raised(self) -> None:
        say("raised")

    @Slot(object)
    def _on_tokens_changed(self, event: TokensChangedEvent) -> None:
        if self._mode is Mode.PRACTICE and event.mode is Mode.PRACTICE:
            self._begin(event.tokens[0])

    @Slot(object)
    def _on_token_saved(self, event: TokenSavedEvent) -> None:
        if self._mode is Mode.LIVE:
            self._begin(event.token)

    def _begin(self, token: Token) -> None:
        if self._token is not None:
            return
        self._token = token
        say("ready")
        for _ in range(AT_ONCE if self._many else 1):
            self._send()

    def _send(self) -> None:
        assert self._token is not None
        order_id = next(self._ids, None)
        if order_id is None:
            say("all done")
            return
        values = OrderValues(
            OrderId(order_id), f"PO-{order_id}", True, (ExtraField("Cost Center", "CC-42"),)
        )
        command = SendCommand(self._mode, self._token.token_id, values, datetime.now(UTC))
        self._bridge.send(command)

    @Slot(object)
    def _on_call_changed(self, event: CallChangedEvent) -> None:
        if event.row.order_id == self._first and event.row.outcome is Outcome.SENDING:
            say("in flight")

    @Slot(object)
    def _on_send_finished(self, _event: SendFinishedEvent) -> None:
        self._send()


def _fail(secret: Secret) -> None:
    raise RuntimeError(f"Authorization: Bearer {secret.reveal()} and {secret!r} did not work")


def say(line: str) -> None:
    """Tell the parent."""
    print(line, flush=True)  # noqa: T201 - the parent reads it


def main() -> int:
    """Run until the parent ends it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", required=True)
    parser.add_argument("--keyring", default="memory")
    parser.add_argument("--address", help="a live store; without it, practice")
    parser.add_argument("--order", type=int, nargs="+", required=True, help="one after another")
    parser.add_argument("--many", action="store_true", help="count on from the first without end")
    parser.add_argument("--fault", action="store_true", help="fail where nobody catches it")
    args = parser.parse_args()
    application = app.create(["--data-dir", args.data_dir, "--keyring", args.keyring])
    application.start()
    driver = Driver(application, args)
    code = QApplication.exec()
    application.stop()
    driver.deleteLater()
    say("threads left: " + " ".join(sorted(thread.name for thread in threading.enumerate())))
    return code


if __name__ == "__main__":
    sys.exit(main())

"""What the engine needs of the sandbox server; `app.py` alone knows the server itself.

Invariant: practice tokens exist only while the server runs and are never stored.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.events import PracticeOrder


class PracticeServer(Protocol):
    """A loopback server that emulates the service, with orders of its own."""

    def start(self, on_order: Callable[[PracticeOrder], None]) -> str:
        """Start listening and return the address; blocks some 100 ms.

        `on_order` is called on the server's thread for every order that appears by itself.
        """

    def tokens(self) -> tuple[tuple[Token, Secret], ...]:
        """Return one token per practice buyer."""

    def new_order(self, buyer_email: str) -> PracticeOrder:
        """Place an order for that buyer now; may be called from any thread."""

    def stop(self) -> None:
        """Close every connection and join the server's thread; may be called twice."""

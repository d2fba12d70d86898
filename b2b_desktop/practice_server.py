"""The sandbox server as the engine knows it: the one bridge between the two.

Invariant: nothing of the sandbox and no event is loaded before practice mode asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Claims, Token, TokenId, decode_claims

if TYPE_CHECKING:
    from b2b_desktop.engine.events import PracticeOrder
    from b2b_desktop.sandbox.server import SandboxServer
    from b2b_desktop.sandbox.state import Order

_APPEAR_EVERY_S: Final = 20.0


class LocalPracticeServer:
    """Start, ask and stop the sandbox server."""

    def __init__(self) -> None:
        self._server: SandboxServer | None = None

    @staticmethod
    def case_ids() -> dict[str, int]:
        """Return an order ID for each of the sandbox's cases."""
        from b2b_desktop.sandbox.faults import RANGES

        return {name: block.start for name, block in RANGES.items()}

    def start(self, on_order: Callable[[PracticeOrder], None]) -> str:
        """Start listening and return the address; blocks some 100 ms."""
        from b2b_desktop.sandbox.server import SandboxServer
        from b2b_desktop.sandbox.state import Switches

        def told(order: Order) -> None:
            on_order(_practice_order(order))

        server = SandboxServer(0, Switches(appear_every_s=_APPEAR_EVERY_S), told)
        address = server.start()
        self._server = server
        return address

    def tokens(self) -> tuple[tuple[Token, Secret], ...]:
        """Return one token per practice buyer."""
        if self._server is None:
            return ()
        made = []
        for practice in self._server.practice_tokens():
            secret = Secret(practice.text)
            token = Token(
                token_id=TokenId(f"practice-{practice.customer_id}"),
                name=practice.name,
                address=self._server.address,
                is_jwt=True,
                claims=decode_claims(secret) or Claims(),
                practice=True,
            )
            made.append((token, secret))
        return tuple(made)

    def new_order(self, buyer_email: str) -> PracticeOrder:
        """Place an order for that buyer now; may be called from any thread."""
        if self._server is None:
            raise RuntimeError("the sandbox server does not run")
        return _practice_order(self._server.state.new_order(buyer_email))

    def stop(self) -> None:
        """Close every connection and join; may be called twice."""
        if self._server is not None:
            self._server.stop()


def _practice_order(order: Order) -> PracticeOrder:
    from b2b_desktop.engine.events import PracticeOrder

    created_at = datetime.fromtimestamp(order.created_at, UTC)
    return PracticeOrder(OrderId(order.order_id), order.buyer.email, created_at)

"""The tokens a batch acts with: still valid, and still of the buyer they were when it began.

Invariant: a token that was replaced by another buyer's or store's sends no row of the batch. Lives
on the `network` thread.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from b2b_desktop.domain.call import Mode
from b2b_desktop.engine.scheduler import Store, store_of

if TYPE_CHECKING:
    from b2b_desktop.domain.token import Token, TokenId
    from b2b_desktop.engine.token_keeper import TokenKeeper


class BatchTokens:
    """Look up whom rows act as, and note who that was."""

    def __init__(self, mode: Mode, tokens: TokenKeeper, now: Callable[[], datetime]) -> None:
        self._mode = mode
        self._tokens = tokens
        self._now = now
        self._whose: dict[TokenId, tuple[object, ...]] = {}

    def store_of(self, token_id: TokenId | None) -> Store | None:
        """Return whose budget a token uses; None when it has ended, is gone or is another's now."""
        token = None if token_id is None else self._tokens.find(self._mode, token_id)
        if token is None or token.has_ended(self._now()):
            return None
        whose = self._whose.setdefault(token.token_id, _identity(token))
        return store_of(self._mode, token) if whose == _identity(token) else None

    def is_same_buyer(self, token: Token) -> bool:
        """Tell whether a token acts for whom the batch acted with it before."""
        return self._whose.get(token.token_id) == _identity(token)


def _identity(token: Token) -> tuple[object, ...]:
    claims = token.claims
    return token.address, token.store, claims.email, claims.customer_id

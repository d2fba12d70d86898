"""Tokens and their secrets: the registry in a file, the secrets in the token store.

Invariant: the keyring is touched on the `keyring` thread only, with a limit on every wait; a
secret that cannot be read is an error, never an empty text. Lives on the `network` thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import B2BError, TokenStoreError, TokenStoreReason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import KeptIn, Token, TokenId
from b2b_desktop.domain.wire_format import WireFormat
from b2b_desktop.engine.events import (
    Event,
    JobId,
    NoticeEvent,
    NoticeKind,
    SecretReadEvent,
    TokenFailedEvent,
    TokenRemovedEvent,
    TokenSavedEvent,
    TokensChangedEvent,
    TokenStoreEvent,
)

if TYPE_CHECKING:
    from b2b_desktop.engine.secret_vault import SecretVault

_READ_LIMIT_S: Final = 5.0
_SAVE_LIMIT_S: Final = 60.0
"""A save that a person asked for may have to wait for the keyring's own question."""


class TokenKeeper:
    """Own the tokens of both modes and hand out secrets to the sender."""

    def __init__(
        self,
        *,
        tokens: tuple[Token, ...],
        vault: SecretVault,
        write_registry: Callable[[tuple[Token, ...]], None],
        report: Callable[[Event], None],
        now: Callable[[], datetime],
    ) -> None:
        """Start from the registry as it was read; `write_registry` returns at once."""
        self._tokens: dict[Mode, tuple[Token, ...]] = {Mode.LIVE: tokens, Mode.PRACTICE: ()}
        self._practice_secrets: dict[TokenId, Secret] = {}
        self._vault = vault
        self._write_registry = write_registry
        self._report = report
        self._now = now

    async def open(self) -> None:
        """Ask for the token store and every live secret; returns without waiting for them."""
        self._vault.open(self._on_store_opened)
        for token in self._tokens[Mode.LIVE]:
            self._vault.prefetch(token.token_id)

    def find(self, mode: Mode, token_id: TokenId) -> Token | None:
        """Return a token of this mode, None when it is gone."""
        return next((t for t in self._tokens[mode] if t.token_id == token_id), None)

    async def with_secret(self, mode: Mode, token_id: TokenId) -> tuple[Token, Secret]:
        """Return a token and its secret.

        Raises:
            TokenStoreError: the token is gone or its secret cannot be read.
        """
        token = self.find(mode, token_id)
        if token is None:
            raise TokenStoreError(TokenStoreReason.MISSING)
        if mode is Mode.PRACTICE:
            return token, self._practice_secrets[token_id]
        return token, await self._vault.get(token_id, _READ_LIMIT_S)

    def set_practice(self, tokens: tuple[tuple[Token, Secret], ...]) -> None:
        """Take the sandbox server's tokens, which are kept nowhere."""
        self._practice_secrets = {token.token_id: secret for token, secret in tokens}
        self._tokens[Mode.PRACTICE] = tuple(token for token, _ in tokens)
        self._tell(Mode.PRACTICE)

    async def save(self, job: JobId, token: Token, secret: Secret | None) -> None:
        """Add or change a live token; `secret` is None when it stays as it is."""
        fault: TokenStoreError | None = None
        former = self.find(Mode.LIVE, token.token_id)
        saved = token if former is None else replace(token, refused_at=former.refused_at)
        if secret is not None:
            kept_in, fault = await self._vault.put(token.token_id, secret, _SAVE_LIMIT_S)
            saved = replace(token, kept_in=kept_in, added_at=self._now(), refused_at=None)
        elif former is None or former.address != token.address:
            # A secret is bound to its address and never follows to another (design.md section 4).
            self._report(TokenFailedEvent(job, TokenStoreError(TokenStoreReason.MISSING)))
            return
        self._replace(saved)
        self._report(TokenSavedEvent(job, saved, fault))

    async def remove(self, job: JobId, token_id: TokenId) -> None:
        """Remove a live token, its secret first."""
        try:
            await self._vault.remove(token_id, _SAVE_LIMIT_S)
        except B2BError as error:
            self._report(TokenFailedEvent(job, error))
            return
        rest = tuple(t for t in self._tokens[Mode.LIVE] if t.token_id != token_id)
        self._set_live(rest)
        self._report(TokenRemovedEvent(job, token_id))

    async def read_secret(self, job: JobId, mode: Mode, token_id: TokenId) -> None:
        """Read a secret the operator asked to see or copy."""
        try:
            _, secret = await self.with_secret(mode, token_id)
        except TokenStoreError as error:
            self._report(SecretReadEvent(job, token_id, None, error))
            return
        self._report(SecretReadEvent(job, token_id, secret))

    def mark_refused(self, mode: Mode, token_id: TokenId) -> None:
        """Remember that the store refused this token with 401.

        A practice token that met a rehearsed 401 is still good: its end is the sandbox's clock.
        """
        token = self.find(mode, token_id)
        if mode is Mode.LIVE and token is not None and token.refused_at is None:
            self._replace(replace(token, refused_at=self._now()))

    def use_format(self, mode: Mode, store: str, wire_format: WireFormat) -> None:
        """Speak with a store in this wire format from the next call on, with all its tokens."""
        changed = tuple(
            replace(token, wire_format=wire_format) if token.store == store else token
            for token in self._tokens[mode]
        )
        if mode is Mode.LIVE:
            self._set_live(changed)
        else:
            self._tokens[mode] = changed
            self._tell(mode)

    def _replace(self, token: Token) -> None:
        tokens = self._tokens[Mode.LIVE]
        if self.find(Mode.LIVE, token.token_id) is None:
            self._set_live((*tokens, token))
        else:
            self._set_live(tuple(token if t.token_id == token.token_id else t for t in tokens))

    def _set_live(self, tokens: tuple[Token, ...]) -> None:
        self._tokens[Mode.LIVE] = tokens
        self._write_registry(tokens)
        self._tell(Mode.LIVE)

    def _tell(self, mode: Mode) -> None:
        self._report(TokensChangedEvent(mode, self._tokens[mode]))

    def _on_store_opened(self, kept_in: KeptIn, fault: TokenStoreError | None) -> None:
        self._report(TokenStoreEvent(kept_in))
        if fault is not None:
            self._report(NoticeEvent(NoticeKind.SECRETS_IN_MEMORY, None, fault))

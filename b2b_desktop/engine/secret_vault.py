"""Secrets as coroutines see them: read once, kept for this run, every keyring wait bounded.

Invariant: the keyring may hang for minutes without holding up the loop, another token's secret in
memory, or the program's end. Lives on the `network` thread; the token store on `keyring`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from b2b_desktop.domain.errors import TokenStoreError, TokenStoreReason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import KeptIn, TokenId

if TYPE_CHECKING:
    from b2b_desktop.engine.worker_thread import WorkerThread
    from b2b_desktop.storage.token_store import TokenStore

T = TypeVar("T")
Opened = tuple["TokenStore", TokenStoreError | None]


class SecretVault:
    """Read, keep and store secrets through the `keyring` thread."""

    def __init__(self, keyring: WorkerThread, open_store: Callable[[], Opened]) -> None:
        """Prepare; `open_store` runs on the `keyring` thread and may be slow."""
        self._keyring = keyring
        self._open_store = open_store
        self._store: TokenStore | None = None  # touched on `keyring` only
        self._secrets: dict[TokenId, Secret] = {}
        self._pending: dict[TokenId, asyncio.Future[Secret]] = {}

    def open(self, on_opened: Callable[[KeptIn, TokenStoreError | None], None]) -> None:
        """Open the token store; `on_opened` is called on the loop."""

        def work() -> tuple[KeptIn, TokenStoreError | None]:
            self._store, fault = self._open_store()
            return self._store.kept_in, fault

        future = self._run(work)
        future.add_done_callback(lambda done: _opened(done, on_opened))

    def prefetch(self, token_id: TokenId) -> None:
        """Begin to read a secret; a failure shows when it is asked for."""
        self._read(token_id)

    async def get(self, token_id: TokenId, limit_s: float) -> Secret:
        """Return a secret, from memory when it was read before.

        Raises:
            TokenStoreError: it is not there, or the keyring did not answer in time. A late answer
                is kept for the next time.
        """
        if (secret := self._secrets.get(token_id)) is not None:
            return secret
        return await _within(limit_s, self._read(token_id))

    async def put(
        self, token_id: TokenId, secret: Secret, limit_s: float
    ) -> tuple[KeptIn, TokenStoreError | None]:
        """Store a secret; it is usable in this run even when the token store fails.

        Returns:
            Where it is kept, and why not in the keyring where that failed.
        """
        self._secrets[token_id] = secret
        self._pending.pop(token_id, None)

        def work() -> KeptIn:
            store = self._opened_store()
            store.put(token_id, secret)
            return store.kept_in

        try:
            return await _within(limit_s, self._run(work)), None
        except TokenStoreError as error:
            return KeptIn.MEMORY, error

    async def remove(self, token_id: TokenId, limit_s: float) -> None:
        """Forget a secret, here and in the token store.

        Raises:
            TokenStoreError: the token store may still hold it.
        """
        await _within(limit_s, self._run(lambda: self._opened_store().remove(token_id)))
        self._secrets.pop(token_id, None)
        self._pending.pop(token_id, None)

    def _read(self, token_id: TokenId) -> asyncio.Future[Secret]:
        pending = self._pending.get(token_id)
        if pending is None or (pending.done() and pending.exception() is not None):
            pending = self._run(lambda: self._opened_store().get(token_id))
            pending.add_done_callback(partial(self._keep, token_id))
            self._pending[token_id] = pending
        return pending

    def _keep(self, token_id: TokenId, done: asyncio.Future[Secret]) -> None:
        if not done.cancelled() and done.exception() is None and token_id in self._pending:
            self._secrets.setdefault(token_id, done.result())

    def _opened_store(self) -> TokenStore:
        if self._store is None:
            raise TokenStoreError(TokenStoreReason.UNAVAILABLE)
        return self._store

    def _run(self, work: Callable[[], T]) -> asyncio.Future[T]:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def answer(tell: Callable[[], None]) -> None:
            try:
                loop.call_soon_threadsafe(tell)
            except RuntimeError:
                return  # The loop has ended; a keyring that hung is the last to notice.

        self._keyring.submit(
            work,
            lambda result: answer(lambda: _settle(future, result, None)),
            lambda error: answer(lambda: _settle(future, None, error)),
        )
        return future


def _settle(future: asyncio.Future[T], result: T | None, error: Exception | None) -> None:
    if future.done():
        return
    if error is not None:
        known = isinstance(error, TokenStoreError)
        future.set_exception(
            error if known else TokenStoreError(TokenStoreReason.FAILED, type(error).__name__)
        )
        # Who waits gets it all the same; where nobody does, or the loop ends with this turn,
        # asyncio would report it as lost.
        future.exception()
    else:
        future.set_result(result)  # type: ignore[arg-type]  # None is T here where T is None


async def _within(limit_s: float, future: asyncio.Future[T]) -> T:
    try:
        async with asyncio.timeout(limit_s):
            return await asyncio.shield(future)
    except TimeoutError as error:
        raise TokenStoreError(TokenStoreReason.TIMED_OUT) from error


def _opened(
    done: asyncio.Future[tuple[KeptIn, TokenStoreError | None]],
    on_opened: Callable[[KeptIn, TokenStoreError | None], None],
) -> None:
    if done.cancelled():
        return
    if done.exception() is not None:
        on_opened(KeptIn.MEMORY, TokenStoreError(TokenStoreReason.FAILED))
        return
    kept_in, fault = done.result()
    on_opened(kept_in, fault)

"""Secrets are read once and kept for the run, however the keyring behaves."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from b2b_desktop.domain.errors import TokenStoreError, TokenStoreReason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import KeptIn, TokenId
from b2b_desktop.engine.secret_vault import SecretVault
from b2b_desktop.engine.worker_thread import WorkerThread
from b2b_desktop.storage.token_store import MemoryTokenStore

TOKEN = TokenId("a" * 32)
SECRET, OTHER = Secret("planted-opaque-secret-1"), Secret("planted-opaque-secret-2")
LONG_S, SHORT_S = 10.0, 0.01


class Keyring(MemoryTokenStore):
    """A keyring that can hang, fail and count."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.fault: Exception | None = None
        self.goes_on = threading.Event()
        self.goes_on.set()

    @property
    def kept_in(self) -> KeptIn:
        return KeptIn.KEYRING

    def put(self, token_id: TokenId, secret: Secret) -> None:
        self._serve("put")
        super().put(token_id, secret)

    def get(self, token_id: TokenId) -> Secret:
        self._serve("get")
        return super().get(token_id)

    def remove(self, token_id: TokenId) -> None:
        self._serve("remove")
        super().remove(token_id)

    def _serve(self, what: str) -> None:
        self.asked.append(f"{what} on {threading.current_thread().name}")
        assert self.goes_on.wait(LONG_S)
        if self.fault is not None:
            raise self.fault


Opened = list[tuple[KeptIn, TokenStoreError | None]]


def run(
    work: Callable[[SecretVault, Keyring, Opened], Awaitable[Any]],
    open_store: Callable[[Keyring], Any] = lambda keyring: (keyring, None),
) -> Keyring:
    """Run a coroutine with a vault whose keyring was asked to open."""
    keyring, opened = Keyring(), Opened()
    thread = WorkerThread("keyring", daemon=True)
    thread.start()

    async def main() -> None:
        is_open = asyncio.Event()

        def note(kept_in: KeptIn, fault: TokenStoreError | None) -> None:
            opened.append((kept_in, fault))
            is_open.set()

        vault = SecretVault(thread, lambda: open_store(keyring))
        vault.open(note)
        await is_open.wait()
        await work(vault, keyring, opened)

    asyncio.run(main())
    keyring.goes_on.set()
    assert thread.stop(LONG_S)
    return keyring


async def refused(asked: Awaitable[Any]) -> TokenStoreError:
    """Return the error something is answered with."""
    with pytest.raises(TokenStoreError) as caught:
        await asked
    return caught.value


def test_a_secret_is_read_once_and_only_on_the_keyring_thread() -> None:
    async def work(vault: SecretVault, _keyring: Keyring, opened: Opened) -> None:
        assert await vault.put(TOKEN, SECRET, LONG_S) == (KeptIn.KEYRING, None)
        assert opened == [(KeptIn.KEYRING, None)]
        for _ in range(3):
            assert await vault.get(TOKEN, LONG_S) == SECRET

    assert run(work).asked == ["put on keyring"]


def test_reading_ahead_and_asking_meanwhile_ask_the_keyring_once() -> None:
    async def work(vault: SecretVault, keyring: Keyring, _opened: Opened) -> None:
        MemoryTokenStore.put(keyring, TOKEN, SECRET)
        vault.prefetch(TOKEN)
        both = await asyncio.gather(vault.get(TOKEN, LONG_S), vault.get(TOKEN, LONG_S))
        assert list(both) == [SECRET, SECRET]

    assert run(work).asked == ["get on keyring"]


def test_a_keyring_that_does_not_answer_in_time_is_an_error_and_its_late_answer_is_kept() -> None:
    async def work(vault: SecretVault, keyring: Keyring, _opened: Opened) -> None:
        MemoryTokenStore.put(keyring, TOKEN, SECRET)
        keyring.goes_on.clear()
        assert (await refused(vault.get(TOKEN, SHORT_S))).reason is TokenStoreReason.TIMED_OUT
        keyring.goes_on.set()
        assert await vault.get(TOKEN, LONG_S) == SECRET
        keyring.goes_on.clear()
        assert await vault.get(TOKEN, SHORT_S) == SECRET

    assert run(work).asked == ["get on keyring"]


def test_a_secret_that_cannot_be_read_is_an_error_and_is_asked_for_again() -> None:
    async def work(vault: SecretVault, keyring: Keyring, _opened: Opened) -> None:
        vault.prefetch(TOKEN)
        assert (await refused(vault.get(TOKEN, LONG_S))).reason is TokenStoreReason.MISSING
        MemoryTokenStore.put(keyring, TOKEN, SECRET)
        assert await vault.get(TOKEN, LONG_S) == SECRET

    assert run(work).asked == ["get on keyring"] * 2


def test_a_failing_backend_is_named_by_its_kind_and_never_quoted() -> None:
    async def work(vault: SecretVault, keyring: Keyring, _opened: Opened) -> None:
        keyring.fault = ZeroDivisionError(SECRET.reveal())
        error = await refused(vault.get(TOKEN, LONG_S))
        assert (error.reason, error.detail) == (TokenStoreReason.FAILED, "ZeroDivisionError")
        assert SECRET.reveal() not in repr(error)

    run(work)


@pytest.mark.parametrize("hangs", [True, False])
def test_a_secret_the_keyring_did_not_take_can_be_used_in_this_run(hangs: bool) -> None:
    async def work(vault: SecretVault, keyring: Keyring, _opened: Opened) -> None:
        keyring.fault = TokenStoreError(TokenStoreReason.LOCKED)
        if hangs:
            keyring.goes_on.clear()
        kept_in, fault = await vault.put(TOKEN, SECRET, SHORT_S if hangs else LONG_S)
        assert kept_in is KeptIn.MEMORY
        assert fault is not None
        expected = TokenStoreReason.TIMED_OUT if hangs else TokenStoreReason.LOCKED
        assert fault.reason is expected
        assert await vault.get(TOKEN, SHORT_S) == SECRET

    run(work)


def test_a_new_secret_is_not_replaced_by_an_old_one_that_is_read_late() -> None:
    async def work(vault: SecretVault, keyring: Keyring, _opened: Opened) -> None:
        MemoryTokenStore.put(keyring, TOKEN, OTHER)
        keyring.goes_on.clear()
        vault.prefetch(TOKEN)
        saving = asyncio.ensure_future(vault.put(TOKEN, SECRET, LONG_S))
        await asyncio.sleep(0)
        keyring.goes_on.set()
        await saving
        assert await vault.get(TOKEN, LONG_S) == SECRET

    assert run(work).asked == ["get on keyring", "put on keyring"]


def test_a_removed_secret_is_gone_here_and_there() -> None:
    async def work(vault: SecretVault, _keyring: Keyring, _opened: Opened) -> None:
        await vault.put(TOKEN, SECRET, LONG_S)
        await vault.remove(TOKEN, LONG_S)
        assert (await refused(vault.get(TOKEN, LONG_S))).reason is TokenStoreReason.MISSING

    run(work)


def test_a_secret_that_could_not_be_removed_stays() -> None:
    async def work(vault: SecretVault, keyring: Keyring, _opened: Opened) -> None:
        await vault.put(TOKEN, SECRET, LONG_S)
        keyring.fault = TokenStoreError(TokenStoreReason.LOCKED)
        assert (await refused(vault.remove(TOKEN, LONG_S))).reason is TokenStoreReason.LOCKED
        assert await vault.get(TOKEN, LONG_S) == SECRET

    run(work)


def test_a_token_store_that_cannot_be_opened_is_told_and_holds_nothing_up() -> None:
    def fail(_keyring: Keyring) -> Any:
        raise ZeroDivisionError

    async def work(vault: SecretVault, _keyring: Keyring, opened: Opened) -> None:
        kept_in, fault = await vault.put(TOKEN, SECRET, LONG_S)
        assert kept_in is KeptIn.MEMORY
        assert fault is not None
        assert fault.reason is TokenStoreReason.UNAVAILABLE
        ((told, why),) = opened
        assert told is KeptIn.MEMORY
        assert why is not None
        assert await vault.get(TOKEN, LONG_S) == SECRET

    run(work, fail)


def test_a_keyring_that_hangs_does_not_keep_the_loop_from_ending() -> None:
    async def work(vault: SecretVault, keyring: Keyring, _opened: Opened) -> None:
        keyring.goes_on.clear()
        vault.prefetch(TOKEN)

    keyring = run(work)
    assert keyring.asked == ["get on keyring"]


def test_a_loop_that_ends_with_the_answer_says_nothing_of_a_secret_nobody_waits_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    thread = WorkerThread("keyring", daemon=True)
    loop = asyncio.new_event_loop()
    opened = Opened()

    def ask() -> None:
        vault = SecretVault(thread, lambda: (MemoryTokenStore(), None))
        vault.open(lambda kept_in, fault: opened.append((kept_in, fault)))
        vault.prefetch(TOKEN)

    def turn(piece: Callable[[], object]) -> None:
        """Run one turn of the loop, which ends as soon as the piece has run."""
        loop.call_soon(piece)
        loop.call_soon(loop.stop)
        loop.run_forever()

    turn(ask)
    thread.start()
    assert thread.stop(LONG_S)  # The answers are queued for the loop now.
    turn(lambda: None)
    loop.close()
    gc.collect()
    assert [record.getMessage() for record in caplog.records] == []

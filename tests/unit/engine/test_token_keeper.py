"""The tokens of both modes: what is told, what is written, what is refused."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import TokenStoreError, TokenStoreReason
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Claims, KeptIn, Token, TokenId
from b2b_desktop.domain.wire_format import CHECKOUT, DOCUMENTED
from b2b_desktop.engine.commands import JobId
from b2b_desktop.engine.events import (
    NoticeEvent,
    SecretReadEvent,
    TokenFailedEvent,
    TokenRemovedEvent,
    TokenSavedEvent,
    TokensChangedEvent,
    TokenStoreEvent,
)
from b2b_desktop.engine.secret_vault import SecretVault
from b2b_desktop.engine.token_keeper import TokenKeeper
from b2b_desktop.engine.worker_thread import WorkerThread
from b2b_desktop.storage.token_store import MemoryTokenStore
from tests.logged_calls import AT

ADDRESS = "https://api-b2b.bigcommerce.com"
SECRET = Secret("planted-opaque-secret-1")
ANNA = Token(TokenId("a" * 32), "Anna", ADDRESS, claims=Claims(store_hash="abc123"))
BEN = Token(TokenId("b" * 32), "Ben", ADDRESS, claims=Claims(store_hash="abc123"))
CY = Token(TokenId("c" * 32), "Cy", ADDRESS, claims=Claims(store_hash="xyz789"))
JOB = JobId(7)


class LockedStore(MemoryTokenStore):
    """A token store that takes and gives nothing while it is locked."""

    is_locked = False

    @property
    def kept_in(self) -> KeptIn:
        return KeptIn.KEYRING

    def put(self, token_id: TokenId, secret: Secret) -> None:
        self._look()
        super().put(token_id, secret)

    def remove(self, token_id: TokenId) -> None:
        self._look()
        super().remove(token_id)

    def _look(self) -> None:
        if self.is_locked:
            raise TokenStoreError(TokenStoreReason.LOCKED)


class Room:
    """A keeper with all it needs, and notes of what it told and wrote."""

    def __init__(self, *tokens: Token) -> None:
        self.told: list[Any] = []
        self.written: list[tuple[Token, ...]] = []
        self.store = LockedStore()
        self.fault: TokenStoreError | None = None
        self.thread = WorkerThread("keyring", daemon=True)
        self._tokens = tokens

    def run(self, work: Callable[[TokenKeeper], Awaitable[Any]]) -> None:
        """Run a coroutine with the keeper."""
        self.thread.start()

        async def main() -> None:
            keeper = TokenKeeper(
                tokens=self._tokens,
                vault=SecretVault(self.thread, lambda: (self.store, self.fault)),
                write_registry=self.written.append,
                report=self.told.append,
                now=lambda: AT,
            )
            await keeper.open()
            await work(keeper)

        asyncio.run(main())
        assert self.thread.stop(5.0)

    def events(self, kind: type[Any]) -> list[Any]:
        """Return what was told of a kind."""
        return [event for event in self.told if isinstance(event, kind)]


@pytest.fixture
def room() -> Room:
    """Return a room with one saved token."""
    room = Room(ANNA)
    room.store.put(ANNA.token_id, SECRET)
    return room


def test_a_new_token_is_kept_written_and_told(room: Room) -> None:
    async def work(keeper: TokenKeeper) -> None:
        await keeper.save(JOB, BEN, SECRET)
        assert await keeper.with_secret(Mode.LIVE, BEN.token_id) == (saved, SECRET)

    saved = replace(BEN, kept_in=KeptIn.KEYRING, added_at=AT)
    room.run(work)
    assert room.written == [(ANNA, saved)]
    assert room.events(TokensChangedEvent) == [TokensChangedEvent(Mode.LIVE, (ANNA, saved))]
    assert room.events(TokenSavedEvent) == [TokenSavedEvent(JOB, saved, None)]
    assert room.events(TokenStoreEvent) == [TokenStoreEvent(KeptIn.KEYRING)]


def test_a_secret_the_keyring_did_not_take_is_kept_for_this_run_and_said_so(room: Room) -> None:
    async def work(keeper: TokenKeeper) -> None:
        room.store.is_locked = True
        await keeper.save(JOB, BEN, SECRET)
        assert (await keeper.with_secret(Mode.LIVE, BEN.token_id))[1] == SECRET

    room.run(work)
    (event,) = room.events(TokenSavedEvent)
    assert event.token.kept_in is KeptIn.MEMORY
    assert event.error.reason is TokenStoreReason.LOCKED


def test_a_renamed_token_keeps_its_secret_and_its_mark(room: Room) -> None:
    async def work(keeper: TokenKeeper) -> None:
        keeper.mark_refused(Mode.LIVE, ANNA.token_id)
        await keeper.save(JOB, replace(ANNA, name="Annabel"), None)
        token, secret = await keeper.with_secret(Mode.LIVE, ANNA.token_id)
        assert (token.name, token.refused_at, secret) == ("Annabel", AT, SECRET)
        await keeper.save(JOB, replace(token), SECRET)
        assert (await keeper.with_secret(Mode.LIVE, ANNA.token_id))[0].refused_at is None

    room.run(work)


@pytest.mark.parametrize("asked", [BEN, replace(ANNA, address="https://shop.example")])
def test_a_token_without_a_secret_of_its_own_or_for_another_address_is_refused(
    room: Room, asked: Token
) -> None:
    async def work(keeper: TokenKeeper) -> None:
        await keeper.save(JOB, asked, None)
        assert keeper.find(Mode.LIVE, ANNA.token_id) == ANNA
        assert keeper.find(Mode.LIVE, BEN.token_id) is None

    room.run(work)
    (event,) = room.events(TokenFailedEvent)
    assert (event.job, event.error.reason) == (JOB, TokenStoreReason.MISSING)
    assert room.written == []


def test_a_removed_token_is_gone_and_one_whose_secret_stays_is_not(room: Room) -> None:
    async def work(keeper: TokenKeeper) -> None:
        room.store.is_locked = True
        await keeper.remove(JOB, ANNA.token_id)
        assert keeper.find(Mode.LIVE, ANNA.token_id) == ANNA
        room.store.is_locked = False
        await keeper.remove(JOB, ANNA.token_id)
        assert keeper.find(Mode.LIVE, ANNA.token_id) is None

    room.run(work)
    (failed,) = room.events(TokenFailedEvent)
    assert failed.error.reason is TokenStoreReason.LOCKED
    assert room.events(TokenRemovedEvent) == [TokenRemovedEvent(JOB, ANNA.token_id)]
    assert room.written == [()]


def test_a_secret_is_read_for_the_operator_or_refused_with_its_reason(room: Room) -> None:
    async def work(keeper: TokenKeeper) -> None:
        await keeper.read_secret(JOB, Mode.LIVE, ANNA.token_id)
        await keeper.read_secret(JOB, Mode.LIVE, BEN.token_id)

    room.run(work)
    read, missing = room.events(SecretReadEvent)
    assert (read.secret, read.error) == (SECRET, None)
    assert missing.secret is None
    assert missing.error.reason is TokenStoreReason.MISSING


def test_practice_tokens_are_told_and_never_written_or_marked(room: Room) -> None:
    async def work(keeper: TokenKeeper) -> None:
        keeper.set_practice(((BEN, SECRET),))
        keeper.mark_refused(Mode.PRACTICE, BEN.token_id)
        assert await keeper.with_secret(Mode.PRACTICE, BEN.token_id) == (BEN, SECRET)
        keeper.use_format(Mode.PRACTICE, "abc123", CHECKOUT)
        assert keeper.find(Mode.LIVE, ANNA.token_id) == ANNA

    room.run(work)
    changed = replace(BEN, wire_format=CHECKOUT)
    assert room.events(TokensChangedEvent) == [
        TokensChangedEvent(Mode.PRACTICE, (BEN,)),
        TokensChangedEvent(Mode.PRACTICE, (changed,)),
    ]
    assert room.written == []


def test_a_refused_token_is_marked_once_and_one_that_is_gone_is_no_error(room: Room) -> None:
    async def work(keeper: TokenKeeper) -> None:
        for token in (ANNA, ANNA, BEN):
            keeper.mark_refused(Mode.LIVE, token.token_id)

    room.run(work)
    assert room.written == [(replace(ANNA, refused_at=AT),)]


def test_a_format_changes_for_all_tokens_of_its_store_and_no_other() -> None:
    room = Room(ANNA, BEN, CY)

    async def work(keeper: TokenKeeper) -> None:
        keeper.use_format(Mode.LIVE, "abc123", CHECKOUT)

    room.run(work)
    (tokens,) = room.written
    assert [token.wire_format for token in tokens] == [CHECKOUT, CHECKOUT, DOCUMENTED]


def test_where_there_is_no_keyring_it_is_said_so() -> None:
    room = Room()
    room.fault = TokenStoreError(TokenStoreReason.UNAVAILABLE)

    async def work(keeper: TokenKeeper) -> None:
        await keeper.save(JOB, BEN, SECRET)

    room.run(work)
    (notice,) = room.events(NoticeEvent)
    assert notice.error == room.fault

"""Secrets in a keyring, in parts, all of them or none."""

from __future__ import annotations

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError

from b2b_desktop.domain.errors import TokenStoreError, TokenStoreReason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import KeptIn, TokenId
from b2b_desktop.storage.token_store import (
    KeyringTokenStore,
    MemoryTokenStore,
    TokenStore,
    open_token_store,
)

TOKEN = TokenId("a" * 32)
OTHER = TokenId("b" * 32)
PART = 1_200
SHORT = Secret("short-secret")
LONG = Secret("x" * PART + "y" * PART + "z")
LOCKED = "the collection is locked"


class DictKeyring(KeyringBackend):
    """A keyring in memory that can fail at a given call; the border of the system."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own
        self.entries: dict[tuple[str, str], str] = {}
        self.written: list[str] = []
        self.fail_from: int | None = None
        self.error: Exception = RuntimeError("planted words of the keyring")
        self._calls = 0

    def _step(self) -> None:
        self._calls += 1
        if self.fail_from is not None and self._calls >= self.fail_from:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        """Return an entry."""
        self._step()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write an entry, as long as Windows would take it."""
        self._step()
        assert len(password) <= 1_280
        self.entries[service, username] = password
        self.written.append(username)

    def delete_password(self, service: str, username: str) -> None:
        """Remove an entry, which must be there."""
        self._step()
        if (service, username) not in self.entries:
            raise PasswordDeleteError("nothing there")
        del self.entries[service, username]


@pytest.fixture
def backend() -> DictKeyring:
    """Return an empty keyring."""
    return DictKeyring()


@pytest.fixture
def store(backend: DictKeyring) -> KeyringTokenStore:
    """Return a token store over it."""
    return KeyringTokenStore(backend, "installation1")


def why(store: TokenStore, token_id: TokenId = TOKEN) -> TokenStoreReason:
    """Return why a secret cannot be read."""
    with pytest.raises(TokenStoreError) as caught:
        store.get(token_id)
    return caught.value.reason


@pytest.mark.parametrize("length", [1, PART - 1, PART, PART + 1, 2 * PART, 10_000])
def test_a_secret_of_any_length_is_read_back(store: KeyringTokenStore, length: int) -> None:
    secret = Secret("".join(chr(33 + n % 94) for n in range(length)))
    store.put(TOKEN, secret)
    assert store.get(TOKEN) == secret
    assert store.kept_in is KeptIn.KEYRING


def test_a_missing_secret_is_an_error_and_never_empty(store: KeyringTokenStore) -> None:
    assert why(store) is TokenStoreReason.MISSING


def test_the_count_is_written_last(store: KeyringTokenStore, backend: DictKeyring) -> None:
    store.put(TOKEN, LONG)
    assert [name.split()[1] for name in backend.written] == ["0", "1", "2", "count"]


def test_two_tokens_and_two_installations_do_not_mix(backend: DictKeyring) -> None:
    one, two = KeyringTokenStore(backend, "one"), KeyringTokenStore(backend, "two")
    one.put(TOKEN, SHORT)
    one.put(OTHER, LONG)
    assert why(two) is TokenStoreReason.MISSING
    assert one.get(TOKEN) == SHORT
    assert {service for service, _ in backend.entries} == {"b2b-desktop one"}


def test_a_shorter_secret_leaves_no_part_of_the_longer_one(
    store: KeyringTokenStore, backend: DictKeyring
) -> None:
    store.put(TOKEN, LONG)
    store.put(TOKEN, SHORT)
    assert store.get(TOKEN) == SHORT
    assert sorted(name.split()[1] for _, name in backend.entries) == ["0", "count"]


def test_a_removed_secret_leaves_nothing(store: KeyringTokenStore, backend: DictKeyring) -> None:
    store.put(TOKEN, LONG)
    store.put(OTHER, SHORT)
    store.remove(TOKEN)
    assert why(store) is TokenStoreReason.MISSING
    assert {name.split()[0] for _, name in backend.entries} == {OTHER}
    store.remove(TOKEN)


@pytest.mark.parametrize("calls", range(1, 12))
def test_a_save_that_fails_anywhere_is_never_read_as_a_half(
    store: KeyringTokenStore, backend: DictKeyring, calls: int
) -> None:
    store.put(TOKEN, LONG)
    backend.fail_from = backend._calls + calls
    new = Secret("n" * PART * 2)
    with pytest.raises(TokenStoreError):
        store.put(TOKEN, new)
    backend.fail_from = None
    if f"{TOKEN} count" in {name for _, name in backend.entries}:
        assert store.get(TOKEN) in (LONG, new)
    else:
        assert why(store) is TokenStoreReason.MISSING


def test_a_lost_part_makes_the_whole_unreadable(
    store: KeyringTokenStore, backend: DictKeyring
) -> None:
    store.put(TOKEN, LONG)
    del backend.entries["b2b-desktop installation1", f"{TOKEN} 1"]
    assert why(store) is TokenStoreReason.INCOMPLETE


BAD_COUNTS = ["-1", "1.5", "three", "\u0663", "65", "9" * 5_000]


@pytest.mark.parametrize("count", BAD_COUNTS)
def test_a_count_that_cannot_be_right_makes_it_unreadable_but_not_for_ever(
    store: KeyringTokenStore, backend: DictKeyring, count: str
) -> None:
    store.put(TOKEN, LONG)
    backend.entries["b2b-desktop installation1", f"{TOKEN} count"] = count
    assert why(store) is TokenStoreReason.INCOMPLETE
    store.put(TOKEN, SHORT)
    assert store.get(TOKEN) == SHORT
    assert len(backend.entries) == 2


@pytest.mark.parametrize("count", BAD_COUNTS)
def test_a_secret_with_a_bad_count_can_be_removed(
    store: KeyringTokenStore, backend: DictKeyring, count: str
) -> None:
    store.put(TOKEN, LONG)
    backend.entries["b2b-desktop installation1", f"{TOKEN} count"] = count
    store.remove(TOKEN)
    assert backend.entries == {}


def test_a_keyring_that_keeps_something_else_is_noticed(
    store: KeyringTokenStore, backend: DictKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(service: str, username: str, password: str) -> None:
        backend.entries[service, username] = password[:5]

    monkeypatch.setattr(backend, "set_password", forgetful)
    with pytest.raises(TokenStoreError) as caught:
        store.put(TOKEN, SHORT)
    assert caught.value.reason is TokenStoreReason.INCOMPLETE


def test_a_secret_beyond_all_measure_is_refused(
    store: KeyringTokenStore, backend: DictKeyring
) -> None:
    with pytest.raises(TokenStoreError):
        store.put(TOKEN, Secret("x" * (64 * PART + 1)))
    assert backend.entries == {}


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (KeyringLocked(LOCKED), TokenStoreReason.LOCKED),
        (type("PromptDismissedException", (Exception,), {})(), TokenStoreReason.LOCKED),
        (NoKeyringError("none"), TokenStoreReason.UNAVAILABLE),
        (InitError("none"), TokenStoreReason.UNAVAILABLE),
        (RuntimeError("short-secret"), TokenStoreReason.FAILED),
    ],
)
def test_the_keyrings_faults_are_named_by_kind_and_never_quoted(
    store: KeyringTokenStore, backend: DictKeyring, error: Exception, reason: TokenStoreReason
) -> None:
    backend.error, backend.fail_from = error, 1
    for ask in (
        lambda: store.get(TOKEN),
        lambda: store.put(TOKEN, SHORT),
        lambda: store.remove(TOKEN),
    ):
        with pytest.raises(TokenStoreError) as caught:
            ask()
        assert caught.value.reason is reason
        assert caught.value.detail == type(error).__name__


def test_memory_keeps_secrets_for_this_run() -> None:
    store = MemoryTokenStore()
    assert why(store) is TokenStoreReason.MISSING
    store.put(TOKEN, SHORT)
    store.put(TOKEN, LONG)
    assert store.get(TOKEN) == LONG
    assert store.kept_in is KeptIn.MEMORY
    store.remove(TOKEN)
    store.remove(TOKEN)
    assert why(store) is TokenStoreReason.MISSING


def test_memory_is_taken_when_asked_for_without_touching_a_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: pytest.fail("touched"))
    store, fault = open_token_store("id", "memory")
    assert isinstance(store, MemoryTokenStore)
    assert fault is None


def test_a_keyring_is_taken_when_there_is_one(
    monkeypatch: pytest.MonkeyPatch, backend: DictKeyring
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    store, fault = open_token_store("id", "auto")
    assert fault is None
    store.put(TOKEN, SHORT)
    assert ("b2b-desktop id", f"{TOKEN} 0") in backend.entries


class Useless(DictKeyring):
    """A keyring that says of itself that it is not to be chosen."""

    priority = 0.0


@pytest.mark.parametrize("kind", [NoKeyring, Useless])
def test_without_a_keyring_memory_is_taken_and_said_so(
    monkeypatch: pytest.MonkeyPatch, kind: type[KeyringBackend]
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", kind)
    store, fault = open_token_store("id", "auto")
    assert store.kept_in is KeptIn.MEMORY
    assert fault is not None
    assert fault.reason is TokenStoreReason.UNAVAILABLE


def test_a_keyring_that_fails_when_chosen_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> KeyringBackend:
        raise RuntimeError("no bus")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    store, fault = open_token_store("id", "auto")
    assert store.kept_in is KeptIn.MEMORY
    assert fault is not None
    assert (fault.reason, fault.detail) == (TokenStoreReason.FAILED, "RuntimeError")

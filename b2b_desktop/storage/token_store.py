"""Where secrets are kept: the operating system's keyring, else memory for this run.

Invariant: all of a secret is read or none of it; nothing else in the program touches a keyring.
Used on the `keyring` thread only, since a keyring may block for minutes (findings.md section 3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from b2b_desktop.domain.errors import TokenStoreError, TokenStoreReason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import KeptIn, TokenId

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "b2b-desktop"
_PART_LENGTH: Final = 1_200
"""Characters of one entry: Windows holds 1,280 UTF-16 units (findings.md section 3)."""
_MOST_PARTS: Final = 64


class TokenStore(Protocol):
    """Keep secrets by token."""

    @property
    def kept_in(self) -> KeptIn:
        """Where they are kept."""

    def put(self, token_id: TokenId, secret: Secret) -> None:
        """Keep a secret, replacing the former one.

        Raises:
            TokenStoreError: it is not kept.
        """

    def get(self, token_id: TokenId) -> Secret:
        """Return a secret.

        Raises:
            TokenStoreError: it is not there, not whole, or cannot be read.
        """

    def remove(self, token_id: TokenId) -> None:
        """Forget a secret; one that is not there is no error.

        Raises:
            TokenStoreError: it may still be there.
        """


class MemoryTokenStore:
    """Keep secrets for this run."""

    def __init__(self) -> None:
        self._secrets: dict[TokenId, Secret] = {}

    @property
    def kept_in(self) -> KeptIn:
        """Where they are kept."""
        return KeptIn.MEMORY

    def put(self, token_id: TokenId, secret: Secret) -> None:
        """Keep a secret."""
        self._secrets[token_id] = secret

    def get(self, token_id: TokenId) -> Secret:
        """Return a secret, see `TokenStore.get`."""
        try:
            return self._secrets[token_id]
        except KeyError as error:
            raise TokenStoreError(TokenStoreReason.MISSING) from error

    def remove(self, token_id: TokenId) -> None:
        """Forget a secret."""
        self._secrets.pop(token_id, None)


class KeyringTokenStore:
    """Keep secrets in a keyring, in parts that every platform can hold."""

    def __init__(self, backend: KeyringBackend, installation_id: str) -> None:
        """Use one backend; the installation ID tells two data folders apart."""
        self._backend = backend
        self._service = f"{SERVICE} {installation_id}"

    @property
    def kept_in(self) -> KeptIn:
        """Where they are kept."""
        return KeptIn.KEYRING

    def put(self, token_id: TokenId, secret: Secret) -> None:
        """Write the parts, their count last, and read all back."""
        text = secret.reveal()
        parts = [text[i : i + _PART_LENGTH] for i in range(0, len(text), _PART_LENGTH)]
        if len(parts) > _MOST_PARTS:
            raise TokenStoreError(TokenStoreReason.FAILED, "too long")
        former = self._parts_to_delete(token_id)
        # Without its count a secret reads as missing, so a half-written one is never used.
        self._delete(f"{token_id} count")
        for number, part in enumerate(parts):
            self._write(f"{token_id} {number}", part)
        self._write(f"{token_id} count", str(len(parts)))
        for number in range(len(parts), former):
            self._delete(f"{token_id} {number}")
        if self.get(token_id) != secret:
            raise TokenStoreError(TokenStoreReason.INCOMPLETE)

    def get(self, token_id: TokenId) -> Secret:
        """Return a secret, see `TokenStore.get`."""
        count = self._count(token_id)
        if count == 0:
            raise TokenStoreError(TokenStoreReason.MISSING)
        parts = [self._read(f"{token_id} {number}") for number in range(count)]
        if any(not part for part in parts):
            raise TokenStoreError(TokenStoreReason.INCOMPLETE)
        return Secret("".join(part for part in parts if part))

    def remove(self, token_id: TokenId) -> None:
        """Forget every part, the count first."""
        count = self._parts_to_delete(token_id)
        self._delete(f"{token_id} count")
        for number in range(count):
            self._delete(f"{token_id} {number}")

    def _count(self, token_id: TokenId) -> int:
        text = self._read(f"{token_id} count") or "0"
        is_number = text.isascii() and text.isdigit() and len(text) <= len(str(_MOST_PARTS))
        if not is_number or int(text) > _MOST_PARTS:
            raise TokenStoreError(TokenStoreReason.INCOMPLETE)
        return int(text)

    def _parts_to_delete(self, token_id: TokenId) -> int:
        """Return how many parts there may be: all there can be when the count is no count."""
        try:
            return self._count(token_id)
        except TokenStoreError as error:
            if error.reason is not TokenStoreReason.INCOMPLETE:
                raise
            return _MOST_PARTS

    def _read(self, name: str) -> str | None:
        try:
            return self._backend.get_password(self._service, name)
        except Exception as error:
            raise _store_error(error) from error

    def _write(self, name: str, text: str) -> None:
        try:
            self._backend.set_password(self._service, name, text)
        except Exception as error:
            raise _store_error(error) from error

    def _delete(self, name: str) -> None:
        if self._read(name) is None:
            return
        try:
            self._backend.delete_password(self._service, name)
        except Exception as error:
            raise _store_error(error) from error


def open_token_store(installation_id: str, wish: str) -> tuple[TokenStore, TokenStoreError | None]:
    """Open the keyring, else memory with the reason why; slow, may block for minutes.

    Args:
        installation_id: see `paths.installation_id`.
        wish: `memory` to touch no keyring, `auto` otherwise.
    """
    if wish == "memory":
        return MemoryTokenStore(), None
    try:
        import keyring
        from keyring.backends import fail

        backend = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - the keyring call: backends raise anything
        return MemoryTokenStore(), _store_error(error)
    if isinstance(backend, fail.Keyring) or backend.priority <= 0:
        return MemoryTokenStore(), TokenStoreError(TokenStoreReason.UNAVAILABLE)
    return KeyringTokenStore(backend, installation_id), None


def _store_error(error: Exception) -> TokenStoreError:
    """Name the fault by its kind; a message could quote what was stored."""
    name = type(error).__name__
    reason = TokenStoreReason.FAILED
    if "Locked" in name or "Dismissed" in name:
        reason = TokenStoreReason.LOCKED
    elif name in ("NoKeyringError", "InitError", "SecretServiceNotAvailableException"):
        reason = TokenStoreReason.UNAVAILABLE
    return TokenStoreError(reason, name)

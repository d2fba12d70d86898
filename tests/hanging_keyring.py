"""A keyring that never answers, as a Secret Service behind a prompt nobody sees does."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    """Hang on every question; name it in PYTHON_KEYRING_BACKEND."""

    priority = 9.0

    def get_password(self, service: str, username: str) -> str | None:
        """Hang."""
        self._hang()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Hang."""
        self._hang()

    def delete_password(self, service: str, username: str) -> None:
        """Hang."""
        self._hang()

    def _hang(self) -> None:
        print("keyring asked", flush=True)  # noqa: T201 - the parent process waits for it
        threading.Event().wait()

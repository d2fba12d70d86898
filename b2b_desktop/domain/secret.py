"""A text that must never be shown, logged or stored by accident.

Invariant: nothing but `Secret.reveal` returns the text.
"""

from __future__ import annotations

import re
from typing import Final, NoReturn

_MASK: Final = "********"


class Secret:
    """Hold a token, a store key or a password without a way to print it.

    `reveal` is called only where style.md section 5 allows it: where a header is written, where a
    secret is stored, where it is redacted, and in the operator's own reveal and copy actions.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        if not text:
            # An unreadable secret is an error of its own, never an empty string.
            raise ValueError("a secret is never empty")
        self._text = text

    def reveal(self) -> str:
        """Return the text itself."""
        return self._text

    def matches(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether the whole text fits a pattern; the text stays hidden."""
        return pattern.fullmatch(self._text) is not None

    def jwt_head(self) -> tuple[str, str] | None:
        """Return a JWT's header and payload, never its signature; None when it is no JWT."""
        parts = self._text.split(".")
        return (parts[0], parts[1]) if len(parts) == 3 else None

    def __repr__(self) -> str:
        return f"Secret({_MASK})"

    __str__ = __repr__

    def __format__(self, format_spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled")

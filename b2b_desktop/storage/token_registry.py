"""Live tokens on disk: names, addresses, formats and claims.

Invariant: no secret is in this file, and no practice token.
"""

from __future__ import annotations

from pathlib import Path

from b2b_desktop.domain.token import Token, parse_address
from b2b_desktop.storage import json_file
from b2b_desktop.storage.json_file import Loaded
from b2b_desktop.storage.plain_values import from_plain, to_plain


def load_tokens(path: Path) -> Loaded[tuple[Token, ...]]:
    """Read the registry; see `json_file.load`."""
    nothing: tuple[Token, ...] = ()
    return json_file.load(path, _decode, nothing)


def save_tokens(path: Path, tokens: tuple[Token, ...]) -> None:
    """Replace the registry; see `json_file.save`.

    Raises:
        ValueError: a practice token is among them.
    """
    if any(token.practice for token in tokens):
        raise ValueError("practice tokens are never kept")
    json_file.save(path, to_plain(tokens))


def _decode(plain: object) -> tuple[Token, ...]:
    if not isinstance(plain, list):
        raise TypeError("no list of tokens")
    tokens = tuple(from_plain(Token, entry) for entry in plain)
    for token in tokens:
        # A changed file must not lead a secret to another host.
        if parse_address(token.address) != token.address or token.practice:
            raise ValueError("no live token")
    return tokens

"""Live tokens on disk, without their secrets."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from b2b_desktop.domain.token import B2B_ADDRESS, Claims, KeptIn, Token, TokenId
from b2b_desktop.domain.wire_format import CHECKOUT
from b2b_desktop.storage.token_registry import load_tokens, save_tokens

AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
TOKEN = Token(
    TokenId("a" * 32),
    "Anna",
    B2B_ADDRESS,
    CHECKOUT,
    is_jwt=True,
    claims=Claims("anna@maple.example", "abc123", "1, 2", 101, AT),
    added_at=AT,
    kept_in=KeptIn.KEYRING,
    refused_at=AT,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a registry that does not exist yet."""
    return tmp_path / "tokens.json"


def test_tokens_survive_a_restart_in_their_order(path: Path) -> None:
    second = Token(TokenId("b" * 32), "Ben", "http://127.0.0.1:8080")
    save_tokens(path, (TOKEN, second))
    assert load_tokens(path).value == (TOKEN, second)


def test_no_registry_is_no_tokens(path: Path) -> None:
    assert load_tokens(path).value == ()


def test_a_practice_token_is_never_saved(path: Path) -> None:
    with pytest.raises(ValueError, match="practice"):
        save_tokens(path, (TOKEN, replace(TOKEN, practice=True)))
    assert not path.exists()


def changed(path: Path, name: str, value: Any) -> None:
    """Change one token of the registry behind the program's back."""
    save_tokens(path, (TOKEN,))
    plain = json.loads(path.read_text())
    plain[0][name] = value
    path.write_text(json.dumps(plain))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("address", "http://elsewhere.example"),
        ("address", "https://elsewhere.example/path"),
        ("address", "https://user@elsewhere.example"),
        ("address", "HTTPS://API-B2B.BIGCOMMERCE.COM"),
        ("address", ""),
        ("practice", True),
        ("name", None),
        ("claims", {"customer_id": "x"}),
    ],
)
def test_a_changed_registry_that_cannot_be_right_is_set_aside(
    path: Path, name: str, value: Any
) -> None:
    changed(path, name, value)
    loaded = load_tokens(path)
    assert loaded.value == ()
    assert loaded.set_aside is not None


def test_a_list_is_demanded(path: Path) -> None:
    path.write_text("{}")
    assert load_tokens(path).set_aside is not None

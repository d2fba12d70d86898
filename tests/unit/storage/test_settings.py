"""The operator's choices on disk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from b2b_desktop.domain.settings import LONGEST_TIMEOUT_S, Pins, Settings, Theme, Timeouts
from b2b_desktop.storage.settings import load_settings, save_settings


def test_settings_survive_a_restart(tmp_path: Path) -> None:
    settings = Settings(
        theme=Theme.DARK,
        timeouts=Timeouts(1.0, 2.5, LONGEST_TIMEOUT_S),
        operator="Kim Ö.",
        computer="desk-3",
        token_id="a" * 32,
        pins=Pins(po_number=True),
        window_state=(("splitter", "AAA="), ("table", "BBB=")),
    )
    save_settings(tmp_path / "settings.json", settings)
    assert load_settings(tmp_path / "settings.json").value == settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "settings.json").value
    assert settings == Settings()
    assert settings.timeouts == Timeouts(connect_s=3.0, read_s=10.0, total_s=15.0)


BAD: list[Any] = [
    {"timeouts": {"connect_s": 0}},
    {"timeouts": {"read_s": -1}},
    {"timeouts": {"total_s": 120.5}},
    {"timeouts": {"total_s": float("nan")}},
    {"timeouts": {"total_s": float("inf")}},
    {"timeouts": {"total_s": 10**400}},
    {"theme": "pink"},
    [],
]


@pytest.mark.parametrize("plain", BAD)
def test_settings_out_of_range_are_set_aside(tmp_path: Path, plain: Any) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(plain))
    loaded = load_settings(path)
    assert loaded.value == Settings()
    assert loaded.set_aside is not None
    assert loaded.set_aside.exists()

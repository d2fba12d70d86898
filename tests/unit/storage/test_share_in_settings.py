"""The share of the budget among the settings on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from b2b_desktop.domain.budget import BudgetShare
from b2b_desktop.domain.settings import Settings
from b2b_desktop.storage.settings import load_settings, save_settings


def test_a_share_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, Settings(share=BudgetShare(40, 12)))
    assert load_settings(path).value.share == BudgetShare(40, 12)


@pytest.mark.parametrize("share", [BudgetShare(0), BudgetShare(101), BudgetShare(50, -1)])
def test_a_share_out_of_range_is_set_aside(tmp_path: Path, share: BudgetShare) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, Settings(share=share))
    loaded = load_settings(path)
    assert loaded.value == Settings()
    assert loaded.set_aside is not None

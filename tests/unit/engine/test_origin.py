"""Who sends, and from which computer."""

from __future__ import annotations

import getpass
import platform

import pytest

from b2b_desktop.domain.settings import Settings
from b2b_desktop.engine.commands import Origin
from b2b_desktop.engine.origin import origin_of


def test_a_chosen_name_wins_over_the_account() -> None:
    chosen = Settings(operator="the order desk", computer="desk-3")
    assert origin_of(chosen) == Origin("the order desk", "desk-3")


@pytest.mark.parametrize("error", [OSError, KeyError, ImportError])
def test_where_no_account_can_be_told_a_call_is_sent_all_the_same(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert origin_of(Settings()) == Origin("", platform.node())

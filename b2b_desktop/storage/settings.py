"""The operator's choices on disk."""

from __future__ import annotations

from pathlib import Path

from b2b_desktop.domain.budget import LARGEST_RESERVE
from b2b_desktop.domain.settings import LONGEST_TIMEOUT_S, Settings
from b2b_desktop.storage import json_file
from b2b_desktop.storage.json_file import Loaded
from b2b_desktop.storage.plain_values import from_plain, to_plain


def load_settings(path: Path) -> Loaded[Settings]:
    """Read the settings; see `json_file.load`."""
    return json_file.load(path, _decode, Settings())


def save_settings(path: Path, settings: Settings) -> None:
    """Replace the settings; see `json_file.save`."""
    json_file.save(path, to_plain(settings))


def _decode(plain: object) -> Settings:
    settings = from_plain(Settings, plain)
    limits = settings.timeouts
    for seconds in (limits.connect_s, limits.read_s, limits.total_s):
        if not 0 < seconds <= LONGEST_TIMEOUT_S:
            raise ValueError("a time limit out of range")
    share = settings.share
    if not 1 <= share.percent <= 100 or not 0 <= share.reserve_per_minute <= LARGEST_RESERVE:
        raise ValueError("a share of the budget out of range")
    return settings

"""The order form as typed, on disk: it survives a crash."""

from __future__ import annotations

from pathlib import Path

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import OrderDraft
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.storage import json_file
from b2b_desktop.storage.json_file import Loaded
from b2b_desktop.storage.plain_values import from_plain, to_plain


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft and the mode it was typed in."""

    draft: OrderDraft
    mode: Mode


def load_draft(path: Path) -> Loaded[SavedDraft | None]:
    """Read the draft; see `json_file.load`."""
    return json_file.load(path, _decode, None)


def save_draft(path: Path, draft: OrderDraft, mode: Mode) -> None:
    """Replace the draft; see `json_file.save`."""
    json_file.save(path, to_plain(SavedDraft(draft, mode)))


def _decode(plain: object) -> SavedDraft | None:
    return from_plain(SavedDraft, plain)

"""The form as typed, on disk."""

from __future__ import annotations

from pathlib import Path

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import FieldRow, OrderDraft
from b2b_desktop.storage.drafts import SavedDraft, load_draft, save_draft

DRAFT = OrderDraft(
    " #5012\n", "\x00 PO", False, (FieldRow(True, "A", ""), FieldRow(False, "", "\ud800 lone"))
)


def test_whatever_was_typed_is_there_again_with_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    save_draft(path, DRAFT, Mode.PRACTICE)
    assert load_draft(path).value == SavedDraft(DRAFT, Mode.PRACTICE)


def test_there_may_be_no_draft(tmp_path: Path) -> None:
    assert load_draft(tmp_path / "draft.json").value is None


def test_a_draft_that_cannot_be_read_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    path.write_text('{"draft": {}, "mode": "rehearsal"}')
    loaded = load_draft(path)
    assert loaded.value is None
    assert loaded.set_aside is not None

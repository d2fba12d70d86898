"""Templates survive on disk, and a damaged file is set aside."""

from pathlib import Path

from b2b_desktop.domain.order import FieldRow
from b2b_desktop.domain.template import Template
from b2b_desktop.storage.templates import load_templates, save_templates

TEMPLATES = (
    Template("Default", "PO-007", save_comment=False, fields=(FieldRow(True, "Cost Center", "1"),)),
    Template("Other"),
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "templates.json"
    assert load_templates(path).value == ()
    save_templates(path, TEMPLATES)
    assert load_templates(path).value == TEMPLATES


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "templates.json"
    for content in ('{"name": "x"}', '[{"name": ""}]', '[{"name": "x", "po_number": 1}]'):
        path.write_text(content)
        loaded = load_templates(path)
        assert loaded.value == ()
        assert loaded.set_aside is not None
        assert loaded.set_aside.read_text() == content

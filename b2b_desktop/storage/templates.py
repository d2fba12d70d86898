"""Templates on disk."""

from __future__ import annotations

from pathlib import Path

from b2b_desktop.domain.template import Template, with_template
from b2b_desktop.storage import json_file
from b2b_desktop.storage.json_file import Loaded
from b2b_desktop.storage.plain_values import from_plain, to_plain


def load_templates(path: Path) -> Loaded[tuple[Template, ...]]:
    """Read the templates; see `json_file.load`."""
    nothing: tuple[Template, ...] = ()
    return json_file.load(path, _decode, nothing)


def save_templates(path: Path, templates: tuple[Template, ...]) -> None:
    """Replace the templates; see `json_file.save`."""
    json_file.save(path, to_plain(templates))


def _decode(plain: object) -> tuple[Template, ...]:
    if not isinstance(plain, list):
        raise TypeError("no list of templates")
    templates: tuple[Template, ...] = ()
    for entry in plain:
        templates = with_template(templates, from_plain(Template, entry))
    return templates

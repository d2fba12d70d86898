"""Templates: a PO pattern, the comment flag and extra fields under a name.

Invariant: names differ, whatever their case; a template is used only when the operator says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.order import FieldRow, check_fields, check_po_number
from b2b_desktop.domain.text import code_point, first_control_character


@dataclass(frozen=True, slots=True)
class Template:
    """One template.

    Attributes:
        name: the operator's name for it.
        po_number: the PO pattern, plain text; `""` for none.
        save_comment: the comment toggle.
        fields: the rows of the extra fields table, switched off ones too.
    """

    name: str
    po_number: str = ""
    save_comment: bool = True
    fields: tuple[FieldRow, ...] = ()


def check_template(template: Template) -> None:
    """Refuse a template that cannot be used.

    Raises:
        InputError: with field `template_name`, `po_number` or `extra_fields`.
    """
    if not template.name.strip():
        raise InputError("template_name", InputReason.EMPTY)
    if (character := first_control_character(template.name)) is not None:
        raise InputError("template_name", InputReason.CONTROL_CHARACTER, code_point(character))
    check_po_number(template.po_number)
    check_fields(template.fields)


def with_template(templates: Iterable[Template], template: Template) -> tuple[Template, ...]:
    """Return the templates with this one in the place of that of its name, else at the end.

    Raises:
        InputError: see `check_template`.
    """
    check_template(template)
    kept = list(templates)
    for number, other in enumerate(kept):
        if _same_name(other.name, template.name):
            return (*kept[:number], template, *kept[number + 1 :])
    return (*kept, template)


def without_template(templates: Iterable[Template], name: str) -> tuple[Template, ...]:
    """Return the templates without the one of that name."""
    return tuple(other for other in templates if not _same_name(other.name, name))


def filled_in(rows: Iterable[FieldRow], template: Template) -> tuple[FieldRow, ...]:
    """Return the extra fields of a form with a template's: only what is empty or missing.

    A value that was typed stays; so does a row the template does not name.
    """
    offered = {field.name.strip(): field for field in template.fields if field.name.strip()}
    filled = []
    for row in rows:
        if row.is_blank:
            continue
        field = offered.pop(row.name.strip(), None)
        takes = field is not None and not row.value
        filled.append(FieldRow(field.enabled, row.name, field.value) if field and takes else row)
    return (*filled, *offered.values())


def _same_name(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()

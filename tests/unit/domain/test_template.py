"""Templates differ by name and hold only what can be sent."""

import pytest

from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import FieldRow
from b2b_desktop.domain.template import Template, filled_in, with_template, without_template


def test_a_template_takes_the_place_of_the_one_with_its_name() -> None:
    first, second = Template("Default", "PO-1"), Template("Other")
    changed = Template(" default", "PO-2")
    assert with_template((first, second), changed) == (changed, second)
    assert without_template((first, second), "DEFAULT") == (second,)


@pytest.mark.parametrize(
    ("template", "field"),
    [
        (Template("  "), "template_name"),
        (Template("a\nb"), "template_name"),
        (Template("a", po_number="P\n"), "po_number"),
        (Template("a", fields=(FieldRow(True, "", "x"),)), "extra_fields"),
    ],
)
def test_what_cannot_be_sent_is_not_saved(template: Template, field: str) -> None:
    with pytest.raises(InputError) as caught:
        with_template((), template)
    assert caught.value.field == field


def test_a_template_fills_what_is_empty_or_missing_in_a_form() -> None:
    template = Template(
        "Default",
        "PO-1",
        fields=(FieldRow(True, "Cost Center", "CC-1"), FieldRow(False, "Region", "North")),
    )
    typed = FieldRow(True, "Cost Center", "CC-9")
    assert filled_in((typed, FieldRow(True, "", "")), template) == (typed, template.fields[1])
    empty = FieldRow(False, "Cost Center ", "")
    assert filled_in((empty,), template)[0] == FieldRow(True, "Cost Center ", "CC-1")
    other = FieldRow(True, "Shelf", "7")
    assert filled_in((other,), template) == (other, *template.fields)

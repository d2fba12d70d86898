"""How the API is spoken: the rows on which the sources disagree, as values.

Invariant: `DOCUMENTED` and `CHECKOUT` are the two columns of b2b-api.md section 7; an override of
one row leaves the others as they are.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from b2b_desktop.domain.quick_dataclass import dataclass


class WireFormatName(StrEnum):
    """The two wire formats a token can have, before overrides."""

    DOCUMENTED = "documented"
    CHECKOUT = "checkout"


class ExtraFieldsForm(StrEnum):
    """The JSON shape of `extraFields`."""

    OBJECT = "object"
    """`{name: value}`."""
    LIST = "list"
    """`[{"fieldName": name, "fieldValue": value}]`."""
    NESTED = "nested"
    """The list inside an object with a key of the same name."""


class CommentFlag(StrEnum):
    """When `isSaveOrderComment` is sent: `"0"` saves the comment, `"1"` does not."""

    ALWAYS = "always"
    WHEN_OFF = "when_off"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class WireFormat:
    """Every choice the request's bytes depend on.

    Attributes:
        name: the column of b2b-api.md section 7 this started from.
        sends_auth_token: also send the `authToken` header, with the bare token.
        extra_fields_form: the JSON shape of `extraFields`.
        sends_empty_extra_fields: send an empty `extraFields` rather than leave the key out.
        comment_flag: when `isSaveOrderComment` is sent.
        sends_blank_po: send `"poNumber": ""` rather than leave the key out.
    """

    name: WireFormatName
    sends_auth_token: bool
    extra_fields_form: ExtraFieldsForm
    sends_empty_extra_fields: bool
    comment_flag: CommentFlag
    sends_blank_po: bool

    def comment_value(self, save_comment: bool) -> str | None:
        """Return the wire value of `isSaveOrderComment`, None where the key is left out."""
        if self.comment_flag is CommentFlag.NEVER:
            return None
        if save_comment:
            return "0" if self.comment_flag is CommentFlag.ALWAYS else None
        return "1"


DOCUMENTED: Final = WireFormat(
    name=WireFormatName.DOCUMENTED,
    sends_auth_token=False,
    extra_fields_form=ExtraFieldsForm.OBJECT,
    sends_empty_extra_fields=False,
    comment_flag=CommentFlag.ALWAYS,
    sends_blank_po=False,
)
CHECKOUT: Final = WireFormat(
    name=WireFormatName.CHECKOUT,
    sends_auth_token=True,
    extra_fields_form=ExtraFieldsForm.LIST,
    sends_empty_extra_fields=True,
    comment_flag=CommentFlag.WHEN_OFF,
    sends_blank_po=True,
)


def wire_format(name: WireFormatName) -> WireFormat:
    """Return the wire format of that name, without overrides."""
    return CHECKOUT if name is WireFormatName.CHECKOUT else DOCUMENTED


def other_format(name: WireFormatName) -> WireFormat:
    """Return the other one of the two wire formats."""
    return DOCUMENTED if name is WireFormatName.CHECKOUT else CHECKOUT

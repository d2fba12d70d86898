"""The other one of the two wire formats."""

from __future__ import annotations

from b2b_desktop.domain.wire_format import CHECKOUT, DOCUMENTED, WireFormatName, other_format


def test_each_format_is_the_other_ones_other() -> None:
    assert other_format(WireFormatName.DOCUMENTED) == CHECKOUT
    assert other_format(WireFormatName.CHECKOUT) == DOCUMENTED

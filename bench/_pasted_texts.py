"""What operators paste, in sizes that hurt.

Invariant: the same texts in every run; each line holds one order ID.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

_FIRST: Final = 1_000_000
_SIZE: Final = 1_000_000
"""Characters of a text in one line."""
_WAYS: Final = (
    "{n}",
    " #{n} ",
    "\N{ZERO WIDTH SPACE}{n}",
    "https://store.example/manage/orders/{n}",
    "'{n}'",
    "{n},",
    "\N{FULLWIDTH NUMBER SIGN}{n}",
)
"""How web pages, mails and spreadsheets write one."""
LINES: Final = ("numbers", "numbers in seven ways", "spreadsheet", "prose")
ONE_LINE: Final = ("one line of numbers", "one line of prose", "one line of digits")


def texts(lines: int) -> dict[str, str]:
    """Return the texts by name."""
    many = (
        _lines(lines, lambda n: f"{n}"),
        _lines(lines, lambda n: _WAYS[n % len(_WAYS)].format(n=n)),
        "orderId\tpoNumber\tCost Center\tDepartment\r\n"
        + _lines(lines, lambda n: f"{n}\tPO-{n}\tCC-{n % 50}\tSales"),
        _lines(lines, lambda n: f"Please book order {n} on PO-{n}, thanks."),
    )
    one = (
        ", ".join(str(_FIRST + n) for n in range(_SIZE // 9)),
        "Please book order 1000001 for them, thanks. " * (_SIZE // 44),
        "7" * _SIZE,
    )
    return dict(zip((*LINES, *ONE_LINE), (*many, *one), strict=True))


def _lines(count: int, write: Callable[[int], str]) -> str:
    return "\r\n".join(write(_FIRST + number) for number in range(count))

"""The command line: what a start can be told.

Invariant: a plain start, told nothing or where things are kept, is read without `argparse`, which
takes 6 ms of it; both readings say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from b2b_desktop import __version__
from b2b_desktop.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from argparse import ArgumentParser

_KEYRINGS: Final = ("auto", "memory")
_PLAIN: Final = {"--data-dir": "data_dir", "--keyring": "keyring"}


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says.

    Attributes:
        data_dir: the folder that keeps everything, None for the system's own place.
        keyring: `auto`, or `memory` to keep tokens for this run only.
        demo: drive the window through its main job.
        out: where the demo's pictures go.
        pictures: which pictures the demo makes, `few` or `all`.
        self_check: check that this build is whole.
    """

    data_dir: str | None = None
    keyring: str = "auto"
    demo: bool = False
    out: str = "demo-out"
    pictures: str = "few"
    self_check: bool = False


def read_options(argv: Sequence[str]) -> Options:
    """Read a command line, without the program's name.

    Raises:
        SystemExit: it is wrong, or asks for help or the version.
    """
    return _read_plain(argv) or Options(**vars(_parser().parse_args(argv)))


def _read_plain(argv: Sequence[str]) -> Options | None:
    names, values = argv[::2], argv[1::2]
    if len(names) != len(values) or any(value.startswith("-") for value in values):
        return None
    if not _PLAIN.keys() >= set(names):
        return None
    told = {_PLAIN[name]: value for name, value in zip(names, values, strict=True)}
    keyring = told.get("keyring", "auto")
    return Options(told.get("data_dir"), keyring) if keyring in _KEYRINGS else None


def _parser() -> ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        prog="b2b-desktop",
        description="Put PO numbers and extra fields on BigCommerce B2B orders.",
    )
    parser.add_argument("--data-dir", metavar="DIR", help="keep everything in this folder")
    parser.add_argument(
        "--keyring",
        choices=_KEYRINGS,
        default="auto",
        help="where tokens are kept: the system's keyring, or memory for this run",
    )
    parser.add_argument("--demo", action="store_true", help="drive the window through its main job")
    parser.add_argument("--out", metavar="DIR", default="demo-out", help="the demo's pictures")
    parser.add_argument(
        "--pictures", choices=("few", "all"), default="few", help="which pictures the demo makes"
    )
    parser.add_argument("--self-check", action="store_true", help="check that this build is whole")
    parser.add_argument("--version", action="version", version=f"b2b-desktop {__version__}")
    return parser

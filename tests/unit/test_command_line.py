"""What a start can be told, read with `argparse` or without."""

from __future__ import annotations

import pytest

from b2b_desktop.command_line import Options, read_options
from tests.child_program import answer_of

PLAIN: list[tuple[list[str], Options]] = [
    ([], Options()),
    (["--data-dir", "here"], Options("here")),
    (["--keyring", "memory"], Options(None, "memory")),
    (["--keyring", "memory", "--data-dir", "a b"], Options("a b", "memory")),
    (["--data-dir", "a", "--data-dir", "b"], Options("b")),
]
OTHERS: list[tuple[list[str], Options]] = [
    (["--data-dir=here", "--keyring", "auto"], Options("here")),
    (["--demo"], Options(demo=True)),
    (
        ["--demo", "--out", "there", "--pictures", "all"],
        Options(None, "auto", True, "there", "all"),
    ),
    (["--self-check"], Options(self_check=True)),
]


@pytest.mark.parametrize(("argv", "options"), PLAIN + OTHERS)
def test_a_command_line_is_read(argv: list[str], options: Options) -> None:
    assert read_options(argv) == options


@pytest.mark.parametrize(("argv", "options"), PLAIN)
def test_argparse_reads_a_plain_start_the_same(argv: list[str], options: Options) -> None:
    # An argument of its own takes the shorter way out.
    assert read_options([*argv, "--pictures", "few"]) == options


@pytest.mark.parametrize(
    "argv",
    [["here"], ["--data-dir"], ["--keyring", "paper"], ["--keyring", "--demo"], ["--nothing", "x"]],
)
def test_a_wrong_command_line_is_refused(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refusal:
        read_options(argv)
    assert refusal.value.code == 2
    assert "usage: b2b-desktop" in capsys.readouterr().err


def test_a_plain_start_does_not_load_argparse() -> None:
    source = """
import sys
from b2b_desktop.command_line import read_options
read_options(["--data-dir", "here", "--keyring", "memory"])
print("argparse" in sys.modules)
"""
    assert answer_of(source) == "False\n"

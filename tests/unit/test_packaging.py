"""The wheel holds what the tree holds."""

import tomllib
from pathlib import Path

import b2b_desktop

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_folder_of_the_program_is_in_the_wheel() -> None:
    inits = (ROOT / "b2b_desktop").rglob("__init__.py")
    folders = {".".join(path.parent.relative_to(ROOT).parts) for path in inits}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == folders | {"b2b_desktop.resources"}


def test_the_resources_are_in_the_wheel() -> None:
    setuptools = PROJECT["tool"]["setuptools"]
    assert setuptools["package-dir"]["b2b_desktop.resources"] == "resources"
    assert any(path.is_file() for path in (ROOT / "resources").rglob("*"))


def test_pyside_releases_that_abort_are_left_out() -> None:
    asked = [line for line in PROJECT["project"]["dependencies"] if line.startswith("PySide6")]
    assert all("!=6.12.0" in line for line in asked)
    assert any("<6.12;" in line and "python_version < '3.12'" in line for line in asked)


def test_the_version_is_one_word() -> None:
    assert b2b_desktop.__version__.count(".") == 2
    assert PROJECT["tool"]["setuptools"]["dynamic"]["version"] == {
        "attr": "b2b_desktop.__version__"
    }

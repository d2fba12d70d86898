"""dev.py and dev_system.py: what they install, refuse and hand over."""

from __future__ import annotations

import ast
import platform
import subprocess
import sys
import types
from pathlib import Path

import pytest

import dev
import dev_system

ROOT = Path(__file__).resolve().parents[2]


class Steps:
    """Records commands instead of running them; `codes` answers by a word in the command."""

    def __init__(self, **codes: int) -> None:
        self.codes = codes
        self.made: list[str] = []

    def __call__(self, words: list[str], **_: object) -> int:
        line = " ".join(map(str, words))
        self.made.append(line)
        return next((code for word, code in self.codes.items() if word in line), 0)

    def quietly(self, words: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(words, self(words), "", "no such package")


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give dev.py a small checkout of its own."""
    root = tmp_path / "tree"
    (root / "requirements").mkdir(parents=True)
    (root / "b2b_desktop").mkdir()
    (root / "requirements" / "run.txt").write_text("one==1\n")
    monkeypatch.setattr(dev, "ROOT", root)
    monkeypatch.setattr(dev, "VENV", root / ".venv")
    monkeypatch.setattr(dev, "PYTHON", root / ".venv" / "bin" / "python")
    return root


def make_venv(root: Path, version: str) -> None:
    packages = root / ".venv" / "lib" / "python3" / "site-packages"
    (packages / "pip").mkdir(parents=True)
    (root / ".venv" / "bin").mkdir()
    (root / ".venv" / "bin" / "python").touch()
    (root / ".venv" / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n")


def test_the_packages_are_installed_once_per_lock(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_venv(tree, platform.python_version())
    steps = Steps()
    monkeypatch.setattr(dev, "call", steps)
    dev.install("run")
    dev.install("run")
    assert len(steps.made) == 1
    (tree / "requirements" / "run.txt").write_text("one==2\n")
    dev.install("run")
    assert len(steps.made) == 2


def test_a_failed_installation_is_tried_again(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_venv(tree, platform.python_version())
    steps = Steps(pip=1)
    monkeypatch.setattr(dev, "call", steps)
    for _ in range(2):
        with pytest.raises(SystemExit, match="could not be installed"):
            dev.install("run")
    assert len(steps.made) == 2


def test_a_venv_of_another_python_is_made_anew(tree: Path) -> None:
    make_venv(tree, "3.9.1")
    assert not dev.venv_fits()


def test_a_venv_without_pip_is_made_anew(tree: Path) -> None:
    make_venv(tree, platform.python_version())
    assert dev.venv_fits()
    (tree / ".venv/lib/python3/site-packages/pip").rmdir()
    assert not dev.venv_fits()


def test_a_missing_venv_module_is_installed_or_named(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(dev, "call", Steps(venv=1))
    monkeypatch.setattr(dev, "apt_install", lambda packages, _why: wanted.extend(packages))
    with pytest.raises(SystemExit, match="virtual environment"):
        dev.make_venv()
    assert wanted == [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


@pytest.mark.parametrize(
    ("changelog", "code"),
    [
        ("## [Unreleased]\n## [1.2.3] - 2026-01-01\n## [1.2.2] - 2025-12-01\n", 0),
        ("## [Unreleased]\n## [1.2.2] - 2025-12-01\n", 1),
        ("## [1.2.3] - 2026-01-01\n", 1),
        ("", 1),
    ],
)
def test_the_version_is_compared_with_the_changelog(tree: Path, changelog: str, code: int) -> None:
    (tree / "b2b_desktop" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (tree / "CHANGELOG.md").write_text(changelog)
    assert dev.check_version() == code


def test_a_crashed_check_counts_as_failed(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "install", lambda _group: None)
    monkeypatch.setattr(dev, "check_version", lambda: 0)
    monkeypatch.setattr(dev, "call", Steps(mypy=-11))
    assert dev.check([]) == 1


DISPLAYS = [
    ({"DISPLAY": ":0"}, True),
    ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ({"QT_QPA_PLATFORM": "linuxfb"}, True),
    ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ({}, False),
]


@pytest.mark.parametrize(("env", "shown"), DISPLAYS)
def test_a_display_is_recognised(
    monkeypatch: pytest.MonkeyPatch, env: dict[str, str], shown: bool
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", "linux")
    assert dev.has_display() is shown


def run_without_display(monkeypatch: pytest.MonkeyPatch, args: list[str]) -> list[str]:
    handed: list[list[str]] = []
    for name in ("install", "need_libraries", "need_fonts"):
        monkeypatch.setattr(dev, name, lambda *_: None)
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev, "hand_over", lambda words, **_: handed.append(words))
    dev.run(args)
    return handed[0][3:]


def test_without_a_display_the_demo_runs_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_without_display(monkeypatch, []) == ["--demo", "--out", str(dev.DEMO_OUT)]
    assert "no display" in capsys.readouterr().out


@pytest.mark.parametrize("args", [["--demo", "--out", "there"], ["--version"], ["--self-check"]])
def test_what_needs_no_window_is_passed_on(
    monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    assert run_without_display(monkeypatch, args) == args


def test_an_older_python_is_told_what_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert dev.main() == 2
    assert "needs Python 3.11" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["dev.py", "dev_system.py"])
def test_an_older_python_can_read_that_far(name: str) -> None:
    ast.parse((ROOT / name).read_text(encoding="utf-8"), feature_version=(3, 7))


def test_an_unknown_benchmark_is_named_beside_the_known(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "bench").mkdir()
    (tree / "bench" / "startup.py").touch()
    (tree / "bench" / "_pairs.py").touch()
    for name in ("install", "need_libraries", "need_programs", "need_fonts"):
        monkeypatch.setattr(dev, name, lambda *_: None)
    assert dev.bench(["speed"]) == 2
    assert capsys.readouterr().out.endswith("there are: startup\n")


def test_one_short_benchmark_fails_and_the_others_still_run(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tree / "bench").mkdir()
    for name in ("heartbeat", "send", "startup"):
        (tree / "bench" / f"{name}.py").touch()
    for name in ("install", "need_libraries", "need_programs", "need_fonts"):
        monkeypatch.setattr(dev, name, lambda *_: None)
    steps = Steps(**{"bench.heartbeat": 1})
    monkeypatch.setattr(dev, "call", steps)
    assert dev.bench(["--rounds", "3"]) == 1
    assert [line.split()[2:] for line in steps.made] == [
        ["bench.heartbeat", "--rounds", "3"],
        ["bench.send", "--rounds", "3"],
        ["bench.startup", "--rounds", "3"],
    ]


@pytest.mark.parametrize(
    ("args", "wants_office"), [(["--long"], True), (["-m", "long"], True), (["tests/unit"], False)]
)
def test_what_only_long_tests_need_is_installed_for_them_alone(
    monkeypatch: pytest.MonkeyPatch, args: list[str], wants_office: bool
) -> None:
    for name in ("install", "need_libraries", "need_fonts"):
        monkeypatch.setattr(dev, name, lambda *_: None)
    programs: list[str] = []
    monkeypatch.setattr(dev, "need_programs", programs.extend)
    monkeypatch.setattr(dev, "hand_over", lambda *_args, **_named: 0)
    assert dev.test(args) == 0
    assert ("soffice" in programs) is wants_office


def act_as(monkeypatch: pytest.MonkeyPatch, user: int, steps: Steps, apt: str | None) -> None:
    monkeypatch.setattr(dev_system, "quietly", steps.quietly)
    monkeypatch.setattr("os.geteuid", lambda: user)
    shutil = types.SimpleNamespace(which=lambda _name: apt)
    monkeypatch.setattr(dev_system, "shutil", shutil)


def test_root_installs_what_is_missing_after_an_update(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = Steps(show=100)
    act_as(monkeypatch, 0, steps, "/usr/bin/apt-get")
    dev_system.apt_install(["libgl1", "libglib2.0-0", "libgl1"], "Qt needs system libraries.")
    assert [line.split()[:2] for line in steps.made] == [
        ["apt-get", "update"],
        ["apt-cache", "show"],
        ["apt-get", "install"],
    ]
    assert "--no-install-recommends" in steps.made[-1]
    assert "DPkg::Lock::Timeout=300" in steps.made[-1]
    assert steps.made[-1].endswith("libgl1 libglib2.0-0")


def test_newer_releases_call_one_library_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = Steps()
    act_as(monkeypatch, 0, steps, "/usr/bin/apt-get")
    dev_system.apt_install(["libglib2.0-0"], "Qt needs system libraries.")
    assert steps.made[-1].endswith(" libglib2.0-0t64")


def test_others_are_told_the_exact_command(monkeypatch: pytest.MonkeyPatch) -> None:
    act_as(monkeypatch, 1000, Steps(show=100), "/usr/bin/apt-get")
    exact = "sudo apt-get install --yes --no-install-recommends libegl1 libgl1"
    with pytest.raises(SystemExit, match=exact):
        dev_system.apt_install(["libgl1", "libegl1"], "Qt needs system libraries.")


def test_other_systems_are_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    act_as(monkeypatch, 0, Steps(), None)
    with pytest.raises(SystemExit, match="libgl1"):
        dev_system.apt_install(["libgl1"], "Qt needs system libraries.")


def test_a_failed_installation_shows_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    act_as(monkeypatch, 0, Steps(install=100, show=100), "/usr/bin/apt-get")
    with pytest.raises(SystemExit, match="This failed"):
        dev_system.apt_install(["libgl1"], "Qt needs system libraries.")
    assert "no such package" in capsys.readouterr().err


def test_only_missing_libraries_and_programs_are_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev_system, "apt_install", lambda packages, _why: wanted.extend(packages))
    dev_system.need_libraries({"libc.so.6": "libc6", "libnowhere.so.1": "libnowhere1"})
    dev_system.need_programs({"sh": "dash", "no-such-program": "nothing"})
    assert wanted == ["libnowhere1", "nothing"]


def test_help_names_every_command() -> None:
    done = subprocess.run(
        [sys.executable, "dev.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    commands = ["setup", "check", "test", "run", "bench", "screenshots", "sandbox", "build"]
    assert [command for command in commands if f"  {command} " not in done.stdout] == []


def test_the_locks_agree_and_name_no_index() -> None:
    locks = {path.stem: path.read_text() for path in (ROOT / "requirements").glob("*.txt")}
    assert set(locks) == {"run", "test", "build"}
    pins = {name: pinned(text) for name, text in locks.items()}
    for name, text in locks.items():
        assert "://" not in text
        assert "--index" not in text
        assert "--find-links" not in text
        assert pins["run"] <= pins[name]


def pinned(text: str) -> set[str]:
    return {line.split()[0] for line in text.splitlines() if "==" in line and line[0] != " "}

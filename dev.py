"""The project's commands: `python3 dev.py setup | check | test | run | bench | ...`.

Invariant: standard library only, Python 3.11 or later; everything else is installed from here, so
that a clean checkout with only Python is enough. What needs root prints its exact command instead.
Both files parse from Python 3.7 on, so that an older one is told what is needed.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from dev_system import (
    BUILD_PROGRAMS,
    LONG_PROGRAMS,
    QT_LIBRARIES,
    TEST_PROGRAMS,
    X11_LIBRARIES,
    X11_PROGRAMS,
    apt_install,
    need_fonts,
    need_libraries,
    need_programs,
)

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
DEMO_OUT = ROOT / "demo-out"
AT_ONCE = ("--numprocesses", "auto", "--maxprocesses", "4")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
SPEAKS_FOR_ITSELF = {"--demo", "--help", "-h", "--version", "--self-check"}
LONG_LIMIT_S = 3600
"""After how long a long test counts as hanging; pyproject.toml has it for the others."""
TYPED = ("b2b_desktop", "tests", "bench", "dev.py", "dev_system.py")


def main() -> int:
    """Run the command named on the command line and return its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - dev.py is what tells an older Python so
        print(f"B2B Desktop needs Python 3.11 or later; this is {platform.python_version()}.")
        return 2
    commands = {
        "setup": setup,
        "check": check,
        "test": test,
        "run": run,
        "bench": bench,
        "screenshots": screenshots,
        "sandbox": sandbox,
        "build": build,
        "lock": lock,
    }
    command = commands.get(sys.argv[1]) if len(sys.argv) > 1 else None
    if command is None:
        print("usage: python3 dev.py COMMAND [ARGS]\n")
        for name, function in commands.items():
            print(f"  {name:<12} {(function.__doc__ or '').splitlines()[0]}")
        return 0 if sys.argv[1:] in (["--help"], ["-h"]) else 2
    return command(sys.argv[2:])


def setup(_args: list[str]) -> int:
    """Make `.venv` with everything for running and testing."""
    install("test")
    need_libraries(QT_LIBRARIES)
    return 0


def check(_args: list[str]) -> int:
    """Lint, format, types, and the version against the changelog."""
    install("test")
    codes = [
        call(python("-m", "ruff", "check", ".")),
        call(python("-m", "ruff", "format", "--check", ".")),
        call(python("-m", "mypy", *(name for name in TYPED if (ROOT / name).exists()))),
        check_version(),
    ]
    return int(any(codes))


def check_version() -> int:
    """Compare the package's version with the newest heading of the changelog."""
    package = (ROOT / "b2b_desktop/__init__.py").read_text()
    version = re.search(r'__version__ = "([^"]+)"', package)
    headings = re.findall(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    if version is None or headings[:1] != ["Unreleased"] or headings[1:2] != [version[1]]:
        print(f"CHANGELOG.md must start with Unreleased, then {version and version[1]}: {headings}")
        return 1
    return 0


def test(args: list[str]) -> int:
    """Run the suite; `--long` adds the long tests; the rest goes to pytest.

    Alone, the short suite runs on several cores. The long tests hold time limits and have the
    machine for themselves, and who names tests wants to see them one by one.
    """
    install("test")
    need_libraries(QT_LIBRARIES | X11_LIBRARIES)
    need_programs(TEST_PROGRAMS)
    if "--long" in args or "long" in args:  # the latter after -m
        need_programs(LONG_PROGRAMS)
        args = ["-o", f"faulthandler_timeout={LONG_LIMIT_S}", *args]
    need_fonts()
    return hand_over(python("-m", "pytest", *(args or AT_ONCE)), cwd=ROOT)


def run(args: list[str]) -> int:
    """Open the window; without a display run the demo instead. ARGS go to the program."""
    install("run")
    need_libraries(QT_LIBRARIES)
    if has_display():
        need_libraries(X11_LIBRARIES)
        return hand_over(python("-m", "b2b_desktop", *args))
    need_fonts()
    if not SPEAKS_FOR_ITSELF & set(args):
        print(f"There is no display: running the demo instead, pictures in {DEMO_OUT}")
        args = ["--demo", "--out", str(DEMO_OUT), *args]
    return hand_over(python("-m", "b2b_desktop", *args), env=OFFSCREEN)


def has_display() -> bool:
    """Tell whether a window would be seen; only Linux has to be asked."""
    if not sys.platform.startswith("linux"):
        return True
    platform_plugin = os.environ.get("QT_QPA_PLATFORM", "")
    if platform_plugin.startswith(("offscreen", "minimal")):
        return False
    shown_on = (os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return bool(platform_plugin) or any(shown_on)


def bench(args: list[str]) -> int:
    """Run one benchmark, or all; exit 1 when a demand is not met."""
    install("test")
    need_libraries(QT_LIBRARIES | X11_LIBRARIES)
    need_programs(X11_PROGRAMS)
    need_fonts()
    known = sorted(p.stem for p in (ROOT / "bench").glob("*.py") if not p.stem.startswith("_"))
    named = args[:1] if args and not args[0].startswith("-") else []
    if named and named[0] not in known:
        print(f"There is no benchmark {named[0]}; there are: {', '.join(known)}")
        return 2
    codes = [call(python("-m", f"bench.{n}", *args[len(named) :])) for n in named or known]
    return int(any(codes))


def screenshots(args: list[str]) -> int:
    """Make the pictures in docs/screenshots."""
    install("run")
    need_libraries(QT_LIBRARIES)
    need_fonts()
    out = ROOT / "docs" / "screenshots"
    words = python("-m", "b2b_desktop", "--demo", "--pictures", "all", "--out", out, *args)
    return hand_over(words, env=OFFSCREEN)


def sandbox(args: list[str]) -> int:
    """Start the sandbox server alone."""
    install("run")
    return hand_over(python("-m", "b2b_desktop.sandbox", *args))


def build(_args: list[str]) -> int:
    """Freeze the program, look at its libraries, and let it check itself from elsewhere."""
    install("build")
    need_libraries(QT_LIBRARIES | X11_LIBRARIES)
    need_programs(BUILD_PROGRAMS)
    freeze = python("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")
    if call(freeze) != 0:
        return 1
    folder = ROOT / "dist" / "b2b-desktop"
    broken = broken_libraries(folder)
    if broken:
        print("\n".join(["Libraries that would not load:", *broken]))
        return 1
    code = check_frozen(folder / ("b2b-desktop.exe" if os.name == "nt" else "b2b-desktop"))
    print(f"{folder}: {folder_size_mb(folder):.0f} MB, self-check exit code {code}")
    return code


def check_frozen(program: Path) -> int:
    """Start the frozen program's self-check from an empty folder that is also its home."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG")
    env = {name: os.environ[name] for name in kept if name in os.environ}
    with tempfile.TemporaryDirectory() as elsewhere:
        env |= {"HOME": elsewhere, "USERPROFILE": elsewhere, **OFFSCREEN}
        words = [str(program), "--self-check"]
        return subprocess.run(words, env=env, cwd=elsewhere, check=False).returncode


def lock(_args: list[str]) -> int:
    """Write the lock files anew; needs uv. The only command that chooses versions."""
    uv = shutil.which("uv")
    if uv is None:
        print("uv is needed to write the locks: python3 -m pip install uv")
        return 2
    base = [uv, "pip", "compile", "--universal", "--python-version", "3.11", "--upgrade"]
    base += ["--quiet", "--generate-hashes", "--no-header", "--no-annotate"]
    base += ["--no-emit-index-url", "--no-emit-find-links", "pyproject.toml"]
    # What the program runs with is what it is tested and frozen with.
    same = ["--constraints", "requirements/run.txt"]
    extras: dict[str, list[str]]
    extras = {"run": [], "test": ["--group", "test", *same], "build": ["--group", "build", *same]}
    codes = [
        call([*base, *extra, "--output-file", f"requirements/{group}.txt"])
        for group, extra in extras.items()
    ]
    return int(any(codes))


def install(group: str) -> None:
    """Bring `.venv` up to the lock of that group; instant when it is."""
    wanted = ROOT / "requirements" / f"{group}.txt"
    stamp = VENV / f"stamp-{group}"
    digest = hashlib.sha256(wanted.read_bytes() + sys.version.encode()).hexdigest()
    if venv_fits():
        if stamp.exists() and stamp.read_text() == digest:
            return
    else:
        make_venv()
    print(f"Installing the Python packages of requirements/{group}.txt", flush=True)
    pip = python("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    if call([*pip, "--no-deps", "--requirement", str(wanted)]) != 0:
        sys.exit("The Python packages could not be installed; see above.")
    stamp.write_text(digest)


def venv_fits() -> bool:
    """Tell whether `.venv` is whole and made by this version of Python."""
    try:
        made_by = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    whole = PYTHON.exists() and any((folder / "pip").exists() for folder in site_packages())
    version = re.escape(platform.python_version())
    return whole and re.search(rf"^version.*= *{version}", made_by, re.MULTILINE) is not None


def make_venv() -> None:
    """Make `.venv`; Debian keeps what that needs in a package of its own."""
    make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if call(make, quiet=True) != 0:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        apt_install([package], "Python cannot make a virtual environment here.")
        if call(make) != 0:
            sys.exit("Python cannot make a virtual environment; see above.")
    # `python -m b2b_desktop` then works from every folder.
    for packages in site_packages():
        (packages / "b2b_desktop_tree.pth").write_text(f"{ROOT}\n")


def site_packages() -> list[Path]:
    """Return the folder of `.venv` that packages are in; empty when there is none."""
    return [*VENV.glob("lib/python*/site-packages"), *VENV.glob("Lib/site-packages")]


def broken_libraries(folder: Path) -> list[str]:
    """Return what `ldd` does not find for each library of a frozen folder, on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    broken = []
    for library in sorted(folder.rglob("*.so*")):
        listed = subprocess.run(["ldd", library], capture_output=True, text=True, check=False)
        broken += [
            f"{library.name}: {line.strip()}"
            for line in listed.stdout.splitlines()
            if "not found" in line
        ]
    return broken


def folder_size_mb(folder: Path) -> float:
    """Return a folder's size in megabytes, each file counted once."""
    files = (p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    return sum(p.stat().st_size for p in files) / 1e6


def python(*words: str | Path) -> list[str]:
    """Return a command for the Python of `.venv`."""
    return [str(PYTHON), *map(str, words)]


def call(words: list[str], *, env: dict[str, str] | None = None, quiet: bool = False) -> int:
    """Run a program in the project's folder and return its exit code."""
    out = subprocess.DEVNULL if quiet else None
    try:
        done = subprocess.run(
            words,
            cwd=ROOT,
            env=os.environ | (env or {}),
            check=False,
            stdout=out,
            stderr=out,
        )
    except KeyboardInterrupt:
        return 130
    return done.returncode


def hand_over(
    words: list[str], *, env: dict[str, str] | None = None, cwd: Path | None = None
) -> int:
    """Become another program, so that signals reach it and relative paths mean what they say."""
    os.environ.update(env or {})
    if cwd:
        os.chdir(cwd)
    sys.stdout.flush()
    if os.name != "nt":  # there exec would return to the shell at once
        os.execv(words[0], words)
    return subprocess.run(words, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

"""The project's commands: `python3 dev.py setup | check | test | run | bench | ...`.

Invariant: standard library only, Python 3.11 or later; everything else is installed from here, so
that a clean checkout with only Python is enough. What needs root prints its exact command instead.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
DEMO_OUT = ROOT / "demo-out"

# What Qt loads on Linux, by the name the loader knows (Debian packages beside it).
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "secret-tool": "libsecret-tools",
}
BUILD_PROGRAMS = {"strip": "binutils", "ldd": "libc-bin"}
FONTS = "fonts-dejavu-core"


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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=commands)
    parser.add_argument("args", nargs=argparse.REMAINDER, help="passed on")
    given = parser.parse_args()
    return commands[given.command](given.args)


def setup(_args: list[str]) -> int:
    """Make `.venv` with everything for running and testing."""
    install("test")
    need_libraries(QT_LIBRARIES)
    return 0


def check(_args: list[str]) -> int:
    """Lint, format, types, and the version against the changelog."""
    install("test")
    codes = [
        call([PYTHON, "-m", "ruff", "check", "."]),
        call([PYTHON, "-m", "ruff", "format", "--check", "."]),
        call([PYTHON, "-m", "mypy"]),
        check_version(),
    ]
    return max(codes)


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
    """Run the suite; `--long` adds the long tests; the rest goes to pytest."""
    install("test")
    need_libraries(QT_LIBRARIES | X11_LIBRARIES)
    need_programs(TEST_PROGRAMS)
    chosen = [a for a in args if a != "--long"]
    if "--long" not in args:
        chosen = ["-m", "not long", *chosen]
    return call([PYTHON, "-X", "dev", "-m", "pytest", *chosen])


def run(args: list[str]) -> int:
    """Open the window; without a display run the demo instead."""
    install("run")
    need_libraries(QT_LIBRARIES)
    env = None
    if sys.platform.startswith("linux"):
        if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            need_libraries(X11_LIBRARIES)
        elif not {"--help", "--version", "--self-check"} & set(args):
            env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            if "--demo" not in args:
                print(f"There is no display: running the demo instead, pictures in {DEMO_OUT}")
                args = ["--demo", "--out", str(DEMO_OUT), *args]
            need_fonts()
    return call([PYTHON, "-m", "b2b_desktop", *args], env=env)


def bench(args: list[str]) -> int:
    """Run one benchmark, or all; exit 1 when a demand is not met."""
    install("test")
    need_libraries(QT_LIBRARIES | X11_LIBRARIES)
    need_programs({"Xvfb": "xvfb", "xauth": "xauth"})
    known = sorted(p.stem for p in (ROOT / "bench").glob("*.py") if not p.stem.startswith("_"))
    named = args[:1] if args and not args[0].startswith("-") else []
    if named and named[0] not in known:
        print(f"There is no benchmark {named[0]}; there are: {', '.join(known)}")
        return 2
    codes = [call([PYTHON, "-m", f"bench.{n}", *args[len(named) :]]) for n in named or known]
    return max(codes, default=0)


def screenshots(args: list[str]) -> int:
    """Make the pictures in docs/screenshots."""
    install("run")
    need_libraries(QT_LIBRARIES)
    need_fonts()
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    out = str(ROOT / "docs" / "screenshots")
    return call(
        [PYTHON, "-m", "b2b_desktop", "--demo", "--pictures", "all", "--out", out, *args], env=env
    )


def sandbox(args: list[str]) -> int:
    """Start the sandbox server alone."""
    install("run")
    return call([PYTHON, "-m", "b2b_desktop.sandbox", *args])


def build(_args: list[str]) -> int:
    """Freeze the program, look at its libraries, and let it check itself from elsewhere."""
    install("build")
    need_libraries(QT_LIBRARIES | X11_LIBRARIES)
    if sys.platform.startswith("linux"):
        need_programs(BUILD_PROGRAMS)
    code = call([PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "build.spec"])
    if code:
        return code
    folder = ROOT / "dist" / "b2b-desktop"
    if sys.platform.startswith("linux") and (broken := broken_libraries(folder)):
        print("\n".join(broken))
        return 1
    program = folder / ("b2b-desktop.exe" if os.name == "nt" else "b2b-desktop")
    with tempfile.TemporaryDirectory() as elsewhere:
        env = {k: v for k, v in os.environ.items() if k in ("PATH", "SYSTEMROOT", "LANG")}
        env |= {"HOME": elsewhere, "QT_QPA_PLATFORM": "offscreen"}
        code = call([program, "--self-check"], env=env, cwd=elsewhere)
    print(f"{folder}: {folder_size_mb(folder):.0f} MB, self-check exit code {code}")
    return code


def lock(_args: list[str]) -> int:
    """Write the lock files anew with uv; the only command that asks an index for versions."""
    uv = shutil.which("uv")
    if uv is None:
        print("uv is needed for this: https://docs.astral.sh/uv/")
        return 2
    base = [uv, "pip", "compile", "--universal", "--python-version", "3.11", "--quiet"]
    base += ["--no-emit-index-url", "--no-header", "--no-annotate", "pyproject.toml"]
    codes = []
    for group in ("run", "test", "build"):
        extra = [] if group == "run" else ["--group", group]
        codes.append(call([*base, *extra, "--output-file", f"requirements/{group}.txt"]))
    return max(codes)


def install(group: str) -> None:
    """Bring `.venv` up to the lock of that group; instant when it is."""
    wanted = ROOT / "requirements" / f"{group}.txt"
    stamp = VENV / f"stamp-{group}"
    digest = hashlib.sha256(wanted.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest and PYTHON.exists():
        return
    if not PYTHON.exists():
        make_venv()
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if call([*pip, "--requirement", wanted]) != 0:
        sys.exit("The Python packages could not be installed; see above.")
    stamp.write_text(digest)


def make_venv() -> None:
    """Make `.venv`; Debian keeps what that needs in a package of its own."""
    if call([sys.executable, "-m", "venv", VENV], quiet=True) == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    apt_install([package], "Python cannot make a virtual environment here.")
    if call([sys.executable, "-m", "venv", VENV]) != 0:
        sys.exit("Python cannot make a virtual environment; see above.")


def need_libraries(libraries: dict[str, str]) -> None:
    """Install the Qt system libraries that the loader does not find."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for name, package in libraries.items() if not loads(name)]
    if missing:
        apt_install(missing, "Qt needs system libraries.")


def need_programs(programs: dict[str, str]) -> None:
    """Install the programs that are not on the path."""
    if sys.platform.startswith("linux"):
        missing = [package for name, package in programs.items() if shutil.which(name) is None]
        if missing:
            apt_install(missing, "Programs are missing.")
        need_fonts()


def need_fonts() -> None:
    """Install a readable font where there is none."""
    if sys.platform.startswith("linux") and not any(Path("/usr/share/fonts").rglob("*.ttf")):
        apt_install([FONTS], "There is no font.")


def loads(soname: str) -> bool:
    """Tell whether the loader finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def apt_install(packages: list[str], why: str) -> None:
    """Install Debian packages as root, else print the exact command and end."""
    names = sorted(set(packages))
    install_words = ["apt-get", "install", "--yes", "--no-install-recommends"]
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not root or shutil.which("apt-get") is None:
        sys.exit(f"{why} Please run: sudo {' '.join([*install_words, *names])}")
    print(f"{why} Installing: {' '.join(names)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ["-o", "DPkg::Lock::Timeout=300", "--quiet", "--quiet"]
    call(["apt-get", "update", *options], env=env, quiet=True)
    # Debian 13 and Ubuntu 24.04 renamed it for 64-bit time.
    for old, new in (("libglib2.0-0", "libglib2.0-0t64"),):
        if old in names and call(["apt-cache", "show", new], quiet=True) == 0:
            names[names.index(old)] = new
    if call([*install_words, *options, *names], env=env, quiet=True) != 0:
        sys.exit(f"{why} This failed: {' '.join([*install_words, *names])}")


def broken_libraries(folder: Path) -> list[str]:
    """Return what `ldd` does not find for each library of a frozen folder."""
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


def call(
    words: list[str | Path],
    *,
    env: dict[str, str] | None = None,
    cwd: str | None = None,
    quiet: bool = False,
) -> int:
    """Run a program in the project's folder and return its exit code."""
    out = subprocess.DEVNULL if quiet else None
    try:
        done = subprocess.run(
            [str(w) for w in words], cwd=cwd or ROOT, env=env, check=False, stdout=out, stderr=out
        )
    except KeyboardInterrupt:
        return 130
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())

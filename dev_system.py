"""What dev.py needs from the operating system: libraries, programs, fonts.

Invariant: standard library only; nothing is installed without being root on Debian or a child of
it, and whoever may not install is told the exact command. Only Linux has to be looked at.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

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
X11_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth"}
TEST_PROGRAMS = {
    **X11_PROGRAMS,
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "secret-tool": "libsecret-tools",
}
# Hundreds of megabytes, so only for the long tests. LibreOffice opens spreadsheets.
LONG_PROGRAMS = {"soffice": "libreoffice-calc-nogui"}
BUILD_PROGRAMS = {"strip": "binutils", "ldd": "libc-bin"}
FONTS = "fonts-dejavu-core"
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}


def need_libraries(libraries: dict[str, str]) -> None:
    """Install the Qt system libraries that the loader does not find."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for name, package in libraries.items() if not loads(name)]
    if missing:
        apt_install(missing, "Qt needs system libraries.")


def need_programs(programs: dict[str, str]) -> None:
    """Install the programs that are not on the path."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for name, package in programs.items() if shutil.which(name) is None]
    if missing:
        apt_install(missing, "Programs are missing.")


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
    apt = shutil.which("apt-get")
    words = ["apt-get", "install", "--yes", "--no-install-recommends"]
    if apt is None:
        sys.exit(f"{why} Debian calls what is missing: {' '.join(sorted(set(packages)))}")
    if os.geteuid() != 0:
        sys.exit(f"{why} Please run: sudo {' '.join([*words, *named_today(packages)])}")
    options = ["-o", "DPkg::Lock::Timeout=300", "-q"]
    # An old list may still do, so a failure shows below or not at all.
    quietly(["apt-get", "update", *options])
    names = named_today(packages)
    print(f"{why} Installing: {' '.join(names)}", flush=True)
    done = quietly([*words, *options, *names])
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        sys.exit(f"{why} This failed: {' '.join([*words, *names])}")


def named_today(packages: list[str]) -> list[str]:
    """Return the package names as this release of Debian or Ubuntu has them.

    Debian 13 and Ubuntu 24.04 renamed some for 64-bit time.
    """
    names = sorted(set(packages))
    return [RENAMED[name] if is_renamed(name) else name for name in names]


def is_renamed(name: str) -> bool:
    """Tell whether this release knows a package by its new name."""
    return name in RENAMED and quietly(["apt-cache", "show", RENAMED[name]]).returncode == 0


def quietly(words: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a program without questions and keep what it says."""
    return subprocess.run(
        words,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )

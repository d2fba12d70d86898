"""The program's entry: the command line, and what it starts.

Invariant: nothing is loaded here that `--help` does not need; the program itself is built by
`application.py`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from b2b_desktop import __version__
from b2b_desktop.quick_start import quick_start

if TYPE_CHECKING:
    from b2b_desktop.application import Application

QT_ARGUMENTS: Final = ["b2b-desktop", "-style", "fusion"]
"""Asking for the style later would load QStyle, 7 ms of a start."""


def create(argv: Sequence[str]) -> Application:
    """Build the program without entering the event loop.

    Uses the `QApplication` there is, or makes one.

    Args:
        argv: the command line without the program's name.

    Raises:
        AlreadyRunningError: a window is open on this data folder; it was asked to show itself.
        SystemExit: the command line is wrong, or asked for help or the version.
    """
    return _build(_parse(argv))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    args = _parse(list(sys.argv[1:] if argv is None else argv))
    if args.demo or args.self_check:
        return _rehearse(args)
    from b2b_desktop.domain.errors import AlreadyRunningError

    try:
        application = _build(args)
    except AlreadyRunningError:
        return 0
    return application.run()


def _build(args: argparse.Namespace) -> Application:
    with quick_start():
        from PySide6.QtWidgets import QApplication

        from b2b_desktop.application import Application
        from b2b_desktop.storage.paths import DataPaths, default_root

        existing = QApplication.instance()
        qt = existing if isinstance(existing, QApplication) else QApplication(QT_ARGUMENTS)
        qt.setApplicationName("b2b-desktop")
        qt.setApplicationDisplayName("B2B Desktop")
        qt.setDesktopFileName("b2b-desktop")
        root = Path(args.data_dir).absolute() if args.data_dir else default_root()
        return Application(qt, DataPaths(root), args.keyring)


def _rehearse(args: argparse.Namespace) -> int:
    """Run the demo, or the self-check with the demo's main job, in a data folder of its own."""
    from b2b_desktop import demo, self_check

    with demo.demo_folder() as folder, demo.demo_folder() as pictures:
        data = args.data_dir or folder
        application = create(["--data-dir", data, "--keyring", "memory"])
        application.start()
        out = Path(pictures if args.self_check else args.out).absolute()
        case_ids = application.practice.case_ids()
        code = 1
        try:
            whole = args.pictures == "all"
            code = demo.run_demo(application.window, case_ids, out, every_picture=whole)
            if args.self_check and (missing := self_check.missing_resources()):
                print("missing:", ", ".join(missing), file=sys.stderr)
                code = 1
        except demo.DemoError as error:
            print(f"failed: {error}", file=sys.stderr)
        finally:
            application.stop()
        name = "self-check" if args.self_check else "demo"
        print(f"{name}: {'ok' if code == 0 else 'FAILED'}")
        return code


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="b2b-desktop",
        description="Put PO numbers and extra fields on BigCommerce B2B orders.",
    )
    parser.add_argument("--data-dir", metavar="DIR", help="keep everything in this folder")
    parser.add_argument(
        "--keyring",
        choices=("auto", "memory"),
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
    return parser.parse_args(argv)

"""The program's entry: the command line, and what it starts.

Invariant: nothing is loaded here that `--help` does not need; the program itself is built by
`application.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from b2b_desktop.command_line import Options, read_options
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
    return _build(read_options(argv))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    options = read_options(sys.argv[1:] if argv is None else argv)
    if options.demo or options.self_check:
        return _rehearse(options)
    from b2b_desktop.domain.errors import AlreadyRunningError

    try:
        application = _build(options)
    except AlreadyRunningError:
        return 0
    return application.run()


def _build(options: Options) -> Application:
    with quick_start():
        from PySide6.QtWidgets import QApplication

        from b2b_desktop.application import Application
        from b2b_desktop.storage.paths import DataPaths, default_root

        existing = QApplication.instance()
        qt = existing if isinstance(existing, QApplication) else QApplication(QT_ARGUMENTS)
        qt.setApplicationName("b2b-desktop")
        qt.setApplicationDisplayName("B2B Desktop")
        qt.setDesktopFileName("b2b-desktop")
        root = Path(options.data_dir).absolute() if options.data_dir else default_root()
        return Application(qt, DataPaths(root), options.keyring)


def _rehearse(options: Options) -> int:
    """Run the demo, or the self-check with the demo's main job, in a data folder of its own."""
    from b2b_desktop import demo, self_check

    with demo.demo_folder() as folder, demo.demo_folder() as pictures:
        data = options.data_dir or folder
        application = create(["--data-dir", data, "--keyring", "memory"])
        application.start()
        out = Path(pictures if options.self_check else options.out).absolute()
        case_ids = application.practice.case_ids()
        code = 1
        try:
            whole = options.pictures == "all"
            code = demo.run_demo(application.window, case_ids, out, every_picture=whole)
            if options.self_check and (missing := self_check.missing_resources()):
                print("missing:", ", ".join(missing), file=sys.stderr)
                code = 1
        except demo.DemoError as error:
            print(f"failed: {error}", file=sys.stderr)
        finally:
            application.stop()
        name = "self-check" if options.self_check else "demo"
        print(f"{name}: {'ok' if code == 0 else 'FAILED'}")
        return code

"""`python3 -m b2b_desktop.sandbox`: the sandbox server alone."""

from __future__ import annotations

import argparse
import signal
import sys
import threading

from b2b_desktop.sandbox.control import HELP
from b2b_desktop.sandbox.faults import ranges_text
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Switches


def main(argv: list[str] | None = None) -> int:
    """Serve until SIGTERM or Ctrl+C; the first line printed is the address."""
    parser = argparse.ArgumentParser(
        prog="python3 -m b2b_desktop.sandbox",
        description="A loopback server that behaves as the documentation of BigCommerce B2B says.",
        epilog=f"{HELP}\nOrder IDs that always meet a case (no order needed):\n{ranges_text()}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=int, default=0, help="0 lets the system choose")
    parser.add_argument(
        "--appear", type=float, default=0.0, help="seconds between orders that appear, 0 for none"
    )
    args = parser.parse_args(argv)
    server = SandboxServer(args.port, Switches(appear_every_s=args.appear))
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    try:
        print(server.start(), flush=True)
    except OSError as error:
        print(f"Cannot listen on port {args.port}: {error}", file=sys.stderr)
        return 1
    ended.wait()
    server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())

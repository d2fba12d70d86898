"""The engine as a process of its own that runs a batch until its parent ends it.

Invariant: lines on stdout tell the parent how far it is; the token comes by stdin.
"""

from __future__ import annotations

import argparse
import sys
import threading
from pathlib import Path

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.engine.events import TokenSavedEvent
from tests.batch_rig import BatchRig, options_for, plan_for
from tests.engine_rig import token_for


def main() -> None:
    """Start a batch, or go on with one, and never end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--address", required=True)
    parser.add_argument("--first", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--resume", type=int, default=0)
    args = parser.parse_args()
    rig = BatchRig(args.data_dir, timeouts=Timeouts(connect_s=2.0, read_s=0.5, total_s=1.0))
    secret = Secret(sys.stdin.readline().strip())
    token = token_for(secret, args.address)
    job = rig.engine.save_token(token, secret)
    rig.wait(TokenSavedEvent, lambda event: event.job == job)
    if args.resume:
        batch_id = BatchId(args.resume)
        rig.engine.batches.resume(Mode.LIVE, batch_id)
    else:
        orders = range(args.first, args.first + args.count)
        batch_id = rig.start(plan_for(token, orders, options_for(4)))
    rig.progress(batch_id, lambda event: bool(event.calls))
    print("sending", flush=True)  # noqa: T201 - the parent reads it
    threading.Event().wait()


if __name__ == "__main__":
    main()

"""Keep a token and use it, against whatever keyring this process finds.

Invariant: stdout names where the token is kept and how a call with it ended; never the secret.
"""

from __future__ import annotations

import sys
from pathlib import Path

from b2b_desktop.domain.secret import Secret
from b2b_desktop.engine.events import TokenSavedEvent, TokenStoreEvent
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.storage.paths import DataPaths
from b2b_desktop.storage.token_registry import load_tokens
from b2b_desktop.ui.messages import error_words
from tests.engine_rig import EngineRig, token_for


def main() -> int:
    """Save a token, or use the one saved before."""
    phase, folder, address = sys.argv[1:]
    tokens = load_tokens(DataPaths(Path(folder)).tokens_file).value
    rig = EngineRig(Path(folder), tokens=tokens, keyring_wish="auto")
    say(f"store: {rig.wait(TokenStoreEvent).kept_in}")
    if phase == "save":
        secret = Secret(sys.stdin.readline().strip())
        job = rig.engine.save_token(token_for(secret, address), secret)
        saved = rig.wait(TokenSavedEvent, lambda event: event.job == job)
        say(f"kept in: {saved.token.kept_in}")
        say(f"said: {'' if saved.error is None else error_words(saved.error)}")
        token = saved.token
    else:
        token = tokens[0]
    finished = rig.finished(rig.send(token, RANGES["success"].start))
    say(f"outcome: {'none' if finished.row is None else finished.row.outcome}")
    say(f"error: {'' if finished.error is None else error_words(finished.error)}")
    rig.stop()
    return 0


def say(line: str) -> None:
    """Tell the parent."""
    print(line, flush=True)  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    sys.exit(main())

"""A data folder whose call log is long, written through the journal as the program writes it.

`python3 -m bench._big_log FOLDER [CALLS]` writes one for trying out, 1,000,000 calls by default; it
takes about two minutes and 2 GB.

Invariant: the hash chain is the program's own; nothing is written past the journal.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from b2b_desktop.domain.call import CallRow, Mode, Outcome
from b2b_desktop.storage.call_search import CallSearch
from b2b_desktop.storage.database import open_database
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.paths import DataPaths, prepare
from b2b_desktop.storage.token_registry import save_tokens
from bench._made_calls import YEAR, MadeCall, made_calls, made_tokens

MANY = 1_000_000
_AT_ONCE = 500


def write_folder(root: Path, calls: int) -> None:
    """Fill a data folder with live tokens and so many calls over the past year."""
    paths = DataPaths(root)
    prepare(paths)
    ends_at = datetime.now(UTC)
    tokens = made_tokens(ends_at - YEAR)
    save_tokens(paths.tokens_file, tokens)
    path = paths.database(Mode.LIVE)
    connection = open_database(path).connection
    # Nobody waits for this disk; a log that a power cut hurts is written again.
    connection.execute("PRAGMA synchronous = OFF")
    journal = Journal(connection, path)
    made = made_calls(calls, ends_at, tokens)
    while group := list(islice(made, _AT_ONCE)):
        _write(journal, group)
    journal.close()


def write_what_belongs_to_it(root: Path) -> None:
    """Add what a program that ran with this log would have left: its search index, a backup.

    The backup is empty: it only says that today's was made.
    """
    paths = DataPaths(root)
    path = paths.database(Mode.LIVE)
    with closing(CallSearch(paths.search_index(Mode.LIVE), path)) as search:
        while not search.feed():
            pass
    paths.backups_folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    (paths.backups_folder / f"{path.stem}-{stamp}.sqlite3").touch()


def _write(journal: Journal, group: Iterable[MadeCall]) -> None:
    def work() -> None:
        rows = journal.created_many([made.call for made in group])
        both = list(zip(rows, group, strict=True))
        journal.answered_many([(row, made.answer) for row, made in both if not _is_stopped(row)])
        for row, made in both:
            if _is_stopped(row):
                journal.stopped(row.call_id, made.call.queued_at, made.answer.reason)
            elif made.check is not None:
                journal.checked(row.call_id, made.check)

    journal.together(work)


def _is_stopped(row: CallRow) -> bool:
    """A call that waits never left, in these logs."""
    return row.outcome is Outcome.QUEUED


if __name__ == "__main__":
    write_folder(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else MANY)

"""Building what serves the call log from its parts.

Invariant: built once, by the engine; nothing is loaded here that the first frame does not need.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from b2b_desktop.domain.settings import Settings
from b2b_desktop.engine.export_commands import ExportCommands
from b2b_desktop.engine.export_jobs import ExportJobs
from b2b_desktop.engine.import_commands import ImportCommands
from b2b_desktop.engine.log_commands import LogCommands
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_search import LogSearch
from b2b_desktop.engine.log_settling import LogSettling
from b2b_desktop.engine.log_today import TodayCounting
from b2b_desktop.engine.upkeep_commands import UpkeepCommands
from b2b_desktop.engine.worker_thread import WorkerThread

if TYPE_CHECKING:
    from b2b_desktop.engine.commands import JobId, Origin
    from b2b_desktop.engine.events import Event
    from b2b_desktop.storage.paths import DataPaths


def build_log_commands(
    *,
    keeper: LogKeeper,
    worker: WorkerThread,
    paths: DataPaths,
    report: Callable[[Event], None],
    now: Callable[[], datetime],
    today_starts_at: Callable[[], datetime],
    settings: Callable[[], Settings],
    next_job: Callable[[], JobId],
) -> LogCommands:
    """Return the commands for the call log.

    Args:
        keeper: the logs.
        worker: runs exports and imports.
        paths: the data folder.
        report: takes every event.
        now: returns aware UTC.
        today_starts_at: returns the start of the local day, aware UTC.
        settings: returns the operator's choices of the moment.
        next_job: returns a new job's number.
    """

    def origin() -> Origin:
        from b2b_desktop.engine.origin import origin_of

        return origin_of(settings())

    search = LogSearch(keeper, paths, report, today_starts_at)
    jobs = ExportJobs(worker, report, next_job)
    return LogCommands(
        today=TodayCounting(keeper, report, today_starts_at),
        search=search,
        settling=LogSettling(keeper, report, now, today_starts_at, origin),
        exports=ExportCommands(paths, keeper, search, jobs, report, today_starts_at, next_job),
        imports=ImportCommands(keeper, jobs, now, today_starts_at, origin),
        upkeep=UpkeepCommands(
            keeper=keeper,
            search=search,
            paths=paths,
            report=report,
            now=now,
            today_starts_at=today_starts_at,
            origin=origin,
            settings=settings,
            next_job=next_job,
        ),
        next_job=next_job,
    )

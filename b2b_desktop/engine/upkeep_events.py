"""What the engine reports about the upkeep of the logs; see `engine.events`.

Invariant: every upkeep command is answered once by an event of its own kind, by `UpkeepFailedEvent`
or by `UpkeepStoppedEvent`; progress comes before that and never after it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from b2b_desktop.domain.call import CallCounts, CallId, Mode
from b2b_desktop.domain.deletion import RetentionPreview
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.domain.log_check import LogCheck
from b2b_desktop.domain.log_size import Backup, LogSize
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.engine.commands import JobId


@dataclass(frozen=True, slots=True)
class UpkeepProgressEvent:
    """How far an upkeep command is; at most ten a second.

    Attributes:
        job: the command.
        done: how much is done.
        of: of how much, in the same unit.
    """

    job: JobId
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class UpkeepFailedEvent:
    """An upkeep command could not be carried out; the log stands as it was, or as told before."""

    job: JobId
    error: B2BError


@dataclass(frozen=True, slots=True)
class UpkeepStoppedEvent:
    """An upkeep command was ended early, as asked."""

    job: JobId


@dataclass(frozen=True, slots=True)
class LogVerifiedEvent:
    """A log was verified to its end."""

    job: JobId
    mode: Mode
    check: LogCheck


@dataclass(frozen=True, slots=True)
class LogMeasuredEvent:
    """A log and its backups were measured; the backups of the data folder are newest first."""

    job: JobId
    mode: Mode
    size: LogSize
    backups: tuple[Backup, ...]


@dataclass(frozen=True, slots=True)
class BackupMadeEvent:
    """A log was backed up.

    Attributes:
        job: the command.
        mode: which log.
        backups: the new copies, one in each folder; none when today's was there already.
    """

    job: JobId
    mode: Mode
    backups: tuple[Backup, ...]


@dataclass(frozen=True, slots=True)
class LogRestoredEvent:
    """A backup has taken a log's place; its `LogOpenedEvent` came before this.

    Attributes:
        job: the command.
        mode: which log.
        former: where the file that stood there before is now.
    """

    job: JobId
    mode: Mode
    former: Path


@dataclass(frozen=True, slots=True)
class LogCompactedEvent:
    """A log was written anew; its `LogOpenedEvent` came before this."""

    job: JobId
    mode: Mode
    saved_bytes: int


@dataclass(frozen=True, slots=True)
class RetentionPreviewedEvent:
    """What keeping only newer calls would delete."""

    job: JobId
    mode: Mode
    preview: RetentionPreview


@dataclass(frozen=True, slots=True)
class CallsDeletedEvent:
    """Calls were deleted, by hand or by retention.

    Attributes:
        job: the command.
        mode: which log.
        call_ids: the calls that are gone.
        kept: how many of those asked for stay, because they are under way or a batch needs them.
        counts: the log's counts afterwards.
        error: why the rest, or a backup, still holds some of them; None when all went well.
    """

    job: JobId
    mode: Mode
    call_ids: tuple[CallId, ...]
    kept: int
    counts: CallCounts
    error: B2BError | None = None


UpkeepEvent: TypeAlias = (
    UpkeepProgressEvent
    | UpkeepFailedEvent
    | UpkeepStoppedEvent
    | LogVerifiedEvent
    | LogMeasuredEvent
    | BackupMadeEvent
    | LogRestoredEvent
    | LogCompactedEvent
    | RetentionPreviewedEvent
    | CallsDeletedEvent
)

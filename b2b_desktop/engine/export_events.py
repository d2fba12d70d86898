"""What the engine reports about exports and imports of calls; see `engine.events`.

Invariant: every job ends in one event that is no `ExportProgressEvent`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from b2b_desktop.domain.call import CallCounts, Mode
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.domain.log_export import ExportPreview, SavedExport
from b2b_desktop.domain.log_import import ImportCounts, ImportPreview
from b2b_desktop.engine.commands import JobId


@dataclass(frozen=True, slots=True)
class ExportProgressEvent:
    """How far a job is; at most one in 100 ms.

    Attributes:
        job: the job.
        done: rows that are done.
        total: all of them, 0 while they are not counted yet.
    """

    job: JobId
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ExportPreviewEvent:
    """The beginning of what would be written."""

    job: JobId
    preview: ExportPreview


@dataclass(frozen=True, slots=True)
class ExportFinishedEvent:
    """A file is written, whole."""

    job: JobId
    path: Path


@dataclass(frozen=True, slots=True)
class ExportCancelledEvent:
    """A job was given up; what was there before still is."""

    job: JobId


@dataclass(frozen=True, slots=True)
class ExportFailedEvent:
    """A job failed; what was there before still is."""

    job: JobId
    error: B2BError


@dataclass(frozen=True, slots=True)
class RowsReadyEvent:
    """Calls as text for the clipboard, tab-separated, the titles first."""

    job: JobId
    text: str


@dataclass(frozen=True, slots=True)
class SavedExportsEvent:
    """The choices that are kept under a name, as they are now.

    Attributes:
        job: the command that asked for them or changed them.
        exports: in the order they were made.
    """

    job: JobId
    exports: tuple[SavedExport, ...]


@dataclass(frozen=True, slots=True)
class ImportPreviewEvent:
    """What a file of another desk holds, and the log it would be added to."""

    job: JobId
    mode: Mode
    preview: ImportPreview


@dataclass(frozen=True, slots=True)
class CallsImportedEvent:
    """Another desk's calls were added.

    Attributes:
        job: the command.
        mode: which log.
        counts: what became of the file's calls.
        log_counts: the log's counts now, None when nothing was read.
        cancelled: whether the rest of the file was given up.
    """

    job: JobId
    mode: Mode
    counts: ImportCounts
    log_counts: CallCounts | None
    cancelled: bool


ExportEvent = (
    ExportProgressEvent
    | ExportPreviewEvent
    | ExportFinishedEvent
    | ExportCancelledEvent
    | ExportFailedEvent
    | RowsReadyEvent
    | SavedExportsEvent
    | ImportPreviewEvent
    | CallsImportedEvent
)

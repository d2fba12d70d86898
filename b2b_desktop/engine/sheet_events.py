"""What the engine reports about rows that become a batch: read, changed, grouped, planned, written.

Invariant: each command of `sheet_commands` ends in exactly one event other than `SheetStepEvent`,
or in none once it was abandoned.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.merging import Merged
from b2b_desktop.domain.batch.pasted_text import PastedInput
from b2b_desktop.domain.batch.plan import BatchPlan
from b2b_desktop.domain.batch.plan_facts import PlanFacts
from b2b_desktop.domain.batch.row_check import RowCounts
from b2b_desktop.domain.batch.row_groups import RowGroups, Surroundings
from b2b_desktop.domain.batch.rows_draft import RowsDraft
from b2b_desktop.domain.batch.sheet import Sheet
from b2b_desktop.domain.batch.table import Table
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.domain.template import Template
from b2b_desktop.engine.commands import JobId


@dataclass(frozen=True, slots=True)
class SheetStepEvent:
    """How far a long command is; at most one in 100 ms.

    Attributes:
        job: the command.
        done: what is done, in the command's own unit.
        total: what there is in all.
    """

    job: JobId
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SheetFailedEvent:
    """A command failed and changed nothing."""

    job: JobId
    error: B2BError


@dataclass(frozen=True, slots=True)
class TextReadEvent:
    """A pasted text as it was read."""

    job: JobId
    pasted: PastedInput


@dataclass(frozen=True, slots=True)
class TableOpenedEvent:
    """A file's records.

    Attributes:
        job: the command.
        table: what the file holds.
        header: the record that probably holds the titles, None when there are none.
    """

    job: JobId
    table: Table
    header: int | None


@dataclass(frozen=True, slots=True)
class SheetMadeEvent:
    """The rows of an opened file."""

    job: JobId
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class SheetChangedEvent:
    """Rows with their checks after an edit.

    Attributes:
        job: the command.
        edited: the rows now.
        counts: of these rows.
        merged: what a second input did, None for another edit.
    """

    job: JobId
    edited: EditedSheet
    counts: RowCounts
    merged: Merged | None = None


@dataclass(frozen=True, slots=True)
class RowsRestoredEvent:
    """The rows that an earlier run did not send; None when there are none."""

    job: JobId
    draft: RowsDraft | None


@dataclass(frozen=True, slots=True)
class RowsGroupedEvent:
    """The rows sorted for *Check rows*.

    Attributes:
        job: the command.
        groups: the rows of each group.
        around: what was known beside them; goes into `plan_rows` as it is.
    """

    job: JobId
    groups: RowGroups
    around: Surroundings


@dataclass(frozen=True, slots=True)
class BatchPlannedEvent:
    """What would be sent.

    Attributes:
        job: the command.
        plan: goes into `start_batch` as it is.
        facts: what the confirmation says of it.
    """

    job: JobId
    plan: BatchPlan
    facts: PlanFacts


@dataclass(frozen=True, slots=True)
class ResultsExportedEvent:
    """A file is written, whole."""

    job: JobId
    path: Path


@dataclass(frozen=True, slots=True)
class TemplatesEvent:
    """The templates as they are now.

    Attributes:
        job: the command that asked for them or changed them.
        templates: in the order they were made.
    """

    job: JobId
    templates: tuple[Template, ...]


SheetEvent = (
    SheetStepEvent
    | SheetFailedEvent
    | TextReadEvent
    | TableOpenedEvent
    | SheetMadeEvent
    | SheetChangedEvent
    | RowsRestoredEvent
    | RowsGroupedEvent
    | BatchPlannedEvent
    | ResultsExportedEvent
    | TemplatesEvent
)

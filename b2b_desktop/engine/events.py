"""What the engine reports: one frozen value an event, complete by itself.

Invariant: an event that answers a command carries the command's job, so that a late one is dropped
by whoever no longer waits for it. Events are made on worker threads and read on the GUI thread.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from b2b_desktop.domain.budget import BudgetReading, WaitReason
from b2b_desktop.domain.call import (
    CallCounts,
    CallId,
    CallRow,
    Mode,
)
from b2b_desktop.domain.check import ProvenFormat
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import KeptIn, Token, TokenId
from b2b_desktop.engine.commands import JobId as JobId  # noqa: PLC0414 - part of every event

if TYPE_CHECKING:
    from b2b_desktop.engine.batch_events import (
        BatchesFoundEvent,
        BatchFailedEvent,
        BatchLoadedEvent,
        BatchProgressEvent,
        BatchStoredEvent,
        LateOrdersEvent,
    )
    from b2b_desktop.engine.export_events import ExportEvent
    from b2b_desktop.engine.log_events import (
        CallsCountedEvent,
        CallsSettledEvent,
        DaysCountedEvent,
        DetailsLoadedEvent,
        FieldNamesEvent,
        FilterOffersEvent,
        FittingCallsEvent,
        OrderHistoryEvent,
        PageLoadedEvent,
        ReadFailedEvent,
        SearchReadyEvent,
        TodayCountedEvent,
    )
    from b2b_desktop.engine.sheet_events import SheetEvent
    from b2b_desktop.engine.upkeep_events import UpkeepEvent


@dataclass(frozen=True, slots=True)
class CallChangedEvent:
    """A call is in the log, or its row changed.

    Attributes:
        job: the send it belongs to, None for a check and for calls of an earlier run.
        row: its row as of now.
        is_new: whether this is the first report of it.
        counts: the log's counts after the change; None while the call is under way.
        settled: older calls that are no longer open because of it.
    """

    job: JobId | None
    row: CallRow
    is_new: bool
    counts: CallCounts | None = None
    settled: tuple[CallId, ...] = ()


@dataclass(frozen=True, slots=True)
class SendFinishedEvent:
    """A send has come to its end: no attempt of it follows.

    Attributes:
        job: the send.
        mode: where it went.
        row: the last attempt, None when nothing was sent and nothing logged.
        error: why nothing was logged.
    """

    job: JobId
    mode: Mode
    row: CallRow | None
    error: B2BError | None = None


@dataclass(frozen=True, slots=True)
class RetryWaitingEvent:
    """A send waits before its next attempt; it can be cancelled meanwhile.

    Attributes:
        job: the send.
        row: the attempt that waits.
        until: when it goes out as far as is known, aware UTC; a later event may move it.
        reason: what it waits for.
    """

    job: JobId
    row: CallRow
    until: datetime
    reason: WaitReason


@dataclass(frozen=True, slots=True)
class CheckFinishedEvent:
    """A check has come to its end; the rows it changed were reported one by one.

    Attributes:
        job: the command, or the send it followed; None for a check that ran by itself.
        mode: which log.
        rows: the calls as of now; those that cannot be checked are left out.
    """

    job: JobId | None
    mode: Mode
    rows: tuple[CallRow, ...]


@dataclass(frozen=True, slots=True)
class FormatProvenEvent:
    """A confirmed check has proven a wire format for a store."""

    mode: Mode
    proven: ProvenFormat


@dataclass(frozen=True, slots=True)
class LogOpenedEvent:
    """A log's database is created, migrated and readable.

    Attributes:
        mode: which log.
        counts: what it holds.
        interrupted: calls of an earlier run that are unknown or stopped as of now.
        proven: the wire formats that checks have proven, one a store.
    """

    mode: Mode
    counts: CallCounts
    interrupted: tuple[CallRow, ...]
    proven: tuple[ProvenFormat, ...] = ()


class NoticeKind(StrEnum):
    """What a notice is about; chooses its words."""

    DATABASE_SET_ASIDE = "database_set_aside"
    SETTINGS_SET_ASIDE = "settings_set_aside"
    TOKENS_SET_ASIDE = "tokens_set_aside"
    DRAFT_SET_ASIDE = "draft_set_aside"
    ROWS_SET_ASIDE = "rows_set_aside"
    TEMPLATES_SET_ASIDE = "templates_set_aside"
    EXPORTS_SET_ASIDE = "exports_set_aside"
    STORAGE_FAILED = "storage_failed"
    TOKEN_STORE_FAILED = "token_store_failed"
    SECRETS_IN_MEMORY = "secrets_in_memory"
    PRACTICE_FAILED = "practice_failed"
    BACKUP_FAILED = "backup_failed"
    CALLS_INTERRUPTED = "calls_interrupted"


@dataclass(frozen=True, slots=True)
class NoticeEvent:
    """Something the operator must know that belongs to no single field.

    Attributes:
        kind: what it is about.
        mode: the log concerned, where one is.
        error: the fault, where one is.
        detail: a path or a number; never a secret.
    """

    kind: NoticeKind
    mode: Mode | None = None
    error: B2BError | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TokensChangedEvent:
    """The tokens of one mode, all of them, in the order of the token box."""

    mode: Mode
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class TokenSavedEvent:
    """A token was added or changed; `error` says why its secret is not kept."""

    job: JobId
    token: Token
    error: B2BError | None = None


@dataclass(frozen=True, slots=True)
class TokenFailedEvent:
    """A token could not be saved or removed; nothing was changed."""

    job: JobId
    error: B2BError


@dataclass(frozen=True, slots=True)
class TokenRemovedEvent:
    """A token is gone, its secret too."""

    job: JobId
    token_id: TokenId


@dataclass(frozen=True, slots=True)
class TokenTestedEvent:
    """A token was tested by reading one order.

    Attributes:
        job: the test.
        token_id: which token.
        order_id: the order read, None when the list was empty.
        error: why the read failed, None when it succeeded.
    """

    job: JobId
    token_id: TokenId
    order_id: OrderId | None
    error: B2BError | None = None


@dataclass(frozen=True, slots=True)
class SecretReadEvent:
    """A secret the operator asked to see or copy; `secret` is None when it cannot be read."""

    job: JobId
    token_id: TokenId
    secret: Secret | None
    error: B2BError | None = None


@dataclass(frozen=True, slots=True)
class TokenStoreEvent:
    """Where secrets are kept from now on."""

    kept_in: KeptIn


class ConnectionState(StrEnum):
    """How the last contact with the service went."""

    UNTRIED = "untried"
    CONNECTED = "connected"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class ConnectionEvent:
    """The connection's state.

    Attributes:
        mode: live or practice.
        state: how the last contact went.
        in_flight: calls on their way.
        budget: the budget as last read.
        others: what other clients of the store used of its window, beyond our own count.
        store: whose budget it is, `""` while none was read.
    """

    mode: Mode
    state: ConnectionState
    in_flight: int
    budget: BudgetReading | None
    others: int = 0
    store: str = ""


@dataclass(frozen=True, slots=True)
class PracticeReadyEvent:
    """The sandbox server listens."""

    address: str


@dataclass(frozen=True, slots=True)
class PracticeOrder:
    """An order in the sandbox: who placed it, when."""

    order_id: OrderId
    buyer_email: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class PracticeOrderEvent:
    """A practice order appeared, by itself (`job` None) or as asked."""

    job: JobId | None
    order: PracticeOrder


Event: TypeAlias = (
    "CallChangedEvent | SendFinishedEvent | RetryWaitingEvent | CheckFinishedEvent"
    " | FormatProvenEvent | PageLoadedEvent | DetailsLoadedEvent | ReadFailedEvent"
    " | FieldNamesEvent | FilterOffersEvent | CallsCountedEvent | DaysCountedEvent"
    " | TodayCountedEvent | SearchReadyEvent | FittingCallsEvent | CallsSettledEvent"
    " | OrderHistoryEvent | LogOpenedEvent | NoticeEvent"
    " | TokensChangedEvent | TokenSavedEvent | TokenFailedEvent | TokenRemovedEvent"
    " | TokenTestedEvent | SecretReadEvent | TokenStoreEvent | ConnectionEvent"
    " | BatchStoredEvent | BatchFailedEvent | BatchProgressEvent | BatchLoadedEvent"
    " | BatchesFoundEvent | LateOrdersEvent | PracticeReadyEvent | PracticeOrderEvent"
    " | SheetEvent | ExportEvent | UpkeepEvent"
)
"""Every event; a text, so that nothing of a batch is loaded before there is one."""

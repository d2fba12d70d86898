"""The one object behind which the engine stands.

Invariant: born on the GUI thread and never moved; the engine's worker threads only emit its
signals, and every slot runs on the GUI thread by a queued connection (style.md section 2).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from b2b_desktop.ui.engine_signals import SIGNALS, EngineSignals

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.plan import BatchId, BatchPlan
    from b2b_desktop.domain.call import CallId, Mode
    from b2b_desktop.domain.order import OrderDraft, OrderValues
    from b2b_desktop.domain.secret import Secret
    from b2b_desktop.domain.settings import Settings
    from b2b_desktop.domain.token import Token, TokenId
    from b2b_desktop.domain.wire_format import WireFormat
    from b2b_desktop.engine.batch_events import (
        BatchesFoundEvent,
        BatchFailedEvent,
        BatchLoadedEvent,
        BatchProgressEvent,
        BatchStoredEvent,
        LateOrdersEvent,
    )
    from b2b_desktop.engine.commands import FileChoice, SendCommand, StoreOfRows
    from b2b_desktop.engine.engine import Engine
    from b2b_desktop.engine.events import (
        CallChangedEvent,
        CheckFinishedEvent,
        ConnectionEvent,
        ConnectionState,
        Event,
        FormatProvenEvent,
        JobId,
        LogOpenedEvent,
        NoticeEvent,
        NoticeKind,
        PracticeOrder,
        PracticeOrderEvent,
        PracticeReadyEvent,
        RetryWaitingEvent,
        SecretReadEvent,
        SendFinishedEvent,
        TokenFailedEvent,
        TokenRemovedEvent,
        TokenSavedEvent,
        TokensChangedEvent,
        TokenStoreEvent,
        TokenTestedEvent,
    )
    from b2b_desktop.engine.export_events import (
        CallsImportedEvent,
        ExportCancelledEvent,
        ExportFailedEvent,
        ExportFinishedEvent,
        ExportPreviewEvent,
        ExportProgressEvent,
        ImportPreviewEvent,
        RowsReadyEvent,
        SavedExportsEvent,
    )
    from b2b_desktop.engine.log_commands import LogCommands
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
    from b2b_desktop.engine.preview import RequestPreview
    from b2b_desktop.engine.sheet_commands import SheetCommands
    from b2b_desktop.engine.sheet_events import (
        BatchPlannedEvent,
        ResultsExportedEvent,
        RowsGroupedEvent,
        RowsRestoredEvent,
        SheetChangedEvent,
        SheetFailedEvent,
        SheetMadeEvent,
        SheetStepEvent,
        TableOpenedEvent,
        TemplatesEvent,
        TextReadEvent,
    )
    from b2b_desktop.engine.template_commands import TemplateCommands
    from b2b_desktop.engine.upkeep_commands import UpkeepCommands
    from b2b_desktop.engine.upkeep_events import (
        BackupMadeEvent,
        CallsDeletedEvent,
        LogCompactedEvent,
        LogMeasuredEvent,
        LogRestoredEvent,
        LogVerifiedEvent,
        RetentionPreviewedEvent,
        UpkeepFailedEvent,
        UpkeepProgressEvent,
        UpkeepStoppedEvent,
    )


class EngineBridge(EngineSignals):
    """Carry commands to the engine and its events to the GUI thread; see `EngineSignals`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None

    def attach(self, engine: Engine) -> None:
        """Take the engine; before this every command is refused by an assertion."""
        self._engine = engine

    def report(self, event: Event) -> None:
        """Emit an event's signal; called by the engine on any of its threads."""
        getattr(self, SIGNALS[type(event).__name__]).emit(event)

    def listen(self, signal_name: str, slot: Callable[[Any], None]) -> None:
        """Connect a bound method of a QObject to one of the signals, queued."""
        getattr(self, signal_name).connect(slot, Qt.ConnectionType.QueuedConnection)

    # Commands: each returns at once, see `engine.engine.Engine`.

    def send(self, command: SendCommand) -> JobId:
        """Attach; answered by `call_changed` and `send_finished`."""
        return self._live().send(command)

    def cancel_wait(self, job: JobId) -> None:
        """End a send's wait for its next attempt."""
        self._live().cancel_wait(job)

    def check_calls(self, mode: Mode, call_ids: tuple[CallId, ...]) -> JobId:
        """Read calls back; answered by `call_changed` and `check_finished`."""
        return self._live().check_calls(mode, call_ids)

    def keep_warm(self, mode: Mode, token_id: TokenId | None) -> None:
        """Keep a connection open ahead, without a request."""
        self._live().keep_warm(mode, token_id)

    @property
    def upkeep(self) -> UpkeepCommands:
        """Everything that verifies, copies and shortens the call log."""
        return self._live().log.upkeep

    @property
    def log(self) -> LogCommands:
        """Everything that can be asked of the call log, and its exports."""
        return self._live().log

    def load_field_names(self, mode: Mode, store: str) -> JobId:
        """Ask what extra fields a store's calls carried; answered by `field_names_loaded`."""
        return self._live().log.load_field_names(mode, store)

    def start_batch(self, plan: BatchPlan) -> JobId:
        """Store and send a batch; answered by `batch_stored`, then `batch_progressed`."""
        return self._live().batches.start(plan)

    def pause_batch(self, mode: Mode, batch_id: BatchId) -> None:
        """Start no more rows until `resume_batch`."""
        self._live().batches.pause(mode, batch_id)

    def resume_batch(self, mode: Mode, batch_id: BatchId) -> JobId:
        """Go on with a paused or an interrupted batch."""
        return self._live().batches.resume(mode, batch_id)

    def stop_batch(self, mode: Mode, batch_id: BatchId) -> None:
        """Start no more rows; what waits was never started."""
        self._live().batches.stop(mode, batch_id)

    def send_batch_again(
        self,
        mode: Mode,
        batch_id: BatchId,
        numbers: tuple[int, ...] | None = None,
        *,
        go_on_anyway: bool = False,
    ) -> JobId:
        """Send rows again: these, or all that another call can help."""
        return self._live().batches.send_again(mode, batch_id, numbers, go_on_anyway=go_on_anyway)

    def discard_batch(self, mode: Mode, batch_id: BatchId) -> JobId:
        """Leave what an interrupted batch did not send; answered by `batches_found`."""
        return self._live().batches.discard(mode, batch_id)

    def load_batch(self, mode: Mode, batch_id: BatchId) -> JobId:
        """Ask for a batch as it is on disk; answered by `batch_loaded`."""
        return self._live().batches.load(mode, batch_id)

    def list_interrupted_batches(self, mode: Mode) -> JobId:
        """Ask what an earlier run did not end; answered by `batches_found`."""
        return self._live().batches.list_interrupted(mode)

    def load_late_orders(self, mode: Mode) -> JobId:
        """Ask for the late list; answered by `late_orders_loaded`."""
        return self._live().batches.load_late_orders(mode)

    @property
    def sheets(self) -> SheetCommands:
        """The commands for rows before they are a batch, and for results."""
        return self._live().sheets

    @property
    def templates(self) -> TemplateCommands:
        """The commands for templates."""
        return self._live().templates

    def save_token(self, token: Token, secret: Secret | None) -> JobId:
        """Add or change a live token."""
        return self._live().save_token(token, secret)

    def remove_token(self, token_id: TokenId) -> JobId:
        """Remove a live token and its secret."""
        return self._live().remove_token(token_id)

    def use_format(self, mode: Mode, store: str, wire_format: WireFormat) -> None:
        """Speak with a store in this wire format from the next call on."""
        self._live().use_format(mode, store, wire_format)

    def test_token(self, mode: Mode, token_id: TokenId) -> JobId:
        """Read one order with a token."""
        return self._live().test_token(mode, token_id)

    def read_secret(self, mode: Mode, token_id: TokenId) -> JobId:
        """Read a secret the operator asked to see or copy."""
        return self._live().read_secret(mode, token_id)

    def start_practice(self) -> None:
        """Start the sandbox server, once."""
        self._live().practice.start()

    def new_practice_order(self, buyer_email: str) -> JobId:
        """Place an order in the sandbox."""
        return self._live().practice.new_order(buyer_email)

    def save_settings(self, settings: Settings) -> None:
        """Use and store settings."""
        self._live().save_settings(settings)

    def save_draft(self, draft: OrderDraft, mode: Mode) -> None:
        """Store the form as typed."""
        self._live().save_draft(draft, mode)

    def preview(self, values: OrderValues, token: Token) -> RequestPreview:
        """Return what a send would put on the wire."""
        from b2b_desktop.engine.preview import preview_attach

        return preview_attach(values, token)

    def _live(self) -> Engine:
        if self._engine is None:
            raise RuntimeError("the bridge has no engine yet")
        return self._engine


def __getattr__(name: str) -> Any:
    """Return one of the engine's own values; they are loaded when they are first asked for."""
    if name in __all__:  # An import asks for `__path__`, too.
        from importlib import import_module

        for part in (
            "commands",
            "events",
            "log_events",
            "batch_events",
            "sheet_events",
            "export_events",
            "upkeep_events",
        ):
            module = import_module(f"b2b_desktop.engine.{part}")
            if hasattr(module, name):
                return getattr(module, name)
    raise AttributeError(name)


__all__ = [
    "BackupMadeEvent",
    "BatchFailedEvent",
    "BatchLoadedEvent",
    "BatchPlannedEvent",
    "BatchProgressEvent",
    "BatchStoredEvent",
    "BatchesFoundEvent",
    "CallChangedEvent",
    "CallsCountedEvent",
    "CallsDeletedEvent",
    "CallsImportedEvent",
    "CallsSettledEvent",
    "CheckFinishedEvent",
    "ConnectionEvent",
    "ConnectionState",
    "DaysCountedEvent",
    "DetailsLoadedEvent",
    "EngineBridge",
    "ExportCancelledEvent",
    "ExportFailedEvent",
    "ExportFinishedEvent",
    "ExportPreviewEvent",
    "ExportProgressEvent",
    "FieldNamesEvent",
    "FileChoice",
    "FilterOffersEvent",
    "FittingCallsEvent",
    "FormatProvenEvent",
    "ImportPreviewEvent",
    "JobId",
    "LateOrdersEvent",
    "LogCompactedEvent",
    "LogMeasuredEvent",
    "LogOpenedEvent",
    "LogRestoredEvent",
    "LogVerifiedEvent",
    "NoticeEvent",
    "NoticeKind",
    "OrderHistoryEvent",
    "PageLoadedEvent",
    "PracticeOrder",
    "PracticeOrderEvent",
    "PracticeReadyEvent",
    "ReadFailedEvent",
    "ResultsExportedEvent",
    "RetentionPreviewedEvent",
    "RetryWaitingEvent",
    "RowsGroupedEvent",
    "RowsReadyEvent",
    "RowsRestoredEvent",
    "SavedExportsEvent",
    "SearchReadyEvent",
    "SecretReadEvent",
    "SendCommand",
    "SendFinishedEvent",
    "SheetChangedEvent",
    "SheetCommands",
    "SheetFailedEvent",
    "SheetMadeEvent",
    "SheetStepEvent",
    "StoreOfRows",
    "TableOpenedEvent",
    "TemplateCommands",
    "TemplatesEvent",
    "TextReadEvent",
    "TodayCountedEvent",
    "TokenFailedEvent",
    "TokenRemovedEvent",
    "TokenSavedEvent",
    "TokenStoreEvent",
    "TokenTestedEvent",
    "TokensChangedEvent",
    "UpkeepFailedEvent",
    "UpkeepProgressEvent",
    "UpkeepStoppedEvent",
]

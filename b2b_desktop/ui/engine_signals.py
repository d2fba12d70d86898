"""The signals of the bridge, and which carries which event of the engine.

Invariant: events stand by name: their classes are loaded after the first frame.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

SIGNALS: Final = {
    "CallChangedEvent": "call_changed",
    "SendFinishedEvent": "send_finished",
    "RetryWaitingEvent": "retry_waiting",
    "CheckFinishedEvent": "check_finished",
    "FormatProvenEvent": "format_proven",
    "PageLoadedEvent": "page_loaded",
    "CallsCountedEvent": "calls_counted",
    "DaysCountedEvent": "days_counted",
    "TodayCountedEvent": "today_counted",
    "FittingCallsEvent": "calls_fitting",
    "SearchReadyEvent": "search_ready",
    "CallsSettledEvent": "calls_settled",
    "OrderHistoryEvent": "order_history_loaded",
    "DetailsLoadedEvent": "details_loaded",
    "FieldNamesEvent": "field_names_loaded",
    "FilterOffersEvent": "offers_loaded",
    "ReadFailedEvent": "read_failed",
    "LogOpenedEvent": "log_opened",
    "NoticeEvent": "notice_raised",
    "TokensChangedEvent": "tokens_changed",
    "TokenSavedEvent": "token_saved",
    "TokenFailedEvent": "token_failed",
    "TokenRemovedEvent": "token_removed",
    "TokenTestedEvent": "token_tested",
    "SecretReadEvent": "secret_read",
    "TokenStoreEvent": "token_store_opened",
    "ConnectionEvent": "connection_changed",
    "BatchStoredEvent": "batch_stored",
    "BatchFailedEvent": "batch_failed",
    "BatchProgressEvent": "batch_progressed",
    "BatchLoadedEvent": "batch_loaded",
    "BatchesFoundEvent": "batches_found",
    "LateOrdersEvent": "late_orders_loaded",
    "SheetStepEvent": "sheet_stepped",
    "SheetFailedEvent": "sheet_failed",
    "TextReadEvent": "text_read",
    "TableOpenedEvent": "table_opened",
    "SheetMadeEvent": "sheet_made",
    "SheetChangedEvent": "sheet_changed",
    "RowsGroupedEvent": "rows_grouped",
    "RowsRestoredEvent": "rows_restored",
    "BatchPlannedEvent": "batch_planned",
    "ResultsExportedEvent": "results_exported",
    "TemplatesEvent": "templates_changed",
    "ExportProgressEvent": "export_progressed",
    "ExportPreviewEvent": "export_previewed",
    "ExportFinishedEvent": "export_finished",
    "ExportCancelledEvent": "export_cancelled",
    "ExportFailedEvent": "export_failed",
    "RowsReadyEvent": "rows_ready",
    "SavedExportsEvent": "saved_exports_changed",
    "ImportPreviewEvent": "import_previewed",
    "CallsImportedEvent": "calls_imported",
    "UpkeepProgressEvent": "upkeep_progressed",
    "UpkeepFailedEvent": "upkeep_failed",
    "UpkeepStoppedEvent": "upkeep_stopped",
    "LogVerifiedEvent": "log_verified",
    "LogMeasuredEvent": "log_measured",
    "BackupMadeEvent": "backup_made",
    "LogRestoredEvent": "log_restored",
    "LogCompactedEvent": "log_compacted",
    "RetentionPreviewedEvent": "retention_previewed",
    "CallsDeletedEvent": "calls_deleted",
    "PracticeReadyEvent": "practice_ready",
    "PracticeOrderEvent": "practice_order_placed",
}


class EngineSignals(QObject):
    """Own the signals.

    Signals:
        Each carries one event of `engine.events`, named after what happened.
    """

    call_changed = Signal(object)
    send_finished = Signal(object)
    retry_waiting = Signal(object)
    check_finished = Signal(object)
    format_proven = Signal(object)
    page_loaded = Signal(object)
    calls_counted = Signal(object)
    days_counted = Signal(object)
    today_counted = Signal(object)
    calls_fitting = Signal(object)
    search_ready = Signal(object)
    calls_settled = Signal(object)
    order_history_loaded = Signal(object)
    upkeep_progressed = Signal(object)
    upkeep_failed = Signal(object)
    upkeep_stopped = Signal(object)
    log_verified = Signal(object)
    log_measured = Signal(object)
    backup_made = Signal(object)
    log_restored = Signal(object)
    log_compacted = Signal(object)
    retention_previewed = Signal(object)
    calls_deleted = Signal(object)
    details_loaded = Signal(object)
    field_names_loaded = Signal(object)
    offers_loaded = Signal(object)
    read_failed = Signal(object)
    log_opened = Signal(object)
    notice_raised = Signal(object)
    tokens_changed = Signal(object)
    token_saved = Signal(object)
    token_failed = Signal(object)
    token_removed = Signal(object)
    token_tested = Signal(object)
    secret_read = Signal(object)
    token_store_opened = Signal(object)
    connection_changed = Signal(object)
    batch_stored = Signal(object)
    batch_failed = Signal(object)
    batch_progressed = Signal(object)
    batch_loaded = Signal(object)
    batches_found = Signal(object)
    late_orders_loaded = Signal(object)
    sheet_stepped = Signal(object)
    sheet_failed = Signal(object)
    text_read = Signal(object)
    table_opened = Signal(object)
    sheet_made = Signal(object)
    sheet_changed = Signal(object)
    rows_grouped = Signal(object)
    rows_restored = Signal(object)
    batch_planned = Signal(object)
    results_exported = Signal(object)
    templates_changed = Signal(object)
    export_progressed = Signal(object)
    export_previewed = Signal(object)
    export_finished = Signal(object)
    export_cancelled = Signal(object)
    export_failed = Signal(object)
    rows_ready = Signal(object)
    saved_exports_changed = Signal(object)
    import_previewed = Signal(object)
    calls_imported = Signal(object)
    practice_ready = Signal(object)
    practice_order_placed = Signal(object)

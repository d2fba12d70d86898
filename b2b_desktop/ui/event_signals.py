"""Which signal of the bridge carries which event of the engine.

Invariant: events are known by name here: their classes are loaded after the first frame.
"""

from __future__ import annotations

from typing import Final

SIGNALS: Final = {
    "CallChangedEvent": "call_changed",
    "SendFinishedEvent": "send_finished",
    "RetryWaitingEvent": "retry_waiting",
    "CheckFinishedEvent": "check_finished",
    "FormatProvenEvent": "format_proven",
    "PageLoadedEvent": "page_loaded",
    "CallsCountedEvent": "calls_counted",
    "DaysCountedEvent": "days_counted",
    "SearchReadyEvent": "search_ready",
    "CallsSettledEvent": "calls_settled",
    "OrderHistoryEvent": "order_history_loaded",
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
    "DetailsLoadedEvent": "details_loaded",
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
    "PracticeReadyEvent": "practice_ready",
    "PracticeOrderEvent": "practice_order_placed",
}

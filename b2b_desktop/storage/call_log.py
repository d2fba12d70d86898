"""Reading a call log without its search index: the plain views, one call's details.

Invariant: read-only, on the `reader` thread; `interrupt` alone may be called from another. Nothing
of a batch is loaded before one is asked for: the first page would wait for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from b2b_desktop.domain.call import (
    PAGE_SIZE,
    CallAnswer,
    CallDetails,
    CallFilter,
    CallId,
    CallPage,
    CallRow,
    CallView,
)
from b2b_desktop.domain.call_order import PageKey
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.storage.check_codec import decode_check
from b2b_desktop.storage.database import one_moment, open_reader, translated
from b2b_desktop.storage.event_codec import (
    decode_answer,
    decode_call,
    optional_from_us,
    to_us,
)
from b2b_desktop.storage.projection import ROW_COLUMNS, to_row

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.batch_name import BatchName
    from b2b_desktop.domain.batch.late import LateOrder
    from b2b_desktop.domain.batch.plan import BatchId
    from b2b_desktop.domain.batch.row_groups import StoreFacts
    from b2b_desktop.domain.batch.run_state import BatchSummary, StoredBatch
    from b2b_desktop.domain.batch.slices import Step
    from b2b_desktop.domain.batch.unusual import KnownOrders
    from b2b_desktop.domain.order import OrderId
    from b2b_desktop.domain.order_history import OrderHistory

_PAGE: Final = "SELECT {columns} FROM calls{hint} WHERE {where} ORDER BY call_id DESC LIMIT ?"
_FIRST_SINCE: Final = (
    "SELECT min(call_id) FROM calls INDEXED BY calls_clicked WHERE clicked_us >= ?"
)
_SETTLED: Final = (
    "SELECT sent_us, settled_us, settled_by, settled_note FROM calls WHERE call_id = ?"
)
_EVENTS: Final = "SELECT kind, content, body FROM journal WHERE call_id = ? ORDER BY seq"


class CallLog:
    """Query one log over a connection of its own."""

    def __init__(self, path: Path) -> None:
        """Open the file read-only.

        Raises:
            StorageError: it cannot be read.
        """
        self._path = path
        self._connection = open_reader(path)

    def page(self, wanted: CallFilter, before: PageKey | None) -> CallPage:
        """Return the newest calls of a plain filter, or those before a place.

        Raises:
            StorageError: the query failed or was interrupted.
        """
        conditions, values = list[str](), list[Any]()
        hint = ""
        if wanted.view is CallView.TO_DO:
            hint = " INDEXED BY calls_open"
            conditions.append("is_open = 1")
        elif wanted.view is CallView.TODAY and wanted.today_starts_at is not None:
            # Without a lower bound, a quiet day would cost a look at every call there is.
            conditions.append(f"call_id >= ({_FIRST_SINCE}) AND clicked_us >= ?")
            values += [to_us(wanted.today_starts_at)] * 2
        if before is not None:
            conditions.append("call_id < ?")
            values.append(before.call_id)
        where = " AND ".join(conditions) or "1"
        sql = _PAGE.format(columns=ROW_COLUMNS, hint=hint, where=where)
        with translated(self._path):
            records = self._connection.execute(sql, (*values, PAGE_SIZE)).fetchall()
        rows = tuple(to_row(record) for record in records)
        return CallPage(rows, PageKey(rows[-1].call_id) if len(rows) == PAGE_SIZE else None)

    def row(self, call_id: CallId) -> CallRow:
        """Return one call's row.

        Raises:
            StorageError: there is none.
        """
        sql = f"SELECT {ROW_COLUMNS} FROM calls WHERE call_id = ?"  # noqa: S608 - our own columns
        return to_row(self._one(sql, call_id))

    def details(self, call_id: CallId) -> CallDetails:
        """Return everything the log knows of a call.

        Raises:
            StorageError: there is no such call, or its content is gone.
        """
        with translated(self._path), one_moment(self._connection):
            sent_us, settled_us, settled_by, note = self._one(_SETTLED, call_id)
            events = self._connection.execute(_EVENTS, (call_id,)).fetchall()
            row = self.row(call_id)
        call, answer, checks = None, None, []
        for kind, content, body in events:
            if content is None:
                continue
            if kind == "created":
                call = decode_call(content, body or b"")
            elif kind in ("answered", "stopped", "interrupted"):
                answer = _answer(content, body)
            elif kind == "checked":
                checks.append(decode_check(content))
        if call is None:
            raise StorageError(StorageReason.DAMAGED, self._path, f"call {call_id} has no content")
        return CallDetails(
            row=row,
            call=call,
            sent_at=optional_from_us(sent_us),
            answer=answer,
            settled_at=optional_from_us(settled_us),
            settled_by=settled_by,
            settled_note=note,
            checks=tuple(checks),
        )

    def history(self, store: str, order_id: OrderId) -> OrderHistory:
        """Return everything that was done for an order, oldest first.

        Raises:
            StorageError: it cannot be read.
        """
        from b2b_desktop.storage.history_reading import read_history

        return read_history(self._connection, self._path, store, order_id)

    def batch(self, batch_id: BatchId) -> StoredBatch:
        """Return a batch with every row.

        Raises:
            StorageError: there is none, or it cannot be read.
        """
        from b2b_desktop.storage.batch_reading import read_batch

        return read_batch(self._connection, self._path, batch_id)

    def interrupted_batches(self) -> tuple[BatchSummary, ...]:
        """Return the batches an earlier run did not end, newest first.

        Raises:
            StorageError: they cannot be read.
        """
        from b2b_desktop.storage.batch_reading import interrupted_batches

        return interrupted_batches(self._connection, self._path)

    def batch_names(self) -> tuple[BatchName, ...]:
        """Return every batch there ever was, newest first.

        Raises:
            StorageError: they cannot be read.
        """
        from b2b_desktop.storage.batch_reading import batch_names

        return batch_names(self._connection, self._path)

    def late_orders(self) -> tuple[LateOrder, ...]:
        """Return every order that is still open because it came too late.

        Raises:
            StorageError: they cannot be read.
        """
        from b2b_desktop.storage.batch_reading import late_orders

        return late_orders(self._connection, self._path)

    def known_orders(self, store: str) -> KnownOrders:
        """Return the range of the order IDs that a store accepted lately."""
        from b2b_desktop.storage.store_history import known_orders

        return known_orders(self._connection, self._path, store)

    def store_facts(
        self, orders: Mapping[str, Sequence[OrderId]], step: Step
    ) -> dict[str, StoreFacts]:
        """Return what is known of orders, by store."""
        from b2b_desktop.storage.store_history import store_facts

        return store_facts(self._connection, self._path, orders, step)

    def field_names(self, store: str) -> tuple[str, ...]:
        """Return the names of extra fields a store's recent calls carried, the last used first.

        Raises:
            StorageError: they cannot be read.
        """
        from b2b_desktop.storage.field_names import read_field_names

        return read_field_names(self._connection, self._path, store)

    def interrupt(self) -> None:
        """End the query that runs now with an error; may be called from any thread."""
        self._connection.interrupt()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _one(self, sql: str, call_id: CallId) -> tuple[Any, ...]:
        with translated(self._path):
            record: tuple[Any, ...] | None
            record = self._connection.execute(sql, (call_id,)).fetchone()
        if record is None:
            raise StorageError(StorageReason.FAILED, self._path, f"there is no call {call_id}")
        return record


def _answer(content: bytes, body: bytes | None) -> CallAnswer:
    return decode_answer(content, body or b"")

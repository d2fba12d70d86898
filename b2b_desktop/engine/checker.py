"""Checking: an accepted or unknown call is read back and compared with what was sent.

Invariant: a check only reads; every look at the store is in the log with what it showed, and a
call is confirmed by nothing else. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from b2b_desktop.api.reads import DETAILS_PATH, OrderReading, ReadTrace
from b2b_desktop.api.wire import encode_attach
from b2b_desktop.domain.call import CallId, CallKind, CallRow, Mode, NewCall, Outcome
from b2b_desktop.domain.check import (
    YOUNG_S,
    CallCheck,
    CheckFault,
    CheckState,
    KeptValues,
    ProvenFormat,
    compare,
)
from b2b_desktop.domain.errors import (
    ApiError,
    NotFoundError,
    RateLimitedError,
    RejectedError,
    ServerFaultError,
    StorageError,
    TokenStoreError,
    UnauthorizedError,
    UnreachableError,
)
from b2b_desktop.domain.order import OrderValues
from b2b_desktop.domain.store_read import ReadKind
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.domain.wire_format import WireFormat, WireFormatName, wire_format
from b2b_desktop.engine.commands import Origin
from b2b_desktop.engine.events import (
    CallChangedEvent,
    CheckFinishedEvent,
    Event,
    FormatProvenEvent,
    JobId,
    NoticeEvent,
    NoticeKind,
)
from b2b_desktop.engine.log_writer import LogWriter
from b2b_desktop.engine.store_reader import StoreReader

if TYPE_CHECKING:
    from b2b_desktop.domain.secret import Secret
    from b2b_desktop.engine.token_keeper import TokenKeeper

PAUSES_S: Final = (1.0, 3.0, 10.0)
"""Before an accepted call is looked at again whose record shows nothing yet."""
_AT_ONCE: Final = 4
"""Calls of one command that are checked at a time."""
_MOST_WAITS: Final = 2
"""So often a check obeys a 429 before it gives up."""
_FAULTS: Final = (
    (UnauthorizedError, CheckFault.TOKEN_ENDED),
    (NotFoundError, CheckFault.ORDER_NOT_FOUND),
    (RateLimitedError, CheckFault.RATE_LIMITED),
    (RejectedError, CheckFault.REFUSED),
    (ServerFaultError, CheckFault.SERVER_FAULT),
    (UnreachableError, CheckFault.NO_CONNECTION),
)


@dataclass(frozen=True, slots=True)
class _Asker:
    """Who asks: a live token and its secret."""

    token: Token
    secret: Secret


class Checker:
    """Read calls back; each check is one task of its caller."""

    def __init__(
        self,
        *,
        tokens: TokenKeeper,
        reader: StoreReader,
        log: LogWriter,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        origin: Callable[[], Origin],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._tokens = tokens
        self._reader = reader
        self._log = log
        self._report = report
        self._now = now
        self._origin = origin
        self._sleep = sleep
        self._running: dict[tuple[Mode, CallId], asyncio.Event] = {}
        self._proven: dict[tuple[Mode, str], WireFormat] = {}

    async def check_calls(self, job: JobId | None, mode: Mode, call_ids: Sequence[CallId]) -> None:
        """Check calls, some at a time; `CheckFinishedEvent` is the last word."""
        waiting = iter(call_ids)
        rows: list[CallRow] = []

        async def work() -> None:
            for call_id in waiting:
                row = await self._whole_check(mode, call_id)
                if row is not None:
                    rows.append(row)

        async with asyncio.TaskGroup() as group:
            for _ in range(min(_AT_ONCE, len(call_ids))):
                group.create_task(work())
        self._report(CheckFinishedEvent(job, mode, tuple(rows)))

    async def check(self, row: CallRow) -> CheckState:
        """Read one call back until it is clear what the store kept.

        A record that shows nothing yet is looked at again by `PAUSES_S`, so this may take a
        quarter of a minute. Never raises for the world's faults.

        Returns:
            What the call shows from now on; as before when it could not be written down.
        """
        checked = await self._whole_check(row.mode, row.call_id)
        return row.check if checked is None else checked.check

    async def look_for(self, mode: Mode, call_id: CallId) -> CallRow | None:
        """Look once for an unknown call that is still open.

        Returns:
            Its row; None when there was no connection: then nothing was asked or recorded.

        Raises:
            StorageError: the log cannot be read or written.
        """
        row, call = await self._log.recorded(mode, call_id)
        if not row.is_open:
            return row
        check = await self._look(call, may_still_come=True)
        if check.fault is CheckFault.NO_CONNECTION:
            return None
        return await self._record(row, check)

    async def go_on(self, mode: Mode, call_id: CallId) -> CallRow | None:
        """Bring the check of an accepted call to its end that an earlier run had not.

        Returns:
            Its row; None when there was no connection: then nothing was asked or recorded.

        Raises:
            StorageError: the log cannot be read or written.
        """
        row, call = await self._log.recorded(mode, call_id)
        if row.check is not CheckState.NOT_VISIBLE_YET:
            return row
        check = await self._look(call, may_still_come=self._is_young(row))
        if check.fault is CheckFault.NO_CONNECTION:
            return None
        row = await self._record(row, check)
        if row.check is CheckState.NOT_VISIBLE_YET:
            return await self._whole_check(mode, call_id) or row
        return row

    async def _whole_check(self, mode: Mode, call_id: CallId) -> CallRow | None:
        """Check a call, or wait for the check of it that runs already."""
        key = (mode, call_id)
        try:
            if (running := self._running.get(key)) is not None:
                await running.wait()
                return (await self._log.recorded(mode, call_id))[0]
            done = self._running[key] = asyncio.Event()
            try:
                return await self._until_clear(*await self._log.recorded(mode, call_id))
            finally:
                del self._running[key]
                done.set()
        except StorageError as error:
            self._report(NoticeEvent(NoticeKind.STORAGE_FAILED, mode, error))
            return None

    async def _until_clear(self, row: CallRow, call: NewCall) -> CallRow | None:
        if row.outcome not in (Outcome.ACCEPTED, Outcome.UNKNOWN):
            return None
        unknown = row.outcome is Outcome.UNKNOWN
        for pause_s in PAUSES_S:
            check = await self._look(call, may_still_come=unknown or self._is_young(row))
            row = await self._record(row, check)
            if unknown or check.state is not CheckState.NOT_VISIBLE_YET:
                return row
            await self._sleep(pause_s)
        return await self._record(row, await self._look(call, may_still_come=False))

    def _is_young(self, row: CallRow) -> bool:
        at = row.done_at or row.clicked_at
        return (self._now() - at).total_seconds() < YOUNG_S

    async def _record(self, row: CallRow, check: CallCheck) -> CallRow:
        change, counts = await self._log.checked(row.mode, row.call_id, check)
        self._report(CallChangedEvent(None, change.row, False, counts, change.settled))
        if check.proven is not None:
            self._tell_proven(row, check.proven, check.checked_at)
        return change.row

    def _tell_proven(self, row: CallRow, proven: WireFormat, at: datetime) -> None:
        """Report a store's format when it is news in this run, not after every check."""
        key = (row.mode, row.store)
        if self._proven.get(key) != proven:
            self._proven[key] = proven
            self._report(FormatProvenEvent(row.mode, ProvenFormat(row.store, proven, at)))

    async def _look(self, call: NewCall, *, may_still_come: bool) -> CallCheck:
        """Read the order once and judge what it shows."""
        origin, actor = self._origin(), call.actor
        check = CallCheck(
            CheckState.COULD_NOT_CHECK,
            self._now(),
            checked_by=origin.operator,
            computer=origin.computer,
            address=actor.address,
            path=DETAILS_PATH.format(order_id=call.order_id),
        )
        asker = await self._asker(call)
        if isinstance(asker, CheckFault):
            return replace(check, fault=asker)
        reading, trace = await self._ask(asker, call)
        check = replace(
            check,
            checked_at=self._now(),
            token_name=asker.token.name,
            http_status=trace.http_status,
            duration_ms=trace.duration_ms,
        )
        if isinstance(reading, ApiError):
            return replace(check, fault=_fault(reading), message=reading.message)
        return _judged(check, call, asker.token, reading, may_still_come=may_still_come)

    async def _asker(self, call: NewCall) -> _Asker | CheckFault:
        """Return the token the call was made with, if it still opens the same store."""
        actor = call.actor
        try:
            token, secret = await self._tokens.with_secret(call.mode, TokenId(actor.token_id))
        except TokenStoreError:
            return CheckFault.TOKEN_GONE
        # Another store may have an order of the same number.
        if (token.address, token.claims.store_hash) != (actor.address, actor.store_hash):
            return CheckFault.TOKEN_GONE
        return CheckFault.TOKEN_ENDED if token.has_ended(self._now()) else _Asker(token, secret)

    async def _ask(self, asker: _Asker, call: NewCall) -> tuple[OrderReading | ApiError, ReadTrace]:
        """Read the order, again after the wait a 429 asks for."""
        reading, trace = await self._ask_once(asker, call)
        for _ in range(_MOST_WAITS):
            if not isinstance(reading, RateLimitedError):
                break
            # The scheduler has heard the wait; the next turn comes after it.
            reading, trace = await self._ask_once(asker, call)
        if isinstance(reading, UnauthorizedError):
            self._tokens.mark_refused(call.mode, asker.token.token_id)
        return reading, trace

    async def _ask_once(
        self, asker: _Asker, call: NewCall
    ) -> tuple[OrderReading | ApiError, ReadTrace]:
        return await self._reader.read_order(
            ReadKind.CHECK, call.mode, asker.token, asker.secret, call.order_id
        )


def _judged(
    check: CallCheck, call: NewCall, token: Token, reading: OrderReading, *, may_still_come: bool
) -> CallCheck:
    stored = KeptValues(reading.po_number, reading.extra_fields)
    comparison = compare(call.kept_values, stored, may_still_come=may_still_come)
    confirmed = comparison.state is CheckState.CONFIRMED
    return replace(
        check,
        state=comparison.state,
        differences=comparison.differences,
        stored=stored,
        company=reading.company,
        order_created_at=reading.created_at,
        proven=_proven(call, token) if confirmed else None,
    )


def _proven(call: NewCall, token: Token) -> WireFormat | None:
    """Return the wire format whose extra fields the store kept, None when none were sent.

    A call records its format's name only, so the format is the one that gives its exact body.
    """
    if call.kind is not CallKind.ATTACH or not any(f.value for f in call.extra_fields):
        return None
    values = OrderValues(call.order_id, call.po_number, call.save_comment, call.extra_fields)
    candidates = (token.wire_format, wire_format(WireFormatName(call.wire_format)))
    return next((f for f in candidates if encode_attach(values, f) == call.request_body), None)


def _fault(error: ApiError) -> CheckFault:
    return next((fault for kind, fault in _FAULTS if isinstance(error, kind)), CheckFault.NO_ANSWER)

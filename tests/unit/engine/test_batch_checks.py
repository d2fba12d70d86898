"""Checks run beside the sends, few at a time, each row once."""

from __future__ import annotations

import asyncio

from b2b_desktop.domain.call import CallId, CallRow
from b2b_desktop.domain.check import CheckState
from b2b_desktop.engine.batch_checks import BatchChecks
from b2b_desktop.storage.projection import _new_row
from tests.unit.storage.batch_desk import new_call


def call(number: int) -> CallRow:
    """Return an accepted call."""
    return _new_row(CallId(number), new_call(number))


def test_every_row_is_checked_once_and_only_some_at_a_time() -> None:
    seen: dict[int, CheckState] = {}
    at_once: list[int] = []
    running = 0

    async def check(row: CallRow) -> CheckState:
        nonlocal running
        running += 1
        at_once.append(running)
        await asyncio.sleep(0)
        running -= 1
        confirmed = row.order_id % 2
        return CheckState.CONFIRMED if confirmed else CheckState.STORED_DIFFERENTLY

    async def main() -> None:
        checks = BatchChecks(check, seen.__setitem__)
        await checks.finish()
        for number in range(20):
            checks.put(number, call(number))
        assert seen == {}, "a check does not hold up who asks for it"
        await checks.finish()
        await checks.close()

    asyncio.run(main())
    assert len(seen) == 20
    assert seen[1] is CheckState.CONFIRMED
    assert seen[2] is CheckState.STORED_DIFFERENTLY
    assert max(at_once) == 4


def test_what_was_not_checked_is_left_when_the_program_ends() -> None:
    async def check(_row: CallRow) -> CheckState:
        await asyncio.Event().wait()
        return CheckState.CONFIRMED

    async def main() -> list[int]:
        seen: list[int] = []
        checks = BatchChecks(check, lambda number, _state: seen.append(number))
        checks.put(0, call(1))
        await asyncio.sleep(0)
        await checks.close()
        return seen

    assert asyncio.run(main()) == []

"""Batches on disk: what was planned comes back, and rows say what their calls say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.plan import BatchId, LeftOut
from b2b_desktop.domain.batch.run_state import BatchCounts, BatchState, PauseReason
from b2b_desktop.domain.call import Mode, Outcome, Reason
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.storage import schema
from b2b_desktop.storage.batch_reading import batch_names, interrupted_batches, late_orders
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.database import open_database
from b2b_desktop.storage.journal_chain import broken_events
from b2b_desktop.storage.paths import DataPaths
from tests.unit.storage.batch_desk import AT, BatchDesk, answer, new_call, plan_of, row

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImEifQ.c2lnbmF0dXJl"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[BatchDesk]:
    """Open a log."""
    desk = BatchDesk(tmp_path / "calls.sqlite3")
    yield desk
    desk.close()


def outcomes(desk: BatchDesk, batch_id: BatchId) -> list[Outcome | None]:
    """Return what the rows say."""
    return [progress.outcome for progress in desk.load(batch_id).rows]


def test_a_plan_comes_back_as_it_was(desk: BatchDesk) -> None:
    plan = plan_of(row(1), row(2, 2, LeftOut.DUPLICATE), replace(row(3, 4), token_id=None))
    batch_id = desk.store(plan)
    stored = desk.load(batch_id)
    assert stored.plan == plan
    assert stored.created_at == AT
    assert stored.state is BatchState.WAITING
    assert outcomes(desk, batch_id) == [Outcome.QUEUED, None, Outcome.QUEUED]


def test_every_whole_batch_is_named_newest_first(desk: BatchDesk) -> None:
    first, second = desk.store(plan_of(row(1))), desk.store(plan_of(row(2)))
    desk.connection.execute("UPDATE batches SET is_whole = 0 WHERE batch_id = ?", (second,))
    third = desk.store(replace(plan_of(row(3)), name="tuesday.csv"))
    names = batch_names(desk.connection, desk.path)
    assert [(name.batch_id, name.created_at) for name in names] == [(third, AT), (first, AT)]
    assert names[0].name == "tuesday.csv"


def test_an_imported_result_restores_its_rows(desk: BatchDesk) -> None:
    said = (Outcome.ACCEPTED, Outcome.SENDING, Outcome.QUEUED, Outcome.STOPPED, Outcome.REJECTED)
    rows = [replace(row(n, n), outcome=outcome) for n, outcome in enumerate(said, 1)]
    rows[0] = replace(rows[0], check=CheckState.CONFIRMED)
    batch_id = desk.store(plan_of(*rows))
    assert outcomes(desk, batch_id) == [
        Outcome.ACCEPTED, Outcome.UNKNOWN, Outcome.QUEUED, Outcome.QUEUED, Outcome.REJECTED,
    ]  # fmt: skip
    assert desk.load(batch_id).rows[0].check is CheckState.CONFIRMED


def test_a_row_says_what_its_newest_call_says(desk: BatchDesk) -> None:
    batch_id = desk.store(plan_of(row(1), row(2, 2)))
    first = desk.call(batch_id, 0, 1)
    assert outcomes(desk, batch_id) == [Outcome.SENDING, Outcome.QUEUED]
    desk.journal.answered(first, answer(Outcome.REJECTED, Reason.SERVER_WORDS, "no"))
    said = desk.load(batch_id).rows[0]
    assert (said.outcome, said.reason, said.message) == (
        Outcome.REJECTED,
        Reason.SERVER_WORDS,
        "no",
    )
    assert (said.call_id, said.http_status, said.done_at, said.attempt) == (first, 400, AT, 1)
    desk.batches.queue(batch_id, [0])
    assert outcomes(desk, batch_id)[0] is Outcome.QUEUED
    second = desk.call(batch_id, 0, 1, attempt=2)
    desk.journal.answered(second, answer(Outcome.ACCEPTED, Reason.ACCEPTED))
    said = desk.load(batch_id).rows[0]
    assert (said.outcome, said.call_id, said.attempt) == (Outcome.ACCEPTED, second, 2)


def test_a_call_and_its_row_are_written_together_or_not_at_all(desk: BatchDesk) -> None:
    batch_id = desk.store(plan_of(row(1)))

    def fail() -> None:
        created = desk.journal.created(new_call(1))
        desk.batches.link([(batch_id, 0, created.call_id)])
        raise RuntimeError

    with pytest.raises(RuntimeError):
        desk.journal.together(fail)
    assert outcomes(desk, batch_id) == [Outcome.QUEUED]
    assert desk.connection.execute("SELECT count(*) FROM calls").fetchone() == (0,)
    call_id = desk.call(batch_id, 0, 1)
    assert desk.load(batch_id).rows[0].call_id == call_id
    assert broken_events(desk.connection) == ()


def test_after_a_crash_a_batch_is_interrupted_with_its_exact_counts(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    desk = BatchDesk(path)
    left_out = row(9, 9, LeftOut.INVALID)
    batch_id = desk.store(plan_of(*(row(n, n) for n in range(1, 6)), left_out))
    desk.batches.set_state(batch_id, BatchState.RUNNING, PauseReason.NONE)
    accepted = desk.call(batch_id, 0, 1)
    desk.journal.answered(accepted, answer(Outcome.ACCEPTED, Reason.ACCEPTED))
    late = desk.call(batch_id, 1, 2)
    desk.journal.answered(late, answer(Outcome.REJECTED, Reason.TOO_LATE))
    desk.call(batch_id, 2, 3)
    half = desk.batches.begin(plan_of(row(7)), AT)
    desk.batches.add_rows(half, 0, [row(7)])
    ended = desk.store(plan_of(row(8)))
    desk.batches.set_state(ended, BatchState.FINISHED, PauseReason.NONE)
    desk.close()

    again = BatchDesk(path)
    again.journal.interrupted(AT)
    again.batches.tidy()
    found = interrupted_batches(again.connection, path)
    assert [summary.batch_id for summary in found] == [batch_id]
    assert found[0].name == "orders.csv"
    assert found[0].counts == BatchCounts(
        queued=2, accepted=1, rejected=1, late=1, unknown=1, left_out=1
    )
    assert again.load(batch_id).state is BatchState.INTERRUPTED
    assert again.load(ended).state is BatchState.FINISHED
    with pytest.raises(StorageError):
        again.load(half)
    again.close()


def test_the_late_list_holds_the_refused_and_those_left_for_it(desk: BatchDesk) -> None:
    batch_id = desk.store(plan_of(*(row(n, n) for n in range(1, 5))))
    refused = desk.call(batch_id, 0, 1)
    desk.journal.answered(refused, answer(Outcome.REJECTED, Reason.TOO_LATE, "exists"))
    other = desk.call(batch_id, 1, 2)
    desk.journal.answered(other, answer(Outcome.REJECTED, Reason.NO_PERMISSION))
    by_hand = desk.journal.created(new_call(77)).call_id
    desk.journal.answered(by_hand, answer(Outcome.REJECTED, Reason.TOO_LATE))
    desk.batches.stop_queued(batch_id, Reason.TOO_LATE)
    stopped = desk.store(plan_of(row(50)))
    desk.batches.stop_queued(stopped, Reason.CANCELLED)
    late = late_orders(desk.connection, desk.path)
    assert [(o.values.order_id, o.outcome, o.batch_id, o.number) for o in late] == [
        (1, Outcome.REJECTED, batch_id, 0),
        (77, Outcome.REJECTED, None, None),
        (3, Outcome.STOPPED, batch_id, 2),
        (4, Outcome.STOPPED, batch_id, 3),
    ]
    assert late[0].message == "exists"
    assert late[0].store == "acme"
    assert late[2].values == row(3).values
    assert late[1].values.extra_fields == (ExtraField("Cost Center", "007"),)
    again = desk.call(batch_id, 0, 1, attempt=2)
    desk.journal.answered(again, answer(Outcome.ACCEPTED, Reason.ACCEPTED))
    assert 1 not in [order.values.order_id for order in late_orders(desk.connection, desk.path)]


@pytest.mark.parametrize(("po_number", "is_late"), [("PO-3", False), ("PO-9", True)])
def test_an_order_whose_values_were_saved_elsewhere_leaves_the_late_list(
    desk: BatchDesk, po_number: str, is_late: bool
) -> None:
    batch_id = desk.store(plan_of(row(3)))
    desk.batches.stop_queued(batch_id, Reason.TOO_LATE)
    assert [order.store for order in late_orders(desk.connection, desk.path)] == ["acme"]
    call = replace(new_call(3), po_number=po_number)
    call_id = desk.journal.created(call).call_id
    desk.journal.answered(call_id, answer(Outcome.ACCEPTED, Reason.ACCEPTED))
    assert bool(late_orders(desk.connection, desk.path)) is is_late


def test_options_of_a_stored_batch_can_change(desk: BatchDesk) -> None:
    batch_id = desk.store(plan_of(row(1)))
    options = replace(desk.load(batch_id).plan.options, most_late=9)
    desk.batches.set_options(batch_id, options)
    assert desk.load(batch_id).plan.options == options


def test_a_token_in_the_input_is_not_kept_and_a_row_that_needs_it_is_not_sent(
    desk: BatchDesk,
) -> None:
    beside = replace(row(1), cells=("1", JWT))
    values = row(2).values
    assert values is not None
    within = replace(row(2, 2), values=replace(values, po_number=JWT))
    batch_id = desk.store(plan_of(beside, within))
    dump = "\n".join(desk.connection.iterdump())
    assert JWT not in dump
    stored = desk.load(batch_id).plan
    assert stored.rows[0].values == beside.values
    assert stored.rows[1].values is None


def test_a_log_of_the_first_version_gets_room_for_batches(data_dir: Path) -> None:
    data_dir.mkdir()
    path = DataPaths(data_dir).database(Mode.LIVE)
    former = sqlite3.connect(path)
    former.executescript(f"{schema.STEPS[0]}; PRAGMA user_version = 1;")
    former.close()
    opened = open_database(path)
    assert opened.connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    opened.connection.close()
    desk = BatchDesk(path)
    batch_id = desk.store(plan_of(row(1)))
    log = CallLog(path)
    assert log.batch(batch_id).plan.rows == (row(1),)
    assert log.interrupted_batches() == ()
    assert log.late_orders() == ()
    log.close()
    desk.close()

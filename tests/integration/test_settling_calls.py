"""Dealing with calls through the engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallId, Mode
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.engine.log_events import CallsSettledEvent
from b2b_desktop.storage.paths import DataPaths
from tests.engine_rig import EngineRig
from tests.logged_calls import REJECTED, call_for, opened

CALLS = 450


@pytest.fixture
def rig(data_dir: Path) -> Iterator[EngineRig]:
    """Run an engine whose live log has open calls."""
    data_dir.mkdir(exist_ok=True)
    with opened(DataPaths(data_dir).database(Mode.LIVE)) as (journal, _):
        rows = journal.created_many([call_for(n) for n in range(1, CALLS + 1)])
        journal.answered_many([(row, REJECTED) for row in rows])
    rig = EngineRig(data_dir)
    yield rig
    rig.stop()


def settled(rig: EngineRig, job: int) -> CallsSettledEvent:
    """Wait for what a command did."""
    return rig.wait(CallsSettledEvent, lambda event: event.job == job)


def test_a_long_selection_is_dealt_with_and_opened_again(rig: EngineRig) -> None:
    ids = [CallId(n) for n in range(1, CALLS + 1)]
    event = settled(rig, rig.engine.log.settle(Mode.LIVE, ids, "phoned"))
    assert [row.call_id for row in event.rows] == ids
    assert not any(row.is_open for row in event.rows)
    assert (event.note, event.error) == ("phoned", None)
    assert event.counts is not None
    assert event.counts.to_do == 0
    details = rig.details(ids[0])
    assert details.settled_note == "phoned"
    assert details.settled_by
    undone = settled(rig, rig.engine.log.unsettle(Mode.LIVE, ids))
    assert all(row.is_open for row in undone.rows)
    assert undone.counts is not None
    assert (undone.counts.to_do, undone.note) == (CALLS, None)


def test_a_note_is_kept_without_the_secrets_in_it(rig: EngineRig) -> None:
    note = "phoned; their authToken: opaque1234 ended"
    settled(rig, rig.engine.log.settle(Mode.LIVE, [CallId(1)], note))
    assert rig.details(CallId(1)).settled_note == "phoned; their authToken: [redacted] ended"


def test_nothing_to_settle_is_told_as_well(rig: EngineRig) -> None:
    event = settled(rig, rig.engine.log.settle(Mode.PRACTICE, [CallId(1)], "phoned"))
    assert event.rows == ()
    assert event.error is None


def test_a_log_that_cannot_be_written_says_so(data_dir: Path) -> None:
    data_dir.mkdir(exist_ok=True)
    DataPaths(data_dir).database(Mode.PRACTICE).mkdir()
    rig = EngineRig(data_dir)
    event = settled(rig, rig.engine.log.settle(Mode.PRACTICE, [CallId(1)], "phoned"))
    rig.stop()
    assert event.error is not None
    assert isinstance(event.error, StorageError)
    assert event.counts is None

"""The history of one order."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from b2b_desktop.domain.call import CallKind, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.order_history import HistoryKind, OrderHistory
from b2b_desktop.domain.settlement import Settlement
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.settling import settle_calls, unsettle_calls
from tests.check_values import a_check
from tests.logged_calls import ACCEPTED, ACTOR, AT, REJECTED, call_for, finished, opened

HOUR = timedelta(hours=1)


def history_of(path: Path, store: str = "abc123", order_id: int = 5012) -> OrderHistory:
    """Read an order's history over a connection of its own."""
    with closing(CallLog(path)) as log:
        return log.history(store, OrderId(order_id))


def test_everything_that_was_done_is_told_in_time_order(tmp_path: Path) -> None:
    path = tmp_path / "calls-live.sqlite3"
    with opened(path) as (journal, _):
        late = finished(journal, call_for(5012), REJECTED)
        dealt_with = Settlement(AT + 3 * HOUR, "robin", "DESK-3", "phoned")
        settle_calls(journal, [late], dealt_with)
        unsettle_calls(journal, [late], replace(dealt_with, at=AT + 4 * HOUR, note=""))
        correction = call_for(
            5012,
            "PO-2",
            kind=CallKind.UPDATE,
            corrects=late,
            clicked_at=AT + HOUR,
            operator="robin",
        )
        accepted = finished(journal, correction, ACCEPTED)
        check = a_check(CheckState.CONFIRMED, checked_at=AT + 2 * HOUR)
        journal.checked(accepted, check)
    history = history_of(path)
    assert [(entry.kind, entry.at - AT, entry.by, entry.computer) for entry in history.entries] == [
        (HistoryKind.CALLED, 0 * HOUR, "kim", "DESK-2"),
        (HistoryKind.CALLED, HOUR, "robin", "DESK-2"),
        (HistoryKind.CHECKED, 2 * HOUR, "desk", "DESK-2"),
        (HistoryKind.SETTLED, 3 * HOUR, "robin", "DESK-3"),
        (HistoryKind.REOPENED, 4 * HOUR, "robin", "DESK-3"),
    ]
    first, second, checked, settled, _ = history.entries
    assert (first.row.outcome, first.call.po_number) == (Outcome.REJECTED, "PO-7781")
    assert second.call == correction
    assert checked.check == check
    assert checked.row.check is CheckState.CONFIRMED
    assert settled.note == "phoned"


def test_the_same_number_in_another_store_is_another_order(tmp_path: Path) -> None:
    path = tmp_path / "calls-live.sqlite3"
    other = replace(ACTOR, store="oak", store_hash="oak")
    with opened(path) as (journal, _):
        finished(journal, call_for(5012), ACCEPTED)
        finished(journal, call_for(5012, actor=other), REJECTED)
        finished(journal, call_for(5013), ACCEPTED)
    assert len(history_of(path).entries) == 1
    assert [entry.row.store for entry in history_of(path, "oak").entries] == ["oak"]
    assert history_of(path, "elm") == OrderHistory("elm", OrderId(5012), ())

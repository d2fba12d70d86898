"""Which names of extra fields a log offers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.call import NewCall
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.storage import field_names
from b2b_desktop.storage.call_log import CallLog
from tests.logged_calls import ACTOR, call_for, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of an empty log."""
    path = tmp_path / "calls-live.sqlite3"
    with opened(path):
        pass
    return path


@pytest.fixture
def log(path: Path) -> Iterator[CallLog]:
    """Return the reader of the log."""
    log = CallLog(path)
    with closing(log):
        yield log


def call_with(order_id: int, *names: str, store: str = "abc123") -> NewCall:
    """Return a call of a store with these extra fields."""
    fields = tuple(ExtraField(name, "1") for name in names)
    return call_for(order_id, extra_fields=fields, actor=replace(ACTOR, store=store))


def add(path: Path, *calls: NewCall) -> None:
    """Log calls."""
    with opened(path) as (journal, _):
        journal.created_many(calls)


def test_an_empty_log_knows_no_names(log: CallLog) -> None:
    assert log.field_names("abc123") == ()


def test_names_come_once_each_the_last_used_first(path: Path, log: CallLog) -> None:
    add(path, call_with(9, "Cost Center", "Region"), call_with(8, "Fintech ID", "Cost Center"))
    assert log.field_names("abc123") == ("Fintech ID", "Cost Center", "Region")


def test_a_name_is_given_as_it_was_sent(path: Path, log: CallLog) -> None:
    names = ('Grö"ße\\', "数", "A\u200bB", "cost center", "Cost Center")
    add(path, call_with(1, *names))
    assert log.field_names("abc123") == names


def test_another_store_s_names_are_not_offered(path: Path, log: CallLog) -> None:
    add(path, call_with(1, "Ours"), call_with(1, "Theirs", store="other"))
    assert log.field_names("abc123") == ("Ours",)
    assert log.field_names("nobody's") == ()


def test_calls_without_fields_or_with_deleted_content_say_nothing(path: Path, log: CallLog) -> None:
    add(path, call_with(1), call_with(2, "Gone"), call_with(3, "Kept"))
    with opened(path) as (_, connection):
        connection.execute("UPDATE journal SET content = NULL, body = NULL WHERE call_id = 2")
    assert log.field_names("abc123") == ("Kept",)


def test_no_more_calls_and_names_are_read_than_the_bounds_say(
    path: Path, log: CallLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(field_names, "_CALLS", 3)
    monkeypatch.setattr(field_names, "_NAMES", 4)
    add(path, *[call_with(n, f"A{n}", f"B{n}") for n in range(1, 11)])
    assert log.field_names("abc123") == ("A10", "B10", "A9", "B9")


def test_the_read_follows_the_store_s_index_and_sorts_no_log(path: Path) -> None:
    with opened(path) as (_, connection):
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN {field_names._SELECT}", ("abc123", 3, 4)
        ).fetchall()
    steps = [step[3] for step in plan]
    assert "SEARCH calls USING COVERING INDEX calls_order (store=?)" in steps
    assert "SEARCH made USING INDEX journal_call (call_id=?)" in steps
    assert not [step for step in steps if step.startswith("SCAN calls")]


def test_a_log_that_cannot_be_read_says_so(path: Path, log: CallLog) -> None:
    with opened(path) as (_, connection):
        connection.execute("DROP INDEX calls_order")
    with pytest.raises(StorageError):
        log.field_names("abc123")

"""Verifying a log finds every change to what is stored."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from b2b_desktop.domain.log_check import FindingKind, LogCheck
from b2b_desktop.storage.verification import verify_log
from tests.logged_calls import opened
from tests.unit.storage.evidence import dump_of, write_evidence

ORDERS = 60


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write one log for all tests, which copy it."""
    path = tmp_path_factory.mktemp("evidence") / "calls-live.sqlite3"
    write_evidence(path, ORDERS)
    return path


@pytest.fixture
def path(evidence: Path, tmp_path: Path) -> Path:
    """Return a log with something of everything in it."""
    return Path(shutil.copy(evidence, tmp_path / "calls-live.sqlite3"))


def verify(path: Path, is_stopped: Callable[[], bool] = lambda: False) -> LogCheck:
    """Verify a log, whoever watches."""
    return verify_log(path, lambda _done, _of: None, is_stopped)


def change(path: Path, sql: str) -> None:
    """Change a log past the journal."""
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        for name, _ in (kept := triggers.fetchall()):
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(sql).rowcount != 0
        for _, made in kept:
            connection.execute(made)
        connection.commit()


def test_a_sound_log_has_no_findings(path: Path) -> None:
    check = verify(path)
    assert check.findings == ()
    assert check.is_sound
    with closing(sqlite3.connect(path)) as connection:
        (calls,) = connection.execute("SELECT count(*) FROM calls").fetchone()
        (events,) = connection.execute("SELECT count(*) FROM journal").fetchone()
    assert (check.calls, check.events) == (calls, events)
    assert check.deleted == 8


def test_an_empty_log_is_sound(tmp_path: Path) -> None:
    empty = tmp_path / "empty.sqlite3"
    with opened(empty):
        pass
    assert verify(empty).is_sound


@pytest.mark.parametrize("flips", [20, pytest.param(200, marks=pytest.mark.long)])
def test_every_flipped_bit_that_changes_what_is_stored_is_found(
    evidence: Path,
    tmp_path: Path,
    rng: Random,
    capsys: pytest.CaptureFixture[str],
    flips: int,
) -> None:
    whole = evidence.read_bytes()
    before = dump_of(evidence)
    damaged = tmp_path / "calls-live.sqlite3"
    unchanged, missed = 0, []
    for _ in range(flips):
        bit = rng.randrange(len(whole) * 8)
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        damaged.write_bytes(changed)
        if dump_of(damaged) == before:
            unchanged += 1
        elif verify(damaged).is_sound:
            missed.append(bit)
    with capsys.disabled():
        words = f"{flips} flips: {unchanged} left the dump as it was, {len(missed)} were missed"
        print(f"\n{words}")  # noqa: T201 - part of the proof
    assert missed == []


@pytest.mark.parametrize(
    ("sql", "kind", "where"),
    [
        ("UPDATE journal SET content = X'7B7D' WHERE seq = 40", FindingKind.EVENT, "40"),
        ("UPDATE journal SET content = NULL, body = NULL WHERE seq = 40", FindingKind.EVENT, "40"),
        ("DELETE FROM journal WHERE kind = 'deleted'", FindingKind.EVENT, "9"),
        ("UPDATE calls SET outcome = 'accepted' WHERE call_id = 8", FindingKind.CALL, "8"),
        ("UPDATE calls SET is_open = 1 WHERE call_id = 10", FindingKind.CALL, "10"),
        ("UPDATE calls SET settled_note = 'x' WHERE call_id = 9", FindingKind.CALL, "9"),
        ("UPDATE calls SET order_id = 77 WHERE call_id = 9", FindingKind.CALL, "9"),
        ("DELETE FROM calls WHERE call_id = 12", FindingKind.COUNT, "journal"),
        ("UPDATE facts SET value = 1 WHERE name = 'open'", FindingKind.COUNT, "open"),
        ("UPDATE requests SET path = '/y' WHERE request_id = 3", FindingKind.ROW, "requests 3"),
        (
            "UPDATE batch_rows SET outcome = NULL WHERE number = 7",
            FindingKind.ROW,
            "batch_rows 1 7",
        ),
        ("UPDATE batches SET state = 'paused'", FindingKind.ROW, "batches 1"),
        ("UPDATE proven_formats SET proven_us = 1", FindingKind.ROW, "proven_formats abc123"),
    ],
)
def test_a_change_is_told_where_it_is(path: Path, sql: str, kind: FindingKind, where: str) -> None:
    change(path, sql)
    found = [(finding.kind, finding.where) for finding in verify(path).findings]
    assert (kind, where) in found


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("DROP INDEX calls_open", "calls_open"),
        ("DROP TRIGGER batch_rows_changed", "batch_rows_changed"),
        ("CREATE TABLE more (x)", "more"),
        ("PRAGMA user_version = 2", "user_version"),
        ("PRAGMA application_id = 1", "application_id"),
    ],
)
def test_a_change_of_the_files_own_make_is_found(path: Path, script: str, name: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(script)
    assert (FindingKind.SCHEMA, name) in [(f.kind, f.where) for f in verify(path).findings]


def test_an_index_at_odds_with_its_table_is_found(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        made = "SELECT sql FROM sqlite_master WHERE name = 'calls_clicked'"
        (sql,) = connection.execute(made).fetchone()
        connection.execute("DELETE FROM sqlite_master WHERE name = 'calls_clicked'")
        connection.commit()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE calls SET clicked_us = clicked_us + 1 WHERE call_id = 3")
        connection.execute(sql)
        connection.commit()
    kinds = {finding.kind for finding in verify(path).findings}
    assert kinds == {FindingKind.CALL, FindingKind.STRUCTURE} or FindingKind.STRUCTURE in kinds


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_what_is_no_log_is_a_finding_not_a_fault(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "calls-live.sqlite3"
    path.write_bytes(content)
    assert not verify(path).is_sound
    assert not verify(tmp_path / "missing.sqlite3").is_sound


def test_verifying_can_be_stopped_and_tells_how_far_it_is(path: Path) -> None:
    told: list[tuple[int, int]] = []
    whole = verify_log(path, lambda done, of: told.append((done, of)), lambda: False)
    assert told[-1] == (whole.events + whole.calls, whole.events + whole.calls)
    check = verify(path, is_stopped=lambda: True)
    assert check.stopped
    assert not check.is_sound


def test_a_finding_names_the_call_and_the_order_it_concerns(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT max(seq), call_id FROM journal WHERE call_id = 20"
        seq, call_id = connection.execute(sql).fetchone()
        sql = "SELECT order_id FROM calls WHERE call_id = ?"
        (order_id,) = connection.execute(sql, (call_id,)).fetchone()
    change(path, f"UPDATE journal SET content = x'7b7d' WHERE seq = {seq}")
    change(path, "UPDATE calls SET message = 'nothing happened' WHERE call_id = 21")
    named = {(found.kind, found.where): found for found in verify(path).findings}
    event = named[FindingKind.EVENT, str(seq)]
    assert (event.call_id, event.order_id) == (call_id, order_id)
    row = named[FindingKind.CALL, "21"]
    assert row.call_id == 21
    assert row.order_id is not None

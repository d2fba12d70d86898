"""Logs worth exporting, and exported files read as anybody else would read them.

Invariant: files are read with the standard library alone, by what the columns' kinds say of their
cells.
"""

from __future__ import annotations

import base64
import csv
import json
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from b2b_desktop.domain.batch.result_columns import unguarded
from b2b_desktop.domain.call import (
    CallAnswer,
    CallDetails,
    CallId,
    CallKind,
    NewCall,
    Outcome,
    Phases,
    Reason,
)
from b2b_desktop.domain.call_columns import BASE64, CALL_COLUMNS, CellKind
from b2b_desktop.domain.check import CallCheck, CheckState, Difference, KeptValues
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.storage.call_log import CallLog
from tests.logged_calls import ACCEPTED, ACTOR, AT, CALL, opened

KINDS = {column.name: column.kind for column in CALL_COLUMNS}
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12) | (
    st.sampled_from(["=1+1", "'=1", "''=1", "+5", "-5", "@x", "\t1", "\r", "\n", "'", '"', '""',
                     "0012", "a,b;c", '{"base64":"eA=="}', "\0", "\u2028", "100%s", "ö\\n"])
)  # fmt: skip
BODY = st.binary(max_size=20) | TEXT.map(str.encode)
MILLISECONDS = st.none() | st.floats(0, 1e6)
Logged = tuple[NewCall, CallAnswer | None, tuple[CallCheck, ...]]


def calls() -> st.SearchStrategy[NewCall]:
    """Return calls with anything in their texts."""
    actor = st.builds(
        replace, st.just(ACTOR), token_name=TEXT, storefront=TEXT, customer_id=st.none() | IDS
    )
    fields = st.lists(st.builds(ExtraField, TEXT, TEXT), max_size=3).map(tuple)
    headers = st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple)
    return st.builds(
        replace,
        st.just(CALL),
        kind=st.sampled_from(CallKind),
        actor=actor,
        po_number=TEXT,
        save_comment=st.booleans(),
        extra_fields=fields,
        request_headers=headers,
        request_body=BODY,
        clicked_at=st.integers(0, 10**13).map(lambda us: AT + timedelta(microseconds=us)),
        operator=TEXT,
        batch_id=st.none() | IDS,
    )


def answers() -> st.SearchStrategy[CallAnswer]:
    """Return answers with anything in their texts and bodies."""
    return st.builds(
        replace,
        st.just(ACCEPTED),
        message=TEXT,
        api_code=TEXT,
        response_headers=st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple),
        response_body=BODY,
        phases=st.builds(Phases, *[MILLISECONDS] * 5),
        retry_after_s=st.none() | st.floats(0, 120),
        company=TEXT,
        content_length=st.none() | IDS,
        incomplete=st.booleans(),
    )


def checks() -> st.SearchStrategy[CallCheck]:
    """Return checks of all states."""
    return st.builds(
        CallCheck,
        st.sampled_from([s for s in CheckState if s is not CheckState.NOT_CHECKED]),
        st.just(AT + timedelta(seconds=3)),
        checked_by=TEXT,
        message=TEXT,
        duration_ms=MILLISECONDS,
        stored=st.none() | st.builds(KeptValues, TEXT, st.just((ExtraField("A", "1"),))),
        differences=st.just((Difference("A", "1", None),)),
        order_created_at=st.none() | st.just(AT),
    )


IDS = st.integers(1, 2**53)
LOGGED = st.tuples(calls(), st.none() | answers(), st.lists(checks(), max_size=2).map(tuple))


def write_log(path: Path, logged: Iterable[Logged]) -> list[CallId]:
    """Fill a log; only an accepted call can be checked."""
    call_ids = []
    with opened(path) as (journal, _):
        for call, answer, looks in logged:
            call_id = journal.created(call).call_id
            call_ids.append(call_id)
            if answer is not None:
                journal.answered(call_id, answer)
                for check in looks:
                    journal.checked(call_id, check)
    return call_ids


def details_of(path: Path, call_ids: Iterable[CallId]) -> list[CallDetails]:
    """Read the calls of a log."""
    with closing(CallLog(path)) as log:
        return [log.details(call_id) for call_id in call_ids]


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Return the records of a JSON Lines file."""
    with path.open(encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def read_csv(path: Path, delimiter: str = ",") -> list[dict[str, Any]]:
    """Return the records of a CSV file as a JSON Lines file would hold them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        records = [
            {name: _value(KINDS[name], cell) for name, cell in record.items()}
            for record in csv.DictReader(file, delimiter=delimiter, strict=True)
        ]
    for record in records:
        if "response_headers" in record and record["response_headers"] is None:
            record["response_body"] = None  # No answer came, not an empty one.
    return records


def body_of(cell: Any) -> bytes:
    """Return a body from its cell."""
    return base64.b64decode(cell[BASE64]) if isinstance(cell, dict) else cell.encode()


def _value(kind: CellKind, cell: str) -> Any:
    if kind in (CellKind.VALUE, CellKind.WORDS):
        return unguarded(cell)
    if kind is CellKind.BODY:
        return _body(unguarded(cell))
    if kind is CellKind.WORD:
        return cell
    if kind is CellKind.TIME:
        return cell or None
    return json.loads(cell) if cell else None


def _body(text: str) -> Any:
    if not text.startswith(f'{{"{BASE64}":'):
        return text
    packed = json.loads(text)
    try:
        return body_of(packed).decode()  # A text that looks like a packed body.
    except UnicodeDecodeError:
        return packed


MIXED: list[Logged] = [
    (CALL, ACCEPTED, (CallCheck(CheckState.CONFIRMED, AT + timedelta(seconds=9)),)),
    (replace(CALL, po_number="=1+1", outcome=Outcome.QUEUED), None, ()),
    (replace(CALL, clicked_at=AT - timedelta(days=1)),
     CallAnswer(Outcome.REJECTED, Reason.TOO_LATE, http_status=400, message="+ late", done_at=AT,
                response_body='{"message":"zu spät"}'.encode()), ()),
]  # fmt: skip
"""An accepted and confirmed call, one that waits, and an older one that was refused."""

"""The call log's schema, version by version.

Invariant: a version, once released, is never changed; a new one is a new step. `journal` is the
truth, `calls` is built from it.
"""

from __future__ import annotations

from typing import Final

VERSION: Final = 3

_FIRST: Final = """
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at_us INTEGER NOT NULL,
    kind TEXT NOT NULL,
    call_id INTEGER,
    content BLOB,
    body BLOB,
    content_hash BLOB NOT NULL,
    chain_hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_call ON journal (call_id) WHERE call_id IS NOT NULL;

CREATE TABLE calls (
    call_id INTEGER PRIMARY KEY,
    mode TEXT NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    is_open INTEGER NOT NULL DEFAULT 0,
    clicked_us INTEGER NOT NULL,
    queued_us INTEGER NOT NULL,
    sent_us INTEGER,
    written_us INTEGER,
    first_byte_us INTEGER,
    done_us INTEGER,
    token_id TEXT NOT NULL,
    token_name TEXT NOT NULL,
    address TEXT NOT NULL,
    store TEXT NOT NULL,
    store_hash TEXT NOT NULL,
    storefront TEXT NOT NULL,
    buyer_email TEXT NOT NULL,
    customer_id INTEGER,
    company TEXT NOT NULL DEFAULT '',
    order_created_us INTEGER,
    operator TEXT NOT NULL,
    computer TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    po_number TEXT NOT NULL,
    values_hash BLOB NOT NULL,
    wire_format TEXT NOT NULL,
    http_status INTEGER,
    api_code TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    retry_after_s REAL,
    bytes_received INTEGER NOT NULL DEFAULT 0,
    content_length INTEGER,
    capped INTEGER NOT NULL DEFAULT 0,
    incomplete INTEGER NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL,
    batch_id INTEGER,
    repeats INTEGER,
    corrects INTEGER,
    check_state TEXT NOT NULL DEFAULT 'not_checked',
    checked_us INTEGER,
    settled_us INTEGER,
    settled_by TEXT NOT NULL DEFAULT '',
    settled_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX calls_order ON calls (store, order_id);
CREATE INDEX calls_open ON calls (call_id) WHERE is_open = 1;
CREATE INDEX calls_unfinished ON calls (call_id) WHERE outcome IN ('queued', 'sending');
CREATE INDEX calls_clicked ON calls (clicked_us, outcome, check_state);

CREATE TABLE facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO facts VALUES ('calls', 0), ('open', 0);
CREATE TRIGGER calls_added AFTER INSERT ON calls BEGIN
    UPDATE facts SET value = value + 1 WHERE name = 'calls';
    UPDATE facts SET value = value + NEW.is_open WHERE name = 'open';
END;
CREATE TRIGGER calls_opened AFTER UPDATE OF is_open ON calls WHEN NEW.is_open <> OLD.is_open BEGIN
    UPDATE facts SET value = value + NEW.is_open - OLD.is_open WHERE name = 'open';
END;
CREATE TRIGGER calls_removed AFTER DELETE ON calls BEGIN
    UPDATE facts SET value = value - 1 WHERE name = 'calls';
    UPDATE facts SET value = value - OLD.is_open WHERE name = 'open';
END;
"""

_CHECKS: Final = """
CREATE TABLE requests (
    request_id INTEGER PRIMARY KEY,
    asked_us INTEGER NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    path TEXT NOT NULL,
    http_status INTEGER,
    duration_ms REAL NOT NULL,
    token_id TEXT NOT NULL,
    token_name TEXT NOT NULL,
    error TEXT NOT NULL
) STRICT;

CREATE TABLE proven_formats (
    store TEXT PRIMARY KEY,
    wire_format TEXT NOT NULL,
    proven_us INTEGER NOT NULL
) STRICT;
"""
"""The request journal (design.md section 7), and what checks have proven (section 8)."""

_BATCHES: Final = """
CREATE TABLE batches (
    batch_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    titles TEXT NOT NULL,
    options TEXT NOT NULL,
    state TEXT NOT NULL,
    pause_reason TEXT NOT NULL DEFAULT '',
    is_whole INTEGER NOT NULL DEFAULT 0,
    created_us INTEGER NOT NULL
) STRICT;
CREATE TABLE batch_rows (
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    number INTEGER NOT NULL,
    plan TEXT NOT NULL,
    is_queued INTEGER NOT NULL,
    call_id INTEGER,
    outcome TEXT,
    reason TEXT NOT NULL DEFAULT '',
    check_state TEXT NOT NULL DEFAULT 'not_checked',
    PRIMARY KEY (batch_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX batch_rows_late ON batch_rows (batch_id) WHERE outcome = 'stopped';
"""

SUMMED: Final = {
    "requests": (
        "request_id",
        "asked_us kind address path http_status duration_ms token_id token_name error",
    ),
    "proven_formats": ("store", "wire_format proven_us"),
    "batches": ("batch_id", "name titles options state pause_reason is_whole created_us"),
    "batch_rows": ("batch_id number", "plan is_queued call_id outcome reason check_state"),
}
"""The tables outside the journal that vouch for themselves: their keys and their other columns."""

_SUMS: Final = """
ALTER TABLE {table} ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
UPDATE {table} SET sum = row_sum({columns});
CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN
    UPDATE {table} SET sum = row_sum({new_columns}) WHERE {this_row};
END;
CREATE TRIGGER {table}_changed AFTER UPDATE OF {columns} ON {table} BEGIN
    UPDATE {table} SET sum = row_sum({new_columns}) WHERE {this_row};
END;
"""


def summed_columns(table: str) -> tuple[str, ...]:
    """Return what a row's sum is made of, in this order."""
    keys, others = SUMMED[table]
    return (*keys.split(), *others.split())


def _sums(table: str) -> str:
    columns = summed_columns(table)
    return _SUMS.format(
        table=table,
        columns=", ".join(columns),
        new_columns=", ".join(f"NEW.{column}" for column in columns),
        this_row=" AND ".join(f"{key} = NEW.{key}" for key in SUMMED[table][0].split()),
    )


_ROW_SUMS: Final = "".join(map(_sums, SUMMED))

STEPS: Final = (_FIRST, _CHECKS + _BATCHES, _ROW_SUMS)
"""The step at index n brings version n to n + 1."""

"""Rows become a batch: the real engine from a pasted text to results on disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.editing import delete_rows
from b2b_desktop.domain.batch.export_choice import ExportChoice, ExportFormat
from b2b_desktop.domain.batch.merging import add_rows
from b2b_desktop.domain.batch.pasted_text import InputShape
from b2b_desktop.domain.batch.plan import BatchOptions
from b2b_desktop.domain.batch.planning import Decision, Decisions
from b2b_desktop.domain.batch.row_groups import RowGroup
from b2b_desktop.domain.batch.run_state import BatchState
from b2b_desktop.domain.batch.sheet import ColumnKind
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.template import Template
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.batch_events import BatchProgressEvent, BatchStoredEvent
from b2b_desktop.engine.commands import FileChoice, StoreOfRows
from b2b_desktop.engine.events import JobId, TokenSavedEvent
from b2b_desktop.engine.sheet_events import (
    BatchPlannedEvent,
    ResultsExportedEvent,
    RowsGroupedEvent,
    SheetChangedEvent,
    SheetFailedEvent,
    SheetMadeEvent,
    SheetStepEvent,
    TableOpenedEvent,
    TemplatesEvent,
    TextReadEvent,
)
from b2b_desktop.sandbox.server import SandboxServer
from tests.batch_rig import SWITCHES, place_orders
from tests.engine_rig import FIELDS, EngineRig, token_for

Answer = (
    TextReadEvent
    | TableOpenedEvent
    | SheetMadeEvent
    | SheetChangedEvent
    | RowsGroupedEvent
    | BatchPlannedEvent
    | ResultsExportedEvent
    | TemplatesEvent
    | SheetFailedEvent
)


class RowsRig(EngineRig):
    """Ask for rows and wait for the answer."""

    def changed(self, job: JobId) -> EditedSheet:
        """Wait for the rows after an edit."""
        return self.wait(SheetChangedEvent, lambda event: event.job == job).edited

    def read(self, text: str, rows_of: StoreOfRows) -> EditedSheet:
        """Read a pasted text and check its rows."""
        job = self.engine.sheets.read_text(text, rows_of)
        pasted = self.wait(TextReadEvent, lambda event: event.job == job).pasted
        return self.changed(self.engine.sheets.check_rows(pasted.sheet))

    def grouped(
        self, edited: EditedSheet, token: Token, tokens: tuple[Token, ...] = ()
    ) -> RowsGroupedEvent:
        """Sort rows that act as a token, or name one of several."""
        job = self.engine.sheets.group_rows(
            edited, Mode.LIVE, token, tokens or (token,), save_comment=True
        )
        return self.wait(RowsGroupedEvent, lambda event: event.job == job)

    def planned(
        self, edited: EditedSheet, grouped: RowsGroupedEvent, decisions: Decisions
    ) -> BatchPlannedEvent:
        """Plan rows."""
        job = self.engine.sheets.plan_rows(
            edited,
            grouped.groups,
            decisions,
            grouped.around,
            BatchOptions(Mode.LIVE, check=False),
            "pasted",
        )
        return self.wait(BatchPlannedEvent, lambda event: event.job == job)

    def failure(self, job: JobId) -> SheetFailedEvent:
        """Wait for a command's failure."""
        return self.wait(SheetFailedEvent, lambda event: event.job == job)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer(0, replace(SWITCHES))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def rig(data_dir: Path) -> Iterator[RowsRig]:
    """Run an engine."""
    rig = RowsRig(data_dir)
    yield rig
    rig.stop()


@pytest.fixture
def token(rig: RowsRig, server: SandboxServer) -> Token:
    """Act as a buyer of the store."""
    return rig.add_token(server)


def rows_of(token: Token) -> StoreOfRows:
    return StoreOfRows(Mode.LIVE, token.store)


def order_ids(edited: EditedSheet) -> list[int]:
    return [check.order_id for check in edited.checks if check.order_id is not None]


def test_pasted_rows_are_sent_and_their_results_written(
    rig: RowsRig, server: SandboxServer, token: Token, tmp_path: Path
) -> None:
    first, second = place_orders(server, 2)
    edited = rig.read(
        f"orderId\tpoNumber\n{first}\tPO-1\n{second}\tPO-2\nx\tPO-3\n", rows_of(token)
    )
    grouped = rig.grouped(edited, token)
    assert dict(grouped.groups.rows) == {RowGroup.INVALID: (2,)}
    planned = rig.planned(edited, grouped, Decisions())
    assert planned.facts.to_send == 2
    rig.engine.batches.start(planned.plan)
    batch_id = rig.wait(BatchStoredEvent).batch_id
    rig.wait(BatchProgressEvent, lambda event: event.state is BatchState.FINISHED)
    path = tmp_path / "results.csv"
    job = rig.engine.sheets.export_results(
        Mode.LIVE, batch_id, path, ExportChoice(ExportFormat.CSV)
    )
    assert rig.wait(ResultsExportedEvent, lambda event: event.job == job).path == path
    job = rig.engine.sheets.open_file(FileChoice(path))
    opened = rig.wait(TableOpenedEvent, lambda event: event.job == job)
    job = rig.engine.sheets.make_sheet(
        opened.table, opened.header, with_hidden=False, rows_of=rows_of(token)
    )
    sheet = rig.wait(SheetMadeEvent, lambda event: event.job == job).sheet
    again = rig.changed(rig.engine.sheets.check_rows(sheet))
    assert order_ids(again) == [first, second]
    assert rig.planned(again, rig.grouped(again, token), Decisions()).facts.to_send == 0
    elsewhere = replace(token, claims=replace(token.claims, store_hash="outlet"))
    grouped = rig.grouped(again, elsewhere)
    assert grouped.groups.rows[RowGroup.OTHER_STORE] == (0, 1)
    assert rig.planned(again, grouped, Decisions()).facts.to_send == 0
    send = Decisions({RowGroup.OTHER_STORE: Decision.SEND})
    assert rig.planned(again, grouped, send).facts.to_send == 2


def test_the_log_tells_which_orders_were_accepted_and_which_fields_are_known(
    rig: RowsRig, server: SandboxServer, token: Token
) -> None:
    sent, other = place_orders(server, 2)
    rig.finished(rig.send(token, sent, "PO-7781"))
    title = FIELDS[0].name
    edited = rig.read(f"order id\t{title}\tShelf\n{sent}\tA\tB\n{other}\tA\tB\n", rows_of(token))
    kinds = [column.kind for column in edited.sheet.columns]
    assert kinds == [ColumnKind.ORDER_ID, ColumnKind.FIELD, ColumnKind.NOT_SENT]
    grouped = rig.grouped(edited, token)
    assert grouped.groups.rows[RowGroup.ACCEPTED_BEFORE] == (0,)
    accepted = grouped.around.facts[token.store].accepted
    assert {n: before.po_number for n, before in accepted.items()} == {sent: "PO-7781"}


def test_orders_that_were_sent_since_the_rows_were_grouped_are_asked_about(
    rig: RowsRig, server: SandboxServer, token: Token
) -> None:
    first, second = place_orders(server, 2)
    edited = rig.read(f"{first}\tPO-1\n{second}\tPO-2", rows_of(token))
    grouped = rig.grouped(edited, token)
    assert not grouped.groups.rows
    rig.finished(rig.send(token, first, "PO-7781"))
    job = rig.engine.sheets.plan_rows(
        edited, grouped.groups, Decisions(), grouped.around, BatchOptions(Mode.LIVE), "pasted"
    )
    anew = rig.wait(RowsGroupedEvent, lambda event: event.job == job)
    assert anew.groups.rows == {RowGroup.ACCEPTED_BEFORE: (0,)}
    assert rig.planned(edited, anew, Decisions()).facts.to_send == 1


def test_rows_of_another_token_are_looked_up_in_its_own_store(
    rig: RowsRig, server: SandboxServer, token: Token
) -> None:
    secret = Secret(server.practice_tokens()[0].text)
    other = token_for(secret, server.address, name="Outlet")
    other = replace(other, claims=replace(other.claims, store_hash="outlet"))
    job = rig.engine.save_token(other, secret)
    rig.wait(TokenSavedEvent, lambda event: event.job == job)
    here, there = place_orders(server, 2)
    rig.finished(rig.send(token, here))
    rig.finished(rig.send(other, there))
    rows = [(here, ""), (here, "Outlet"), (there, ""), (there, "Outlet")]
    lines = [f"{order_id}\tPO-{n}\t{name}" for n, (order_id, name) in enumerate(rows)]
    edited = rig.read("\n".join(["orderId\tpoNumber\ttoken", *lines]), rows_of(token))
    grouped = rig.grouped(edited, token, (token, other))
    assert dict(grouped.groups.rows) == {RowGroup.ACCEPTED_BEFORE: (0, 3)}


def test_an_edit_can_be_taken_back_and_done_again(rig: RowsRig, token: Token) -> None:
    edited = rig.read("5012 5013 5014", rows_of(token))
    less = rig.changed(rig.engine.sheets.change_rows(edited, lambda s: delete_rows(s, (1,))))
    assert order_ids(less) == [5012, 5014]
    back = rig.changed(rig.engine.sheets.undo_rows(less))
    assert order_ids(back) == [5012, 5013, 5014]
    assert order_ids(rig.changed(rig.engine.sheets.redo_rows(back))) == [5012, 5014]


def test_a_second_input_says_what_it_did(rig: RowsRig, token: Token) -> None:
    first, second = (rig.read(text, rows_of(token)) for text in ("5012 5013", "5014"))
    job = rig.engine.sheets.merge_rows(first, second.sheet, add_rows)
    event = rig.wait(SheetChangedEvent, lambda event: event.job == job)
    assert event.merged is not None
    assert event.merged.rows_added == 1
    assert event.counts.valid == 3


def test_a_file_that_is_no_table_is_refused(rig: RowsRig, tmp_path: Path) -> None:
    path = tmp_path / "rows.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook")
    event = rig.failure(rig.engine.sheets.open_file(FileChoice(path)))
    assert isinstance(event.error, InputError)
    assert event.error.field == "file"


def test_a_po_number_that_cannot_be_sent_is_refused(rig: RowsRig, token: Token) -> None:
    edited = rig.read("5012", rows_of(token))
    grouped = rig.grouped(edited, token)
    decisions = Decisions({RowGroup.WITHOUT_PO: Decision.USE_PO}, "PO\x00")
    job = rig.engine.sheets.plan_rows(
        edited, grouped.groups, decisions, grouped.around, BatchOptions(Mode.LIVE), "pasted"
    )
    error = rig.failure(job).error
    assert isinstance(error, InputError)
    assert error.field == "po_number"


def test_an_abandoned_command_is_not_answered(rig: RowsRig, token: Token) -> None:
    sheets = rig.engine.sheets
    long = "\n".join(str(number) for number in range(5000, 105_000))
    job = sheets.read_text(long, rows_of(token))
    sheets.abandon(job)
    later = sheets.read_text("5012", rows_of(token))
    rig.wait(TextReadEvent, lambda event: event.job == later)
    assert [event.job for event in rig.events(TextReadEvent)] == [later]
    assert not rig.events(SheetFailedEvent)


def test_a_long_command_tells_how_far_it_is(rig: RowsRig, token: Token) -> None:
    job = rig.engine.sheets.read_text("5012\n" * 300_000, rows_of(token))
    pasted = rig.wait(TextReadEvent, lambda event: event.job == job).pasted
    assert (pasted.shape, pasted.lines) == (InputShape.LIST, 300_000)
    steps = [event for event in rig.events(SheetStepEvent) if event.job == job]
    assert steps
    assert all(0 <= event.done <= event.total for event in steps)


def test_templates_are_kept_and_removed(rig: RowsRig, tmp_path: Path) -> None:
    templates = rig.engine.templates

    def answer(job: JobId) -> tuple[Template, ...]:
        return rig.wait(TemplatesEvent, lambda event: event.job == job).templates

    first, second = Template("Acme", "PO-{n}"), Template("Maple")
    assert answer(templates.save(first)) == (first,)
    assert answer(templates.save(second)) == (first, second)
    assert answer(templates.remove("acme")) == (second,)
    assert answer(templates.load()) == (second,)
    assert (tmp_path / "data" / "templates.json").exists()


def test_a_template_without_a_name_is_refused(rig: RowsRig) -> None:
    error = rig.failure(rig.engine.templates.save(Template(" "))).error
    assert isinstance(error, InputError)
    assert error.field == "template_name"

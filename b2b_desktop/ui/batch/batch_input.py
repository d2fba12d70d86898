"""The first half of the Batch tab, put together: from what is pasted to a confirmed batch.

Invariant: parts know nothing of each other; they are tied here. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import OrderDraft
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_panel import BatchPanel
from b2b_desktop.ui.batch.check.check_rows_flow import CheckRowsFlow
from b2b_desktop.ui.batch.check.check_rows_page import CheckRowsFoot, CheckRowsHead
from b2b_desktop.ui.batch.check.run_flow import RunFlow
from b2b_desktop.ui.batch.editing.mapping_bar import MappingBar
from b2b_desktop.ui.batch.editing.mapping_flow import MappingFlow
from b2b_desktop.ui.batch.editing.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.editing.sheet_work import SheetWork
from b2b_desktop.ui.batch.editing.table_flow import TableFlow
from b2b_desktop.ui.batch.editing.template_bar import TemplateBar
from b2b_desktop.ui.batch.editing.template_flow import TemplateFlow
from b2b_desktop.ui.batch.rows.import_bar import ImportBar
from b2b_desktop.ui.batch.rows.import_flow import ImportFlow
from b2b_desktop.ui.batch.rows.input_drop import InputDrop
from b2b_desktop.ui.batch.rows.intake_flow import IntakeFlow
from b2b_desktop.ui.batch.rows.rows_flow import RowsFlow
from b2b_desktop.ui.batch.rows.rows_keeping import RowsKeeping
from b2b_desktop.ui.batch.rows.rows_page import RowsFoot, RowsHead
from b2b_desktop.ui.batch.rows.text_bar import TextBar
from b2b_desktop.ui.batch.step_bar import BatchStep
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.known_names import KnownNames
from b2b_desktop.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import StoreOfRows


class BatchInput(QObject):
    """Build the steps Rows and Check rows.

    Signals:
        batch_confirmed(object, object): the `BatchPlan` that was started and its `PlanFacts`.
        said(str): what happened to rows that may not be in view.
    """

    batch_confirmed = Signal(object, object)
    said = Signal(str)

    def __init__(
        self,
        panel: BatchPanel,
        bridge: EngineBridge,
        target: Callable[[], tuple[Token | None, Mode]],
        tokens: Callable[[Mode], tuple[Token, ...]],
        keeper: SettingsKeeper,
        form: Callable[[], OrderDraft],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._target = target
        self._tokens = tokens
        self._keeper = keeper
        self._form = form
        self._work = SheetWork(bridge, self)
        self._edits = SheetEdits(bridge, self._work, self)
        self._head, self._foot = RowsHead(), RowsFoot()
        panel.add_step(BatchStep.ROWS, self._head, self._foot)
        self._foot.work_bar.follow(self._work)
        self._table = TableFlow(panel.table, self._head, self._foot, self._edits)
        self._intake = IntakeFlow(self._head, self._work, self._edits)
        text_bar = TextBar(self._head)
        self._head.add_below(text_bar)
        self._rows = RowsFlow(
            bridge, self._head, text_bar, self._work, self._edits, self._intake, self._store_of_rows
        )
        self._build_import(bridge)
        self._build_check_rows(bridge)
        self._build_mapping(bridge)
        self._keeping = RowsKeeping(
            bridge, self._head.input_edit, self._edits, self._intake, self._mode
        )
        self._connect()
        self.show_rows()

    @Slot()
    def show_rows(self) -> None:
        """Go to the step Rows."""
        self._panel.show_step(BatchStep.ROWS)
        self._table.show_rows()

    @Slot()
    def check(self) -> None:
        """Go to the step Check rows, after what is typed was read."""
        self._rows.check()

    @Slot()
    def run(self) -> None:
        """Ask for the confirmation; from step Rows the rows are looked at first."""
        if self._panel.step is BatchStep.CHECK_ROWS:
            self._run.run()
        else:
            self._rows.check()

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what can be done with rows, by the names of the menu's actions."""
        steps = {
            "import_rows": self._import.choose,
            "check_rows": self.check,
            "run_batch": self.run,
        }
        edits = {**self._table.actions.slots(), "choose_column_use": self._mapping.focus}
        return {**steps, **{name: partial(self._edit, slot) for name, slot in edits.items()}}

    def _edit(self, edit: Callable[[], None]) -> None:
        """Edit what is in view; rows that nobody sees are shown first."""
        if self._panel.isVisible() and self._panel.step is BatchStep.ROWS:
            edit()
        else:
            self.show_rows()

    @Slot()
    def look(self) -> None:
        """Look at the rows again: token, mode or tokens may be others now."""
        self._checks.look()

    def _build_mapping(self, bridge: EngineBridge) -> None:
        mapping, templates = MappingBar(self._head), TemplateBar(self._head)
        self._head.add_below(templates)
        self._head.add_below(mapping)
        self._templates = TemplateFlow(
            bridge, templates, self._checks_head, self._edits, self._form
        )
        self._templates.said.connect(self._head.say)
        self._mapping = MappingFlow(self._panel.table, mapping, self._edits, self._known_fields)
        names = KnownNames(self, bridge, self._target)
        self._mapping.names_wanted.connect(names.ask)
        names.found.connect(self._mapping.set_known_names)

    def _build_import(self, bridge: EngineBridge) -> None:
        bar = ImportBar(self._head)
        self._head.add_below(bar)
        self._import = ImportFlow(
            self._panel,
            bridge,
            self._head,
            bar,
            self._work,
            self._edits,
            self._intake,
            self._rows,
            self._store_of_rows,
        )
        drop = InputDrop(self._panel)
        drop.text_given.connect(self.take_text)
        drop.file_given.connect(self._on_file_dropped)

    def _build_check_rows(self, bridge: EngineBridge) -> None:
        panel, foot = self._panel, CheckRowsFoot()
        head = self._checks_head = CheckRowsHead()
        panel.add_step(BatchStep.CHECK_ROWS, head, foot)
        foot.work_bar.follow(self._work)
        self._checks = CheckRowsFlow(
            bridge, panel.table, head, foot, self._work, self._edits, self._target, self._tokens
        )
        self._run = RunFlow(
            panel, bridge, head, foot, self._work, self._checks, self._keeper, self._name
        )

    def _connect(self) -> None:
        self._foot.check_requested.connect(self._rows.check)
        self._panel.step_wanted.connect(self._on_step_wanted)
        self._panel.step_shown.connect(self._on_step_shown)
        self._rows.check_wanted.connect(self._on_check_wanted)
        self._edits.changed.connect(self._on_rows_changed)
        self._checks.row_wanted.connect(self._on_row_wanted)
        self._keeping.said.connect(self._head.say)
        self._keeping.said.connect(self.said)
        self._run.confirmed.connect(self.batch_confirmed)
        self._run.stored.connect(self._on_stored)

    @Slot(object)
    def _on_step_wanted(self, step: BatchStep) -> None:
        if step is self._panel.step:
            return
        if step is BatchStep.ROWS:
            self.show_rows()
        elif step is BatchStep.CHECK_ROWS:
            self._rows.check()

    @Slot(object)
    def _on_step_shown(self, step: BatchStep) -> None:
        """Take the table from those whose step is shown no more."""
        if step is not BatchStep.ROWS:
            self._table.leave()
        if step is not BatchStep.CHECK_ROWS:
            self._checks.leave()

    @Slot()
    def _on_check_wanted(self) -> None:
        self._panel.show_step(BatchStep.CHECK_ROWS)
        self._checks.show()

    @Slot(int)
    def _on_row_wanted(self, number: int) -> None:
        self.show_rows()
        self._table.go_to(number)

    @Slot()
    def _on_rows_changed(self) -> None:
        self._panel.set_reachable(BatchStep.CHECK_ROWS, reachable=not self._edits.is_empty)

    @Slot()
    def _on_stored(self) -> None:
        """The rows are the batch's own now: none of them is sent a second time by surprise."""
        self._edits.forget()
        self._keeping.keep()
        self._checks.forget()
        if self._panel.step is BatchStep.CHECK_ROWS:
            self.show_rows()

    @Slot(object)
    def take_text(self, text: str) -> None:
        """Read a text as rows."""
        self.show_rows()
        self._rows.read(text)

    @Slot(object)
    def _on_file_dropped(self, path: Path) -> None:
        self.show_rows()
        self._import.open(path)

    def keep_draft(self) -> None:
        """Write down what was changed a moment ago."""
        self._keeping.keep_pending()

    def _mode(self) -> Mode:
        return self._target()[1]

    def _name(self) -> str:
        return self._intake.name

    def _store_of_rows(self) -> StoreOfRows:
        from b2b_desktop.ui.bridge import StoreOfRows

        token, mode = self._target()
        return StoreOfRows(mode, token.store if token else "", self._known_fields())

    def _known_fields(self) -> tuple[str, ...]:
        names = (row.name for row in self._form().fields if row.name)
        return tuple(dict.fromkeys((*names, *self._templates.field_names())))

"""Check rows: what each group of rows is, what was decided, and what that sends.

Invariant: decisions are about rows that were looked at for this token in this mode; when rows,
token or mode change, they are looked at again before anything is sent. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.planning import Decisions, rows_to_send
from b2b_desktop.domain.batch.row_groups import RowGroup, RowGroups, Surroundings
from b2b_desktop.domain.batch.sheet import ColumnKind
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_table import BatchTable
from b2b_desktop.ui.batch.check.check_rows_page import CheckRowsFoot, CheckRowsHead
from b2b_desktop.ui.batch.check.group_words import remark_in_group, remark_of_all
from b2b_desktop.ui.batch.editing.sheet_delegate import SheetDelegate
from b2b_desktop.ui.batch.editing.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.editing.sheet_model import SheetModel
from b2b_desktop.ui.batch.editing.sheet_work import SheetWork
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words, mode_word

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import RowsGroupedEvent

Target = tuple[Token | None, Mode]


@dataclass(frozen=True, slots=True)
class LookedAt:
    """Rows as they were looked at.

    Attributes:
        edited: the rows and their checks.
        groups: what needs a decision.
        around: what was known beside them.
        token: whom rows act as that name no token.
        mode: live or practice.
        tokens: those a row could name.
    """

    edited: EditedSheet
    groups: RowGroups
    around: Surroundings
    token: Token | None
    mode: Mode
    tokens: tuple[Token, ...]


class CheckRowsFlow(QObject):
    """Look at rows, show their groups, take decisions.

    Signals:
        row_wanted(int): the operator wants to correct this row, counted from 0.
    """

    row_wanted = Signal(int)

    def __init__(
        self,
        bridge: EngineBridge,
        table: BatchTable,
        head: CheckRowsHead,
        foot: CheckRowsFoot,
        work: SheetWork,
        edits: SheetEdits,
        target: Callable[[], Target],
        tokens: Callable[[Mode], tuple[Token, ...]],
    ) -> None:
        super().__init__(head)
        self._bridge = bridge
        self._table = table
        self._head = head
        self._foot = foot
        self._work = work
        self._edits = edits
        self._target = target
        self._tokens = tokens
        self._model = SheetModel(self)
        self._model.set_editable(editable=False)
        self._delegate = SheetDelegate(table)
        self._shown = False
        self._asked: LookedAt | None = None
        self._result: LookedAt | None = None
        self._former: LookedAt | None = None
        bridge.listen("rows_grouped", self._on_rows_grouped)
        head.groups.decided.connect(self.draw)
        head.groups.group_chosen.connect(self._on_group_chosen)
        table.doubleClicked.connect(self._on_double_clicked)
        head.options.comment_toggled.connect(self.look)

    @property
    def result(self) -> LookedAt | None:
        """What was found, None while the rows were not looked at as they are now."""
        return self._result if self._is_current() else None

    @property
    def decisions(self) -> Decisions:
        """What was decided."""
        return self._head.groups.decisions()

    def show(self) -> None:
        """Take the table, and look at the rows if they were not looked at as they are now."""
        self._shown = True
        self._draw_rows()
        self._table.show_model(self._model, self._delegate)
        self._table.show()
        self.look()

    def leave(self) -> None:
        """Another step has the table now; what is being looked at is looked at anew later."""
        self._shown = False
        if self._asked is not None:
            self._work.cancel()

    def forget(self) -> None:
        """Decide anew about the next rows."""
        self._result = self._former = None
        for group in RowGroup:
            self._head.groups.reset(group)

    @Slot()
    def look(self) -> None:
        """Look at the rows again when they, the token or the mode are others than before."""
        token, mode = self._target()
        has_column = self._edits.edited.sheet.column_of(ColumnKind.TOKEN) is not None
        self._head.acting.set_target(token, mode, has_token_column=has_column)
        if not self._shown or self._is_current():
            return
        self._foot.note("")
        if self._work.is_busy:
            self._work.cancel()
        self._result = None
        self._foot.set_ready(ready=False)
        edited, tokens = self._edits.edited, self._tokens(mode)
        save_comment = self._head.options.save_comment
        job = self._bridge.sheets.group_rows(edited, mode, token, tokens, save_comment=save_comment)
        nothing = RowGroups({}, {})
        self._asked = LookedAt(edited, nothing, Surroundings(), token, mode, tokens)
        self._work.begin(job, self.tr("Looking at the rows..."), self._on_failed)

    def _is_current(self) -> bool:
        """Tell whether the rows were looked at as they are, for whom they would be sent now."""
        found, (token, mode) = self._result, self._target()
        return (
            found is not None
            and found.edited is self._edits.edited
            and (found.mode, found.token) == (mode, token)
            and found.tokens == self._tokens(mode)
            and found.around.save_comment is self._head.options.save_comment
        )

    @Slot(object)
    def _on_rows_grouped(self, event: RowsGroupedEvent) -> None:
        asked = self._asked
        if asked is None or not self._work.take(event.job):
            return
        former, self._asked = self._former, None
        found = replace(asked, groups=event.groups, around=event.around)
        self._take(found, former)
        self._table.fit_columns()
        self.look()  # Token or mode may have changed meanwhile.

    def take_anew(self, groups: RowGroups, around: Surroundings) -> None:
        """Show what the log knows now of rows that were looked at before."""
        if self._result is None:
            return
        self._take(replace(self._result, groups=groups, around=around), self._result)
        words = self.tr("The log knows more of these orders now. Look at the groups again.")
        self._foot.note(words)

    def _take(self, found: LookedAt, before: LookedAt | None) -> None:
        self._result = self._former = found
        self._keep_decisions(before, found)
        counts = {group: len(rows) for group, rows in found.groups.rows.items()}
        self._head.groups.set_counts(counts, len(found.edited.sheet.rows))
        self.draw()

    def _keep_decisions(self, before: LookedAt | None, now: LookedAt) -> None:
        """Forget what was decided about other rows than these, or for another token or mode."""
        same_target = before is not None and (
            (before.mode, before.around.token_id) == (now.mode, now.around.token_id)
        )
        for group in RowGroup:
            if before is not None and not (
                same_target and _orders(now, group) <= _orders(before, group)
            ):
                self._head.groups.reset(group)
        words = ""
        if before is not None and before.mode is not now.mode:
            words = self.tr("Looked at again for {mode}: decide again about each group.")
            words = words.replace("{mode}", mode_word(practice=now.mode is Mode.PRACTICE))
        elif before is not None and not same_target:
            words = self.tr("Looked at again for another token: decide again about each group.")
        self._foot.note(words)

    def _on_failed(self, error: B2BError | None) -> None:
        self._asked = None
        words = self.tr("The rows were not looked at. Go to step Rows and check them again.")
        if error is not None:
            words = f"{error_words(error)} {words}"
        self._foot.note(words, is_error=True)

    @Slot(object)
    def _on_group_chosen(self, _group: RowGroup | None) -> None:
        self._draw_rows()
        self._table.scrollToTop()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        number = self._model.number_at(index.row()) if self._shown else None
        if number is not None:
            self.row_wanted.emit(number)

    @Slot()
    def draw(self) -> None:
        """Show what the decisions send."""
        found = self._result
        if found is None:
            return
        rows = len(found.edited.sheet.rows)
        sent = rows_to_send(found.groups, self.decisions)
        left_out = rows - sent - found.groups.settled
        self._foot.show_sum(sent, left_out, found.groups.settled)
        self._draw_rows()

    def _draw_rows(self) -> None:
        """Show the rows of the chosen group, each with its line and the reason."""
        found = self._result
        if found is None:
            self._model.show(self._edits.edited)
            return
        group = self._head.groups.chosen()
        if group is None:
            remark = partial(
                remark_of_all,
                edited=found.edited,
                groups=found.groups,
                around=found.around,
                decisions=self.decisions,
            )
            self._model.show(found.edited, remark=remark)
        else:
            why = partial(
                remark_in_group,
                group,
                edited=found.edited,
                groups=found.groups,
                around=found.around,
            )
            numbers = found.groups.rows.get(group, ())
            self._model.show(found.edited, numbers=numbers, remark=why)


def _orders(found: LookedAt, group: RowGroup) -> set[OrderId | None]:
    """Return the orders of a group: what was decided about them says nothing of others."""
    return {found.edited.checks[number].order_id for number in found.groups.rows.get(group, ())}

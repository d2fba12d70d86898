"""The question before selected rows go out again.

Invariant: it names how many of them the store may hold already. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.batch.run_state import RowProgress
from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.ui.batch.run.row_filter import is_without_answer
from b2b_desktop.ui.messages import mode_word


def again_question(rows: Sequence[RowProgress], mode: Mode) -> tuple[str, str, str]:
    """Return title, text and button of the question about sending these rows again."""
    translate = QCoreApplication.translate
    title = translate("BatchRun", "Send {n} selected again?").replace("{n}", str(len(rows)))
    parts = [translate("BatchRun", "Each goes out as a new call; there is no undo.")]
    unknown = sum(is_without_answer(row) for row in rows)
    if unknown:
        words = translate(
            "BatchRun",
            "{n} without an answer may have arrived, and would then be written twice. Checking "
            "first is safer.",
        )
        parts.append(words.replace("{n}", str(unknown)))
    accepted = sum(row.outcome is Outcome.ACCEPTED for row in rows)
    if accepted:
        words = translate("BatchRun", "{n} accepted before; the store has them already.")
        parts.append(words.replace("{n}", str(accepted)))
    confirm = translate("BatchRun", "Send {n} again - {mode}").replace("{n}", str(len(rows)))
    return (
        title,
        " ".join(parts),
        confirm.replace("{mode}", mode_word(practice=mode is Mode.PRACTICE)),
    )

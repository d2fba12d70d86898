"""The rows before they are a batch, as they stand: what must survive a crash.

Invariant: a draft holds no secret; what was typed into it is redacted before it gets here.
"""

from __future__ import annotations

from dataclasses import dataclass

from b2b_desktop.domain.batch.sheet import Sheet
from b2b_desktop.domain.call import Mode


@dataclass(frozen=True, slots=True)
class RowsDraft:
    """Rows that were not sent yet.

    Attributes:
        sheet: the rows.
        typed: what was typed into the input and not read yet.
        name: of the file they came from, `""` for none.
        mode: in which mode they were typed last.
    """

    sheet: Sheet
    typed: str
    name: str
    mode: Mode

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep."""
        return not self.sheet.rows and not self.typed

"""What the engine is asked to do, where it takes more than an argument or two.

Invariant: a command is complete by itself: later typing in the window does not change it.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NewType

from b2b_desktop.domain.call import CallId, Mode
from b2b_desktop.domain.order import OrderValues
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.token import TokenId

JobId = NewType("JobId", int)
"""Names one command; counted up from 1 in this run."""


@dataclass(frozen=True, slots=True)
class SendCommand:
    """Attach these values with this token, now.

    Attributes:
        mode: live or practice; the token's own.
        token_id: whom it acts as.
        values: what is sent.
        clicked_at: when the operator asked for it, aware UTC.
        repeats: the call the operator sends again, if it is one.
        check: read the order back once the store has accepted it.
    """

    mode: Mode
    token_id: TokenId
    values: OrderValues
    clicked_at: datetime
    repeats: CallId | None = None
    check: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Who sends: recorded with every call.

    Attributes:
        operator: the operating system account, or the name chosen in the settings.
        computer: this computer's name, or the one chosen in the settings.
    """

    operator: str
    computer: str


@dataclass(frozen=True, slots=True)
class StoreOfRows:
    """The store that rows are meant for.

    Attributes:
        mode: live or practice.
        store: as in `Token.store`; `""` when no token is chosen.
        fields: names of extra fields that the form and the templates know.
    """

    mode: Mode
    store: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileChoice:
    """A file to read rows from, and what the operator corrected about it.

    Attributes:
        path: the file.
        encoding: of a text file; `""` to find out.
        delimiter: of a text file; `""` to find out.
        sheet: of a workbook; `""` for the first that is not hidden.
    """

    path: Path
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""

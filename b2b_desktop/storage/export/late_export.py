"""The late list as a file: rows that can be imported again, and why each is late.

Invariant: the file appears whole or not at all; its rows are rows that can be sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from b2b_desktop.domain.batch.export_choice import ExportChoice
from b2b_desktop.domain.batch.late import (
    LATE_TITLES,
    ORDER_TITLES,
    LateOrder,
    late_cells,
    late_fields,
)
from b2b_desktop.domain.batch.slices import SLICE, Step, no_step
from b2b_desktop.storage.export.result_export import write_table


def export_late_orders(
    path: Path, orders: Sequence[LateOrder], choice: ExportChoice, step: Step = no_step
) -> None:
    """Write the late list; on the `jobs` thread.

    Args:
        path: the file; one that is there is replaced once the new one is whole.
        orders: the list.
        choice: how it is written.
        step: counts orders; when it raises, no file is left.

    Raises:
        InputError: with field `export`: an XLSX file cannot hold so much.
        StorageError: the file cannot be written; what was there before still is.
    """
    write_table(path, _rows(orders, step), choice)


def _rows(orders: Sequence[LateOrder], step: Step) -> Iterator[tuple[str, ...]]:
    fields = late_fields(orders)
    yield (*ORDER_TITLES, *fields, *LATE_TITLES)
    for number, order in enumerate(orders):
        if number % SLICE == 0:
            step(number, len(orders))
        yield late_cells(order, fields)
    step(len(orders), len(orders))

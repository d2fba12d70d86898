"""Which calls come into a view of the log, and which leave it, while they happen.

Invariant: a call sent by hand comes into every view and stays; a batch's call comes and goes as the
view's own query would have it, since there may be thousands.
"""

from __future__ import annotations

from b2b_desktop.domain.call import CallFilter, CallRow, CallView


def has_text(row: CallRow, wanted: CallFilter) -> bool:
    """Tell whether a call has the text of a filter; every call has none."""
    text = wanted.text.strip().lower()
    if not text:
        return True
    texts = (str(row.order_id), row.po_number, row.message, row.token_name, row.buyer_email)
    return any(text in field.lower() for field in texts)


def joins(row: CallRow, wanted: CallFilter) -> bool:
    """Tell whether a batch's call belongs into a view."""
    fits = row.is_open or wanted.view is not CallView.TO_DO
    return row.batch_id is not None and fits and has_text(row, wanted)


def leaves(row: CallRow, wanted: CallFilter) -> bool:
    """Tell whether a batch's call that is in a view belongs there no more."""
    return row.batch_id is not None and not row.is_open and wanted.view is CallView.TO_DO

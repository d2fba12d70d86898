"""The Summary of a checked call: what the store was seen to hold.

Invariant: only a check that confirmed says that the store has the values; every other state says
what is known, what is not, and what can be done (design.md sections 3 and 8). Values are quoted as
plain text.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.call import CallDetails, CallKind, CallRow, Outcome
from b2b_desktop.domain.check import (
    PO_NUMBER,
    CallCheck,
    CheckFault,
    CheckState,
    Difference,
    KeptValues,
)
from b2b_desktop.domain.text import short_value, visible
from b2b_desktop.ui.log.summary_words import (
    CHECK_NOW,
    LEAVE_IT,
    LOAD_INTO_FORM,
    PASTE_TOKEN,
    SEND_AGAIN,
    USE_OTHER_FORMAT,
    Summary,
    summary_words,
)

translate = QCoreApplication.translate
_MOST_LISTED: Final = 12
"""Differences that are listed one by one."""
_PLACE: Final = re.compile(r"\{(\w+)\}")
_FAULTS: Final = {
    CheckFault.NONE: QT_TRANSLATE_NOOP("Checks", "it could not be read."),
    CheckFault.ORDER_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Checks",
        "the store shows no such order to this token; it may have been placed for a subsidiary.",
    ),
    CheckFault.TOKEN_ENDED: QT_TRANSLATE_NOOP("Checks", "the token has ended or was refused."),
    CheckFault.TOKEN_GONE: QT_TRANSLATE_NOOP(
        "Checks", "the token it was sent with is not there any more, or opens another store now."
    ),
    CheckFault.RATE_LIMITED: QT_TRANSLATE_NOOP("Checks", "the store asks to wait."),
    CheckFault.REFUSED: QT_TRANSLATE_NOOP("Checks", "the store said no."),
    CheckFault.SERVER_FAULT: QT_TRANSLATE_NOOP("Checks", "the store has a fault of its own."),
    CheckFault.NO_CONNECTION: QT_TRANSLATE_NOOP("Checks", "there is no connection to the store."),
    CheckFault.NO_ANSWER: QT_TRANSLATE_NOOP(
        "Checks", "there was no answer that could be understood."
    ),
}
_TOKEN_FAULTS: Final = (CheckFault.TOKEN_ENDED, CheckFault.TOKEN_GONE)


def check_summary(row: CallRow, details: CallDetails | None) -> Summary:
    """Return the words for a call that was checked.

    Args:
        row: what the table knows; its check is not `not_checked`.
        details: with every look at the store, None while they are being read.
    """
    checks = () if details is None else details.checks
    newest = next((c for c in reversed(checks) if c.state is row.check), None)
    match row.check:
        case CheckState.CONFIRMED:
            summary = _confirmed(row, details)
        case CheckState.STORED_DIFFERENTLY:
            summary = _differs(row, newest)
        case CheckState.NOT_VISIBLE_YET:
            summary = _not_visible(row, checks)
        case _:
            return _could_not(row, newest)
    if checks and checks[-1].state is CheckState.COULD_NOT_CHECK:
        words = translate("Checks", "A later look, at {time}, failed: {why}")
        at = clock_times((checks[-1].checked_at,))
        said = _filled(words, time=at, why=fault_words(checks[-1]))
        return Summary(summary.headline, f"{summary.body}\n\n{said}", summary.actions)
    return summary


def fault_words(check: CallCheck | None) -> str:
    """Say why a call could not be checked, with the server's own words."""
    if check is None:
        return translate("Checks", str(_FAULTS[CheckFault.NONE]))
    said = f" “{check.message}”" if check.message else ""
    return translate("Checks", str(_FAULTS[check.fault])) + said


def clock_times(times: tuple[datetime, ...]) -> str:
    """Return local times of day, with seconds only where minutes do not tell them apart."""
    local = [at.astimezone() for at in times]
    minutes = [at.strftime("%H:%M") for at in local]
    if len(set(minutes)) < len(minutes):
        minutes = [at.strftime("%H:%M:%S") for at in local]
    return ", ".join(minutes)


def difference_words(difference: Difference) -> str:
    """Return one difference on a line: the name, what was sent, what is stored."""
    name = (
        visible(difference.name)
        if difference.name != PO_NUMBER
        else translate("Checks", "PO number")
    )
    sent = _quoted(difference.sent) if difference.sent else translate("Checks", "nothing")
    stored = _quoted(difference.stored) if difference.stored else translate("Checks", "nothing")
    words = translate("Checks", "{name}: sent {sent}, the store has {stored}")
    return _filled(words, name=name, sent=sent, stored=stored)


def _confirmed(row: CallRow, details: CallDetails | None) -> Summary:
    values = KeptValues(row.po_number, ()) if details is None else details.call.kept_values
    named = [short_value(value) for value in (values.po_number,) if value]
    named += [short_value(field.name) for field in values.extra_fields if field.value]
    words = (
        translate("Checks", "The store has {values}.")
        if named
        else translate("Checks", "The store has the order as sent.")
    )
    body = words.replace("{values}", _listed(named))
    if row.outcome is Outcome.UNKNOWN:
        body = translate("Checks", "The call had arrived.") + " " + body
    return Summary(translate("Checks", "Confirmed."), body)


def _differs(row: CallRow, check: CallCheck | None) -> Summary:
    headline = translate("Checks", "Stored differently.")
    differences = () if check is None else check.differences
    actions: tuple[str, ...] = (CHECK_NOW, LOAD_INTO_FORM)
    lines = [difference_words(difference) for difference in differences[:_MOST_LISTED]]
    if (more := len(differences) - _MOST_LISTED) > 0:
        lines.append(translate("Checks", "and {n} more").replace("{n}", str(more)))
    body = _differs_words(row, differences)
    if row.outcome is Outcome.ACCEPTED and _drops_fields(row, differences):
        actions = (USE_OTHER_FORMAT, *actions)
        lines += [
            "",
            translate("Checks", "Perhaps the store reads extra fields in the other format."),
        ]
    return Summary(headline, "\n".join([body, *lines]), actions)


def _differs_words(row: CallRow, differences: tuple[Difference, ...]) -> str:
    missing = _listed([_name(d) for d in differences if not d.stored])
    others = _listed([_name(d) for d in differences if d.stored])
    if row.outcome is Outcome.UNKNOWN:
        words = translate(
            "Checks",
            "Order {order} holds other values: this call did not arrive, or they were changed "
            "since.",
        )
    elif missing and others:
        words = translate(
            "Checks",
            "The store accepted order {order} but did not keep {missing}, and holds another "
            "{others}.",
        )
    elif missing:
        words = translate("Checks", "The store accepted order {order} but did not keep {missing}.")
    elif others:
        words = translate("Checks", "The store accepted order {order} but holds another {others}.")
    else:
        words = translate("Checks", "The store accepted order {order} but holds other values.")
    return _filled(words, order=str(row.order_id), missing=missing, others=others)


def _drops_fields(row: CallRow, differences: tuple[Difference, ...]) -> bool:
    """Tell whether fields are missing as they are when their form is not understood."""
    fields = [difference for difference in differences if difference.name != PO_NUMBER]
    missing = bool(fields) and all(difference.stored is None for difference in fields)
    return missing and row.kind is CallKind.ATTACH


def _not_visible(row: CallRow, checks: tuple[CallCheck, ...]) -> Summary:
    if row.outcome is Outcome.ACCEPTED:
        body = translate(
            "Checks",
            "The store took the call, but its record shows none of the values yet. It is looked "
            "at again by itself within a quarter of a minute.",
        )
        return Summary(translate("Checks", "Accepted, not visible yet."), body, (CHECK_NOW,))
    times = tuple(c.checked_at for c in checks if c.state is CheckState.NOT_VISIBLE_YET)
    words = (
        translate("Checks", "Not there at {times}.")
        if times
        else translate("Checks", "Not there so far.")
    )
    body = words.replace("{times}", clock_times(times)) + " "
    body += translate(
        "Checks",
        "{po} was not saved as far as the store shows. It is never sent again without your click.",
    ).replace("{po}", short_value(row.po_number) or translate("Checks", "What was to be attached"))
    return Summary(
        translate("Checks", "No answer, and not there."),
        body,
        (SEND_AGAIN, *((LEAVE_IT,) if row.is_open else ()), CHECK_NOW, LOAD_INTO_FORM),
    )


def _could_not(row: CallRow, check: CallCheck | None) -> Summary:
    token = (PASTE_TOKEN,) if check is not None and check.fault in _TOKEN_FAULTS else ()
    if row.outcome is Outcome.UNKNOWN:
        base = summary_words(row)
        words = translate("Checks", "Looking for it failed: {why}").replace(
            "{why}", fault_words(check)
        )
        return Summary(base.headline, f"{base.body}\n\n{words}", (*token, *base.actions))
    words = translate(
        "Checks", "The store took the call; whether it kept the values is not known: {why}"
    )
    body = words.replace("{why}", fault_words(check))
    return Summary(translate("Checks", "Accepted, could not check."), body, (*token, CHECK_NOW))


def _name(difference: Difference) -> str:
    if difference.name != PO_NUMBER:
        return visible(difference.name)
    return visible(difference.sent) if not difference.stored else translate("Checks", "PO number")


def _quoted(value: str) -> str:
    return f"“{short_value(visible(value))}”"


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    words = translate("Checks", "{first} and {last}")
    return _filled(words, first=", ".join(names[:-1]), last=names[-1])


def _filled(text: str, **values: str) -> str:
    """Fill in values in one pass: one that looks like a place to fill in stays as it is."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), text)

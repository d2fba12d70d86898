"""What the confirmation says of a batch, in words and numbers.

Invariant: every number comes from the plan that is sent; nothing is said about what the store will
do but what its documentation says. GUI thread only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.batch.plan import BatchOptions, LeftOut, PlannedRow
from b2b_desktop.domain.batch.plan_facts import PlanFacts
from b2b_desktop.domain.budget import BudgetReading, BudgetShare
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import OrderValues
from b2b_desktop.domain.text import shown
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.ui.messages import expiry_words

translate = QCoreApplication.translate

_SHOWN_VALUE: Final = 40
_MOST_FIELDS: Final = 4
_LEFT_OUT: Final = {
    LeftOut.INVALID: QT_TRANSLATE_NOOP("ConfirmWords", "invalid"),
    LeftOut.DUPLICATE: QT_TRANSLATE_NOOP("ConfirmWords", "named twice"),
    LeftOut.ACCEPTED_BEFORE: QT_TRANSLATE_NOOP("ConfirmWords", "accepted before"),
    LeftOut.NO_ANSWER: QT_TRANSLATE_NOOP("ConfirmWords", "sent without an answer"),
    LeftOut.UNDER_WAY: QT_TRANSLATE_NOOP("ConfirmWords", "under way elsewhere"),
    LeftOut.OTHER_STORE: QT_TRANSLATE_NOOP("ConfirmWords", "sent in another store"),
    LeftOut.WITHOUT_PO: QT_TRANSLATE_NOOP("ConfirmWords", "without a PO number"),
    LeftOut.UNUSUAL: QT_TRANSLATE_NOOP("ConfirmWords", "unusual numbers"),
    LeftOut.NO_TOKEN: QT_TRANSLATE_NOOP("ConfirmWords", "no matching token"),
    LeftOut.UNTICKED: QT_TRANSLATE_NOOP("ConfirmWords", "unticked"),
}


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The words of one confirmation.

    Attributes:
        title: what is asked.
        acting: whom it acts as and how long that lasts, one line for each token.
        written: what is written, in numbers.
        first: the first rows in words.
        left_out: what is left out, `""` for nothing.
        time: how long it takes.
        warnings: what may go wrong, or comes as a surprise.
    """

    title: str
    acting: tuple[str, ...]
    written: str
    first: tuple[str, ...]
    left_out: str
    time: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pace:
    """How many calls of a batch a store takes in a minute.

    Attributes:
        share: this computer's part of a store's budget.
        limits: what each store's newest reply said of it; a store that has not answered yet has
            the documented limit.
    """

    share: BudgetShare
    limits: Mapping[str, BudgetReading]

    def calls_per_minute(self, store: str) -> float:
        """Return how many calls a minute are left for a batch and its checks."""
        limit = self.limits.get(store)
        if limit is None:
            return self.share.batch_calls_per_minute()
        return self.share.batch_calls_per_minute(limit.allocated, limit.window_s)


def confirmation(
    facts: PlanFacts,
    options: BatchOptions,
    tokens: Mapping[TokenId, Token],
    pace: Pace,
    now: datetime,
) -> Confirmation:
    """Put a batch into words.

    Args:
        facts: what the plan will write.
        options: how it is run.
        tokens: those it may act as.
        pace: how fast its stores take calls.
        now: aware UTC.
    """
    duration_s = run_time_s(facts, options, tokens, pace)
    return Confirmation(
        _title(facts.to_send, practice=options.mode is Mode.PRACTICE),
        tuple(_acting(facts, tokens, now)),
        _written(facts),
        tuple(_row_words(row) for row in facts.first_rows),
        _left_out(facts),
        _time(facts, duration_s),
        tuple(_warnings(facts, tokens, now, now + timedelta(seconds=duration_s))),
    )


def run_time_s(
    facts: PlanFacts, options: BatchOptions, tokens: Mapping[TokenId, Token], pace: Pace
) -> float:
    """Return how long a run takes at least, by its own pace and its stores' budgets."""
    rows: Counter[str] = Counter()
    for token_id, count in facts.by_token.items():
        token = tokens.get(token_id)
        rows["" if token is None else token.store] += count
    calls_per_row = 2 if facts.reads else 1
    by_budget = [
        count * calls_per_row * 60.0 / pace.calls_per_minute(store) for store, count in rows.items()
    ]
    return max(*by_budget, facts.to_send * options.pace_s, 0.0)


def duration_words(seconds: float) -> str:
    """Say how long something takes, roughly."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return translate("ConfirmWords", "less than a minute")
    if minutes < 90:
        return translate("ConfirmWords", "about {n} min").replace("{n}", str(minutes))
    hours, rest = divmod(minutes, 60)
    words = translate("ConfirmWords", "about {h} h {m} min")
    return words.replace("{h}", str(hours)).replace("{m}", str(rest))


def _title(count: int, *, practice: bool) -> str:
    if count == 1:
        if practice:
            return translate("ConfirmWords", "Attach to 1 practice order?")
        return translate("ConfirmWords", "Attach to 1 order?")
    words = translate("ConfirmWords", "Attach to {n} orders?")
    if practice:
        words = translate("ConfirmWords", "Attach to {n} practice orders?")
    return words.replace("{n}", str(count))


def _acting(facts: PlanFacts, tokens: Mapping[TokenId, Token], now: datetime) -> Iterator[str]:
    for token_id, count in facts.by_token.items():
        token = tokens.get(token_id)
        if token is None:
            continue
        words = translate(
            "ConfirmWords", "{n} as {token}, buyer {buyer}, in store {store} (token {lasts})"
        )
        said = words.replace("{n}", str(count)).replace("{token}", token.name)
        said = said.replace("{buyer}", token.claims.email or "?").replace("{store}", token.store)
        yield said.replace("{lasts}", expiry_words(token, now)[0])


def _written(facts: PlanFacts) -> str:
    parts = [
        translate("ConfirmWords", "PO number: {n}").replace("{n}", str(facts.with_po)),
        translate("ConfirmWords", "order comment saved: {n}").replace(
            "{n}", str(facts.with_comment)
        ),
    ]
    parts += [f"{shown(name, _SHOWN_VALUE)}: {count}" for name, count in facts.fields.items()]
    return translate("ConfirmWords", "How many get what: {parts}.").replace(
        "{parts}", ", ".join(parts)
    )


def _row_words(row: PlannedRow) -> str:
    values = row.values
    if values is None:  # A row that is sent has values; this is for the type checker.
        return ""
    words = translate("ConfirmWords", "Order {n}: {values}")
    return words.replace("{n}", str(values.order_id)).replace("{values}", values_words(values))


def values_words(values: OrderValues) -> str:
    """Say what one order gets."""
    parts = [translate("ConfirmWords", "no PO number")]
    if values.po_number:
        words = translate("ConfirmWords", "PO number {po}")
        parts = [words.replace("{po}", shown(values.po_number, _SHOWN_VALUE))]
    for field in values.extra_fields[:_MOST_FIELDS]:
        name, value = shown(field.name, _SHOWN_VALUE), shown(field.value, _SHOWN_VALUE)
        parts.append(f"{name} = {value}")
    if len(values.extra_fields) > _MOST_FIELDS:
        more = translate("ConfirmWords", "and {n} more fields")
        parts.append(more.replace("{n}", str(len(values.extra_fields) - _MOST_FIELDS)))
    if values.save_comment:
        parts.append(translate("ConfirmWords", "order comment saved"))
    return ", ".join(parts)


def _left_out(facts: PlanFacts) -> str:
    total = sum(facts.left_out.values())
    if not total:
        return ""
    why = ", ".join(
        f"{translate('ConfirmWords', str(_LEFT_OUT[reason]))} {count}"
        for reason, count in facts.left_out.items()
    )
    words = translate("ConfirmWords", "Left out: {n} ({why}).")
    return words.replace("{n}", str(total)).replace("{why}", why)


def _time(facts: PlanFacts, duration_s: float) -> str:
    words = translate(
        "ConfirmWords", "Takes {time} without checks: {calls} calls, up to {rate} a minute."
    )
    if facts.reads:
        words = translate(
            "ConfirmWords",
            "Takes {time} with checks: {calls} calls and {reads} checks, up to {rate} a minute.",
        )
    rate = (facts.to_send + facts.reads) * 60.0 / duration_s if duration_s else 0.0
    said = words.replace("{time}", duration_words(duration_s)).replace("{rate}", f"{rate:.0f}")
    return said.replace("{calls}", str(facts.to_send)).replace("{reads}", str(facts.reads))


def _warnings(
    facts: PlanFacts, tokens: Mapping[TokenId, Token], now: datetime, ends_at: datetime
) -> Iterator[str]:
    yield translate(
        "ConfirmWords",
        "Orders that are older than 10 seconds will be refused: this call is for new orders only.",
    )
    if facts.attaching_nothing:
        words = translate("ConfirmWords", "{n} of them carry neither a PO number nor a field.")
        yield words.replace("{n}", str(facts.attaching_nothing))
    for token_id in facts.by_token:
        token = tokens.get(token_id)
        if token is None:
            continue
        lasts, _ = expiry_words(token, now)
        expires_at = token.claims.expires_at
        if token.has_ended(now):
            words = translate("ConfirmWords", "Token {token} has {lasts}: the batch will wait.")
        elif expires_at is not None and expires_at < ends_at:
            words = translate(
                "ConfirmWords",
                "Token {token} ends before the batch does ({lasts}): the rest will wait until it "
                "is renewed.",
            )
        else:
            continue
        yield words.replace("{token}", token.name).replace("{lasts}", lasts)

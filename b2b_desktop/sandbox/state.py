"""What the sandbox remembers: orders, records, requests, switches, the budget.

Invariant: one lock guards it all; the server's thread and the program's may both ask.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from b2b_desktop.sandbox.buyers import BUYERS, Buyer, TokenMint
from b2b_desktop.sandbox.faults import CASES, Case, case_of

FIRST_ORDER_ID: Final = 5001
TOKEN_LIFE_S: Final = 86_400.0
OTHER_VALUE: Final = "another desk's"


@dataclass(slots=True)
class Order:
    """An order of the practice store, with its B2B record once one is written, and when."""

    order_id: int
    buyer: Buyer
    created_at: float
    record: dict[str, Any] | None = None
    written_at: float = 0.0


@dataclass(slots=True)
class Switches:
    """How the server behaves; settable by the control endpoint.

    Attributes:
        window_s: seconds after creation in which Create Order is taken.
        quota: requests a window of the budget.
        quota_window_s: seconds of such a window.
        fields_form: which form of `extraFields` is taken: any, object, list or nested.
        saves_comment_on: the wire value that saves the comment: "0" as documented, "1" legacy.
        appear_every_s: a new order by itself every so many seconds, 0 for never.
        idle_s: how long a connection may be silent.
        delay_s: how long every Create Order waits before its answer.
        shows_late_s: seconds until a read shows the values a record was given.
        details_case: a case that acts on every Order Details, "" for none.
        other_po: another desk's PO number, which stands in every record with its own values for
            the fields; "" for none.
        others_per_s: calls a second that another client of the store makes, evenly.
        keep_requests: how many requests are remembered.
    """

    window_s: float = 10.0
    quota: int = 150
    quota_window_s: float = 60.0
    fields_form: str = "any"
    saves_comment_on: str = "0"
    appear_every_s: float = 0.0
    idle_s: float = 60.0
    delay_s: float = 0.0
    shows_late_s: float = 0.0
    details_case: str = ""
    other_po: str = ""
    others_per_s: float = 0.0
    keep_requests: int = 100_000


@dataclass(slots=True)
class Request:
    """A request as it left the client's socket.

    Attributes:
        connection: number of the connection, from 1.
        at: seconds since 1970.
        raw: head and body, byte for byte, as far as they came.
        order_id: the order it names, None when it names none.
        complete: whether its body came whole.
        case: the fault that acted on it, `""` for none.
        answered: whether an answer was written whole.
        status: of that answer, 0 while there is none.
    """

    connection: int
    at: float
    raw: bytearray = field(default_factory=bytearray)
    order_id: int | None = None
    complete: bool = False
    case: str = ""
    answered: bool = False
    status: int = 0


class State:
    """Everything the server remembers."""

    def __init__(
        self,
        switches: Switches | None = None,
        on_order: Callable[[Order], None] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.switches = switches or Switches()
        self.mint = TokenMint()
        self.clock = clock
        self.lock = threading.RLock()
        self.requests: deque[Request] = deque(maxlen=self.switches.keep_requests)
        self.connections = 0
        self._on_order = on_order
        self._orders: dict[int, Order] = {}
        self._next_id = FIRST_ORDER_ID
        self._faults: dict[int, list[Case]] = {}
        self._next_faults: deque[Case] = deque()
        self._window_start = clock()
        self._used = 0
        self._used_evenly = 0

    def new_order(self, email: str = "", *, age_s: float = 0.0, order_id: int = 0) -> Order:
        """Place an order; by the first buyer when no e-mail is given."""
        buyer = next((b for b in BUYERS if b.email == email), BUYERS[0])
        with self.lock:
            number = order_id or self._next_id
            self._next_id = max(self._next_id, number + 1)
            order = self._orders[number] = Order(number, buyer, self.clock() - age_s)
        return order

    def appear(self) -> Order:
        """Place an order by itself, and say so."""
        with self.lock:
            buyers = [b for b in BUYERS if b.may_order]
            order = self.new_order(buyers[self._next_id % len(buyers)].email)
        if self._on_order is not None:
            self._on_order(order)
        return order

    def order(self, order_id: int) -> Order | None:
        """Return an order, with the record the store wrote by itself when it is old enough."""
        with self.lock:
            order = self._orders.get(order_id)
            if order is not None and order.record is None and self._age(order) > self._window_s:
                order.record = {"poNumber": "", "extraFields": [], "comment": ""}
            return order

    def orders_of(self, buyer: Buyer) -> list[Order]:
        """Return a buyer's orders, newest first."""
        with self.lock:
            ids = [n for n, order in self._orders.items() if order.buyer == buyer]
            return [order for n in sorted(ids, reverse=True) if (order := self.order(n))]

    def is_too_late(self, order: Order) -> bool:
        """Tell whether Create Order is refused: the record stands (b2b-api.md section 1)."""
        return order.record is not None

    def plan_fault(self, order_id: int | None, name: str, params: dict[str, float]) -> None:
        """Let a case act once: on the next request for this order, or on the next at all."""
        case = CASES[name]
        planned = Case(name, case.about, case.reply, case.network, case.params | params)
        with self.lock:
            if order_id is None:
                self._next_faults.append(planned)
            else:
                self._faults.setdefault(order_id, []).append(planned)

    def take_fault(self, order_id: int | None) -> Case | None:
        """Return the case that acts on a request, by plan or by range."""
        with self.lock:
            if self._next_faults:
                return self._next_faults.popleft()
            planned = self._faults.get(order_id) if order_id is not None else None
            if planned:
                return planned.pop(0)
        return case_of(order_id)

    def shown_record(self, order: Order) -> dict[str, Any]:
        """Return an order's record as a read shows it: late, or with another desk's values."""
        record = order.record or {}
        if self.clock() - order.written_at < self.switches.shows_late_s:
            return {}
        if not self.switches.other_po:
            return record
        fields = [f | {"fieldValue": OTHER_VALUE} for f in record.get("extraFields", [])]
        return record | {"poNumber": self.switches.other_po, "extraFields": fields}

    def has_planned_fault(self) -> Case | None:
        """Return the next planned case without taking it: faults before reading look here."""
        with self.lock:
            return self._next_faults[0] if self._next_faults else None

    def spend(self) -> tuple[bool, dict[str, str]]:
        """Count a request against the budget; returns whether it fits, and the rate headers."""
        with self.lock:
            switches, now = self.switches, self.clock()
            if now - self._window_start >= switches.quota_window_s:
                passed = (now - self._window_start) // switches.quota_window_s
                self._window_start += passed * switches.quota_window_s
                self._used = self._used_evenly = 0
            self._use_evenly(now - self._window_start)
            fits = self._used < switches.quota
            self._used += fits
            resets = max(0.0, self._window_start + switches.quota_window_s - now)
            window = f"{switches.quota_window_s:g}"
            return fits, {
                "X-Requests-Allocated": f"{switches.quota} times/{window} s",
                "X-Requests-Window-Length": f"{self._used} times",
                "X-Requests-Remaining": f"{switches.quota - self._used} times",
                "X-Request-Window-Resets-After": f"{resets:.3f} s",
            }

    def use_elsewhere(self, count: int) -> None:
        """Let another client of the store use so many requests of this window."""
        with self.lock:
            self._used = min(self.switches.quota, self._used + count)

    def restart_window(self) -> None:
        """Let a window of the budget begin now."""
        with self.lock:
            self._window_start = self.clock()
            self._used = self._used_evenly = 0

    def _use_evenly(self, passed_s: float) -> None:
        """Count what the other client has used of this window by now."""
        due = int(self.switches.others_per_s * passed_s)
        self._used = min(self.switches.quota, self._used + due - self._used_evenly)
        self._used_evenly = due

    def summary(self) -> dict[str, Any]:
        """Return orders and switches for the control endpoint."""
        with self.lock:
            orders = [
                {
                    "order_id": order.order_id,
                    "buyer": order.buyer.email,
                    "age_s": round(self._age(order), 3),
                    "record": order.record,
                }
                for order in self._orders.values()
            ]
            return {"switches": asdict(self.switches), "orders": orders}

    def _age(self, order: Order) -> float:
        return self.clock() - order.created_at

    @property
    def _window_s(self) -> float:
        return self.switches.window_s

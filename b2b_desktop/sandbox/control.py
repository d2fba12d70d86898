"""The control endpoint: what tests and the practice banner ask the sandbox itself.

Invariant: control requests cost no budget, are not recorded and never meet a fault.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any, Final

from b2b_desktop.sandbox.buyers import BUYERS, STORE_HASH, STORE_KEY
from b2b_desktop.sandbox.faults import CASES, Reply
from b2b_desktop.sandbox.routes import Asked, reply
from b2b_desktop.sandbox.state import TOKEN_LIFE_S, State

PREFIX: Final = "/sandbox/"
HELP: Final = """\
Control endpoint (JSON; no budget, not recorded):
  GET    /sandbox/state        switches and orders
  POST   /sandbox/switches     {"window_s": 10, "quota": 150, "quota_window_s": 60, "delay_s": 0,
                                "fields_form": "any|object|list|nested", "saves_comment_on": "0|1",
                                "appear_every_s": 0, "idle_s": 60, "others_per_s": 0,
                                "shows_late_s": 0, "details_case": "", "other_po": ""}: any of them.
                               quota calls a window of quota_window_s, of which another client
                               of the store uses others_per_s, evenly: quota / quota_window_s / 2
                               takes half the budget.
                               The last three are faults of reading back: values show only so many
                               seconds after they were stored; a case acts on every Order Details
                               (order_missing, token_expired, server_error, cut_body, ...); the
                               record holds another desk's PO number and field values
  GET    /sandbox/tokens       a fresh token for every buyer, and the practice store key
  POST   /sandbox/tokens       {"email": ..., "life_s": 86400}: one token with that life
  POST   /sandbox/orders       {"email": ..., "age_s": 0, "order_id": 0, "count": 1}: place an
                               order, or several with consecutive IDs
  POST   /sandbox/faults       {"case": NAME, "order_id": 5012, ...numbers}: act once on the next
                                request for that order; without order_id on the next request at all
  POST   /sandbox/use          {"count": 10}: another client of the store uses its budget
  GET    /sandbox/requests     every request received: raw bytes (base64), order_id, case, status
  DELETE /sandbox/requests     forget them
  GET    /sandbox/connections  how many connections were opened so far
"""


def control(state: State, asked: Asked) -> Reply:
    """Answer a control request."""
    try:
        body = json.loads(asked.body or b"{}")
        return _route(state, asked, body)
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration) as error:
        return reply(400, {"error": f"{type(error).__name__}: {error}"})


def _route(state: State, asked: Asked, body: dict[str, Any]) -> Reply:
    what = (asked.method, asked.path.removeprefix(PREFIX))
    handler = _HANDLERS.get(what)
    return reply(404, {"error": "see --help"}) if handler is None else handler(state, body)


def _summary(state: State, _body: dict[str, Any]) -> Reply:
    return reply(200, state.summary())


def _switch(state: State, body: dict[str, Any]) -> Reply:
    if body.get("details_case", "") not in ("", *CASES):
        raise ValueError("details_case names no case")
    for name, value in body.items():
        kind = type(getattr(state.switches, name))
        setattr(state.switches, name, kind(value))
    return reply(200, state.summary()["switches"])


def _new_order(state: State, body: dict[str, Any]) -> Reply:
    age_s, number = float(body.get("age_s", 0)), int(body.get("order_id", 0))
    with state.lock:
        order = state.new_order(body.get("email", ""), age_s=age_s, order_id=number)
        for further in range(1, int(body.get("count", 1))):
            state.new_order(order.buyer.email, age_s=age_s, order_id=order.order_id + further)
    return reply(200, {"order_id": order.order_id, "buyer": order.buyer.email})


def _plan_fault(state: State, body: dict[str, Any]) -> Reply:
    name = body["case"]
    numbers = {k: float(v) for k, v in body.items() if k not in ("case", "order_id")}
    state.plan_fault(body.get("order_id"), name, numbers)
    return reply(200, {"case": name, "about": CASES[name].about})


def _use(state: State, body: dict[str, Any]) -> Reply:
    state.use_elsewhere(int(body["count"]))
    return reply(200, {})


def _forget_requests(state: State, _body: dict[str, Any]) -> Reply:
    with state.lock:
        state.requests.clear()
    return reply(200, {})


def _connections(state: State, _body: dict[str, Any]) -> Reply:
    return reply(200, {"opened": state.connections})


def _one_token(state: State, body: dict[str, Any]) -> Reply:
    buyer = next(b for b in BUYERS if b.email == body["email"])
    expires_at = state.clock() + float(body.get("life_s", TOKEN_LIFE_S))
    return reply(200, {"email": buyer.email, "token": state.mint.make(buyer, expires_at)})


def _tokens(state: State, _body: dict[str, Any]) -> Reply:
    now = state.clock()
    tokens = [
        {
            "email": buyer.email,
            "customer_id": buyer.customer_id,
            "storefront": buyer.storefront,
            "may_order": buyer.may_order,
            "token": state.mint.make(buyer, now + TOKEN_LIFE_S),
        }
        for buyer in BUYERS
    ]
    return reply(200, {"tokens": tokens, "store_hash": STORE_HASH, "store_key": STORE_KEY})


def _requests(state: State, _body: dict[str, Any]) -> Reply:
    with state.lock:
        listed = [
            {
                "connection": request.connection,
                "at": request.at,
                "raw": base64.b64encode(bytes(request.raw)).decode(),
                "order_id": request.order_id,
                "complete": request.complete,
                "case": request.case,
                "answered": request.answered,
                "status": request.status,
            }
            for request in state.requests
        ]
    return reply(200, listed)


_HANDLERS: Final[dict[tuple[str, str], Callable[[State, dict[str, Any]], Reply]]] = {
    ("GET", "state"): _summary,
    ("POST", "switches"): _switch,
    ("GET", "tokens"): _tokens,
    ("POST", "tokens"): _one_token,
    ("POST", "orders"): _new_order,
    ("POST", "faults"): _plan_fault,
    ("POST", "use"): _use,
    ("GET", "requests"): _requests,
    ("DELETE", "requests"): _forget_requests,
    ("GET", "connections"): _connections,
}

"""What the emulated service answers to each request.

Invariant: no input makes a route raise; what is not understood gets a documented error.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any, Final
from urllib.parse import parse_qs

from b2b_desktop.sandbox.buyers import BUYERS, STORE_HASH, STORE_KEY, Buyer
from b2b_desktop.sandbox.faults import Reply
from b2b_desktop.sandbox.state import TOKEN_LIFE_S, Order, State

JSON: Final = "application/json"
FIELD_CONFIGS: Final = (
    ("Cost Center", 0, False),
    ("Department", 0, False),
    ("Fintech ID", 0, False),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as the routes see it; header names in lower case."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes


def ask(method: str, target: str, headers: dict[str, str], body: bytes) -> Asked:
    """Return a request, its query taken apart."""
    path, _, query = target.partition("?")
    return Asked(method, path, parse_qs(query, keep_blank_values=True), headers, body)


def reply(status: int, body: Any) -> Reply:
    """Return a JSON reply."""
    return Reply(status, json.dumps(body, separators=(",", ":")).encode())


def error(status: int, code: int, message: str, **data: Any) -> Reply:
    """Return an error in the documented envelope."""
    return reply(status, {"code": code, "message": message, "data": data})


def answer(state: State, asked: Asked) -> Reply:
    """Answer a request of the service; the caller has counted it."""
    for method, prefix, ending, route in _ROUTES:
        inner = asked.path.removeprefix(prefix).removesuffix(ending)
        fits = asked.path == prefix + inner + ending and bool(inner) == prefix.endswith("/")
        if fits and asked.method == method and "/" not in inner:
            return route(state, asked, inner)
    known = any(asked.path == p + e for _, p, e, _ in _ROUTES)
    if known:
        return error(405, 405, "Method Not Allowed")
    return error(404, 404, "Not Found")


def order_id_in(body: bytes) -> int | None:
    """Return the order ID a request's body names, None when it names none."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = value.get("orderId") if isinstance(value, dict) else None
    if isinstance(number, str) and number.isascii() and number.isdigit() and len(number) < 12:
        return int(number)
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def store_values(state: State, order: Order, body: dict[str, Any]) -> None:
    """Write an order's B2B record."""
    flag = str(body.get("isSaveOrderComment", state.switches.saves_comment_on))
    saved = flag == state.switches.saves_comment_on
    po_number = str(body.get("poNumber", ""))
    fields = _read_fields(state, body.get("extraFields"))
    order.record = {
        "poNumber": po_number,
        "extraFields": fields if fields is not None else [],
        "comment": f"PO Number: {po_number}" if saved and po_number else "",
    }
    order.written_at = state.clock()


def _create_order(state: State, asked: Asked, _inner: str) -> Reply:
    buyer = _buyer(state, asked)
    if isinstance(buyer, Reply):
        return buyer
    if JSON not in asked.headers.get("content-type", ""):
        return error(415, 415, "Unsupported Media Type")
    number = order_id_in(asked.body)
    if number is None:
        return error(400, 40010, "Bad Request Error", bc_order_id="orderId can not be null")
    order = state.order(number)
    if not buyer.may_order:
        return error(400, 40013, "User does not have permission to place an order")
    if order is None or order.buyer != buyer:
        return error(400, 40013, "Order does not exist.")
    if state.is_too_late(order):
        return error(400, 40013, "The order already exists.")
    store_values(state, order, json.loads(asked.body))
    return reply(200, {"code": 200, "message": "SUCCESS", "data": [{"orderId": number}]})


def _list_orders(state: State, asked: Asked, _inner: str) -> Reply:
    buyer = _buyer(state, asked)
    if isinstance(buyer, Reply):
        return buyer
    offset, limit = _number(asked, "offset", 0), _number(asked, "limit", 10)
    orders = state.orders_of(buyer)
    wanted = asked.query.get("orderNumber", [""])[0]
    if wanted:
        orders = [order for order in orders if str(order.order_id) == wanted]
    if asked.query.get("sortBy", ["DESC"])[0] == "ASC":
        orders.reverse()
    page = [_listed(state, order) for order in orders[offset : offset + limit]]
    paginator = {"totalCount": len(orders), "offset": offset, "limit": limit}
    data = {"list": page, "paginator": paginator}
    return reply(200, {"code": 200, "message": "SUCCESS", "data": data})


def _details(state: State, asked: Asked, inner: str) -> Reply:
    buyer = _buyer(state, asked)
    if isinstance(buyer, Reply):
        return buyer
    order = state.order(int(inner)) if inner.isascii() and inner.isdigit() else None
    if order is None or order.buyer != buyer:
        return error(404, 404, "Not Found Error", errMsg="Order Does not Exist")
    return reply(200, {"code": 200, "message": "SUCCESS", "data": _detailed(state, order)})


def _products(state: State, asked: Asked, inner: str) -> Reply:
    found = _details(state, asked, inner)
    if found.status != 200:
        return found
    product = {"productId": "77", "quantity": 1, "variantId": "1", "optionList": []}
    return reply(200, {"code": 200, "message": "SUCCESS", "data": [product]})


def _token_by_password(state: State, asked: Asked, _inner: str) -> Reply:
    body = _object(asked)
    buyer = next((b for b in BUYERS if b.email == body.get("email")), None)
    if buyer is None or body.get("password") != "practice" or body.get("storeHash") != STORE_HASH:
        words = {"errMsg": "Customer auth failed"}
        meta = {"message": "Calling BC API failed"}
        return reply(400, {"code": 400, "data": words, "meta": meta})
    token = state.mint.make(buyer, state.clock() + TOKEN_LIFE_S)
    data = {"name": body.get("name", ""), "token": token}
    return reply(200, {"code": 200, "data": data, "meta": {"message": "SUCCESS"}})


def _token_by_store_key(state: State, asked: Asked, _inner: str) -> Reply:
    refused = _check_store_key(asked)
    if refused is not None:
        return refused
    wanted = _object(asked).get("customerId")
    buyer = next((b for b in BUYERS if b.customer_id == wanted), None)
    if buyer is None:
        return reply(400, {"detail": "Customer not found"})
    token = state.mint.make(buyer, state.clock() + TOKEN_LIFE_S)
    return reply(200, {"code": 200, "data": {"token": [token]}, "meta": {"message": "SUCCESS"}})


def _field_configs(_state: State, asked: Asked, _inner: str) -> Reply:
    refused = _check_store_key(asked)
    if refused is not None:
        return refused
    configs = [
        {
            "id": n,
            "fieldName": name,
            "labelName": name,
            "fieldType": kind,
            "isRequired": required,
            "isUnique": False,
            "visibleToEnduser": True,
            "configType": 2,
            "defaultValue": "",
        }
        for n, (name, kind, required) in enumerate(FIELD_CONFIGS, 1)
    ]
    meta = {"message": "SUCCESS", "pagination": {"totalCount": len(configs)}}
    return reply(200, {"code": 200, "data": configs, "meta": meta})


def _update_order(state: State, asked: Asked, inner: str) -> Reply:
    refused = _check_store_key(asked)
    if refused is not None:
        return refused
    order = state.order(int(inner)) if inner.isascii() and inner.isdigit() else None
    if order is None:
        return error(404, 404, "Not Found Error", errMsg="Order Does not Exist")
    body = _object(asked)
    if asked.method == "PUT":
        if not {"poNumber", "extraFields"} & set(body):
            return error(400, 400, "Bad Request Error", body="nothing to update")
        record = order.record or {"poNumber": "", "extraFields": [], "comment": ""}
        fields = _read_fields(state, body.get("extraFields", record["extraFields"]))
        record |= {"poNumber": body.get("poNumber", record["poNumber"])}
        order.record = record | {"extraFields": fields or []}
    data = {"id": order.order_id + 100_000, "bcOrderId": order.order_id, **(order.record or {})}
    return reply(200, {"code": 200, "data": [data], "message": "SUCCESS"})


def _buyer(state: State, asked: Asked) -> Buyer | Reply:
    """Return whom the token acts for, or the 401 (b2b-api.md section 6)."""
    given = asked.headers.get("authorization", "")
    token = given[7:] if given[:7].lower() == "bearer " else asked.headers.get("authtoken", "")
    if not token:
        words = "Invalid token header. No credentials provided."
        return reply(401, {"code": 401, "data": {"errMsg": words}, "meta": {"message": words}})
    read = state.mint.read(token)
    if read is None:
        return reply(401, {"detail": "Invalid token."})
    buyer, expires_at = read
    if expires_at <= state.clock():
        return error(401, 40101, "Token is expired")
    return buyer


def _check_store_key(asked: Asked) -> Reply | None:
    if asked.headers.get("x-auth-token") != STORE_KEY:
        return error(403, 403, "Invalid access token")
    if asked.headers.get("x-store-hash") != STORE_HASH:
        return error(500, 500, "Internal Server Error")
    return None


def _read_fields(state: State, fields: Any) -> list[dict[str, str]] | None:
    """Read `extraFields` in any form the switches take; None when it is not taken."""
    form = "object" if isinstance(fields, dict) else "list"
    if isinstance(fields, dict) and isinstance(fields.get("extraFields"), list):
        form, fields = "nested", fields["extraFields"]
    if fields is None or state.switches.fields_form not in ("any", form):
        return None
    if isinstance(fields, dict):
        return [{"fieldName": str(k), "fieldValue": str(v)} for k, v in fields.items()]
    return [
        {"fieldName": str(f.get("fieldName", "")), "fieldValue": str(f.get("fieldValue", ""))}
        for f in fields
        if isinstance(f, dict)
    ]


def _listed(state: State, order: Order) -> dict[str, Any]:
    record = state.shown_record(order)
    return {
        "orderId": order.order_id,
        "companyName": order.buyer.company,
        "createdAt": str(int(order.created_at)),
        "updatedAt": str(int(order.created_at)),
        "isInvoiceOrder": 0,
        "orderStatus": "Awaiting Fulfillment",
        "customOrderStatus": "Awaiting Fulfillment",
        "statusCode": 0,
        "totalIncTax": 120.5,
        "currencyCode": "USD",
        "firstName": order.buyer.name.split()[0],
        "lastName": order.buyer.name.split()[-1],
        "poNumber": record.get("poNumber", ""),
        "extraFields": record.get("extraFields", []),
    }


def _detailed(state: State, order: Order) -> dict[str, Any]:
    record = state.shown_record(order)
    return _listed(state, order) | {
        "id": order.order_id,
        "customer_id": order.buyer.customer_id,
        "customer_message": record.get("comment", ""),
        "date_created": formatdate(order.created_at),
        "status": "Awaiting Fulfillment",
        "status_id": 11,
        "createdEmail": order.buyer.email,
        "channelName": order.buyer.storefront,
        "total_inc_tax": "120.5000",
        "shipments": False,
        "products": [],
    }


def _object(asked: Asked) -> dict[str, Any]:
    try:
        value = json.loads(asked.body or b"{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _number(asked: Asked, name: str, default: int) -> int:
    text = asked.query.get(name, [""])[0]
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default


def is_details(path: str) -> bool:
    """Tell whether a path is that of Order Details, which a check reads."""
    return path.startswith("/api/v2/orders/") and path.endswith("/details")


Route = Callable[[State, Asked, str], Reply]
_ROUTES: Final[tuple[tuple[str, str, str, Route], ...]] = (
    ("POST", "/api/v2/orders", "", _create_order),
    ("GET", "/api/v2/orders", "", _list_orders),
    ("GET", "/api/v2/orders/", "/details", _details),
    ("GET", "/api/v2/orders/", "/products", _products),
    ("POST", "/api/io/auth/customers", "", _token_by_password),
    ("POST", "/api/io/auth/customers/storefront", "", _token_by_store_key),
    ("GET", "/api/v3/io/orders/extra-fields", "", _field_configs),
    ("GET", "/api/v3/io/orders/", "", _update_order),
    ("PUT", "/api/v3/io/orders/", "", _update_order),
)

"""One connection: HTTP/1.1 read by h11, faults done to the raw socket.

Invariant: a request is in the record before any fault acts on it.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import uuid
from email.utils import formatdate

import h11

from b2b_desktop.sandbox import network_faults
from b2b_desktop.sandbox.control import PREFIX, control
from b2b_desktop.sandbox.faults import CASES, Case, Reply
from b2b_desktop.sandbox.routes import Asked, answer, ask, error, is_details, order_id_in
from b2b_desktop.sandbox.state import Request, State

_READ_SIZE = 65_536


class Connection:
    """Serve one client until it or we close."""

    def __init__(
        self,
        state: State,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        number: int,
    ) -> None:
        self.state = state
        self.writer = writer
        self._reader = reader
        self._number = number
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=1 << 20)
        self._raw = bytearray()

    async def serve(self) -> None:
        """Answer requests one after another."""
        try:
            while await self._serve_one():
                self._http.start_next_cycle()
        except (h11.RemoteProtocolError, ConnectionError, TimeoutError):
            self._note_partial()
        finally:
            self.writer.close()

    async def _serve_one(self) -> bool:
        """Answer one request; False when the connection is done with."""
        first = await self._fill()
        if not first:
            return False
        planned = self.state.has_planned_fault()
        if planned is not None and planned.network in network_faults.UNREAD and self._is_service():
            self._record(None, complete=False, case=self.state.take_fault(None))
            self.end(reset=planned.network == "reset_unread")
            return False
        asked = await self._read_request()
        if asked is None:
            self._note_partial()
            return False
        if asked.path.startswith(PREFIX):
            self._raw.clear()
            await self.send(control(self.state, asked), {}, None)
            return self._http.our_state is h11.DONE
        return await self._serve_service(asked)

    async def _serve_service(self, asked: Asked) -> bool:
        state = self.state
        number = order_id_in(asked.body) if asked.method == "POST" else None
        case = self._case(asked, number)
        if case is not None and case.network in network_faults.UNREAD:
            self._record(number, complete=True, case=case)
            self.end(reset=case.network == "reset_unread")
            return False
        record = self._record(number, complete=True, case=case)
        fits, rates = state.spend()
        if state.switches.delay_s and asked.method == "POST":
            await asyncio.sleep(state.switches.delay_s)
        if not fits:
            await self.send(error(429, 429, "Too Many Requests"), rates, record)
        elif case is None:
            await self.send(answer(state, asked), rates, record)
        elif case.network:
            await network_faults.act(self, case, asked, rates, record)
        elif case.reply is not None:
            own = {} if case.name == "overload" else rates
            await self.send(case.reply, own, record)
        else:
            await self.send(network_faults.success(asked), rates, record)
        return self._http.our_state is h11.DONE and self._http.their_state is h11.DONE

    def _case(self, asked: Asked, number: int | None) -> Case | None:
        """Return the case that acts on a request."""
        if asked.path == "/api/v2/orders":
            return self.state.take_fault(number)
        name = self.state.switches.details_case if is_details(asked.path) else ""
        return CASES[name] if name else None

    async def send(self, reply: Reply, rates: dict[str, str], record: Request | None) -> None:
        """Write a reply whole."""
        data = self.head(reply, rates, len(reply.body)) + (
            self._http.send(h11.Data(data=reply.body)) or b""
        )
        self.writer.write(data + (self._http.send(h11.EndOfMessage()) or b""))
        await self.writer.drain()
        if record is not None:
            record.answered, record.status = True, reply.status

    def head(self, reply: Reply, rates: dict[str, str], length: int) -> bytes:
        """Return a reply's status line and headers."""
        own = {name.lower() for name, _ in reply.headers}
        headers = [
            ("Date", formatdate(self.state.clock(), usegmt=True)),
            ("Content-Type", reply.content_type),
            ("Content-Length", str(length)),
            ("X-Request-Id", uuid.uuid4().hex),
            *reply.headers,
            *((name, value) for name, value in rates.items() if name.lower() not in own),
        ]
        encoded = [(name.encode(), value.encode()) for name, value in headers]
        return self._http.send(h11.Response(status_code=reply.status, headers=encoded)) or b""

    def end(self, *, reset: bool = False) -> None:
        """Close the socket, with a reset when asked."""
        raw: socket.socket | None = self.writer.get_extra_info("socket")
        if reset and raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.writer.transport.abort()
        else:
            self.writer.close()

    async def _read_request(self) -> Asked | None:
        head: h11.Request | None = None
        body = bytearray()
        while True:
            event = self._http.next_event()
            if event is h11.NEED_DATA:
                if not await self._fill():
                    return None
            elif isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage) and head is not None:
                headers = {n.decode("latin-1"): v.decode("latin-1") for n, v in head.headers}
                target = head.target.decode("latin-1")
                return ask(head.method.decode(), target, headers, bytes(body))
            else:
                return None

    async def _fill(self) -> bool:
        async with asyncio.timeout(self.state.switches.idle_s):
            data = await self._reader.read(_READ_SIZE)
        self._raw += data
        self._http.receive_data(data)
        return bool(data)

    def _record(self, number: int | None, *, complete: bool, case: Case | None) -> Request:
        state = self.state
        record = Request(
            connection=self._number,
            at=state.clock(),
            raw=bytearray(self._raw),
            order_id=number,
            complete=complete,
            case=case.name if case is not None else "",
        )
        self._raw.clear()
        with state.lock:
            state.requests.append(record)
        return record

    def _note_partial(self) -> None:
        """Record a request of which only a part arrived."""
        if self._raw and self._is_service():
            self._record(None, complete=False, case=None)

    def _is_service(self) -> bool:
        return not self._raw.partition(b" ")[2].startswith(PREFIX.encode())

"""The sandbox server: a loopback address, a thread of its own, orders that appear.

Invariant: listens on loopback only; `stop` ends every connection at once.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from b2b_desktop.sandbox.buyers import BUYERS, STORE_HASH
from b2b_desktop.sandbox.connection import Connection
from b2b_desktop.sandbox.state import TOKEN_LIFE_S, Order, Request, State, Switches

HOST: Final = "127.0.0.1"
_START_LIMIT_S: Final = 10.0
_ACCEPTING_TURNS: Final = 3
"""Turns of the loop until what it has accepted is a connection; asyncio leaves a younger one open
when its server closes."""


@dataclass(frozen=True, slots=True)
class PracticeToken:
    """A buyer's token for this run; `text` is the secret."""

    name: str
    email: str
    storefront: str
    store_hash: str
    customer_id: int
    text: str


class SandboxServer:
    """Run the emulated service on a thread named `sandbox`."""

    def __init__(
        self,
        port: int = 0,
        switches: Switches | None = None,
        on_order: Callable[[Order], None] | None = None,
    ) -> None:
        """Prepare; `on_order` is called on the server's thread for orders that appear."""
        self.state = State(switches, on_order)
        self._port = port
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped: asyncio.Event | None = None
        self._listening = threading.Event()
        self._fault: OSError | None = None
        self._thread = threading.Thread(target=self._run, name="sandbox")

    @property
    def address(self) -> str:
        """The origin it listens on."""
        return f"http://{HOST}:{self._port}"

    def start(self) -> str:
        """Start listening and return the address; blocks until it does.

        Raises:
            OSError: the port is taken.
        """
        self._thread.start()
        self._listening.wait(_START_LIMIT_S)
        if self._fault is not None:
            self._thread.join()
            raise self._fault
        return self.address

    def stop(self) -> None:
        """Close every connection and join; may be called twice, and before `start`."""
        if self._thread.ident is None:
            return
        if self._loop is not None and self._stopped is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stopped.set)
        self._thread.join()

    def practice_tokens(self) -> tuple[PracticeToken, ...]:
        """Return a fresh token for each buyer."""
        expires_at = self.state.clock() + TOKEN_LIFE_S
        return tuple(
            PracticeToken(
                name=buyer.name,
                email=buyer.email,
                storefront=buyer.storefront,
                store_hash=STORE_HASH,
                customer_id=buyer.customer_id,
                text=self.state.mint.make(buyer, expires_at),
            )
            for buyer in BUYERS
        )

    def requests(self) -> tuple[Request, ...]:
        """Return every request received so far; may be called from any thread."""
        with self.state.lock:
            return tuple(self.state.requests)

    def _run(self) -> None:
        asyncio.run(self._main())

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopped = asyncio.Event()
        tasks: set[asyncio.Task[None]] = set()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.state.connections += 1
            connection = Connection(self.state, reader, writer, self.state.connections)
            # A task of our own: one that is cancelled before it begins would not close its writer,
            # and asyncio's streams would log the cancellation as a fault.
            task = asyncio.create_task(connection.serve())
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            task.add_done_callback(lambda _done: writer.close())

        try:
            server = await asyncio.start_server(accept, HOST, self._port, backlog=512)
        except OSError as error:
            self._fault = error
            self._listening.set()
            return
        self._port = server.sockets[0].getsockname()[1]
        appearing = asyncio.create_task(self._appear())
        self._listening.set()
        await self._stopped.wait()
        for _ in range(_ACCEPTING_TURNS):
            await asyncio.sleep(0)
        server.close()
        for task in (appearing, *tasks):
            task.cancel()
        await asyncio.gather(appearing, *tasks, return_exceptions=True)

    async def _appear(self) -> None:
        """Place orders by themselves while the switch says so."""
        while True:
            every_s = self.state.switches.appear_every_s
            await asyncio.sleep(every_s or 1.0)
            if every_s:
                self.state.appear()

"""One window that sends calls, four at a time, while its heart is watched."""

from __future__ import annotations

import itertools
import json
import sys
from datetime import UTC, datetime

from PySide6.QtCore import QEventLoop, QObject, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import SendCommand, SendFinishedEvent
from bench._beats import Heart, gaps_ms, plain_process
from bench._window import Window

_AT_ONCE = 4
_FIRST = 1_000


class Calls(QObject):
    """Send order after order until there are enough."""

    def __init__(self, window: Window, token: Token, calls: int) -> None:
        super().__init__()
        self._bridge = window.bridge
        self._token = token
        self._ids = iter(range(_FIRST, _FIRST + calls))
        self._left = calls
        self._loop = QEventLoop()
        self._bridge.listen("send_finished", self._on_send_finished)

    def run(self) -> None:
        """Send them all."""
        for _ in range(_AT_ONCE):
            self._send()
        self._loop.exec()

    def _send(self) -> None:
        for order_id in itertools.islice(self._ids, 1):
            values = OrderValues(
                OrderId(order_id), f"PO-{order_id}", True, (ExtraField("Cost Center", "CC-42"),)
            )
            command = SendCommand(Mode.LIVE, self._token.token_id, values, datetime.now(UTC))
            self._bridge.send(command)

    @Slot(object)
    def _on_send_finished(self, _event: SendFinishedEvent) -> None:
        self._left -= 1
        self._send()
        if not self._left:
            self._loop.quit()


def main() -> int:
    """Send, and say the gaps as JSON."""
    folder, address, calls = sys.argv[1:]
    window = Window(folder)
    token = window.add_token(address, sys.stdin.read())
    sender = Calls(window, token, int(calls))
    heart = Heart()
    with plain_process() as plain:
        heart.start()
        sender.run()
        ours = heart.stop()
    window.stop()
    sys.stdout.write(json.dumps(gaps_ms(ours, plain)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

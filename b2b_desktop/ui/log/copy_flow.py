"""Comparing two calls, and copying calls: as curl, with the token, as rows for a spreadsheet.

Invariant: no copy holds a token but the one that asked. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallDetails, CallRow, Mode
from b2b_desktop.domain.token import TokenId
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.call_reader import CallReader
from b2b_desktop.ui.messages import error_words
from b2b_desktop.ui.token_flow import TokenFlow

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import ExportFailedEvent, JobId, RowsReadyEvent

_COLUMNS: Final = (
    *("clicked_at", "order_id", "po_number", "outcome", "check", "http_status", "api_code"),
    *("message", "token_name", "buyer_email", "operator", "computer"),
)


class CopyFlow(QObject):
    """Compare and copy chosen calls.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        tokens: TokenFlow,
        mode: Callable[[], Mode],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._tokens = tokens
        self._mode = mode
        self._reader = CallReader(self, bridge)
        self._rows_job: JobId | None = None
        bridge.listen("rows_ready", self._on_rows_ready)
        bridge.listen("export_failed", self._on_export_failed)

    def compare(self, rows: Sequence[CallRow]) -> None:
        """Show two calls side by side."""
        if len(rows) == 2:
            ids = sorted(row.call_id for row in rows)
            self._reader.read(self._mode(), ids, self._show_comparison)
        else:
            self.status_said.emit(self.tr("Choose two calls to compare them."))

    def copy_curl(self, row: CallRow | None, *, with_token: bool) -> None:
        """Copy a call's request as a curl command."""
        if row is None:
            self.status_said.emit(self.tr("Choose a call to copy its request."))
            return
        use = self._copy_with_token if with_token else self._copy_redacted
        self._reader.read(self._mode(), (row.call_id,), use)

    def copy_rows(self, rows: Sequence[CallRow]) -> None:
        """Copy calls as rows for a spreadsheet."""
        if rows:
            ids = [row.call_id for row in rows]
            self._rows_job = self._bridge.log.exports.copy_rows(self._mode(), ids, _COLUMNS)
        else:
            self.status_said.emit(self.tr("Choose calls to copy them as rows."))

    def _show_comparison(self, details: list[CallDetails]) -> None:
        from b2b_desktop.ui.log.compare_dialog import CompareDialog

        CompareDialog(self._window, *details).open()

    def _copy_redacted(self, details: list[CallDetails]) -> None:
        from b2b_desktop.domain.curl import CurlRequest, curl_command

        QGuiApplication.clipboard().setText(curl_command(CurlRequest.of(details[0].call)))
        self.status_said.emit(self.tr("Copied as curl, the token redacted."))

    def _copy_with_token(self, details: list[CallDetails]) -> None:
        from b2b_desktop.domain.curl import CurlRequest, Shell, curl_command

        call = details[0].call
        token = self._tokens.find(call.mode, TokenId(call.actor.token_id))
        # A token is bound to its address; one that was renamed or renewed since still fits.
        if token is None or token.address != call.actor.address:
            words = self.tr("The token of this call is not there any more, or has another address.")
            self.status_said.emit(words)
            return
        make = partial(curl_command, CurlRequest.of(call), Shell.POSIX)
        self._tokens.copy_with_token(make, token, call.mode)

    @Slot(object)
    def _on_rows_ready(self, event: RowsReadyEvent) -> None:
        if event.job == self._rows_job:
            self._rows_job = None
            QGuiApplication.clipboard().setText(event.text)
            self.status_said.emit(self.tr("Copied as rows for a spreadsheet."))

    @Slot(object)
    def _on_export_failed(self, event: ExportFailedEvent) -> None:
        if event.job == self._rows_job:
            self._rows_job = None
            self.status_said.emit(error_words(event.error))

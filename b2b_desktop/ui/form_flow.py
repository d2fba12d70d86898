"""What the order form needs beside sending: draft, preview, names, a warm connection, curl.

Invariant: nothing here sends a call. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import OrderDraft, OrderValues
from b2b_desktop.domain.settings import Settings
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.known_names import KnownNames
from b2b_desktop.ui.order.order_panel import OrderPanel
from b2b_desktop.ui.send_flow import SendFlow
from b2b_desktop.ui.settings_keeper import SettingsKeeper
from b2b_desktop.ui.token_flow import TokenFlow

if TYPE_CHECKING:
    from b2b_desktop.ui.form_templates import FormTemplates


class FormFlow(QObject):
    """Tie the order form to the bridge and the settings."""

    def __init__(
        self,
        bridge: EngineBridge,
        keeper: SettingsKeeper,
        panel: OrderPanel,
        sends: SendFlow,
        tokens: TokenFlow,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(panel)
        self._bridge = bridge
        self._panel = panel
        self._sends = sends
        self._tokens = tokens
        self._target = target
        self._attentive = False
        self._was_warm = False
        self._templates: FormTemplates | None = None
        self._cleared_in: Mode | None = None
        self._names = KnownNames(self, bridge, target)
        settings = keeper.settings
        panel.set_pins(settings.pins)
        panel.form.request_box.set_shown(shown=settings.preview_shown)
        panel.check_toggle.setChecked(settings.check_after_send)
        self._use(settings)
        panel.draft_changed.connect(self._on_draft_changed)
        panel.cleared.connect(self._on_cleared)
        panel.clear_undone.connect(self._on_clear_undone)
        panel.preview_wanted.connect(self._on_preview_wanted)
        panel.form.request_box.copy_curl_requested.connect(self.copy_curl)
        panel.form.fields.names_wanted.connect(self._names.ask)
        self._names.found.connect(panel.form.fields.set_known_names)
        panel.attention_changed.connect(self._on_attention_changed)
        panel.pins_changed.connect(keeper.change_pins)
        panel.preview_toggled.connect(keeper.change_preview_shown)
        panel.check_toggle.toggled.connect(keeper.change_check_after_send)
        keeper.settings_changed.connect(self._use)

    def set_draft(self, draft: OrderDraft, mode: Mode) -> None:
        """Show a form that survived the last run."""
        self._panel.set_draft(draft)
        self._sends.note_filled_in(None if draft.is_blank else mode)

    def build_rest(self) -> None:
        """Build what the first frame does not need."""
        from b2b_desktop.ui.form_templates import FormTemplates

        if self._templates is None:
            self._templates = FormTemplates(self._bridge, self._panel)

    @Slot()
    def save_template(self) -> None:
        """Save what the form holds as a template."""
        if self._templates is not None:
            self._templates.save()

    @Slot(bool)
    def copy_curl(self, with_token: bool) -> None:
        """Copy the form's request; with its token only after a question."""
        token, mode = self._target()
        values = self._panel.values()
        if values is not None and token is not None:
            self._tokens.copy_curl(values, token, mode, with_token=with_token)

    @Slot()
    def tell_attention(self) -> None:
        """Keep a connection warm for the chosen token while a send is prepared."""
        token, mode = self._target()
        wanted = token.token_id if self._attentive and token is not None else None
        if wanted is not None or self._was_warm:
            self._bridge.keep_warm(mode, wanted)
        self._was_warm = wanted is not None

    @Slot(object)
    def _use(self, settings: Settings) -> None:
        self._panel.set_po_warning_length(settings.po_warning_length)

    @Slot(object)
    def _on_draft_changed(self, draft: OrderDraft) -> None:
        mode = self._target()[1]
        if draft.is_blank:
            self._sends.note_filled_in(None)
        else:
            self._sends.note_typed_in(mode)
        self._bridge.save_draft(draft, self._sends.filled_in or mode)

    @Slot()
    def _on_cleared(self) -> None:
        self._cleared_in = self._sends.filled_in

    @Slot()
    def _on_clear_undone(self) -> None:
        typed_in = self._sends.filled_in
        self._sends.note_filled_in(self._cleared_in)
        self._cleared_in = typed_in

    @Slot(object)
    def _on_preview_wanted(self, values: OrderValues | None) -> None:
        token = self._target()[0]
        if values is None or token is None:
            words = self.tr("The request is shown here once the form can be sent.")
            self._panel.form.request_box.set_text(words)
            return
        request = self._bridge.preview(values, token)
        # The body first: there is room for a few lines, and it is what changes with every key.
        lines = [f"{request.method} {request.url}", "", request.body, ""]
        lines += [f"{name}: {value}" for name, value in request.headers]
        self._panel.form.request_box.set_text("\n".join(lines))

    @Slot(bool)
    def _on_attention_changed(self, attentive: bool) -> None:
        self._attentive = attentive
        self.tell_attention()

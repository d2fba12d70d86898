"""Templates in the order form: listed, used, saved.

Invariant: a template fills extra fields that are empty or missing, as a change that can be taken
back; its PO number and comment flag are used when the operator presses their buttons. GUI thread
only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.template import Template, check_template, filled_in
from b2b_desktop.domain.text import one_line
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words, input_words
from b2b_desktop.ui.order.order_panel import OrderPanel
from b2b_desktop.ui.order.template_picker import TemplatePicker

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import JobId, SheetFailedEvent, TemplatesEvent
    from b2b_desktop.ui.order.template_dialog import TemplateDialog

_SHOWN_VALUES = 200


class FormTemplates(QObject):
    """Tie templates to the order form."""

    def __init__(self, bridge: EngineBridge, panel: OrderPanel) -> None:
        """Start with no template and ask for them."""
        super().__init__(panel)
        self._bridge = bridge
        self._panel = panel
        self._picker = TemplatePicker(panel)
        panel.form.add_beside_fields(self._picker, self._picker.controls)
        self._templates: tuple[Template, ...] = ()
        self._to_save = Template("")
        self._dialog: TemplateDialog | None = None
        self._job: JobId | None = None
        bridge.listen("templates_changed", self._on_templates_changed)
        bridge.listen("sheet_failed", self._on_failed)
        self._picker.chosen.connect(self._on_chosen)
        self._picker.saving_wanted.connect(self.save)
        self._picker.po_wanted.connect(self._on_po_wanted)
        self._picker.comment_wanted.connect(self._on_comment_wanted)
        panel.form.po_number_edit.textChanged.connect(self._draw_offers)
        panel.form.save_comment_toggle.toggled.connect(self._draw_offers)
        panel.cleared.connect(self._on_cleared)
        bridge.templates.load()

    @Slot()
    def save(self) -> None:
        """Ask under which name what the form holds is saved."""
        from b2b_desktop.ui.order.template_dialog import TemplateDialog

        self._panel.form.fields.finish_editing()
        draft = self._panel.draft()
        used = tuple(row for row in draft.fields if not row.is_blank)
        self._to_save = Template("", draft.po_number, draft.save_comment, used)
        values = [f"{row.name} = {row.value}" for row in used]
        if draft.po_number:
            values.insert(0, self.tr("PO number {po}").replace("{po}", draft.po_number))
        words = self.tr("What the order form holds: {values}")
        listed = one_line(", ".join(values), _SHOWN_VALUES) or self.tr("nothing")
        about = words.replace("{values}", listed)
        dialog = self._dialog = TemplateDialog(self._panel.window(), about, self._picker.name)
        dialog.name_entered.connect(self._on_name_entered)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(str)
    def _on_name_entered(self, name: str) -> None:
        template = replace(self._to_save, name=name.strip())
        if not template.fields and not template.po_number:
            self._say(self.tr("There is nothing to save: no field and no PO number."))
            return
        try:
            check_template(template)
        except InputError as error:
            self._say(input_words(error))
            return
        self._to_save = template
        self._job = self._bridge.templates.save(template)

    def _say(self, words: str) -> None:
        if self._dialog is not None:
            self._dialog.show_error(words)

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        self._dialog = None

    @Slot(object)
    def _on_templates_changed(self, event: TemplatesEvent) -> None:
        self._templates = event.templates
        chosen = self._picker.name
        if event.job == self._job:
            self._job, chosen = None, self._to_save.name
            if self._dialog is not None:
                self._dialog.accept()
        self._picker.set_names([template.name for template in event.templates], chosen)
        self._draw_offers()

    @Slot(object)
    def _on_failed(self, event: SheetFailedEvent) -> None:
        if event.job == self._job:
            self._job = None
            self._say(error_words(event.error))

    @Slot(str)
    def _on_chosen(self, _name: str) -> None:
        template, fields = self._template(), self._panel.form.fields
        if template is not None:
            fields.finish_editing()
            fields.enter(filled_in(fields.rows(), template))
        self._draw_offers()

    @Slot()
    def _on_po_wanted(self) -> None:
        template = self._template()
        if template is not None:
            self._panel.form.po_number_edit.setText(template.po_number)

    @Slot()
    def _on_comment_wanted(self) -> None:
        template = self._template()
        if template is not None:
            self._panel.form.save_comment_toggle.setChecked(template.save_comment)

    @Slot()
    def _on_cleared(self) -> None:
        self._picker.set_names([template.name for template in self._templates], "")
        self._draw_offers()

    @Slot()
    def _draw_offers(self) -> None:
        """Offer what the chosen template holds and the form does not."""
        template, draft = self._template(), self._panel.draft()
        if template is None:
            self._picker.show_offers("", None)
            return
        po_number = template.po_number if template.po_number != draft.po_number else ""
        same = template.save_comment is draft.save_comment
        self._picker.show_offers(po_number, None if same else template.save_comment)

    def _template(self) -> Template | None:
        return next((t for t in self._templates if t.name == self._picker.name), None)

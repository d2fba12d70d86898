"""Templates: listed, used for the rows, saved, removed.

Invariant: a template writes into empty extra-field cells only, as an edit that can be taken back;
its PO number and comment flag are used when the operator presses their buttons. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.batch.editing import fill_from_template
from b2b_desktop.domain.batch.sheet_template import common_values
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import OrderDraft
from b2b_desktop.domain.template import Template, check_template
from b2b_desktop.ui.batch.check.check_rows_page import CheckRowsHead
from b2b_desktop.ui.batch.editing.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.editing.template_bar import TemplateBar
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words, input_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import JobId, SheetFailedEvent, TemplatesEvent


class TemplateFlow(QObject):
    """Tie templates to the rows.

    Signals:
        said(str): what was done.
    """

    said = Signal(str)

    def __init__(
        self,
        bridge: EngineBridge,
        bar: TemplateBar,
        checks: CheckRowsHead,
        edits: SheetEdits,
        form: Callable[[], OrderDraft],
    ) -> None:
        super().__init__(bar)
        self._bridge = bridge
        self._bar = bar
        self._checks = checks
        self._edits = edits
        self._form = form
        self._templates: tuple[Template, ...] = ()
        self._to_save: Template | None = None
        self._removed: Template | None = None
        self._job: JobId | None = None
        bridge.listen("templates_changed", self._on_templates_changed)
        bridge.listen("sheet_failed", self._on_failed)
        bar.template_chosen.connect(self._on_template_chosen)
        bar.saving_wanted.connect(self._on_saving_wanted)
        bar.name_entered.connect(self._on_name_entered)
        bar.removal_wanted.connect(self._on_removal_wanted)
        bar.restoring_wanted.connect(self._on_restoring_wanted)
        bar.po_wanted.connect(self._on_po_wanted)
        bar.comment_wanted.connect(self._on_comment_wanted)
        edits.changed.connect(self._draw)
        bridge.templates.load()
        self._draw()

    def field_names(self) -> tuple[str, ...]:
        """Return the names of the templates' extra fields."""
        return tuple(f.name for template in self._templates for f in template.fields if f.name)

    @Slot()
    def _draw(self) -> None:
        template = self._chosen()
        saves = self._checks.options.save_comment
        differs = template is not None and template.save_comment is not saves
        self._bar.show_offers(template, with_comment=differs)

    def _chosen(self) -> Template | None:
        return next((t for t in self._templates if t.name == self._bar.chosen), None)

    @Slot(object)
    def _on_templates_changed(self, event: TemplatesEvent) -> None:
        self._templates = event.templates
        chosen = self._bar.chosen
        if event.job == self._job and self._to_save is not None:
            chosen = self._to_save.name
            self.said.emit(self.tr("Template {name} is saved.").replace("{name}", chosen))
            self._bar.stop_asking()
            self._to_save = None
        self._bar.set_templates(event.templates, chosen)
        self._draw()

    @Slot(object)
    def _on_failed(self, event: SheetFailedEvent) -> None:
        if event.job == self._job:
            self._job = None
            self._bar.show_error(error_words(event.error))

    @Slot(str)
    def _on_template_chosen(self, _name: str) -> None:
        template, words = self._chosen(), ""
        if template is None:
            pass
        elif self._edits.is_empty:
            words = self.tr("There are no rows yet; choose the template once they are there.")
        elif not self._edits.edit(lambda sheet: fill_from_template(sheet, template)):
            words = self.tr("The rows are being worked on; choose the template again.")
        if words:
            self.said.emit(words)
            self._bar.set_templates(self._templates, "")
        self._draw()

    @Slot()
    def _on_saving_wanted(self) -> None:
        edited, form = self._edits.edited, self._form()
        template = common_values("", edited.sheet, edited.checks)
        words = self.tr("What the rows share: {values}")
        if template is None:
            used = tuple(row for row in form.fields if row.enabled and not row.is_blank)
            template = Template("", form.po_number, form.save_comment, used)
            words = self.tr("What the order form holds: {values}")
        self._to_save = template
        values = [f"{field.name} = {field.value}" for field in template.fields]
        if template.po_number:
            values.insert(0, self.tr("PO number {po}").replace("{po}", template.po_number))
        about = words.replace("{values}", ", ".join(values) or self.tr("nothing"))
        self._bar.ask_name(about, self._bar.chosen)

    @Slot(str)
    def _on_name_entered(self, name: str) -> None:
        if self._to_save is None:
            return
        template = replace(self._to_save, name=name.strip())
        if not template.fields and not template.po_number:
            self._bar.show_error(
                self.tr("There is nothing to save: no field and no PO number that rows share.")
            )
            return
        try:
            check_template(template)
        except InputError as error:
            self._bar.show_error(input_words(error))
            return
        self._to_save = template
        self._job = self._bridge.templates.save(template)

    @Slot(str)
    def _on_removal_wanted(self, name: str) -> None:
        removed = self._removed = self._chosen()
        self._bar.offer_restoring(offered=removed is not None)
        if removed is not None:
            self._job = self._bridge.templates.remove(name)
            words = self.tr("Template {name} was removed; what it filled in stays.")
            self.said.emit(words.replace("{name}", name))

    @Slot()
    def _on_restoring_wanted(self) -> None:
        self._bar.offer_restoring(offered=False)
        if self._removed is not None:
            self._job = self._bridge.templates.save(self._removed)

    @Slot()
    def _on_po_wanted(self) -> None:
        template = self._chosen()
        if template is not None:
            self._checks.groups.use_po(template.po_number)
            words = self.tr("Rows without a PO number get {po}; step Check rows shows them.")
            self.said.emit(words.replace("{po}", template.po_number))

    @Slot()
    def _on_comment_wanted(self) -> None:
        template = self._chosen()
        if template is not None:
            self._checks.options.set_save_comment(save_comment=template.save_comment)
            words = self.tr("Rows that do not say it: order comments are not saved.")
            if template.save_comment:
                words = self.tr("Rows that do not say it: order comments are saved.")
            self.said.emit(words)
            self._draw()

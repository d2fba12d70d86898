"""The engine's commands for templates.

Invariant: the file is read and written on the `store` thread only; every change is answered with
all templates as they are then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from b2b_desktop.domain.errors import shown_fault

if TYPE_CHECKING:
    from b2b_desktop.domain.template import Template
    from b2b_desktop.engine.commands import JobId
    from b2b_desktop.engine.events import Event
    from b2b_desktop.engine.log_keeper import LogKeeper
    from b2b_desktop.storage.paths import DataPaths

    Templates = tuple[Template, ...]


class TemplateCommands:
    """Take the commands; from the GUI thread, each returns at once.

    Each is answered by `TemplatesEvent`, or by `SheetFailedEvent` and nothing changed.
    """

    def __init__(
        self,
        log: LogKeeper,
        paths: DataPaths,
        report: Callable[[Event], None],
        next_job: Callable[[], JobId],
    ) -> None:
        self._log = log
        self._path = paths.templates_file
        self._report = report
        self._next_job = next_job

    def load(self) -> JobId:
        """Ask for all templates."""
        return self._change(lambda templates: templates)

    def save(self, template: Template) -> JobId:
        """Add a template, or put it in the place of the one of its name."""
        from b2b_desktop.domain.template import with_template

        return self._change(lambda templates: with_template(templates, template))

    def remove(self, name: str) -> JobId:
        """Remove the template of that name."""
        from b2b_desktop.domain.template import without_template

        return self._change(lambda templates: without_template(templates, name))

    def _change(self, change: Callable[[Templates], Templates]) -> JobId:
        job = self._next_job()

        def work() -> None:
            from b2b_desktop.engine.events import NoticeEvent, NoticeKind
            from b2b_desktop.engine.sheet_events import TemplatesEvent
            from b2b_desktop.storage.templates import load_templates, save_templates

            loaded = load_templates(self._path)
            if loaded.set_aside is not None:
                detail = str(loaded.set_aside)
                self._report(NoticeEvent(NoticeKind.TEMPLATES_SET_ASIDE, None, None, detail))
            before = loaded.value
            after = change(before)
            if after != before:
                save_templates(self._path, after)
            self._report(TemplatesEvent(job, after))

        def failed(error: Exception) -> None:
            from b2b_desktop.engine.sheet_events import SheetFailedEvent

            fault = shown_fault(error)
            self._report(SheetFailedEvent(job, fault))

        self._log.keep(work, failed)
        return job

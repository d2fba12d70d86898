"""The engine: commands in from the GUI thread, events out to one callback.

Invariant: every command returns at once; its result is an event. Nothing here loads asyncio,
httpx, keyring or the events: these come on their own threads.
"""

from __future__ import annotations

import itertools
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.errors import B2BError, own_fault
from b2b_desktop.engine.batch_commands import BatchCommands
from b2b_desktop.engine.collector_rest import collector_at_rest
from b2b_desktop.engine.log_commands import LogCommands
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_parts import build_log_commands
from b2b_desktop.engine.loop_thread import LoopThread
from b2b_desktop.engine.practice_commands import PracticeCommands
from b2b_desktop.engine.sheet_commands import SheetCommands
from b2b_desktop.engine.sheet_jobs import SheetJobs
from b2b_desktop.engine.template_commands import TemplateCommands
from b2b_desktop.engine.worker_thread import WorkerThread

if TYPE_CHECKING:
    from b2b_desktop.domain.call import CallId, Mode
    from b2b_desktop.domain.errors import TokenStoreError
    from b2b_desktop.domain.order import OrderDraft
    from b2b_desktop.domain.secret import Secret
    from b2b_desktop.domain.settings import Settings
    from b2b_desktop.domain.token import Token, TokenId
    from b2b_desktop.domain.wire_format import WireFormat
    from b2b_desktop.engine.commands import SendCommand
    from b2b_desktop.engine.events import Event, JobId
    from b2b_desktop.engine.network_desk import NetworkDesk
    from b2b_desktop.engine.practice import PracticeServer
    from b2b_desktop.storage.paths import DataPaths
    from b2b_desktop.storage.token_store import TokenStore

_STOP_LIMIT_S: Final = 5.0
"""What each thread gets to end in; they need milliseconds unless the disk hangs."""


class Engine:
    """Own every thread behind the window.

    All methods may be called from the GUI thread and return at once, but for `stop`.

    Attributes:
        log: takes the commands for the call log.
        practice: takes the commands for practice mode.
        batches: takes the commands for batches.
        sheets: takes the commands for rows before they are a batch.
        templates: takes the commands for templates.
    """

    def __init__(
        self,
        *,
        paths: DataPaths,
        settings: Settings,
        tokens: tuple[Token, ...],
        practice: PracticeServer,
        keyring_wish: str,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        """Build every part; no thread runs before `start`.

        Args:
            paths: the data folder.
            settings: as loaded.
            tokens: the registry as loaded; live tokens only.
            practice: the sandbox server, not started.
            keyring_wish: `auto`, or `memory` to keep secrets for this run only.
            report: called from worker threads with every event.
            now: returns aware UTC.
            today_starts_at: returns the start of the local day, aware UTC.
            sleep: replaces the pauses between checks in tests; runs on the `network` thread.
        """
        self._sleep = sleep
        self._paths = paths
        self._settings = settings
        self._tokens = tokens
        self._practice_server = practice
        self._keyring_wish = keyring_wish
        self._report = report
        self._now = now
        self._today_starts_at = today_starts_at
        self._jobs = itertools.count(1)
        self._log = LogKeeper(paths, report, now, today_starts_at)
        self._keyring = WorkerThread("keyring", daemon=True)
        self._worker = WorkerThread("jobs", around=collector_at_rest)
        self._network: LoopThread[NetworkDesk] = LoopThread("network", self._make_desk)
        self.practice = self._practice_commands()
        self.batches = BatchCommands(self._network, self._log, self._next_job)
        self.sheets = SheetCommands(
            SheetJobs(self._log, self._worker, report, self._next_job), paths, self._storage_failed
        )
        self.templates = TemplateCommands(self._log, paths, report, self._next_job)
        self.log = self._log_commands()

    def start(self, first: Mode) -> None:
        """Open the log that is shown first; everything else waits for `start_rest`."""
        self._log.start(first)

    def start_rest(self) -> None:
        """Load and start what the first frame does not need; commands given before wait for it."""
        self._log.start_rest()
        self._keyring.start()
        self._worker.start()
        self._network.start()
        self.log.start()
        self._network.spawn(lambda _desk: self.log.upkeep.keep_backing_up())

    def stop(self) -> bool:
        """Cancel what runs, record it, end every thread; True when all but the keyring ended.

        Blocks, within a second unless the disk hangs. Calls in flight end as unknown.
        """
        self.sheets.abandon_all()
        self.log.exports.cancel_all()
        self._keyring.stop(0.0)
        network_ended = self._network.stop(_STOP_LIMIT_S)
        upkeep_ended = self.log.upkeep.stop(_STOP_LIMIT_S)
        worker_ended = self._worker.stop(_STOP_LIMIT_S)
        self._practice_server.stop()
        self.log.stop()
        return self._log.stop(_STOP_LIMIT_S) and network_ended and worker_ended and upkeep_ended

    # Calls.

    def send(self, command: SendCommand) -> JobId:
        """Attach; answered by `CallChangedEvent`s and one `SendFinishedEvent`."""
        job = self._next_job()
        self._network.spawn(lambda desk: desk.send(job, command))
        return job

    def cancel_wait(self, job: JobId) -> None:
        """End a send's wait for its next attempt; a call in flight is left to its answer."""
        self._network.spawn(lambda desk: desk.cancel_wait(job))

    def check_calls(self, mode: Mode, call_ids: Sequence[CallId]) -> JobId:
        """Read accepted and unknown calls back, one request each, and compare.

        Answered by `CallChangedEvent`s and one `CheckFinishedEvent`.
        """
        job = self._next_job()
        self._network.spawn(lambda desk: desk.check_calls(job, mode, call_ids))
        return job

    def keep_warm(self, mode: Mode, token_id: TokenId | None) -> None:
        """Keep a connection open for this token's address, without a request; None ends it."""
        self._network.spawn(lambda desk: desk.keep_warm(mode, token_id))

    # Tokens.

    def save_token(self, token: Token, secret: Secret | None) -> JobId:
        """Add or change a live token; answered by `TokenSavedEvent` or `TokenFailedEvent`."""
        job = self._next_job()
        self._network.spawn(lambda desk: desk.save_token(job, token, secret))
        return job

    def remove_token(self, token_id: TokenId) -> JobId:
        """Remove a live token; answered by `TokenRemovedEvent` or `TokenFailedEvent`."""
        job = self._next_job()
        self._network.spawn(lambda desk: desk.tokens.remove(job, token_id))
        return job

    def use_format(self, mode: Mode, store: str, wire_format: WireFormat) -> None:
        """Speak with a store in this wire format, with all its tokens.

        Answered by `TokensChangedEvent`.
        """
        self._network.spawn(lambda desk: desk.use_format(mode, store, wire_format))

    def test_token(self, mode: Mode, token_id: TokenId) -> JobId:
        """Read one order with a token; answered by `TokenTestedEvent`."""
        job = self._next_job()
        self._network.spawn(lambda desk: desk.test_token(job, mode, token_id))
        return job

    def read_secret(self, mode: Mode, token_id: TokenId) -> JobId:
        """Read a secret the operator asked for; answered by `SecretReadEvent`."""
        job = self._next_job()
        self._network.spawn(lambda desk: desk.tokens.read_secret(job, mode, token_id))
        return job

    # What is kept beside the log.

    def save_settings(self, settings: Settings) -> None:
        """Use and store these settings; a failure is a notice."""
        from b2b_desktop.storage.settings import save_settings

        if settings == self._settings:
            return
        self._settings = settings
        self._log.keep(
            lambda: save_settings(self._paths.settings_file, settings), self._storage_failed
        )
        self._network.spawn(lambda desk: desk.set_settings(settings))

    def save_draft(self, draft: OrderDraft, mode: Mode) -> None:
        """Store the form as typed, so that it survives a crash; a failure is a notice."""
        from b2b_desktop.storage.drafts import save_draft

        self._log.keep(
            lambda: save_draft(self._paths.draft_file, draft, mode), self._storage_failed
        )

    def _practice_commands(self) -> PracticeCommands:
        return PracticeCommands(
            server=self._practice_server,
            worker=self._worker,
            network=self._network,
            report=self._report,
            failed=self._practice_failed,
            next_job=self._next_job,
        )

    def _log_commands(self) -> LogCommands:
        return build_log_commands(
            keeper=self._log,
            worker=self._worker,
            paths=self._paths,
            report=self._report,
            now=self._now,
            today_starts_at=self._today_starts_at,
            settings=lambda: self._settings,
            next_job=self._next_job,
        )

    # On worker threads.

    def _make_desk(self) -> NetworkDesk:
        from b2b_desktop.engine.awake import Awake
        from b2b_desktop.engine.network_desk import NetworkDesk
        from b2b_desktop.engine.secret_vault import SecretVault
        from b2b_desktop.engine.token_keeper import TokenKeeper

        tokens = TokenKeeper(
            tokens=self._tokens,
            vault=SecretVault(self._keyring, self._open_token_store),
            write_registry=self._write_registry,
            report=self._report,
            now=self._now,
        )
        return NetworkDesk(
            settings=self._settings,
            tokens=tokens,
            log=self._log,
            keep_awake=Awake(self._worker).set_wanted,
            report=self._report,
            now=self._now,
            today_starts_at=self._today_starts_at,
            sleep=self._sleep,
        )

    def _open_token_store(self) -> tuple[TokenStore, TokenStoreError | None]:
        from b2b_desktop.storage.paths import installation_id
        from b2b_desktop.storage.token_store import open_token_store

        return open_token_store(installation_id(self._paths), self._keyring_wish)

    def _write_registry(self, tokens: tuple[Token, ...]) -> None:
        from b2b_desktop.storage.token_registry import save_tokens

        self._log.keep(lambda: save_tokens(self._paths.tokens_file, tokens), self._storage_failed)

    def _storage_failed(self, error: Exception) -> None:
        self._tell_failure("STORAGE_FAILED", error)

    def _practice_failed(self, error: Exception) -> None:
        self._tell_failure("PRACTICE_FAILED", error)

    def _tell_failure(self, kind: str, error: Exception) -> None:
        from b2b_desktop.engine.events import NoticeEvent, NoticeKind

        fault = error
        if not isinstance(fault, B2BError):
            fault = own_fault(error)
        self._report(NoticeEvent(NoticeKind[kind], None, fault))

    def _next_job(self) -> JobId:
        from b2b_desktop.engine.commands import JobId

        return JobId(next(self._jobs))

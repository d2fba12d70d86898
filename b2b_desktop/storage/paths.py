"""Where everything is kept: one data folder.

Invariant: the program writes nowhere else.
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class DataPaths:
    """The files of one data folder."""

    root: Path

    def database(self, mode: Mode) -> Path:
        """Return the call log's file; live and practice never share one."""
        return self.root / f"calls-{mode}.sqlite3"

    def search_index(self, mode: Mode) -> Path:
        """Return the file that finds calls in a log; it is made of the log."""
        return self.root / f"search-{mode}.sqlite3"

    @property
    def settings_file(self) -> Path:
        """The operator's choices."""
        return self.root / "settings.json"

    @property
    def tokens_file(self) -> Path:
        """Names, addresses and claims of live tokens; no secret."""
        return self.root / "tokens.json"

    @property
    def draft_file(self) -> Path:
        """The order form as typed."""
        return self.root / "draft.json"

    @property
    def rows_draft_file(self) -> Path:
        """The rows that are not a batch yet."""
        return self.root / "rows.jsonl"

    @property
    def templates_file(self) -> Path:
        """The operator's templates."""
        return self.root / "templates.json"

    @property
    def exports_file(self) -> Path:
        """The operator's choices for exports."""
        return self.root / "exports.json"

    @property
    def backups_folder(self) -> Path:
        """The daily copies of the call logs."""
        return self.root / "backups"

    @property
    def logs_folder(self) -> Path:
        """The program's own log files."""
        return self.root / "logs"

    @property
    def lock_file(self) -> Path:
        """Held while a window is open on this folder."""
        return self.root / "b2b-desktop.lock"

    @property
    def installation_file(self) -> Path:
        """The installation ID, which tells keyring entries of two folders apart."""
        return self.root / "installation-id"


def default_root() -> Path:
    """Return the data folder the operating system gives programs."""
    import platformdirs

    return platformdirs.user_data_path("b2b-desktop", appauthor=False)


def prepare(paths: DataPaths) -> None:
    """Make the data folder, readable by its owner only where the system knows that.

    Raises:
        StorageError: it cannot be made or written.
    """
    try:
        paths.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = paths.root / f".write-test-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise storage_error(error, paths.root) from error


def installation_id(paths: DataPaths) -> str:
    """Return this data folder's own ID, made on first use.

    Raises:
        StorageError: it can be neither read nor written.
    """
    file = paths.installation_file
    try:
        # One that was damaged is as good as none: what it named is out of reach.
        if file.exists() and (text := file.read_bytes().strip()).isalnum():
            return text.decode("ascii")
        import uuid

        made = uuid.uuid4().hex
        file.write_text(made + "\n", encoding="ascii")
    except OSError as error:
        raise storage_error(error, file) from error
    return made


def demand_room(folder: Path, size_bytes: int) -> None:
    """See that so many bytes find room in a folder.

    Raises:
        StorageError: they do not.
        OSError: the system does not say.
    """
    if shutil.disk_usage(folder).free < size_bytes:
        raise StorageError(StorageReason.FULL, folder)


def storage_error(error: Exception, path: Path) -> StorageError:
    """Translate the operating system's error."""
    number = error.errno if isinstance(error, OSError) else None
    reasons = {
        errno.EACCES: StorageReason.READ_ONLY,
        errno.EPERM: StorageReason.READ_ONLY,
        errno.EROFS: StorageReason.READ_ONLY,
        errno.ENOSPC: StorageReason.FULL,
        errno.EDQUOT: StorageReason.FULL,
    }
    reason = reasons.get(number, StorageReason.FAILED) if number else StorageReason.FAILED
    told = error.strerror if isinstance(error, OSError) else None
    return StorageError(reason, path, told or type(error).__name__)

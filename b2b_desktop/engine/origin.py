"""Who sits at this computer, as the log records it.

Invariant: a name the operator has chosen wins over the operating system's account.
"""

from __future__ import annotations

import getpass
import platform

from b2b_desktop.domain.settings import Settings
from b2b_desktop.engine.commands import Origin


def origin_of(settings: Settings) -> Origin:
    """Return who acts, and where."""
    return Origin(settings.operator or _account(), settings.computer or platform.node())


def _account() -> str:
    """Return the operating system account's name, `""` where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # Python before 3.13 raises KeyError or ImportError where no account can be told.
        return ""

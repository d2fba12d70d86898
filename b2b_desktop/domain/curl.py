"""A request as a curl command, to be pasted into a shell.

Invariant: a shell hands curl exactly the texts that are here, whatever is in them; the token is
redacted unless it is given.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from b2b_desktop.domain.call import NewCall
from b2b_desktop.domain.redaction import REDACTED, Redactor

_PLAIN: Final = Redactor()
_SPECIAL_IN_CMD: Final = re.compile(r"[^A-Za-z0-9 _\-:=+~/.,?;*@\r\n]")


class Shell(StrEnum):
    """Where the command will be pasted."""

    POSIX = "posix"
    CMD = "cmd"
    """The command prompt of Windows."""


@dataclass(frozen=True, slots=True)
class CurlRequest:
    """What a request consists of.

    Attributes:
        method: HTTP method.
        url: address and path.
        headers: in their order, the token as `REDACTED`.
        body: its text.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: str

    @classmethod
    def of(cls, call: NewCall) -> CurlRequest:
        """Return the request of a call; bytes that are no text show as escapes."""
        return cls(
            call.method,
            f"{call.actor.address}{call.path}",
            _PLAIN.headers(call.request_headers),
            _PLAIN.jwts(call.request_body.decode("utf-8", "backslashreplace")),
        )


def curl_command(request: CurlRequest, shell: Shell = Shell.POSIX, token: str = REDACTED) -> str:
    """Return a command that makes the request.

    Args:
        request: what is asked.
        shell: whose quoting is used.
        token: what stands for the token in the headers.
    """
    quote = shlex.quote if shell is Shell.POSIX else _quote_for_cmd
    headers = [f"{name}: {value.replace(REDACTED, token)}" for name, value in request.headers]
    words = [f"curl --request {quote(request.method)} {quote(request.url)}"]
    words += [f"--header {quote(header)}" for header in headers]
    words.append(f"--data-raw {quote(request.body)}")
    return (" \\\n  " if shell is Shell.POSIX else " ^\n  ").join(words)


def _quote_for_cmd(text: str) -> str:
    """Quote for curl's C runtime first, then keep each of cmd's special characters from it."""
    # Backslashes count only before a quote.
    quoted = re.sub(r'(\\*)"', r'\1\1\\"', text)
    quoted = re.sub(r"(\\+)$", r"\1\1", quoted)
    escaped = _SPECIAL_IN_CMD.sub(lambda match: f"^{match[0]}", f'"{quoted}"')
    return re.sub(r"\r?\n", "^\n\n", escaped)

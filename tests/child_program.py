"""A child process whose lines a test waits for.

Invariant: whatever happens, the child is gone when the block ends.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

from tests.source_tree import ROOT

_LIMIT_S = 30.0


def answer_of(source: str) -> str:
    """Run a program of Python source to its end and return what it says."""
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


class ChildProgram:
    """Run `python -m MODULE ARGS` and read what it says."""

    def __init__(
        self,
        module: str,
        args: Sequence[str],
        *,
        stdin: str = "",
        env: Mapping[str, str] | None = None,
        prefix: Sequence[str] = (),
    ) -> None:
        self._changed = threading.Condition()
        self._ended = False
        self.said: list[str] = []
        self.process = subprocess.Popen(
            [*prefix, sys.executable, "-m", module, *args],
            cwd=ROOT,
            env=dict(os.environ) | {"PYTHONFAULTHANDLER": "1"} | dict(env or {}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self.process.stdin is not None
        self.process.stdin.write(stdin)
        self.process.stdin.close()
        self._reader = threading.Thread(target=self._read, name="child reader")
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()

    def wait_for(self, words: str) -> None:
        """Wait until it has said a line that holds these words."""
        with self._changed:

            def heard() -> bool:
                return any(words in line for line in self.said)

            self._changed.wait_for(lambda: heard() or self._ended, _LIMIT_S)
            assert heard(), f"it did not say {words!r}:\n{self.output()}"

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()

    def terminate(self) -> int:
        """Ask it to end, as a session manager does, and return its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def wait(self) -> int:
        """Wait for its end and return its exit code."""
        code = self.process.wait(_LIMIT_S)
        self._reader.join()
        return code

    def output(self) -> str:
        """Return everything it has said so far, stderr among it."""
        return "".join(self.said)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._changed:
                self.said.append(line)
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

"""A child process that is asked by lines of JSON and answers each with one.

Invariant: the child ends with the block, and says why when it fails.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Child:
    """Ask a child."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def tell(self, value: Any) -> None:
        """Say something that is not answered."""
        if self._process.stdin is None:
            raise OSError("the child has no pipe")
        self._process.stdin.write(json.dumps(value) + "\n")
        self._process.stdin.flush()

    def ask(self, **asked: Any) -> dict[str, Any]:
        """Ask, and wait for the answer."""
        self.tell(asked)
        if self._process.stdout is None:
            raise OSError("the child has no pipe")
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def running_child(module: str, first: Any) -> Iterator[Child]:
    """Run a module of `bench` offscreen and tell it the first line."""
    env = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    command = [sys.executable, "-m", f"bench.{module}"]
    with subprocess.Popen(
        command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        child = Child(process)
        child.tell(first)
        yield child
        if process.stdin is not None:
            process.stdin.close()
        if process.wait(60):
            raise OSError(f"{module} failed")

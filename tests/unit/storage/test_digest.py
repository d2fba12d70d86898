"""Digests as the log's chain uses them."""

from __future__ import annotations

import hashlib
import subprocess
import sys

from b2b_desktop.storage.digest import sha256


def test_a_digest_is_hashlibs() -> None:
    for data in (b"", b"\x00", b"order 5012" * 100_000):
        assert sha256(data) == hashlib.sha256(data).digest()


def test_nothing_is_loaded_before_the_first_digest() -> None:
    code = "import sys, b2b_desktop.storage.digest; sys.exit('hashlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

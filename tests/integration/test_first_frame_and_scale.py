"""What the first frame waits for, and that nothing is clipped, also at 200 %."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.child_program import ChildProgram

CHILD = "tests.integration.window_child"
FRAME_CHILD = "tests.integration.frame_child"
LATE = {
    # What only the network, the keyring and files need (findings.md section 9).
    *("asyncio", "cryptography", "httpx", "keyring", "openpyxl", "socket", "sqlite3", "ssl"),
    "truststore",
    # What takes milliseconds and waits for its first use.
    *("argparse", "dataclasses", "hashlib", "inspect", "logging"),
}
OWN_LATE = (
    "b2b_desktop.api",
    "b2b_desktop.domain.batch",
    "b2b_desktop.engine.events",
    "b2b_desktop.engine.network_desk",
    "b2b_desktop.sandbox",
    "b2b_desktop.storage.call_log",
    "b2b_desktop.storage.journal",
    "b2b_desktop.ui.log.detail_texts",
    "b2b_desktop.ui.settings.",
    "b2b_desktop.ui.tokens",
)
"""What the first frame must not wait for."""


def answers(data_dir: Path, scale: str) -> dict[str, object]:
    """Run the child and return what it says, by the words before the colon."""
    with ChildProgram(CHILD, [str(data_dir)], env={"QT_SCALE_FACTOR": scale}) as child:
        assert child.wait() == 0, child.output()
        said = [line.partition(": ") for line in child.said]
    return {word: json.loads(value) for word, found, value in said if found}


def test_the_first_frame_waits_for_nothing_that_can_come_later(data_dir: Path) -> None:
    with ChildProgram(FRAME_CHILD, [str(data_dir)]) as child:
        assert child.wait() == 0, child.output()
    loaded = next(line for line in child.said if line.startswith("loaded ")).split()[1:]
    assert "b2b_desktop.ui.order.order_panel" in loaded
    assert [name for name in loaded if name in LATE or name.startswith(OWN_LATE)] == []


@pytest.mark.parametrize("scale", ["1", "2"])
def test_no_word_is_clipped(data_dir: Path, scale: str) -> None:
    said = answers(data_dir, scale)
    assert said.pop("scale") == float(scale)
    clipped = {word: value for word, value in said.items() if word.startswith("clipped")}
    assert len(clipped) == 7
    assert {word: value for word, value in clipped.items() if value} == {}

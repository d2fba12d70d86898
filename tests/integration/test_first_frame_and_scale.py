"""What the first frame waits for, and that nothing is clipped, also at 200 %."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.child_program import ChildProgram

CHILD = "tests.integration.window_child"


def answers(data_dir: Path, scale: str) -> dict[str, object]:
    """Run the child and return what it says, by the words before the colon."""
    with ChildProgram(CHILD, [str(data_dir)], env={"QT_SCALE_FACTOR": scale}) as child:
        assert child.wait() == 0, child.output()
        said = [line.partition(": ") for line in child.said]
    return {word: json.loads(value) for word, found, value in said if found}


def test_the_first_frame_waits_for_nothing_that_is_slow_to_load(data_dir: Path) -> None:
    said = answers(data_dir, "1")
    assert said["loaded"] == []


@pytest.mark.parametrize("scale", ["1", "2"])
def test_no_word_is_clipped(data_dir: Path, scale: str) -> None:
    said = answers(data_dir, scale)
    assert said.pop("scale") == float(scale)
    clipped = {word: value for word, value in said.items() if word.startswith("clipped")}
    assert len(clipped) == 7
    assert {word: value for word, value in clipped.items() if value} == {}

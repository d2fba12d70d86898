"""What the first frame waits for, and that no word is cut: also at 200 %, also in longer words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.child_program import ChildProgram
from tests.cut_words import SCREEN
from tests.pseudo_language import write_language

CHILD = "tests.integration.window_child"
LOOKS = 21
"""So many states of the window and its dialogs the child looks at."""


@pytest.fixture(scope="module")
def longer_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a language whose words are longer than English ones."""
    folder = tmp_path_factory.mktemp("language")
    write_language(folder)
    return folder


def answers(data_dir: Path, scale: int, language: Path | None = None) -> dict[str, object]:
    """Run the child on a small screen and return what it says, by the words before the colon."""
    screen = data_dir.with_name("screen.json")
    screen.write_text(json.dumps({"screens": [_screen(scale)]}))
    env = {
        "QT_SCALE_FACTOR": str(scale),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
    }
    arguments = [str(data_dir), *([str(language)] if language else [])]
    with ChildProgram(CHILD, arguments, env=env) as child:
        assert child.wait() == 0, child.output()
        said = [line.partition(": ") for line in child.said]
    return {word: json.loads(value) for word, found, value in said if found}


def _screen(scale: int) -> dict[str, object]:
    return {
        "name": "small",
        "x": 0,
        "y": 0,
        "width": SCREEN.width() * scale,
        "height": SCREEN.height() * scale,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }


def is_whole(said: dict[str, object], scale: int) -> None:
    """Check that the window was looked at in every state, and that nothing was cut in any."""
    assert said["scale"] == float(scale)
    assert said["on screen"] is True
    cut = {word: value for word, value in said.items() if word.startswith("cut ")}
    assert len(cut) == LOOKS
    assert {word: value for word, value in cut.items() if value} == {}


@pytest.mark.parametrize("scale", [1, 2])
def test_the_first_frame_waits_for_nothing_slow_and_no_word_is_cut(
    data_dir: Path, scale: int
) -> None:
    said = answers(data_dir, scale)
    assert said["loaded"] == []
    is_whole(said, scale)


@pytest.mark.parametrize("scale", [1, 2])
def test_no_word_is_cut_in_a_language_of_longer_words(
    data_dir: Path, longer_words: Path, scale: int
) -> None:
    is_whole(answers(data_dir, scale, longer_words), scale)

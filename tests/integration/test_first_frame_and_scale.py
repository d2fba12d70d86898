"""What the first frame waits for, and that no word is cut: also at 200 %, also in longer words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.child_program import ChildProgram
from tests.cut_words import SCREEN
from tests.pseudo_language import write_language

CHILD = "tests.integration.window_child"
LOOKS = 33
"""So many states of the window and its dialogs the child looks at."""
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


def test_the_first_frame_waits_for_nothing_that_can_come_later(data_dir: Path) -> None:
    with ChildProgram(FRAME_CHILD, [str(data_dir)]) as child:
        assert child.wait() == 0, child.output()
    loaded = next(line for line in child.said if line.startswith("loaded ")).split()[1:]
    assert "b2b_desktop.ui.order.order_panel" in loaded
    assert [name for name in loaded if name in LATE or name.startswith(OWN_LATE)] == []


def is_whole(said: dict[str, object], scale: int) -> None:
    """Check that the window was looked at in every state, and that nothing was cut in any."""
    assert said["scale"] == float(scale)
    assert said["on screen"] is True
    cut = {word: value for word, value in said.items() if word.startswith("cut ")}
    assert len(cut) == LOOKS
    assert {word: value for word, value in cut.items() if value} == {}


@pytest.mark.parametrize("scale", [1, 2])
def test_no_word_is_cut(data_dir: Path, scale: int) -> None:
    is_whole(answers(data_dir, scale), scale)


@pytest.mark.parametrize("scale", [1, 2])
def test_no_word_is_cut_in_a_language_of_longer_words(
    data_dir: Path, longer_words: Path, scale: int
) -> None:
    is_whole(answers(data_dir, scale, longer_words), scale)

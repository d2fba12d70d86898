"""Colours of JSON: where it begins and ends, and that a long one has none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.log.json_colours import LONGEST, JsonColours


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    """Return an editor."""
    view = QPlainTextEdit()
    qtbot.addWidget(view)
    yield view
    view.deleteLater()


@pytest.fixture
def colours(view: QPlainTextEdit) -> JsonColours:
    """Return what colours the editor's text."""
    return JsonColours(view.document())


def coloured(document: QTextDocument) -> list[list[str]]:
    """Return the coloured parts of each line, once Qt has coloured all."""
    QApplication.processEvents()
    lines = []
    block = document.begin()
    while block.isValid():
        text = block.text()
        lines.append([text[f.start : f.start + f.length] for f in block.layout().formats()])
        block = block.next()
    return lines


def test_names_and_values_are_coloured_and_texts_are_not(
    view: QPlainTextEdit, colours: JsonColours
) -> None:
    text = '{\n "a \\" b": "text: 1",\n "n": -1.5e3, "t": true, "z": null\n}'
    colours.show(view, text)
    assert coloured(view.document()) == [
        [],
        ['"a \\" b"'],
        ['"n"', "-1.5e3", '"t"', "true", '"z"', "null"],
        [],
    ]


def test_only_the_json_is_coloured(view: QPlainTextEdit, colours: JsonColours) -> None:
    colours.show(view, 'HTTP 200\nAge: 12\n\n[\n 1\n]\n\nChecked at 14:02, "a": 1')
    parts = coloured(view.document())
    assert [n for n, line in enumerate(parts) if line] == [4]


def test_a_long_body_is_left_as_it_is(view: QPlainTextEdit, colours: JsonColours) -> None:
    colours.show(view, "[\n" + "1,\n" * LONGEST + "1]")
    assert not any(coloured(view.document()))
    colours.show(view, "[\n1\n]")
    assert coloured(view.document()) == [[], ["1"], []]

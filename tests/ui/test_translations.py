"""Every visible string goes through the translation, and the file of strings is current."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.ui import translation
from tests.pseudo_language import fresh_strings, pseudo, write_language
from tests.source_tree import ROOT
from tests.window_rig import WindowRig

STRINGS = ROOT / "resources" / "translations" / "b2b_desktop_en.ts"
DIALOGS = ("open_tokens", "open_settings", "open_shortcuts", "open_about", "edit_fields")
DATA = {
    "token_box",
    "token_address_edit",
    "order_id_edit",
    "po_number_edit",
    "request_preview",
    "request_view",
    "response_view",
    "token_list",
    "fields_text_edit",
}
"""Widgets that show what people and servers wrote, not the program's words."""
OF_QT = ("qt_", "ScrollLeftButton", "ScrollRightButton")
NOT_WORDS = re.compile(
    r"PO-\w+|SUCCESS|\b(POST|GET|HTTP|PO|ID|Del)\b|https?://\S+|((Ctrl|Shift|Alt)\+)+\S+"
)


def messages(path: Path) -> set[tuple[str, str]]:
    """Return context and source of every string of a .ts file that is in use."""
    found = set()
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translated = message.find("translation")
            gone = translated is not None and translated.get("type") in ("vanished", "obsolete")
            if not gone:
                found.add((context.findtext("name", ""), message.findtext("source", "")))
    return found


def test_the_file_of_strings_is_current(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    fresh_strings(fresh)
    kept, now = messages(STRINGS), messages(fresh)
    assert now
    assert now - kept == set(), "new strings; CONTRIBUTING.md says how to take them up"
    assert kept - now == set(), "strings that are gone"


@pytest.fixture(scope="module")
def language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a language that marks what is translated."""
    folder = tmp_path_factory.mktemp("language")
    write_language(folder)
    return folder


@pytest.fixture
def pseudo_language(language: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program speak it."""
    monkeypatch.setattr(translation, "resource", lambda name: language / name)


@pytest.fixture
def rig(pseudo_language: None, qtbot: QtBot, data_dir: Path) -> Iterator[WindowRig]:
    """Return the program in the pseudo language, in use."""
    rig = WindowRig(qtbot, data_dir)
    rig.start()
    rig.practise()
    yield rig
    rig.stop()


def texts(parent: QWidget) -> Iterator[tuple[str, str]]:
    """Return every string a widget and its children show, with where it is."""
    for widget in (parent, *parent.findChildren(QWidget)):
        name = widget.objectName() or type(widget).__name__
        if widget.objectName() in DATA or widget.objectName().startswith(OF_QT):
            continue
        if isinstance(widget.parent(), QComboBox | QSpinBox):
            continue
        for text in shown_by(widget):
            yield name, text


def shown_by(widget: QWidget) -> Iterator[str]:
    """Return the strings of one widget."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QTableView) and (model := widget.model()) is not None:
        columns = range(model.columnCount())
        yield from (str(model.headerData(c, Qt.Orientation.Horizontal) or "") for c in columns)


def untranslated(parent: QWidget) -> list[tuple[str, str]]:
    """Return what is shown and did not come out of the translation."""
    found = []
    for name, text in texts(parent):
        rest = text
        while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", "", rest)) != rest:
            rest = shorter
        rest = NOT_WORDS.sub("", rest)
        if re.search(r"[A-Za-z]{2}", rest):
            found.append((name, text))
    return found


def test_every_string_of_the_window_is_translated(rig: WindowRig) -> None:
    assert untranslated(rig.window) == []


def test_every_string_of_a_window_in_use_is_translated(rig: WindowRig) -> None:
    rejected = RANGES["too_late"].start
    rig.fill_in(str(rejected), "PO-1")
    rig.click("send_button")
    rig.wait(lambda: [row[3] for row in rig.calls()] == [pseudo("Rejected")])
    rig.type("order_id_edit", "five")
    rig.set_field(0, "", "1")
    rig.click("send_button")
    rig.choose_call(str(rejected))
    details = rig.find(QTabWidget, "call_details")
    for number in (3, 0):
        details.setCurrentIndex(number)
    rig.wait_text("summary_about_label", "⟦")
    shown = [entry for entry in untranslated(rig.window) if entry[0] != "summary_about_label"]
    assert shown == []


@pytest.mark.parametrize("action", DIALOGS)
def test_every_string_of_the_dialogs_is_translated(rig: WindowRig, action: str) -> None:
    rig.action(f"{action}_action").trigger()
    rig.wait(lambda: any(d.isVisible() for d in rig.window.findChildren(QDialog)))
    dialog = next(d for d in rig.window.findChildren(QDialog) if d.isVisible())
    if action == "open_about":
        label = dialog.findChild(QLabel, "info_label")
        assert label is not None
        assert label.text().startswith("⟦")
    else:
        assert untranslated(dialog) == []


def test_questions_are_translated(rig: WindowRig) -> None:
    rig.new_order()
    rig.click("send_button")
    assert untranslated(rig.dialog("confirm_dialog")) == []
    rig.answer("cancel_button")


def test_qt_objects_of_ours_are_known_to_the_tools_by_their_class(rig: WindowRig) -> None:
    """A string said by `self.tr` is looked up by the object's class; it must be the file's too."""
    contexts = {context for context, _ in messages(STRINGS)}
    classes = {type(child).__name__ for child in rig.window.findChildren(QObject)}
    assert "OrderLayout" in classes & contexts
    assert not {"owner", "parent", "self"} & contexts

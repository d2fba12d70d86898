"""Finds words on the screen that have less room than they need.

Invariant: it looks at what is visible, measures with the widget's own font, and names what is cut.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

SCREEN = QSize(1366, 768)
"""The smallest screen the window is made for, in logical pixels."""
FRAME = QSize(8, 36)
"""What a window system puts around a window."""
WHAT_PEOPLE_WROTE = {"token_box"}
_EDIT_MARGINS = 6
"""Qt keeps two pixels at either side of a field's text, and two for the cursor."""


def cut_words(parent: QWidget) -> list[str]:
    """Return what is cut in a window or a dialog, once Qt has laid out what it was told to."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return [
        f"{widget.objectName() or type(widget).__name__}: {what}"
        for widget in (parent, *parent.findChildren(QWidget))
        if widget.isVisible() and widget.window() is parent.window()
        for what in _cut(widget)
    ]


def too_large(window: QWidget) -> list[str]:
    """Return the window when the screen cannot hold it, as small as it can be made."""
    size, room = window.minimumSizeHint(), SCREEN - FRAME
    size = size.expandedTo(window.minimumSize())
    fits = size.width() <= room.width() and size.height() <= room.height()
    return [] if fits else [f"{window.objectName()} needs {size.toTuple()}"]


def _cut(widget: QWidget) -> Iterator[str]:
    for kind, look in _LOOKS:
        if isinstance(widget, kind):
            yield from look(widget)
            return


def _is_part(widget: QWidget) -> bool:
    """Tell whether Qt cuts a widget to what it stands in."""
    return isinstance(widget.parent(), QLineEdit | QComboBox | QAbstractSpinBox)


def _label(label: QLabel) -> Iterator[str]:
    if not label.wordWrap():
        yield from _box(label)
        return
    room = label.contentsRect().width() - 2 * label.margin()
    words = label.text().split()
    wide = [word for word in words if label.fontMetrics().horizontalAdvance(word) > room]
    if wide:
        yield f"{wide} in {room}"
    if label.height() < label.heightForWidth(label.width()):
        yield f"{label.text()!r} in {label.size().toTuple()}"


def _box(widget: QWidget) -> Iterator[str]:
    needed = widget.minimumSizeHint()
    if widget.width() < needed.width() or widget.height() < needed.height():
        yield f"{widget.size().toTuple()} of {needed.toTuple()}"


def _edit(edit: QLineEdit) -> Iterator[str]:
    if _is_part(edit):
        return
    yield from _box(edit)
    margins, words = edit.textMargins(), edit.placeholderText()
    room = edit.contentsRect().width() - margins.left() - margins.right()
    needed = edit.fontMetrics().horizontalAdvance(words) + _EDIT_MARGINS
    if not edit.text() and words and needed > room:
        yield f"{words!r} needs {needed} of {room}"


def _combo(box: QComboBox) -> Iterator[str]:
    yield from _box(box)
    if box.objectName() in WHAT_PEOPLE_WROTE:
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    for place in range(box.count()):
        needed = box.fontMetrics().horizontalAdvance(box.itemText(place))
        if needed > room:
            yield f"{box.itemText(place)!r} needs {needed} of {room}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not _is_part(button):
        yield from _box(button)


def _tabs(bar: QTabBar) -> Iterator[str]:
    needed = sum(bar.tabRect(place).width() for place in range(bar.count()))
    if needed > bar.width():
        yield f"tabs need {needed} of {bar.width()}"


def _header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for place in range(header.count()):
        needed, room = header.sectionSizeHint(place), header.sectionSize(place)
        if not header.isSectionHidden(place) and needed > room:
            title = header.model().headerData(place, Qt.Orientation.Horizontal)
            yield f"{title!r} needs {needed} of {room}"


_LOOKS: list[tuple[type, Callable[..., Iterator[str]]]] = [
    (QLabel, _label),
    (QLineEdit, _edit),
    (QComboBox, _combo),
    (QAbstractSpinBox, _box),
    (QAbstractButton, _button),
    (QTabBar, _tabs),
    (QHeaderView, _header),
]

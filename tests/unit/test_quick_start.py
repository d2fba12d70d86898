"""PySide6 does all it can, although most of what it loads at first is put off."""

from textwrap import indent

import pytest

from tests.child_program import answer_of

START = """
import builtins, gc, sys

from b2b_desktop.quick_start import quick_start

own = builtins.__import__
with quick_start():
    from PySide6 import QtCore
    assert not gc.isenabled()
"""
PLAIN = "from PySide6 import QtCore\n"

UNCHANGED = """
from types import ModuleType

assert gc.isenabled()
assert builtins.__import__ is own
late = {name for name, module in sys.modules.items() if type(module) is not ModuleType}
assert {"shibokensupport.signature.mapping", "shibokensupport.signature.parser"} <= late
assert not {"inspect", "logging"} & set(sys.modules)
"""

WRONG_ARGUMENT = """
try:
    QtCore.QTimer().start("soon")
except TypeError as error:
    print(error)
"""

DOCUMENTATION = """
import pydoc

print(pydoc.render_doc(QtCore.QTimer))
"""

SIGNATURE = """
from PySide6.support.signature import get_signature

print(get_signature(QtCore.QTimer.start), get_signature(QtCore.QTimer, "existence"))
"""

MODULE = """
import PySide6.support.signature.parser

print(PySide6.support.signature.parser.__spec__.name, PySide6.support.signature.parser.type_map)
"""

SOURCE = """
import sys
from PySide6.support import feature

print("PySide6", feature._mod_uses_pyside(sys), feature._mod_uses_pyside(feature.contextmanager))
"""

ENUMS = """
import enum
from PySide6 import QtGui, QtWidgets

def enums_in(holder, seen):
    for name in dir(holder):
        part = getattr(holder, name, None)
        if not isinstance(part, type) or part in seen or not part.__module__.startswith("PySide6"):
            continue
        seen.add(part)
        yield from [part] if isinstance(part, enum.EnumMeta) else enums_in(part, seen)

def answer(question, kind, first, last):
    try:
        return repr(eval(question, {"kind": kind, "first": first, "last": last}))
    except Exception as error:
        return repr(error)

QUESTIONS = (
    "[(name, member.name, member.value) for name, member in kind.__members__.items()]",
    "list(kind)", "str(first)", "f'{last}'", "kind.__mro__", "kind.__qualname__", "bool(first)",
    "kind(first.value) is first", "kind[last.name] is last", "kind(-5)", "kind(1 << 30)",
    "first | last", "~first", "(first | last) & last", "first ^ last", "[*(first | last)]",
    "first in (first | last)", "(first | last).value", "(first | last).name",
    "first == first.value", "hash(first) == hash(first.name)", "setattr(kind, first.name, 1)",
)
count = 0
seen = set()
for module in (QtCore, QtGui, QtWidgets):
    for kind in enums_in(module, seen):
        count += 1
        members = [*kind.__members__.values()] or [None]
        print(kind, *(answer(question, kind, members[0], members[-1]) for question in QUESTIONS))
print(count > 500)
"""


def test_python_is_as_it_was_but_for_what_is_put_off() -> None:
    assert answer_of(START + UNCHANGED) == ""


@pytest.mark.parametrize("question", [WRONG_ARGUMENT, DOCUMENTATION, SIGNATURE, MODULE, SOURCE])
def test_pyside_answers_as_if_nothing_were_put_off(question: str) -> None:
    answer = answer_of(START + question)
    assert "QTimer" in answer or "PySide6" in answer
    assert answer == answer_of(PLAIN + question)


def test_the_enums_are_what_they_would_be() -> None:
    answer = answer_of(START + indent(ENUMS, "    "))
    assert answer.endswith("True\n")
    assert answer == answer_of(PLAIN + ENUMS)

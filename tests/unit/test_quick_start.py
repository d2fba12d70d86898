"""PySide6 does all it can, although most of what it loads at first is put off."""

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


def test_python_is_as_it_was_but_for_what_is_put_off() -> None:
    assert answer_of(START + UNCHANGED) == ""


@pytest.mark.parametrize("question", [WRONG_ARGUMENT, DOCUMENTATION, SIGNATURE, MODULE])
def test_pyside_answers_as_if_nothing_were_put_off(question: str) -> None:
    answer = answer_of(START + question)
    assert "QTimer" in answer or "PySide6" in answer
    assert answer == answer_of(PLAIN + question)

"""The installed PySide6 survives what a day's work does to it.

PySide6 6.12.0 aborts on Python 3.10 and 3.11 after some hundred signals or calls with True, False
or None, since it gives away references it does not own (upstream PYSIDE-3474). pyproject.toml
leaves that release out; this notices another one like it.
"""

import subprocess
import sys

EMITS = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    changed = Signal(bool)
    told = Signal(object)

sender = Sender()
heard = []
sender.changed.connect(heard.append)
sender.told.connect(heard.append)
for number in range(10_000):
    sender.changed.emit(number % 2 == 0)
    sender.told.emit(None)
assert len(heard) == 20_000
print("alive")
"""

CALLS = """
from PySide6.QtWidgets import QApplication, QPushButton

app = QApplication([])
button = QPushButton()
for number in range(20_000):
    assert button.setEnabled(number % 2 == 0) is None
assert not button.isEnabled()
print("alive")
"""


def run_child(source: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_twenty_thousand_signals_do_not_end_the_process() -> None:
    assert run_child(EMITS) == "alive\n"


def test_twenty_thousand_calls_do_not_end_the_process() -> None:
    assert run_child(CALLS) == "alive\n"

"""The program's own log files, and faults nobody caught."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.logs import FaultLog

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXBsYW50ZWQ"


class Faults:
    """Count what is told."""

    def __init__(self) -> None:
        self.told = 0

    def tell(self) -> None:
        """One more."""
        self.told += 1


@pytest.fixture
def faults() -> Faults:
    """Return a count of none."""
    return Faults()


@pytest.fixture
def log(tmp_path: Path, faults: Faults) -> Iterator[FaultLog]:
    """Return a log that catches faults, and puts everything back."""
    former = sys.excepthook, threading.excepthook
    log = FaultLog(tmp_path / "logs", faults.tell)
    yield log
    log.close()
    assert (sys.excepthook, threading.excepthook) == former


def written(tmp_path: Path) -> str:
    """Return what is in the log file."""
    return (tmp_path / "logs" / "b2b-desktop.log").read_text(encoding="utf-8")


def raised(words: str) -> ZeroDivisionError:
    """Return an error that was raised, with its trace."""
    with pytest.raises(ZeroDivisionError) as caught:
        raise ZeroDivisionError(words)
    return caught.value


@pytest.mark.warns
def test_a_fault_nobody_caught_is_written_with_its_trace_and_told(
    log: FaultLog, faults: Faults, tmp_path: Path
) -> None:
    error = raised("planted")
    sys.excepthook(type(error), error, error.__traceback__)
    assert faults.told == 1
    assert "a fault nobody caught" in written(tmp_path)
    assert "in raised" in written(tmp_path)
    assert "planted" in written(tmp_path)


@pytest.mark.warns
def test_a_fault_on_another_thread_is_written_with_the_thread_s_name(
    log: FaultLog, faults: Faults, tmp_path: Path
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("planted")

    thread = threading.Thread(target=fail, name="store")
    thread.start()
    thread.join()
    assert faults.told == 1
    assert " store b2b_desktop: a fault nobody caught" in written(tmp_path)


@pytest.mark.warns
def test_no_secret_gets_into_the_file(log: FaultLog, tmp_path: Path) -> None:
    error = raised(f"Authorization: Bearer {JWT}")
    sys.excepthook(type(error), error, error.__traceback__)
    logging.getLogger("httpx").warning("sent %s", JWT)
    for part in (JWT, *JWT.split(".")):
        assert part not in written(tmp_path)


def test_an_interrupt_from_the_keyboard_ends_the_program_as_ever(
    log: FaultLog, faults: Faults, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on: list[object] = []
    hooks = (lambda *fault: passed_on.append(fault[0]), threading.excepthook)
    monkeypatch.setattr(log, "_former", hooks)
    log._on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    monkeypatch.undo()
    assert passed_on == [KeyboardInterrupt]
    assert faults.told == 0
    assert not (tmp_path / "logs" / "b2b-desktop.log").exists()


@pytest.mark.warns
def test_opening_twice_writes_once(log: FaultLog, tmp_path: Path) -> None:
    log.open()
    log.open()
    logging.getLogger("b2b_desktop").error("once")
    assert written(tmp_path).count("once") == 1


@pytest.mark.warns
def test_without_a_folder_that_can_be_written_records_go_to_stderr(
    tmp_path: Path, faults: Faults, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    log = FaultLog(tmp_path / "file" / "logs", faults.tell)
    error = raised(f"planted {JWT}")
    sys.excepthook(type(error), error, error.__traceback__)
    log.close()
    said = capsys.readouterr().err
    assert "planted" in said
    assert JWT not in said
    assert faults.told == 1

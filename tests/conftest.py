"""The sealed world of every test.

Invariant: a test sees no display, no real keyring, no home folder and no network beyond loopback,
and it fails when it leaves a thread, a running timer or a window behind, or when something was
logged as a warning that it did not announce.
"""

import gc
import logging
import os
import random
import sys
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest

from b2b_desktop.app import QT_ARGUMENTS
from tests import seals

# The smallest screen the window is made for; the platform's own, 800 x 800, is narrower than it.
SCREEN = Path(__file__).with_name("screen.json")
# Before anything imports Qt or keyring; child processes inherit it.
os.environ.update(
    QT_QPA_PLATFORM=f"offscreen:configfile={SCREEN}",
    PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent/bus",
)
for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(name, None)
for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
    os.environ.pop(name, None)
    os.environ.pop(name.lower(), None)

sys.addaudithook(seals.refuse_far_sockets)

hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")

_MUCH_GARBAGE = 20_000
"""New objects, after which a test is followed by a collection."""
_PASSED = pytest.StashKey[bool]()
_SEED = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--long` and `--seed`."""
    parser.addoption("--long", action="store_true", help="run the tests marked long too")
    parser.addoption("--seed", type=int, help="repeat a run whose header named this seed")


def pytest_configure(config: pytest.Config) -> None:
    """Choose the seed of this run; where several processes share it, they take over its options."""
    if config.option.seed is None:
        config.option.seed = random.randrange(2**32)
    config.stash[_SEED] = config.option.seed


def pytest_report_header(config: pytest.Config) -> str:
    """Name the seed, so that a run can be repeated."""
    return f"seed: {config.stash[_SEED]} (repeat with --seed)"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out unless they, or tests by a marker, were asked for."""
    if config.getoption("--long") or config.getoption("-m"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


def pytest_collection_finish() -> None:
    """Let the garbage collector work between tests only, and not look at what the imports made.

    Within a test it would also run on a thread of the engine, and may not: what earlier windows
    left is destroyed by it (b2b_desktop/ui/collector.py).
    """
    gc.disable()
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the run even if a failed test has left a thread that never ends."""
    left = [thread for thread in threading.enumerate() if not thread.daemon]
    left.remove(threading.main_thread())
    if left:
        sys.stderr.write(f"threads left at the end: {left}\n")
        sys.stderr.flush()
        os._exit(pytest.ExitCode.TESTS_FAILED)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test itself passed; what a failed one leaves is no news."""
    report = yield
    if call.when == "call":
        item.stash[_PASSED] = report.passed
    return report


@pytest.fixture(autouse=True)
def sealed_world(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[None]:
    """Give the test an empty home, and look at what it leaves behind."""
    for variable, folder in seals.HOME_FOLDERS.items():
        monkeypatch.setenv(variable, str(tmp_path / folder))
    warnings = seals.WarningRecords()
    logging.getLogger().addHandler(warnings)
    before = seals.Leftovers.now()
    far = len(seals.refused)
    yield
    logging.getLogger().removeHandler(warnings)
    refused = seals.refused[far:]
    if not request.node.stash.get(_PASSED, False):
        return
    problems = [f"reached for {address}" for address in refused]
    problems += seals.Leftovers.now().since(before)
    if gc.get_count()[0] > _MUCH_GARBAGE:
        gc.collect()
    if not request.node.get_closest_marker("warns"):
        problems += warnings.lines
    if problems:
        pytest.fail("The test passed but\n  " + "\n  ".join(problems), pytrace=False)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Return the arguments of the tests' `QApplication`: those of the program's own."""
    return QT_ARGUMENTS


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Return the path of a data folder that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> random.Random:
    """Return a random source that the seed in the header of the run repeats."""
    seed: int = request.config.stash[_SEED]
    return random.Random(f"{seed} {request.node.nodeid}")


@pytest.fixture
def secret_service_env(tmp_path: Path) -> dict[str, str]:
    """Return the environment for a child process under `dbus-run-session` with a real keyring.

    The seals against the real keyring are off in it; home and runtime folders are new and empty.
    """
    sealed = ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", *seals.HOME_FOLDERS)
    env = {name: value for name, value in os.environ.items() if name not in sealed}
    home = tmp_path / "keyring-home"
    runtime = tmp_path / "keyring-runtime"
    for folder in (home / ".cache", home / ".local" / "share"):
        folder.mkdir(parents=True)
    runtime.mkdir(mode=0o700)
    return env | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}


@pytest.fixture(scope="session", autouse=True)
def no_thread_outlives_the_suite() -> Iterator[None]:
    """Check what fixtures of wider scopes leave behind."""
    before = set(threading.enumerate())
    yield
    left = set(threading.enumerate()) - before
    assert not left, f"threads left by fixtures: {left}"

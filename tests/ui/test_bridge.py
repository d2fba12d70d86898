"""The bridge has a signal for whatever the engine can report."""

from importlib import import_module
from pkgutil import iter_modules

import b2b_desktop.engine
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.engine_signals import SIGNALS


def test_every_event_of_the_engine_has_its_signal() -> None:
    names = [module.name for module in iter_modules(b2b_desktop.engine.__path__)]
    events = {
        name
        for module in names
        if module.endswith("events")
        for name, value in vars(import_module(f"b2b_desktop.engine.{module}")).items()
        if isinstance(value, type) and name.endswith("Event")
    }
    assert events == set(SIGNALS)
    assert len(set(SIGNALS.values())) == len(SIGNALS)
    assert all(hasattr(EngineBridge, signal) for signal in SIGNALS.values())

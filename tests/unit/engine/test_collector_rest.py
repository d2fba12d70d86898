"""The garbage collector beside many rows."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from b2b_desktop.engine.collector_rest import collector_at_rest


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Let the collector work within the test, and leave it as it was."""
    before = gc.get_threshold()
    gc.enable()
    yield
    gc.disable()
    gc.unfreeze()
    assert gc.get_threshold() == before


def test_no_collection_starts_while_rows_are_made() -> None:
    phases: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        phases.append(phase)

    gc.callbacks.append(note)
    try:
        with collector_at_rest():
            rows = [[number] for number in range(20_000)]
            assert phases == []
        more = [[number] for number in range(20_000)]
        assert phases
    finally:
        gc.callbacks.remove(note)
    assert len(rows) == len(more)


@pytest.mark.parametrize(("count", "are_left_out"), [(200_000, True), (100, False)])
def test_only_much_is_left_out_of_later_collections(count: int, *, are_left_out: bool) -> None:
    gc.collect()
    with collector_at_rest():
        rows = [[number] for number in range(count)]
    assert (gc.get_freeze_count() > len(rows)) is are_left_out


def test_the_collector_works_again_after_a_fault() -> None:
    with pytest.raises(KeyError), collector_at_rest():
        raise KeyError
    assert gc.get_threshold()[0] > 0

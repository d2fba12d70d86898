"""Bodies in bounded memory, packed or not."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import AsyncIterator

import httpx
import pytest

from b2b_desktop.api.body_reader import BodyReader
from b2b_desktop.domain.call import STORED_BODY_LIMIT_BYTES

LIMIT = STORED_BODY_LIMIT_BYTES
WORDS = b'{"code":200,"message":"SUCCESS"}'


class Pieces(httpx.AsyncByteStream):
    """A body that comes in these pieces and counts how many were taken."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            self.taken += 1
            yield piece


def read(pieces: list[bytes], encoding: str | None = None) -> tuple[BodyReader, Pieces]:
    """Read a body to where the reader stops."""
    stream = Pieces(pieces)
    named = {} if encoding is None else {"Content-Encoding": encoding}
    reader = BodyReader(httpx.Response(200, headers=named, stream=stream))
    asyncio.run(reader.read())
    return reader, stream


@pytest.mark.parametrize("encoding", [None, "", "identity", " IDENTITY "])
def test_a_plain_body_is_held_as_it_came(encoding: str | None) -> None:
    reader, _ = read([WORDS[:5], WORDS[5:]], encoding)
    assert reader.body == WORDS
    assert reader.received_bytes == len(WORDS)
    assert not reader.capped
    assert not reader.undecodable


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZip"])
def test_a_gzip_body_is_unpacked(encoding: str) -> None:
    packed = gzip.compress(WORDS)
    reader, _ = read([packed[:7], packed[7:]], encoding)
    assert reader.body == WORDS
    assert reader.received_bytes == len(packed)
    assert not reader.undecodable


def test_a_deflate_body_is_unpacked() -> None:
    reader, _ = read([zlib.compress(WORDS)], "deflate")
    assert reader.body == WORDS


@pytest.mark.parametrize(
    ("size", "capped"), [(LIMIT - 1, False), (LIMIT, False), (LIMIT + 1, True)]
)
@pytest.mark.parametrize("encoding", [None, "gzip"])
def test_the_cap_is_exact(size: int, capped: bool, encoding: str | None) -> None:
    whole = bytes(size)
    reader, _ = read([gzip.compress(whole) if encoding else whole], encoding)
    assert reader.capped is capped
    assert len(reader.body) == min(size, LIMIT)
    assert not reader.undecodable


def test_nothing_is_read_beyond_the_cap() -> None:
    _, stream = read([bytes(LIMIT), b"x", b"never taken"])
    assert stream.taken == 2


def test_an_unknown_encoding_is_kept_as_it_came_and_said_to_be_undecodable() -> None:
    reader, _ = read([WORDS], "br")
    assert reader.body == WORDS
    assert reader.undecodable


def test_a_packed_body_that_ends_too_soon_is_undecodable() -> None:
    packed = gzip.compress(WORDS * 50)
    reader, _ = read([packed[: len(packed) // 2]], "gzip")
    assert reader.undecodable
    assert reader.body == b"" or (WORDS * 50).startswith(reader.body)


def test_a_badly_packed_body_ends_where_it_breaks() -> None:
    reader, stream = read([gzip.compress(WORDS)[:20], b"no gzip at all" * 9, b"later"], "gzip")
    assert reader.undecodable
    assert WORDS.startswith(reader.body)
    assert stream.taken == 2


def test_what_follows_a_packed_body_is_not_hoarded() -> None:
    after = [bytes(1_000_000) for _ in range(20)]
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    reader, _ = read([gzip.compress(WORDS), *after], "gzip")
    held = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert reader.body == WORDS
    assert reader.received_bytes > 20_000_000
    assert held < 1_000_000


def test_a_bomb_is_unpacked_no_further_than_the_cap() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    tracemalloc.start()
    reader, _ = read([bomb], "gzip")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reader.capped
    assert len(reader.body) == LIMIT
    assert peak < 5 * LIMIT

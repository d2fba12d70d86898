"""Reading a reply's body in bounded memory.

Invariant: at most `STORED_BODY_LIMIT_BYTES` decoded bytes are held, whatever arrives; we ask for
unpacked answers, so unpacking is a defence, not a feature.
"""

from __future__ import annotations

import zlib

import httpx

from b2b_desktop.domain.call import STORED_BODY_LIMIT_BYTES

_ZLIB_OR_GZIP = zlib.MAX_WBITS | 32


class BodyReader:
    """Collect a body.

    Attributes:
        received_bytes: bytes on the wire so far.
        capped: the body was longer than what is held.
        undecodable: it was packed in a way, or so badly, that it could not be unpacked.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
        packed = encoding in ("gzip", "x-gzip", "deflate")
        self._unpack = zlib.decompressobj(_ZLIB_OR_GZIP) if packed else None
        self._held = bytearray()
        self.received_bytes = 0
        self.capped = False
        self.undecodable = not packed and encoding not in ("", "identity")

    @property
    def body(self) -> bytes:
        """What is held of the body, decoded."""
        return bytes(self._held)

    async def read(self) -> None:
        """Read to the end, or until more than the limit came.

        Raises:
            httpx.HTTPError: the connection failed on the way.
        """
        stream = self._response.stream
        if not isinstance(stream, httpx.AsyncByteStream):
            raise TypeError("a reply that cannot be read in pieces")
        async for chunk in stream:
            self.received_bytes += len(chunk)
            if not self._take(chunk):
                return
        if self._unpack is not None and not self._unpack.eof:
            self.undecodable = True

    def _take(self, chunk: bytes) -> bool:
        """Hold what there is room for; False when nothing after it is of use."""
        room = STORED_BODY_LIMIT_BYTES - len(self._held)
        if self._unpack is not None:
            if self._unpack.eof:
                return True  # zlib would hoard whatever follows the packed body.
            try:
                chunk = self._unpack.decompress(chunk, room + 1)
            except zlib.error:
                self.undecodable = True
                return False
        self._held += chunk[:room]
        self.capped = len(chunk) > room
        return not self.capped

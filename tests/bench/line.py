"""A WebSocket client that costs next to nothing, so that the server is what is measured (RFC 6455, no extensions)."""

from __future__ import annotations

import asyncio
import base64
import os
import struct
from collections.abc import Callable
from typing import cast

OnFrame = Callable[[bytes], None]


class Line(asyncio.Protocol):
    """One connection; `on_frame` gets the payload of each text frame."""

    def __init__(self, on_frame: OnFrame) -> None:
        self.on_frame = on_frame
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.closed = False
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if not self.ready.done():
            self.ready.set_exception(ConnectionError("the server hung up"))

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self.ready.done():
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            if b" 101 " not in self._buffer[:20]:
                self.ready.set_exception(ConnectionError(bytes(self._buffer[:200]).decode("latin-1")))
                return
            del self._buffer[: end + 4]
            self.ready.set_result(None)
        self._read_frames()

    def _read_frames(self) -> None:
        at = 0
        while (extent := _extent(self._buffer, at)) is not None:
            start, end = extent
            self._take(self._buffer[at] & 0x0F, bytes(self._buffer[start:end]))
            at = end
        del self._buffer[:at]

    def _take(self, kind: int, payload: bytes) -> None:
        if kind == 1:
            self.on_frame(payload)
        elif kind == 9:
            self._write(10, payload)
        elif kind == 8:
            self.closed = True

    def send(self, payload: bytes) -> None:
        """Send a text frame."""
        self._write(1, payload)

    def _write(self, kind: int, payload: bytes) -> None:
        size = len(payload)
        if size < 126:
            head = bytes((0x80 | kind, 0x80 | size))
        elif size < 1 << 16:
            head = bytes((0x80 | kind, 0xFE)) + struct.pack("!H", size)
        else:
            head = bytes((0x80 | kind, 0xFF)) + struct.pack("!Q", size)
        # A mask of zeros is a valid mask, and leaves the payload as it is.
        assert self._transport is not None
        self._transport.write(head + b"\0\0\0\0" + payload)

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.abort()


async def connect(port: int, path: str, on_frame: OnFrame, token: str = "") -> Line:
    """Open a connection and wait for the server's agreement."""
    _, line = await asyncio.get_running_loop().create_connection(lambda: Line(on_frame), "127.0.0.1", port)
    key = base64.b64encode(os.urandom(16)).decode()
    head = [
        f"GET {path} HTTP/1.1",
        f"Host: 127.0.0.1:{port}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
    ]
    if token:
        head.append(f"Authorization: Bearer {token}")
    assert line._transport is not None
    line._transport.write(("\r\n".join(head) + "\r\n\r\n").encode())
    await asyncio.wait_for(line.ready, 15)
    return line


def _extent(buffer: bytearray, at: int) -> tuple[int, int] | None:
    """Find where the payload of the frame at `at` begins and ends; None while it has not come whole."""
    if len(buffer) - at < 2:
        return None
    length, head = buffer[at + 1] & 0x7F, 2
    if length >= 126:
        form, head = ("!H", 4) if length == 126 else ("!Q", 10)
        if len(buffer) - at < head:
            return None
        length = struct.unpack_from(form, buffer, at + 2)[0]
    end = at + head + length
    return (at + head, end) if len(buffer) >= end else None

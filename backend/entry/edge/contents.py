"""Sends contents: a piece at a time, no faster than the peer reads, and no longer than the peer may."""

import asyncio
from typing import Any, Final, Protocol

from starlette.types import Receive, Scope, Send

from backend.entry.edge.answers import HEADERS
from backend.platform.errors import Refusal
from backend.platform.http.content import Content, Wanted, wanted

PIECE_BYTES: Final = 128 * 1024
"""So much of a file is in memory for each peer, and about as much in its connection."""
CHECK_SECONDS: Final = 2.0
"""How often it is asked whether the peer may still have it: what ends ends within 5 s."""


class Wire(Protocol):
    """The connection under a request."""

    @property
    def gone(self) -> bool:
        """Tell whether nobody is there any more."""
        ...

    def cut(self) -> None:
        """Send nothing more, not even what waits."""
        ...


class Unwired:
    """No connection that we know: nothing more is sent once it is cut."""

    def __init__(self) -> None:
        self.gone = False

    def cut(self) -> None:
        """Send nothing more."""
        self.gone = True


async def send_content(content: Content, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request with a content, or with the range of it that the request wants."""
    part = wanted(content, dict(scope["headers"]))
    sends = scope["method"] != "HEAD" and part.stop > part.start
    first = await content.read(part.start, min(part.start + PIECE_BYTES, part.stop)) if sends else b""
    await send({"type": "http.response.start", "status": part.status, "headers": _headers(content, part)})
    if sends:
        line: Wire = scope.get("line") or Unwired()
        watching = asyncio.create_task(_watch(content, line))
        try:
            await _send_pieces(content, part, first, line, send)
        finally:
            watching.cancel()
            await asyncio.wait([watching])
        if not watching.cancelled() and (fault := watching.exception()) is not None:
            raise fault
        if line.gone:
            while (await receive())["type"] != "http.disconnect":
                pass
            return
    await send({"type": "http.response.body"})


def _headers(content: Content, part: Wanted) -> list[tuple[bytes, bytes]]:
    headers = [
        (b"content-type", content.media.encode()),
        *HEADERS[1:],
        (b"etag", f'"{content.etag}"'.encode()),
        (b"accept-ranges", b"bytes"),
        (b"content-disposition", b"attachment"),
    ]
    if part.status == 206:
        headers.append((b"content-range", f"bytes {part.start}-{part.stop - 1}/{content.size}".encode()))
    if part.status != 304:
        headers.append((b"content-length", str(part.stop - part.start).encode()))
    return headers


async def _send_pieces(content: Content, part: Wanted, data: bytes, line: Wire, send: Send) -> None:
    sent = part.start
    while data and not line.gone:
        message: dict[str, Any] = {"type": "http.response.body", "body": data, "more_body": True}
        await send(message)
        sent += len(data)
        data = await _next_piece(content, sent, part.stop, line) if sent < part.stop else b""


async def _next_piece(content: Content, start: int, stop: int, line: Wire) -> bytes:
    if content.strict:
        try:
            await content.check()
        except Refusal:
            line.cut()
            return b""
    return await content.read(start, min(start + PIECE_BYTES, stop))


async def _watch(content: Content, line: Wire) -> None:
    """Ask again and again whether the peer may still have it; cut the line when not, or when nobody can say."""
    try:
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            await content.check()
    except Refusal:
        line.cut()
    except Exception:
        line.cut()
        raise

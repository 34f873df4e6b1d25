"""HTTP connections with the deadlines and bounds that uvicorn does not have."""

import asyncio
import socket
import struct
import sys
from typing import Any, Final, cast

import msgspec
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from backend.entry.edge.answers import HEADERS, refusal_bytes
from backend.entry.edge.line import LiveProtocol
from backend.platform.errors import Malformed, Refusal, TooLarge, TooMany, TooSlow
from backend.platform.limits import (
    BODY_PROGRESS_BYTES,
    BODY_SECONDS,
    HEADER_BYTES,
    HEADER_SECONDS,
    LINGER_BYTES,
    LINGER_SECONDS,
    STALLED_SECONDS,
    AddressCount,
)

_NO_LINGERING: Final = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
_PHRASES: Final = {400: "Bad Request", 408: "Request Timeout", 413: "Content Too Large", 429: "Too Many Requests"}


class Deadlines(msgspec.Struct, frozen=True):
    """How long a peer may take."""

    header_seconds: float = HEADER_SECONDS
    body_seconds: float = BODY_SECONDS
    stalled_seconds: float = STALLED_SECONDS


def guarded(strangers: AddressCount, deadlines: Deadlines) -> "type[GuardedProtocol]":
    """Make the protocol class of one server."""

    class Guarded(GuardedProtocol):
        """The protocol of this server's connections."""

    Guarded.strangers = strangers
    Guarded.deadlines = deadlines
    return Guarded


class GuardedProtocol(HttpToolsProtocol):
    """One HTTP connection.

    A head that takes too long or grows too large, a body that stands still or drips, an answer that nobody reads, and
    too many connections of one address end here, before any of our code has seen a request.
    """

    strangers: AddressCount
    deadlines: Deadlines

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._timer: asyncio.TimerHandle | None = None
        self._stall: asyncio.TimerHandle | None = None
        self._head_bytes = 0
        self._body_bytes = 0
        self._in_head = True
        self._counted = False
        self._ignored: int | None = None

    @property
    def address(self) -> str:
        """The peer's address."""
        return self.client[0] if self.client else ""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Count the connection and wait for its first head."""
        super().connection_made(transport)
        self._counted = self.strangers.enter(self.address)
        if not self._counted:
            self.refuse(TooMany(retry_after_ms=5_000))
            return
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self.release()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read what comes; of a head never more than it may have, however much comes at once."""
        while data and not self.transport.is_closing() and self.transport.get_protocol() is self:
            if self._ignored is not None:
                self._ignore(data)
                return
            part, data = self._split(data)
            super().data_received(part)
            if self._in_head and self._head_bytes > HEADER_BYTES:
                self.refuse(TooLarge(limit_bytes=HEADER_BYTES))

    def _split(self, data: bytes) -> tuple[bytes, bytes]:
        """Take all of a body, and of a head one byte more than it may have."""
        if not self._in_head:
            return data, b""
        if self._timer is None:
            self._await_head()
        room = HEADER_BYTES + 1 - self._head_bytes
        self._head_bytes += min(room, len(data))
        return data[:room], data[room:]

    def on_headers_complete(self) -> None:
        """Wait for the body now."""
        self._in_head = False
        self._body_bytes = 0
        self._cancel()
        super().on_headers_complete()
        cast("dict[str, Any]", self.scope)["line"] = self
        self._timer = self.loop.call_later(self.deadlines.body_seconds, self._on_body_time, 0)

    @property
    def gone(self) -> bool:
        """Tell whether nobody is there any more to be answered."""
        return self.transport.is_closing()

    def cut(self) -> None:
        """Send nothing more, not even what the system holds: without lingering, closing drops it."""
        self.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGERING)
        self.transport.abort()

    def on_body(self, body: bytes) -> None:
        """Count the body's progress."""
        self._body_bytes += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Stop waiting: the request is here."""
        self._cancel()
        super().on_message_complete()
        self._in_head = True
        self._head_bytes = 0

    def handle_websocket_upgrade(self) -> None:
        """Hand the connection over; it stays a stranger until it is attached to a session or lost."""
        self._cancel()
        super().handle_websocket_upgrade()
        upgraded = self.transport.get_protocol()
        if isinstance(upgraded, LiveProtocol):
            upgraded.release = self.release

    def pause_writing(self) -> None:
        """Wait for the peer to read."""
        super().pause_writing()
        if self._stall is None:
            self._stall = self.loop.call_later(self.deadlines.stalled_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """Go on."""
        super().resume_writing()
        if self._stall is not None:
            self._stall.cancel()
            self._stall = None

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP in our own words."""
        self.refuse(Malformed(place=msg))

    def refuse(self, refusal: Refusal) -> None:
        """Answer without asking anybody, and close."""
        self._cancel()
        body = refusal_bytes(refusal)
        head = [f"HTTP/1.1 {refusal.status} {_PHRASES.get(refusal.status, 'Refused')}".encode()]
        head += [name + b": " + value for name, value in HEADERS]
        head += [b"content-length: " + str(len(body)).encode(), b"connection: close", b"", body]
        self.transport.write(b"\r\n".join(head))
        self._linger()

    def _linger(self) -> None:
        """Close when the peer has had time to read why: closing on what nobody has read would take the answer back."""
        if not self._counted or self.pipeline or not self.transport.can_write_eof():
            self.transport.close()
            return
        if self.cycle is not None:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self._ignored = 0
        self.flow.resume_reading()
        self.transport.write_eof()
        self._timer = self.loop.call_later(LINGER_SECONDS, self.transport.close)

    def _ignore(self, data: bytes) -> None:
        self._ignored = (self._ignored or 0) + len(data)
        if self._ignored > LINGER_BYTES:
            self.transport.close()

    def release(self) -> None:
        """Stop the timers and give the place in the count back."""
        self._cancel()
        if self._stall is not None:
            self._stall.cancel()
            self._stall = None
        if self._counted:
            self._counted = False
            self.strangers.leave(self.address)

    def _await_head(self) -> None:
        self._timer = self.loop.call_later(self.deadlines.header_seconds, self._on_head_time)

    def _on_head_time(self) -> None:
        self._timer = None
        if self._in_head and not self.transport.is_closing():
            self.refuse(TooSlow())

    def _on_body_time(self, before: int) -> None:
        self._timer = None
        if self.transport.is_closing():
            return
        if self.cycle.response_started:
            self.transport.close()
            return
        if self._body_bytes - before < BODY_PROGRESS_BYTES:
            self.refuse(TooSlow())
            return
        self._timer = self.loop.call_later(self.deadlines.body_seconds, self._on_body_time, self._body_bytes)

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

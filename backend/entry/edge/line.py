"""The WebSocket under a live connection: uvicorn's, but frames that were made once go straight to the transport."""

import asyncio
from collections.abc import Callable
from typing import Any, Final, Protocol, cast

from uvicorn.config import Config
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import ServerState

from backend.contract.live import Bye
from backend.realtime.frames import frame

CLOSE_CODES: Final = {"server.restart": 1012, "request.malformed": 4400}
SESSION_ENDED: Final = 4401
LAST_WORDS_SECONDS: Final = 5.0


class Listener(Protocol):
    """Hears what comes over the line."""

    def receive(self, data: bytes) -> None:
        """Take one text message."""
        ...

    def lost(self) -> None:
        """Hear that the line is gone."""
        ...


class LiveProtocol(WebSocketsSansIOProtocol):
    """One WebSocket. After `attach` there is no task and no queue for it: messages go to the listener as they come."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._listener: Listener | None = None
        self._held: list[bytes] = []
        self._held_bytes = 0
        self.release: Callable[[], None] = _nothing

    def attach(self, listener: Listener) -> None:
        """Let a listener hear the line from now on; its peer is known, so it is no stranger any more."""
        self._listener = listener
        self.release()
        self.release = _nothing
        self.read_paused = False
        self.transport.resume_reading()

    # What the hub does with a line.

    def write(self, data: bytes) -> None:
        """Send frames; a line that is closing says nothing more.

        What is said within one turn of the loop leaves together: a commit answers many commands of one line.
        """
        if self.close_sent or self.transport.is_closing():
            return
        if not self._held:
            self.loop.call_soon(self._flush)
        self._held.append(data)
        self._held_bytes += len(data)

    def _flush(self) -> None:
        if self._held and not self.transport.is_closing():
            self.transport.write(self._held[0] if len(self._held) == 1 else b"".join(self._held))
        self._held.clear()
        self._held_bytes = 0

    def waiting(self) -> int:
        """Count the bytes that the peer has not taken yet."""
        return self._held_bytes + self.transport.get_write_buffer_size()

    async def drained(self) -> None:
        """Wait until the peer has taken most of it."""
        self._flush()
        await self.writable.wait()
        if self.disconnected or self.transport.is_closing():
            raise ConnectionResetError

    def bye(self, code: str, retry_after_ms: int = 0) -> None:
        """Say why, and close."""
        if self.close_sent or self.transport.is_closing():
            return
        self._flush()
        self.transport.write(frame(Bye(code=code, retry_after_ms=retry_after_ms)))
        self.stop_keepalive()
        self.conn.send_close(CLOSE_CODES.get(code, SESSION_ENDED if code.startswith("auth.") else 1008))
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.close_timer = self.loop.call_later(LAST_WORDS_SECONDS, self.transport.abort)

    def drop(self) -> None:
        """Cut the line."""
        self.transport.abort()

    def pause(self) -> None:
        """Stop reading for a while."""
        if not self.read_paused and not self.transport.is_closing():
            self.read_paused = True
            self.transport.pause_reading()

    def go_on(self) -> None:
        """Read again."""
        if self.read_paused and not self.transport.is_closing():
            self.read_paused = False
            self.transport.resume_reading()

    # What uvicorn calls.

    def send_receive_event_to_app(self) -> None:
        """Give a complete message to the listener."""
        if self._listener is None:
            super().send_receive_event_to_app()
            return
        data = self.frames[0] if len(self.frames) == 1 else b"".join(self.frames)
        self.frames = []
        if self.close_sent:
            return
        if self.curr_msg_data_type == "text":
            self._listener.receive(bytes(data))
        else:
            self.bye("request.malformed")

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell the listener."""
        self.release()
        super().connection_lost(exc)
        if self._listener is not None:
            listener, self._listener = self._listener, None
            listener.lost()

    def shutdown(self) -> None:
        """Say good-bye before the server goes."""
        if self._listener is None:
            super().shutdown()
            return
        self.bye("server.restart", retry_after_ms=1_000)

    async def run_asgi(self) -> None:
        """Let the application open the channel; afterwards the line needs no task."""
        scope = cast("dict[str, Any]", self.scope)
        scope["line"] = self
        try:
            await self.app(self.scope, self.receive, self.send)  # pyright: ignore[reportUnknownMemberType] - uvicorn's
        except ClientDisconnected:
            self.transport.close()
        except BaseException:
            self.send_500_response()
            self.transport.close()
            raise
        if self._listener is None and self.close_timer is None:
            self.transport.close()


def _nothing() -> None:
    """Have nothing to give back."""

"""The live channel over `websockets`, which is imported when the first line is opened, by a thread."""

import asyncio
from importlib import import_module
from typing import TYPE_CHECKING, Final

import msgspec

from backend.contract.base import FRAME_BYTES, Malformed, decode, encode
from backend.contract.live import ClientFrame, ServerFrame
from desktop.net.address import live_url
from desktop.net.connection import LiveLine
from desktop.net.errors import ConnectionLost
from desktop.net.trouble import trouble
from desktop.net.trust import trusted

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

OPEN_S: Final = 15.0
CLOSE_S: Final = 1.0
_FRAMES_WAITING: Final = 16


class _Tag(msgspec.Struct):
    type: str


_KNOWN: Final = frozenset(str(struct.__struct_config__.tag) for struct in ServerFrame.__args__)


class Live:
    """An open WebSocket that speaks the contract."""

    def __init__(self, socket: "ClientConnection") -> None:
        self._socket = socket

    async def send(self, frame: ClientFrame) -> None:
        """Say something to the server."""
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - see the module's first line

        try:
            await self._socket.send(encode(frame).decode())
        except ConnectionClosed as error:
            raise ConnectionLost(_reason(error)) from error

    async def receive(self) -> ServerFrame | None:
        """Wait for the server's next frame; None for one of a type that we do not know."""
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - see the module's first line

        try:
            data = await self._socket.recv(decode=False)
        except ConnectionClosed as error:
            raise ConnectionLost(_reason(error)) from error
        return read_frame(data)

    async def ping(self) -> None:
        """Return when the server has answered a ping."""
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - see the module's first line

        try:
            await (await self._socket.ping())
        except ConnectionClosed as error:
            raise ConnectionLost(_reason(error)) from error

    async def close(self) -> None:
        """Hang up; safe to repeat."""
        await self._socket.close()


async def open_live(server: str, token: str) -> LiveLine:
    """Open the live channel of a server."""
    await asyncio.to_thread(import_module, "websockets.asyncio.client")
    from websockets.asyncio.client import connect  # noqa: PLC0415 - see the module's first line
    from websockets.exceptions import InvalidHandshake, InvalidStatus, InvalidURI  # noqa: PLC0415 - same

    class Straight(connect):
        """Goes nowhere else: the token is for this server."""

        def process_redirect(self, exc: Exception) -> Exception | str:
            return exc

    url = live_url(server)
    try:
        socket = await Straight(
            url,
            ssl=await asyncio.to_thread(trusted) if url.startswith("wss:") else None,
            additional_headers={"Authorization": f"Bearer {token}"},
            compression=None,
            proxy=None,
            open_timeout=OPEN_S,
            ping_interval=None,
            close_timeout=CLOSE_S,
            max_size=FRAME_BYTES,
            max_queue=_FRAMES_WAITING,
        )
    except InvalidStatus as error:
        answer = error.response
        raise trouble(answer.status_code, bytes(answer.body or b""), answer.headers.get("Retry-After", "")) from error
    except (OSError, TimeoutError, InvalidHandshake, InvalidURI) as error:
        raise ConnectionLost(type(error).__name__) from error
    return Live(socket)


def read_frame(data: bytes) -> ServerFrame | None:
    """Read a frame; None for a type that we do not know, `ConnectionLost` for what is no frame."""
    try:
        frame: ServerFrame = decode(data, ServerFrame)
    except Malformed as error:
        if _type_of(data) in _KNOWN:
            raise ConnectionLost("a frame that is not in the contract") from error
        return None
    return frame


def _type_of(data: bytes) -> str:
    try:
        tag: _Tag = decode(data, _Tag)
    except Malformed as error:
        raise ConnectionLost("not a frame") from error
    return tag.type


def _reason(error: Exception) -> str:
    return f"closed: {error}"

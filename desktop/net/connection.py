"""The connection as the sync engine sees it; tests put a simulated one here."""

from datetime import datetime
from typing import Protocol

from backend.contract.base import ConversationId
from backend.contract.live import ClientFrame, ServerFrame
from backend.contract.messaging import ConversationSnapshot, MessagePage
from backend.contract.snapshot import Snapshot


class LiveLine(Protocol):
    """An open live channel. Everything raises `ConnectionLost` once it is broken."""

    async def send(self, frame: ClientFrame) -> None:
        """Say something to the server."""

    async def receive(self) -> ServerFrame | None:
        """Wait for the server's next frame; None for one of a type that we do not know."""
        ...

    async def ping(self) -> None:
        """Return when the server has answered a ping."""

    async def close(self) -> None:
        """Hang up; safe to repeat."""


class Connection(Protocol):
    """A signed-in way to one server. Everything raises `ConnectionLost`, `Refused` or `CursorTooOld`."""

    async def open_live(self) -> LiveLine:
        """Open the live channel."""
        ...

    async def snapshot(self) -> Snapshot:
        """Fetch all that the person sees."""
        ...

    async def conversation(self, conversation: ConversationId) -> ConversationSnapshot:
        """Fetch one conversation with its newest messages."""
        ...

    async def messages_before(self, conversation: ConversationId, before: int, limit: int) -> MessagePage:
        """Fetch up to `limit` messages with the highest numbers below `before`."""
        ...

    async def number_at(self, conversation: ConversationId, moment: datetime) -> int:
        """Find the number of the first message at or after a moment."""
        ...

    async def close(self) -> None:
        """Let go of everything; safe to repeat."""

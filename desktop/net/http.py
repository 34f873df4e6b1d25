"""HTTP to one server. The library is imported at the first request, so that the start does not wait for it.

That, and reading the certificates, takes a tenth of a second: a thread does it, while the window stays alive.
"""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

from backend.contract.base import Asked, ConversationId, Malformed, PersonId, Told, decode, encode
from backend.contract.directory import LastSeen
from backend.contract.messaging import (
    BarredPeople,
    ConversationSnapshot,
    CreateRoomInvite,
    MessagePage,
    RoomInviteCreated,
    RoomInvitePreview,
    RoomInvites,
    RoomInviteSecret,
    Versions,
)
from backend.contract.search import Found, Search
from backend.contract.snapshot import Snapshot
from desktop.net.connection import LiveLine
from desktop.net.errors import ConnectionLost
from desktop.net.live import open_live
from desktop.net.trouble import trouble
from desktop.net.trust import trusted

if TYPE_CHECKING:
    import httpx

T = TypeVar("T", bound=Told)


@dataclass(frozen=True, slots=True)
class Patience:
    """How much of a server one request stands: silence, the whole, and the bytes of the answer."""

    silence_s: float = 20.0
    whole_s: float = 20.0
    most_bytes: int = 8 << 20


ORDINARY: Final = Patience()
# 500 messages of 16,000 characters make 48 MB when each character is escaped.
PAGE: Final = Patience(whole_s=120.0, most_bytes=64 << 20)
_WHOLE: Final = Patience(whole_s=600.0, most_bytes=100 << 20)
_SNAPSHOT: Final = Patience(silence_s=120.0, whole_s=120.0, most_bytes=64 << 20)


class Number(Told, frozen=True):
    """A message's place."""

    number: int


class Http:
    """A way to one server; signed in when it has a token."""

    def __init__(self, server: str, token: str | None = None) -> None:
        self._server = server
        self._token = token
        self._client: httpx.AsyncClient | None = None
        self._making = asyncio.Lock()

    async def open_live(self) -> LiveLine:
        """Open the live channel."""
        return await open_live(self._server, self._token or "")

    async def snapshot(self) -> Snapshot:
        """Fetch all that the person sees."""
        return await self.get("/v1/snapshot", Snapshot, _SNAPSHOT)

    async def conversation(self, conversation: ConversationId) -> ConversationSnapshot:
        """Fetch one conversation with its newest messages."""
        return await self.get(f"/v1/conversations/{conversation}", ConversationSnapshot, PAGE)

    async def messages_before(self, conversation: ConversationId, before: int, limit: int) -> MessagePage:
        """Fetch up to `limit` messages with the highest numbers below `before`."""
        path = f"/v1/conversations/{conversation}/messages"
        return await self.get(path, MessagePage, PAGE, before=str(before), limit=str(limit))

    async def number_at(self, conversation: ConversationId, moment: datetime) -> int:
        """Find the number of the first message at or after a moment."""
        found = await self.get(f"/v1/conversations/{conversation}/number", Number, at=moment.isoformat())
        return found.number

    async def conversation_files(self, conversation: ConversationId, before: int, limit: int) -> MessagePage:
        """Fetch up to `limit` messages with files, those with the highest numbers below `before`."""
        path = f"/v1/conversations/{conversation}/files"
        return await self.get(path, MessagePage, PAGE, before=str(before), limit=str(limit))

    async def versions(self, conversation: ConversationId, number: int) -> Versions:
        """Fetch what a message said before it was edited."""
        return await self.get(f"/v1/conversations/{conversation}/messages/{number}/versions", Versions, PAGE)

    async def last_seen(self, person: PersonId) -> datetime | None:
        """Ask when somebody was last here; None where the company does not show it."""
        return (await self.get(f"/v1/people/{person}/last-seen", LastSeen)).at

    async def search(self, asked: Search) -> Found:
        """Search the messages that the person sees."""
        return await self.post("/v1/search", asked, Found, PAGE)

    async def barred(self, conversation: ConversationId) -> BarredPeople:
        """Ask whom leaders took out of a group."""
        return await self.get(f"/v1/conversations/{conversation}/barred", BarredPeople)

    async def room_invites(self, conversation: ConversationId) -> RoomInvites:
        """Fetch the links into a group that still work."""
        return await self.get(f"/v1/conversations/{conversation}/invites", RoomInvites)

    async def create_room_invite(self, conversation: ConversationId, asked: CreateRoomInvite) -> RoomInviteCreated:
        """Make a link into a group."""
        return await self.post(f"/v1/conversations/{conversation}/invites", asked, RoomInviteCreated)

    async def end_room_invite(self, conversation: ConversationId, invite: UUID) -> None:
        """End a link into a group."""
        await self.delete(f"/v1/conversations/{conversation}/invites", invite)

    async def preview_room_invite(self, secret: str) -> RoomInvitePreview:
        """Look where a link leads."""
        return await self.post("/v1/room-invites/preview", RoomInviteSecret(secret=secret), RoomInvitePreview)

    async def accept_room_invite(self, secret: str) -> RoomInvitePreview:
        """Come in by a link."""
        return await self.post("/v1/room-invites/accept", RoomInviteSecret(secret=secret), RoomInvitePreview)

    async def get(self, path: str, told: type[T], patience: Patience = ORDINARY, **query: str) -> T:
        """Ask for something."""
        return _read(await self._request("GET", path, patience, params=query), told)

    async def post(self, path: str, asked: Asked | None, told: type[T], patience: Patience = ORDINARY) -> T:
        """Ask for something to be done that has an answer."""
        return _read(await self._send("POST", path, asked, patience), told)

    async def replace(self, path: str, asked: Asked, told: type[T]) -> T:
        """Put something in its place."""
        return _read(await self._send("PUT", path, asked, ORDINARY), told)

    async def whole(self, path: str) -> bytes:
        """Fetch a whole file into memory."""
        return await self._request("GET", path, _WHOLE)

    async def do(self, method: str, path: str, asked: Asked | None = None) -> None:
        """Ask for something that has no answer but yes or no."""
        await self._send(method, path, asked, ORDINARY)

    async def delete(self, path: str, key: UUID) -> None:
        """Delete a thing."""
        await self.do("DELETE", f"{path}/{key}")

    async def close(self) -> None:
        """Let go of the connections; safe to repeat."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _send(self, method: str, path: str, asked: Asked | None, patience: Patience) -> bytes:
        return await self._request(method, path, patience, content=None if asked is None else encode(asked))

    async def _request(self, method: str, path: str, patience: Patience, **what: Any) -> bytes:  # noqa: ANN401 - httpx's
        client = await self._open()
        import httpx  # noqa: PLC0415 - see the module's first line

        try:
            async with (
                asyncio.timeout(patience.whole_s),
                client.stream(method, path, timeout=patience.silence_s, **what) as answer,
            ):
                body = await _body(answer, patience.most_bytes)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise ConnectionLost(type(error).__name__) from error
        if answer.is_success:
            return body
        raise trouble(answer.status_code, body, answer.headers.get("retry-after", ""))

    async def _open(self) -> "httpx.AsyncClient":
        async with self._making:
            if self._client is None:
                self._client = await asyncio.to_thread(_new_client, self._server, self._token)
        return self._client


async def _body(answer: "httpx.Response", most: int) -> bytes:
    """Read an answer as it is; a packed one, which nobody has asked for, is not unpacked."""
    if answer.headers.get("content-encoding", "identity") != "identity":
        raise ConnectionLost("a packed answer")
    parts: list[bytes] = []
    async for part in answer.aiter_raw():
        parts.append(part)
        most -= len(part)
        if most < 0:
            raise ConnectionLost("an answer without an end")
    return b"".join(parts)


def _read(body: bytes, told: type[T]) -> T:
    try:
        answer: T = decode(body, told)
    except Malformed as error:
        raise ConnectionLost("an answer that is not in the contract") from error
    return answer


def _new_client(server: str, token: str | None) -> "httpx.AsyncClient":
    import httpx  # noqa: PLC0415 - see the module's first line

    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "Content-Type": "application/json"}
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    return httpx.AsyncClient(
        base_url=server, headers=headers, follow_redirects=False, trust_env=False, verify=trusted()
    )

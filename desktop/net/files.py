"""Files over HTTP: uploads in pieces, downloads that go on where they stopped. Their connections are their own."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from backend.contract.base import ConversationId, FileId, Malformed, decode
from backend.contract.files import BeginUpload, File, Upload
from desktop.net.errors import ConnectionLost, Refused
from desktop.net.http import Http, Patience
from desktop.net.trouble import trouble

if TYPE_CHECKING:
    import httpx

CONTENT_WRONG: Final = "files.content_wrong"
"""The server sends something else than it has told of: trying again will not help."""
_PIECE: Final = Patience(silence_s=60.0, whole_s=300.0)
_SMALL: Final = Patience(whole_s=60.0, most_bytes=2 << 20)  # no picture of 640 pixels is larger
_SILENCE_S: Final = 30.0
_REFUSAL_BYTES: Final = 1 << 20
_SLOWEST_BYTES_S: Final = 4096
_RANGE: Final = re.compile(r"bytes (\d{1,16})-(\d{1,16})/(\d{1,16})")


@dataclass(frozen=True, slots=True)
class Content:
    """What comes of a file, from `offset` on; `pieces` may end early, and raises `ConnectionLost` or `Refused`."""

    offset: int
    pieces: AsyncIterator[bytes]


class FileDoors(Http):
    """The server's doors for files."""

    async def begin(self, asked: BeginUpload) -> Upload:
        """Announce a file, or ask again how far it has come."""
        return await self.post("/v1/files", asked, Upload)

    async def received(self, file: FileId) -> Upload:
        """Ask how far an upload has come."""
        return await self.get(f"/v1/files/{file}", Upload)

    async def withdraw(self, file: FileId) -> None:
        """Give up a file that no message carries."""
        await self.delete("/v1/files", file)

    async def put(self, file: FileId, offset: int, piece: bytes) -> Upload:
        """Bring the next piece."""
        body = await self._request(
            "PUT",
            f"/v1/files/{file}/content",
            _PIECE,
            params={"offset": str(offset)},
            content=piece,
            headers={"Content-Type": "application/octet-stream"},
        )
        try:
            upload: Upload = decode(body, Upload)
        except Malformed as error:
            raise ConnectionLost("an answer that is not in the contract") from error
        return upload

    async def thumbnail(self, conversation: ConversationId, number: int, file: FileId) -> bytes:
        """Fetch the small picture of a file."""
        return await self._request("GET", f"{_path(conversation, number, file)}/thumbnail", _SMALL)

    @asynccontextmanager
    async def content(
        self, conversation: ConversationId, number: int, file: File, offset: int
    ) -> AsyncGenerator[Content]:
        """Fetch a file from a place on; a server that cannot go on there sends it from the beginning."""
        client = await self._open()
        import httpx  # noqa: PLC0415 - see `desktop.net.http`

        headers = {"Range": f"bytes={offset}-", "Accept": "*/*"} if offset else {"Accept": "*/*"}
        path = _path(conversation, number, file.id)
        try:
            async with (
                asyncio.timeout(2 * _SILENCE_S + file.size / _SLOWEST_BYTES_S),
                client.stream("GET", path, headers=headers, timeout=_SILENCE_S) as answer,
            ):
                if not answer.is_success:
                    raise await _refusal(answer)
                start = _start(answer, file, offset)
                yield Content(start, _pieces(answer, file.size - start))
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise ConnectionLost(type(error).__name__) from error


def _path(conversation: ConversationId, number: int, file: FileId) -> str:
    return f"/v1/conversations/{conversation}/messages/{number}/files/{file}"


def _start(answer: httpx.Response, file: File, offset: int) -> int:
    """Tell where an answer begins; refuse one that is about something else than was asked for."""
    headers = answer.headers
    if headers.get("content-encoding", "identity") != "identity":
        raise Refused(CONTENT_WRONG)
    if headers.get("etag", f'"{file.sha256}"') != f'"{file.sha256}"':
        raise Refused(CONTENT_WRONG)
    if answer.status_code != 206:
        if headers.get("content-length", str(file.size)) != str(file.size):
            raise Refused(CONTENT_WRONG)
        return 0
    part = _RANGE.fullmatch(headers.get("content-range", ""))
    if part is None or (int(part[1]), int(part[3])) != (offset, file.size):
        raise Refused(CONTENT_WRONG)
    return offset


async def _pieces(answer: httpx.Response, most: int) -> AsyncIterator[bytes]:
    async for piece in answer.aiter_raw():
        most -= len(piece)
        if most < 0:
            raise Refused(CONTENT_WRONG)
        yield piece


async def _refusal(answer: httpx.Response) -> Exception:
    body = b""
    async for piece in answer.aiter_raw():
        body += piece
        if len(body) > _REFUSAL_BYTES:
            return ConnectionLost("an answer without an end")
    return trouble(answer.status_code, body, answer.headers.get("retry-after", ""))

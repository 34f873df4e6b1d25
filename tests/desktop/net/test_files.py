"""Servers that send something else than the file that they have told of."""

from __future__ import annotations

import asyncio
import hashlib
from uuid import UUID

import pytest

from backend.contract.base import ConversationId, FileId
from backend.contract.files import BeginUpload, File
from desktop.net.errors import ConnectionLost, Refused
from desktop.net.files import CONTENT_WRONG, FileDoors
from tests.desktop.net.test_hostile_servers import Answer, serving

CHAT = ConversationId(UUID(int=1))
CONTENT = bytes(range(256)) * 40
SHA256 = hashlib.sha256(CONTENT).hexdigest()
FILE = File(id=FileId(UUID(int=2)), name="letter.bin", size=len(CONTENT), sha256=SHA256)
WHOLE = f"Content-Length: {len(CONTENT)}\r\n"


def saying(head: str, body: bytes = CONTENT, status: str = "200 OK") -> Answer:
    async def answer(_request: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 {status}\r\nConnection: close\r\n{head}\r\n".encode() + body)
        await writer.drain()

    return answer


async def fetched(answer: Answer, offset: int = 0) -> tuple[int, bytes]:
    async with serving(answer) as url:
        doors, got = FileDoors(url), bytearray()
        try:
            async with doors.content(CHAT, 1, FILE, offset) as content:
                async for piece in content.pieces:
                    got += piece
                return content.offset, bytes(got)
        finally:
            await doors.close()


@pytest.mark.parametrize("etag", ["", f'ETag: "{SHA256}"\r\n'])
async def test_a_file_comes_as_it_is(etag: str) -> None:
    assert await fetched(saying(WHOLE + etag)) == (0, CONTENT)


async def test_a_file_goes_on_where_it_stopped_and_one_that_cannot_begins_anew() -> None:
    part = f"Content-Range: bytes 1000-{len(CONTENT) - 1}/{len(CONTENT)}\r\nContent-Length: {len(CONTENT) - 1000}\r\n"

    assert await fetched(saying(part, CONTENT[1000:], "206 Partial Content"), 1000) == (1000, CONTENT[1000:])
    assert await fetched(saying(WHOLE), 1000) == (0, CONTENT)


HEADS = {
    "another file": (WHOLE + 'ETag: "other"\r\n', "200 OK", 0),
    "another size": ("Content-Length: 5\r\n", "200 OK", 0),
    "another beginning": (f"Content-Range: bytes 0-9/{len(CONTENT)}\r\n", "206 Partial Content", 1000),
    "another whole": ("Content-Range: bytes 1000-1001/1002\r\n", "206 Partial Content", 1000),
    "no range": ("", "206 Partial Content", 1000),
    "a range beyond numbers": (f"Content-Range: bytes {'9' * 5000}-9/9\r\n", "206 Partial Content", 1000),
    "something packed": (WHOLE + "Content-Encoding: gzip\r\n", "200 OK", 0),
}


@pytest.mark.parametrize("what", HEADS)
async def test_what_is_not_the_file_is_refused_before_it_is_read(what: str) -> None:
    head, status, offset = HEADS[what]

    with pytest.raises(Refused) as refused:
        await fetched(saying(head, CONTENT, status), offset)

    assert refused.value.code == CONTENT_WRONG


async def test_more_than_the_file_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        await fetched(saying("", CONTENT + b"more"))

    assert refused.value.code == CONTENT_WRONG


async def test_a_line_that_breaks_is_a_lost_line_and_a_refusal_is_a_refusal() -> None:
    with pytest.raises(ConnectionLost):
        await fetched(saying(WHOLE, CONTENT[:100]))
    with pytest.raises(Refused) as refused:
        await fetched(saying("", b'{"code":"files.not_found"}', "404 Not Found"))
    assert refused.value.code == "files.not_found"
    with pytest.raises(ConnectionLost):
        await fetched(saying("", b"x" * (2 << 20), "404 Not Found"))


async def test_an_answer_to_a_piece_that_is_not_in_the_contract_is_no_answer() -> None:
    async with serving(saying("Content-Length: 2\r\n", b"{}")) as url:
        doors = FileDoors(url)
        try:
            with pytest.raises(ConnectionLost):
                await doors.put(FILE.id, 0, b"x")
            with pytest.raises(ConnectionLost):
                await doors.begin(BeginUpload(id=FILE.id, name="a", size=1, sha256=SHA256))
        finally:
            await doors.close()

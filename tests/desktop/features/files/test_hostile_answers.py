"""Servers that answer a download wrongly, part by part: nothing wrong is shown or saved, and the token goes nowhere."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from backend.contract.base import FileId
from backend.contract.files import File
from desktop.features.files.presenter.desk import FileTrouble, TransferKind
from desktop.net.files import FileDoors
from tests.desktop.features.files.room import Room, Server, noise
from tests.desktop.net.test_hostile_servers import serving

CONTENT = noise(900_000)
OTHER = noise(900_000, 7)
SIZE, HALF = len(CONTENT), 400_000
SHA256 = hashlib.sha256(CONTENT).hexdigest()
FILE = File(id=FileId(UUID(int=2)), name="letter.bin", size=SIZE, sha256=SHA256)
WHOLE = f'Content-Length: {SIZE}\r\nETag: "{SHA256}"\r\n'
Say = Callable[[int], tuple[str, str, bytes]]
"""What is answered to whoever asks from an offset on: status, head and body."""


def honest(offset: int, content: bytes = CONTENT) -> tuple[str, str, bytes]:
    if not offset:
        return "200 OK", WHOLE, content
    return "206 Partial Content", f"Content-Range: bytes {offset}-{SIZE - 1}/{SIZE}\r\n", content[offset:]


def cut(_offset: int) -> tuple[str, str, bytes]:
    return "200 OK", WHOLE, CONTENT[:HALF]


def another_offset(offset: int) -> tuple[str, str, bytes]:
    there = offset - 100
    return "206 Partial Content", f"Content-Range: bytes {there}-{SIZE - 1}/{SIZE}\r\n", CONTENT[there:]


def another_etag(offset: int) -> tuple[str, str, bytes]:
    status, head, body = honest(offset, OTHER)
    return status, f'{head}ETag: "{hashlib.sha256(OTHER).hexdigest()}"\r\n', body


def another_content(offset: int) -> tuple[str, str, bytes]:
    return honest(offset, OTHER)


def endless(offset: int) -> tuple[str, str, bytes]:
    status, head, body = honest(offset)
    return status, head, body * 4


def a_smaller_whole(offset: int) -> tuple[str, str, bytes]:
    body = b'{"code":"request.range_not_satisfiable","data":{}}'
    return "416 Range Not Satisfiable", f"Content-Range: bytes */{offset - 1}\r\nContent-Length: {len(body)}\r\n", body


def a_short_part(offset: int) -> tuple[str, str, bytes]:
    stop = offset + 1_000
    return "206 Partial Content", f"Content-Range: bytes {offset}-{stop - 1}/{SIZE}\r\n", CONTENT[offset:stop]


def the_whole_again(_offset: int) -> tuple[str, str, bytes]:
    return honest(0)


def nothing(_offset: int) -> tuple[str, str, bytes]:
    return "204 No Content", "", b""


@asynccontextmanager
async def answered(folder: Path, *said: Say) -> AsyncGenerator[tuple[Room, list[bytes]]]:
    """Open a client whose server says one thing after the other, and the truth from then on."""
    heard: list[bytes] = []

    async def answer(request: bytes, writer: asyncio.StreamWriter) -> None:
        offset = re.search(rb"range: bytes=(\d+)-", request, re.IGNORECASE)
        say = said[len(heard)] if len(heard) < len(said) else honest
        heard.append(request)
        status, head, body = say(int(offset[1]) if offset else 0)
        writer.write(f"HTTP/1.1 {status}\r\nConnection: close\r\n{head}\r\n".encode() + body)
        await writer.drain()

    async with serving(answer) as url:
        room = Room(folder, cast("Server", FileDoors(url, "secret")))
        yield room, heard
        await room.end()


def lying(room: Room) -> list[Path]:
    return [path for path in (room.folder / "files").rglob("*") if path.is_file()]


@pytest.mark.parametrize("lie", [another_offset, another_etag, another_content, endless, a_smaller_whole])
async def test_a_second_part_of_something_else_is_refused_and_the_next_try_begins_anew(
    lie: Say, tmp_path: Path, qapp: QApplication
) -> None:
    async with answered(tmp_path, cut, lie) as (room, heard):
        place, target = room.place(FILE), tmp_path / "out.bin"
        with pytest.raises(FileTrouble):
            await room.desk.save(place, target)
        assert (len(heard), target.exists(), lying(room)) == (2, False, [])
        assert room.desk.state(FILE.id).kind is TransferKind.FAILED

        await room.desk.save(place, target)
        assert target.read_bytes() == CONTENT
        assert (len(heard), b"range:" in heard[2].lower()) == (3, False)


@pytest.mark.parametrize("say", [a_short_part, the_whole_again, nothing])
async def test_a_second_part_that_is_not_all_or_more_is_made_good(say: Say, tmp_path: Path, qapp: QApplication) -> None:
    async with answered(tmp_path, cut, say) as (room, _):
        await room.desk.save(room.place(FILE), tmp_path / "out.bin")
        assert (tmp_path / "out.bin").read_bytes() == CONTENT


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent"])
async def test_a_redirection_is_not_followed_and_what_had_come_is_kept(
    status: str, tmp_path: Path, qapp: QApplication
) -> None:
    stolen: list[bytes] = []

    async def steal(request: bytes, writer: asyncio.StreamWriter) -> None:
        stolen.append(request)
        writer.write(f"HTTP/1.1 200 OK\r\nConnection: close\r\n{WHOLE}\r\n".encode() + CONTENT)
        await writer.drain()

    async with serving(steal) as thief:

        def mislead(_offset: int) -> tuple[str, str, bytes]:
            return status, f"Location: {thief}/v1/file\r\nContent-Length: 0\r\n", b""

        async with answered(tmp_path, mislead, cut, mislead) as (room, heard):
            await room.desk.save(room.place(FILE), tmp_path / "out.bin")

    assert (tmp_path / "out.bin").read_bytes() == CONTENT
    assert stolen == []
    assert [b"bearer secret" in request.lower() for request in heard] == [True] * 4
    assert b"range: bytes=" in heard[3].lower()

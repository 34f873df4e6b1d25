"""No space is left at any write of an upload, or in the database: nothing half is kept, and the next one works."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import shutil
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from backend.domains.files.errors import NoSpace
from backend.platform.blobs import content_key
from tests.backend.directory.cast import Firm, House
from tests.backend.files.contents import drawn
from tests.backend.files.desk import Desk

DATA = bytes(range(256)) * 300
SHA256 = hashlib.sha256(DATA).hexdigest()
WRITES = ("open", "mkdir", "fsync", "link", "replace")
MOST_WRITES = 40


class Disk:
    """Counts what asks the disk for room; number `full_at` finds none, nor what comes after it until there is room."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full_at, self.asked = 1 << 30, 0
        for name in WRITES:
            monkeypatch.setattr(os, name, self._counted(getattr(os, name), name))
        monkeypatch.setattr(shutil, "copyfile", self._copied(shutil.copyfile))

    def _counted(self, real: Callable[..., Any], name: str) -> Callable[..., Any]:
        def ask(*args: Any, **more: Any) -> Any:
            if name != "open" or args[1] & os.O_CREAT:
                self._ask()
            return real(*args, **more)

        return ask

    def _copied(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def copy(source: Any, target: Any) -> Any:
            target.write_bytes(source.read_bytes()[:1_000])
            self._ask()
            return real(source, target)

        return copy

    def _ask(self) -> None:
        self.asked += 1
        if self.asked >= self.full_at:
            raise OSError(errno.ENOSPC, "no room")

    def fill(self, at: int) -> None:
        self.full_at, self.asked = at, 0

    def make_room(self) -> bool:
        """Say whether it was full."""
        was, self.full_at = self.asked >= self.full_at, 1 << 30
        return was


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


async def test_whichever_write_finds_no_room_nothing_half_is_kept_and_the_next_upload_works(
    desk: Desk, firm: Firm, disk: Disk
) -> None:
    mina = firm["Mina"]
    await desk.bring(firm["Jun"], b"what was here before")
    before = desk.lying
    for at in range(1, MOST_WRITES):
        content = DATA + bytes([at])
        begun = await desk.begin(mina, content)
        disk.fill(at)
        received = 0
        try:
            received = (await desk.put(mina, begun.id, 0, content[:50_000])).received
            await desk.put(mina, begun.id, received, content[received:])
        except NoSpace:
            part = desk.depot.parts.path(firm.company, begun.id)
            assert part.stat().st_size in {received, len(content)} if part.exists() else not received
            assert [name for name in desk.lying if name.endswith(".part")] == []
        was_full = disk.make_room()
        whole = await desk.begin(mina, content, file=begun.id)
        while whole.file is None:
            whole = await desk.put(mina, begun.id, whole.received, content[whole.received :])
        key = content_key(firm.company, hashlib.sha256(content).hexdigest())
        assert await desk.depot.read(key, 0, len(content)) == content
        assert len(desk.lying) == len(before) + at
        if not was_full:
            assert at > 3
            break
    else:
        pytest.fail("an upload asks for room without end")


async def test_a_picture_whose_small_one_finds_no_room_is_refused_and_taken_later(
    desk: Desk, firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, put = drawn("PNG"), desk.depot.blobs.put_bytes

    def full(*_: object) -> None:
        raise OSError(errno.EDQUOT, "no room")

    begun = await desk.begin(firm["Mina"], data, "a.png")
    monkeypatch.setattr(desk.depot.blobs, "put_bytes", full)
    with pytest.raises(NoSpace):
        await desk.put(firm["Mina"], begun.id, 0, data)
    monkeypatch.setattr(desk.depot.blobs, "put_bytes", put)

    again = await desk.begin(firm["Mina"], data, "a.png", begun.id)
    assert again.file is not None
    assert again.file.thumbnail


def limit(house: House, pages: int) -> None:
    """Let the database grow to so many pages at most, or stay as large as it is."""
    house.database.submit(lambda connection: connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")).result()


async def test_a_full_database_takes_no_upload_and_goes_on_reading_and_later_takes_it(
    desk: Desk, house: House, firm: Firm
) -> None:
    mina, here = firm["Mina"], await desk.bring(firm["Mina"], b"what was here before")
    limit(house, 1)
    with pytest.raises(OperationalError, match="full"):
        await asyncio.gather(*(desk.begin(mina, DATA + bytes([number])) for number in range(150)))
    assert (await desk.begin(mina, b"what was here before", file=here)).file is not None
    limit(house, 1 << 30)

    await desk.bring(mina, DATA)
    assert SHA256 in desk.lying

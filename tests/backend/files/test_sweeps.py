"""No orphans: what was never finished, never sent, or lies here unknown goes; everything else stays."""

from __future__ import annotations

import asyncio
import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract.files import FileKind
from backend.contract.messaging import RecallMessage, SendMessage
from backend.domains.files import store
from backend.domains.files.errors import FileNotFound
from backend.domains.files.jobs import sweeps
from backend.domains.files.service import files_of, take_files
from backend.platform.blobs import content_key
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import Firm, House
from tests.backend.files.contents import IMAGES
from tests.backend.files.desk import Desk


def age(folder: Path, clock_days: float, house: House) -> None:
    """Let everything in a folder be so many days old by the house's clock."""
    moment = (house.clock.now() - timedelta(days=clock_days)).timestamp()
    for path in folder.rglob("*"):
        os.utime(path, (moment, moment))


async def test_an_upload_that_nobody_goes_on_with_is_forgotten_after_a_day(desk: Desk, firm: Firm) -> None:
    begun = await desk.begin(firm["Mina"], b"hello")
    await desk.put(firm["Mina"], begun.id, 0, b"he")
    desk.later(hours=23)
    await desk.put(firm["Mina"], begun.id, 2, b"l")
    desk.later(hours=23)
    await desk.sweep()
    assert (await desk.put(firm["Mina"], begun.id, 3, b"")).received == 3
    desk.later(hours=2)
    await desk.sweep()

    with pytest.raises(FileNotFound):
        await desk.put(firm["Mina"], begun.id, 3, b"lo")
    assert desk.lying == []


async def test_what_is_whole_and_never_sent_is_forgotten_after_a_week(desk: Desk, house: House, firm: Firm) -> None:
    file = await desk.bring(firm["Mina"], IMAGES["PNG"], "a.png")
    desk.later(days=6, hours=23)
    await desk.sweep()
    assert (len(desk.lying), len(house.run(files_of, firm.company, [file]))) == (2, 1)
    desk.later(hours=2)
    await desk.sweep()

    assert (desk.lying, house.run(files_of, firm.company, [file])) == ([], {})


async def test_what_a_message_carries_or_carried_stays(desk: Desk, house: House, firm: Firm) -> None:
    mina, room = firm["Mina"], house.group(firm, "Mina", "Jun")
    sent, recalled = await desk.bring(mina, b"sent"), await desk.bring(mina, b"recalled")
    house.do(mina, SendMessage(conversation=room, files=(sent,)))
    number = house.do(mina, SendMessage(conversation=room, files=(recalled,))).number
    assert number is not None
    house.do(mina, RecallMessage(conversation=room, number=number))
    desk.later(days=4_000)
    await desk.sweep()

    assert len(desk.lying) == 2
    assert len(house.run(files_of, firm.company, [sent, recalled])) == 2


async def test_a_content_stays_as_long_as_any_file_has_it(desk: Desk, house: House, firm: Firm) -> None:
    await desk.bring(firm["Mina"], b"the same")
    kept = await desk.bring(firm["Jun"], b"the same")
    house.run(take_files, firm["Jun"], [kept])
    desk.later(days=8)
    await desk.sweep()

    assert len(desk.lying) == 1


async def test_what_lies_unknown_for_a_day_is_removed(house: House, firm: Firm) -> None:
    desk, folder = Desk(house), house.database.settings.data
    kept = await desk.bring(firm["Mina"], b"kept")
    await desk.begin(firm["Mina"], b"begun")
    begun = await desk.begin(firm["Mina"], b"going on")
    await desk.put(firm["Mina"], begun.id, 0, b"go")
    before = desk.lying
    desk.depot.parts.begin(firm.company, new_id())
    for key in (content_key(firm.company, "ab" * 32), content_key(new_id(), "cd" * 32)):
        desk.depot.blobs.put_bytes(b"unknown", key)
        desk.depot.blobs.put_bytes(b"unknown", f"{key}.thumbnail")
        desk.depot.blobs.put_bytes(b"unknown", f"{key}.{new_id().hex}.part")
    age(folder, 0.9, house)
    await desk.sweep()
    assert len(desk.lying) == len(before) + 7
    age(folder, 1.1, house)
    await desk.sweep()
    desk.close()

    assert desk.lying == before
    assert house.run(files_of, firm.company, [kept])


async def test_who_brings_a_content_that_is_being_cleared_up_keeps_it(house: House, firm: Firm) -> None:
    desk = Desk(house)
    for number in range(30):
        data = f"content {number}".encode()
        await desk.bring(firm["Mina"], data)
        desk.later(days=8)
        begun = await desk.begin(firm["Jun"], data)
        _, whole = await asyncio.gather(desk.sweep(), desk.put(firm["Jun"], begun.id, 0, data))
        assert whole.file is not None
        assert desk.depot.blobs.size(content_key(firm.company, whole.file.sha256)) == len(data)
    desk.close()


async def test_it_is_cleared_up_in_slices(house: House, firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeps, "SLICE", 3)
    desk = Desk(house)
    for number in range(10):
        await desk.bring(firm["Mina"], bytes([number]))
    desk.later(days=8)
    before = desk.worker.committed
    await desk.sweep()
    desk.close()

    assert desk.lying == []
    assert desk.worker.committed - before == 4


async def test_a_store_that_is_gone_is_not_taken_for_an_empty_one(house: House, firm: Firm) -> None:
    desk = Desk(house)
    file = await desk.bring(firm["Mina"], b"x")
    (house.database.settings.data / "blobs").rename(house.database.settings.data / "elsewhere")
    desk.later(days=2)
    await desk.sweep()
    desk.close()

    assert house.run(files_of, firm.company, [file])


def test_the_database_keeps_what_is_sent_and_what_is_whole(house: House, firm: Firm) -> None:
    file = house.file(firm["Mina"])
    house.run(take_files, firm["Mina"], [file])
    for statement in (
        "DELETE FROM file",
        "UPDATE file SET attached = 0",
        "UPDATE file SET sha256 = x'00'",
        "UPDATE file SET kind = 'image'",
        "UPDATE file SET size = 5, received = 5",
    ):
        with pytest.raises(IntegrityError), house.database.transaction() as connection:
            connection.execute(text(statement))


def test_nobody_reads_all_files_of_a_company(house: House, firm: Firm) -> None:
    plans = list[str]()
    with house.database.transaction() as connection:
        driver: Any = connection.connection.driver_connection
        told = list[str]()
        driver.set_trace_callback(told.append)
        uow = UnitOfWork(connection, house.clock)
        store.unsent(uow, firm["Mina"])
        store.idle_files(uow, begun_before=uow.now, whole_before=uow.now, limit=1)
        store.known_contents(uow, firm.company, [b"x" * 32])
        driver.set_trace_callback(None)
        for statement in told:
            plans += [row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}")]

    used = [name for plan in plans for name in ("ix_file_unsent", "ix_file_idle", "sha256") if name in plan]
    assert used == ["ix_file_unsent", "ix_file_idle", "sha256"]


def test_the_database_takes_no_file_that_cannot_be(house: House, firm: Firm) -> None:
    looked = store.Looked(FileKind.OTHER, "x/y")
    file = house.file(firm["Mina"], size=3)
    assert not house.run(store.complete, firm.company, file, looked)
    with house.database.transaction() as connection:
        connection.execute(text("DROP TRIGGER whole_files_stay_as_they_are"))
    for wrong in ("size = -1", "size = 104857601", "received = 4", "attached = 1, whole = 0", "name = ''"):
        with pytest.raises(IntegrityError), house.database.transaction() as connection:
            connection.execute(text(f"UPDATE file SET {wrong}"))  # noqa: S608 - our own words

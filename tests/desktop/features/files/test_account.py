"""The files of an account go with it, and only with it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication

from backend.contract.base import CompanyId, PersonId, SessionId
from desktop.app.account.leaving import close_copies, delete_files
from desktop.app.account.station import Station, open_station
from desktop.app.process.spawner import Spawner
from desktop.features.files.presenter.desk import Attachment
from desktop.net.accounts import Account
from tests.desktop.features.files.wire import KEY

ACCOUNT = Account(
    server="http://127.0.0.1:9",
    company=CompanyId(UUID(int=1)),
    company_name="Haru Foods",
    person=PersonId(UUID(int=2)),
    name="Mina",
    email="mina@haru.example",
    session=SessionId(UUID(int=3)),
)


SPAWNERS: dict[int, Spawner] = {}


def opened(folder: Path, name: str) -> Station:
    spawn = Spawner(lambda _fault: None)
    spawn.begin()
    station = open_station(ACCOUNT, "token", KEY, folder / f"{name}.db", spawn)
    SPAWNERS[id(station)] = spawn
    return station


async def close(station: Station) -> None:
    await SPAWNERS.pop(id(station)).close()
    await station.close()


async def attach(station: Station, folder: Path) -> Attachment:
    (folder / "letter.txt").write_text("hello")
    (taken,) = await station.files.attach([folder / "letter.txt"])
    assert isinstance(taken, Attachment)
    return taken


async def test_leaving_an_account_deletes_its_files_and_no_others(tmp_path: Path, qapp: QApplication) -> None:
    left, kept = opened(tmp_path, "left"), opened(tmp_path, "kept")
    for station in (left, kept):
        await attach(station, tmp_path)
        await close(station)
    faults: list[BaseException] = []

    delete_files(left, faults.append)

    assert not (tmp_path / "left.files").exists()
    assert [path.name for path in (tmp_path / "kept.files" / "waiting").iterdir()]
    assert faults == []


async def test_closing_an_account_keeps_what_waits_and_leaves_nothing_in_the_clear(
    tmp_path: Path, qapp: QApplication
) -> None:
    station = opened(tmp_path, "one")
    file = await attach(station, tmp_path)
    copy = tmp_path / "one.files" / "open" / "x" / "letter.txt"
    copy.parent.mkdir(parents=True)
    copy.write_text("hello")
    await close(station)

    again = opened(tmp_path, "one")

    assert not copy.exists()
    assert again.files.attachment(file.id) == file
    await close(again)


async def test_a_thread_that_is_late_writes_nothing_after_the_account_was_left(
    tmp_path: Path, qapp: QApplication
) -> None:
    station = opened(tmp_path, "left")
    (tmp_path / "large.bin").write_bytes(bytes(20_000_000))
    attaching = asyncio.ensure_future(station.files.attach([tmp_path / "large.bin"]))
    await asyncio.sleep(0.01)
    attaching.cancel()
    await asyncio.gather(attaching, return_exceptions=True)
    await close(station)

    delete_files(station, lambda _fault: None)
    await asyncio.sleep(0.3)

    assert not (tmp_path / "left.files").exists()


def test_copies_that_any_account_has_left_go_at_the_start_and_what_waits_stays(tmp_path: Path) -> None:
    for account in ("one", "other"):
        (tmp_path / f"{account}.files" / "open" / "x").mkdir(parents=True)
        (tmp_path / f"{account}.files" / "open" / "x" / "letter.txt").write_text("hello")
        (tmp_path / f"{account}.files" / "waiting").mkdir()
        (tmp_path / f"{account}.files" / "waiting" / "blob").write_bytes(b"sealed")

    close_copies(tmp_path)

    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["blob", "blob"]

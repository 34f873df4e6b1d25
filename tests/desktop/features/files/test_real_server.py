"""Files from one person to another through the bundled server: whole, once, by right, whatever the line does."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from backend.contract.files import FileKind
from desktop.app.account.station import Station
from desktop.features.files.presenter.desk import Attachment, FilePlace, FileTrouble, TransferKind
from desktop.net.session import Accepting, Opened, accept_invite, sign_in
from tests.desktop.features.files.room import noise, picture
from tests.desktop.features.files.wire import (
    bad_line,
    direct,
    message_with_files,
    places_of,
    station_of,
    text_of,
    until_sent,
)
from tests.desktop.net.test_real_server import COMPANY, PASSWORD, invited, served

ROOT = Path(__file__).parents[4]


@dataclass
class Pair:
    """Two people of a company whose server runs."""

    url: str
    folder: Path
    mina: Opened
    jun: Opened


async def pair_of(url: str, folder: Path) -> Pair:
    code = await asyncio.to_thread(invited, folder / "server", "Jun Park", "jun@haneul.example")
    mina = await sign_in(url, COMPANY.owner_email, PASSWORD)
    return Pair(url, folder, mina, await accept_invite(url, Accepting(code, PASSWORD)))


async def send(station: Station, to: Opened, folder: Path, **contents: bytes) -> list[FilePlace]:
    """Send files in one message, and give where they are read."""
    paths = [folder / name.replace("_", ".") for name in contents]
    for path, content in zip(paths, contents.values(), strict=True):
        path.write_bytes(content)
    taken = await station.files.attach(paths)
    room = await direct(station, to.account.person)
    ids = [one.id for one in taken if isinstance(one, Attachment)]
    assert len(ids) == len(paths)
    station.desk.actions.send(room, "", files=ids)
    await until_sent(station)
    return places_of(room, await message_with_files(station, room))


async def test_files_come_as_they_were_sent_and_pictures_are_seen(tmp_path: Path, qapp: QApplication) -> None:
    contents = {"letter_pdf": b"%PDF-1.7 " + noise(3_000_000), "photo_png": picture(1_200, 900), "tool_exe": b"MZ\0\0"}
    async with served(tmp_path / "server") as server:
        pair = await pair_of(server.url, tmp_path)
        async with (
            station_of(pair.mina.account, pair.mina.token, tmp_path / "mina.db") as mina,
            station_of(pair.jun.account, pair.jun.token, tmp_path / "jun.db") as jun,
        ):
            sent = await send(mina, pair.jun, tmp_path, **contents)
            room = sent[0].conversation
            places = places_of(room, await message_with_files(jun, room))
            for place, content in zip(places, contents.values(), strict=True):
                await jun.files.save(place, tmp_path / "out")
                assert (tmp_path / "out").read_bytes() == content
            kinds = [place.file.kind for place in places]
            assert kinds == [FileKind.DOCUMENT, FileKind.IMAGE, FileKind.PROGRAM]
            assert jun.files.can_open(places[0])
            assert not jun.files.can_open(places[2])
            async with asyncio.timeout(20):
                while jun.files.thumbnail(places[1], 320) is None:  # noqa: ASYNC110 - two processes
                    await asyncio.sleep(0.02)
            assert mina.files.attachment(sent[0].file.id) is None
            assert mina.files.state(sent[0].file.id).kind is TransferKind.LOCAL


async def test_a_file_is_read_through_its_message_and_through_nothing_else(tmp_path: Path, qapp: QApplication) -> None:
    async with served(tmp_path / "server") as server:
        pair = await pair_of(server.url, tmp_path)
        async with (
            station_of(pair.mina.account, pair.mina.token, tmp_path / "mina.db") as mina,
            station_of(pair.jun.account, pair.jun.token, tmp_path / "jun.db") as jun,
        ):
            (place,) = await send(mina, pair.jun, tmp_path, letter_bin=noise(1000))
            await message_with_files(jun, place.conversation)
            elsewhere = FilePlace(place.conversation, place.number + 1, place.file)
            with pytest.raises(FileTrouble):
                await jun.files.save(elsewhere, tmp_path / "out")
            mina.desk.actions.recall(place.conversation, place.number)
            await until_sent(mina)
            with pytest.raises(FileTrouble):
                await jun.files.save(place, tmp_path / "out")
            other = FilePlace(place.conversation, place.number, replace(place.file, sha256="0" * 64))
            with pytest.raises(FileTrouble):
                await jun.files.save(other, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("seed", [1, 2])
async def test_on_a_line_that_breaks_at_any_byte_files_arrive_whole_both_ways(
    seed: int, tmp_path: Path, qapp: QApplication
) -> None:
    content = noise(4_000_000, seed)
    async with served(tmp_path / "server") as server:
        pair = await pair_of(server.url, tmp_path)
        async with bad_line(server.url, Random(seed), 1_200_000) as line:
            bad = [replace(opened.account, server=line) for opened in (pair.mina, pair.jun)]
            async with (
                station_of(bad[0], pair.mina.token, tmp_path / "mina.db") as mina,
                station_of(bad[1], pair.jun.token, tmp_path / "jun.db") as jun,
            ):
                (place,) = await send(mina, pair.jun, tmp_path, letter_bin=content)
                found = places_of(place.conversation, await message_with_files(jun, place.conversation))
                await jun.files.save(found[0], tmp_path / "out")

    assert (tmp_path / "out").read_bytes() == content


async def start_sender(words: list[str]) -> asyncio.subprocess.Process:
    sender = str(Path(__file__).with_name("sender.py"))
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        sys.executable, sender, *words, cwd=ROOT, env=environ, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"queued\n"
    return process


async def test_a_client_killed_at_any_moment_sends_its_files_once(tmp_path: Path, qapp: QApplication) -> None:
    random, contents = Random(3), [noise(12_000_000), noise(50_000, 2)]
    originals = [tmp_path / "0.bin", tmp_path / "1.bin"]
    for path, content in zip(originals, contents, strict=True):
        path.write_bytes(content)
    async with served(tmp_path / "server") as server:
        pair = await pair_of(server.url, tmp_path)
        async with station_of(pair.jun.account, pair.jun.token, tmp_path / "jun.db") as jun:
            room = await direct(jun, pair.mina.account.person)
            words = [text_of(pair.mina.account), pair.mina.token, str(tmp_path / "mina.db"), str(room)]
            process = await start_sender([*words, *map(str, originals)])
            for path in originals:
                path.unlink()
            for _ in range(4):
                await asyncio.sleep(random.random() * 0.15)
                process.kill()
                await process.wait()
                process = await start_sender(words)
            assert await asyncio.wait_for(process.wait(), 60) == 0
            message = await message_with_files(jun, room)
            for place, content in zip(places_of(room, message), contents, strict=True):
                await jun.files.save(place, tmp_path / "out")
                assert hashlib.sha256((tmp_path / "out").read_bytes()).digest() == hashlib.sha256(content).digest()
            assert len(jun.desk.store.files_here(room)) == 1

"""Uploads: what is taken, what is refused, and what a full disk does."""

from __future__ import annotations

import asyncio
import hashlib
import sys

import pytest

from backend.contract.base import FileId
from backend.contract.files import FileKind
from backend.contract.messaging import SendMessage
from backend.domains.files import rules
from backend.domains.files.errors import Damaged, FileNotFound, NoSpace, NotWhole, WrongOffset
from backend.domains.files.service import files_of, take_files
from backend.platform.blobs import content_key, thumbnail_key
from backend.platform.errors import Malformed
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House
from tests.backend.files.contents import IMAGES
from tests.backend.files.desk import Desk

DATA = b"the plan of the new pump " * 1_000


async def test_a_whole_file_stands_by_its_content(desk: Desk, firm: Firm) -> None:
    sha256 = hashlib.sha256(DATA).hexdigest()
    for name in ("Mina", "Jun"):
        await desk.bring(firm[name], DATA)

    assert desk.lying == [sha256]
    assert desk.depot.blobs.read(content_key(firm.company, sha256), 0, len(DATA)) == DATA


async def test_companies_share_nothing(desk: Desk, house: House, firm: Firm) -> None:
    other = house.found("Elsewhere")
    await desk.bring(firm["Mina"], DATA)
    await desk.bring(other["Mina"], DATA)

    assert len(desk.lying) == 2


async def test_what_a_picture_is_is_seen(desk: Desk, house: House, firm: Firm) -> None:
    file = await desk.bring(firm["Mina"], IMAGES["PNG"], "a.png")
    told = house.run(files_of, firm.company, [file])[file]
    key = thumbnail_key(firm.company, told.sha256)

    assert (told.kind, told.media, told.width, told.height, told.thumbnail) == (FileKind.IMAGE, "image/png", 9, 9, True)
    assert desk.depot.blobs.size(key)


async def test_a_picture_that_is_called_a_program_is_not_shown(desk: Desk, house: House, firm: Firm) -> None:
    file = await desk.bring(firm["Mina"], IMAGES["PNG"], "a.png.exe")
    told = house.run(files_of, firm.company, [file])[file]

    assert (told.kind, told.width, told.thumbnail) == (FileKind.PROGRAM, 0, False)


async def test_a_full_disk_is_said_and_loses_nothing(desk: Desk, firm: Firm) -> None:
    begun = await desk.begin(firm["Mina"], DATA)
    await desk.put(firm["Mina"], begun.id, 0, DATA[:10_000])
    desk.free = 1 << 20
    with pytest.raises(NoSpace):
        await desk.begin(firm["Jun"], DATA)
    with pytest.raises(NoSpace):
        await desk.put(firm["Mina"], begun.id, 10_000, DATA[10_000:])
    desk.free = 1 << 40

    assert (await desk.put(firm["Mina"], begun.id, 10_000, DATA[10_000:])).file is not None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a disk that is always full")
async def test_a_disk_that_fills_up_in_the_middle_is_said(desk: Desk, firm: Firm) -> None:
    begun = await desk.begin(firm["Mina"], DATA)
    part = desk.depot.parts.path(firm.company, begun.id)
    desk.depot.parts.folder.mkdir(exist_ok=True)
    part.symlink_to("/dev/full")
    with pytest.raises(NoSpace):
        await desk.put(firm["Mina"], begun.id, 0, DATA)
    part.unlink()

    assert (await desk.put(firm["Mina"], begun.id, 0, DATA)).file is not None


async def test_a_part_that_is_lost_is_brought_anew(desk: Desk, firm: Firm) -> None:
    begun = await desk.begin(firm["Mina"], DATA)
    await desk.put(firm["Mina"], begun.id, 0, DATA[:100])
    desk.depot.parts.remove(firm.company, begun.id)
    with pytest.raises(Damaged):
        await desk.put(firm["Mina"], begun.id, 100, DATA[100:])

    assert (await desk.put(firm["Mina"], begun.id, 0, DATA)).file is not None


async def test_nobody_gets_a_content_by_knowing_its_hash(desk: Desk, house: House, firm: Firm) -> None:
    await desk.bring(firm["Mina"], DATA)
    begun = await desk.begin(firm["Jun"], DATA)
    assert begun.file is None
    with pytest.raises(Damaged):
        await desk.put(firm["Jun"], begun.id, 0, b"x" * len(DATA))

    assert house.run(files_of, firm.company, [begun.id]) == {}


async def test_two_pieces_at_once_are_taken_one_after_the_other(desk: Desk, firm: Firm) -> None:
    begun = await desk.begin(firm["Mina"], DATA)
    both = [desk.put(firm["Mina"], begun.id, 0, DATA[:size]) for size in (10_000, 20_000)]
    done = await asyncio.gather(*both, return_exceptions=True)

    assert {type(each) for each in done} == {type(begun), WrongOffset}
    received = next(each.received for each in done if isinstance(each, type(begun)))
    assert (await desk.put(firm["Mina"], begun.id, received, DATA[received:])).file is not None


async def test_a_message_takes_what_is_ones_own_and_whole(desk: Desk, house: House, firm: Firm) -> None:
    mina, jun = firm["Mina"], firm["Jun"]
    own, others = await desk.bring(mina, b"own"), await desk.bring(jun, b"others'")
    begun = await desk.begin(mina, DATA)

    assert [file.id for file in house.run(take_files, mina, [own])] == [own]
    assert [file.id for file in house.run(take_files, mina, [own])] == [own]
    for files, refusal in (([others], FileNotFound), ([begun.id], NotWhole), ([own, own], Malformed)):
        with pytest.raises(refusal):
            house.run(take_files, mina, files)
    with pytest.raises(FileNotFound):
        house.run(take_files, mina, [FileId(new_id())])


async def test_a_file_of_another_company_is_not_there(desk: Desk, house: House, firm: Firm) -> None:
    other = house.found("Elsewhere")
    file = await desk.bring(other["Mina"], b"theirs")
    room = house.group(firm, "Mina", "Jun")

    with pytest.raises(FileNotFound):
        house.do(firm["Mina"], SendMessage(conversation=room, files=(file,)))
    assert house.run(files_of, firm.company, [file]) == {}


def test_what_a_person_may_have_unsent_is_bounded() -> None:
    rules.check_room(rules.UNSENT_FILES - 1, rules.UNSENT_BYTES - 1, 1)
    for count, held, size in ((rules.UNSENT_FILES, 0, 0), (0, rules.UNSENT_BYTES, 1)):
        with pytest.raises(Exception, match="unsent"):
            rules.check_room(count, held, size)

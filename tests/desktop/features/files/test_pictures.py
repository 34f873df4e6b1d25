"""Pictures are shown from here or from the server, bounded in memory; hostile ones hold nothing up."""

from __future__ import annotations

import struct
import zlib

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from backend.contract.base import FileId
from backend.contract.files import PIXELS
from desktop.features.files.presenter.desk import Attachment
from desktop.features.files.presenter.looking.decoding import decode, encode, measure
from desktop.features.files.presenter.pictures import SMALL_BYTES, _Shelf
from desktop.sync.status import State
from tests.desktop.features.files.room import Room, longest_pause, picture


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, data: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(data)) if data else chunk(b"IDAT", zlib.compress(b"\0" * 100))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


def encoded(form: str, width: int = 60, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


GIF = bytes.fromhex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b")
HOSTILE = {
    "a picture of 900 million pixels": png(30_000, 30_000),
    "one more than the budget": png(PIXELS + 1, 1),
    "as wide as a number may be": png(0x7FFFFFFF, 1),
    "no width": png(0, 10),
    "a cut PNG": picture()[:200],
    "a cut JPEG": encoded("JPEG")[:300],
    "only a head": b"\xff\xd8\xff",
    "a GIF that says it is huge": GIF[:6] + b"\xff\xff\xff\xff" + GIF[10:],
    "a bitmap of a negative size": encoded("BMP")[:18] + struct.pack("<ii", -5, -7) + encoded("BMP")[26:],
    "a bitmap that says it is huge": encoded("BMP")[:18] + struct.pack("<ii", 1 << 30, 1 << 30) + encoded("BMP")[26:],
    "a drawing": b"<svg xmlns='http://www.w3.org/2000/svg' width='9999999' height='9999999'><rect/></svg>",
    "a drawing with a foreign entity": b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg/>",
    "a TIFF": b"II*\x00" + bytes(200),
    "an icon": b"\x00\x00\x01\x00\x01\x00" + bytes(200),
    "a WebP of nothing": b"RIFF\x20\x00\x00\x00WEBPVP8 " + bytes(20),
    "a JPEG that is gone over for hours": encoded("JPEG", 4_000, 4_000)[:-2] + b"\xff\xda\x00\x03\x00" * 5_000,
    "nothing": b"",
}


@pytest.mark.qt_log_ignore("JPEG", "PNG", "Bitmap", "QImage", "qt.gui.imageio", extend=True)  # Qt says what is wrong
@pytest.mark.parametrize("what", HOSTILE)
async def test_a_hostile_picture_is_no_picture_and_holds_nothing_up(what: str, room: Room) -> None:
    file = room.server.keep("photo.png", HOSTILE[what])
    room.server.small[file.id] = HOSTILE[what]
    place = room.place(replace(file, thumbnail=True))

    async def story() -> None:
        room.desk.forget_pictures()
        room.desk.picture(place)
        room.desk.thumbnail(place, 320)
        await room.settle()

    assert await longest_pause(story) < 0.05
    shown = room.desk.picture(place)
    assert shown is None or shown.width() * shown.height() <= PIXELS


@pytest.mark.parametrize("form", ["PNG", "JPEG", "BMP", "WEBP"])
def test_every_known_form_is_decoded(form: str) -> None:
    content = encoded(form)

    image = decode(content)

    assert image is not None
    assert (image.width(), image.height()) == measure(content) == (60, 40)
    assert decode(GIF) is not None


def test_a_picture_is_cut_to_what_is_wanted_in_its_proportions() -> None:
    image, sliver = decode(picture(1_000, 500), 320), decode(picture(5_000, 3), 320)

    assert image is not None
    assert (image.width(), image.height()) == (320, 160)
    assert sliver is not None
    assert (sliver.width(), sliver.height()) == (320, 1)


def test_a_turned_photo_is_shown_upright() -> None:
    # Exif 2.3, 4.6.4: tag 0x0112, a quarter to the right.
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    plain = encoded("JPEG")
    turned = plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:]

    image = decode(turned)

    assert measure(turned) == (40, 60)
    assert image is not None
    assert (image.width(), image.height()) == (40, 60)


async def test_an_own_picture_is_there_before_its_message_is_sent(room: Room) -> None:
    room.goes(State.OFFLINE)
    (file,) = await room.desk.attach([room.write("photo.png", picture(900, 600))])
    assert isinstance(file, Attachment)

    assert room.desk.thumbnail_of(file.id, 300) is None
    await room.settle()

    image = room.desk.thumbnail_of(file.id, 300)
    assert image is not None
    assert (image.width(), image.height()) == (320, 213)
    assert room.server.asked == []


async def test_the_small_picture_of_others_is_fetched_once_and_kept_encrypted(room: Room) -> None:
    place = room.place(room.server.keep("photo.png", picture(900, 600)))
    for _ in range(5):
        room.desk.thumbnail(place, 300)
    await room.settle()
    assert room.desk.thumbnail(place, 300) is not None
    assert room.server.asked == ["thumbnail"]
    stored = [path.read_bytes() for path in (room.folder / "files").rglob("*") if path.is_file()]
    assert stored
    assert not any(b"JFIF" in content or b"PNG" in content for content in stored)
    await room.end()

    again = room.again()
    again.desk.thumbnail(place, 300)
    await again.settle()
    assert again.desk.thumbnail(place, 300) is not None
    assert again.server.asked == ["thumbnail"]
    await again.end()


async def test_what_did_not_come_offline_comes_when_the_line_is_back(room: Room) -> None:
    place = room.place(room.server.keep("photo.png", picture()))
    room.goes(State.OFFLINE)
    room.server.cut = lambda: True
    room.desk.thumbnail(place, 300)
    await room.settle()
    room.desk.thumbnail(place, 300)
    assert room.server.asked == ["thumbnail"]

    room.server.cut = lambda: False
    room.changed.clear()
    room.goes(State.ONLINE)
    assert room.changed == [place.file.id]
    room.desk.thumbnail(place, 300)
    await room.settle()
    assert room.desk.thumbnail(place, 300) is not None


async def test_what_has_no_small_picture_is_asked_for_once(room: Room) -> None:
    place = room.place(room.server.keep("letter.bin", b"\0\1"))

    for _ in range(3):
        assert room.desk.thumbnail(place, 300) is None
        await room.settle()

    assert room.server.asked == []


async def test_a_whole_picture_is_fetched_decoded_and_let_go(room: Room) -> None:
    place = room.place(room.server.keep("photo.png", picture(1_200, 800)))
    assert room.desk.picture(place) is None
    await room.settle()

    image = room.desk.picture(place)
    assert image is not None
    assert (image.width(), image.height()) == (1_200, 800)

    room.desk.forget_pictures()
    assert room.desk.picture(place) is None
    await room.settle()
    assert room.desk.picture(place) is not None


async def test_a_picture_that_cannot_be_shown_says_why_until_it_is_looked_at_again(room: Room) -> None:
    place = room.place(room.server.keep("photo.png", png(30_000, 30_000)))
    room.desk.picture(place)
    await room.settle()

    assert room.desk.picture(place) is None
    assert room.desk.picture_trouble(place.file.id) == "files.no_picture"


def test_memory_for_small_pictures_is_bounded_but_for_what_is_on_the_screen() -> None:
    from uuid import UUID

    image = QImage(640, 480, QImage.Format.Format_RGB32)
    lasting, passing = _Shelf(SMALL_BYTES, 60.0), _Shelf(SMALL_BYTES, 0.0)
    keys = [(FileId(UUID(int=number)), 640) for number in range(60)]

    for key in keys:
        lasting.put(key, image)
        passing.put(key, image)

    assert all(lasting.get(key) is not None for key in keys)
    here = [key for key in keys if passing.get(key) is not None]
    assert here == keys[-len(here) :]
    assert len(here) * image.sizeInBytes() <= SMALL_BYTES


def test_what_can_be_seen_through_stays_so() -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(0)

    back = decode(encode(image))

    assert back is not None
    assert back.pixelColor(3, 3).alpha() == 0


async def test_a_picture_that_is_looked_away_from_stops_coming(room: Room) -> None:
    place = room.place(room.server.keep("photo.bmp", encoded("BMP", 1_500, 1_000)))
    room.desk.picture(place)
    await room.until(lambda: room.server.sent_bytes > 300_000)

    room.desk.forget_pictures()
    await room.settle()
    assert room.server.sent_bytes < place.file.size
    assert room.desk.picture_trouble(place.file.id) == ""

    room.desk.picture(place)
    await room.settle()
    assert room.desk.picture(place) is not None

"""Small pictures: of five formats, upright, without what a camera noted; and what must not have any."""

from __future__ import annotations

import io
import random
import struct
import sys
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from backend.platform.pictures import Picture, read_picture
from tests.support import pace

CANARY = b"cAnArY-of-the-camera"


def drawn(kind: str, size: tuple[int, int] = (1_000, 500), mode: str = "RGB", **more: Any) -> bytes:
    written = io.BytesIO()
    Image.effect_noise(size, 60).convert(mode).save(written, kind, **more)
    return written.getvalue()


def read(tmp_path: Path, data: bytes) -> Picture | None:
    path = tmp_path / "picture"
    path.write_bytes(data)
    return read_picture(path)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, data: bytes | None = None) -> bytes:
    """Make a PNG of nothing but zeros, or with other data."""
    if data is None:
        packing = zlib.compressobj(9)
        row = b"\0" * (1 + 3 * width)
        data = b"".join(packing.compress(row) for _ in range(height)) + packing.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def longest_hold(work: Callable[[], object]) -> float:
    """Give the largest part of the work, in processor time, in which another thread could not run."""
    gaps, ending = [0.0], threading.Event()

    def beat() -> None:
        last = time.process_time()
        while not ending.wait(0.002):
            now = time.process_time()
            gaps[0], last = max(gaps[0], now - last), now

    before = sys.getswitchinterval()
    sys.setswitchinterval(0.001)
    thread = threading.Thread(target=beat)
    thread.start()
    begun = time.process_time()
    work()
    whole = time.process_time() - begun
    ending.set()
    thread.join()
    sys.setswitchinterval(before)
    return gaps[0] / whole


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "BMP"])
def test_an_image_has_its_size_and_a_small_picture(kind: str, tmp_path: Path) -> None:
    picture = read(tmp_path, drawn(kind))
    assert picture is not None
    small = Image.open(io.BytesIO(picture.thumbnail))

    assert (picture.width, picture.height) == (1_000, 500)
    assert (small.size, picture.media) == ((640, 320), "image/jpeg")


@pytest.mark.parametrize("mode", ["LA", "RGBA", "P", "1", "L", "I;16"])
def test_every_kind_of_pixels_has_a_small_picture(mode: str, tmp_path: Path) -> None:
    picture = read(tmp_path, drawn("PNG", mode=mode))
    assert picture is not None
    assert picture.media == ("image/png" if mode in {"LA", "RGBA"} else "image/jpeg")


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_turned_picture_is_shown_upright(turned: int, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = turned
    picture = read(tmp_path, drawn("JPEG", exif=exif))
    assert picture is not None
    size = (500, 1_000) if turned > 4 else (1_000, 500)

    assert (picture.width, picture.height) == size
    assert Image.open(io.BytesIO(picture.thumbnail)).size == ((320, 640) if turned > 4 else (640, 320))


def test_what_the_camera_noted_is_not_in_the_small_picture(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = CANARY.decode()
    data = drawn("JPEG", exif=exif, comment=CANARY, icc_profile=CANARY * 10)
    picture = read(tmp_path, data)

    assert picture is not None
    assert CANARY in data
    assert CANARY not in picture.thumbnail


def test_of_an_animation_the_first_frame_counts(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (50, 50), colour) for colour in ("red", "blue", "green")]
    for kind in ("GIF", "WEBP", "PNG"):
        written = io.BytesIO()
        frames[0].save(written, kind, save_all=True, append_images=frames[1:])
        picture = read(tmp_path, written.getvalue())
        assert picture is not None
        red, green, blue = Image.open(io.BytesIO(picture.thumbnail)).convert("RGB").crop((25, 25, 26, 26)).tobytes()
        assert (red > 200, green < 60, blue < 60) == (True, True, True)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "BMP"])
def test_a_truncated_image_has_none(kind: str, tmp_path: Path) -> None:
    data = drawn(kind)
    for part in (len(data) // 2, 200, 20, 0):
        assert read(tmp_path, data[:part]) is None


@pytest.mark.parametrize("kind", ["TIFF", "ICO", "PPM", "TGA", "PCX", "SGI"])
def test_other_formats_are_not_decoded(kind: str, tmp_path: Path) -> None:
    assert read(tmp_path, drawn(kind, size=(64, 64))) is None


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(png(65_000, 65_000, b"x"), id="a header of 65,000 x 65,000"),
        pytest.param(png(8_001, 5_000, b"x"), id="one column over the budget"),
        pytest.param(png(0, 5), id="no width"),
        pytest.param(b"GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\x02L\x01\0;", id="a frame over its GIF"),
        pytest.param(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", id="PostScript"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", id="SVG"),
    ],
)
def test_what_lies_or_asks_for_too_much_has_none(data: bytes, tmp_path: Path) -> None:
    honest = drawn("PNG")
    assert read(tmp_path, data) is None
    pace.check_ratio(2, lambda: read(tmp_path, data), lambda: read(tmp_path, honest))


def test_a_jpeg_that_goes_over_its_pixels_for_ever_has_none(tmp_path: Path) -> None:
    data = drawn("JPEG", (4_000, 4_000), progressive=True, quality=20)
    scan = data[data.rindex(b"\xff\xda") : -2]
    assert read(tmp_path, data) is not None
    assert read(tmp_path, data[:-2] + scan[:12] * 60 + data[-2:]) is None


def test_no_damage_is_a_fault(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, CANARY.decode()
    size = (40, 30)
    seeds = [drawn(kind, size) for kind in ("JPEG", "PNG", "GIF", "WEBP", "BMP")]
    seeds += [drawn(kind, size, exif=exif) for kind in ("JPEG", "PNG", "WEBP")]
    chance = random.Random(20261124)
    for _ in range(1_500):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randrange(1, 10)):
            data[chance.randrange(min(len(data), chance.choice((40, 200, 9_999))))] = chance.choice((0, 1, 128, 255))
        read(tmp_path, bytes(data))


def test_who_has_no_time_left_has_none(tmp_path: Path) -> None:
    path = tmp_path / "picture"
    path.write_bytes(drawn("PNG"))
    assert read_picture(path, seconds=-1) is None


@pytest.mark.parametrize("kind", ["zeros", "JPEG", "WEBP", "GIF", "BMP"])
def test_the_largest_picture_holds_nobody_up(kind: str, tmp_path: Path) -> None:
    side = (6_000, 4_000) if kind == "WEBP" else (8_000, 5_000)
    written = io.BytesIO()
    if kind != "zeros":
        gradient: Any = Image.linear_gradient("L")
        gradient.resize(side).convert("L" if kind == "GIF" else "RGB").save(written, kind, method=0)
    data = written.getvalue() or png(*side)
    path, pictures = tmp_path / "picture", list[Picture | None]()
    path.write_bytes(data)
    assert any(longest_hold(lambda: pictures.append(read_picture(path))) < 0.5 for _ in range(3))
    assert None not in pictures


def test_a_thread_that_holds_others_up_is_noticed() -> None:
    assert longest_hold(lambda: sum(range(10_000_000))) > 0.5

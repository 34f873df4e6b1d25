"""What a file is: the content counts and the name counts, and of the two the more dangerous one."""

from __future__ import annotations

import random

import pytest

from backend.contract.files import FileKind
from backend.domains.files.rules import Bytes, recognise
from tests.backend.files import contents
from tests.support import pace


@pytest.mark.parametrize("kind", contents.PROGRAMS)
@pytest.mark.parametrize("name", ["holiday.jpg", "plan.pdf", "notes", "김민수.txt"])
def test_a_program_is_one_whatever_it_is_called(kind: str, name: str) -> None:
    assert recognise(Bytes(contents.PROGRAMS[kind]), name) == (FileKind.PROGRAM, "application/octet-stream")


@pytest.mark.parametrize("name", contents.NAMES)
@pytest.mark.parametrize("kind", ["PNG", "text", "nothing"])
def test_what_is_called_a_program_is_one_whatever_is_inside(name: str, kind: str) -> None:
    assert recognise(Bytes(contents.HARMLESS[kind][1]), name)[0] is FileKind.PROGRAM


@pytest.mark.parametrize("kind", contents.HARMLESS)
def test_what_people_send_each_other_is_what_it_is(kind: str) -> None:
    media, data = contents.HARMLESS[kind]
    told = recognise(Bytes(data), "plan.dat")
    image = media.startswith("image/")

    assert told[0] is not FileKind.PROGRAM
    assert told[1] == media or told[0] is FileKind.OTHER
    assert (told[0] is FileKind.IMAGE) == image


@pytest.mark.parametrize("name", ["notes.txt", "exe", "plan.exe.pdf", "v1.2 final", "a.b.c", "…", "com", "김.민수"])
def test_other_names_are_no_programs(name: str) -> None:
    assert recognise(Bytes(b"hello"), name) == (FileKind.DOCUMENT, "text/plain")


def test_a_lie_about_the_kind_is_not_believed() -> None:
    assert recognise(Bytes(contents.IMAGES["PNG"]), "song.mp3") == (FileKind.IMAGE, "image/png")
    assert recognise(Bytes(b"hello"), "holiday.png")[0] is FileKind.DOCUMENT
    assert recognise(Bytes(b"\x00\x01\x02\x03"), "holiday.png")[0] is FileKind.OTHER


def test_nothing_that_is_cut_off_or_damaged_is_a_fault() -> None:
    chance = random.Random(20261124)
    everything = [*contents.PROGRAMS.values(), *(data for _, data in contents.HARMLESS.values())]
    for data in everything:
        for _ in range(20):
            broken = bytearray(data[: chance.randrange(len(data) + 1)])
            for _ in range(min(len(broken), 5)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            recognise(Bytes(bytes(broken)), "a.zip")


@pytest.mark.parametrize(
    "data",
    [b"<!--" * 1_024, b"<!-- -->" * 512, b"<" * 4_096, b" " * 4_096, b"x" + b"\n" * 4_095, b"\n[ " * 1_365,
     b"PK\x05\x06" * 30_000, b"PK\x03\x04" + b"PK\x01\x02" * 300_000 + b"PK\x05\x06" + b"\xff" * 18,
     b"mime-version:" * 315],
)  # fmt: skip
def test_hostile_bytes_take_no_longer_than_their_length_explains(data: bytes) -> None:
    pace.check_linear(lambda part: recognise(Bytes(part), "a" * 255), data)


@pytest.mark.parametrize("letters", [".", ":", " .", "\u0301", "\ufdfa", "\u200b"])
def test_names_of_all_kinds_take_no_longer_than_their_length_explains(letters: str) -> None:
    pace.check_linear(lambda name: recognise(Bytes(b"x"), name), letters * (255 // len(letters)))


def test_bytes_that_say_nothing_are_no_program_for_ending_in_bin() -> None:
    assert recognise(Bytes(b"\x07\xe3\x00\x91" * 64), "firmware.bin")[0] is FileKind.OTHER
    assert recognise(Bytes(b"\x7fELF" + bytes(64)), "firmware.bin")[0] is FileKind.PROGRAM

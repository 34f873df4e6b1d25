"""What a file is follows from its content; its name decides only where the content says nothing."""

from __future__ import annotations

import io
import tarfile
import zipfile

import pytest

from backend.contract.files import FileKind
from backend.domains.files.rules.sniffing import Bytes, recognise
from desktop.features.files.presenter.looking.sniffing import HEAD_BYTES, Sniffed, opened_as, sniff
from tests.support import pace


def look(content: bytes, name: str = "file") -> Sniffed:
    return sniff(content[:HEAD_BYTES], content[-HEAD_BYTES:], name)


def packed(*names: str, first: str = "", inside: bytes = b"x") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        if first:
            archive.writestr(zipfile.ZipInfo("mimetype"), first)
        for name in names:
            archive.writestr(name, inside)
    return target.getvalue()


WORD = packed("[Content_Types].xml", "word/document.xml")
FORMS = {
    "image/png": (b"\x89PNG\r\n\x1a\n", FileKind.IMAGE),
    "image/jpeg": (b"\xff\xd8\xff\xe0", FileKind.IMAGE),
    "image/webp": (b"RIFF\x00\x00\x00\x00WEBP", FileKind.IMAGE),
    "image/bmp": (b"BM" + bytes(12) + b"\x28\x00\x00\x00", FileKind.IMAGE),
    "image/heic": (b"\x00\x00\x00\x18ftypheic", FileKind.IMAGE),
    "video/mp4": (b"\x00\x00\x00\x18ftypisom", FileKind.VIDEO),
    "audio/mpeg": (b"ID3\x04", FileKind.AUDIO),
    "application/pdf": (b"%PDF-1.7\n", FileKind.DOCUMENT),
    "text/plain": ("안녕하세요 hello 你好\n".encode(), FileKind.DOCUMENT),
    "application/zip": (packed("a.txt"), FileKind.ARCHIVE),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (WORD, FileKind.DOCUMENT),
    "application/vnd.oasis.opendocument.text": (
        packed("content.xml", first="application/vnd.oasis.opendocument.text"),
        FileKind.DOCUMENT,
    ),
    "application/octet-stream": (b"\x00\x01\x02\x03", FileKind.OTHER),
}


@pytest.mark.parametrize("media", FORMS)
def test_a_file_is_known_by_its_content(media: str) -> None:
    content, kind = FORMS[media]

    assert look(content) == Sniffed(kind, media)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"MZ\x90\x00", "photo.jpg"),
        (b"\x7fELF\x02", "letter.pdf"),
        (b"#!/bin/sh\nrm -rf ~\n", "notes.txt"),
        (b"[Desktop Entry]\nExec=sh\n", "notes.txt"),
        (b"[InternetShortcut]\nURL=file:///\n", "notes.txt"),
        (b"del *.*\r\n", "clean.bat"),
        (b"del *.*\r\n", "clean.BAT. . "),
        (b"alert(1)", "page.js"),
        (b"<html><script>", "page.html"),
        (packed("META-INF/MANIFEST.MF"), "tool.zip"),
        (packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "plan.docx"),
        (packed("a"), "tool.jar"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "setup.msi"),
        (bytes(32769) + b"CD001", "disc.pdf"),
        (bytes(100) + b"koly" + bytes(508), "disc"),
        (b"\x4c\x00\x00\x00\x01\x14\x02\x00", "letter.pdf.lnk"),
    ],
)
def test_what_a_computer_would_run_is_a_program_whatever_its_name(content: bytes, name: str) -> None:
    found = look(content, name)

    assert found.kind is FileKind.PROGRAM or opened_as(found.media, name) is None
    assert found.kind is FileKind.PROGRAM


def test_bytes_that_say_nothing_are_no_program_for_ending_in_bin() -> None:
    assert sniff(b"\x07\xe3\x00\x91" * 64, b"", "firmware.bin").kind is FileKind.OTHER
    assert sniff(b"\x7fELF" + bytes(64), b"", "firmware.bin").kind is FileKind.PROGRAM


def test_a_picture_that_is_called_a_program_is_a_picture_and_opened_as_one() -> None:
    found = look(FORMS["image/png"][0], "photo.png.exe")

    assert (found.kind, opened_as(found.media, "photo.png.exe")) == (FileKind.IMAGE, "png")


def test_a_fitting_name_is_kept_and_a_name_of_something_else_is_not() -> None:
    assert opened_as("image/jpeg", "photo.JPEG") == "jpeg"
    assert opened_as("text/plain", "run.desktop") == "txt"
    assert opened_as("application/octet-stream", "data.pdf") is None
    assert opened_as("text/html", "page.html") is None
    assert opened_as("image/svg+xml", "drawing.svg") is None


def test_an_old_office_file_is_told_from_others_of_its_form_by_its_name() -> None:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

    assert look(head, "견적서.hwp").media == "application/x-hwp"
    assert opened_as(look(head, "unknown").media, "unknown") is None


def test_text_in_other_widths_and_cut_letters_is_text() -> None:
    long = "가" * HEAD_BYTES

    assert look(long.encode()).media == "text/plain"
    assert look("안녕".encode("utf-16")).media == "text/plain"
    assert look(b"").media == "text/plain"
    assert look(b"a\x00b").media == "application/octet-stream"


def test_an_archive_is_told_by_what_stands_deeper() -> None:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        archive.addfile(tarfile.TarInfo("a"))

    assert look(target.getvalue()).media == "application/x-tar"


@pytest.mark.parametrize("content", [b" ", b"<", b"<!--", b"\xe0", b"\n[ ", b"PK\x03\x04", b"PK\x01\x02"])
def test_hostile_content_takes_no_longer_than_its_length_explains(content: bytes) -> None:
    pace.check_linear(look, content * (HEAD_BYTES // len(content)))


@pytest.mark.parametrize("media", FORMS)
def test_what_the_server_says_of_a_file_offers_the_same_as_what_the_client_sees(media: str) -> None:
    content, _ = FORMS[media]
    kind, told = recognise(Bytes(content), "file")

    assert kind is look(content).kind
    assert (opened_as(told, "file") is None) == (opened_as(media, "file") is None)

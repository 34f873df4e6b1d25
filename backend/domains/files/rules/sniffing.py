"""What a file is: by its content and by its name, and of the two the more dangerous one."""

from typing import Final

from backend.contract.files import FileKind
from backend.domains.files.rules.boxes import Content, behind, in_ole, in_zip
from backend.domains.files.rules.magic import BRANDS, DISKS, OLE, OTHER, PROGRAM, RIFF, TABLE, ZIP, Told
from backend.domains.files.rules.names import is_program
from backend.domains.files.rules.texts import HEAD_BYTES, in_text

_BITMAP_HEADS: Final = frozenset({12, 40, 52, 56, 64, 108, 124})

__all__ = ["Bytes", "Content", "recognise"]


class Bytes:
    """A content in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        """Count the bytes."""
        return len(self._data)

    def at(self, offset: int, length: int) -> bytes:
        """Give some of them."""
        return self._data[offset : offset + length]


def recognise(content: Content, name: str) -> Told:
    """Say what a file is, and its media type."""
    told = _by_content(content)
    return PROGRAM if told[0] is FileKind.PROGRAM or is_program(name) else told


def _by_content(content: Content) -> Told:
    if any(_stands(content, at, mark) for at, mark in DISKS):
        return PROGRAM
    head = content.at(0, HEAD_BYTES)
    told = _by_beginning(head)
    if told == ZIP:
        return in_zip(content)
    if told is None:
        told = in_text(head)
    elif told == OLE:
        told = in_ole(content)
    return told if told == PROGRAM else behind(content, told)


def _stands(content: Content, at: int, mark: bytes) -> bool:
    place = at if at >= 0 else content.size + at
    return place >= 0 and content.at(place, len(mark)) == mark


def _by_beginning(head: bytes) -> Told | None:
    for magic in TABLE:
        if head.startswith(magic.bytes, magic.at):
            return magic.told
    return _by_shape(head)


def _by_shape(head: bytes) -> Told | None:
    """Know formats whose beginning alone says too little."""
    told: Told | None = None
    if head[:2] in {b"MZ", b"ZM"} and b"\0" in head[:64]:
        told = PROGRAM
    elif head[:2] == b"BM" and len(head) >= 18 and int.from_bytes(head[14:18], "little") in _BITMAP_HEADS:
        told = FileKind.IMAGE, "image/bmp"
    elif head[:4] == b"RIFF":
        told = RIFF.get(head[8:12], OTHER)
    elif head[4:8] == b"ftyp":
        told = BRANDS.get(head[8:12], (FileKind.VIDEO, "video/mp4"))
    elif head[4:8] in {b"moov", b"mdat", b"wide"}:
        told = FileKind.VIDEO, "video/quicktime"
    elif head[:4] == b"FORM" and head[8:12] in {b"AIFF", b"AIFC"}:
        told = FileKind.AUDIO, "audio/aiff"
    elif head[:1] == b"G" and head[188:189] == b"G" and head[376:377] == b"G":
        told = FileKind.VIDEO, "video/mp2t"
    return told

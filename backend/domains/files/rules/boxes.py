"""Files that have files in them: ZIP with its many names, and the older storage of Microsoft Office."""

from collections.abc import Iterator
from struct import unpack_from
from typing import Final, Protocol

from backend.contract.files import FileKind
from backend.domains.files.rules.magic import OLE, OTHER, PROGRAM, ZIP, Told

DIRECTORY_BYTES: Final = 4 << 20
"""Of a longer directory nobody can say what is in it in a short while."""
_END: Final = b"PK\x05\x06"
_END_BYTES: Final = 22
_COMMENT_BYTES: Final = 65_535
_RUNS: Final = (b"meta-inf/manifest.mf", b"classes.dex", b"androidmanifest.xml", b"appxmanifest.xml")
_MACROS: Final = (b"vbaproject.bin", b"/macrosheets/")
_OPEN_MACROS: Final = (b"basic/", b"scripts/")
_OFFICE: Final = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_TYPED: Final = b"mimetype"
_TYPES: Final = ("application/vnd.oasis.opendocument.", "application/epub+zip", "application/hwp+zip")
_INSTALLERS: Final = tuple(
    bytes([last, 0x10, 0x0C, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46]) for last in b"\x84\x86"
)
_OLD: Final = (
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("HwpSummaryInformation", "application/x-hwp"),
)
_STEP: Final = 1 << 20


class Content(Protocol):
    """The bytes of a file, wherever they are."""

    @property
    def size(self) -> int:
        """Count them."""
        ...

    def at(self, offset: int, length: int) -> bytes:
        """Give some of them, as far as there are."""
        ...


def zip_directory(content: Content) -> bytes | None:
    """Give a ZIP file's directory, or as much of it as is looked at; None where there is none at the end."""
    start = max(0, content.size - _COMMENT_BYTES - _END_BYTES)
    tail = content.at(start, content.size - start)
    place = tail.rfind(_END)
    while place >= 0:
        if len(tail) - place >= _END_BYTES:
            length = unpack_from("<I", tail, place + 12)[0]
            begin = start + place - length
            if length and begin >= 0 and content.at(begin, 4) == b"PK\x01\x02":
                return content.at(begin, min(length, DIRECTORY_BYTES + 1))
        place = tail.rfind(_END, 0, place)
    return None


def in_zip(content: Content) -> Told:
    """Say what a file is that begins like ZIP."""
    directory = zip_directory(content)
    if directory is None:
        return ZIP
    if _runs(directory):
        return PROGRAM
    names = list(_names(directory))
    declared = _declared(content)
    if declared.startswith(_TYPES):
        return PROGRAM if any(name.startswith(_OPEN_MACROS) for name in names) else (FileKind.DOCUMENT, declared)
    if b"[content_types].xml" in names:
        for folder, media in _OFFICE:
            if any(name.startswith(folder) for name in names):
                return FileKind.DOCUMENT, media
    return ZIP


def behind(content: Content, told: Told) -> Told:
    """Look whether something else stands behind what a file begins with: then it is not what it seems."""
    directory = zip_directory(content)
    if directory is None:
        return told
    return PROGRAM if _runs(directory) else OTHER


def _runs(directory: bytes) -> bool:
    if len(directory) > DIRECTORY_BYTES:
        return True
    lower = directory.lower()
    return any(each in lower for each in (*_RUNS, *_MACROS))


def _names(directory: bytes) -> Iterator[bytes]:
    place = 0
    while directory[place : place + 4] == b"PK\x01\x02" and len(directory) - place >= 46:
        name, extra, comment = unpack_from("<HHH", directory, place + 28)
        yield directory[place + 46 : place + 46 + name].lower()
        place += 46 + name + extra + comment


def _declared(content: Content) -> str:
    """Read the media type that OpenDocument and EPUB carry in front, uncompressed."""
    head = content.at(0, 200)
    if len(head) < 38 or head[30:38] != _TYPED or unpack_from("<H", head, 26)[0] != len(_TYPED):
        return ""
    size, extra = unpack_from("<I", head, 18)[0], unpack_from("<H", head, 28)[0]
    text = head[38 + extra : 38 + extra + min(size, 100)]
    return text.decode("ascii", "replace").strip() if text.isascii() and text.decode("ascii").isprintable() else ""


def in_ole(content: Content) -> Told:
    """Say what a file is in the older storage of Office: with macros, or one that installs, it is a program."""
    marks = {name: name.encode("utf-16-le") for name, _ in _OLD}
    macros, sealed = "_VBA_PROJECT".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le")
    found = _found(content, {*marks.values(), macros, sealed, *_INSTALLERS})
    if macros in found or not found.isdisjoint(_INSTALLERS):
        return PROGRAM
    if sealed in found:
        return OTHER
    return next(((FileKind.DOCUMENT, media) for name, media in _OLD if marks[name] in found), OLE)


def _found(content: Content, wanted: set[bytes]) -> set[bytes]:
    """Say which of these stand somewhere in the content, step by step: nobody waits long for one of the steps."""
    found: set[bytes] = set()
    overlap = max(len(each) for each in wanted) - 1
    for start in range(0, content.size, _STEP):
        part = content.at(start, _STEP + overlap)
        found |= {each for each in wanted - found if each in part}
    return found

"""What a file is by its content (pure): the sender's name for it decides only among kinds of one form.

The server looks, too, and deeper; this look is the client's own, so that what opens a file never hangs on the server
alone. Formats are told apart by the magic numbers that their own specifications give. A file has one type, the first
that fits; what opens it follows from that type and from nothing else.
"""

import re
from dataclasses import dataclass
from typing import Final

from backend.contract.files import FileKind

HEAD_BYTES: Final = 64 * 1024
"""How much of a file's beginning, and of its end, is looked at."""
UNKNOWN: Final = "application/octet-stream"
DECODED: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"})
"""Pictures that may be decoded; all others are kept as they are."""


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What a file is."""

    kind: FileKind
    media: str


def sniff(head: bytes, tail: bytes, name: str) -> Sniffed:
    """Tell what a file is: `head` are its first bytes, `tail` its last, up to `HEAD_BYTES` of each."""
    media = _of_bytes(head, tail, extension_of(name)) or _of_text(head, tail, extension_of(name)) or UNKNOWN
    if media in _RUN or (media in _DISGUISES and extension_of(name) in _RUN_BY_NAME):
        return Sniffed(FileKind.PROGRAM, media)
    return Sniffed(_kind_of(media), media)


def extension_of(name: str) -> str:
    """Give what stands behind the last dot, in small letters, as a disk would read it."""
    stem, dot, extension = name.rstrip(". ").rpartition(".")
    return extension.lower() if dot and stem else ""


def opened_as(media: str, name: str) -> str | None:
    """Give the extension under which a file of a type is opened; None where it is not opened at all.

    It is the file's own where that fits the type, so that nothing is opened as what it is not.
    """
    extensions = _OPENED.get(media)
    if extensions is None:
        return None
    own = extension_of(name)
    return own if own in extensions else extensions[0]


_PROGRAM: Final = "application/x-executable"
_OLE: Final = "application/x-ole-storage"
_ZIP: Final = "application/zip"
_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_OPEN_DOCUMENT: Final = "application/vnd.oasis.opendocument."
_TEXT: Final = "text/plain"

_MAGIC: Final[tuple[tuple[int, bytes, str], ...]] = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (0, b"8BPS\x00\x01", "image/vnd.adobe.photoshop"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"%!PS", "application/postscript"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLE),
    (0, b"PK\x03\x04", _ZIP),
    (0, b"PK\x05\x06", _ZIP),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"\x1f\x8b\x08", "application/gzip"),
    (0, b"BZh", "application/x-bzip2"),
    (0, b"\xfd7zXZ\x00", "application/x-xz"),
    (0, b"\x28\xb5\x2f\xfd", "application/zstd"),
    (257, b"ustar", "application/x-tar"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"MThd", "audio/midi"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
    (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    (0, b"FLV\x01", "video/x-flv"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video/x-ms-asf"),
    (0, b"\x7fELF", _PROGRAM),
    (0, b"\xfe\xed\xfa\xce", _PROGRAM),  # Mach-O
    (0, b"\xfe\xed\xfa\xcf", _PROGRAM),
    (0, b"\xce\xfa\xed\xfe", _PROGRAM),
    (0, b"\xcf\xfa\xed\xfe", _PROGRAM),
    (0, b"\xca\xfe\xba\xbe", _PROGRAM),  # Mach-O for several machines, and Java's classes
    (0, b"\x00asm", _PROGRAM),
    (0, b"dex\n", _PROGRAM),
    (0, b"\x1bLua", _PROGRAM),
    (0, b"!<arch>\n", _PROGRAM),
    (0, b"\xed\xab\xee\xdb", _PROGRAM),  # RPM
    (0, b"xar!", _PROGRAM),  # macOS packages
    (0, b"MSCF", _PROGRAM),  # cabinets carry installers
    (0, b"ITSF", _PROGRAM),  # compiled help runs scripts
    (0, b"\x4c\x00\x00\x00\x01\x14\x02\x00", _PROGRAM),  # Windows shortcuts
    (0, b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3", _PROGRAM),  # OneNote carries programs
    (32769, b"CD001", _PROGRAM),  # a disc's content loses the mark of where it came from
    (0, b"conectix", _PROGRAM),
    (0, b"vhdxfile", _PROGRAM),
    (0, b"MZ", _PROGRAM),
    (0, b"#!", _PROGRAM),
)
_BRANDS: Final = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"avif": "image/avif",
    b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
}
"""ISO/IEC 14496-12: major brands; all others are video."""
_FRAMES: Final = {
    b"\xff\xfb": "audio/mpeg",
    b"\xff\xf3": "audio/mpeg",
    b"\xff\xf2": "audio/mpeg",
    b"\xff\xfa": "audio/mpeg",
    b"\xff\xf1": "audio/aac",
    b"\xff\xf9": "audio/aac",
}
"""Sound that begins at once, without a head."""
_RIFF: Final = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_PARTS: Final = (
    (b"vbaProject.bin", _PROGRAM),  # macros
    (b"META-INF/MANIFEST.MF", _PROGRAM),  # Java
    (b"AndroidManifest.xml", _PROGRAM),
    (b"Payload/", _PROGRAM),  # iOS
    (b"word/document.xml", _OFFICE + "wordprocessingml.document"),
    (b"xl/workbook.", _OFFICE + "spreadsheetml.sheet"),
    (b"ppt/presentation.xml", _OFFICE + "presentationml.presentation"),
)
"""What stands in the directory of a ZIP (ECMA-376 for the office's)."""
_MIMETYPES: Final = {
    b"application/vnd.oasis.opendocument.text": _OPEN_DOCUMENT + "text",
    b"application/vnd.oasis.opendocument.spreadsheet": _OPEN_DOCUMENT + "spreadsheet",
    b"application/vnd.oasis.opendocument.presentation": _OPEN_DOCUMENT + "presentation",
    b"application/hwp+zip": "application/hwp+zip",
    b"application/epub+zip": "application/epub+zip",
}
"""OpenDocument 1.2, part 3, 3.3: the first entry is called "mimetype" and stands there as it is."""
_OFFICE_NAMES: Final = {
    "docx": _OFFICE + "wordprocessingml.document",
    "xlsx": _OFFICE + "spreadsheetml.sheet",
    "pptx": _OFFICE + "presentationml.presentation",
}
_OLE_NAMES: Final = {
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "hwp": "application/x-hwp",
}
_TEXT_NAMES: Final = {"csv": "text/csv", "tsv": "text/tab-separated-values", "md": "text/markdown"}
_MARKUP: Final = re.compile(rb"\A\s{0,64}<(?:[!?/]|[A-Za-z])")
_RUN_TEXTS: Final = (b"[Desktop Entry]", b"[InternetShortcut]", b"REGEDIT4", b"Windows Registry Editor")
_RUN: Final = frozenset({_PROGRAM})
_DISGUISES: Final = frozenset({UNKNOWN, _TEXT, "text/html", _ZIP, _OLE, "application/gzip", "application/x-tar"})
"""Forms that say nothing of whether a computer would run them: there the name counts, too."""
_RUN_NAMES: Final = """
action air ahk app appimage appinstaller appref-ms appx application as asp aspx bash bat cgi cmd com command
cpl csh deb desktop diagcab dll dmg docm dotm drv ex_ exe fish fxp gadget hlp hta htm html img inf ins iqy iso isp
jar jnlp job js jse ksh lib library-ms lnk mad maf mag mam maq mar mas mat mau mav maw mda mdb mde mdt mdw mdz mht
mhtml msc msh msi msix msp mst ocx ops osd osx pcd php pif pkg pl plg potm ppam pptm prf prg ps1 ps2 psc1 psc2 psd1
psm1 py pyc pyw pyz rb reg rgs rpm scf scr sct search-ms service settingcontent-ms sh shb shs sldm slk svg swf sys
terminal theme tmp url vb vbe vbp vbs vhd vhdx vsmacros website workflow ws wsc wsf wsh xbap xhtml xla xlam xll xlm
xlsb xlsm xltm xml xnk xsl zsh
"""
_RUN_BY_NAME: Final = frozenset(_RUN_NAMES.split())
_ARCHIVES: Final = frozenset(
    {
        _ZIP,
        "application/x-7z-compressed",
        "application/vnd.rar",
        "application/gzip",
        "application/x-bzip2",
        "application/x-xz",
        "application/zstd",
        "application/x-tar",
    }
)
_OPENED: Final[dict[str, tuple[str, ...]]] = {
    "image/png": ("png",),
    "image/jpeg": ("jpg", "jpeg"),
    "image/gif": ("gif",),
    "image/webp": ("webp",),
    "image/bmp": ("bmp",),
    "image/tiff": ("tif", "tiff"),
    "image/heic": ("heic", "heif"),
    "image/heif": ("heif", "heic"),
    "image/avif": ("avif",),
    "image/vnd.adobe.photoshop": ("psd",),
    "video/mp4": ("mp4", "m4v"),
    "video/quicktime": ("mov",),
    "video/webm": ("webm", "mkv"),
    "video/x-matroska": ("mkv", "webm"),
    "video/mpeg": ("mpg", "mpeg"),
    "video/x-msvideo": ("avi",),
    "audio/mpeg": ("mp3",),
    "audio/mp4": ("m4a",),
    "audio/flac": ("flac",),
    "audio/wav": ("wav",),
    "audio/ogg": ("ogg", "opus", "oga"),
    "audio/aac": ("aac",),
    "audio/amr": ("amr",),
    "audio/midi": ("mid", "midi"),
    "application/pdf": ("pdf",),
    "application/rtf": ("rtf",),
    "application/epub+zip": ("epub",),
    "application/hwp+zip": ("hwpx",),
    **{media: (extension,) for names in (_OFFICE_NAMES, _OLE_NAMES) for extension, media in names.items()},
    _OPEN_DOCUMENT + "text": ("odt",),
    _OPEN_DOCUMENT + "spreadsheet": ("ods",),
    _OPEN_DOCUMENT + "presentation": ("odp",),
    _TEXT: ("txt", "log", "csv", "tsv", "md"),
    "text/csv": ("csv",),
    "text/tab-separated-values": ("tsv",),
    "text/markdown": ("md",),
    _ZIP: ("zip",),
    "application/x-7z-compressed": ("7z",),
    "application/vnd.rar": ("rar",),
    "application/gzip": ("gz", "tgz"),
    "application/x-bzip2": ("bz2",),
    "application/x-xz": ("xz",),
    "application/zstd": ("zst",),
    "application/x-tar": ("tar",),
}


def _of_bytes(head: bytes, tail: bytes, extension: str) -> str:
    media = next((media for at, magic, media in _MAGIC if head.startswith(magic, at)), "")
    if media == _ZIP:
        return _of_zip(head, tail, extension)
    if media == _OLE:
        return _OLE_NAMES.get(extension, _OLE)
    if not media and tail[-512:].startswith(b"koly"):
        return _PROGRAM  # macOS disk images
    return media or _of_container(head)


def _of_zip(head: bytes, tail: bytes, extension: str) -> str:
    declared = re.match(rb"PK\x03\x04.{26}mimetype([a-z0-9.+/-]{1,80})", head, re.DOTALL)
    if declared:
        return _MIMETYPES.get(declared[1].removesuffix(b"PK"), _ZIP)
    found = next((media for part, media in _PARTS if part in tail or part in head), "")
    if found:
        return found
    return _OFFICE_NAMES.get(extension, _ZIP) if b"[Content_Types].xml" in head + tail else _ZIP


def _of_container(head: bytes) -> str:
    """Tell forms whose magic number stands deeper, or is too short to be enough."""
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head[:4] == b"OggS":
        return "video/ogg" if b"theora" in head[:512] else "audio/ogg"
    if head[:2] == b"BM" and head[14:18] in {bytes((size, 0, 0, 0)) for size in (12, 40, 52, 56, 64, 108, 124)}:
        return "image/bmp"
    return _FRAMES.get(head[:2], "")


def _of_text(head: bytes, tail: bytes, extension: str) -> str:
    text = _as_text(head)
    if text is None or _as_text(tail) is None:
        return ""
    if any(text.lstrip().startswith(words) for words in _RUN_TEXTS):
        return _PROGRAM
    if _MARKUP.match(text):
        return "image/svg+xml" if b"<svg" in text[:4096] else "text/html"
    return _TEXT_NAMES.get(extension, _TEXT)


def _as_text(data: bytes) -> bytes | None:
    """Give UTF-8 or marked UTF-16 as UTF-8; None for what holds control characters, or is neither.

    A character that was cut at the edge of what is looked at does no harm; other encodings of text are kept unknown.
    """
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        data = data[: len(data) & ~1].decode("utf-16", "ignore").encode("utf-8", "ignore")
    data = data.removeprefix(b"\xef\xbb\xbf")
    if re.search(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]", data):
        return None
    for cut in range(4):
        for end in range(len(data), max(len(data) - 4, -1), -1):
            try:
                data[cut:end].decode()
            except UnicodeDecodeError:
                continue
            return data
    return None


def _kind_of(media: str) -> FileKind:
    form = media.partition("/")[0]
    if form in {"image", "video", "audio"} and media != "image/svg+xml":
        return FileKind(form)
    if media in _ARCHIVES:
        return FileKind.ARCHIVE
    return FileKind.OTHER if media in {UNKNOWN, _OLE} else FileKind.DOCUMENT

"""What files begin with: the small table of magic numbers."""

from typing import Final, NamedTuple

from backend.contract.files import FileKind

Told = tuple[FileKind, str]
"""A kind and a media type."""
OCTETS: Final = "application/octet-stream"
PROGRAM: Final[Told] = (FileKind.PROGRAM, OCTETS)
OTHER: Final[Told] = (FileKind.OTHER, OCTETS)
ZIP: Final[Told] = (FileKind.ARCHIVE, "application/zip")
OLE: Final[Told] = (FileKind.OTHER, "application/x-ole-storage")


class Magic(NamedTuple):
    """These bytes at this place mean that."""

    at: int
    bytes: bytes
    told: Told


def _image(media: str, *beginnings: bytes) -> list[Magic]:
    return [Magic(0, each, (FileKind.IMAGE, media)) for each in beginnings]


def _video(media: str, *beginnings: bytes) -> list[Magic]:
    return [Magic(0, each, (FileKind.VIDEO, media)) for each in beginnings]


def _audio(media: str, *beginnings: bytes) -> list[Magic]:
    return [Magic(0, each, (FileKind.AUDIO, media)) for each in beginnings]


def _archive(media: str, *beginnings: bytes) -> list[Magic]:
    return [Magic(0, each, (FileKind.ARCHIVE, media)) for each in beginnings]


def _program(*beginnings: bytes) -> list[Magic]:
    return [Magic(0, each, PROGRAM) for each in beginnings]


TABLE: Final = (
    *_program(
        b"\x7fELF",
        b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe",  # Mach-O
        b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf", b"\xbe\xba\xfe\xca", b"\xbf\xba\xfe\xca",  # fat ones; Java
        b"\x4c\0\0\0\x01\x14\x02\0",  # a shortcut of Windows
        b"\0asm", b"dex\n", b"!<arch>\n", b"\xed\xab\xee\xdb", b"xar!", b"ITSF", b"FWS", b"CWS", b"ZWS",
        b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d",  # OneNote: carries programs
        b"conectix", b"vhdxfile", b"Cr24", b"hsqs",
    ),
    *_audio("audio/amr", b"#!AMR"),
    *_program(b"#!", b"\xef\xbb\xbf#!"),
    *_image("image/jpeg", b"\xff\xd8\xff"),
    *_image("image/png", b"\x89PNG\r\n\x1a\n"),
    *_image("image/gif", b"GIF87a", b"GIF89a"),
    *_image("image/tiff", b"II*\0", b"MM\0*"),
    *_image("image/vnd.microsoft.icon", b"\0\0\x01\0", b"\0\0\x02\0"),
    *_image("image/vnd.adobe.photoshop", b"8BPS"),
    *_image("image/jxl", b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n"),
    *_image("image/jp2", b"\0\0\0\x0cjP  \r\n\x87\n"),
    *_video("video/x-matroska", b"\x1aE\xdf\xa3"),
    *_video("video/x-flv", b"FLV\x01"),
    *_video("video/mpeg", b"\0\0\x01\xba", b"\0\0\x01\xb3"),
    *_video("video/x-ms-asf", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11"),
    *_audio("audio/mpeg", b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2"),
    *_audio("audio/aac", b"\xff\xf1", b"\xff\xf9"),
    *_audio("audio/flac", b"fLaC"),
    *_audio("audio/midi", b"MThd"),
    *_audio("audio/ogg", b"OggS"),
    Magic(0, b"%PDF-", (FileKind.DOCUMENT, "application/pdf")),
    Magic(0, b"{\\rtf", (FileKind.DOCUMENT, "application/rtf")),
    Magic(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    Magic(0, b"PK\x03\x04", ZIP),
    Magic(0, b"PK\x05\x06", ZIP),
    *_archive("application/x-7z-compressed", b"7z\xbc\xaf\x27\x1c"),
    *_archive("application/vnd.rar", b"Rar!\x1a\x07"),
    *_archive("application/gzip", b"\x1f\x8b"),
    *_archive("application/x-bzip2", b"BZh"),
    *_archive("application/x-xz", b"\xfd7zXZ\0"),
    *_archive("application/zstd", b"\x28\xb5\x2f\xfd"),
    *_archive("application/x-lz4", b"\x04\x22\x4d\x18"),
    *_archive("application/vnd.ms-cab-compressed", b"MSCF"),
    Magic(257, b"ustar", (FileKind.ARCHIVE, "application/x-tar")),
)  # fmt: skip
RIFF: Final[dict[bytes, Told]] = {
    b"WEBP": (FileKind.IMAGE, "image/webp"),
    b"WAVE": (FileKind.AUDIO, "audio/wav"),
    b"AVI ": (FileKind.VIDEO, "video/x-msvideo"),
}
"""By what stands at byte 8 of a RIFF file."""
BRANDS: Final[dict[bytes, Told]] = {
    b"heic": (FileKind.IMAGE, "image/heic"),
    b"heix": (FileKind.IMAGE, "image/heic"),
    b"mif1": (FileKind.IMAGE, "image/heif"),
    b"msf1": (FileKind.IMAGE, "image/heif"),
    b"avif": (FileKind.IMAGE, "image/avif"),
    b"M4A ": (FileKind.AUDIO, "audio/mp4"),
    b"M4B ": (FileKind.AUDIO, "audio/mp4"),
    b"qt  ": (FileKind.VIDEO, "video/quicktime"),
}
"""By the brand of an ISO media file; all others are video."""
DISKS: Final = ((0x8001, b"CD001"), (0x8801, b"CD001"), (0x8001, b"BEA01"), (-512, b"koly"), (-512, b"conectix"))
"""Pictures of disks, whatever they begin with: systems mount them, and what is in them looks like one's own."""

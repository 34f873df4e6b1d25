"""Files: uploads in pieces, and what is known of a file that a message carries.

A file is read through a message that carries it and through nothing else (`backend.contract.messaging`).
"""

from typing import Annotated, Final

import msgspec

from backend.contract.base import Asked, Count, FileId, Growing, Told

FILE_BYTES: Final = 100 * 1024 * 1024
CHUNK_BYTES: Final = 1 << 20
"""The largest piece of an upload; also what a download may be resumed by."""
FILE_NAME_CHARACTERS: Final = 255
PIXELS: Final = 40_000_000
"""Pictures of more pixels are kept, never decoded."""

FileName = Annotated[
    str,
    msgspec.Meta(
        min_length=1,
        max_length=FILE_NAME_CHARACTERS,
        pattern=r"\A(?=[^\x00-\x1f\x7f]*[^\x00-\x20\x7f])[^\x00-\x1f\x7f/\\]*\Z",
    ),
]
"""A name without a folder: 1 to 255 characters, no control characters, no slash, no backslash, not blank."""
Sha256 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""SHA-256 of the whole content, 64 lower-case hex digits."""
FileBytes = Annotated[int, msgspec.Meta(ge=0, le=FILE_BYTES)]


class FileKind(Growing):
    """What a file is by its content, which the server has looked at; never by what its sender calls it.

    A program is anything that a computer would run: it can be saved, never opened.
    """

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    DOCUMENT = "document"
    ARCHIVE = "archive"
    PROGRAM = "program"
    OTHER = "other"


class File(Told, frozen=True, kw_only=True):
    """A file that is here as a whole. `media` is its media type (RFC 6838) by content.

    `width` and `height` are a picture's pixels as it is shown, 0 for what is no picture or was not measured;
    `thumbnail` says that the server has a small picture of it.
    """

    id: FileId
    name: str
    size: Count
    sha256: str
    kind: FileKind = FileKind.OTHER
    media: str = "application/octet-stream"
    width: Count = 0
    height: Count = 0
    thumbnail: bool = False


class BeginUpload(Asked, frozen=True, kw_only=True):
    """`POST /v1/files`: announce a file under a client-made UUIDv7. The same again answers how far it has come."""

    id: FileId
    name: FileName
    size: FileBytes
    sha256: Sha256


class Upload(Told, frozen=True, kw_only=True):
    """How far an upload has come (`GET /v1/files/{id}`); `file` is there when it is whole and its content is right.

    `PUT /v1/files/{id}/content?offset=<received>` brings the next piece, at most `CHUNK_BYTES` of raw bytes.
    """

    id: FileId
    received: Count
    file: File | None = None

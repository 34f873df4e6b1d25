"""What is known of a file and of its way here or to the server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Protocol

from backend.contract.base import ConversationId, FileId
from backend.contract.files import File, FileKind
from desktop.features.files.presenter.looking.sniffing import DECODED
from desktop.features.files.store import Attachment

__all__ = [
    "AttachTrouble",
    "Attachment",
    "FileId",
    "FilePlace",
    "FileTrouble",
    "TileFacts",
    "Transfer",
    "TransferKind",
    "Usage",
    "is_picture",
]


class TransferKind(Enum):
    """Where the content of a file is, or is going."""

    REMOTE = "remote"
    """On the server; it can be fetched."""
    WAITING = "waiting"
    """It goes out or comes in by itself when its turn comes, or when the line is back."""
    UPLOADING = "uploading"
    DOWNLOADING = "downloading"
    LOCAL = "local"
    """On this computer, encrypted."""
    FAILED = "failed"
    """It stays so until somebody asks for it again."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """How far a file has come: `part` from 0 to 1; `code` finds the words for what went wrong."""

    kind: TransferKind
    part: float = 0.0
    code: str = ""


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A file where it is read: through a message that carries it."""

    conversation: ConversationId
    number: int
    file: File


@dataclass(frozen=True, slots=True)
class AttachTrouble:
    """Why a file cannot be attached; `refusal_words(code, data)` says it."""

    path: Path
    code: str
    data: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def name(self) -> str:
        """Name the file as the person knows it."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class Usage:
    """What files take of the disk: what can be fetched again, and what waits to be sent."""

    bytes_downloads: int
    bytes_waiting: int


class FileTrouble(Exception):
    """A file cannot be had, opened or saved; `code` finds the words."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class TileFacts(Protocol):
    """What a tile shows of a file; messaging's facts are of this shape."""

    @property
    def id(self) -> FileId:
        """Give the file's id."""
        ...

    @property
    def name(self) -> str:
        """Give the name as its sender wrote it."""
        ...

    @property
    def size(self) -> int:
        """Count its bytes."""
        ...

    @property
    def kind(self) -> FileKind:
        """Say what it is by content."""
        ...

    @property
    def media(self) -> str:
        """Give its media type by content."""
        ...

    @property
    def width(self) -> int:
        """Give a picture's width in pixels, 0 where it is not known."""
        ...

    @property
    def height(self) -> int:
        """Give a picture's height in pixels, 0 where it is not known."""
        ...


def is_picture(facts: TileFacts) -> bool:
    """Tell whether a file is shown as a picture: one that may be decoded, and was measured."""
    return facts.kind is FileKind.IMAGE and facts.media in DECODED and facts.width > 0 and facts.height > 0

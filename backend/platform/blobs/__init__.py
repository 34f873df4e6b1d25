"""Where files are kept: parts of what is still on its way, contents by their SHA-256, and what guards both."""

from pathlib import Path
from typing import Final

from backend.platform.blobs.depot import Depot
from backend.platform.blobs.keys import content_key, thumbnail_key
from backend.platform.blobs.parts import PartMissing, Parts
from backend.platform.blobs.store import BlobMissing, Blobs

__all__ = [
    "BlobMissing",
    "Blobs",
    "Depot",
    "PartMissing",
    "Parts",
    "content_key",
    "open_blobs",
    "open_depot",
    "thumbnail_key",
]

PARTS: Final = "uploads"


def open_blobs(data: Path, url: str = "") -> Blobs:
    """Open the contents of a server: in its folder, unless a URL names another place."""
    return Blobs(url or (data / "blobs").as_posix())


def open_depot(data: Path, url: str = "") -> Depot:
    """Open the depot of a server; parts are always in its folder."""
    return Depot(open_blobs(data, url), Parts(data / PARTS))

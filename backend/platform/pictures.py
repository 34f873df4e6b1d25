"""Small pictures of images, made within bounds: what lies about itself, or asks for too much, has none."""

import io
import struct
import time
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from backend.contract.files import PIXELS

THUMBNAIL_PIXELS: Final = 640
"""The longest side of a small picture."""
DECODE_SECONDS: Final = 10.0
SCANNED_PIXELS: Final = 20 * PIXELS
"""A progressive JPEG may go over its pixels many times; so many in all are gone over."""
_FORMATS: Final = {"JPEG": PIXELS, "PNG": PIXELS, "GIF": PIXELS, "BMP": PIXELS, "WEBP": 24_000_000}
"""The formats that are decoded, each with its budget; WebP is copied with the interpreter's lock held."""
_FEW_PIXELS: Final = 4_000_000
"""So many are turned from a palette into colours first, which looks better when they are made fewer."""
_ORIENTATION: Final = 0x0112
_UNREADABLE: Final = (
    OSError, EOFError, ValueError, ArithmeticError, LookupError, TypeError, AttributeError, SyntaxError, RuntimeError,
    MemoryError, struct.error, zlib.error,
)  # fmt: skip
"""What Pillow raises for bytes that are no picture."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image's size as it is shown, and its small picture with its media type."""

    width: int
    height: int
    thumbnail: bytes
    media: str


def read_picture(path: Path, *, seconds: float = DECODE_SECONDS) -> Picture | None:
    """Make the small picture of an image; None where that cannot be done within the bounds.

    The header is looked at first. Of several frames the first one counts. Takes up to a second or so, without holding
    others up but for a few milliseconds: never on the loop.
    """
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Pillow warns of may quote the file
        try:
            return _read(_Hurried(file, time.monotonic() + seconds))
        except _UNREADABLE:
            return None


def _read(file: Any) -> Picture | None:  # noqa: ANN401 - a `_Hurried`, which is file enough for Pillow
    from PIL import Image  # noqa: PLC0415 - a quick start needs no pictures

    Image.MAX_IMAGE_PIXELS = None  # we look ourselves, before anything is decoded
    with Image.open(file, formats=tuple(_FORMATS)) as image:
        pixels = image.width * image.height
        if not 0 < pixels <= _FORMATS[str(image.format)] or not _is_quick(image, file):
            return None
        turned = image.getexif().get(_ORIENTATION, 1)
        width, height = image.size
        small: Any = image
        if image.mode in {"1", "P", "PA"} and pixels <= _FEW_PIXELS:
            small = image.convert("RGBA" if image.has_transparency_data else "RGB")
        small.thumbnail((THUMBNAIL_PIXELS, THUMBNAIL_PIXELS), Image.Resampling.LANCZOS, reducing_gap=2.0)
        small.load()
        small = _upright(small, turned)
    if turned in {5, 6, 7, 8}:
        width, height = height, width
    thumbnail, media = _pack(small)
    return Picture(width, height, thumbnail, media)


def _is_quick(image: Any, file: "_Hurried") -> bool:  # noqa: ANN401 - Pillow's
    """Count the scans of a JPEG: each goes over all pixels, and may be a few bytes long."""
    if image.format != "JPEG":
        return True
    scans = file.count(b"\xff\xda")
    pixels: int = image.width * image.height
    return scans * pixels <= SCANNED_PIXELS


def _upright(image: Any, turned: int) -> Any:  # noqa: ANN401 - Pillow's
    from PIL.Image import Transpose  # noqa: PLC0415 - see _read

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    return image.transpose(turns[turned]) if turned in turns else image


def _pack(image: Any) -> tuple[bytes, str]:  # noqa: ANN401 - Pillow's
    """Write the pixels and nothing else: no place, no camera, no comment."""
    packed = io.BytesIO()
    if image.has_transparency_data:
        image.convert("RGBA").save(packed, "PNG", optimize=False, exif=b"", icc_profile=None)
        return packed.getvalue(), "image/png"
    image.convert("RGB").save(packed, "JPEG", quality=82, exif=b"", icc_profile=None, comment=b"")
    return packed.getvalue(), "image/jpeg"


class _Hurried(io.RawIOBase):
    """A file that cannot be read after a moment: so a decoder that takes too long comes to an end."""

    def __init__(self, file: IO[bytes], deadline: float) -> None:
        super().__init__()
        self._file = file
        self._deadline = deadline

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it has places."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Read, as long as there is time."""
        if time.monotonic() > self._deadline:
            raise TimeoutError
        return self._file.read(size)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Tell the place."""
        return self._file.tell()

    def count(self, mark: bytes) -> int:
        """Count a mark in all of the file, from which reading goes on where it was."""
        place, found = self.tell(), 0
        self.seek(0)
        before = b""
        while part := self.read(1 << 20):
            found += (before + part).count(mark)
            before = part[-1:] if mark.startswith(part[-1:]) else b""
        self.seek(place)
        return found

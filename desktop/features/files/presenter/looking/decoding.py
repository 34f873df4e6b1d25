"""Pictures out of bytes that others have sent: one known form, a size that is looked at first, no more than the budget.

Everything here is for threads. Decoding does not hold the interpreter's lock, so the window goes on meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from backend.contract.files import PIXELS
from desktop.features.files.presenter.looking.sniffing import DECODED, HEAD_BYTES, sniff

SMALL_PIXELS: Final = 640
"""The longest side of small pictures: 320 twice, for sharp screens."""
_MEMORY_MIB: Final = 4 * PIXELS * 2 >> 20
"""Four bytes for each pixel, and as much again for forms with 16 bits a colour."""
_SCANS: Final = 16
"""How often the largest picture may be gone over; one that is made to be gone over for minutes is not decoded."""
_JPEG_QUALITY: Final = 85
FILM_BYTES: Final = 16 << 20
FILM_PIXELS: Final = 2_400_000
"""A frame is decoded on Qt's thread, in a few milliseconds."""
_FILM_FRAMES: Final = 2_000


@dataclass(frozen=True, slots=True)
class Film:
    """An animated picture within the bounds of what is played: its bytes, and Qt's name of their form."""

    content: bytes
    form: str


def decode(content: bytes, longest: int = 0) -> QImage | None:
    """Decode a picture, its longest side cut to `longest` where that is given; None for what may not be decoded."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = _reader_of(content, buffer)
    if reader is None:
        return None
    size = reader.size()
    if longest and max(size.width(), size.height()) > longest:
        fit = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fit.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return None
    form = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image.convertToFormat(form)


def measure(content: bytes) -> tuple[int, int]:
    """Give a picture's width and height as it is shown; (0, 0) for what may not be decoded."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = _reader_of(content, buffer)
    if reader is None:
        return 0, 0
    size = reader.size()
    if reader.transformation().value & 4:  # turned by a quarter
        size.transpose()
    return size.width(), size.height()


def film_of(content: bytes) -> Film | None:
    """Give a picture of several frames; None for one that stands still, and for what is too large to be played."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = _reader_of(content, buffer) if len(content) <= FILM_BYTES else None
    if reader is None or not reader.supportsAnimation():
        return None
    size = reader.size()
    if size.width() * size.height() > FILM_PIXELS or not 1 < reader.imageCount() <= _FILM_FRAMES:
        return None
    return Film(content, bytes(reader.format().data()).decode())


def encode(image: QImage) -> bytes:
    """Encode a picture losslessly."""
    return _encoded(image, "PNG", -1)


def encode_small(image: QImage) -> bytes:
    """Encode a small picture for the disk; one that can be seen through stays so."""
    if image.hasAlphaChannel():
        return _encoded(image, "PNG", -1)
    return _encoded(image, "JPEG", _JPEG_QUALITY)


def _reader_of(content: bytes, buffer: QBuffer) -> QImageReader | None:
    """Open one known form; None for every other, and for what is larger than the budget."""
    media = sniff(content[:HEAD_BYTES], content[-HEAD_BYTES:], "").media
    if media not in DECODED:
        return None
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MEMORY_MIB)
    reader = QImageReader(buffer, QByteArray(media.removeprefix("image/").encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    pixels = size.width() * size.height()
    if size.isEmpty() or pixels > PIXELS or (media == "image/jpeg" and _scans(content) * pixels > _SCANS * PIXELS):
        return None
    return reader


def _scans(content: bytes) -> int:
    """Count how often a JPEG goes over its picture (ITU T.81, B.2.3: each begins with a marker of its own)."""
    return content.count(b"\xff\xda")


def _encoded(image: QImage, form: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form, quality)  # type: ignore[call-overload]  # PySide6 takes the form's name as a string
    return bytes(buffer.data().data())

"""File names that others have chosen: safe on every disk, and shown so that they hide nothing (pure)."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

NAME_BYTES: Final = 200
"""Disks take 255; the rest is for what programs add while they save."""
_EXTENSION_CHARACTERS: Final = 16
_SHOWN_CHARACTERS: Final = 400
# Controls of the writing direction make "cod.exe" look like "exe.doc"; other unseen characters hide what stands there.
_UNSEEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]"
)
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*]')
_SPACES: Final = re.compile(r"\s+")
# Windows: "Naming Files, Paths, and Namespaces"; digits may be superscript.
_DEVICES: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])\s*\Z", re.IGNORECASE
)
_MARK: Final = "\ufffd"


def safe_name(name: str, extension: str | None = None, most_bytes: int = NAME_BYTES) -> str:
    """Give a name for a disk of any system; with `extension` it ends in that, whatever else it says.

    What is not for names of files becomes a line below, what cannot be seen goes.
    """
    clean = unicodedata.normalize("NFC", _UNSEEN.sub("", name).encode("utf-8", "replace").decode())
    clean = _SPACES.sub(" ", _FORBIDDEN.sub("_", clean)).strip(". ")
    stem, own = split_name(clean)
    if extension is not None and own.lower() != f".{extension}":
        stem, own = clean, f".{extension}"
    if _DEVICES.match(stem.partition(".")[0]):
        stem = f"_{stem}"
    stem = _cut(stem, most_bytes - len(own.encode())).rstrip(". ")
    return f"{stem or 'file'}{own}"


def shown_name(name: str) -> str:
    """Give a name for the eye: on one line, not too long to be measured, and what cannot be seen as a mark that can."""
    if len(name) > _SHOWN_CHARACTERS:
        name = f"{name[: _SHOWN_CHARACTERS // 2]}…{name[-_SHOWN_CHARACTERS // 4 :]}"
    return _SPACES.sub(" ", _UNSEEN.sub(_MARK, _FORBIDDEN.sub("_", name))).strip() or _MARK


def split_name(name: str) -> tuple[str, str]:
    """Split a name before its extension, which has its dot; a very long one is none."""
    stem, dot, extension = name.rpartition(".")
    if not stem or not dot or len(extension) > _EXTENSION_CHARACTERS or " " in extension:
        return name, ""
    return stem, dot + extension


def _cut(text: str, most: int) -> str:
    """Cut a text to a number of bytes in UTF-8, between characters."""
    return text.encode()[:most].decode("utf-8", "ignore")

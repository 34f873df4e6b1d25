"""A Slack export on disk: read entry by entry from the archive, never unpacked, never trusted."""

import json
import lzma
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Final, TypeVar

import msgspec

from backend.imports.slack.shapes import SlackMessage, SlackRoom, SlackUser

FILE_BYTES: Final = 256 << 20
"""The largest JSON file we open."""
TOTAL_BYTES: Final = 64 << 30
"""All of an archive's JSON, unpacked."""
ENTRIES: Final = 2_000_000
BOMB_BYTES: Final = 16 << 20
BOMB_RATIO: Final = 250
"""A JSON file above `BOMB_BYTES` that shrinks more than this was made to burst; real days shrink 3 to 20 times."""

_Shape = TypeVar("_Shape")
_DAMAGED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, OSError, RuntimeError)


class ExportUnusable(Exception):
    """The archive cannot be read; `place` names the file in it and, where known, the byte."""

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(f"{place}: {reason}" if place else reason)
        self.reason = reason
        self.place = place


class RoomKind(StrEnum):
    """Which list of the export a room comes from."""

    PUBLIC = "public"
    PRIVATE = "private"
    DIRECT = "direct"
    MANY = "many"


LISTS: Final = (
    ("channels.json", RoomKind.PUBLIC),
    ("groups.json", RoomKind.PRIVATE),
    ("mpims.json", RoomKind.MANY),
    ("dms.json", RoomKind.DIRECT),
)


@dataclass(frozen=True, slots=True)
class Room:
    """A room with its days, oldest first."""

    kind: RoomKind
    about: SlackRoom
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """An entry that does not say what it must; `index` counts from 0 in its file."""

    file: str
    index: int
    reason: str


class Export:
    """An open archive. `users` and `rooms` are read once; messages are read a day at a time."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._files = _checked_files(archive)
        root = _root(self._files)
        self._files = {name[len(root) :]: info for name, info in self._files.items() if name.startswith(root)}
        self.users: tuple[SlackUser | Broken, ...] = tuple(self._entries("users.json", SlackUser))
        listed = [(kind, entry) for name, kind in LISTS for entry in self._optional(name)]
        self.broken_rooms = tuple(entry for _, entry in listed if isinstance(entry, Broken))
        days = _days_by_folder(self._files)
        self.rooms = tuple(
            Room(kind, entry, days.pop(_folder(kind, entry, days), ()))
            for kind, entry in listed
            if isinstance(entry, SlackRoom)
        )
        self.unlisted = tuple(sorted(days))
        """Folders with days that no list names."""

    def messages(self, day: str) -> Iterator[tuple[int, SlackMessage] | Broken]:
        """Give one day's messages with their places in the file, by time; those that cannot be read come first."""
        good: list[tuple[int, SlackMessage]] = []
        for index, entry in enumerate(self._entries(day, SlackMessage)):
            if isinstance(entry, Broken):
                yield entry
            else:
                good.append((index, entry))
        yield from sorted(good, key=lambda item: _time_order(item[1].ts))

    def check(self) -> int:
        """Read every day once, so that a damaged archive is refused before anything is written; count the entries."""
        return sum(len(self._raw_entries(day)) for room in self.rooms for day in room.days)

    def _optional(self, name: str) -> Iterator[SlackRoom | Broken]:
        return self._entries(name, SlackRoom) if name in self._files else iter(())

    def _entries(self, name: str, shape: type[_Shape]) -> Iterator[_Shape | Broken]:
        decode = msgspec.json.Decoder(shape).decode
        for index, raw in enumerate(self._raw_entries(name)):
            try:
                yield decode(raw)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                yield Broken(name, index, str(error))

    def _raw_entries(self, name: str) -> list[msgspec.Raw]:
        try:
            return _decode_list(self._read(name))
        except msgspec.ValidationError as error:
            raise ExportUnusable("this is not a list", name) from error
        except (ValueError, RecursionError) as error:
            raise ExportUnusable(f"malformed JSON: {error}", name) from error

    def _read(self, name: str) -> bytes:
        try:
            with self._archive.open(self._files[name]) as file:
                data = file.read(FILE_BYTES + 1)
        except KeyError:
            raise ExportUnusable("this file is missing; is it a Slack export?", name) from None
        except _DAMAGED as error:
            raise ExportUnusable(f"the archive is damaged here ({error})", name) from error
        if len(data) > FILE_BYTES:
            raise ExportUnusable(f"larger than {FILE_BYTES >> 20} MiB", name)
        return data


@contextmanager
def open_export(path: Path) -> Generator[Export, None, None]:
    """Open a Slack export; raise `ExportUnusable` when it is none."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as error:
        raise ExportUnusable(f"this is not a readable .zip file ({error})", path.name) from error
    with archive:
        yield Export(archive)


_RAW_LIST: Final = msgspec.json.Decoder(list[msgspec.Raw])


def _decode_list(data: bytes) -> list[msgspec.Raw]:
    """Split a list into its entries. Slack cuts texts in the middle of a surrogate pair: the half becomes a `?`."""
    try:
        return _RAW_LIST.decode(data)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        # The standard library takes half a pair, and says line and column of anything worse.
        whole = json.dumps(json.loads(data), ensure_ascii=False).encode("utf-8", "replace")
        return _RAW_LIST.decode(whole)


def _checked_files(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Refuse names that climb out, passwords and bombs; keep the JSON files."""
    infos = archive.infolist()
    if len(infos) > ENTRIES:
        raise ExportUnusable(f"more than {ENTRIES} files")
    for info in infos:
        name = info.filename
        if name.startswith("/") or "\\" in name or ":" in name[:2] or ".." in PurePosixPath(name).parts:
            raise ExportUnusable("a name in the archive leads out of it", ascii(name))
    files = {info.filename: info for info in infos if _is_json(info.filename)}
    for name, info in files.items():
        _check_size(name, info)
    if sum(info.file_size for info in files.values()) > TOTAL_BYTES:
        raise ExportUnusable(f"unpacks to more than {TOTAL_BYTES >> 30} GiB")
    return files


def _is_json(name: str) -> bool:
    return name.endswith(".json") and not name.startswith("__MACOSX/")


def _check_size(name: str, info: zipfile.ZipInfo) -> None:
    if info.flag_bits & 1:
        raise ExportUnusable("protected by a password", name)
    if info.file_size > FILE_BYTES:
        raise ExportUnusable(f"larger than {FILE_BYTES >> 20} MiB", name)
    if info.file_size > BOMB_BYTES and info.file_size > BOMB_RATIO * max(1, info.compress_size):
        raise ExportUnusable("shrinks too well to be real", name)


def _root(files: dict[str, zipfile.ZipInfo]) -> str:
    """Find the folder that holds the export: the archive's top, or the one folder that somebody packed again."""
    roots = [name[: -len("users.json")] for name in files if name == "users.json" or name.endswith("/users.json")]
    return min(roots, key=len, default="")


def _days_by_folder(files: dict[str, zipfile.ZipInfo]) -> dict[str, tuple[str, ...]]:
    days: dict[str, list[str]] = {}
    for name in sorted(files):
        folder, _, file = name.rpartition("/")
        if folder and "/" not in folder and file[:4].isdigit():
            days.setdefault(folder, []).append(name)
    return {folder: tuple(names) for folder, names in days.items()}


def _folder(kind: RoomKind, about: SlackRoom, days: dict[str, tuple[str, ...]]) -> str:
    """Name a room's folder: its name, and for direct chats its id."""
    by_id = kind is RoomKind.DIRECT or about.name not in days
    return about.id if by_id else about.name


def _time_order(ts: str) -> tuple[int, str]:
    """Sort `1494517568.512661` without the rounding of a float; what is no time comes last."""
    seconds, _, fraction = ts.partition(".")
    return (int(seconds), fraction) if seconds.isdecimal() and len(seconds) < 16 else (1 << 63, ts)

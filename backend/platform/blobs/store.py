"""Contents by key, in a folder or in an object store: the one place that knows fsspec."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from backend.platform.blobs.durable import put_bytes, put_file
from backend.platform.errors import Unavailable

_MOMENTS: Final = ("mtime", "LastModified", "created")
"""Under which name a file system tells when something was written."""

_LIBRARIES: Final = frozenset({"aiohttp", "aiobotocore", "botocore"})
_COMPANY: Final = re.compile(r"[0-9a-f]{32}")


class BlobMissing(LookupError):
    """A content that should be here is not."""


class Blobs:
    """Contents under `url`: a folder, or whatever fsspec knows. All of it blocks: never on the loop.

    In a folder a content is durable before it has its name; an object store has it whole or not at all by itself.
    """

    def __init__(self, url: str) -> None:
        self.url = url

    @cached_property
    def _place(self) -> tuple[Any, str]:
        fsspec: Any = import_module("fsspec.core")  # untyped, and a quick start needs no files
        opened: tuple[Any, str] = fsspec.url_to_fs(self.url, use_listings_cache=False)
        return opened

    @property
    def folder(self) -> Path | None:
        """The folder, where it is one on this computer."""
        system, root = self._place
        return Path(root) if getattr(system, "local_file", False) else None

    def _path(self, key: str) -> str:
        return f"{self._place[1]}/{key}"

    def put(self, source: Path, key: str) -> None:
        """Keep a durable file's content. The same key is always the same content."""
        if self.folder is not None:
            put_file(source, self.folder / key)
        elif self.size(key) != source.stat().st_size:
            with _Reaching():
                self._place[0].put_file(str(source), self._path(key))

    def put_bytes(self, data: bytes, key: str) -> None:
        """Keep a small content."""
        if self.folder is not None:
            put_bytes(data, self.folder / key)
        else:
            with _Reaching():
                self._place[0].pipe_file(self._path(key), data)

    def size(self, key: str) -> int | None:
        """Give a content's size; None when it is not here."""
        with _Reaching():
            try:
                return int(self._place[0].info(self._path(key))["size"])
            except (FileNotFoundError, NotADirectoryError):
                return None

    def read(self, key: str, start: int, stop: int) -> bytes:
        """Read the bytes from `start` to before `stop`."""
        with _Reaching():
            try:
                data: bytes = self._place[0].cat_file(self._path(key), start=start, end=stop)
            except FileNotFoundError as error:
                raise BlobMissing(key) from error
        if len(data) != stop - start:
            raise BlobMissing(key)
        return data

    def remove(self, key: str) -> None:
        """Drop a content, if it is here."""
        with _Reaching():
            try:
                self._place[0].rm_file(self._path(key))
            except FileNotFoundError:
                return

    def listed(self) -> Iterator[list[tuple[str, datetime]]]:
        """Name all keys with the moments they were written at, folder by folder."""
        for company in filter(_COMPANY.fullmatch, self._names("", "directory")):
            for beginning in self._names(company, "directory"):
                within = f"{company}/{beginning}"
                yield [(f"{within}/{name}", moment) for name, moment in self._entries(within, "file")]

    def files(self) -> list[str]:
        """Name the files that lie in the place itself, not in a folder of it."""
        return self._names("", "file")

    def _names(self, within: str, kind: str) -> list[str]:
        return [name for name, _ in self._entries(within, kind)]

    def _entries(self, within: str, kind: str) -> list[tuple[str, datetime]]:
        with _Reaching():
            try:
                found: list[dict[str, Any]] = self._place[0].ls(self._path(within).rstrip("/"), detail=True)
            except FileNotFoundError:
                return []
        return [(info["name"].rstrip("/").rpartition("/")[2], _moment(info)) for info in found if info["type"] == kind]

    def probe(self) -> None:
        """Write, read and remove something small; raise what stands in the way."""
        self.put_bytes(b"probe", "probe")
        if self.read("probe", 0, 5) != b"probe":
            raise BlobMissing("probe")
        self.remove("probe")


class _Reaching:
    """Says of a store that does not answer that trying again helps; a full disk stays what it is."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """Translate what the libraries of stores raise: not all of it is a `ConnectionError`."""
        library = type(error).__module__.partition(".")[0]
        if isinstance(error, ConnectionError | TimeoutError) or library in _LIBRARIES:
            raise Unavailable from error


def _moment(info: dict[str, Any]) -> datetime:
    told = next((info[name] for name in _MOMENTS if info.get(name) is not None), 0.0)
    return told.astimezone(UTC) if isinstance(told, datetime) else datetime.fromtimestamp(told, UTC)

"""The files of one account on this computer's disk: encrypted, but for private copies that another program has open.

    waiting/   own files that are not sent yet; never given up
    kept/      what can be fetched again, up to a limit: what was not used for the longest goes first
    parts/     what is being written or fetched; what is fetched goes on where it was left, what is written ends in .new
    open/      copies in the clear for other programs, deleted at the end and at the next start

Everything here waits for the disk: call it on a thread. It may be called on several.
"""

import hashlib
import os
import shutil
import stat
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

from desktop.cache.errors import BlobDamaged
from desktop.cache.frames import FrameReader, FrameWriter

KEPT_BYTES: Final = 2 << 30
"""How much of the disk may hold what can be fetched again."""
_WAITING, _KEPT, _PARTS, _OPEN = "waiting", "kept", "parts", "open"
_NEW: Final = ".new"
"""Ends the name of a part that nobody takes up."""
_TOUCH_S: Final = 60.0


class Draft:
    """A file that is being written; nobody sees it before it is finished."""

    def __init__(self, store: "Blobs", name: str, part: str) -> None:
        self._store = store
        self._name = name
        self._path = store.folder / _PARTS / part
        self._lock = threading.Lock()
        self._hash = hashlib.sha256()
        self.size = 0
        self._file: BinaryIO | None = _open_own(self._path)
        try:
            self._writer = FrameWriter(self._file, store.key, name)
        except BaseException:
            self.close()
            raise

    def take_up(self) -> None:
        """Go on behind what was left; what cannot be read is written anew."""
        with self._lock:
            try:
                for frame in self._writer.read_back():
                    self._hash.update(frame)
                    self.size += len(frame)
            except BlobDamaged:
                self._start_over()

    def start_over(self) -> None:
        """Forget what was written."""
        with self._lock:
            self._start_over()

    def write(self, data: bytes) -> None:
        """Add bytes; nothing happens once the draft is closed, as its writer may have been left on a thread."""
        with self._lock:
            if self._file is not None:
                self._writer.write(data)
                self._hash.update(data)
                self.size += len(data)

    @property
    def sha256(self) -> str:
        """Give the SHA-256 of what was written."""
        return self._hash.hexdigest()

    def finish(self, *, own: bool) -> None:
        """Put the file in its place, whole: an own one durably among those that wait, another among those kept."""
        with self._lock:
            if self._file is None:
                return
            self._writer.finish(durable=own)
            if own:
                self._store.came(self._name)
            self._close()
            target = self._store.folder / (_WAITING if own else _KEPT) / self._name
            self._path.replace(target)
            if own:
                _sync_folder(target.parent)

    def close(self, *, keep: bool = False) -> None:
        """Stop writing; with `keep` what is there can be taken up. Safe to repeat, and after `finish`."""
        with self._lock:
            if self._file is not None:
                with suppress(OSError):  # a full disk; what is not there is fetched again
                    self._close()
                if not keep:
                    _remove(self._path)

    def _start_over(self) -> None:
        self._writer.start_over()
        self._hash, self.size = hashlib.sha256(), 0

    def _close(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            self._store.release(self._name)
            file.close()


class Blobs:
    """All files of an account, by name; names are ours, never those that people give."""

    def __init__(self, folder: Path, key: bytes, limit: int = KEPT_BYTES) -> None:
        self.folder = folder
        self.key = key
        self._limit = limit
        self._lock = threading.Lock()
        self._busy: set[str] = set()
        self._came: set[str] = set()
        self._wiped = False

    # Writing

    def draft(self, name: str, *, take_up: bool = False) -> Draft:
        """Begin a file, or take up one that was left."""
        with self._lock:
            if self._wiped:
                raise FileNotFoundError(self.folder)
            if name in self._busy:
                raise RuntimeError(f"{name} is being written already")
            self._busy.add(name)
        try:
            for part in (_WAITING, _KEPT, _PARTS):
                (self.folder / part).mkdir(parents=True, exist_ok=True, mode=0o700)
            part = name if take_up else name + _NEW
            if not take_up:
                _remove(self.folder / _PARTS / part)
            made = Draft(self, name, part)
        except BaseException:
            self.release(name)
            raise
        if take_up:
            try:
                made.take_up()
            except BaseException:
                made.close(keep=True)
                raise
        return made

    def release(self, name: str) -> None:
        """Hear that a draft is closed."""
        with self._lock:
            self._busy.discard(name)

    def came(self, name: str) -> None:
        """Hear that an own file is about to be whole; nobody may know it yet but who writes it."""
        with self._lock:
            self._came.add(name)

    def put(self, name: str, content: bytes, *, own: bool) -> None:
        """Write a small file at once."""
        draft = self.draft(name)
        try:
            draft.write(content)
            draft.finish(own=own)
        finally:
            draft.close()

    # Reading

    def has(self, name: str) -> bool:
        """Tell whether a file is here, whole."""
        return self._find(name) is not None

    @contextmanager
    def open(self, name: str) -> Generator[FrameReader]:
        """Read a file; raises `FileNotFoundError` or `BlobDamaged`, and one that is damaged is deleted if it can be."""
        path = self._find(name)
        if path is None:
            raise FileNotFoundError(name)
        try:
            reader = FrameReader(path, self.key, name)
            try:
                _touch(path)
                yield reader
            finally:
                reader.close()
        except BlobDamaged:
            if path.parent.name == _KEPT:
                _remove(path)
            raise

    def read(self, name: str) -> bytes:
        """Read a whole file; see `open`."""
        with self.open(name) as reader:
            return b"".join(reader.frames())

    # Moving and removing

    def let_go(self, name: str) -> None:
        """Treat an own file, which is sent now, as one that can be fetched again."""
        with suppress(FileNotFoundError):
            (self.folder / _WAITING / name).replace(self.folder / _KEPT / name)

    def delete(self, name: str) -> None:
        """Delete a file and what there is of it."""
        for part in (_WAITING, _KEPT, _PARTS):
            _remove(self.folder / part / name)

    def sweep(self, wanted: set[str]) -> None:
        """Delete own files that nobody knows, what was not written to its end, and the copies that others had open.

        Only what was left by an earlier process: who has just written a file may not have said yet that it is wanted.
        """
        left = _listed(self.folder / _WAITING)
        with self._lock:
            spared = wanted | self._came
        for path in left:
            if path.name not in spared:
                _remove(path)
        for path in self._spare():
            if path.suffix == _NEW:
                _remove(path)
        self.close_copies()

    def trim(self, room_for_bytes: int = 0) -> None:
        """Give up what was not used for the longest until the rest, and what comes, is within the limit."""
        found = [(path, status) for path in self._spare() if (status := _status(path))]
        total = sum(status.st_size for _, status in found) + room_for_bytes
        for path, status in sorted(found, key=lambda one: one[1].st_mtime):
            if total <= self._limit:
                return
            if _remove(path):
                total -= status.st_size

    def clear(self) -> None:
        """Give up everything that can be fetched again."""
        for path in self._spare():
            _remove(path)

    def usage(self) -> tuple[int, int]:
        """Count the bytes of what can be fetched again, and of what waits to be sent."""
        waiting = sum(status.st_size for path in _listed(self.folder / _WAITING) if (status := _status(path)))
        return sum(status.st_size for path in self._spare() if (status := _status(path))), waiting

    # Copies in the clear

    def copy_place(self, group: str) -> Path:
        """Make a private folder for a copy that another program opens."""
        folder = self.folder / _OPEN / group
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return folder

    def close_copies(self, group: str = "") -> None:
        """Delete the copies that other programs had open, of a group or all; what is held open stays until later."""
        place = self.folder / _OPEN / group
        for path in sorted((*place.rglob("*"), *([place] if group else ())), reverse=True):
            if path.is_symlink() or path.is_file():
                _blank(path)
            else:
                with suppress(OSError):
                    path.rmdir()

    def wipe(self) -> None:
        """Delete everything, and write nothing more; the caller forgets the key."""
        with self._lock:
            self._wiped = True
        self.close_copies()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _find(self, name: str) -> Path | None:
        places = (self.folder / part / name for part in (_WAITING, _KEPT))
        return next((path for path in places if path.exists()), None)

    def _spare(self) -> list[Path]:
        with self._lock:
            busy = set(self._busy)
        parts = [path for path in _listed(self.folder / _PARTS) if path.name.removesuffix(_NEW) not in busy]
        return [*_listed(self.folder / _KEPT), *parts]


def _open_own(path: Path) -> BinaryIO:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    return os.fdopen(descriptor, "r+b")


def _listed(folder: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(folder) if entry.is_file(follow_symlinks=False)]
    except FileNotFoundError:
        return []


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


def _touch(path: Path) -> None:
    """Note that a file was used, now and then; the disk's own note of it is off on most."""
    with suppress(OSError):
        if time.time() - path.stat().st_mtime > _TOUCH_S:
            os.utime(path)


def _remove(path: Path) -> bool:
    """Delete a file; False where something holds it (Windows)."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _blank(path: Path) -> None:
    """Write over a copy in the clear before it is deleted, as far as the disk takes that at its word."""
    with suppress(OSError):
        if not path.is_symlink():
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)
            size = path.stat().st_size
            with path.open("r+b") as file:
                for _ in range(0, size, 1 << 20):
                    file.write(bytes(min(1 << 20, size - file.tell())))
                file.flush()
                os.fsync(file.fileno())
    _remove(path)


def _sync_folder(folder: Path) -> None:
    """Let the new name of a file reach the disk, where folders can be asked to (not on Windows)."""
    with suppress(OSError):
        descriptor: Any = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

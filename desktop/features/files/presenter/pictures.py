"""Pictures of files at hand: small ones for tiles, bounded in memory, and the whole one that is looked at."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final, Protocol

from PySide6.QtGui import QImage

from backend.contract.base import ConversationId, FileId
from desktop.cache.blobs import Blobs
from desktop.cache.errors import BlobDamaged
from desktop.features.files.presenter.facts import FilePlace, FileTrouble
from desktop.features.files.presenter.looking.decoding import SMALL_PIXELS, Film, decode, encode_small, film_of
from desktop.features.files.presenter.looking.worker import Worker
from desktop.features.files.presenter.moving.attaching import file_blob, small_blob
from desktop.features.files.presenter.moving.downloads import STOPPED
from desktop.net.errors import ConnectionLost, Refused

SMALL_BYTES: Final = 12 << 20
"""Small pictures in memory: ten of the largest, more while more are on show; others are read from the disk again."""
WHOLE_BYTES: Final = 96 << 20
"""Whole pictures in memory, so that going back and forth is quick; one may be larger."""
NO_PICTURE: Final = "files.no_picture"
_SIDES: Final = (80, 160, 320, SMALL_PIXELS)
_SHOWN_S: Final = 2.0
"""What was asked for so lately is on the screen; giving it up would only fetch it again."""
_AT_ONCE: Final = 4
_FILMS: Final = 3
"""Animated pictures in memory: the one on show and its neighbours; others stand still until they are read again."""
_WAITING: Final = 64


class PictureDoors(Protocol):
    """What pictures ask of the server."""

    async def thumbnail(self, conversation: ConversationId, number: int, file: FileId, /) -> bytes:
        """Fetch the small picture of a file."""
        ...


class _Shelf:
    """Pictures by key, those that were not asked for the longest given up first."""

    def __init__(self, limit: int, lasting_s: float) -> None:
        self._limit = limit
        self._lasting_s = lasting_s
        self._kept: OrderedDict[tuple[FileId, int], tuple[QImage, float]] = OrderedDict()
        self._bytes = 0

    def get(self, key: tuple[FileId, int]) -> QImage | None:
        found = self._kept.get(key)
        if found is None:
            return None
        self._kept[key] = (found[0], time.monotonic())
        self._kept.move_to_end(key)
        return found[0]

    def put(self, key: tuple[FileId, int], image: QImage) -> None:
        self.drop(key)
        now = time.monotonic()
        self._kept[key] = (image, now)
        self._bytes += image.sizeInBytes()
        while self._bytes > self._limit:
            oldest, (_, asked_at) = next(iter(self._kept.items()))
            if oldest == key or now - asked_at < self._lasting_s:
                return
            self.drop(oldest)

    def drop(self, key: tuple[FileId, int]) -> None:
        found = self._kept.pop(key, None)
        if found is not None:
            self._bytes -= found[0].sizeInBytes()

    def clear(self) -> None:
        self._kept.clear()
        self._bytes = 0


class Pictures:
    """Gives pictures at once when they are at hand, else gets them; `tell` hears when one has come, or never will."""

    def __init__(
        self,
        blobs: Blobs,
        doors: PictureDoors,
        bring: Callable[[FilePlace], Coroutine[Any, Any, None]],
        stop: Callable[[FileId], None],
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        tell: Callable[[FileId], None],
    ) -> None:
        self._blobs = blobs
        self._doors = doors
        self._bring, self._stop = bring, stop
        self._spawn = spawn
        self._tell = tell
        self._small_worker, self._whole_worker = Worker("small pictures"), Worker("whole pictures")
        self._small = _Shelf(SMALL_BYTES, _SHOWN_S)
        self._whole = _Shelf(WHOLE_BYTES, 0.0)
        self._wanted: OrderedDict[tuple[FileId, int], FilePlace | None] = OrderedDict()
        self._loading: set[tuple[FileId, int]] = set()
        self._without: set[FileId] = set()
        self._later: set[FileId] = set()
        self._codes: dict[FileId, str] = {}
        self._films: OrderedDict[FileId, Film] = OrderedDict()

    def small(self, file: FileId, pixels: int, place: FilePlace | None = None) -> QImage | None:
        """Give the small picture of a file; its longest side is the next of a few that is not below `pixels`."""
        side = next((side for side in _SIDES if side >= pixels), SMALL_PIXELS)
        key = (file, side)
        found = self._small.get(key)
        if found is None and file not in self._without:
            self._want(key, place)
            found = next((other for near in reversed(_SIDES) if (other := self._small.get((file, near)))), None)
        return found

    def whole(self, place: FilePlace) -> QImage | None:
        """Give a whole picture."""
        key = (place.file.id, 0)
        found = self._whole.get(key)
        if found is None and key not in self._loading and place.file.id not in self._codes:
            self._loading.add(key)
            self._spawn(self._load_whole(place))
        return found

    def film(self, file: FileId) -> Film | None:
        """Give what moves in a whole picture that is at hand."""
        return self._films.get(file)

    def code(self, file: FileId) -> str:
        """Tell why there is no whole picture; nothing while there may be one."""
        return self._codes.get(file, "")

    def forget_whole(self) -> None:
        """Let go of whole pictures, and stop those that are coming; they are asked for anew the next time."""
        self._whole.clear()
        self._films.clear()
        self._codes.clear()
        for file, side in tuple(self._loading):
            if not side:
                self._stop(file)

    def ask_again(self) -> None:
        """Ask anew for what did not come because the line was away."""
        again, self._later = self._later, set()
        self._without -= again
        for file in again:
            self._tell(file)

    def close(self) -> None:
        """End the thread and let go of everything."""
        self._wanted.clear()
        self._small.clear()
        self._whole.clear()
        self._films.clear()
        self._small_worker.close()
        self._whole_worker.close()

    def _want(self, key: tuple[FileId, int], place: FilePlace | None) -> None:
        """Ask for a small picture; what was asked for last is on the screen and comes first."""
        if key in self._loading:
            return
        self._wanted[key] = place
        self._wanted.move_to_end(key)
        if len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        if len(self._loading) < _AT_ONCE:
            self._next()

    def _next(self) -> None:
        if self._wanted:
            key, place = self._wanted.popitem()
            self._loading.add(key)
            self._spawn(self._load_small(key, place))

    async def _load_small(self, key: tuple[FileId, int], place: FilePlace | None) -> None:
        file, side = key
        try:
            image = await self._small_worker.run(self._read_small, file, side)
            if image is None and place is not None and place.file.thumbnail:
                content = await self._doors.thumbnail(place.conversation, place.number, file)
                image = await self._small_worker.run(self._keep_small, file, side, content)
            if image is None:
                self._without.add(file)
            else:
                self._small.put(key, image)
        except ConnectionLost:
            self._without.add(file)
            self._later.add(file)
        except (Refused, OSError, BlobDamaged):
            self._without.add(file)
        finally:
            self._loading.discard(key)
            self._next()
        self._tell(file)

    def _read_small(self, file: FileId, side: int) -> QImage | None:
        return decode(self._blobs.read(small_blob(file)), side) if self._blobs.has(small_blob(file)) else None

    def _keep_small(self, file: FileId, side: int, content: bytes) -> QImage | None:
        """Decode what the server sent before any of it is kept, and keep what was decoded, if there is room."""
        image = decode(content, SMALL_PIXELS)
        if image is None:
            return None
        with suppress(OSError):
            self._blobs.put(small_blob(file), encode_small(image), own=False)
        return decode(content, side)

    async def _load_whole(self, place: FilePlace) -> None:
        file = place.file.id
        try:
            await self._bring(place)
            image, film = await self._whole_worker.run(self._read_whole, file)
            if image is None:
                self._codes[file] = NO_PICTURE
            else:
                self._whole.put((file, 0), image)
            if film is not None:
                self._keep_film(file, film)
        except FileTrouble as trouble:
            if trouble.code != STOPPED:
                self._codes[file] = trouble.code
        except (OSError, BlobDamaged):
            self._codes[file] = NO_PICTURE
        finally:
            self._loading.discard((file, 0))
        self._tell(file)

    def _read_whole(self, file: FileId) -> tuple[QImage | None, Film | None]:
        content = self._blobs.read(file_blob(file))
        return decode(content), film_of(content)

    def _keep_film(self, file: FileId, film: Film) -> None:
        self._films[file] = film
        if len(self._films) > _FILMS:
            oldest, _ = self._films.popitem(last=False)
            self._whole.drop((oldest, 0))

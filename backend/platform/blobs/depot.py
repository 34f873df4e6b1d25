"""The depot of one server: its parts and blobs, threads for them, and locks that keep two from one thing."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Final, ParamSpec, TypeVar

from backend.platform.blobs.parts import Parts
from backend.platform.blobs.store import BlobMissing, Blobs

P = ParamSpec("P")
T = TypeVar("T")
THREADS: Final = 8


class Depot:
    """What the loop asks for files."""

    def __init__(self, blobs: Blobs, parts: Parts) -> None:
        self.blobs = blobs
        self.parts = parts
        self.looking = asyncio.Semaphore(1)
        """Whoever looks at a whole file: one at a time, so that pictures have a bounded share of memory and threads."""
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="atrium-files")
        self._locks: dict[Hashable, tuple[asyncio.Lock, int]] = {}

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Do something with the disk or the store on a thread."""
        return asyncio.wrap_future(self._threads.submit(work, *args, **kwargs))

    def read(self, key: str, start: int, stop: int) -> Awaitable[bytes]:
        """Read some of a content."""
        return self.run(self.blobs.read, key, start, stop)

    async def size(self, key: str) -> int:
        """Give the size of a content that is here."""
        size = await self.run(self.blobs.size, key)
        if size is None:
            raise BlobMissing(key)
        return size

    @asynccontextmanager
    async def alone(self, thing: Hashable) -> AsyncGenerator[None]:
        """Have something to oneself for a while: an upload, a content."""
        lock, waiting = self._locks.get(thing, (None, 0))
        lock = lock or asyncio.Lock()
        self._locks[thing] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._locks.pop(thing)
            if waiting > 1:
                self._locks[thing] = (lock, waiting - 1)

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown(wait=False, cancel_futures=True)

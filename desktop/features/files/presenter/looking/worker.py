"""A thread of its own for work that may take long because somebody wants it to."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")


class Worker:
    """Does one thing after the other, and does not hold up the end of the program.

    The loop's own threads are waited for at the end, and are few: a picture that is made to take minutes would keep
    the program from ending and names from being found.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, function: Callable[..., T], *values: Any) -> T:  # noqa: ANN401 - what the function takes
        """Do something and give what it gives."""
        loop = asyncio.get_running_loop()
        coming: asyncio.Future[T] = loop.create_future()

        def work() -> None:
            if coming.cancelled():
                return
            try:
                outcome = function(*values)
            except BaseException as fault:  # noqa: BLE001 - it is handed on
                _tell(loop, coming.set_exception, fault, coming)
            else:
                _tell(loop, coming.set_result, outcome, coming)

        self._work.put(work)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        return await coming

    def close(self) -> None:
        """End the thread when it has done what it does; nobody waits for that."""
        self._work.put(None)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()
            del work  # what it holds must not outlive it here


def _tell(
    loop: asyncio.AbstractEventLoop, say: Callable[[Any], object], what: object, coming: asyncio.Future[Any]
) -> None:
    def deliver() -> None:
        if not coming.done():
            say(what)

    with suppress(RuntimeError):  # the loop is closed
        loop.call_soon_threadsafe(deliver)

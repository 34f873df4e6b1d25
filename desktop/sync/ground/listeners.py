"""Those who want to hear something."""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Listeners(Generic[T]):
    """Callbacks for one kind of news."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[T], None]] = []

    def add(self, callback: Callable[[T], None]) -> Callable[[], None]:
        """Call `callback` for all news from now on; gives the way to stop it."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback) if callback in self._callbacks else None

    def tell(self, news: T) -> None:
        """Tell everybody; the first fault of one goes to the loop's handler, or is raised when there is no loop."""
        faults: list[BaseException] = []
        for callback in tuple(self._callbacks):
            try:
                callback(news)
            except BaseException as fault:  # noqa: BLE001 - it is handed on below, after the others have heard
                faults.append(fault)
        if faults:
            _hand_on(faults[0])


def _hand_on(fault: BaseException) -> None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        raise fault from None
    if not isinstance(fault, Exception):
        raise fault
    loop.call_exception_handler({"message": "a listener of sync failed", "exception": fault})

"""Measured heights, kept for as long as row, width and theme are the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

LIMIT = 4096


class Heights:
    """A bounded memory of heights; a row is recognised by being the very same value."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._known: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._setting: tuple[int, int] = (-1, -1)

    def use(self, width: int, generation: int) -> bool:
        """Forget everything when width or theme are new; tell whether they were."""
        if (width, generation) == self._setting:
            return False
        self._known.clear()
        self._setting = (width, generation)
        return True

    def height(self, key: Hashable, row: object, measure: Callable[[], int]) -> int:
        """Give a height, measured when it is not known."""
        entry = self._known.get(key)
        if entry is not None and (entry[0] is row or entry[0] == row):
            self._known.move_to_end(key)
            return entry[1]
        height = max(1, measure())
        self._known[key] = (row, height)
        if len(self._known) > self._limit:
            self._known.popitem(last=False)
        return height

    def forget(self, key: Hashable) -> None:
        """Measure a row anew although it is the same."""
        self._known.pop(key, None)

    def __len__(self) -> int:
        return len(self._known)

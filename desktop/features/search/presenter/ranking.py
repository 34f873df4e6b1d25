"""How well a message answers what was searched for (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from backend.contract.indexing import searched
from backend.contract.matching import fold, has
from backend.contract.search import Hit
from desktop.features.search.presenter.query import unquoted

_TOGETHER: Final = 4
_WHOLE: Final = 2
_MOSTLY: Final = 2


def worth(hit: Hit, phrases: Sequence[str]) -> float:
    """Weigh a hit: what was typed stands together, as whole words, and is most of what is said.

    The text of a message and the name of each of its files are weighed alone, and the best of them counts.
    """
    words = [unquoted(phrase) for phrase in phrases]
    return max((_worth(fold(line), words) for line in searched(hit.message).splitlines()), default=0.0)


def _worth(folded: str, words: Sequence[str]) -> float:
    here = [word for word in words if has(folded, word)]
    if not here:
        return 0.0
    together = len(words) > 1 and has(folded, " ".join(words))
    whole = sum(has(folded, f'"{word}"') for word in here) / len(words)
    mostly = sum(map(len, here)) / max(len(folded), 1)
    return len(here) + _TOGETHER * together + _WHOLE * whole + _MOSTLY * min(1.0, mostly)


class Ranks:
    """Puts hits in order, the best first, of the same worth the newest; what was weighed is not weighed again."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self.phrases = tuple(phrases)
        self._known: dict[tuple[object, int], tuple[Hit, float]] = {}

    def order(self, hits: Sequence[Hit]) -> list[Hit]:
        """Order hits that come newest first."""
        return sorted(hits, key=self._worth_of, reverse=True)

    def _worth_of(self, hit: Hit) -> float:
        key = (hit.conversation, hit.message.number)
        known = self._known.get(key)
        if known is None or known[0] != hit:
            known = self._known[key] = (hit, worth(hit, self.phrases))
        return known[1]

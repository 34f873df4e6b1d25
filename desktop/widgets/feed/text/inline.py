"""Markup inside one line: bold, code and links (pure)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.widgets.feed.text.addresses import tell_the_truth
from desktop.widgets.feed.text.spans import BIDI_CONTROLS, Mark, link_at

MOST_FOUND = 400
"""Marks of one text; what comes after is text. Nobody reads more, and each costs a format."""
_TOKEN = re.compile(r"`+|\*\*+|\[|https?://|mailto:", re.IGNORECASE)
_PART = rf"[^\s()\[\]<>{BIDI_CONTROLS}]"
# Possessive: nothing is tried twice. Words end at the next bracket, so no two tries read the same characters.
_NAMED = re.compile(
    rf"\[([^\[\]\r\n]{{1,300}}+)\]\(((?:https?://|mailto:)(?:{_PART}|\({_PART}*+\))++)\)", re.IGNORECASE
)
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch from `start` to `end` that is shown, with its markers from `outer_start` to `outer_end`."""

    start: int
    end: int
    mark: Mark | None = None
    target: str = ""
    outer_start: int = -1
    outer_end: int = -1
    parts: tuple[Found, ...] = field(default=())


class Inline:
    """Reads the lines of one text; in `atoms` nothing is markup."""

    def __init__(self, text: str, atoms: Sequence[Range]) -> None:
        self._text = text
        self._atoms = atoms
        self._atom_ends = [end for _, end in atoms]
        self._left = MOST_FOUND

    def read(self, start: int, end: int) -> list[Found]:
        """Read the words of a line, in order and without gaps but for the markers."""
        found: list[Found] = []
        ticks = self._ticks(start, end)
        for gap_start, gap_end, atom_end in self._gaps(start, end):
            found += self._gap(gap_start, gap_end, ticks)
            if gap_end < atom_end:
                found.append(Found(gap_end, atom_end))
        return self._with_bold(found, start, end)

    def _gaps(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """List what lies between atoms, each with the end of the atom behind it."""
        place = bisect_right(self._atom_ends, start)
        while place < len(self._atoms) and self._atoms[place][0] < end:
            atom_start, atom_end = self._atoms[place]
            yield start, max(start, atom_start), min(atom_end, end)
            start, place = max(start, min(atom_end, end)), place + 1
        yield start, end, end

    def _ticks(self, start: int, end: int) -> dict[int, list[int]]:
        """List the runs of backticks by their length, so that a code's end is found without looking twice."""
        runs: dict[int, list[int]] = defaultdict(list)
        if self._text.find("`", start, end) >= 0:
            for match in re.compile("`+").finditer(self._text, start, end):
                runs[len(match.group())].append(match.start())
        return runs

    def _gap(self, start: int, end: int, ticks: dict[int, list[int]]) -> Iterator[Found]:
        text_from = at = start
        while (token := _TOKEN.search(self._text, at, end)) is not None:
            found = self._token(token, end, ticks) if self._left > 0 else None
            if found is None:
                at = token.end()
                continue
            self._left -= 1
            if text_from < found.outer_start:
                yield Found(text_from, found.outer_start)
            yield found
            text_from = at = found.outer_end
        if text_from < end:
            yield Found(text_from, end)

    def _token(self, token: re.Match[str], end: int, ticks: dict[int, list[int]]) -> Found | None:
        written = token.group()
        if written[0] == "`":
            return self._code(token, end, ticks)
        if written[0] == "*":
            # Only two: three or more are somebody's line or a hidden word.
            return (
                Found(token.start(), token.end(), Mark.BOLD, "", token.start(), token.end())
                if written == "**"
                else None
            )
        return self._named_link(token.start(), end) if written == "[" else self._bare_link(token.start(), end)

    def _code(self, token: re.Match[str], end: int, ticks: dict[int, list[int]]) -> Found | None:
        length = len(token.group())
        runs = ticks.get(length, [])
        place = bisect_right(runs, token.start())
        if place == len(runs) or runs[place] + length > end or not self._text[token.end() : runs[place]].strip():
            return None
        return Found(token.end(), runs[place], Mark.CODE, "", token.start(), runs[place] + length)

    def _named_link(self, start: int, end: int) -> Found | None:
        match = _NAMED.match(self._text, start, end)
        if match is None:
            return None
        honest = tell_the_truth(match[1], match[2])
        words = match.span(1) if honest else match.span(2)
        return Found(*words, Mark.LINK, match[2], match.start(), match.end())

    def _bare_link(self, start: int, end: int) -> Found | None:
        address = link_at(self._text, start, end)
        if not address:
            return None
        return Found(start, start + len(address), Mark.LINK, address, start, start + len(address))

    def _with_bold(self, found: list[Found], start: int, end: int) -> list[Found]:
        """Join what stands between two bold markers; a marker without another is text."""
        made: list[Found] = []
        opened: int | None = None
        for one in found:
            if one.mark is not Mark.BOLD:
                made.append(one)
                continue
            closes = one.start > start and not self._text[one.start - 1].isspace()
            if opened is not None and closes and len(made) > opened + 1:
                parts = tuple(made[opened + 1 :])
                opening = made[opened]
                made[opened:] = [Found(opening.end, one.start, Mark.BOLD, "", opening.start, one.end, parts)]
                opened = None
                continue
            if one.end < end and not self._text[one.end].isspace():
                opened = len(made)
            made.append(Found(one.start, one.end))
        return made

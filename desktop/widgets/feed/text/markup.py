"""The markup of messages: bold, code, lists, quotes and named links; linear in the length, and every text is valid.

`**bold**`, `` `code` ``, blocks between lines of three backticks, `- ` and `1. ` lists, `> ` quotes and
`[words](https://...)`. A marker without its other half is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.widgets.feed.text.inline import Found, Inline
from desktop.widgets.feed.text.marked import LineKind, Marked, MarkedLine, Piece, Wrap, plain
from desktop.widgets.feed.text.spans import Span, find_links

MOST_LEVELS = 4
SPACES_A_LEVEL = 2
_ANY = re.compile(r"\*\*|`|\]\(|^ *(?:- |\d{1,3}\. )|^> ", re.MULTILINE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_FENCE = re.compile(r"```[\w+#.-]{0,20}[ \t]*\Z")
_FENCE_END = re.compile(r"```[ \t]*\Z")
_MARKER = re.compile(r"( {0,16})(?:(-) |(\d{1,3}\.) )(?=\S)|(> )")

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the source: its words, and what ends it."""

    start: int
    end: int
    full: int


def parse(text: str, atoms: Sequence[Range] = ()) -> Marked:
    """Read the markup of a text; in `atoms`, which are in order, nothing is markup."""
    if _ANY.search(text) is None:
        return plain(text, [link for link in find_links(text) if not _meets(link, atoms)])
    return _Reader(text, atoms).read()


def plain_words(text: str) -> str:
    """Give a text without its markers, for where only words are shown."""
    return parse(text).text


def _meets(span: Span, atoms: Sequence[Range]) -> bool:
    return any(span.start < end and start < span.end for start, end in atoms)


def _lines_of(text: str) -> Iterator[_Line]:
    for match in _LINE.finditer(text):
        words = match.group().rstrip("\r\n")
        yield _Line(match.start(), match.start() + len(words), match.end())
        if match.end() == len(text) and match.end() == match.start() + len(words):
            return


class _Reader:
    """Reads a text once, from its beginning to its end."""

    def __init__(self, text: str, atoms: Sequence[Range]) -> None:
        self._text = text
        self._lines = list(_lines_of(text))
        self._inline = Inline(text, atoms)
        self._out: list[str] = []
        self._length = 0
        self._pieces: list[Piece] = []
        self._spans: list[Span] = []
        self._wraps: list[Wrap] = []
        self._made: list[MarkedLine] = []
        self._ends = self._fence_ends()

    def read(self) -> Marked:
        """Read line by line."""
        at = 0
        while at < len(self._lines):
            at = self._code_block(at) or self._ordinary(at)
        return Marked(
            self._text,
            "".join(self._out),
            tuple(sorted(self._spans, key=lambda span: (span.start, -span.end))),
            tuple(self._made),
            tuple(self._pieces) or (Piece(0, 0, 0),),
            tuple(sorted(self._wraps, key=lambda wrap: (wrap.start, -wrap.end))),
        )

    def _fence_ends(self) -> list[int | None]:
        """Find for each line the next line that ends a block."""
        ends: list[int | None] = []
        following: int | None = None
        for place in range(len(self._lines) - 1, -1, -1):
            ends.append(following)
            if self._is(_FENCE_END, self._lines[place]):
                following = place
        return ends[::-1]

    def _is(self, pattern: re.Pattern[str], line: _Line) -> bool:
        return pattern.match(self._text[line.start : min(line.end, line.start + 64)]) is not None

    def _code_block(self, at: int) -> int:
        """Read a block of code; 0 when none begins here."""
        end = self._ends[at]
        if end is None or end <= at + 1 or not self._is(_FENCE, self._lines[at]):
            return 0
        start, last = self._length, self._lines[end].full == len(self._text) and end == len(self._lines) - 1
        for place in range(at + 1, end):
            line = self._lines[place]
            self._line(line, line.start, LineKind.CODE, level=at, ends_text=last and place == end - 1)
        # The opening marker is its own line; the code's last line break is before the closing one.
        code_end = self._made[-1].end
        fence, opening = self._lines[end], self._lines[at]
        self._wraps.append(
            Wrap(
                start,
                code_end,
                self._text[opening.start : opening.full],
                "\n" + self._text[fence.start : fence.end],
            )
        )
        return end + 1

    def _ordinary(self, at: int) -> int:
        line = self._lines[at]
        marker = _MARKER.match(self._text, line.start, line.end)
        if marker is not None and marker[4] and not self._may_quote(marker.end(), line.end):
            marker = None
        kind, level, label, words = LineKind.PLAIN, 0, "", line.start
        if marker is not None:
            words = marker.end()
            level = min(self._deepest(), len(marker[1] or "") // SPACES_A_LEVEL)
            label = marker[3] or ""
            kind = LineKind.BULLET if marker[2] else LineKind.NUMBER if label else LineKind.QUOTE
        self._line(line, words, kind, level=level, label=label)
        return at + 1

    def _deepest(self) -> int:
        """Give the deepest level that a list may have here: one more than the line above, however far it is set in."""
        above = self._made[-1] if self._made else None
        if above is None or above.kind not in {LineKind.BULLET, LineKind.NUMBER}:
            return 0
        return min(MOST_LEVELS - 1, above.level + 1)

    def _may_quote(self, start: int, end: int) -> bool:
        """Tell whether a quote has words, or goes on without some for a line."""
        goes_on = bool(self._made) and self._made[-1].kind is LineKind.QUOTE
        return goes_on or bool(self._text[start:end].strip())

    def _line(
        self, line: _Line, words: int, kind: LineKind, *, level: int = 0, label: str = "", ends_text: bool = False
    ) -> None:
        start = self._length
        if kind is LineKind.CODE:
            self._show(words, line.end)
        else:
            for found in self._inline.read(words, line.end):
                self._show_inline(found)
        self._made.append(MarkedLine(start, self._length, line.start, kind, level, label))
        if not ends_text:
            self._show(line.end, line.full)

    def _show_inline(self, found: Found) -> None:
        start, spans, wraps = self._length, len(self._spans), len(self._wraps)
        if found.parts:
            for part in found.parts:
                self._show_inline(part)
        else:
            self._show(found.start, found.end)
        if found.mark is not None and start < self._length:
            # The outer before the inner: markers are put back in this order.
            self._spans.insert(spans, Span(start, self._length, found.mark, found.target))
            if found.outer_start < found.start:
                opening = self._text[found.outer_start : found.start]
                self._wraps.insert(wraps, Wrap(start, self._length, opening, self._text[found.end : found.outer_end]))

    def _show(self, start: int, end: int) -> None:
        if start >= end:
            return
        last = self._pieces[-1] if self._pieces else None
        if last is not None and last.source + last.length == start:
            self._pieces[-1] = Piece(last.shown, last.source, last.length + end - start)
        else:
            self._pieces.append(Piece(self._length, start, end - start))
        self._out.append(self._text[start:end])
        self._length += end - start

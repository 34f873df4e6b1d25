"""Shows what markers and mentions mean while one writes; the text stays as it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.features.messaging.presenter.writing.formatting import seen_in
from desktop.widgets.feed.text.spans import Utf16
from desktop.widgets.theme import current_theme

MOST_SHOWN = 4_000
"""Longer lines stay plain: every letter typed in one would cost more than a letter may."""
_IN_FENCE = 1


class MarkupHighlighter(QSyntaxHighlighter):
    """Formats the lines that change, and no others."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._names: dict[int, tuple[tuple[int, int], ...]] = {}
        self._formats: dict[str, QTextCharFormat] = {}
        self.restyle()

    def restyle(self) -> None:
        """Take the theme's colours."""
        theme = current_theme()
        self._formats = {kind: QTextCharFormat() for kind in ("marker", "bold", "code", "link", "name")}
        self._formats["marker"].setForeground(theme.color("text-subtle"))
        self._formats["bold"].setFontWeight(QFont.Weight.DemiBold)
        self._formats["code"].setBackground(theme.color("surface-sunken"))
        self._formats["link"].setForeground(theme.color("text-link"))
        self._formats["name"].setForeground(theme.color("accent-soft-text"))
        self._formats["name"].setBackground(theme.color("accent-soft"))
        self.rehighlight()

    def show_names(self, places: Iterable[tuple[int, int]]) -> None:
        """Show who is named: where each name begins and ends, in units of Qt."""
        found: dict[int, list[tuple[int, int]]] = {}
        for start, end in places:
            block = self.document().findBlock(start)
            found.setdefault(block.blockNumber(), []).append((start - block.position(), end - start))
        names = {number: tuple(spans) for number, spans in found.items()}
        if names == self._names:
            return
        changed = {number for number in {*names, *self._names} if names.get(number) != self._names.get(number)}
        self._names = names
        for number in changed:
            block = self.document().findBlockByNumber(number)
            if block.isValid():
                self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        fenced = self.previousBlockState() == _IN_FENCE
        seen, after = ([], fenced) if len(text) > MOST_SHOWN else seen_in(text, fenced=fenced)
        if after or self.currentBlockState() == _IN_FENCE:
            self.setCurrentBlockState(_IN_FENCE if after else 0)
        if seen:
            units = Utf16(text)
            for one in seen:
                start = units.to_qt(one.start)
                self.setFormat(start, units.to_qt(one.start + one.length) - start, self._formats[one.kind])
        names = self._names.get(self.currentBlock().blockNumber(), ()) if self._names else ()
        for start, length in names:
            self.setFormat(start, length, self._formats["name"])

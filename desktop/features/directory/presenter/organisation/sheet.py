"""A table that was read from a file: cells of text, whatever the file was. Nothing in it is ever computed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from backend.contract.importing import IMPORT_ROWS

FILE_BYTES: Final = 16 << 20
COLUMNS: Final = 100
CELL_CHARACTERS: Final = 512


class SheetRefused(ValueError):
    """A file that cannot be read as a table; `code` says why, `about` where."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(code)
        self.code, self.about = code, about


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of a table: the head, then rows with the line that they stand on in the file, empty ones left out."""

    head: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def sheet_of(lines: Iterable[tuple[int, list[str]]]) -> Sheet:
    """Make a table of numbered lines; raise `SheetRefused` for one that is empty, too wide or too long."""
    filled = _filled(lines)
    _, head = next(filled, (0, ()))
    if not head:
        raise SheetRefused("empty")
    rows: list[tuple[int, tuple[str, ...]]] = []
    for place, cells in filled:
        if len(rows) == IMPORT_ROWS:
            raise SheetRefused("too_long", str(IMPORT_ROWS))
        rows.append((place, (cells + ("",) * len(head))[: max(len(head), len(cells))]))
    if not rows:
        raise SheetRefused("empty")
    return Sheet(head, tuple(rows))


def _filled(lines: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    for place, line in lines:
        cells = [" ".join(cell.replace("\0", "").split()) for cell in line]
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > COLUMNS:
            raise SheetRefused("too_wide", str(place))
        if any(len(cell) > CELL_CHARACTERS for cell in cells):
            raise SheetRefused("cell_too_long", str(place))
        if cells:
            yield place, tuple(cells)

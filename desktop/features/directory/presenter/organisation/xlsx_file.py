"""Workbooks (ECMA-376, SpreadsheetML): the first sheet's cells, read in a stream.

Libraries build a sheet in memory as wide and high as its farthest cell says it is; a file of 2 KB can say 17 billion
cells. Here only what is written is read, up to fixed bounds. Of a formula the value that was saved with it is taken.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Final
from xml.parsers import expat

from backend.contract.importing import IMPORT_ROWS
from desktop.features.directory.presenter.organisation.sheet import (
    CELL_CHARACTERS,
    COLUMNS,
    Sheet,
    SheetRefused,
    sheet_of,
)

PART_BYTES: Final = 32 << 20
PIECE: Final = 1 << 16
STRINGS: Final = 1_000_000
_MOST_LINES: Final = 2 * IMPORT_ROWS
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)
Attributes = dict[str, str]


def read_xlsx(content: bytes) -> Sheet:
    """Read the first sheet that is shown; raise `SheetRefused`."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            strings = _strings(book)
            return sheet_of(_cells(book, _first_sheet(book), strings))
    except SheetRefused:
        raise
    except (*_BROKEN, expat.ExpatError) as error:
        raise SheetRefused("no_table") from error


class _Parser:
    """Feeds a part of the book, bounded, to handlers by the names of elements; a document type is refused.

    Without one there are no entities, so that nothing grows while it is read.
    """

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text
        self.starts: dict[str, Callable[[Attributes], None]] = {}
        self.ends: dict[str, Callable[[], None]] = {}
        self.reading = False
        self.text: list[str] = []
        self._length = 0

    def read(self, book: zipfile.ZipFile, name: str) -> Iterator[None]:
        """Read a part, a piece at a time."""
        info = book.getinfo(name)
        if info.compress_type not in _METHODS or info.file_size > PART_BYTES:
            raise SheetRefused("too_large")
        size = 0
        with book.open(info) as part:
            while piece := part.read(PIECE):
                size += len(piece)
                if size > PART_BYTES:
                    raise SheetRefused("too_large")
                self._parser.Parse(piece, False)
                yield
        self._parser.Parse(b"", True)

    def take(self) -> str:
        """Give the text that was read, and begin anew."""
        text = "".join(self.text)
        self.text, self._length, self.reading = [], 0, False
        return text

    def _refuse(self, *_given: object) -> None:
        raise SheetRefused("no_table")

    def _on_start(self, name: str, attributes: Attributes) -> None:
        handler = self.starts.get(name.rpartition(" ")[2])
        if handler is not None:
            handler(attributes)

    def _on_end(self, name: str) -> None:
        handler = self.ends.get(name.rpartition(" ")[2])
        if handler is not None:
            handler()

    def _on_text(self, text: str) -> None:
        if self.reading and self._length <= CELL_CHARACTERS:
            self.text.append(text)
            self._length += len(text)


def _strings(book: zipfile.ZipFile) -> list[str]:
    """Read the strings that cells share; what tells how a word is spoken is no part of it."""
    name = "xl/sharedStrings.xml"
    if name not in book.namelist():
        return []
    parser, found, spoken = _Parser(), list[str](), [False]

    def keep() -> None:
        text = parser.take()
        if len(found) >= STRINGS:
            raise SheetRefused("too_large")
        found.append(text)

    def speak(*, on: bool) -> None:
        spoken[0] = on

    parser.starts = {
        "t": lambda _: setattr(parser, "reading", not spoken[0]),
        "rPh": lambda _: speak(on=True),
    }
    parser.ends = {"t": lambda: setattr(parser, "reading", False), "rPh": lambda: speak(on=False), "si": keep}
    for _ in parser.read(book, name):
        pass
    return found


def _first_sheet(book: zipfile.ZipFile) -> str:
    """Name the part with the first sheet that is not hidden."""
    parser, sheets, targets = _Parser(), list[str](), dict[str, str]()

    def note(attributes: Attributes) -> None:
        relation = next((value for key, value in attributes.items() if key.endswith(" id")), "")
        if attributes.get("state", "visible") == "visible":
            sheets.append(relation)

    parser.starts = {"sheet": note}
    for _ in parser.read(book, "xl/workbook.xml"):
        pass
    relations = _Parser()
    relations.starts = {"Relationship": lambda each: targets.update({each.get("Id", ""): each.get("Target", "")})}
    for _ in relations.read(book, "xl/_rels/workbook.xml.rels"):
        pass
    for sheet in sheets:
        target = targets.get(sheet, "")
        name = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        if name in book.namelist():
            return name
    raise SheetRefused("empty")


class _Reader:
    """Gathers the rows of a sheet."""

    def __init__(self, parser: _Parser, strings: list[str]) -> None:
        self._parser, self._strings = parser, strings
        self.rows: list[tuple[int, list[str]]] = []
        self._row: dict[int, str] = {}
        self._line, self._column, self._kind, self._value, self._spoken = 0, -1, "n", "", False
        self.lines = 0
        parser.starts = {"row": self._on_row, "c": self._on_cell, "v": self._on_value, "t": self._on_value}
        parser.starts["rPh"] = lambda _: self._speak(on=True)
        parser.ends = {"v": self._end_value, "t": self._end_value, "c": self._end_cell, "row": self._end_row}
        parser.ends["rPh"] = lambda: self._speak(on=False)

    def _speak(self, *, on: bool) -> None:
        self._spoken = on

    def _on_row(self, attributes: Attributes) -> None:
        line = attributes.get("r", "")
        self._line = int(line) if line.isascii() and line.isdecimal() and len(line) < 9 else self._line + 1
        self._row, self._column = {}, -1

    def _on_cell(self, attributes: Attributes) -> None:
        place = column_of(attributes.get("r", ""))
        self._column = self._column + 1 if place is None else place
        self._kind, self._value = attributes.get("t", "n"), ""

    def _on_value(self, _attributes: Attributes) -> None:
        self._parser.reading = not self._spoken

    def _end_value(self) -> None:
        self._value += self._parser.take()

    def _end_cell(self) -> None:
        text = self._said()
        if text and self._column >= COLUMNS:
            raise SheetRefused("too_wide", str(self._line))
        if text:
            self._row[self._column] = text

    def _said(self) -> str:
        value = self._value
        if self._kind == "s":
            place = int(value) if value.isascii() and value.isdecimal() else len(self._strings)
            return self._strings[place] if place < len(self._strings) else ""
        if self._kind == "e":
            return ""
        return value.removesuffix(".0") if self._kind == "n" else value

    def _end_row(self) -> None:
        self.lines += bool(self._row)
        if self.lines > _MOST_LINES:
            raise SheetRefused("too_long", str(IMPORT_ROWS))
        if self._row:
            self.rows.append((self._line, [self._row.get(place, "") for place in range(max(self._row) + 1)]))


def _cells(book: zipfile.ZipFile, name: str, strings: list[str]) -> Iterator[tuple[int, list[str]]]:
    parser = _Parser()
    reader = _Reader(parser, strings)
    for _ in parser.read(book, name):
        yield from reader.rows
        reader.rows.clear()
    yield from reader.rows


def column_of(reference: str) -> int | None:
    """Give the place of a cell's column, 0 for "A1"; None where there is no reference, `COLUMNS` and more is far."""
    letters = reference.rstrip("0123456789")
    if not letters or len(letters) > 3 or not (letters.isascii() and letters.isalpha()):
        return None
    place = 0
    for letter in letters.upper():
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1

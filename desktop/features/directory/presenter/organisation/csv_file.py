"""Tables with commas: which characters and which marks between the cells, found without guessing wrongly."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import Final

from desktop.features.directory.presenter.organisation.sheet import Sheet, SheetRefused, sheet_of

_MARKED: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS: Final = ",;\t|"
_LOOKED_AT: Final = 20
_HANGUL: Final = range(0xAC00, 0xD7A4)
_HAN: Final = range(0x4E00, 0xA000)


def read_csv(content: bytes) -> Sheet:
    """Read a table with commas, semicolons, tabs or bars; raise `SheetRefused`."""
    text = decoded(content)
    if "\0" in text:
        raise SheetRefused("no_table")
    return sheet_of(_lines(text, delimiter_of(text)))


def decoded(content: bytes) -> str:
    """Turn bytes into text: by their mark, as UTF-8, else as what Korean or Chinese systems write.

    CP949 and GB18030 share most of their bytes. What both can read is taken for the one in which it has more of that
    language's common letters: Hangul syllables, or the Han characters of GB 2312's first level.
    """
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return _strictly(content, encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    readings = [text for encoding in ("cp949", "gb18030") if (text := _maybe(content, encoding)) is not None]
    if not readings:
        raise SheetRefused("encoding")
    return max(readings, key=_likely)


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SheetRefused("encoding") from error


def _maybe(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _likely(text: str) -> float:
    """Say how much a reading looks like a language: the share of its letters that people write every day."""
    letters = [char for char in text if not char.isascii()]
    return sum(map(_is_common, letters)) / max(1, len(letters))


def _is_common(char: str) -> bool:
    """Tell whether a letter is a syllable of KS X 1001, or a Han character of the first level of GB 2312."""
    code = ord(char)
    if code in _HANGUL:
        return _lead(char, "euc_kr") is not None
    if code in _HAN:
        lead = _lead(char, "gb2312")
        return lead is not None and lead < 0xD8
    return False


def _lead(char: str, encoding: str) -> int | None:
    try:
        return char.encode(encoding)[0]
    except UnicodeEncodeError:
        return None


def delimiter_of(text: str) -> str:
    """Find what stands between the cells: what divides the first lines into the same number of cells, the most."""
    first = text.splitlines()[:_LOOKED_AT]

    def fits(mark: str) -> tuple[int, int]:
        try:
            wide = [len(row) for row in csv.reader(first, delimiter=mark) if row]
        except csv.Error:
            return (0, 0)
        return (sum(each == wide[0] for each in wide) if wide and wide[0] > 1 else 0, wide[0] if wide else 0)

    return max(_DELIMITERS, key=fits) if first else ","


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise SheetRefused("cell_too_long", str(reader.line_num)) from error

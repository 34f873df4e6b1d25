"""Files that people keep their colleagues in, and files that somebody made to hurt."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from desktop.features.directory.presenter.organisation.columns import guess, read_sheet, rows_of
from desktop.features.directory.presenter.organisation.csv_file import decoded, delimiter_of, read_csv
from desktop.features.directory.presenter.organisation.sheet import FILE_BYTES, SheetRefused
from desktop.features.directory.presenter.organisation.xlsx_file import column_of, read_xlsx

KOREAN = "이름,부서,상사,직급\n김하늘,영업/서울,박도윤,3\n박도윤,영업,,20\n"
CHINESE = "姓名,部门,上级,职级\n林晓雨,销售部/北京,陈志强,3\n陈志强,销售部,,20\n"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = '<c r="{0}" t="inlineStr"><is><t>{1}</t></is></c>'


def book(
    rows: str, strings: str = "", states: tuple[str, ...] = ("visible",), method: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """Make a workbook with the rows in each of its sheets."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        sheets = "".join(f'<sheet name="{at}" r:id="r{at}" state="{state}"/>' for at, state in enumerate(states))
        made.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{RELATED}"><sheets>{sheets}</sheets></workbook>'
        )
        links = "".join(f'<Relationship Id="r{at}" Target="worksheets/s{at}.xml"/>' for at in range(len(states)))
        made.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{links}</Relationships>")
        for at in range(len(states)):
            body = rows.replace("{sheet}", str(at))
            made.writestr(
                f"xl/worksheets/s{at}.xml", f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>'
            )
        if strings:
            made.writestr("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{strings}</sst>')
    return file.getvalue()


@pytest.mark.parametrize("text", [KOREAN, CHINESE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_unicode_is_read_by_its_mark(text: str, encoding: str) -> None:
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    assert decoded((mark + text).encode(encoding)) == text


@pytest.mark.parametrize(("text", "encoding"), [(KOREAN, "cp949"), (CHINESE, "gb18030"), (CHINESE, "gbk")])
def test_what_korean_and_chinese_systems_write_is_told_apart(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


def test_bytes_of_no_language_are_refused() -> None:
    with pytest.raises(SheetRefused, match="encoding"):
        decoded(b"name,\xff\xff\xff\n")


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_mark_between_cells_is_found(mark: str) -> None:
    text = f'name{mark}title\n"Vik, Tomas; junior"{mark}Lead\n'
    assert delimiter_of(text) == mark
    assert read_csv(text.encode()).rows == ((2, ("Vik, Tomas; junior", "Lead")),)


def test_lines_keep_their_numbers_and_empty_ones_are_left_out() -> None:
    sheet = read_csv(b'\n name , title \n\n"A\nB",x\n,,\nC\n')
    assert sheet.head == ("name", "title")
    assert sheet.rows == ((5, ("A B", "x")), (7, ("C", "")))


@pytest.mark.parametrize("text", [KOREAN, CHINESE, "Full name,Team,Reports to,Level\na,b,c,3\nd,e,,20\n"])
def test_heads_in_three_languages_are_understood(text: str) -> None:
    sheet = read_csv(text.encode())
    columns = guess(sheet.head)
    assert columns == {"name": 0, "department": 1, "manager": 2, "rank": 3}
    first, second = rows_of(sheet, columns)
    assert (first.line, first.rank, second.manager) == (2, "3", "")


def test_words_for_duties_and_languages_become_the_servers() -> None:
    sheet = read_csv("name,담당,언어\nA,인사; Finance,한국어\nB,-,简体中文\nC,pope,tlh\n".encode())
    rows = rows_of(sheet, guess(sheet.head))
    assert [(row.roles, row.language) for row in rows] == [("hr, finance", "ko"), ("-", "zh_CN"), ("pope", "tlh")]


def test_a_workbook_is_read_with_the_values_that_formulas_had() -> None:
    strings = "<si><t>name</t></si><si><r><t>김</t></r><r><t>하늘</t></r><rPh><t>spoken</t></rPh></si>"
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>rank</t></is></c></row>'
        '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4"><f>HYPERLINK("http://x.example")</f><v>8.0</v></c></row>'
    )
    sheet = read_xlsx(book(rows, strings))
    assert sheet.head == ("name", "", "rank")
    assert sheet.rows == ((4, ("김하늘", "", "8")),)


def test_the_first_sheet_that_is_shown_is_read() -> None:
    rows = f"<row>{SHEET.format('A1', 'name')}</row><row>{SHEET.format('A2', 'sheet {sheet}')}</row>"
    assert read_xlsx(book(rows, states=("hidden", "visible", "visible"))).rows[0][1] == ("sheet 1",)


def far() -> bytes:
    """Make a book of 1 KB that says it is 17 billion cells large."""
    return book(
        f"<row r='1'>{SHEET.format('A1', 'name')}</row><row r='1048576'>{SHEET.format('XFD1048576', 'x')}</row>"
    )


def bomb() -> bytes:
    return book(f"<row>{SHEET.format('A1', ' ' * (40 << 20))}</row>")


def with_doctype() -> bytes:
    file = io.BytesIO(book(f"<row>{SHEET.format('A1', 'name')}</row>"))
    changed = io.BytesIO()
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(changed, "w") as after:
        for name in before.namelist():
            body = before.read(name)
            if "sheets/" in name:
                body = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + body
            after.writestr(name, body)
    return changed.getvalue()


def lying() -> bytes:
    """Make a book whose directory says that a part of 40 MB has a few bytes."""
    made = bytearray(bomb())
    size = (40 << 20).to_bytes(4, "little")
    for at in range(len(made) - 46):
        if bytes(made[at : at + 4]) in {b"PK\x01\x02", b"PK\x03\x04"}:
            place = at + (24 if made[at + 2] == 1 else 22)
            if int.from_bytes(made[place : place + 4], "little") > len(size) << 20:
                made[place : place + 4] = (400).to_bytes(4, "little")
    return bytes(made)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (far, "too_wide"),
        (bomb, "too_large"),
        (lying, "no_table"),
        (with_doctype, "no_table"),
        (lambda: book("<row>"), "no_table"),
        (lambda: book(""), "empty"),
        (lambda: book("", states=("hidden",)), "empty"),
        (lambda: book(f"<row>{SHEET.format('A1', 'n' * 600)}</row>"), "cell_too_long"),
        (lambda: book(f"<row>{SHEET.format('A1', 'name')}</row>" * 2_100), "too_long"),
        (lambda: book("", method=zipfile.ZIP_BZIP2), "too_large"),
        (lambda: b"PK\x03\x04 and nothing", "no_table"),
        (lambda: b"\xd0\xcf\x11\xe0 an old workbook", "old_or_locked"),
        (lambda: b" " * (FILE_BYTES + 1), "too_large"),
        (lambda: b"", "empty"),
        (lambda: b"name\n", "empty"),
        (lambda: b"name\0\nx\n", "no_table"),
        (lambda: b"name\n" + b"x\n" * 2_001, "too_long"),
        (lambda: b"name\n" + b"," * 200 + b"x\n", "too_wide"),
        (lambda: b"name\n" + b"x" * 200_000 + b"\n", "cell_too_long"),
    ],
)
def test_a_hostile_file_is_refused_in_words(make: Callable[[], bytes], code: str) -> None:
    with pytest.raises(SheetRefused) as refused:
        read_sheet("people.csv", make())
    assert refused.value.code == code


def test_something_else_that_is_called_a_workbook_is_none() -> None:
    with pytest.raises(SheetRefused, match="no_table"):
        read_sheet("people.xlsx", b"name\nx\n")


def test_columns_are_counted_in_letters() -> None:
    assert [column_of(each) for each in ("A1", "Z9", "AA1", "XFD1048576", "7", "ABCD1", "Ä1")] == [
        0, 25, 26, 16383, None, None, None,
    ]  # fmt: skip

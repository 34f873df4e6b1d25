"""What the columns of a table are, by their heads in three languages, and what its cells say to the server."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Final

from backend.contract.directory import Role
from backend.contract.importing import CLEARED, ImportRow
from desktop.features.directory.presenter.organisation.csv_file import read_csv
from desktop.features.directory.presenter.organisation.sheet import FILE_BYTES, Sheet, SheetRefused
from desktop.features.directory.presenter.organisation.xlsx_file import read_xlsx

FIELDS: Final = ("name", "other_name", "email", "title", "department", "manager", "rank", "roles", "language")
_HEADS: Final[Mapping[str, str]] = {
    "name": "name fullname employee 이름 성명 성함 姓名 名字 员工姓名",
    "other_name": "othername englishname latinname nativename 영문이름 영문명 다른이름 英文名 别名",
    "email": "email mail emailaddress 이메일 메일 전자우편 邮箱 电子邮件 电子邮箱 邮件",
    "title": "title jobtitle position 직함 직책 职务 岗位 职称",
    "department": "department team division unit 부서 팀 소속 部门 团队",
    "manager": "manager reportsto supervisor lead 상사 관리자 매니저 보고대상 上级 直属上级 主管 经理",
    "rank": "rank level grade 직급 등급 职级 级别 等级",
    "roles": "roles role duties duty 역할 담당 직무 角色 职责",
    "language": "language lang locale 언어 语言",
}
"""Heads without case, blanks and marks."""
_ROLES: Final[Mapping[Role, str]] = {
    Role.OWNER: "owner 소유자 所有者",
    Role.HR: "hr humanresources people 인사 인사담당 人事 人力资源",
    Role.FINANCE: "finance 재무 财务",
    Role.COMPLIANCE: "compliance 준법 준법감시 合规",
    Role.IT: "it 전산 信息技术",
}
_LANGUAGES: Final[Mapping[str, str]] = {
    "en": "en english 영어 英语 英文",
    "ko": "ko kr korean 한국어 韩语 韩文",
    "zh_CN": "zh cn zhcn chinese 중국어 中文 汉语 简体中文",
}
_APART: Final = re.compile(r"[,;/、，；]+")  # noqa: RUF001 - the commas of China and Korea
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"


def read_sheet(name: str, content: bytes) -> Sheet:
    """Read a file as a table, by what it is, not by what it is called; raise `SheetRefused`."""
    if len(content) > FILE_BYTES:
        raise SheetRefused("too_large")
    if content.startswith(_OLE):
        raise SheetRefused("old_or_locked")
    if content.startswith(_ZIP):
        return read_xlsx(content)
    if PurePath(name).suffix.casefold() in {".xlsx", ".xlsm", ".xls"}:
        raise SheetRefused("no_table")
    return read_csv(content)


def plain(text: str) -> str:
    """Make heads and words comparable: no case, no blanks, no marks between."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if char.isalnum())


def guess(head: tuple[str, ...]) -> dict[str, int]:
    """Say in which column each field stands, where a head tells; the first that fits."""
    found: dict[str, int] = {}
    for place, words in enumerate(head):
        for field in FIELDS:
            if plain(words) in _HEADS[field].split() and field not in found and place not in found.values():
                found[field] = place
    return found


def rows_of(sheet: Sheet, columns: Mapping[str, int]) -> tuple[ImportRow, ...]:
    """Make of the table what the server is asked; lines that say nothing in these columns are left out."""
    rows: list[ImportRow] = []
    for line, cells in sheet.rows:
        said = {field: cells[place] for field, place in columns.items() if place < len(cells) and cells[place]}
        if said:
            rows.append(ImportRow(line=line, **{field: _said(field, text) for field, text in said.items()}))
    return tuple(rows)


def _said(field: str, text: str) -> str:
    if field == "roles" and text != CLEARED:
        words = [word for word in _APART.split(text) if word.strip()]
        return ", ".join(_known(_ROLES.items(), word) or word.strip() for word in words)
    if field == "language":
        return _known(_LANGUAGES.items(), text) or text
    return text


def _known(words: Iterable[tuple[str, str]], text: str) -> str:
    return next((str(key) for key, known in words if plain(text) in known.split()), "")

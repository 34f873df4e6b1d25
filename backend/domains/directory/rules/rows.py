"""What the cells of a row say, before anybody looks whom they are about."""

import re
from collections.abc import Mapping
from typing import Any, Final

from backend.contract.base import Language
from backend.contract.directory import Role
from backend.contract.importing import CLEARED, ImportRow
from backend.domains.directory.errors import (
    RowDepartmentWrong,
    RowEmailWrong,
    RowLanguageUnknown,
    RowRankWrong,
    RowRoleUnknown,
)
from backend.domains.directory.rules.names import check_line, check_name, tidy

MOST_RANK: Final = 100
DEEPEST: Final = 10
_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+")
_EMAIL_CHARACTERS: Final = 254
_BETWEEN: Final = re.compile(r"[\s,;、，；]+")  # noqa: RUF001 - the commas of China and Korea


def said(row: ImportRow) -> Mapping[str, Any]:
    """Give the person's own fields that a row says something of: names, address, title, rank, roles, language.

    Department and manager are found elsewhere. Raises a refusal for what cannot be.
    """
    fields: dict[str, Any] = {}
    if name := tidy(row.name):
        check_name(name)
        fields["name"] = name
    if other_name := cell(row.other_name):
        check_name(other_name) if other_name != CLEARED else None
        fields["other_name"] = _kept(other_name)
    if email := row.email.strip():
        fields["email"] = _email(email)
    if title := cell(row.title):
        check_line(title)
        fields["title"] = _kept(title)
    if rank := row.rank.strip():
        fields["rank"] = _rank(rank)
    if roles := row.roles.strip():
        fields["roles"] = _roles(roles)
    if language := row.language.strip():
        fields["language"] = _language(language)
    return fields


def cell(text: str) -> str:
    """Give a cell in its tidy form."""
    return tidy(text)


def path_of(text: str) -> tuple[str, ...]:
    """Give the names on the way from the top to a department; raise `RowDepartmentWrong`."""
    parts = tuple(tidy(part) for part in text.split("/"))
    if len(parts) > DEEPEST or not all(parts):
        raise RowDepartmentWrong(about=text)
    for part in parts:
        check_line(part)
    return parts


def _kept(text: str) -> str:
    return "" if text == CLEARED else text


def _email(text: str) -> str:
    if len(text) > _EMAIL_CHARACTERS or _EMAIL.fullmatch(text) is None:
        raise RowEmailWrong(about=text)
    return text


def _rank(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(MOST_RANK)) and 1 <= int(text) <= MOST_RANK):
        raise RowRankWrong(about=text)
    return int(text)


def _roles(text: str) -> tuple[Role, ...]:
    if text == CLEARED:
        return ()
    asked = {word.casefold() for word in _BETWEEN.split(text) if word}
    if unknown := asked - {role.value for role in Role}:
        raise RowRoleUnknown(about=min(unknown))
    return tuple(role for role in Role if role.value in asked)


def _language(text: str) -> Language:
    known = {language.value.casefold(): language for language in Language}
    found = known.get(text.casefold().replace("-", "_"))
    if found is None:
        raise RowLanguageUnknown(about=text)
    return found

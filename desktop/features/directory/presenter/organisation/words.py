"""Words of the import: fields, changes, states, and why a file is no table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from backend.contract.importing import FieldChange, ImportState, RowOutcome
from desktop.features.directory.presenter.organisation.sheet import SheetRefused
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import DOT, fill, language_words, role_words

translate = QCoreApplication.translate
_REFUSED: Final[Mapping[str, object]] = {
    "empty": QT_TRANSLATE_NOOP("Organisation", "Nobody is in this file. It needs a line of heads, then people."),
    "too_long": QT_TRANSLATE_NOOP("Organisation", "This file has more than {about} people. Divide it."),
    "too_wide": QT_TRANSLATE_NOOP("Organisation", "Line {about} has more than 100 columns. Keep what is needed."),
    "cell_too_long": QT_TRANSLATE_NOOP("Organisation", "Line {about} has a cell of more than 512 characters."),
    "too_large": QT_TRANSLATE_NOOP("Organisation", "This file is too large to be a list of people."),
    "encoding": QT_TRANSLATE_NOOP("Organisation", "The characters of this file are not known. Save it as UTF-8."),
    "old_or_locked": QT_TRANSLATE_NOOP(
        "Organisation", "This workbook is old, or has a password. Save it as .xlsx without one, or as CSV."
    ),
    "no_table": QT_TRANSLATE_NOOP("Organisation", "This is no table, or it is damaged. Save it as .xlsx or CSV."),
    "unreadable": QT_TRANSLATE_NOOP("Organisation", "This file cannot be read. See whether it is still there."),
    "no_columns": QT_TRANSLATE_NOOP("Organisation", "Say in which column names or e-mail addresses stand."),
}  # fmt: skip


def file_words(refused: SheetRefused) -> str:
    """Say why a file cannot be read as a table, and what to do."""
    return fill(translate("Organisation", str(_REFUSED[refused.code])), about=refused.about)


def field_words(field: str) -> str:
    """Name a field of a person."""
    return {
        "name": translate("Organisation", "Name"),
        "other_name": translate("Organisation", "Name in another script"),
        "email": translate("Organisation", "E-mail"),
        "title": translate("Organisation", "Title"),
        "department": translate("Organisation", "Department"),
        "manager": translate("Organisation", "Manager"),
        "rank": translate("Organisation", "Rank"),
        "roles": translate("Organisation", "Duties"),
        "language": translate("Organisation", "Language"),
    }[field]


def state_words(state: ImportState) -> str:
    """Name what a line does."""
    return {
        ImportState.NEW: translate("Organisation", "New"),
        ImportState.CHANGED: translate("Organisation", "Changed"),
        ImportState.UNCHANGED: translate("Organisation", "Unchanged"),
        ImportState.REFUSED: translate("Organisation", "Refused"),
    }[state]


def outcome_words(outcome: RowOutcome) -> str:
    """Say what a line changes, or why it is refused."""
    if outcome.state is ImportState.REFUSED:
        return refusal_words(outcome.code, {"about": outcome.about})
    shown = [
        one for one in outcome.changes if outcome.state is not ImportState.NEW or one.field not in {"name", "email"}
    ]
    return DOT.join(_change_words(change) for change in shown)


def _change_words(change: FieldChange) -> str:
    before, after = (value_words(change.field, value) for value in (change.before, change.after))
    nothing = translate("Organisation", "none")
    told = f"{before} → {after or nothing}" if before else after
    return f"{field_words(change.field)} {told}"


def value_words(field: str, value: str) -> str:
    """Say a value of a field in the reader's words."""
    if field == "roles":
        return ", ".join(role_words(role) or role for role in value.split())
    return language_words(value) if field == "language" and value else value

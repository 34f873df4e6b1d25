"""A table of people, from the file to what the server has made of it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from backend.contract.base import Language
from backend.contract.directory import CreateInvite
from backend.contract.importing import ImportAnswer, ImportPeople, ImportRow, ImportState, RowOutcome
from desktop.features.directory.presenter.asking import Asker
from desktop.features.directory.presenter.organisation.columns import FIELDS, guess, read_sheet, rows_of
from desktop.features.directory.presenter.organisation.desk import OrganisationDesk
from desktop.features.directory.presenter.organisation.sheet import FILE_BYTES, Sheet, SheetRefused
from desktop.features.directory.presenter.organisation.words import (
    field_words,
    file_words,
    outcome_words,
    state_words,
)
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import fill, is_email
from desktop.net.errors import Refused
from desktop.widgets.lists.table_model import TableRow

translate = QCoreApplication.translate
FILE, COLUMNS, PREVIEW, RESULT = "file", "columns", "preview", "result"
_ICONS: Final = {ImportState.NEW: "user-plus", ImportState.CHANGED: "pencil", ImportState.REFUSED: "circle-alert"}
_TONES: Final = {ImportState.NEW: "success", ImportState.REFUSED: "danger"}


class ImportPresenter(Asker):
    """Stands between a table of people and its dialog: file, columns, preview, result."""

    def __init__(self, desk: OrganisationDesk, parent: QObject | None = None) -> None:
        super().__init__(desk.spawn, parent)
        self.desk = desk
        self.step, self.file = FILE, ""
        self.sheet: Sheet | None = None
        self.columns: dict[str, int] = {}
        self.answer: ImportAnswer | None = None
        self.filter = ""
        self.codes: dict[str, str] = {}
        """The codes of invites that were made here, by the line's number; they are told once."""

    def offline_words(self) -> str:
        """Say that the line is lost."""
        return translate("Organisation", "You are offline. This needs the server.")

    def _begin(self, work: Callable[[], Awaitable[str]]) -> None:
        """Begin work that gives what is wrong with the table, in words; "" when nothing is."""

        async def careful() -> str:
            try:
                return await work()
            except SheetRefused as refused:
                return file_words(refused)

        self.trouble = ""
        self.fetch(careful, self._take_trouble)

    def _take_trouble(self, words: str) -> None:
        self.trouble = words

    # The file and its columns

    def open(self, path: str) -> None:
        """Read a file."""
        self.file = Path(path).name
        self._begin(lambda: self._open(Path(path)))

    async def _open(self, path: Path) -> str:
        self.sheet = await asyncio.to_thread(_read, path)
        self.columns = guess(self.sheet.head)
        self.step = COLUMNS
        return ""

    def heads(self) -> list[tuple[str, int]]:
        """List the columns of the file with their places; -1 is none."""
        head = () if self.sheet is None else self.sheet.head
        unnamed = translate("Organisation", "Column {number}")
        named = [(words or fill(unnamed, number=str(place + 1)), place) for place, words in enumerate(head)]
        return [(translate("Organisation", "Not in this file"), -1), *named]

    def fields(self) -> list[tuple[str, str, int, str]]:
        """List the fields: key, name, the column that they stand in, and what stands there first."""
        return [(field, field_words(field), self.columns.get(field, -1), self._example(field)) for field in FIELDS]

    def _example(self, field: str) -> str:
        place = self.columns.get(field)
        if self.sheet is None or place is None:
            return ""
        return next((cells[place] for _, cells in self.sheet.rows if place < len(cells) and cells[place]), "")

    def put(self, field: str, place: int) -> None:
        """Say in which column a field stands; -1 for none. A column is one field's."""
        self.columns = {one: at for one, at in self.columns.items() if one != field and at != place}
        if place >= 0:
            self.columns[field] = place
        self.tell()

    def go_back(self) -> None:
        """Go to the step before; nothing has been done yet."""
        self.step = {COLUMNS: FILE, PREVIEW: COLUMNS}.get(self.step, self.step)
        self.trouble = ""
        self.tell()

    # The preview

    def look(self) -> None:
        """Ask the server what the table would change."""
        if not {"name", "email"} & set(self.columns):
            self.trouble = file_words(SheetRefused("no_columns"))
            self.tell()
            return
        self._begin(self._look)

    async def _look(self) -> str:
        self.answer = await self.desk.doors.import_people(ImportPeople(rows=self._rows()))
        self.filter, self.step = "", PREVIEW
        return ""

    def _rows(self) -> tuple[ImportRow, ...]:
        rows = () if self.sheet is None else rows_of(self.sheet, self.columns)
        if not rows:
            raise SheetRefused("empty")
        return rows

    def counts(self) -> list[tuple[str, str, int]]:
        """List the filters of the preview: key, name, how many lines."""
        outcomes = () if self.answer is None else self.answer.rows
        many = Counter(outcome.state.value for outcome in outcomes)
        every = ("", translate("Organisation", "All"), len(outcomes))
        return [every, *((state.value, state_words(state), many[state.value]) for state in ImportState)]

    def show(self, state: str) -> None:
        """Show only lines that do something; "" shows all."""
        self.filter = state
        self.tell()

    def rows(self) -> list[TableRow]:
        """List the lines of the preview, or of the result."""
        outcomes = () if self.answer is None else self.answer.rows
        return [_row(one) for one in outcomes if self.filter in {"", one.state.value}]

    def departments(self) -> str:
        """Say which departments come to be."""
        added = () if self.answer is None else self.answer.departments
        return ", ".join(added)

    @property
    def does(self) -> int:
        """Count the lines that do something."""
        outcomes = () if self.answer is None else self.answer.rows
        return sum(one.state in {ImportState.NEW, ImportState.CHANGED} for one in outcomes)

    def apply(self) -> None:
        """Do what was looked at, as a whole."""
        self._begin(self._apply)

    async def _apply(self) -> str:
        if self.answer is None:
            return ""
        asked = ImportPeople(rows=self._rows(), apply=True, expected=self.answer.digest)
        try:
            self.answer = await self.desk.doors.import_people(asked)
        except Refused as refused:
            if refused.code != "directory.import_changed":
                raise
            await self._look()
            return refusal_words(refused.code, refused.data)
        self.filter, self.step = "", RESULT
        return ""

    # Those who cannot sign in yet

    def uninvited(self) -> list[RowOutcome]:
        """List who works here, has an e-mail address and cannot sign in."""
        outcomes = () if self.answer is None else self.answer.rows
        return [one for one in outcomes if one.uninvited and one.person is not None and is_email(one.email)]

    def invitations(self) -> list[TableRow]:
        """List who may be invited, with the codes that were made."""
        return [
            TableRow(str(one.line), (one.name, one.email, self.codes.get(str(one.line), "")))
            for one in self.uninvited()
        ]

    def invite(self, keys: Sequence[str]) -> None:
        """Make an invite for each, one after the other."""
        wanted = set(keys)
        self._begin(lambda: self._invite([o for o in self.uninvited() if str(o.line) in wanted]))

    async def _invite(self, outcomes: Sequence[RowOutcome]) -> str:
        for one in outcomes:
            if str(one.line) in self.codes:
                continue
            made = await self.desk.doors.invite(
                CreateInvite(name=one.name, email=one.email, person=one.person, language=self._language(one))
            )
            self.codes[str(one.line)] = made.code
            self.tell()
        return ""

    def _language(self, outcome: RowOutcome) -> Language:
        said = next((change.after for change in outcome.changes if change.field == "language"), "")
        if said:
            return Language(said)
        person = None if outcome.person is None else self.desk.people.person(outcome.person)
        return Language.ENGLISH if person is None else person.language

    def codes_text(self) -> str:
        """Give the codes as a table with tabs, to hand on."""
        return "\n".join(
            f"{one.name}\t{one.email}\t{code}" for one in self.uninvited() if (code := self.codes.get(str(one.line)))
        )


def _read(path: Path) -> Sheet:
    """Read a file of no more bytes than a table has; raise `SheetRefused`."""
    try:
        with path.open("rb") as file:
            content = file.read(FILE_BYTES + 1)
    except OSError as error:
        raise SheetRefused("unreadable") from error
    return read_sheet(path.name, content)


def _row(outcome: RowOutcome) -> TableRow:
    return TableRow(
        str(outcome.line),
        (
            outcome.name or outcome.email,
            str(outcome.line),
            state_words(outcome.state),
            outcome_words(outcome),
        ),
        icon=_ICONS.get(outcome.state, "check"),
        tone=_TONES.get(outcome.state, "text-muted"),
        faint=outcome.state is ImportState.UNCHANGED,
    )

"""Brings a workspace's people in: linked by e-mail to who is here; who has left, and bots, come in as inactive."""

from typing import Final
from zoneinfo import available_timezones

import msgspec

from backend.contract.base import CompanyId, Language, PersonId
from backend.contract.directory import Email, Person
from backend.domains.directory import service
from backend.domains.directory.errors import NameLooksAlike, NameMixed, NameUnsafe
from backend.imports.slack.markup import unescape
from backend.imports.slack.plan import Author, name_of, one_line, other_name_of
from backend.imports.slack.report import Report
from backend.imports.slack.shapes import SlackUser
from backend.imports.slack.store import PEOPLE, Memory
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork

_REFUSED: Final = (NameUnsafe, NameMixed, NameLooksAlike)
_ZONES: Final = available_timezones()


class People:
    """The workspace's people by key, and which of them are active here."""

    def __init__(self, company: CompanyId, memory: Memory, language: Language, report: Report) -> None:
        self._company = company
        self._memory = memory
        self._language = language
        self._report = report
        self._ids: dict[str, PersonId] = {}
        self._by_email: dict[str, PersonId] = {}
        self._active: set[PersonId] = set()

    def recall(self, uow: UnitOfWork) -> None:
        """Look up who is there already."""
        self._ids = {key: PersonId(target) for key, target in self._memory.targets(uow, PEOPLE).items()}
        present = [person for person in service.people(uow, self._company) if person.active]
        self._active = {person.id for person in present}
        self._by_email = {person.email.casefold(): person.id for person in present if person.email}

    def bring_in(self, uow: UnitOfWork, user: SlackUser) -> None:
        """Bring somebody of `users.json` in, once."""
        if user.id in self._ids:
            self._report.people["already"] += 1
            return
        email = _email(user)
        known = self._by_email.get(email.casefold()) if email else None
        if known is not None:
            self._report.people["linked"] += 1
            self._keep(uow, user.id, known)
            return
        gone = bool(user.deleted) or bool(user.is_bot) or user.id == "USLACKBOT"
        person = Person(
            id=PersonId(new_id(uow.now)),
            name=name_of(user),
            other_name=safe_line(other_name_of(user)),
            email="" if gone else email,
            title=safe_line(one_line(unescape(user.profile.title or ""))),
            language=self._language,
            time_zone=user.tz if user.tz in _ZONES else "",
            active=not gone,
        )
        self._add(uow, user.id, person, user.name or user.id)
        self._report.people["inactive" if gone else "imported"] += 1

    def id_of(self, key: str) -> PersonId | None:
        """Find somebody by key."""
        return self._ids.get(key)

    def author(self, uow: UnitOfWork, author: Author) -> PersonId:
        """Give a writer's id; one that no list has (a bot, a guest) comes in as inactive."""
        found = self._ids.get(author.key)
        if found is None:
            name = author.name or author.key
            person = Person(id=PersonId(new_id(uow.now)), name=name, language=self._language, active=False)
            found = self._add(uow, author.key, person, author.key)
            self._report.people["from_messages"] += 1
        return found

    def is_active(self, person: PersonId) -> bool:
        """Say whether somebody works here."""
        return person in self._active

    def _add(self, uow: UnitOfWork, key: str, person: Person, account: str) -> PersonId:
        """Add a person; a name that the directory refuses is replaced or told apart by the account's."""
        names = _names(person, one_line(account))
        for tried, name in enumerate(names, start=1):
            other_name = person.other_name if tried == 1 else ""
            try:
                service.add_person(
                    uow, self._company, msgspec.structs.replace(person, name=name, other_name=other_name), None
                )
            except _REFUSED:
                if tried == len(names):
                    raise
            else:
                self._report.losses["names_changed"] += tried > 1
                break
        if person.active:
            self._active.add(person.id)
            if person.email:
                self._by_email[person.email.casefold()] = person.id
        self._keep(uow, key, person.id)
        return person.id

    def _keep(self, uow: UnitOfWork, key: str, person: PersonId) -> None:
        self._memory.keep_target(uow, PEOPLE, key, person)
        self._ids[key] = person


def _names(person: Person, account: str) -> tuple[str, ...]:
    """List the names to try: one's own, told apart by the account, the account's, and one that always passes."""
    told_apart = one_line(f"{person.name[:80]} ({account[:40]})")
    return (person.name, told_apart, account, f"Slack {person.id.hex[-12:]}")


def _email(user: SlackUser) -> str:
    """Give the address, if it is one."""
    try:
        return msgspec.convert((user.profile.email or "").strip(), Email)
    except msgspec.ValidationError:
        return ""


def safe_line(text: str) -> str:
    """Give a line that the directory takes, or none."""
    try:
        return service.tidy_line(text)
    except NameUnsafe:
        return ""

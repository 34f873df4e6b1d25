"""A company with departments and people, for the organisation's presenters and pages; its server is played."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid5

from msgspec.structs import replace as changed

from backend.contract.base import DepartmentId
from backend.contract.directory import (
    Company,
    CreateInvite,
    Department,
    DirectorySnapshot,
    Invite,
    InviteCreated,
    Person,
    Role,
)
from backend.contract.importing import FieldChange, ImportAnswer, ImportPeople, ImportState, RowOutcome
from desktop.features.directory.presenter.organisation.desk import OrganisationDesk
from desktop.net.errors import Refused
from tests.desktop.shell.conftest import COMPANY, NAMESPACE, NOW, Desk, person_id


def department_id(name: str) -> DepartmentId:
    return DepartmentId(uuid5(NAMESPACE, f"department {name}"))


DEPARTMENTS = (
    Department(id=department_id("sales"), name="Sales"),
    Department(id=department_id("seoul"), name="Seoul", parent=department_id("sales")),
    Department(id=department_id("works"), name="Works"),
)


def person(key: str, name: str, rank: int, department: str = "", manager: str = "", **more: Any) -> Person:
    return Person(
        id=person_id(key),
        name=name,
        rank=rank,
        email=f"{key}@corvane.example",
        department=department_id(department) if department else None,
        manager=person_id(manager) if manager else None,
        sort_key=name.casefold(),
        **more,
    )


PEOPLE = (
    person("me", "Mina Moon", 60, roles=(Role.HR,)),
    person("boss", "Ingrid Solheim", 100, roles=(Role.OWNER,)),
    person("tomas", "Tomas Vik", 20, "sales", "boss", title="Head of sales"),
    person("sora", "임소라", 8, "seoul", "tomas", other_name="Sora Im"),
    person("dai", "Dai Fen", 5, "seoul", "tomas", roles=(Role.FINANCE,)),
    person("gone", "Old Hand", 5, active=False),
)


def fill(desk: Desk, *, owner: bool = False) -> None:
    """Put the company into an account; one is HR in it, or its owner."""
    people = list(PEOPLE)
    if owner:
        people[0] = changed(people[0], roles=(Role.OWNER,), rank=100)
    company = Company(id=COMPANY, name="Corvane Marine", created_at=NOW)
    desk.fill(DirectorySnapshot(company=company, departments=DEPARTMENTS, people=tuple(people), seq=2))


class PlayedDoors:
    """A server that finds every name with an "x" wrong, knows Sora, and takes the rest for new."""

    def __init__(self) -> None:
        self.asked: list[ImportPeople] = []
        self.invited: list[CreateInvite] = []
        self.stale = False

    async def import_people(self, asked: ImportPeople) -> ImportAnswer:
        self.asked.append(asked)
        if asked.apply and self.stale:
            self.stale = False
            raise Refused("directory.import_changed")
        rows = tuple(self._outcome(row.line, row.name, row.email, done=asked.apply) for row in asked.rows)
        return ImportAnswer(rows=rows, departments=("Sales/Busan",), digest="d" * 64, applied=asked.apply)

    def _outcome(self, line: int, name: str, email: str, *, done: bool) -> RowOutcome:
        shown = RowOutcome(line=line, state=ImportState.NEW, name=name, email=email, uninvited=True)
        if "x" in name:
            return changed(
                shown, state=ImportState.REFUSED, code="directory.import_manager_unknown", about="Nemo", uninvited=False
            )
        if "소라" in name:
            moved = FieldChange(field="roles", before="", after="it"), FieldChange(field="rank", before="8", after="9")
            return changed(shown, state=ImportState.CHANGED, person=person_id("sora"), changes=moved, uninvited=False)
        told = FieldChange(field="department", after="Sales/Busan"), FieldChange(field="language", after="ko")
        return changed(shown, changes=told, person=person_id(name) if done else None)

    async def invite(self, asked: CreateInvite) -> InviteCreated:
        self.invited.append(asked)
        made = Invite(
            id=uuid5(NAMESPACE, asked.name),
            name=asked.name,
            email=asked.email,
            created_by=person_id("me"),
            expires_at=NOW,
        )
        return InviteCreated(invite=made, code=f"ATR-0000-0000-000{len(self.invited)}")


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Carry work out to its end."""
    asyncio.run(work)


def played(desk: Desk, doors: PlayedDoors) -> OrganisationDesk:
    """Give the organisation's desk with a played server."""
    return replace(desk.station.organisation, doors=doors, spawn=at_once)  # type: ignore[arg-type]


def table_of(folder: Path) -> str:
    """Write a table of people."""
    path = folder / "people.csv"
    path.write_text(
        "이름,E-mail,Department,Level\n임소라,sora@corvane.example,,9\nKim,kim@x.example,Sales/Busan,\nxeno,,,\n",
        "utf-8",
    )
    return str(path)

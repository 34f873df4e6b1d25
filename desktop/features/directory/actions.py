"""What a person does in the directory: each action queues one command."""

from __future__ import annotations

import msgspec

from backend.contract.base import CommandId, DepartmentId, Language, PersonId, SessionId
from backend.contract.directory import (
    ChangePerson,
    ChangeProfile,
    CloseSession,
    DeactivatePerson,
    RemoveDepartment,
    RenameCompany,
    Role,
    SaveDepartment,
    SetCompanyPolicy,
)
from desktop.sync.outbox import Outbox


class DirectoryActions:
    """The verbs of the directory; everything is in the outbox when a verb returns."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    def change_profile(
        self,
        *,
        name: str | None = None,
        other_name: str | None = None,
        title: str | None = None,
        language: Language | None = None,
        time_zone: str | None = None,
    ) -> CommandId:
        """Change what one may say of oneself; None leaves it."""
        command = ChangeProfile(name=name, other_name=other_name, title=title, language=language, time_zone=time_zone)
        return self._outbox.put(command)

    def change_person(
        self,
        person: PersonId,
        *,
        title: str | None = None,
        department: DepartmentId | msgspec.UnsetType | None = msgspec.UNSET,
        manager: PersonId | msgspec.UnsetType | None = msgspec.UNSET,
        rank: int | None = None,
        roles: tuple[Role, ...] | None = None,
    ) -> CommandId:
        """Change somebody's place in the company; what is left out stays."""
        command = ChangePerson(
            person=person, title=title, department=department, manager=manager, rank=rank, roles=roles
        )
        return self._outbox.put(command)

    def deactivate_person(self, person: PersonId) -> CommandId:
        """Let somebody go."""
        return self._outbox.put(DeactivatePerson(person=person))

    def save_department(self, department: DepartmentId, name: str, parent: DepartmentId | None = None) -> CommandId:
        """Add a department, or change it."""
        return self._outbox.put(SaveDepartment(id=department, name=name, parent=parent))

    def remove_department(self, department: DepartmentId) -> CommandId:
        """Remove an empty department."""
        return self._outbox.put(RemoveDepartment(id=department))

    def rename_company(self, name: str) -> CommandId:
        """Give the company another name."""
        return self._outbox.put(RenameCompany(name=name))

    def set_company_policy(self, *, shows_last_seen: bool) -> CommandId:
        """Say what colleagues may see of each other."""
        return self._outbox.put(SetCompanyPolicy(shows_last_seen=shows_last_seen))

    def close_session(self, session: SessionId) -> CommandId:
        """Sign out one of one's own devices."""
        return self._outbox.put(CloseSession(id=session))

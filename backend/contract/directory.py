"""The directory: companies, departments, people, sessions, invites."""

from typing import Annotated, Final
from uuid import UUID

import msgspec

from backend.contract.base import (
    Asked,
    CompanyId,
    DepartmentId,
    Growing,
    Language,
    Line,
    Moment,
    Name,
    PersonId,
    Seq,
    SessionId,
    Told,
    check_known,
)

Password = Annotated[str, msgspec.Meta(min_length=8, max_length=128, pattern=r"\A[^\x00]*\Z")]
Email = Annotated[str, msgspec.Meta(min_length=3, max_length=254, pattern=r"\A[^\s@\x00]+@[^\s@\x00]+\Z")]
Rank = Annotated[int, msgspec.Meta(ge=1, le=100)]
"""Higher is more senior."""


class Role(Growing):
    """A duty beside the rank. The owner holds all of them."""

    OWNER = "owner"
    HR = "hr"
    FINANCE = "finance"
    COMPLIANCE = "compliance"
    IT = "it"


# State.


class Company(Told, frozen=True, kw_only=True):
    """A firm on this server. `shows_last_seen`: colleagues may learn when somebody was last here."""

    id: CompanyId
    name: Name
    created_at: Moment
    shows_last_seen: bool = True


class Department(Told, frozen=True, kw_only=True):
    """A part of a company; `parent` is None at the top."""

    id: DepartmentId
    name: Name
    parent: DepartmentId | None = None


class Person(Told, frozen=True, kw_only=True):
    """Somebody who works here, or did (`active` False).

    `other_name` is the same name in another script. `sort_key` is the name in Latin letters, full and by initials
    ("chen yutong cyt"), made by the server for searching.
    """

    id: PersonId
    name: Name
    other_name: Line = ""
    email: str = ""
    title: Line = ""
    department: DepartmentId | None = None
    manager: PersonId | None = None
    rank: Rank = 1
    roles: tuple[Role, ...] = ()
    language: Language = Language.ENGLISH
    time_zone: str = ""
    active: bool = True
    sort_key: str = ""


class Session(Told, frozen=True, kw_only=True):
    """A signed-in device."""

    id: SessionId
    device: Line
    platform: Line
    created_at: Moment
    last_seen_at: Moment
    current: bool = False


class DirectorySnapshot(Told, frozen=True, kw_only=True):
    """The company's stream as state, as of `seq`."""

    company: Company
    departments: tuple[Department, ...]
    people: tuple[Person, ...]
    seq: Seq


# Events of the company's stream.


class CompanyChanged(Told, frozen=True, kw_only=True):
    """The company as it is now."""

    company: Company


class DepartmentChanged(Told, frozen=True, kw_only=True):
    """A department, new or changed."""

    department: Department


class DepartmentRemoved(Told, frozen=True, kw_only=True):
    """A department that is no more; nobody was in it."""

    id: DepartmentId


class PersonChanged(Told, frozen=True, kw_only=True):
    """A person, new or changed (`active` False: has left)."""

    person: Person


# Events of a person's stream.


class SessionOpened(Told, frozen=True, kw_only=True):
    """The person signed in on a device."""

    session: Session


class SessionClosed(Told, frozen=True, kw_only=True):
    """A device was signed out."""

    id: SessionId


# Commands.


class ChangeProfile(Asked, frozen=True, kw_only=True):
    """Change what a person may say of themselves; None leaves it."""

    name: Name | None = None
    other_name: Line | None = None
    title: Line | None = None
    language: Language | None = None
    time_zone: Line | None = None

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.language)


class ChangePerson(Asked, frozen=True, kw_only=True):
    """Change somebody's place in the company (owner, HR). Nobody grants a rank or role that they do not hold."""

    person: PersonId
    title: Line | None = None
    department: DepartmentId | msgspec.UnsetType | None = msgspec.UNSET
    manager: PersonId | msgspec.UnsetType | None = msgspec.UNSET
    rank: Rank | None = None
    roles: tuple[Role, ...] | None = None

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(*(self.roles or ()))


class DeactivatePerson(Asked, frozen=True, kw_only=True):
    """Let somebody go: sessions end at once, the person stays visible in what was written."""

    person: PersonId


class SaveDepartment(Asked, frozen=True, kw_only=True):
    """Add a department under a client-made UUIDv7, or change it."""

    id: DepartmentId
    name: Name
    parent: DepartmentId | None = None


class RemoveDepartment(Asked, frozen=True, kw_only=True):
    """Remove an empty department."""

    id: DepartmentId


class RenameCompany(Asked, frozen=True, kw_only=True):
    """Give the company another name (owner)."""

    name: Name


class SetCompanyPolicy(Asked, frozen=True, kw_only=True):
    """Change what the company lets be seen (owner); None leaves it."""

    shows_last_seen: bool | None = None


class CloseSession(Asked, frozen=True, kw_only=True):
    """Sign out one of one's own devices."""

    id: SessionId


# HTTP.


class LastSeen(Told, frozen=True, kw_only=True):
    """`GET /v1/people/{id}/last-seen`: when somebody was last here; None when the company does not show it."""

    at: Moment | None = None


class CompanyName(Told, frozen=True, kw_only=True):
    """A company that one can sign in to."""

    id: CompanyId
    name: str


class ServerInfo(Told, frozen=True, kw_only=True):
    """`GET /v1/server`: which contract the server speaks, the epoch of its database, and its companies."""

    level: int
    epoch: str
    companies: tuple[CompanyName, ...]


class SignIn(Asked, frozen=True, kw_only=True):
    """`POST /v1/sign-in`. `company` may be left out where the server has one company."""

    email: Annotated[str, msgspec.Meta(max_length=254)]
    password: Annotated[str, msgspec.Meta(max_length=128)]
    device: Line
    platform: Line
    company: CompanyId | None = None


class SignedIn(Told, frozen=True, kw_only=True):
    """A session's secret, said once. `epoch` names the server's database."""

    token: str
    session: SessionId
    company: CompanyId
    person: PersonId
    epoch: str


class ChangePassword(Asked, frozen=True, kw_only=True):
    """`POST /v1/password`: ends all other sessions."""

    old: Annotated[str, msgspec.Meta(max_length=128)]
    new: Password


class Sessions(Told, frozen=True, kw_only=True):
    """`GET /v1/sessions`: one's own devices."""

    sessions: tuple[Session, ...]


class CreateInvite(Asked, frozen=True, kw_only=True):
    """`POST /v1/invites` (owner, HR): a place for one person. `days` until it expires, 1 to 30.

    `person` is somebody who is here already and has no password, brought in by an import: the invite lets them in,
    under the address that it names. What it leaves out (title, department, manager, rank 1) they keep.
    """

    name: Name
    email: Email
    title: Line = ""
    department: DepartmentId | None = None
    manager: PersonId | None = None
    rank: Rank = 1
    language: Language = Language.ENGLISH
    days: Annotated[int, msgspec.Meta(ge=1, le=30)] = 7
    person: PersonId | None = None

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.language)


class Invite(Told, frozen=True, kw_only=True):
    """An open invite, without its secret."""

    id: UUID
    name: Name
    email: str
    created_by: PersonId
    expires_at: Moment


class InviteCreated(Told, frozen=True, kw_only=True):
    """An invite with its code, said once: `ATR-XXXX-XXXX-XXXX` (60 bits, Crockford base 32)."""

    invite: Invite
    code: str


class Invites(Told, frozen=True, kw_only=True):
    """`GET /v1/invites`: those that are open."""

    invites: tuple[Invite, ...]


class InviteCode(Asked, frozen=True, kw_only=True):
    """`POST /v1/invites/preview`: looking does not use the invite up."""

    code: Annotated[str, msgspec.Meta(max_length=64)]


class InvitePreview(Told, frozen=True, kw_only=True):
    """What an invite promises; `invited_by` names who made it, in both scripts."""

    company: Name
    name: Name
    email: str
    language: Language
    expires_at: Moment
    invited_by: str = ""


class AcceptInvite(Asked, frozen=True, kw_only=True):
    """`POST /v1/invites/accept`: uses the invite up and signs in. The person may correct the name."""

    code: Annotated[str, msgspec.Meta(max_length=64)]
    password: Password
    device: Line
    platform: Line
    name: Name | None = None
    other_name: Line = ""
    language: Language | None = None
    time_zone: Line = ""

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.language)


COMMANDS: Final[dict[str, type[Asked]]] = {
    "directory.change_profile": ChangeProfile,
    "directory.change_person": ChangePerson,
    "directory.deactivate_person": DeactivatePerson,
    "directory.save_department": SaveDepartment,
    "directory.remove_department": RemoveDepartment,
    "directory.rename_company": RenameCompany,
    "directory.set_company_policy": SetCompanyPolicy,
    "directory.close_session": CloseSession,
}
EVENTS: Final[dict[str, type[Told]]] = {
    "directory.company_changed": CompanyChanged,
    "directory.department_changed": DepartmentChanged,
    "directory.department_removed": DepartmentRemoved,
    "directory.person_changed": PersonChanged,
    "directory.session_opened": SessionOpened,
    "directory.session_closed": SessionClosed,
}

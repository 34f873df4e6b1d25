"""The directory's tables. Every key begins with the company; what a rule refuses, a constraint refuses too.

Some rules look at several rows: triggers stand for them (`models.TRIGGERS`, also in the migrations). Trees without
cycles are beyond triggers of SQLite; those two rules rely on the one writer.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
    true,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from backend.contract.base import NAME_CHARACTERS, Language
from backend.contract.directory import Role
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata, word

EMAIL_CHARACTERS: Final = 254
_BITS: Final = {Role.OWNER: 1, Role.HR: 2, Role.FINANCE: 4, Role.COMPLIANCE: 8, Role.IT: 16}


_LANGUAGE: Final = word(Language, "language", length=8)


class Roles(TypeDecorator[Iterable[Role]]):
    """A set of roles as the sum of their bits, so that a constraint can look at it."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Iterable[Role] | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's
        """Add the bits up."""
        return None if value is None else bits_of(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> tuple[Role, ...] | None:  # noqa: ARG002 - same
        """Give the roles in their order."""
        return None if value is None else roles_of(value)


def bits_of(roles: Iterable[Role]) -> int:
    """Give the sum of the roles' bits."""
    return sum({_BITS[role] for role in roles})


@cache
def roles_of(bits: int) -> tuple[Role, ...]:
    """Give the roles whose bits these are, in their order."""
    return tuple(role for role, bit in _BITS.items() if bits & bit)


company = Table(
    "company",
    metadata,
    Column("id", Uid, primary_key=True),
    Column("name", String(NAME_CHARACTERS), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("shows_last_seen", Boolean, nullable=False, server_default=true()),
    CheckConstraint("name <> ''", name="name"),
)

department = Table(
    "department",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("name", String(NAME_CHARACTERS), nullable=False),
    Column("parent", Uid),
    ForeignKeyConstraint(["company"], ["company.id"]),
    ForeignKeyConstraint(["company", "parent"], ["department.company", "department.id"]),
    CheckConstraint("name <> ''", name="name"),
    CheckConstraint("parent <> id", name="parent"),
)
Index(None, department.c.company, department.c.parent)

person = Table(
    "person",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("name", String(NAME_CHARACTERS), nullable=False),
    Column("other_name", String(NAME_CHARACTERS), nullable=False),
    Column("skeleton", String(4 * NAME_CHARACTERS), nullable=False),
    Column("sort_key", String, nullable=False),
    Column("email", String(EMAIL_CHARACTERS), nullable=False),
    Column("account", String(2 * EMAIL_CHARACTERS), nullable=False),
    Column("title", String(NAME_CHARACTERS), nullable=False),
    Column("department", Uid),
    Column("manager", Uid),
    Column("rank", Integer, nullable=False),
    Column("roles", Roles, nullable=False),
    Column("roles_ever", Roles, nullable=False, server_default=text("0")),
    Column("language", _LANGUAGE, nullable=False),
    Column("time_zone", String(NAME_CHARACTERS), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("password", String, nullable=True),
    Column("seen_at", UtcDateTime),
    ForeignKeyConstraint(["company"], ["company.id"]),
    ForeignKeyConstraint(["company", "department"], ["department.company", "department.id"]),
    ForeignKeyConstraint(["company", "manager"], ["person.company", "person.id"]),
    CheckConstraint("name <> ''", name="name"),
    CheckConstraint("rank BETWEEN 1 AND 100", name="rank"),
    CheckConstraint("roles BETWEEN 0 AND 31", name="roles"),
    CheckConstraint("manager <> id", name="manager"),
    CheckConstraint("active OR password IS NULL", name="left"),
)
"""`account` is the folded e-mail address, `skeleton` what the eye keeps of the name. Who has left has no password.
`roles_ever` are those that somebody holds or has held.
`seen_at` outlives the sessions: it says when somebody was last here.

Somebody without an e-mail address (brought in by an import) cannot sign in.
"""
Index(None, person.c.company, person.c.skeleton)
Index(None, person.c.company, person.c.department)
Index(None, person.c.company, person.c.manager)
Index(
    "uq_person_company_account",
    person.c.company,
    person.c.account,
    unique=True,
    sqlite_where=(person.c.active == 1) & (person.c.account != ""),
    postgresql_where=text("active AND account <> ''"),
)

session = Table(
    "session",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("person", Uid, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("device", String(NAME_CHARACTERS), nullable=False),
    Column("platform", String(NAME_CHARACTERS), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("last_seen_at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    UniqueConstraint("digest"),
)
"""The open sessions: one that ends is deleted. Of its token only the SHA-256 is here."""
Index(None, session.c.company, session.c.person)

invite = Table(
    "invite",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False),
    Column("name", String(NAME_CHARACTERS), nullable=False),
    Column("email", String(EMAIL_CHARACTERS), nullable=False),
    Column("account", String(2 * EMAIL_CHARACTERS), nullable=False),
    Column("title", String(NAME_CHARACTERS), nullable=False),
    Column("department", Uid),
    Column("manager", Uid),
    Column("rank", Integer, nullable=False),
    Column("language", _LANGUAGE, nullable=False),
    Column("created_by", Uid, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("person", Uid),
    ForeignKeyConstraint(["company"], ["company.id"]),
    ForeignKeyConstraint(["company", "created_by"], ["person.company", "person.id"]),
    UniqueConstraint("digest"),
    CheckConstraint("rank BETWEEN 1 AND 100", name="rank"),
    CheckConstraint("expires_at > created_at", name="expires"),
)
"""The open invites: one that is used or withdrawn is deleted, which is what makes it usable once.

`person` is the one it lets in, where that one is here already.
"""
Index(None, invite.c.company, invite.c.account)
Index(None, invite.c.company, invite.c.created_by)

TRIGGERS: Final = {
    "company_keeps_an_owner": """
CREATE TRIGGER company_keeps_an_owner BEFORE UPDATE OF active, roles ON person
WHEN OLD.active = 1 AND OLD.roles & 1 AND NOT (NEW.active = 1 AND NEW.roles & 1) AND NOT EXISTS (
    SELECT 1 FROM person WHERE company = OLD.company AND id <> OLD.id AND active = 1 AND roles & 1
)
BEGIN SELECT RAISE(ABORT, 'a company keeps an owner'); END""",
    "people_stay": """
CREATE TRIGGER people_stay BEFORE DELETE ON person
BEGIN SELECT RAISE(ABORT, 'people stay visible in what was written'); END""",
    "sessions_need_active_people": """
CREATE TRIGGER sessions_need_active_people BEFORE INSERT ON session
WHEN NOT EXISTS (SELECT 1 FROM person WHERE company = NEW.company AND id = NEW.person AND active = 1)
BEGIN SELECT RAISE(ABORT, 'only active people sign in'); END""",
}

add_triggers(session, TRIGGERS)

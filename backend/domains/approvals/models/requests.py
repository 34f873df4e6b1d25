"""Requests: what was asked for, revision by revision; where each is; whom it waits for; what has happened to it."""

from typing import Final

from sqlalchemy import (
    BigInteger,
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
)

from backend.contract.approvals import MINOR, WORDS_CHARACTERS, RequestState, StepKind
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata, word

_REQUEST: Final = ["approval_request.company", "approval_request.id"]
_PERSON: Final = ["person.company", "person.id"]

approval_request = Table(
    "approval_request",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("template", Uid, nullable=False),
    Column("version", Integer, nullable=False),
    Column("requester", Uid, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("state", word(RequestState, "state"), nullable=False),
    Column("minor", BigInteger),
    Column("currency", String(3)),
    Column("stages", LargeBinary, nullable=False),
    Column("place", Integer, nullable=False),
    Column("steps", Integer, nullable=False),
    Column("submitted_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("urged_at", UtcDateTime),
    Column("due_at", UtcDateTime),
    Column("overdue", Boolean, nullable=False),
    Column("locked_at", UtcDateTime),
    ForeignKeyConstraint(
        ["company", "template", "version"],
        ["approval_template.company", "approval_template.id", "approval_template.version"],
    ),
    ForeignKeyConstraint(["company", "requester"], _PERSON),
    UniqueConstraint("company", "number"),
    CheckConstraint("number >= 1 AND revision >= 1 AND place >= 0 AND steps >= 1", name="counts"),
    CheckConstraint("(minor IS NULL) = (currency IS NULL)", name="amount"),
    CheckConstraint(f"minor BETWEEN 1 AND {MINOR}", name="minor"),
    CheckConstraint("(state IN ('open', 'returned')) = (closed_at IS NULL)", name="closed"),
    CheckConstraint("due_at IS NULL OR state = 'open'", name="due"),
    CheckConstraint("locked_at IS NULL OR state = 'approved'", name="locked"),
)
"""Where a request is. `stages` is the chain as JSON, `place` the stage that decides; `steps` counts what has happened.

`hash` and `revision` are those of the newest revision. `due_at` is when those who are awaited are told of their delay.
"""
Index(None, approval_request.c.company, approval_request.c.requester, approval_request.c.number)
Index(None, approval_request.c.company, approval_request.c.template, approval_request.c.number)
Index(
    "ix_approval_request_due",
    approval_request.c.due_at,
    sqlite_where=text("due_at IS NOT NULL"),
    postgresql_where=text("due_at IS NOT NULL"),
)
Index(
    "ix_approval_request_alive",
    approval_request.c.company,
    approval_request.c.requester,
    sqlite_where=text("closed_at IS NULL"),
    postgresql_where=text("closed_at IS NULL"),
)

approval_revision = Table(
    "approval_revision",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("request", Uid, primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company", "request"], _REQUEST),
)
"""What was submitted: its canonical JSON, of which `hash` is the SHA-256."""

approval_file = Table(
    "approval_file",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("request", Uid, primary_key=True),
    Column("file", Uid, primary_key=True),
    ForeignKeyConstraint(["company", "request"], _REQUEST),
    ForeignKeyConstraint(["company", "file"], ["file.company", "file.id"]),
    sqlite_with_rowid=False,
)
"""The files that a request carries, in any of its revisions."""
Index(None, approval_file.c.company, approval_file.c.file)

approval_step = Table(
    "approval_step",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("request", Uid, primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("kind", word(StepKind, "kind"), nullable=False),
    Column("person", Uid),
    Column("at", UtcDateTime, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("stage", String(40), nullable=False),
    Column("words", String(WORDS_CHARACTERS), nullable=False),
    Column("absent", LargeBinary),
    Column("people", LargeBinary),
    ForeignKeyConstraint(["company", "request"], _REQUEST),
    ForeignKeyConstraint(["company", "person"], _PERSON),
    CheckConstraint("place >= 1", name="place"),
)
"""What has happened to a request, 1, 2, 3 ... without gaps; it only grows. `absent` and `people` are JSON."""

approval_waiting = Table(
    "approval_waiting",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("request", Uid, primary_key=True),
    ForeignKeyConstraint(["company", "request"], _REQUEST),
    ForeignKeyConstraint(["company", "person"], _PERSON),
    sqlite_with_rowid=False,
)
"""Whom requests wait for now, among them who decides for absent ones."""
Index(None, approval_waiting.c.company, approval_waiting.c.request)

approval_party = Table(
    "approval_party",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    ForeignKeyConstraint(["company", "number"], ["approval_request.company", "approval_request.number"]),
    ForeignKeyConstraint(["company", "person"], _PERSON),
    sqlite_with_rowid=False,
)
"""Who has, or has ever had, to do with a request, by its number: they may see it."""
Index(None, approval_party.c.company, approval_party.c.number)

_STAYS: Final = "BEGIN SELECT RAISE(ABORT, 'what was asked for and decided stays known'); END"


def _only_grows(table: str) -> dict[str, str]:
    return {
        f"{table}_{what}": f"CREATE TRIGGER {table}_{what} BEFORE {deed} ON {table}\n{_STAYS}"
        for what, deed in (("stays_as_it_is", "UPDATE"), ("stays", "DELETE"))
    }


TRIGGERS: Final = {
    approval_request: {
        "approval_requests_stay": f"CREATE TRIGGER approval_requests_stay BEFORE DELETE ON approval_request\n{_STAYS}",
        "approval_requests_keep_their_terms": f"""
CREATE TRIGGER approval_requests_keep_their_terms
BEFORE UPDATE OF number, template, version, requester, submitted_at ON approval_request
{_STAYS}""",
        "approval_requests_end_once": """
CREATE TRIGGER approval_requests_end_once BEFORE UPDATE OF state ON approval_request
WHEN OLD.state IN ('rejected', 'withdrawn') AND NEW.state <> OLD.state
    OR OLD.state = 'approved' AND NEW.state NOT IN ('approved', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'a request ends once'); END""",
        "approval_hashes_are_those_of_revisions": """
CREATE TRIGGER approval_hashes_are_those_of_revisions BEFORE UPDATE OF hash, revision ON approval_request
WHEN NOT EXISTS (
    SELECT 1 FROM approval_revision WHERE company = NEW.company AND request = NEW.id
    AND revision = NEW.revision AND hash = NEW.hash
)
BEGIN SELECT RAISE(ABORT, 'a hash is that of a revision'); END""",
    },
    approval_revision: _only_grows("approval_revision"),
    approval_file: _only_grows("approval_file"),
    approval_step: {
        **_only_grows("approval_step"),
        "nobody_decides_on_their_own_request": """
CREATE TRIGGER nobody_decides_on_their_own_request BEFORE INSERT ON approval_step
WHEN NEW.kind IN ('approved', 'rejected', 'returned', 'signer_added') AND (NEW.person IS NULL OR NEW.person = (
    SELECT requester FROM approval_request WHERE company = NEW.company AND id = NEW.request
))
BEGIN SELECT RAISE(ABORT, 'nobody decides on their own request'); END""",
        "decisions_name_what_they_decide_on": """
CREATE TRIGGER decisions_name_what_they_decide_on BEFORE INSERT ON approval_step
WHEN NOT EXISTS (
    SELECT 1 FROM approval_request WHERE company = NEW.company AND id = NEW.request
    AND hash = NEW.hash AND revision = NEW.revision
)
BEGIN SELECT RAISE(ABORT, 'a decision names what it decides on'); END""",
    },
    approval_waiting: {
        "no_request_waits_for_its_requester": """
CREATE TRIGGER no_request_waits_for_its_requester BEFORE INSERT ON approval_waiting
WHEN NEW.person = (SELECT requester FROM approval_request WHERE company = NEW.company AND id = NEW.request)
BEGIN SELECT RAISE(ABORT, 'nobody decides on their own request'); END""",
    },
    approval_party: _only_grows("approval_party"),
}

for _table, _triggers in TRIGGERS.items():
    add_triggers(_table, _triggers)

"""Chats: files, forwarding, acknowledgements, pins, what a person keeps, admins, announcement rooms, links."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

READS_NEVER_MOVE_BACK = """CREATE TRIGGER reads_never_move_back BEFORE UPDATE OF read ON member WHEN NEW.read < OLD.read
BEGIN SELECT RAISE(ABORT, 'reads never move back'); END"""
TRIGGERS = (
    """CREATE TRIGGER nobody_acknowledges_themselves BEFORE INSERT ON acknowledgement
WHEN EXISTS (
    SELECT 1 FROM message WHERE company = NEW.company AND conversation = NEW.conversation AND number = NEW.number
    AND (author = NEW.person OR recalled OR notice IS NOT NULL)
)
BEGIN SELECT RAISE(ABORT, 'nobody takes note of this'); END""",
    """CREATE TRIGGER pins_are_bounded BEFORE INSERT ON pin
WHEN (SELECT count(*) FROM pin WHERE company = NEW.company AND conversation = NEW.conversation) >= 100
BEGIN SELECT RAISE(ABORT, 'too many pins'); END""",
    """CREATE TRIGGER saved_messages_are_bounded BEFORE INSERT ON saved
WHEN (SELECT count(*) FROM saved WHERE company = NEW.company AND person = NEW.person) >= 1000
BEGIN SELECT RAISE(ABORT, 'too many saved messages'); END""",
    """CREATE TRIGGER scheduled_messages_are_bounded BEFORE INSERT ON scheduled
WHEN (SELECT count(*) FROM scheduled WHERE company = NEW.company AND person = NEW.person) >= 100
BEGIN SELECT RAISE(ABORT, 'too many scheduled messages'); END""",
)
TABLES = ("message_file", "acknowledgement", "pin", "saved", "scheduled", "quick_reply", "room_invite")
# The columns' own constraints stand with them: SQLite adds and drops both without writing the table anew.
COLUMNS: dict[str, list[tuple[str, Any, Any, str]]] = {
    "company": [("shows_last_seen", sa.Boolean(), sa.true(), "")],
    "person": [("seen_at", UtcDateTime(), None, "")],
    "conversation": [
        ("topic", sa.String(length=250), "", "length(topic) <= 250 AND (kind = 'group' OR topic = '')"),
        ("posting", sa.String(length=16), "all", "posting = 'all' OR (posting = 'admins' AND kind = 'group')"),
        ("archived", sa.Boolean(), sa.false(), "NOT archived OR kind = 'group'"),
    ],
    "message": [
        ("files", sa.LargeBinary(), None, "files IS NULL OR (NOT recalled AND notice IS NULL)"),
        ("forwarded", sa.LargeBinary(), None, "forwarded IS NULL OR (NOT recalled AND notice IS NULL)"),
        (
            "asks_acknowledgement",
            sa.Boolean(),
            sa.false(),
            "NOT asks_acknowledgement OR (NOT recalled AND notice IS NULL)",
        ),
    ],
    "message_version": [("files", sa.LargeBinary(), None, "")],
}


def upgrade() -> None:
    for table, columns in COLUMNS.items():
        for name, kind, default, check in columns:
            _add(table, name, kind, default, check)
    op.execute(
        "UPDATE person SET seen_at = (SELECT max(last_seen_at) FROM session"
        " WHERE session.company = person.company AND session.person = person.id)"
    )
    _remake_members(("owner", "admin", "member"), mentions_only=True)
    _about_messages()
    _keeping()
    _invites()
    if op.get_bind().dialect.name == "sqlite":
        for trigger in TRIGGERS:
            op.execute(trigger)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    op.execute("UPDATE member SET role = 'member' WHERE role = 'admin'")
    _remake_members(("owner", "member"), mentions_only=False)
    for table, columns in COLUMNS.items():
        for name, *_ in columns:
            op.drop_column(table, name)


def _add(table: str, name: str, kind: Any, default: Any, check: str) -> None:  # noqa: ANN401 - what SQLAlchemy takes
    constraints = [sa.CheckConstraint(check, name=op.f(f"ck_{table}_{name}"))] if check else []
    op.add_column(table, sa.Column(name, kind, *constraints, nullable=default is None, server_default=default))


def _remake_members(roles: tuple[str, ...], *, mentions_only: bool) -> None:
    """Let the members have these roles. SQLite changes a constraint only with its table, which nothing points at."""
    words = ", ".join(f"'{role}'" for role in roles)
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint(op.f("ck_member_role"), "member")
        op.create_check_constraint(op.f("ck_member_role"), "member", f"role IN ({words})")
        if mentions_only:
            op.add_column("member", sa.Column("mentions_only", sa.Boolean(), nullable=False, server_default=sa.false()))
            op.alter_column("member", "mentions_only", server_default=None)
        else:
            op.drop_column("member", "mentions_only")
        return
    op.drop_index("uq_member_owner", table_name="member")
    op.drop_index("ix_member_company_person", table_name="member")
    op.rename_table("member", "member_before")
    _create_members(roles, mentions_only=mentions_only)
    columns = "company, conversation, person, role, joined, first, read, pinned, muted"
    op.execute(
        f"INSERT INTO member ({columns}{', mentions_only' if mentions_only else ''})"  # noqa: S608 - our own words
        f" SELECT {columns}{', 0' if mentions_only else ''} FROM member_before"
    )
    op.drop_table("member_before")
    op.execute(READS_NEVER_MOVE_BACK)


def _create_members(roles: tuple[str, ...], *, mentions_only: bool) -> None:
    more: list[Any] = [sa.Column("mentions_only", sa.Boolean(), nullable=False)] if mentions_only else []
    op.create_table(
        "member",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(*roles, name="role", native_enum=False, create_constraint=True, length=16),
            nullable=False,
        ),
        sa.Column("joined", sa.BigInteger(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("read", sa.BigInteger(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("muted", sa.Boolean(), nullable=False),
        *more,
        sa.CheckConstraint("first >= 1", name=op.f("ck_member_first")),
        sa.CheckConstraint("read >= 0", name=op.f("ck_member_read")),
        sa.ForeignKeyConstraint(
            ["company", "conversation"],
            ["conversation.company", "conversation.id"],
            name=op.f("fk_member_company_conversation"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_member_company_person")
        ),
        sa.PrimaryKeyConstraint("company", "conversation", "person", name=op.f("pk_member")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_member_company_person"), "member", ["company", "person"], unique=False)
    op.create_index(
        "uq_member_owner",
        "member",
        ["company", "conversation"],
        unique=True,
        sqlite_where=sa.text("role = 'owner'"),
        postgresql_where=sa.text("role = 'owner'"),
    )


def _message_of(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["company", "conversation", "number"],
        ["message.company", "message.conversation", "message.number"],
        name=op.f(f"fk_{table}_company_conversation_number"),
    )


def _person_of(table: str, column: str = "person") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["company", column], ["person.company", "person.id"], name=op.f(f"fk_{table}_company_{column}")
    )


def _seat_of(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["company", "conversation", "person"],
        ["member.company", "member.conversation", "member.person"],
        name=op.f(f"fk_{table}_company_conversation_person"),
    )


def _about_messages() -> None:
    op.create_table(
        "message_file",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", Uid(), nullable=False),
        sa.CheckConstraint("position BETWEEN 0 AND 9", name=op.f("ck_message_file_position")),
        _message_of("message_file"),
        sa.PrimaryKeyConstraint("company", "conversation", "number", "position", name=op.f("pk_message_file")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_message_file_company_file"), "message_file", ["company", "file"], unique=False)
    op.create_table(
        "acknowledgement",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        _message_of("acknowledgement"),
        _person_of("acknowledgement"),
        sa.PrimaryKeyConstraint("company", "conversation", "number", "person", name=op.f("pk_acknowledgement")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pin",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        _message_of("pin"),
        _person_of("pin"),
        sa.PrimaryKeyConstraint("company", "conversation", "number", name=op.f("pk_pin")),
        sqlite_with_rowid=False,
    )


def _keeping() -> None:
    op.create_table(
        "saved",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("remind_at", UtcDateTime(), nullable=True),
        _seat_of("saved"),
        _message_of("saved"),
        sa.PrimaryKeyConstraint("company", "person", "conversation", "number", name=op.f("pk_saved")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_saved_company_conversation_person"), "saved", ["company", "conversation", "person"])
    op.create_table(
        "scheduled",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.String(length=16000), nullable=False),
        sa.Column("mentions", sa.LargeBinary(), nullable=True),
        sa.Column("reply_to", sa.BigInteger(), nullable=True),
        sa.Column("files", sa.LargeBinary(), nullable=True),
        sa.Column("asks_acknowledgement", sa.Boolean(), nullable=False),
        sa.Column("refusal", sa.String(length=64), nullable=False),
        sa.CheckConstraint("length(text) <= 16000", name=op.f("ck_scheduled_text")),
        sa.CheckConstraint("text <> '' OR files IS NOT NULL", name=op.f("ck_scheduled_says")),
        _seat_of("scheduled"),
        sa.PrimaryKeyConstraint("company", "person", "id", name=op.f("pk_scheduled")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_scheduled_company_conversation_person"), "scheduled", ["company", "conversation", "person"]
    )
    op.create_index(
        "ix_scheduled_due",
        "scheduled",
        ["at"],
        sqlite_where=sa.text("refusal = ''"),
        postgresql_where=sa.text("refusal = ''"),
    )
    op.create_table(
        "quick_reply",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("folded", sa.String(length=384), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.CheckConstraint("position BETWEEN 0 AND 99", name=op.f("ck_quick_reply_position")),
        sa.CheckConstraint("name <> '' AND text <> ''", name=op.f("ck_quick_reply_says")),
        _person_of("quick_reply"),
        sa.PrimaryKeyConstraint("company", "person", "position", name=op.f("pk_quick_reply")),
        sa.UniqueConstraint("company", "person", "folded", name=op.f("uq_quick_reply_company_person_folded")),
        sqlite_with_rowid=False,
    )


def _invites() -> None:
    op.create_table(
        "room_invite",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("created_by", Uid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("uses_left", sa.Integer(), nullable=False),
        sa.CheckConstraint("expires_at > created_at", name=op.f("ck_room_invite_expires")),
        sa.CheckConstraint("uses_left BETWEEN 0 AND 2000", name=op.f("ck_room_invite_uses_left")),
        sa.ForeignKeyConstraint(
            ["company", "conversation"],
            ["conversation.company", "conversation.id"],
            name=op.f("fk_room_invite_company_conversation"),
        ),
        _person_of("room_invite", "created_by"),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_room_invite")),
        sa.UniqueConstraint("company", "digest", name=op.f("uq_room_invite_company_digest")),
    )
    op.create_index(op.f("ix_room_invite_company_conversation"), "room_invite", ["company", "conversation"])

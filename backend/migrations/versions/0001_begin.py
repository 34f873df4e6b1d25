"""Begin: streams, directory, messaging."""

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TRIGGERS = (
    """CREATE TRIGGER company_keeps_an_owner BEFORE UPDATE OF active, roles ON person
WHEN OLD.active = 1 AND OLD.roles & 1 AND NOT (NEW.active = 1 AND NEW.roles & 1) AND NOT EXISTS (
    SELECT 1 FROM person WHERE company = OLD.company AND id <> OLD.id AND active = 1 AND roles & 1
)
BEGIN SELECT RAISE(ABORT, 'a company keeps an owner'); END""",
    """CREATE TRIGGER people_stay BEFORE DELETE ON person
BEGIN SELECT RAISE(ABORT, 'people stay visible in what was written'); END""",
    """CREATE TRIGGER sessions_need_active_people BEFORE INSERT ON session
WHEN NOT EXISTS (SELECT 1 FROM person WHERE company = NEW.company AND id = NEW.person AND active = 1)
BEGIN SELECT RAISE(ABORT, 'only active people sign in'); END""",
    """CREATE TRIGGER reads_never_move_back BEFORE UPDATE OF read ON member WHEN NEW.read < OLD.read
BEGIN SELECT RAISE(ABORT, 'reads never move back'); END""",
    """CREATE TRIGGER messages_stay BEFORE DELETE ON message
BEGIN SELECT RAISE(ABORT, 'a message keeps its place'); END""",
    """CREATE TRIGGER recalled_messages_stay_recalled BEFORE UPDATE OF recalled ON message
WHEN OLD.recalled AND NOT NEW.recalled
BEGIN SELECT RAISE(ABORT, 'a recalled message stays recalled'); END""",
    """CREATE TRIGGER the_archive_keeps_its_words BEFORE UPDATE ON message_version
BEGIN SELECT RAISE(ABORT, 'the archive only grows'); END""",
    """CREATE TRIGGER the_archive_only_grows BEFORE DELETE ON message_version
BEGIN SELECT RAISE(ABORT, 'the archive only grows'); END""",
)

TABLES = (
    "server",
    "stream",
    "event",
    "command",
    "company",
    "department",
    "person",
    "session",
    "invite",
    "conversation",
    "member",
    "message",
    "message_version",
    "reaction",
)


def upgrade() -> None:
    _streams()
    _companies()
    _people()
    _accounts()
    _conversations()
    _members()
    _messages()
    _about_messages()
    if op.get_bind().dialect.name == "sqlite":
        for trigger in TRIGGERS:
            op.execute(trigger)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _streams() -> None:
    op.create_table(
        "server",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("epoch", sa.String(length=32), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_server")),
    )
    op.create_table(
        "stream",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_stream")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "event",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("stream", Uid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("about", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("company", "stream", "seq", name=op.f("pk_event")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "command",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("stream", Uid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("company", "person", "id", name=op.f("pk_command")),
        sqlite_with_rowid=False,
    )


def _companies() -> None:
    op.create_table(
        "company",
        sa.Column("id", Uid(), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_company_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_company")),
    )
    op.create_table(
        "department",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("parent", Uid(), nullable=True),
        sa.CheckConstraint("name <> ''", name=op.f("ck_department_name")),
        sa.CheckConstraint("parent <> id", name=op.f("ck_department_parent")),
        sa.ForeignKeyConstraint(
            ["company", "parent"], ["department.company", "department.id"], name=op.f("fk_department_company_parent")
        ),
        sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f("fk_department_company")),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_department")),
    )
    op.create_index(op.f("ix_department_company_parent"), "department", ["company", "parent"], unique=False)


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("other_name", sa.String(length=128), nullable=False),
        sa.Column("skeleton", sa.String(length=512), nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("account", sa.String(length=508), nullable=False),
        sa.Column("title", sa.String(length=128), nullable=False),
        sa.Column("department", Uid(), nullable=True),
        sa.Column("manager", Uid(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("roles", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "ko", "zh_CN", name="language", native_enum=False, create_constraint=True, length=8),
            nullable=False,
        ),
        sa.Column("time_zone", sa.String(length=128), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("password", sa.String(), nullable=True),
        sa.CheckConstraint("name <> ''", name=op.f("ck_person_name")),
        sa.CheckConstraint("active OR password IS NULL", name=op.f("ck_person_left")),
        sa.CheckConstraint("manager <> id", name=op.f("ck_person_manager")),
        sa.CheckConstraint("rank BETWEEN 1 AND 100", name=op.f("ck_person_rank")),
        sa.CheckConstraint("roles BETWEEN 0 AND 31", name=op.f("ck_person_roles")),
        sa.ForeignKeyConstraint(
            ["company", "department"],
            ["department.company", "department.id"],
            name=op.f("fk_person_company_department"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "manager"], ["person.company", "person.id"], name=op.f("fk_person_company_manager")
        ),
        sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f("fk_person_company")),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_company_department"), "person", ["company", "department"], unique=False)
    op.create_index(op.f("ix_person_company_manager"), "person", ["company", "manager"], unique=False)
    op.create_index(op.f("ix_person_company_skeleton"), "person", ["company", "skeleton"], unique=False)
    op.create_index(
        "uq_person_company_account",
        "person",
        ["company", "account"],
        unique=True,
        sqlite_where=sa.text("active = 1 AND account != ''"),
        postgresql_where=sa.text("active AND account <> ''"),
    )


def _accounts() -> None:
    op.create_table(
        "session",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("device", sa.String(length=128), nullable=False),
        sa.Column("platform", sa.String(length=128), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("last_seen_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_session_company_person")
        ),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_session")),
        sa.UniqueConstraint("digest", name=op.f("uq_session_digest")),
    )
    op.create_index(op.f("ix_session_company_person"), "session", ["company", "person"], unique=False)
    op.create_table(
        "invite",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("account", sa.String(length=508), nullable=False),
        sa.Column("title", sa.String(length=128), nullable=False),
        sa.Column("department", Uid(), nullable=True),
        sa.Column("manager", Uid(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "ko", "zh_CN", name="language", native_enum=False, create_constraint=True, length=8),
            nullable=False,
        ),
        sa.Column("created_by", Uid(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("expires_at > created_at", name=op.f("ck_invite_expires")),
        sa.CheckConstraint("rank BETWEEN 1 AND 100", name=op.f("ck_invite_rank")),
        sa.ForeignKeyConstraint(
            ["company", "created_by"], ["person.company", "person.id"], name=op.f("fk_invite_company_created_by")
        ),
        sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f("fk_invite_company")),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_invite")),
        sa.UniqueConstraint("digest", name=op.f("uq_invite_digest")),
    )
    op.create_index(op.f("ix_invite_company_account"), "invite", ["company", "account"], unique=False)
    op.create_index(op.f("ix_invite_company_created_by"), "invite", ["company", "created_by"], unique=False)


def _conversations() -> None:
    op.create_table(
        "conversation",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("direct", "group", name="kind", native_enum=False, create_constraint=True, length=16),
            nullable=False,
        ),
        sa.Column("title", sa.String(length=128), nullable=False),
        sa.Column(
            "history",
            sa.Enum("none", "last_100", "all", name="history", native_enum=False, create_constraint=True, length=16),
            nullable=False,
        ),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("(kind = 'direct') = (title = '')", name=op.f("ck_conversation_title")),
        sa.CheckConstraint("kind = 'group' OR size <= 2", name=op.f("ck_conversation_direct")),
        sa.CheckConstraint("last >= 0", name=op.f("ck_conversation_last")),
        sa.CheckConstraint("size BETWEEN 0 AND 2000", name=op.f("ck_conversation_size")),
        sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f("fk_conversation_company")),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_conversation")),
    )


def _members() -> None:
    op.create_table(
        "member",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column(
            "role",
            sa.Enum("owner", "member", name="role", native_enum=False, create_constraint=True, length=16),
            nullable=False,
        ),
        sa.Column("joined", sa.BigInteger(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("read", sa.BigInteger(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("muted", sa.Boolean(), nullable=False),
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


def _messages() -> None:
    op.create_table(
        "message",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("author", Uid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.String(length=16000), nullable=False),
        sa.Column("mentions", sa.LargeBinary(), nullable=True),
        sa.Column("reply_to", sa.BigInteger(), nullable=True),
        sa.Column("edited_at", UtcDateTime(), nullable=True),
        sa.Column("recalled", sa.Boolean(), nullable=False),
        sa.Column("notice", sa.LargeBinary(), nullable=True),
        sa.Column("command", Uid(), nullable=True),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("sent", sa.BigInteger(), nullable=False),
        sa.Column("worded", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "NOT recalled OR (text = '' AND mentions IS NULL AND edited_at IS NULL AND reply_to IS NULL)",
            name=op.f("ck_message_recalled"),
        ),
        sa.CheckConstraint("notice IS NULL OR (text = '' AND NOT recalled)", name=op.f("ck_message_notice")),
        sa.CheckConstraint("length(text) <= 16000", name=op.f("ck_message_text")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_message_number")),
        sa.CheckConstraint("reply_to < number", name=op.f("ck_message_reply_to")),
        sa.ForeignKeyConstraint(
            ["company", "author"], ["person.company", "person.id"], name=op.f("fk_message_company_author")
        ),
        sa.ForeignKeyConstraint(
            ["company", "conversation"],
            ["conversation.company", "conversation.id"],
            name=op.f("fk_message_company_conversation"),
        ),
        sa.PrimaryKeyConstraint("company", "conversation", "number", name=op.f("pk_message")),
        sqlite_with_rowid=False,
    )


def _about_messages() -> None:
    op.create_table(
        "message_version",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("worded", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("text", sa.String(length=16000), nullable=False),
        sa.Column("mentions", sa.LargeBinary(), nullable=True),
        sa.Column("reply_to", sa.BigInteger(), nullable=True),
        sa.Column("replaced_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "conversation", "number"],
            ["message.company", "message.conversation", "message.number"],
            name=op.f("fk_message_version_company_conversation_number"),
        ),
        sa.PrimaryKeyConstraint("company", "conversation", "number", "worded", name=op.f("pk_message_version")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reaction",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("emoji", sa.String(length=32), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("begun", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("emoji <> ''", name=op.f("ck_reaction_emoji")),
        sa.CheckConstraint("begun <= seq", name=op.f("ck_reaction_begun")),
        sa.ForeignKeyConstraint(
            ["company", "conversation", "number"],
            ["message.company", "message.conversation", "message.number"],
            name=op.f("fk_reaction_company_conversation_number"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_reaction_company_person")
        ),
        sa.PrimaryKeyConstraint("company", "conversation", "number", "emoji", "person", name=op.f("pk_reaction")),
        sqlite_with_rowid=False,
    )

"""Searching: which messages stand under which terms. The server fills it by itself."""

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SEARCH_TEXT = """
CREATE VIRTUAL TABLE search_text USING fts5 (terms, content='', columnsize=0, detail=none, tokenize='ascii')"""


def upgrade() -> None:
    op.create_table(
        "search_conversation",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("number >= 0", name=op.f("ck_search_conversation_number")),
        sa.CheckConstraint("seq >= 0", name=op.f("ck_search_conversation_seq")),
        sa.ForeignKeyConstraint(
            ["company", "conversation"],
            ["conversation.company", "conversation.id"],
            name=op.f("fk_search_conversation_company_conversation"),
        ),
        sa.PrimaryKeyConstraint("company", "conversation", name=op.f("pk_search_conversation")),
        sa.UniqueConstraint("key", name=op.f("uq_search_conversation_key")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_document",
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("document", name=op.f("pk_search_document")),
        sa.UniqueConstraint("place", name=op.f("uq_search_document_place")),
    )
    op.create_table(
        "search_index",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slack", sa.BigInteger(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_search_index_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_index")),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(SEARCH_TEXT)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_text")
    op.drop_table("search_index")
    op.drop_table("search_document")
    op.drop_table("search_conversation")

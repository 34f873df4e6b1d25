"""Groups: whom a leader took out comes back by a leader only."""

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BARRED_PEOPLE_STAY_OUT = """CREATE TRIGGER barred_people_stay_out BEFORE INSERT ON member
WHEN EXISTS (SELECT 1 FROM barred WHERE company = NEW.company AND conversation = NEW.conversation
    AND person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'a leader took this person out'); END"""


def upgrade() -> None:
    op.create_table(
        "barred",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "conversation"],
            ["conversation.company", "conversation.id"],
            name=op.f("fk_barred_company_conversation"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_barred_company_person")
        ),
        sa.PrimaryKeyConstraint("company", "conversation", "person", name=op.f("pk_barred")),
        sqlite_with_rowid=False,
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(BARRED_PEOPLE_STAY_OUT)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER barred_people_stay_out")
    op.drop_table("barred")

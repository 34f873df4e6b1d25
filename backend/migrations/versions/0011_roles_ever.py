"""People: which roles somebody has ever held."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("roles_ever", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.execute("UPDATE person SET roles_ever = roles")


def downgrade() -> None:
    op.execute("ALTER TABLE person DROP COLUMN roles_ever")

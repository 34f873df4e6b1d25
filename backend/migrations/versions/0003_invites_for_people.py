"""Invites for people who are here already."""

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invite", sa.Column("person", Uid(), nullable=True))


def downgrade() -> None:
    op.drop_column("invite", "person")

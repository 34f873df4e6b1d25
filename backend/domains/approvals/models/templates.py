"""Templates, version by version."""

from typing import Final

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Integer, LargeBinary, Table

from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata

approval_template = Table(
    "approval_template",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("definition", LargeBinary, nullable=False),
    Column("saved_by", Uid, nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company"], ["company.id"]),
    ForeignKeyConstraint(["company", "saved_by"], ["person.company", "person.id"]),
    CheckConstraint("version >= 1", name="version"),
)
"""What a version says, as JSON: 1, 2, 3 ... without gaps; none is ever changed."""

TRIGGERS: Final = {
    "templates_stay_as_they_are": """
CREATE TRIGGER templates_stay_as_they_are BEFORE UPDATE ON approval_template
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END""",
    "templates_stay": """
CREATE TRIGGER templates_stay BEFORE DELETE ON approval_template
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END""",
    "template_versions_have_no_gaps": """
CREATE TRIGGER template_versions_have_no_gaps BEFORE INSERT ON approval_template
WHEN NEW.version <> 1 + (
    SELECT coalesce(max(version), 0) FROM approval_template WHERE company = NEW.company AND id = NEW.id
)
BEGIN SELECT RAISE(ABORT, 'versions are counted'); END""",
}

add_triggers(approval_template, TRIGGERS)

"""Reviews, the second person's answers, notes, and whose words were read."""

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
    text,
)

from backend.contract.base import NAME_CHARACTERS
from backend.contract.supervision import REVIEW_MINUTES, Second
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata, word

PURPOSE_CHARACTERS: Final = 500
NOTE_CHARACTERS: Final = 4_000


review = Table(
    "review",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("viewer", Uid, nullable=False),
    Column("conversation", Uid, nullable=False),
    Column("policy", Integer, nullable=False),
    Column("purpose", String(PURPOSE_CHARACTERS), nullable=False),
    Column("case", String(NAME_CHARACTERS), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("closes_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("told_at", UtcDateTime, nullable=False),
    Column("told", Boolean, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("ranges", LargeBinary, nullable=False),
    Column("read", BigInteger, nullable=False),
    Column("searched", Integer, nullable=False),
    Column("files", Integer, nullable=False),
    Column("exported", BigInteger, nullable=False),
    Column("second", word(Second, "second"), nullable=False),
    Column("second_by", Uid),
    Column("export", word(Second, "export"), nullable=False),
    Column("export_by", Uid),
    ForeignKeyConstraint(["company", "viewer"], ["person.company", "person.id"]),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    ForeignKeyConstraint(["company", "second_by"], ["person.company", "person.id"]),
    ForeignKeyConstraint(["company", "export_by"], ["person.company", "person.id"]),
    CheckConstraint("purpose <> ''", name="purpose"),
    CheckConstraint("closes_at > opened_at", name="closes"),
    CheckConstraint(f"closes_at <= opened_at + {REVIEW_MINUTES} * 60000000", name="longest"),
    CheckConstraint("first >= 1 AND last >= 0", name="numbers"),
    CheckConstraint("second_by <> viewer AND export_by <> viewer", name="two_people"),
    CheckConstraint(
        "(second IN ('agreed', 'declined')) = (second_by IS NOT NULL)"
        " AND (export IN ('agreed', 'declined')) = (export_by IS NOT NULL)",
        name="answered",
    ),
)
"""Who reads which conversation, for which purpose, until when.

`last` is the newest message when it was opened. `ranges` are the numbers that were read, JSON pairs of first and last;
`read` counts them. `told` says whether those concerned know of it already; until then they wait for `told_at`.
"""
Index(None, review.c.company, review.c.viewer, review.c.opened_at)
Index(None, review.c.company, review.c.conversation)
Index("ix_review_untold", review.c.told_at, sqlite_where=review.c.told == 0, postgresql_where=text("NOT told"))

review_person = Table(
    "review_person",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("review", Uid, primary_key=True),
    ForeignKeyConstraint(["company", "review"], ["review.company", "review.id"]),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    sqlite_with_rowid=False,
)
"""Whose words a review reads: everybody who was in the conversation when it was opened, or before."""

review_note = Table(
    "review_note",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("review", Uid, nullable=False),
    Column("person", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("text", String(NOTE_CHARACTERS), nullable=False),
    Column("number", BigInteger),
    ForeignKeyConstraint(["company", "review"], ["review.company", "review.id"]),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    CheckConstraint("text <> ''", name="text"),
)
"""What a reader wants to be remembered."""
Index(None, review_note.c.company, review_note.c.review)

TRIGGERS: Final = {
    review: {
        "reviews_stay": """
CREATE TRIGGER reviews_stay BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'a review stays'); END""",
        "reviews_keep_their_terms": """
CREATE TRIGGER reviews_keep_their_terms
BEFORE UPDATE OF viewer, conversation, policy, purpose, "case", opened_at, closes_at, told_at, first, last ON review
BEGIN SELECT RAISE(ABORT, 'a review keeps its terms'); END""",
        "reviews_stay_closed": """
CREATE TRIGGER reviews_stay_closed BEFORE UPDATE ON review
WHEN (OLD.closed_at IS NOT NULL AND NEW.closed_at IS NOT OLD.closed_at) OR (OLD.told AND NOT NEW.told)
    OR NEW.read < OLD.read
BEGIN SELECT RAISE(ABORT, 'a review does not go back'); END""",
    },
    review_note: {
        "notes_stay": """
CREATE TRIGGER notes_stay BEFORE DELETE ON review_note
BEGIN SELECT RAISE(ABORT, 'a note stays'); END""",
        "notes_keep_their_words": """
CREATE TRIGGER notes_keep_their_words BEFORE UPDATE ON review_note
BEGIN SELECT RAISE(ABORT, 'a note keeps its words'); END""",
    },
}

for _table, _triggers in TRIGGERS.items():
    add_triggers(_table, _triggers)

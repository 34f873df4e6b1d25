"""Looking up which messages may be hits, the newest first."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from sqlalchemy import BigInteger, Integer, select, text

from backend.domains.search.models import search_index
from backend.domains.search.store.documents import NUMBER_BITS
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_NUMBERS: Final = (1 << NUMBER_BITS) - 1
# SQLAlchemy has no word for CROSS JOIN, which keeps SQLite from looking every document up in the terms.
_LOOKUP: Final = Prepared(
    text(
        "SELECT search_document.document, search_document.place FROM search_text"
        " CROSS JOIN search_document ON search_document.document = search_text.rowid"
        " WHERE search_text MATCH :expression AND search_text.rowid BETWEEN :oldest AND :newest"
        " ORDER BY search_text.rowid DESC LIMIT :at_most"
    ).columns(document=Integer, place=BigInteger)
)
_SLACK: Final = Prepared(select(search_index.c.slack))


class Candidate(NamedTuple):
    """A message that may be a hit; `key` is its conversation's in the index. Words that are gone have key 0."""

    document: int
    key: int
    number: int


def find_slack(uow: UnitOfWork) -> int:
    """Say how far above its unit a document may stand."""
    row = _SLACK.row(uow.connection)
    return 0 if row is None else int(row[0])


def find_candidates(uow: UnitOfWork, expression: str, bounds: tuple[int, int], limit: int) -> Sequence[Candidate]:
    """Look candidates up, from the newest document of `bounds` down to the oldest."""
    oldest, newest = bounds
    rows = _LOOKUP.rows(uow.connection, expression=expression, oldest=oldest, newest=newest, at_most=limit)
    return [Candidate(document, (place or 0) >> NUMBER_BITS, (place or 0) & _NUMBERS) for document, place in rows]

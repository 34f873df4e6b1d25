"""The index of the cache: which messages stand under which terms. It holds no texts, and nothing is shown from it.

A document's number is the unit of its message's moment (`backend.contract.indexing`), so reading documents downward is
going back in time.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from backend.contract.indexing import Units, all_terms
from desktop.cache.engine import Cache
from desktop.cache.types import from_micros
from desktop.features.messaging.store.fold import said_by
from desktop.features.messaging.tables import FILES, NUMBER_BITS
from desktop.features.search.store.raw import message_of

VERSION: Final = f"1/{unicodedata.unidata_version}"
"""What was indexed by another version of `backend.contract.matching` or of Unicode is indexed again."""
UNITS: Final = Units(16)

_TABLES: Final = (
    """CREATE TABLE search_state (
        id INTEGER PRIMARY KEY CHECK (id = 1), version TEXT NOT NULL, above INTEGER, slack INTEGER NOT NULL
    )""",
    "CREATE TABLE search_document (document INTEGER PRIMARY KEY, place INTEGER NOT NULL UNIQUE)",
    """CREATE VIRTUAL TABLE search_text USING fts5 (
        terms, content='', contentless_delete=1, detail=none, tokenize='ascii'
    )""",
)
"""`above` is the place up to which an old cache has been read, null when all of it is; `slack` the most units by which
a document stands above its message's own."""
_NAMES: Final = ("search_text", "search_document", "search_state")

_FREE: Final = "SELECT 1 FROM search_document WHERE document = ?"
_DOCUMENTS: Final = "SELECT document FROM search_document WHERE place IN (SELECT value FROM json_each(?))"
_ROWS: Final = "SELECT place, author, at, flags FROM messaging_message WHERE place IN (SELECT value FROM json_each(?))"
_MISSING: Final = (
    "SELECT place, author, at, text, flags, changed, extra FROM messaging_message AS message WHERE place > ?"
    " AND NOT EXISTS (SELECT 1 FROM search_document AS known WHERE known.place = message.place) ORDER BY place LIMIT ?"
)
_SLACKER: Final = "UPDATE search_state SET slack = ? WHERE slack < ?"


class SearchIndex:
    """Hears from messaging what the cache takes in and gives up, in the same transaction."""

    def __init__(self) -> None:
        self.is_whole = False
        """Whether everything that the cache holds is indexed."""
        self._slack = 0
        self._taken = range(0)

    def open(self, cache: Cache) -> None:
        """Find the index in an opened cache, or begin one; what the cache holds already is read by `catch_up`."""
        with cache.read() as connection:
            known = connection.exec_driver_sql(
                "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'search_state'"
            ).scalar()
            state = known and connection.exec_driver_sql("SELECT version, above, slack FROM search_state").first()
        if not state or state[0] != VERSION:
            state = self._begin(cache)
        self.is_whole, self._slack = state[1] is None, state[2]
        self._taken = range(0)

    @property
    def slack(self) -> int:
        """Say how far above its unit a document may stand."""
        return self._slack

    def catch_up(self, cache: Cache, limit: int) -> bool:
        """Read a slice of what the cache held before it had this index; True when all is read."""
        if self.is_whole:
            return True
        with cache.write() as connection:
            cursor: Any = connection.connection.cursor()
            (above,) = cursor.execute("SELECT above FROM search_state").fetchone()
            found = cursor.execute(_MISSING, (above, limit)).fetchall()
            said = [(row[0], said_by(message_of(row))) for row in found]
            self.put(connection, [(place, text) for place, text in said if text])
            self.is_whole = len(found) < limit
            above = None if self.is_whole else found[-1][0]
            cursor.execute("UPDATE search_state SET above = ?", (above,))
        return self.is_whole

    def put(self, connection: Connection, messages: Sequence[tuple[int, str]], /) -> None:
        """Take messages in, or in place of what they said before."""
        if not messages:
            return
        cursor: Any = connection.connection.cursor()
        places = json.dumps([place for place, _ in messages])
        self._take_out(cursor, places)
        facts = {row[0]: row[1:] for row in cursor.execute(_ROWS, (places,))}
        texts: list[tuple[int, str]] = []
        for place, said in messages:
            if place not in facts:
                continue
            author, at, flags = facts[place]
            document = self._free(cursor, UNITS.of(from_micros(at)))
            # The next one has to see that this number is taken.
            cursor.execute("INSERT INTO search_document (document, place) VALUES (?, ?)", (document, place))
            files = bool(flags & FILES)
            texts.append((document, all_terms(said, UUID(bytes=author), place >> NUMBER_BITS, files=files)))
        cursor.executemany("INSERT INTO search_text (rowid, terms) VALUES (?, ?)", texts)

    def remove(self, connection: Connection, places: Sequence[int], /) -> None:
        """Give messages up; some may never have been taken in."""
        self._take_out(connection.connection.cursor(), json.dumps(list(places)))

    def _take_out(self, cursor: Any, places: str) -> None:  # noqa: ANN401 - the driver's
        old = cursor.execute(_DOCUMENTS, (places,)).fetchall()
        if old:
            cursor.executemany("DELETE FROM search_text WHERE rowid = ?", old)
            cursor.executemany("DELETE FROM search_document WHERE document = ?", old)

    def _free(self, cursor: Any, unit: int) -> int:  # noqa: ANN401 - same
        """Find the first free document number from a unit on; a run that was found taken is not walked again."""
        first = document = self._taken.stop if unit in self._taken else unit
        while cursor.execute(_FREE, (document,)).fetchone():
            document += 1
        begin = min(unit, self._taken.start) if first != unit else unit
        self._taken = range(begin, document + 1)
        if document > unit:
            slack = document - unit
            cursor.execute(_SLACKER, (slack, slack))
            self._slack = max(self._slack, slack)
        return document

    def _begin(self, cache: Cache) -> tuple[str, int | None, int]:
        with cache.write() as connection:
            run = connection.exec_driver_sql
            for name in _NAMES:
                run(f"DROP TABLE IF EXISTS {name}")
            for table in _TABLES:
                run(table)
            above = 0 if run("SELECT 1 FROM messaging_message LIMIT 1").first() else None
            run("INSERT INTO search_state (id, version, above, slack) VALUES (1, ?, ?, 0)", (VERSION, above))
        return VERSION, above, 0

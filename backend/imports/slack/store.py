"""What has come in already: each entry's key in the export, and what it became here. Makes an import safe to repeat."""

from collections.abc import Collection, Iterable
from typing import Any, Final
from uuid import UUID

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, String, Table, bindparam, insert, select

from backend.contract.base import CompanyId
from backend.platform.db import Prepared, Uid, metadata
from backend.realtime.work import UnitOfWork

_KEYS_A_QUERY: Final = 500

import_source = Table(
    "import_source",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("source", String(64), primary_key=True),
    Column("scope", String(64), primary_key=True),
    Column("key", String(128), primary_key=True),
    Column("target", Uid),
    Column("number", BigInteger),
    ForeignKeyConstraint(["company"], ["company.id"]),
    sqlite_with_rowid=False,
)
"""`source` is the other system, `scope` a list in it: `people`, `rooms`, or a room's key for its messages.

`target` is our id of a person or conversation; `number` is a message's.
"""

PEOPLE: Final = "people"
ROOMS: Final = "rooms"

_REMEMBER: Final = Prepared(insert(import_source))
_TARGETS: Final = Prepared(
    select(import_source.c.key, import_source.c.target).where(
        import_source.c.company == bindparam("in_company"),
        import_source.c.source == bindparam("in_source"),
        import_source.c.scope == bindparam("in_scope"),
    )
)


class Memory:
    """One company's memory of one other system."""

    def __init__(self, company: CompanyId, source: str) -> None:
        self._company = company
        self._source = source

    def targets(self, uow: UnitOfWork, scope: str) -> dict[str, UUID]:
        """Give our ids of all that came in from a list."""
        rows = _TARGETS.rows(uow.connection, in_company=self._company, in_source=self._source, in_scope=scope)
        return dict(rows)

    def numbers(self, uow: UnitOfWork, room: str, keys: Collection[str]) -> dict[str, int]:
        """Give the numbers of those messages that came in."""
        found: dict[str, int] = {}
        wanted = list(keys)
        for start in range(0, len(wanted), _KEYS_A_QUERY):
            rows = uow.connection.execute(
                select(import_source.c.key, import_source.c.number).where(
                    import_source.c.company == self._company,
                    import_source.c.source == self._source,
                    import_source.c.scope == room,
                    import_source.c.key.in_(wanted[start : start + _KEYS_A_QUERY]),
                )
            )
            found.update((key, number) for key, number in rows)
        return found

    def keep_target(self, uow: UnitOfWork, scope: str, key: str, target: UUID) -> None:
        """Remember what an entry of a list became."""
        _REMEMBER.run(uow.connection, **self._row(scope, key, target=target))

    def keep_numbers(self, uow: UnitOfWork, room: str, numbers: Iterable[tuple[str, int]]) -> None:
        """Remember which messages came in, under which numbers."""
        _REMEMBER.run_many(uow.connection, [self._row(room, key, number=number) for key, number in numbers])

    def _row(self, scope: str, key: str, target: UUID | None = None, number: int | None = None) -> dict[str, Any]:
        return {
            "company": self._company,
            "source": self._source,
            "scope": scope,
            "key": key,
            "target": target,
            "number": number,
        }

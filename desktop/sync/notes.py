"""What sync remembers beside the cursors."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from backend.contract.base import StreamId
from desktop.sync.tables import CURSOR, FORGETTING, NOTE

EPOCH: Final = "epoch"
_SYNCED: Final = "synced"

_SAVE_NOTE: Final = insert(NOTE).on_conflict_do_update(set_={"value": insert(NOTE).excluded.value})
_FIND_NOTE: Final = select(NOTE.c.value).where(NOTE.c.name == bindparam("note"))
_SAVE_CURSOR: Final = insert(CURSOR).on_conflict_do_update(set_={"seq": insert(CURSOR).excluded.seq})
_DROP_CURSOR: Final = delete(CURSOR).where(CURSOR.c.stream == bindparam("gone"))
_FORGET: Final = insert(FORGETTING).on_conflict_do_nothing()
_FORGOTTEN: Final = delete(FORGETTING).where(FORGETTING.c.stream == bindparam("gone"))


def read_epoch(connection: Connection) -> str | None:
    """Find the epoch of the server's database that the cursors belong to."""
    return connection.execute(_FIND_NOTE, {"note": EPOCH}).scalar()


def save_epoch(connection: Connection, epoch: str) -> None:
    """Remember the epoch."""
    connection.execute(_SAVE_NOTE, {"name": EPOCH, "value": epoch})


def read_synced_at(connection: Connection) -> datetime | None:
    """Find when the cache was last known to be equal to the server."""
    value = connection.execute(_FIND_NOTE, {"note": _SYNCED}).scalar()
    return None if value is None else datetime.fromisoformat(value)


def save_synced_at(connection: Connection, moment: datetime) -> None:
    """Remember that the cache is equal to the server."""
    connection.execute(_SAVE_NOTE, {"name": _SYNCED, "value": moment.isoformat()})


def read_cursors(connection: Connection) -> dict[StreamId, int]:
    """Read all cursors."""
    return {StreamId(row.stream): row.seq for row in connection.execute(select(CURSOR))}


def save_cursors(connection: Connection, cursors: Mapping[StreamId, int]) -> None:
    """Move cursors, in the transaction that writes what they stand for."""
    connection.execute(_SAVE_CURSOR, [{"stream": stream, "seq": seq} for stream, seq in cursors.items()])


def begin_forgetting(connection: Connection, streams: Iterable[StreamId]) -> None:
    """Drop the cursors of streams whose rows will be deleted slice by slice, also after a restart."""
    for stream in streams:
        connection.execute(_DROP_CURSOR, {"gone": stream})
        connection.execute(_FORGET, {"stream": stream})


def end_forgetting(connection: Connection, stream: StreamId) -> None:
    """Note that no row of a stream is left."""
    connection.execute(_FORGOTTEN, {"gone": stream})


def read_forgetting(connection: Connection) -> list[StreamId]:
    """List the streams whose rows are not all deleted yet."""
    return [StreamId(stream) for stream in connection.execute(select(FORGETTING.c.stream)).scalars()]

"""The epoch: which database this is. New after a restore, so that clients start over and no seq means two things."""

import secrets
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from backend.realtime.models import server

_ROW: Final = 1


def find_epoch(connection: Connection) -> str | None:
    """Give the epoch, if the database has one."""
    return connection.scalar(select(server.c.epoch).where(server.c.id == _ROW))


def ensure_epoch(connection: Connection, now: datetime) -> str:
    """Give the epoch; a database that has none gets one."""
    return find_epoch(connection) or renew_epoch(connection, now)


def renew_epoch(connection: Connection, now: datetime) -> str:
    """Give the database another epoch: to be done whenever it was put back from a copy."""
    epoch = secrets.token_hex(16)
    connection.execute(delete(server).where(server.c.id == _ROW))
    connection.execute(insert(server).values(id=_ROW, epoch=epoch, created_at=now))
    return epoch

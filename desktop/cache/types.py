"""The column types of the cache: aware moments as integers, ids as 16 bytes."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Dialect
from sqlalchemy.types import UserDefinedType

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


def to_micros(moment: datetime) -> int:
    """Count the microseconds from 1970 to an aware moment."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """Give the moment, in UTC, that is this many microseconds after 1970."""
    return _EPOCH + timedelta(microseconds=micros)


class UtcDateTime(UserDefinedType[datetime]):
    """An aware moment, kept as microseconds since 1970, so that it sorts."""

    cache_ok = True

    def get_col_spec(self, **_kw: Any) -> str:  # noqa: ANN401 - SQLAlchemy's signature
        """Name the type to SQLite."""
        return "INTEGER"

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], int | None]:
        """Turn moments into integers."""
        return lambda value: None if value is None else to_micros(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[int | None], datetime | None]:
        """Turn integers into moments."""
        return lambda value: None if value is None else from_micros(value)


class Uid(UserDefinedType[UUID]):
    """A UUID in 16 bytes."""

    cache_ok = True

    def get_col_spec(self, **_kw: Any) -> str:  # noqa: ANN401 - SQLAlchemy's signature
        """Name the type to SQLite."""
        return "BLOB"

    def bind_processor(self, dialect: Dialect) -> Callable[[UUID | None], bytes | None]:
        """Turn ids into bytes."""
        return lambda value: None if value is None else value.bytes

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[bytes | None], UUID | None]:
        """Turn bytes into ids."""
        return lambda value: None if value is None else UUID(bytes=value)

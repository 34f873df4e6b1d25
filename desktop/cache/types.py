"""The column types of the cache: aware moments as integers, ids as 16 bytes."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Dialect
from sqlalchemy.types import UserDefinedType

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)

_FIRST: Final = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
_LAST: Final = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND


def to_micros(moment: datetime) -> int:
    """Count the microseconds from 1970 to an aware moment; one before the year 1 or after 9999 in UTC is cut."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return max(_FIRST, min((moment - _EPOCH) // _MICROSECOND, _LAST))


def from_micros(micros: int) -> datetime:
    """Give the moment, in UTC, that is this many microseconds after 1970."""
    return _EPOCH + timedelta(microseconds=micros)


class UtcDateTime(UserDefinedType[datetime]):
    """An aware moment, kept as microseconds since 1970, so that it sorts."""

    cache_ok = True

    def get_col_spec(self, **_kw: Any) -> str:  # noqa: ANN401 - SQLAlchemy's signature
        """Name the type to SQLite."""
        return "INTEGER"

    def bind_processor(self, dialect: Dialect) -> Any:  # noqa: ANN401 - SQLAlchemy keeps the type to itself
        """Turn moments into integers."""

        def process(value: Any) -> int | None:  # noqa: ANN401 - SQLAlchemy's signature
            return None if value is None else to_micros(value)

        return process

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ANN401 - SQLAlchemy keeps the type to itself
        """Turn integers into moments."""

        def process(value: Any) -> datetime | None:  # noqa: ANN401 - SQLAlchemy's signature
            return None if value is None else from_micros(value)

        return process


class Uid(UserDefinedType[UUID]):
    """A UUID in 16 bytes."""

    cache_ok = True

    def get_col_spec(self, **_kw: Any) -> str:  # noqa: ANN401 - SQLAlchemy's signature
        """Name the type to SQLite."""
        return "BLOB"

    def bind_processor(self, dialect: Dialect) -> Any:  # noqa: ANN401 - SQLAlchemy keeps the type to itself
        """Turn ids into bytes."""

        def process(value: Any) -> bytes | None:  # noqa: ANN401 - SQLAlchemy's signature
            return None if value is None else value.bytes

        return process

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ANN401 - SQLAlchemy keeps the type to itself
        """Turn bytes into ids."""

        def process(value: Any) -> UUID | None:  # noqa: ANN401 - SQLAlchemy's signature
            return None if value is None else UUID(bytes=value)

        return process

"""Column types that mean the same on SQLite and PostgreSQL, and the metadata that all tables share."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import BigInteger, Enum, LargeBinary, MetaData, Uuid
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def microseconds(value: datetime | None) -> int | None:
    """Give a moment's microseconds since 1970; refuse one without a zone."""
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    since = value - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def moment_of(since: int) -> datetime:
    """Give the moment of microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=since)


def uid_bytes(value: UUID | None) -> bytes | None:
    """Give an id's 16 bytes."""
    return None if value is None else value.bytes


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment as microseconds since 1970, the same number on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's
        """Refuse a moment without a zone."""
        return microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - same
        """Give the moment in UTC."""
        return None if value is None else moment_of(value)


class Uid(TypeDecorator[UUID]):
    """A UUID: 16 bytes on SQLite, the native type on PostgreSQL."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose by database."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid())
        return dialect.type_descriptor(LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | UUID | None:
        """Give SQLite the bytes."""
        return value if dialect.name == "postgresql" else uid_bytes(value)

    def process_result_value(self, value: bytes | UUID | None, dialect: Dialect) -> UUID | None:  # noqa: ARG002 - same
        """Give the id back."""
        return UUID(bytes=value) if isinstance(value, bytes) else value


class JsonBytes(TypeDecorator[Any]):
    """Any JSON value, stored as its bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:  # noqa: ANN401, ARG002 - any JSON value
        """Encode it."""
        return None if value is None else msgspec.json.encode(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002 - same
        """Decode it."""
        return None if value is None else msgspec.json.decode(value)


def word(kind: type[StrEnum], name: str, *, length: int = 16, create_constraint: bool = True) -> Enum:
    """Make the type of a column that holds one of these words; the constraint that refuses others has the name."""

    def words(_: object) -> list[str]:
        return [each.value for each in kind]

    return Enum(
        kind,
        name=name,
        length=length,
        native_enum=False,
        create_constraint=create_constraint,
        values_callable=words,
    )

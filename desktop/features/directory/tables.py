"""The tables of the directory in the cache."""

from typing import Final

from sqlalchemy import Column, LargeBinary, MetaData, String, Table

from desktop.cache.types import Uid

metadata: Final = MetaData()

COMPANY: Final = Table(
    "directory_company",
    metadata,
    Column("id", Uid, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""The one company of the account, as the contract's JSON."""

DEPARTMENT: Final = Table(
    "directory_department",
    metadata,
    Column("id", Uid, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Departments, as the contract's JSON."""

PERSON: Final = Table(
    "directory_person",
    metadata,
    Column("id", Uid, primary_key=True),
    Column("name", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""People, as the contract's JSON; who has left stays, because messages name them."""

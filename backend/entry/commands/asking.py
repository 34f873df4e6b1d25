"""What the commands have in common: their folder, a company by name, values that the contract bounds, a password."""

import argparse
import getpass
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from backend.contract.directory import Company, Password
from backend.domains.directory import service as directory
from backend.domains.supervision import service as supervision
from backend.entry.failures import CommandFailed
from backend.entry.migrate import open_database
from backend.platform.auth import hash_password
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork


def add_data(parser: argparse.ArgumentParser) -> None:
    """Ask for the folder."""
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="where everything is kept")


@contextmanager
def work_on(folder: Path, *, make: bool = False) -> Generator[UnitOfWork]:
    """Open one unit of work on the folder's database. A server that runs on it goes on and sees the change."""
    database = open_database(Settings(data=folder), make=make)
    try:
        with database.transaction() as connection:
            uow = UnitOfWork(connection, database.clock)
            yield uow
            supervision.end_reviews(uow)
    finally:
        database.close()


def find_companies(uow: UnitOfWork, named: str | None) -> list[Company]:
    """Find companies by name or id; all where none is named."""
    return [each for each in directory.companies(uow) if named is None or named in {each.name, str(each.id)}]


def checked(value: Any, kind: Any, name: str) -> Any:  # noqa: ANN401 - the caller names the type
    """Give the value as the contract wants it, or say what is wrong with `name`."""
    try:
        return msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError as error:
        raise CommandFailed(f"{name}: {error}.") from error


def ask_password(whose: str, *, from_stdin: bool) -> str:
    """Read a password and give what may be stored of it."""
    given = sys.stdin.readline().rstrip("\r\n") if from_stdin else getpass.getpass(f"Password of {whose}: ")
    return hash_password(checked(given, Password, "The password"))

"""`atrium-server demo`: serves a small firm, made when the folder is empty, whose colleagues answer."""

import argparse
import asyncio
import json
import os
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from backend.contract.base import PersonId
from backend.domains.directory import service as directory
from backend.entry.commands.asking import add_data
from backend.entry.failures import CommandFailed, Exit
from backend.entry.migrate import open_database
from backend.entry.serve import serve
from backend.imports.demo.colleagues import Colleague
from backend.imports.demo.company import ANSWERING, DEMO_USER, PEOPLE
from backend.imports.demo.seed import seed
from backend.platform.auth import hash_password
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork

ACCOUNTS: Final = "demo.json"


class NoDemo(CommandFailed):
    """The folder holds somebody's real company."""

    code = Exit.NO_DEMO


class Accounts(msgspec.Struct, frozen=True):
    """Passwords by person, kept in the folder so that the demo can be started again."""

    passwords: dict[str, str]


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    asked = _parser().parse_args(list(words)[1:])
    settings = Settings(data=asked.data, host="127.0.0.1", port=asked.port)
    accounts = prepare(settings)
    serve(settings, _Opening(accounts, asked.pace))
    return 0


def prepare(settings: Settings) -> Accounts:
    """Make the demo company where there is none; raise `NoDemo` in a folder that holds another."""
    file = settings.data / ACCOUNTS
    database = open_database(settings)
    try:
        with database.transaction() as connection:
            uow = UnitOfWork(connection, database.clock)
            if directory.companies(uow):
                if not file.exists():
                    raise NoDemo(f"{settings.data} holds a company that is no demo; choose another folder.")
                return msgspec.json.decode(file.read_bytes(), type=Accounts)
            accounts = Accounts({key: secrets.token_urlsafe(12) for key in (DEMO_USER, *ANSWERING)})
            _keep(file, accounts)
            hashed = {key: hash_password(password) for key, password in accounts.passwords.items()}
            seed(uow, hashed, database.clock.now().astimezone())
            return accounts
    finally:
        database.close()


def _keep(file: Path, accounts: Accounts) -> None:
    """Write the passwords for this user's eyes only, before the company that they open."""
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(msgspec.json.encode(accounts))


class _Opening:
    """Says where the demo is, and lets the colleagues in, when the server listens."""

    def __init__(self, accounts: Accounts, pace: float) -> None:
        self._passwords: Mapping[str, str] = accounts.passwords
        self._pace = pace
        self._tasks: list[asyncio.Task[None]] = []

    def __call__(self, port: int) -> None:
        people = {person.key: person for person in PEOPLE}
        others: set[PersonId] = set()
        for key in ANSWERING:
            colleague = Colleague(
                key=key,
                time_zone=people[key].time_zone,
                address=f"127.0.0.1:{port}",
                email=people[key].email,
                password=self._passwords[key],
                others=others,
                pace=self._pace,
            )
            self._tasks.append(asyncio.get_running_loop().create_task(colleague.run()))
        line = {
            "ready": True,
            "port": port,
            "pid": os.getpid(),
            "email": people[DEMO_USER].email,
            "password": self._passwords[DEMO_USER],
        }
        print(json.dumps(line), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="atrium-server demo", description="Serve a small firm whose colleagues answer; made when FOLDER is empty."
    )
    add_data(parser)
    parser.add_argument("--port", type=int, default=0, help="port; 0 takes a free one (default)")
    parser.add_argument(
        "--pace", type=float, default=1.0, help="how long colleagues take to answer; 0 answers at once (default: 1)"
    )
    return parser

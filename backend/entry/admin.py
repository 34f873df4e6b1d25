"""What the operator does on the command line: companies, invites, passwords, lists. Every command prints JSON."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import msgspec

from backend.contract.base import Language, PersonId, SessionId, decode
from backend.contract.base import Malformed as BadValue
from backend.contract.directory import Company, CreateInvite, Email, Password, Person, Role
from backend.domains.directory import service as directory
from backend.entry.migrate import open_database
from backend.platform.auth import Actor, hash_password
from backend.platform.errors import Refusal
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork

REFUSED: Final = 2
WRONG: Final = 64
"""`EX_USAGE` of sysexits.h."""


class AdminError(Exception):
    """What was asked for makes no sense here; the text is for the operator."""


def run(words: Sequence[str]) -> int:
    """Run one command; give its exit code."""
    asked = _parser().parse_args(list(words))
    try:
        answer = asked.run(asked)
    except Refusal as refusal:
        print(json.dumps({"code": refusal.code, "data": refusal.data}), file=sys.stderr)
        return REFUSED
    except AdminError as error:
        print(json.dumps({"error": str(error)}), file=sys.stderr)
        return WRONG
    print(json.dumps(answer, ensure_ascii=False))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="atrium-server")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    create = _command(commands, "create-company", create_company, "make a company with its owner")
    create.add_argument("--name", required=True, help="the company's name")
    create.add_argument("--owner-name", required=True)
    create.add_argument("--owner-email", required=True)
    create.add_argument("--language", default="en", choices=[language.value for language in Language])
    create.add_argument("--password-stdin", action="store_true", help="read the owner's password from standard input")

    invite = _command(commands, "invite", invite_person, "invite somebody into a company")
    invite.add_argument("--company", help="name or id; may be left out where there is one company")
    invite.add_argument("--name", required=True)
    invite.add_argument("--email", required=True)
    invite.add_argument("--title", default="")
    invite.add_argument("--rank", type=int, default=1)
    invite.add_argument("--days", type=int, default=7, help="how long the code is good, 1 to 30")
    invite.add_argument("--language", default="en", choices=[language.value for language in Language])

    reset = _command(commands, "reset-password", reset_password, "give somebody another password, end their sessions")
    reset.add_argument("--company", help="name or id; may be left out where there is one company")
    reset.add_argument("--email", required=True)
    reset.add_argument("--password-stdin", action="store_true", help="read the password from standard input")

    _command(commands, "list-companies", list_companies, "list the companies")
    people = _command(commands, "list-people", list_people, "list a company's people")
    people.add_argument("--company", help="name or id; may be left out where there is one company")
    return parser


def _command(
    commands: Any,  # noqa: ANN401 - argparse has no public name for it
    name: str,
    verb: Callable[[argparse.Namespace], Any],
    words: str,
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=words)
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="where everything is kept")
    parser.set_defaults(run=verb)
    return parser


@contextmanager
def _work(folder: Path) -> Generator[UnitOfWork]:
    """Open one unit of work on the folder's database. A server that runs on it goes on and sees the change."""
    database = open_database(Settings(data=folder))
    try:
        with database.transaction() as connection:
            yield UnitOfWork(connection, database.clock)
    finally:
        database.close()


def create_company(asked: argparse.Namespace) -> dict[str, str]:
    """Make a company with its owner."""
    email = _checked(asked.owner_email, Email, "--owner-email")
    password = hash_password(_password(from_stdin=asked.password_stdin))
    with _work(asked.data) as uow:
        company, owner = directory.create_company(
            uow, asked.name, asked.owner_name, email, password, Language(asked.language)
        )
    return {"company": str(company.id), "name": company.name, "owner": str(owner.id), "email": owner.email}


def invite_person(asked: argparse.Namespace) -> dict[str, str]:
    """Invite somebody, in the name of the company's first owner."""
    fields = {key: getattr(asked, key) for key in ("name", "email", "title", "rank", "days", "language")}
    invite = _checked(fields, CreateInvite, "invite")
    with _work(asked.data) as uow:
        company = _company(uow, asked.company)
        owner = next(
            person for person in directory.people(uow, company.id) if person.active and Role.OWNER in person.roles
        )
        made = directory.create_invite(uow, Actor(company.id, owner.id, SessionId(company.id)), invite)
    return {"code": made.code, "email": made.invite.email, "expires_at": made.invite.expires_at.isoformat()}


def reset_password(asked: argparse.Namespace) -> dict[str, str]:
    """Give somebody another password and end all their sessions."""
    password = hash_password(_password(from_stdin=asked.password_stdin))
    with _work(asked.data) as uow:
        company = _company(uow, asked.company)
        person: PersonId = directory.reset_password(uow, company.id, asked.email, password)
    return {"company": str(company.id), "person": str(person)}


def list_companies(asked: argparse.Namespace) -> list[dict[str, str]]:
    """List the companies of this server."""
    with _work(asked.data) as uow:
        return [{"id": str(company.id), "name": company.name} for company in directory.companies(uow)]


def list_people(asked: argparse.Namespace) -> list[dict[str, Any]]:
    """List a company's people."""
    with _work(asked.data) as uow:
        return [_shown(person) for person in directory.people(uow, _company(uow, asked.company).id)]


def _shown(person: Person) -> dict[str, Any]:
    return {
        "id": str(person.id),
        "name": person.name,
        "email": person.email,
        "rank": person.rank,
        "roles": [role.value for role in person.roles],
        "active": person.active,
    }


def _company(uow: UnitOfWork, named: str | None) -> Company:
    known = directory.companies(uow)
    found = [company for company in known if named is None or named in {company.name, str(company.id)}]
    if len(found) != 1:
        raise AdminError(f"{len(found)} companies match; name one of: {', '.join(company.name for company in known)}")
    return found[0]


def _password(*, from_stdin: bool) -> str:
    given = sys.stdin.readline().rstrip("\r\n") if from_stdin else getpass.getpass("Password: ")
    return str(_checked(given, Password, "password"))


def _checked(value: Any, kind: Any, name: str) -> Any:  # noqa: ANN401 - the caller names the type
    try:
        return decode(msgspec.json.encode(value), kind)
    except BadValue as error:
        raise AdminError(f"{name}: {error}") from error

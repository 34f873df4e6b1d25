"""What the operator does with companies and people. Every command prints JSON, indented on a terminal."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from backend.contract.base import CompanyId, Language, Name, PersonId, SessionId
from backend.contract.directory import Company, CreateInvite, Email, Person, Role
from backend.domains.directory import service as directory
from backend.entry.commands.asking import add_data, ask_password, checked, find_companies, work_on
from backend.entry.failures import CommandFailed
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork


def run(words: Sequence[str]) -> int:
    """Run one command; give its exit code."""
    asked = _parser().parse_args(list(words))
    indent = 2 if sys.stdout.isatty() else None
    print(json.dumps(asked.run(asked), indent=indent, ensure_ascii=False))
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
    invite.add_argument("--person", metavar="ID", help="somebody whom an import brought in (`list-people` tells ids)")
    invite.add_argument("--name", help="may be left out with --person, like the address, if there is one")
    invite.add_argument("--email")
    invite.add_argument("--title", default="")
    invite.add_argument("--rank", type=int, default=1)
    invite.add_argument("--days", type=int, default=7, help="how long the code is good, 1 to 30")
    invite.add_argument("--language", choices=[language.value for language in Language])

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
    parser: argparse.ArgumentParser = commands.add_parser(name, help=words, description=f"{words.capitalize()}.")
    add_data(parser)
    parser.set_defaults(run=verb)
    return parser


def create_company(asked: argparse.Namespace) -> dict[str, str]:
    """Make a company with its owner."""
    name, owner_name = checked(asked.name, Name, "--name"), checked(asked.owner_name, Name, "--owner-name")
    email = checked(asked.owner_email, Email, "--owner-email")
    password = ask_password(email, from_stdin=asked.password_stdin)
    with work_on(asked.data, make=True) as uow:
        company, owner = directory.create_company(uow, name, owner_name, email, password, Language(asked.language))
    return {"company": str(company.id), "name": company.name, "owner": str(owner.id), "email": owner.email}


def invite_person(asked: argparse.Namespace) -> dict[str, str]:
    """Invite somebody, in the name of the company's first owner."""
    with work_on(asked.data) as uow:
        company = _company(uow, asked.company)
        invite = _invite(uow, company.id, asked)
        owner = next(
            person for person in directory.people(uow, company.id) if person.active and Role.OWNER in person.roles
        )
        made = directory.create_invite(uow, Actor(company.id, owner.id, SessionId(company.id)), invite)
    return {"code": made.code, "email": made.invite.email, "expires_at": made.invite.expires_at.isoformat()}


def _invite(uow: UnitOfWork, company: CompanyId, asked: argparse.Namespace) -> CreateInvite:
    """Put the invite together; what is not said of somebody who is here stays as it is."""
    fields = {key: getattr(asked, key) for key in ("name", "email", "title", "rank", "days", "language", "person")}
    given = {key: value for key, value in fields.items() if value is not None}
    if asked.person is not None:
        here = directory.get_person(uow, company, checked(asked.person, PersonId, "--person"))
        known = {"name": here.name, "email": here.email, "language": here.language}
        given = {**{key: value for key, value in known.items() if value}, **given}
    if missing := [f"--{key}" for key in ("name", "email") if key not in given]:
        raise CommandFailed(f"Say {' and '.join(missing)}, too.")
    invite: CreateInvite = checked(given, CreateInvite, "The invite")
    return invite


def reset_password(asked: argparse.Namespace) -> dict[str, str]:
    """Give somebody another password and end all their sessions."""
    with work_on(asked.data) as uow:
        company = _company(uow, asked.company)
    password = ask_password(asked.email, from_stdin=asked.password_stdin)
    with work_on(asked.data) as uow:
        person = directory.reset_password(uow, company.id, asked.email, password)
    return {"company": str(company.id), "person": str(person)}


def list_companies(asked: argparse.Namespace) -> list[dict[str, str]]:
    """List the companies of this server."""
    with work_on(asked.data) as uow:
        return [{"id": str(company.id), "name": company.name} for company in directory.companies(uow)]


def list_people(asked: argparse.Namespace) -> list[dict[str, Any]]:
    """List a company's people."""
    with work_on(asked.data) as uow:
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
    found = find_companies(uow, named)
    if len(found) != 1:
        names = ", ".join(company.name for company in directory.companies(uow)) or "there is none"
        raise CommandFailed(f"{len(found)} companies match; name one with --company: {names}.")
    return found[0]

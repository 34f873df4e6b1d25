"""`atrium-server import-slack`: brings a Slack export into a company, old or new."""

import argparse
import getpass
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, cast

import msgspec

from backend.contract.base import CompanyId, Language
from backend.contract.directory import Email, Password
from backend.domains.directory import service as directory
from backend.entry.migrate import open_database
from backend.imports.slack.export import Export, ExportUnusable, open_export
from backend.imports.slack.report import Report
from backend.imports.slack.writer import SlackImport
from backend.platform.auth import hash_password
from backend.platform.db import Database
from backend.platform.errors import Refusal
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork

REFUSED: Final = 2
WRONG: Final = 64
"""`EX_USAGE` of sysexits.h."""
STOPPED: Final = 130


class CompanyUnclear(Exception):
    """The company to import into cannot be found or made; the text is for the operator."""


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    asked = _parser().parse_args(list(words)[1:])
    try:
        with open_export(asked.file) as export:
            export.check()
            report = _import(export, asked)
    except ExportUnusable as error:
        print(f"This export cannot be imported. {error}", file=sys.stderr)
        return REFUSED
    except Refusal as refusal:
        print(json.dumps({"code": refusal.code, "data": refusal.data}), file=sys.stderr)
        return REFUSED
    except CompanyUnclear as error:
        print(error, file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        print("\nStopped. Start it again to go on.", file=sys.stderr)
        return STOPPED
    print(json.dumps(report.as_json(), ensure_ascii=False) if asked.json else _words(report))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="atrium-server import-slack",
        description="Bring a Slack export in. It may be stopped and started again; nothing comes in twice.",
    )
    parser.add_argument("file", type=Path, metavar="FILE.zip", help="what Slack's “Export data” gave")
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="where everything is kept")
    parser.add_argument("--company", required=True, metavar="NAME", help="the company; it is made if it is not there")
    parser.add_argument("--owner-name", default="", help="who owns a new company")
    parser.add_argument("--owner-email", default="", help="with which address the owner signs in")
    parser.add_argument("--password-stdin", action="store_true", help="read the owner's password from standard input")
    parser.add_argument("--language", default="en", choices=[language.value for language in Language])
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    return parser


def _import(export: Export, asked: argparse.Namespace) -> Report:
    database = open_database(Settings(data=asked.data))
    try:
        company = _find_company(database, asked.company) or _make_company(database, asked)
        return SlackImport(database, export, company, _Progress()).run()
    finally:
        database.close()


def _find_company(database: Database, name: str) -> CompanyId | None:
    with database.transaction() as connection:
        known = directory.companies(UnitOfWork(connection, database.clock))
    found = [company.id for company in known if name in {company.name, str(company.id)}]
    if len(found) > 1:
        raise CompanyUnclear(f"There are {len(found)} companies of that name; give the id of one.")
    return found[0] if found else None


def _make_company(database: Database, asked: argparse.Namespace) -> CompanyId:
    """Make the company with an owner, so that somebody can sign in and invite the others."""
    if not (asked.owner_name and asked.owner_email):
        raise CompanyUnclear(f"There is no company {asked.company}: say --owner-name and --owner-email to make it.")
    email = _checked(asked.owner_email, Email, "--owner-email")
    given = sys.stdin.readline().rstrip("\r\n") if asked.password_stdin else getpass.getpass("Password of the owner: ")
    password = hash_password(_checked(given, Password, "The password"))
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        company, _ = directory.create_company(
            uow, asked.company, asked.owner_name, email, password, Language(asked.language)
        )
    return company.id


def _checked(value: str, kind: Any, name: str) -> str:  # noqa: ANN401 - the caller names the type
    try:
        return str(msgspec.convert(value, kind))
    except msgspec.ValidationError as error:
        raise CompanyUnclear(f"{name}: {error}") from error


class _Progress:
    """Says on standard error how far it is: in place on a terminal, else every tenth part."""

    def __init__(self) -> None:
        self._in_place = sys.stderr.isatty()
        self._said = -1

    def __call__(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 100
        if percent == self._said or (not self._in_place and percent // 10 == self._said // 10):
            return
        self._said = percent
        start, end = ("\r", "" if done < total else "\n") if self._in_place else ("", "\n")
        print(f"{start}{done:,} of {total:,} messages, {percent} %", end=end, file=sys.stderr, flush=True)


def _words(report: Report) -> str:
    """Say the report in a few lines."""
    told: dict[str, dict[str, Any]] = report.as_json()
    lines = [f"{name}: {_counts(told[name])}" for name in ("people", "conversations", "messages", "skipped")]
    lost = {name: count for name, count in told["not_mapped"].items() if count}
    lines += [f"not mapped, {name}: {_shown(count)}" for name, count in lost.items()]
    return "\n".join(lines)


def _shown(lost: Any) -> str:  # noqa: ANN401 - a number, names, or numbers by name
    if isinstance(lost, dict):
        return _counts(cast("dict[str, int]", lost))
    return ", ".join(cast("list[str]", lost)) if isinstance(lost, list) else f"{lost:,}"


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in counts.items()) or "none"

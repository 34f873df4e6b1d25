"""`atrium-server import-slack`: brings a Slack export into a company, old or new."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from backend.contract.base import CompanyId, Language, Name
from backend.contract.directory import Email
from backend.domains.directory import service as directory
from backend.entry.commands.asking import add_data, ask_password, checked, find_companies
from backend.entry.failures import CommandFailed, Exit
from backend.entry.migrate import open_database
from backend.imports.slack.export import Export, ExportUnusable, open_export
from backend.imports.slack.report import Report
from backend.imports.slack.writer import SlackImport
from backend.platform.db import Database
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork


class ExportRefused(CommandFailed):
    """The export cannot be imported."""

    code = Exit.REFUSED


class Stopped(CommandFailed):
    """Somebody has stopped the import."""

    code = Exit.STOPPED


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    asked = _parser().parse_args(list(words)[1:])
    try:
        with open_export(asked.file) as export:
            export.check()
            report = _import(export, asked)
    except ExportUnusable as error:
        raise ExportRefused(f"This export cannot be imported. {error}") from error
    except KeyboardInterrupt as error:
        raise Stopped("Stopped. Start it again to go on.") from error
    print(json.dumps(report.as_json(), ensure_ascii=False) if asked.json else _words(report))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="atrium-server import-slack",
        description="Bring a Slack export in. It may be stopped and started again; nothing comes in twice.",
    )
    parser.add_argument("file", type=Path, metavar="FILE.zip", help="what Slack's “Export data” gave")
    add_data(parser)
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
        found = find_companies(UnitOfWork(connection, database.clock), name)
    if len(found) > 1:
        raise CommandFailed(f"There are {len(found)} companies of that name; give the id of one.")
    return found[0].id if found else None


def _make_company(database: Database, asked: argparse.Namespace) -> CompanyId:
    """Make the company with an owner, so that somebody can sign in and invite the others."""
    if not (asked.owner_name and asked.owner_email):
        raise CommandFailed(f"There is no company {asked.company}: say --owner-name and --owner-email to make it.")
    name, owner_name = checked(asked.company, Name, "--company"), checked(asked.owner_name, Name, "--owner-name")
    email = checked(asked.owner_email, Email, "--owner-email")
    password = ask_password(email, from_stdin=asked.password_stdin)
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        company, _ = directory.create_company(uow, name, owner_name, email, password, Language(asked.language))
    return company.id


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

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from backend.contract.base import Language, PersonId
from backend.contract.directory import AcceptInvite, InviteCode, Person, SignIn
from backend.domains.directory import service
from backend.entry import cli
from backend.entry.failures import Exit
from backend.entry.migrate import open_database
from backend.platform.auth import verify_password
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork

PASSWORD = "correct horse battery"


@pytest.fixture
def operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Give a command line whose standard input has a password."""

    def run(*words: str, password: str = PASSWORD) -> tuple[int, Any]:
        monkeypatch.setattr("sys.stdin", io.StringIO(password + "\n"))
        code = cli.main([words[0], "--data", str(tmp_path), *words[1:]])
        said = capsys.readouterr()
        return code, json.loads(said.out) if code == 0 else said.err.splitlines()

    return run


def create(operator: Any, name: str = "Hanbit", email: str = "mina@hanbit.example") -> tuple[int, Any]:
    words = ("--name", name, "--owner-name", "Mina Park", "--owner-email", email, "--password-stdin")
    answer: tuple[int, Any] = operator("create-company", *words)
    return answer


def stored_password(folder: Path, email: str) -> str | None:
    database = open_database(Settings(data=folder))
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        asked = service.companies(uow)[0]
        found = service.find_account(uow, sign_in(email, asked.id)).password
    database.close()
    return found


def sign_in(email: str, company: Any) -> Any:
    return SignIn(email=email, password="", device="", platform="", company=company)


def test_a_company_begins_with_its_owner(operator: Any, tmp_path: Path) -> None:
    code, made = create(operator)
    assert (code, made["name"], made["email"]) == (0, "Hanbit", "mina@hanbit.example")
    assert verify_password(stored_password(tmp_path, "mina@hanbit.example"), PASSWORD)
    _, people = operator("list-people")
    assert [(one["id"], one["roles"], one["rank"]) for one in people] == [(made["owner"], ["owner"], 100)]


def test_an_invite_of_the_operator_can_be_used(operator: Any, tmp_path: Path) -> None:
    create(operator)
    code, made = operator("invite", "--name", "陈雨桐", "--email", "yt@hanbit.example", "--rank", "20")
    assert code == 0
    database = open_database(Settings(data=tmp_path))
    with database.transaction() as connection:
        asked = AcceptInvite(code=made["code"], password=PASSWORD, device="d", platform="p")
        service.accept_invite(UnitOfWork(connection, database.clock), asked, "hash")
    database.close()
    assert [one["name"] for one in operator("list-people")[1]] == ["Mina Park", "陈雨桐"]


def test_a_password_is_reset(operator: Any, tmp_path: Path) -> None:
    create(operator)
    code, _ = operator(
        "reset-password", "--email", "mina@hanbit.example", "--password-stdin", password="another password"
    )
    assert code == 0
    assert verify_password(stored_password(tmp_path, "mina@hanbit.example"), "another password")


def test_with_two_companies_one_is_named(operator: Any) -> None:
    create(operator)
    create(operator, "Elsewhere")
    assert [one["name"] for one in operator("list-companies")[1]] == ["Hanbit", "Elsewhere"]
    assert operator("list-people")[0] == Exit.USAGE
    assert operator("list-people", "--company", "Elsewhere")[0] == 0


def test_what_is_wrong_is_said_and_changes_nothing(operator: Any, tmp_path: Path) -> None:
    assert create(operator, email="no address")[0] == Exit.USAGE
    assert operator("list-companies") == (Exit.NO_INPUT, [f"There is no Atrium database in {tmp_path}."])
    create(operator)
    refused = operator("reset-password", "--email", "nobody@hanbit.example", "--password-stdin")
    sentence = "There is no such person in this company. (directory.person_not_found)"
    assert refused == (Exit.REFUSED, [sentence, '{"code": "directory.person_not_found", "data": {}}'])
    short = operator("reset-password", "--email", "mina@hanbit.example", "--password-stdin", password="short")
    assert short == (Exit.USAGE, ["The password: Expected `str` of length >= 8."])


def test_an_imported_person_is_invited_by_id(operator: Any, tmp_path: Path) -> None:
    create(operator)
    database = open_database(Settings(data=tmp_path))
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        kim = Person(id=PersonId(new_id()), name="김민수", language=Language.KOREAN)
        service.add_person(uow, service.companies(uow)[0].id, kim, None)
    database.close()
    assert operator("invite", "--person", str(kim.id)) == (Exit.USAGE, ["Say --email, too."])
    code, made = operator("invite", "--person", str(kim.id), "--email", "kim@hanbit.example")
    assert (code, made["email"]) == (0, "kim@hanbit.example")
    with database.transaction() as connection:
        preview = service.preview_invite(UnitOfWork(connection, database.clock), InviteCode(code=made["code"]))
    database.close()
    assert (preview.name, preview.language) == ("김민수", Language.KOREAN)
    assert operator("invite", "--person", "nobody")[0] == Exit.USAGE


def test_on_a_terminal_the_answer_has_lines(
    operator: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    create(operator)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)

    assert cli.main(["list-people", "--data", str(tmp_path)]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 5

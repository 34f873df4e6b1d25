"""What the command line says when something is in the way: one sentence and an exit code, never a trace."""

from __future__ import annotations

import errno
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from backend.entry import cli, failures
from backend.entry.commands import openapi
from backend.entry.failures import Exit
from backend.entry.migrate import hold, open_database
from backend.platform.db import engine
from backend.platform.settings import Settings

Tried = Callable[..., tuple[int, str]]
COMPANY = ("create-company", "--name", "Hanbit", "--owner-name", "Mina", "--owner-email", "m@hanbit.example")
ON_A_FOLDER = ("invite", "reset-password", "list-companies", "list-people", "new-epoch")
MORE = {"invite": ("--name", "Kim", "--email", "kim@hanbit.example"), "reset-password": ("--email", "m@hanbit.example")}


@pytest.fixture
def tried(capsys: pytest.CaptureFixture[str]) -> Tried:
    """Try a command; give its code and the one line that it says."""

    def run(*words: str | Path) -> tuple[int, str]:
        code = cli.main([str(word) for word in words])
        said = capsys.readouterr().err.splitlines()
        assert len(said) == 1, said
        assert said[0].endswith(".")
        return code, said[0]

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    open_database(Settings(data=tmp_path / "data")).close()
    return tmp_path / "data"


def pragmas(monkeypatch: pytest.MonkeyPatch, **more: str) -> None:
    monkeypatch.setattr(engine, "PRAGMAS", (*engine.PRAGMAS, *more.items()))


def test_help_names_every_command_with_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    told = capsys.readouterr().out.splitlines()
    for name in cli.COMMANDS:
        assert len([line for line in told if line.split()[:1] == [name] and len(line.split()) > 2]) == 1


@pytest.mark.parametrize("name", sorted(cli.COMMANDS))
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([name, "--help"])
    assert ended.value.code == 0
    assert f"atrium-server {name}" in capsys.readouterr().out


@pytest.mark.parametrize("name", ON_A_FOLDER)
def test_a_folder_that_is_not_there_is_not_made_to_look_into_it(name: str, tried: Tried, tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert tried(name, "--data", missing, *MORE.get(name, ())) == (
        Exit.NO_INPUT,
        f"There is no Atrium database in {missing}.",
    )
    assert not missing.exists()


@pytest.mark.parametrize("name", ["serve", "demo"])
def test_a_file_is_no_folder(name: str, tried: Tried, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    assert tried(name, "--data", file) == (Exit.NO_PLACE, f"{file}: this is a file, not a folder.")
    assert tried(name, "--data", file / "data")[0] == Exit.NO_PLACE


def test_a_port_in_use_and_an_address_of_another_computer_are_said(tried: Tried, folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, said = tried("serve", "--data", folder, "--port", port)
    assert (code, "another program listens there" in said) == (Exit.NO_PLACE, True)
    assert tried("serve", "--data", folder, "--host", "192.0.2.1", "--port", 0)[0] == Exit.NO_PLACE
    assert tried("serve", "--data", folder, "--port", 99_999)[0] == Exit.NO_PLACE


@pytest.mark.parametrize("name", ["serve", "demo", "new-epoch"])
def test_a_folder_with_a_running_server_is_left_alone(name: str, tried: Tried, folder: Path) -> None:
    (folder / "demo.json").write_text('{"passwords":{}}')
    with hold(folder / "server.lock"):
        code, said = tried(name, "--data", folder)
    assert (code, said) == (Exit.BUSY, f"Another server is running on {folder}; stop it first.")


@pytest.mark.parametrize("name", ["serve", *ON_A_FOLDER])
def test_a_database_of_a_newer_atrium_is_said(name: str, tried: Tried, folder: Path) -> None:
    with sqlite3.connect(folder / "atrium.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'ffff'")
    connection.close()
    code, said = tried(name, "--data", folder, *MORE.get(name, ()))
    assert (code, "newer Atrium" in said) == (Exit.NEWER, True)


def test_a_file_that_is_no_database_is_said(tried: Tried, folder: Path) -> None:
    (folder / "atrium.db").write_bytes(b"hello" * 2_000)
    (folder / "atrium.db-wal").unlink(missing_ok=True)
    assert tried("list-companies", "--data", folder) == (
        Exit.BROKEN_DISK,
        "The file atrium.db is not a database.",
    )


def test_a_full_disk_is_said(tried: Tried, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pragmas(monkeypatch, max_page_count="20")
    assert tried("demo", "--data", tmp_path / "data") == (Exit.BROKEN_DISK, "The disk is full.")


def test_a_database_that_somebody_writes_into_is_said(
    tried: Tried, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pragmas(monkeypatch, busy_timeout="50")
    writing = sqlite3.connect(folder / "atrium.db", isolation_level=None)
    writing.execute("BEGIN IMMEDIATE")
    code, said = tried("list-companies", "--data", folder)
    writing.close()
    assert (code, said) == (Exit.BUSY, "Another process is writing into the database; try again.")


def test_a_folder_that_cannot_be_written_is_said() -> None:
    for number in (errno.EACCES, errno.EROFS):
        told = failures.explain(OSError(number, "no", "/srv/atrium"), None)
        assert (told.sentence, told.code) == ("/srv/atrium: this user may not read or write here.", Exit.NO_PLACE)
    full = failures.explain(OSError(errno.ENOSPC, "no"), None)
    assert (full.sentence, full.code) == ("The disk is full.", Exit.BROKEN_DISK)


def test_without_a_terminal_and_without_a_password_nobody_is_asked(
    tried: Tried, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", nobody)
    assert tried(*COMPANY, "--data", folder)[0] == Exit.USAGE


def test_a_defect_is_written_down_without_what_it_says(
    tried: Tried, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_words: object) -> int:
        raise LookupError("our secret plan")

    monkeypatch.setattr(openapi, "run", fail)
    code, said = tried("openapi", "--data", folder)
    report = next((folder / "crashes").iterdir())
    assert (code, said) == (Exit.FAULT, f"Atrium has a defect (LookupError); {report} says where.")
    assert "secret" not in report.read_text()
    assert tried("openapi")[0] == Exit.FAULT


def test_a_stopped_command_says_so(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(openapi, "run", stop)
    assert tried("openapi") == (Exit.STOPPED, "Stopped.")

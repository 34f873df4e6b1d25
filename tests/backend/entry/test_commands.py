"""The command line and what stands around the server: OpenAPI, doctor, migrations, crash reports."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import inspect

from backend.entry import cli, migrate
from backend.entry.commands.doctor import examine
from backend.entry.crash import KEPT, report_crash
from backend.entry.failures import FolderBusy, SchemaUnknown
from backend.entry.migrate import hold, open_database
from backend.platform.db import metadata
from backend.platform.settings import Settings
from tests.backend.entry.firm import Firm
from tests.backend.entry.uploads import Uploader
from tests.support.server import ROOT, ServerProcess, server_words


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run `atrium-server`."""
    command = [sys.executable, "-m", "backend.entry.cli", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_openapi_document_names_every_door_and_every_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["openapi"]) == 0
    document = json.loads(capsys.readouterr().out)

    assert document["openapi"].startswith("3.1")
    assert {"/healthz", "/readyz", "/metrics"} <= set(document["paths"])
    assert {"/v1/sign-in", "/v1/snapshot", "/v1/commands", "/v1/streams/{id}/events"} <= set(document["paths"])
    assert "messaging.send_message" in document["x-commands"]
    assert "messaging.message_sent" in document["x-events"]
    text = json.dumps(document)
    names = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert names <= set(document["components"]["schemas"])


def test_a_fresh_folder_gets_the_newest_schema_and_one_epoch(tmp_path: Path) -> None:
    tables: set[str] = set()
    for _ in range(2):
        database = open_database(Settings(data=tmp_path / "new"))
        tables = set(inspect(database.engine).get_table_names())
        assert migrate.current_revision(database) == migrate.head_revision() is not None
        database.close()

    assert {"stream", "event", "command", "server", "message"} <= tables
    assert set(metadata.tables) <= tables


def test_migrations_go_down_and_up_again(tmp_path: Path) -> None:
    database = open_database(Settings(data=tmp_path))
    with database.transaction() as connection:
        migrate.downgrade(connection, "base")
    assert set(inspect(database.engine).get_table_names()) <= {"alembic_version"}
    with database.transaction() as connection:
        migrate.upgrade(connection)
    assert migrate.current_revision(database) == migrate.head_revision()
    database.close()


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    open_database(Settings(data=tmp_path)).close()
    with sqlite3.connect(tmp_path / "atrium.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'ffff'")
    connection.close()

    with pytest.raises(SchemaUnknown):
        open_database(Settings(data=tmp_path))


def test_two_servers_do_not_share_a_folder(server: ServerProcess) -> None:
    second = run("serve", "--data", str(server.folder), "--port", "0")

    assert second.returncode == 3
    assert "Another server" in second.stderr
    with pytest.raises(FolderBusy), hold(server.folder / "server.lock"):
        pass


def test_a_new_epoch_makes_clients_start_over(firm: Firm) -> None:
    with ServerProcess(firm.folder) as server:
        before = server.epoch
    renewed = server_words(firm.folder, ["new-epoch"])["epoch"]
    with ServerProcess(firm.folder) as server:
        assert server.epoch == renewed != before


def bad(folder: Path, port: int = 0) -> set[str]:
    """Name what is not in order."""
    return {finding.what for finding in examine(Settings(data=folder, port=port)) if not finding.good}


def test_the_doctor_finds_nothing_wrong_with_a_healthy_folder(firm: Firm) -> None:
    told = run("doctor", "--data", str(firm.folder), "--port", "0")

    assert told.returncode == 0, told.stdout
    for what in ("folder", "disk", "clock", "port", "durability", "integrity", "schema", "epoch"):
        assert f"ok   {what}:" in told.stdout


def test_the_doctor_finds_what_is_wrong(firm: Firm, tmp_path: Path) -> None:
    file = firm.folder / "atrium.db"
    assert bad(tmp_path / "nowhere") == {"folder"}
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
        connection.execute("DELETE FROM server")
    connection.close()
    assert {"schema", "epoch"} <= bad(firm.folder)
    data = bytearray(file.read_bytes())
    data[8192:20480] = b"\xee" * 12288
    file.write_bytes(bytes(data))
    assert bad(firm.folder) & {"integrity", "database"}
    assert run("doctor", "--data", str(firm.folder)).returncode == 1


def test_the_doctor_misses_contents_and_a_place_for_them(firm: Firm, server: ServerProcess) -> None:
    one, room = Uploader(server, firm.people[0].token), firm.group()
    one.send(room, one.upload(b"sent")["id"], one.upload(b"sent, too")["id"])
    one.upload(b"never sent")
    told = run("doctor", "--data", str(firm.folder)).stdout
    shutil.rmtree(firm.folder / "blobs")
    (firm.folder / "blobs").write_text("a file in the place of the folder")
    missing = run("doctor", "--data", str(firm.folder)).stdout

    assert "ok   contents: all 2 contents of sent files are here" in told
    assert "ok   files: the folder blobs can be written and read" in told
    assert "BAD  contents: 2 contents of files are missing" in missing
    assert "BAD  files: the folder blobs cannot be used" in missing


def test_the_doctor_sees_a_running_server_and_a_taken_port(server: ServerProcess, tmp_path: Path) -> None:
    open_database(Settings(data=tmp_path / "other")).close()

    assert "port" not in bad(server.folder, server.port)
    assert "port" in bad(tmp_path / "other", server.port)


def test_a_crash_report_says_where_and_not_what(tmp_path: Path) -> None:
    try:
        raise ValueError("our secret plan")
    except ValueError as error:
        file = report_crash(tmp_path / "crashes", error)
        for _ in range(KEPT + 5):
            report_crash(tmp_path / "crashes", error)
    assert file is not None
    assert len(list(file.parent.iterdir())) == KEPT
    text = "".join(each.read_text() for each in file.parent.iterdir())

    assert "builtins.ValueError" in text
    assert "test_a_crash_report_says_where_and_not_what" in text
    assert "secret" not in text


def test_a_server_starts_without_what_it_does_not_need_yet() -> None:
    heavy = ("alembic", "argon2", "structlog", "prometheus_client", "pypinyin", "backend.entry.commands.slack")
    code = f"import sys, backend.entry.commands.serve as s; print([m for m in {heavy} if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert told.stdout == "[]\n"


def test_what_a_library_logs_is_a_line_of_ours_without_what_fills_it() -> None:
    words = (
        "import logging; from backend.entry.serve import Foreign\n"
        "logging.getLogger().addHandler(Foreign(logging.WARNING))\n"
        "logging.getLogger('uvicorn.error').error('Cancel %s running task(s)', 'a secret')"
    )
    told = subprocess.run([sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True, check=True)

    line = json.loads(told.stderr)
    assert (line["event"], line["error"]) == ("Cancel %s running task(s)", "uvicorn.error")
    assert "secret" not in told.stderr

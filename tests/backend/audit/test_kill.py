"""A server that is killed leaves no entry without its head or a head without its entry, and loses nothing it told."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

import pytest

from tests.backend.audit.logs import Keeper, wrongs
from tests.support.server import ROOT

APPENDING = """
import os, sys
from pathlib import Path
from threading import Thread
from uuid import UUID
from backend.audit import log
from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId
from backend.entry.migrate import open_database
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork

database = open_database(Settings(data=Path(sys.argv[1])))

def append(number):
    company = CompanyId(UUID(int=number % 2))
    def job(connection):
        return log.append(UnitOfWork(connection, database.clock), company, AuditKind.NOTED, words=str(number)).seq
    while True:
        os.write(1, b"%d %d\\n" % (number % 2, database.submit(job).result()))

for number in range(4):
    Thread(target=append, args=(number,)).start()
"""
"""Four threads append to two companies' logs, and say what is durable."""

CARELESS = """
import sys, time
from pathlib import Path
from backend.audit.chain import beginning, digest_after
from backend.contract.base import CompanyId
from tests.backend.audit.logs import raw
from uuid import UUID

connection, company = raw(Path(sys.argv[1]) / "atrium.db"), CompanyId(UUID(int=0))
told = connection.execute("SELECT seq, digest FROM audit_head").fetchone()
seq, digest = told or (0, beginning(company))
while True:
    seq, digest = seq + 1, digest_after(digest, b"{}")
    row = (company.bytes, seq, 0, "noted", b"{}", digest)
    connection.execute("INSERT INTO audit_entry (company, seq, at, kind, body, digest) VALUES (?,?,?,?,?,?)", row)
    time.sleep(0.02)
    connection.execute("REPLACE INTO audit_head VALUES (?, ?, ?, 0)", (company.bytes, seq, digest))
    print(0, seq, flush=True)
"""
"""The control: the head follows in a transaction of its own."""


def kill_while_appending(folder: Path, program: str, rounds: int) -> list[str]:
    """Kill the program at random moments, again and again, until something is wrong."""
    chance, found = random.Random(rounds), list[str]()
    Keeper(folder).close()
    for _ in range(rounds):
        if found:
            break
        with subprocess.Popen(
            [sys.executable, "-c", program, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            told = [process.stdout.readline() for _ in range(4)]  # it is at work
            time.sleep(chance.uniform(0, 0.1))
            process.kill()
            told += process.stdout.readlines()
        found += wrongs(folder / "atrium.db") + lost(folder / "atrium.db", told)
    return found


def lost(file: Path, told: list[str]) -> list[str]:
    """List what was told to be durable and is not there."""
    connection = sqlite3.connect(file)
    heads = {UUID(bytes=company).int: seq for company, seq in connection.execute("SELECT company, seq FROM audit_head")}
    connection.close()
    whole = [tuple(map(int, line.split())) for line in told if line.endswith("\n")]
    assert len(whole) >= 4
    return [f"{seq} is lost" for company, seq in whole if heads.get(company, 0) < seq]


def test_kills_leave_the_log_whole(tmp_path: Path) -> None:
    assert kill_while_appending(tmp_path, APPENDING, rounds=5) == []


def test_a_log_whose_head_follows_later_is_caught(tmp_path: Path) -> None:
    assert kill_while_appending(tmp_path, CARELESS, rounds=5)


@pytest.mark.nightly
@pytest.mark.timeout(1_800)
def test_a_hundred_kills_leave_the_log_whole(tmp_path: Path) -> None:
    assert kill_while_appending(tmp_path, APPENDING, rounds=100) == []

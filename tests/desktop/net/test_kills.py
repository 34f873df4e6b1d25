"""A client that is killed while it types and sends: nothing is lost, nothing is there twice, the order holds."""

import asyncio
import os
import sys
from pathlib import Path
from random import Random

from backend.contract.base import direct_conversation_id
from backend.contract.messaging import OpenDirect
from desktop.net.session import Accepting, accept_invite, sign_in
from tests.desktop.net.test_real_server import COMPANY, PASSWORD, Device, invited, served

ROOT = Path(__file__).parents[3]
KILLS = 6


async def start_typist(words: list[str]) -> asyncio.subprocess.Process:
    typist = str(ROOT / "tests" / "desktop" / "net" / "typist.py")
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    return await asyncio.create_subprocess_exec(sys.executable, typist, *words, cwd=ROOT, env=environ)


async def kill_while_typing(words: list[str], log: Path, after_s: float) -> None:
    before = lines(log)
    process = await start_typist(words)
    async with asyncio.timeout(60):
        while lines(log) == before:  # noqa: ASYNC110 - a process of its own
            await asyncio.sleep(0.01)
    await asyncio.sleep(after_s)
    process.kill()
    await process.wait()


def lines(log: Path) -> int:
    return len(log.read_text().split()) if log.exists() else 0


async def test_a_client_killed_at_any_moment_sends_everything_once(tmp_path: Path) -> None:
    random = Random(2)
    async with served(tmp_path / "server") as server:
        code = invited(tmp_path / "server", "Jun Park", "jun@haneul.example")
        mina = await sign_in(server.url, COMPANY.owner_email, PASSWORD)
        jun = Device(await accept_invite(server.url, Accepting(code, PASSWORD)), tmp_path / "jun.db")
        room = direct_conversation_id(mina.account.company, mina.account.person, jun.opened.account.person)
        jun.outbox.put(OpenDirect(person=mina.account.person), room)
        log = tmp_path / "typed"
        words = [server.url, mina.token, str(tmp_path / "mina.db"), str(room), str(log)]
        for _ in range(KILLS):
            await kill_while_typing(words, log, random.random() / 2)
        last = await start_typist([*words, "5"])
        assert await last.wait() == 0
        typed = log.read_text().split()
        async with asyncio.timeout(20):
            while jun.texts(room)[-1:] != typed[-1:]:  # noqa: ASYNC110 - three processes
                await asyncio.sleep(0.05)
        told = jun.texts(room)
        await jun.close()
    assert len(typed) > KILLS
    assert set(typed) <= set(told)
    assert len(told) == len(set(told))
    assert [text for text in told if text in set(typed)] == typed

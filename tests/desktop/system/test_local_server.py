"""The bundled server as a process: real where it matters, a stand-in where it must misbehave."""

import asyncio
import os
import signal
import sys
import textwrap
from pathlib import Path

import httpx
import pytest

from desktop.system.local_server import (
    LocalServer,
    LocalServerFailed,
    NewCompany,
    ServerState,
    create_company,
)

COMPANY = NewCompany("Haneul Bakery", "Mina Seo", "mina@haneul.example", "correct horse battery")
NOISY = """
    import json, os, socket, sys, time
    listener = socket.create_server(("127.0.0.1", 0))
    print("not json")
    print(json.dumps({"ready": True, "port": listener.getsockname()[1], "pid": os.getpid()}), flush=True)
    while True:
        listener.accept()[0].close()
"""


def stand_in(tmp_path: Path, code: str) -> list[str]:
    script = tmp_path / "server.py"
    script.write_text(textwrap.dedent(code))
    return [sys.executable, str(script)]


async def test_a_company_is_made_and_served(tmp_path: Path) -> None:
    await create_company(tmp_path / "server", COMPANY)
    states: list[ServerState] = []
    server = LocalServer(tmp_path / "server", log=tmp_path / "logs" / "server.log", on_state=states.append)
    url = await server.start()
    try:
        async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
            assert (await client.get("/healthz")).is_success
            assert "Haneul Bakery" in (await client.get("/v1/server")).text
    finally:
        await server.stop()
    assert states == [ServerState.STARTING, ServerState.RUNNING, ServerState.STOPPED]


async def test_a_refusal_of_the_command_has_its_code(tmp_path: Path) -> None:
    short = NewCompany("Haneul Bakery", "Mina Seo", "mina@haneul.example", "short")
    with pytest.raises(LocalServerFailed) as failed:
        await create_company(tmp_path / "server", short)
    assert failed.value.code


async def test_a_server_that_dies_is_started_again(tmp_path: Path) -> None:
    server = LocalServer(tmp_path / "data", command=stand_in(tmp_path, NOISY))
    await server.start()
    first = server.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    async with asyncio.timeout(20):
        while server.pid in {first, None} or server.state is not ServerState.RUNNING:  # noqa: ASYNC110 - a process
            await asyncio.sleep(0.05)
    second = server.pid
    assert second is not None
    await server.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(second, 0)


async def test_a_server_that_does_not_start_says_so(tmp_path: Path) -> None:
    server = LocalServer(tmp_path / "data", command=stand_in(tmp_path, "raise SystemExit(1)"))
    with pytest.raises(LocalServerFailed):
        await server.start()
    assert server.state is ServerState.FAILED


async def test_a_server_that_outlived_its_client_is_taken_over(tmp_path: Path) -> None:
    await create_company(tmp_path / "data", COMPANY)
    first, second = LocalServer(tmp_path / "data"), LocalServer(tmp_path / "data")
    url = await first.start()
    before = first.pid
    assert await second.start() == url
    await second.stop()
    async with asyncio.timeout(15):
        while first.pid == before:  # noqa: ASYNC110 - a process
            await asyncio.sleep(0.05)
    await first.stop()


async def test_a_folder_that_somebody_else_serves_is_refused(tmp_path: Path) -> None:
    server = LocalServer(tmp_path / "data", command=stand_in(tmp_path, "raise SystemExit(3)"))
    with pytest.raises(LocalServerFailed):
        await server.start()

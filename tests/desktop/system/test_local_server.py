"""The bundled server as a process: real where it matters, a stand-in where it must misbehave."""

import asyncio
import json
import os
import sys
import textwrap
from pathlib import Path

import httpx
import psutil
import pytest

from desktop.system.local_server import (
    PORT,
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
    psutil.Process(first).kill()
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


async def test_a_server_that_cannot_even_be_run_says_so(tmp_path: Path) -> None:
    server = LocalServer(tmp_path / "data", command=[str(tmp_path / "missing")])
    with pytest.raises(LocalServerFailed):
        await server.start()
    assert server.state is ServerState.FAILED


async def test_a_server_that_cannot_be_run_again_is_tried_until_it_can(tmp_path: Path) -> None:
    script = tmp_path / "atrium-server"
    script.write_text(f"#!{sys.executable}\n{textwrap.dedent(NOISY)}")
    script.chmod(0o700)
    states: list[ServerState] = []
    server = LocalServer(tmp_path / "data", command=[str(script)], on_state=states.append)
    await server.start()
    first = server.pid
    assert first is not None
    script.rename(tmp_path / "away")
    psutil.Process(first).kill()
    async with asyncio.timeout(20):
        while ServerState.FAILED not in states:  # noqa: ASYNC110 - a process
            await asyncio.sleep(0.05)
        (tmp_path / "away").rename(script)
        while states[-1] is not ServerState.RUNNING:  # noqa: ASYNC110 - same
            await asyncio.sleep(0.05)
    await server.stop()


HELD = """
    import sys
    raise SystemExit(3)
"""


@pytest.mark.parametrize("note", ["{}", '{"port": 9}', '{"port": "x", "pid": 1}', '{"port": 99999, "pid": 1}'])
async def test_a_note_that_says_too_little_is_no_server(note: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "client-server.json").write_text(note)
    server = LocalServer(tmp_path / "data", command=stand_in(tmp_path, HELD))
    with pytest.raises(LocalServerFailed):
        await server.start()


async def test_a_process_that_has_got_the_number_of_a_server_is_left_alone(tmp_path: Path) -> None:
    bystander = await asyncio.create_subprocess_exec(sys.executable, "-c", "import time; time.sleep(60)")
    listener = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "client-server.json").write_text(json.dumps({"port": port, "pid": bystander.pid}))
    server = LocalServer(tmp_path / "data", command=stand_in(tmp_path, HELD))
    await server.start()
    await server.stop()
    await asyncio.sleep(0.2)
    assert bystander.returncode is None
    bystander.kill()
    await bystander.wait()
    listener.close()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX has modes")
async def test_a_company_is_for_its_owner_s_eyes_only(tmp_path: Path) -> None:
    folder = tmp_path / "chosen"
    folder.mkdir(mode=0o755)
    before = os.umask(0o022)
    try:
        await create_company(folder, COMPANY)
        server = LocalServer(folder, log=tmp_path / "logs" / "server.txt")
        await server.start()
        await server.stop()
    finally:
        os.umask(before)
    places = [folder, *folder.rglob("*"), tmp_path / "logs", tmp_path / "logs" / "server.txt"]
    assert {place.name: oct(place.stat().st_mode & 0o077) for place in places} == {one.name: "0o0" for one in places}


async def test_two_companies_of_one_computer_do_not_want_the_same_port(tmp_path: Path) -> None:
    command = stand_in(tmp_path, NOISY.replace('print("not json")', "print(sys.argv, file=sys.stderr)"))
    server = LocalServer(tmp_path / "data", log=tmp_path / "log.txt", command=command, taken={PORT})
    await server.start()
    await server.stop()
    assert "'--port', '0'" in (tmp_path / "log.txt").read_text()


async def test_a_folder_that_somebody_else_serves_is_refused(tmp_path: Path) -> None:
    server = LocalServer(tmp_path / "data", command=stand_in(tmp_path, "raise SystemExit(3)"))
    with pytest.raises(LocalServerFailed):
        await server.start()

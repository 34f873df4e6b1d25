"""Servers that mean harm, on this computer: endless, dripping, packed and misleading answers."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from desktop.net import http as http_module
from desktop.net.errors import ConnectionLost
from desktop.net.http import Http, Number, Patience
from desktop.net.live import open_live
from desktop.net.trust import trusted

HANGS_AFTER_S = 60.0
Answer = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@asynccontextmanager
async def serving(answer: Answer) -> AsyncGenerator[str]:
    """Answer each request by hand."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if task := asyncio.current_task():
            running.add(task)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
            await answer(await reader.readuntil(b"\r\n\r\n"), writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    running: set[asyncio.Task[None]] = set()
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def ask(answer: Answer, patience: Patience) -> str:
    """Give why the connection was lost."""

    async def story() -> str:
        async with serving(answer) as url:
            http = Http(url)
            try:
                with pytest.raises(ConnectionLost) as lost:
                    await http.get("/v1/thing", Number, patience)
            finally:
                await http.close()
            return lost.value.reason

    return asyncio.run(asyncio.wait_for(story(), HANGS_AFTER_S))


async def flood(_request: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Connection: close\r\n\r\n")
    while True:
        writer.write(b" " * (1 << 16))
        await writer.drain()


async def drip(_request: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Content-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


async def pack(_request: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}")
    await writer.drain()


def test_an_answer_without_an_end_is_left() -> None:
    assert ask(flood, Patience(most_bytes=1 << 20)) == "an answer without an end"


def test_a_server_that_drips_is_left_in_time() -> None:
    assert ask(drip, Patience(silence_s=60.0, whole_s=0.3)) == "TimeoutError"


def test_a_packed_answer_is_not_unpacked() -> None:
    assert ask(pack, Patience()) == "a packed answer"


def test_packing_is_not_asked_for() -> None:
    heard: list[bytes] = []

    async def note(request: bytes, writer: asyncio.StreamWriter) -> None:
        heard.append(request.lower())
        await drip(request, writer)

    ask(note, Patience(whole_s=0.2))
    assert b"accept-encoding: identity\r\n" in heard[0]


@pytest.mark.parametrize("line", ["http", "live"])
def test_nobody_can_send_the_token_elsewhere(line: str) -> None:
    heard: list[bytes] = []

    async def listen(request: bytes, writer: asyncio.StreamWriter) -> None:
        heard.append(request)

    async def story() -> None:
        async with serving(listen) as thief:

            async def mislead(_request: bytes, writer: asyncio.StreamWriter) -> None:
                place = thief if line == "http" else thief.replace("http", "ws", 1)
                writer.write(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + place.encode() + b"\r\n\r\n")
                await writer.drain()

            async with serving(mislead) as url:
                http = Http(url, "secret")
                with pytest.raises(ConnectionLost, match="HTTP 302"):
                    await (http.get("/v1/thing", Number) if line == "http" else open_live(url, "secret"))
                await http.close()

    asyncio.run(story())
    assert heard == []


def test_the_environment_changes_nobodys_trust(monkeypatch: pytest.MonkeyPatch) -> None:
    before = trusted().cert_store_stats()
    monkeypatch.setenv("SSL_CERT_FILE", "/dev/null")
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")
    trusted.cache_clear()
    context = trusted()
    trusted.cache_clear()
    assert context.cert_store_stats() == before
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_both_lines_trust_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def tell(url: str) -> Callable[[], ssl.SSLContext]:
        def context() -> ssl.SSLContext:
            asked.append(url)
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

        return context

    async def story() -> None:
        nobody = "https://127.0.0.1:1"
        http = Http(nobody)
        for attempt in (http.get("/v1/thing", Number), open_live(nobody, "secret")):
            with pytest.raises(ConnectionLost):
                await attempt
        await http.close()

    monkeypatch.setattr(http_module, "trusted", tell("http"))
    monkeypatch.setattr("desktop.net.live.trusted", tell("live"))
    asyncio.run(story())
    assert asked == ["http", "live"]

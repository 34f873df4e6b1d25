"""Files over HTTP: brought in pieces, fetched in ranges, by a whole server."""

from __future__ import annotations

import io
import random
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from functools import cache
from typing import Any
from uuid import UUID

import psutil
import pytest
from PIL import Image

from backend.contract.base import ConversationId
from backend.contract.messaging import RecallMessage, RemoveMember
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.realtime.work import UnitOfWork
from tests.backend.entry.firm import Firm
from tests.backend.entry.uploads import PIECE, Reply, Uploader, place
from tests.support.server import ServerProcess

DATA = random.Random(7).randbytes(2 * PIECE + 12_345)
LARGE = 30 << 20
PATIENCE_S = 60.0
"""Nothing takes so long but what hangs."""


@cache
def picture(kind: str = "PNG") -> bytes:
    written = io.BytesIO()
    Image.effect_noise((800, 400), 50).save(written, kind)
    return written.getvalue()


@pytest.fixture
def mina(server: ServerProcess, firm: Firm) -> Uploader:
    return Uploader(server, firm.people[0].token)


@pytest.fixture
def jun(server: ServerProcess, firm: Firm) -> Uploader:
    return Uploader(server, firm.people[1].token)


def test_a_file_goes_in_and_comes_out(mina: Uploader, jun: Uploader, firm: Firm) -> None:
    room = firm.group()
    file = mina.upload(DATA)
    reply = jun.ask("GET", place(room, mina.send(room, file["id"]), file["id"]))

    assert (reply.status, reply.body) == (200, DATA)
    assert reply.headers["etag"] == f'"{file["sha256"]}"'
    assert reply.headers["content-type"] == "application/octet-stream"
    assert reply.headers["content-disposition"] == "attachment"
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers["cache-control"] == "no-store"


def test_an_upload_goes_on_where_it_was(mina: Uploader) -> None:
    file, begun = mina.begin(DATA)
    first = mina.put(file, 0, DATA[:PIECE])

    assert begun.told == {"id": file, "received": 0}
    assert first.told == mina.ask("GET", f"/v1/files/{file}").told == {"id": file, "received": PIECE}
    assert mina.begin(DATA, id=file)[1].told == {"id": file, "received": PIECE}
    mina.put(file, PIECE, DATA[PIECE : 2 * PIECE])
    whole = mina.put(file, 2 * PIECE, DATA[2 * PIECE :])
    assert whole.told["file"]["size"] == len(DATA)
    assert mina.ask("GET", f"/v1/files/{file}").told == whole.told


def test_pieces_out_of_order_and_again_do_no_harm(mina: Uploader) -> None:
    file, _ = mina.begin(DATA)
    mina.put(file, 0, DATA[:PIECE])

    for offset in (PIECE + 1, 2 * PIECE, PIECE // 2, len(DATA)):
        wrong = mina.put(file, offset, DATA[:PIECE])
        assert (wrong.status, wrong.told) == (409, {"code": "files.wrong_offset", "data": {"received": PIECE}})
    for again in (DATA[:PIECE], b"other bytes", b""):
        assert mina.put(file, 0, again).told == {"id": file, "received": PIECE}
    assert mina.put(file, PIECE, b"").told["received"] == PIECE
    mina.put(file, PIECE, DATA[PIECE : 2 * PIECE])
    assert mina.put(file, 2 * PIECE, DATA[: PIECE // 2]).code == "request.malformed"
    assert "file" in mina.put(file, 2 * PIECE, DATA[2 * PIECE :]).told
    assert "file" in mina.put(file, 0, b"after the end").told


def test_many_who_bring_the_same_file_at_once_bring_it_once(mina: Uploader) -> None:
    file, _ = mina.begin(DATA)

    def bring(piece: int) -> None:
        received = 0
        while received < len(DATA):
            reply = mina.put(file, received, DATA[received : received + piece])
            received = reply.told["data"]["received"] if reply.status == 409 else received + piece
            if reply.status == 429:
                time.sleep(0.05)
                received = mina.ask("GET", f"/v1/files/{file}").told["received"]

    with ThreadPoolExecutor(6) as people:
        list(people.map(bring, [100_000, 250_000, 333_333, 500_000, PIECE, PIECE]))
    assert mina.ask("GET", f"/v1/files/{file}").told["file"]["size"] == len(DATA)


def test_a_piece_that_breaks_off_leaves_what_was_there(mina: Uploader, server: ServerProcess) -> None:
    file, _ = mina.begin(DATA)
    mina.put(file, 0, DATA[:PIECE])
    head = f"PUT /v1/files/{file}/content?offset={PIECE} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {PIECE}\r\n"
    with socket.create_connection(("127.0.0.1", server.port)) as line:
        line.sendall(f"{head}Authorization: Bearer {mina.token}\r\n\r\n".encode() + b"x" * 500_000)
        time.sleep(0.2)

    assert mina.ask("GET", f"/v1/files/{file}").told["received"] == PIECE
    mina.put(file, PIECE, DATA[PIECE : 2 * PIECE])
    assert "file" in mina.put(file, 2 * PIECE, DATA[2 * PIECE :]).told


def test_what_arrives_damaged_starts_over(mina: Uploader) -> None:
    data = b"three bytes too many"
    file, _ = mina.begin(data)
    damaged = mina.put(file, 0, data[::-1])

    assert (damaged.status, damaged.code) == (409, "files.damaged")
    assert mina.ask("GET", f"/v1/files/{file}").told == {"id": file, "received": 0}
    assert "file" in mina.put(file, 0, data).told


def test_an_empty_file_is_whole_at_once(mina: Uploader) -> None:
    assert mina.begin(b"")[1].told["file"]["size"] == 0
    assert mina.begin(b"", sha256="0" * 64)[1].code == "files.damaged"


def test_what_is_announced_is_within_the_limits(mina: Uploader) -> None:
    file, _ = mina.begin(b"x")
    wrong: list[dict[str, Any]] = [
        {"size": 100 * (1 << 20) + 1}, {"size": -1}, {"sha256": "A" * 64}, {"name": "a/b"}, {"name": " "}, {"name": ""},
        {"name": "x" * 256}, {"name": "a\0b"}, {"id": "01920000-0000-4000-8000-000000000001"}, {"more": 1},
    ]  # fmt: skip

    assert {mina.begin(b"x", **each)[1].status for each in wrong} == {400}
    assert mina.begin(b"x", "other name", id=file)[1].code == "files.exists"
    assert mina.begin(b"y", id=file)[1].code == "files.exists"
    assert "received" in mina.begin(b"x", "x" * 255)[1].told


def test_a_person_has_so_many_files_that_no_message_carries(mina: Uploader, jun: Uploader) -> None:
    for _ in range(20):
        assert mina.begin(b"", size=100 << 20, sha256="0" * 64)[1].status == 200
    assert mina.begin(b"", size=100 << 20, sha256="0" * 64)[1].code == "files.too_much_unsent"
    for _ in range(180):
        mina.begin(b"x")
    assert mina.begin(b"x")[1].code == "files.too_many_unsent"
    assert jun.begin(b"x")[1].status == 200


def test_an_upload_is_its_owners_only(mina: Uploader, jun: Uploader) -> None:
    file, _ = mina.begin(DATA)
    nobody = "01920000-0000-7000-8000-000000000001"
    answers = {
        (jun.ask(method, path.format(each)).status, jun.ask(method, path.format(each)).body)
        for method, path in (("GET", "/v1/files/{}"), ("DELETE", "/v1/files/{}"))
        for each in (file, nobody)
    }

    assert answers == {(404, b'{"code":"files.not_found","data":{}}')}
    assert jun.put(file, 0, DATA[:10]).body == jun.put(nobody, 0, DATA[:10]).body
    assert jun.begin(DATA, id=file)[1].code == "files.exists"
    assert mina.ask("GET", f"/v1/files/{file}").told["received"] == 0


def test_what_was_not_sent_can_be_withdrawn(mina: Uploader, server: ServerProcess, firm: Firm) -> None:
    file, _ = mina.begin(DATA)
    mina.put(file, 0, DATA[:PIECE])
    sent = mina.upload(b"sent")["id"]
    mina.send(firm.group(), sent)

    assert mina.ask("DELETE", f"/v1/files/{file}").status == 204
    assert mina.ask("GET", f"/v1/files/{file}").status == 404
    assert mina.ask("DELETE", f"/v1/files/{sent}").code == "files.already_sent"
    assert list((server.folder / "uploads").iterdir()) == []


def test_a_raw_body_is_what_it_says(mina: Uploader) -> None:
    file, _ = mina.begin(DATA)
    path = f"/v1/files/{file}/content?offset=0"

    assert mina.ask("PUT", path, b"x", Content_Type="application/json").status == 400
    assert mina.ask("PUT", path, b"x", Content_Encoding="gzip").status == 400
    assert mina.ask("PUT", path, b"x", Content_Range="bytes 0-0/1").status == 400
    assert mina.ask("PUT", path.partition("?")[0], b"x").status == 400
    assert mina.ask("PUT", path + "&offset=1", b"x").status == 400
    assert mina.ask("PUT", path, b"x" * (PIECE + 1)).status == 413
    assert mina.ask("POST", path, b"x").status == 405


def test_ranges(mina: Uploader, firm: Firm) -> None:
    room = firm.group()
    file = mina.upload(DATA)
    path = place(room, mina.send(room, file["id"]), file["id"])
    part = mina.ask("GET", path, Range="bytes=1000-1999")
    rest = mina.ask("GET", path, Range=f"bytes={PIECE}-", If_Range=part.headers["etag"])
    beyond = mina.ask("GET", path, Range=f"bytes={len(DATA)}-")

    assert (part.status, part.body) == (206, DATA[1000:2000])
    assert part.headers["content-range"] == f"bytes 1000-1999/{len(DATA)}"
    assert (rest.status, rest.body) == (206, DATA[PIECE:])
    assert (beyond.status, beyond.headers["content-range"]) == (416, f"bytes */{len(DATA)}")
    assert mina.ask("GET", path, If_None_Match=part.headers["etag"]).status == 304
    assert mina.ask("GET", path, If_Match='"x"').status == 412
    head = mina.ask("HEAD", path)
    assert (head.status, head.headers["content-length"], head.body) == (200, str(len(DATA)), b"")


def test_a_picture_is_shown_small(mina: Uploader, jun: Uploader, firm: Firm) -> None:
    room = firm.group()
    good, cut = mina.upload(picture(), "a.png"), mina.upload(picture()[:-500], "b.png")
    number = mina.send(room, good["id"], cut["id"])
    reply = jun.ask("GET", place(room, number, good["id"]) + "/thumbnail")

    assert [good[name] for name in ("kind", "media", "width", "height")] == ["image", "image/png", 800, 400]
    assert (good["thumbnail"], cut.get("thumbnail", False), cut.get("width", 0)) == (True, False, 0)
    assert (reply.status, reply.headers["content-type"]) == (200, "image/jpeg")
    assert Image.open(io.BytesIO(reply.body)).size == (640, 320)
    assert jun.ask("GET", place(room, number, cut["id"]) + "/thumbnail").code == "files.not_found"


def test_contents_may_be_kept_elsewhere(firm: Firm) -> None:
    with ServerProcess(firm.folder, "--blobs", "memory://elsewhere") as server:
        one, room = Uploader(server, firm.people[0].token), firm.group()
        file = one.upload(picture(), "a.png")["id"]
        path = place(room, one.send(room, file), file)
        assert one.ask("GET", path, Range="bytes=5-").body == picture()[5:]
        assert one.ask("GET", f"{path}/thumbnail").status == 200
        assert not (firm.folder / "blobs").exists()


def test_a_content_that_is_lost_is_a_fault_and_no_broken_answer(mina: Uploader, firm: Firm) -> None:
    room = firm.group()
    file = mina.upload(DATA, "cAnArY.txt")
    path = place(room, mina.send(room, file["id"]), file["id"])
    next((firm.folder / "blobs").rglob(file["sha256"])).unlink()
    reply = mina.ask("GET", path)

    assert (reply.status, reply.code) == (500, "server.fault")
    assert [report for report in (firm.folder / "crashes").iterdir() if "cAnArY" in report.read_text()] == []


def test_what_the_server_writes_down_of_a_file_is_no_word_of_it(mina: Uploader, server: ServerProcess) -> None:
    mina.upload(b"content", "cAnArY.txt")
    for name in ("crashes", "uploads", "blobs"):
        assert [path for path in (server.folder / name).rglob("*") if "cAnArY" in path.name] == []


# Slow, many, and those who may not any more


@pytest.fixture
def large(mina: Uploader, firm: Firm) -> str:
    """A path of a file that takes a while."""
    room = firm.group()
    file = mina.upload(random.Random(1).randbytes(LARGE), "large.bin")
    return place(room, mina.send(room, file["id"]), file["id"])


def slow_reader(server: ServerProcess, token: str, path: str) -> socket.socket:
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    line.connect(("127.0.0.1", server.port))
    line.settimeout(PATIENCE_S)
    line.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
    return line


def read_slowly(line: socket.socket) -> int:
    """Read a little at a time to the end, which would take a quarter of a minute; count the bytes."""
    read = 0
    with suppress(ConnectionResetError):
        while data := line.recv(20_000):
            read += len(data)
            time.sleep(0.01)
    return read


def asked_until(status: int, ask: Callable[[], Reply]) -> Reply:
    """Ask until that is the answer: the server sees a little later who came and who went."""
    until = time.monotonic() + PATIENCE_S
    while (reply := ask()).status != status and time.monotonic() < until:
        time.sleep(0.05)
    return reply


def test_a_download_ends_when_its_reader_may_not_any_more(
    large: str, server: ServerProcess, firm: Firm, mina: Uploader
) -> None:
    room = ConversationId(UUID(large.split("/")[3]))
    remove = RemoveMember(conversation=room, person=firm.people[1].actor.person)
    recall = RecallMessage(conversation=room, number=2)
    owner = firm.people[0].actor

    def leave(uow: UnitOfWork) -> object:
        return messaging.remove_member(uow, owner, remove)

    def sign_out(uow: UnitOfWork) -> None:
        directory.sign_out(uow, firm.people[2].actor)

    def take_back(uow: UnitOfWork) -> object:
        return messaging.recall_message(uow, owner, recall)

    ends: tuple[Callable[[UnitOfWork], object], ...] = (leave, sign_out, take_back)
    for who, end in zip((1, 2, 0), ends, strict=True):
        with closing(slow_reader(server, firm.people[who].token, large)) as line:
            assert line.recv(20).startswith(b"HTTP/1.1 200 ")
            firm.do(end)
            assert read_slowly(line) < LARGE


def test_readers_that_stand_still_cost_little_and_nobody_else(
    large: str, server: ServerProcess, firm: Firm, mina: Uploader
) -> None:
    before = psutil.Process(server.pid).memory_info().rss
    lines = [slow_reader(server, firm.people[who].token, large) for who in (0, 1, 2) for _ in range(16)]
    assert all(line.recv(1) for line in lines)
    time.sleep(1)
    grown = psutil.Process(server.pid).memory_info().rss - before
    busy = mina.ask("GET", large)
    assert mina.ask("GET", "/v1/server").status == 200
    for line in lines:
        line.close()

    assert grown < len(lines) * 2 * 1_000_000  # a piece in hand and one on its way; the file is far larger
    assert (busy.status, busy.code) == (429, "request.too_many")
    assert asked_until(206, lambda: mina.ask("GET", large, Range="bytes=0-9")).status == 206


def test_writers_that_drip_are_few_and_hold_nobody_up(mina: Uploader, jun: Uploader, server: ServerProcess) -> None:
    file, _ = mina.begin(DATA)
    head = f"PUT /v1/files/{file}/content?offset=0 HTTP/1.1\r\nHost: localhost\r\nContent-Length: {PIECE}\r\n"
    lines = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(8)]
    for line in lines:
        line.sendall(f"{head}Authorization: Bearer {mina.token}\r\n\r\nx".encode())
    refused = asked_until(429, lambda: mina.put(file, 0, DATA[:PIECE]))
    brought = jun.upload(b"meanwhile")
    for line in lines:
        line.close()

    assert (refused.status, refused.code, brought["size"]) == (429, "request.too_many", 9)
    assert asked_until(200, lambda: mina.put(file, 0, DATA[:PIECE])).told["received"] == PIECE


def test_large_pictures_do_not_hold_the_server_up(mina: Uploader, jun: Uploader, server: ServerProcess) -> None:
    written = io.BytesIO()
    Image.new("RGBA", (8_000, 5_000)).save(written, "PNG", compress_level=1)
    data, begun, going = written.getvalue(), threading.Event(), threading.Event()
    answered: list[Reply] = []

    def beat() -> None:
        while not going.wait(0.01):
            if begun.is_set():
                answered.append(jun.ask("GET", "/healthz"))

    beating = threading.Thread(target=beat)
    beating.start()
    file, _ = mina.begin(data, "zeros.png")
    mina.put(file, 0, data[:-1])
    begun.set()
    told = mina.put(file, len(data) - 1, data[-1:]).told["file"]
    going.set()
    beating.join()

    assert (told["width"], told["thumbnail"]) == (8_000, True)
    assert len(answered) > 10

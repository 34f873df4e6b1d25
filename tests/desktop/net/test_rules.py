"""Addresses, answers and frames as they come from people and servers."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from backend.contract.base import CompanyId, PersonId, SessionId, encode
from backend.contract.directory import Company, DirectorySnapshot, SignedIn
from backend.contract.live import Bye
from backend.contract.snapshot import Snapshot
from desktop.net.accounts import Account, add_account, read_accounts, remove_account
from desktop.net.address import BadAddress, live_url, server_url
from desktop.net.errors import ConnectionLost, CursorTooOld, Refused, SignedOut
from desktop.net.http import Http
from desktop.net.live import read_frame
from desktop.net.session import sign_in
from desktop.net.trouble import trouble

MINA = Account(
    server="http://127.0.0.1:8440",
    company=CompanyId(UUID(int=1)),
    company_name="Haneul",
    person=PersonId(UUID(int=2)),
    name="Mina",
    email="mina@haneul.example",
    session=SessionId(UUID(int=3)),
)


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("chat.example.com", "https://chat.example.com"),
        (" https://chat.example.com/ ", "https://chat.example.com"),
        ("chat.example.com:8443", "https://chat.example.com:8443"),
        ("192.168.1.5", "http://192.168.1.5:8440"),
        ("192.168.1.5:9000/somewhere", "http://192.168.1.5:9000"),
        ("localhost", "http://localhost:8440"),
        ("server", "http://server:8440"),
        ("printer.local", "http://printer.local:8440"),
        ("[fe80::1]:8440", "http://[fe80::1]:8440"),
        ("http://chat.example.com", "http://chat.example.com:8440"),
    ],
)
def test_an_address_becomes_a_url(typed: str, url: str) -> None:
    assert server_url(typed) == url


@pytest.mark.parametrize(
    "typed", ["", "   ", "ftp://x", "https://", "http://me:pw@host", "a b", "host:port", "http://[", "\\\\x"]
)
def test_what_is_no_address_is_said_so(typed: str) -> None:
    with pytest.raises(BadAddress):
        server_url(typed)


def test_the_live_channel_is_as_secret_as_the_server() -> None:
    assert live_url("https://chat.example.com") == "wss://chat.example.com/v1/live"
    assert live_url("http://127.0.0.1:8440") == "ws://127.0.0.1:8440/v1/live"


def test_answers_become_the_three_errors() -> None:
    refused = trouble(409, b'{"code":"messaging.not_a_member","data":{"limit":3}}')
    assert isinstance(refused, Refused)
    assert (refused.code, refused.data) == ("messaging.not_a_member", {"limit": 3})
    for code in (b"auth.sign_in_needed", b"auth.has_left"):
        over = trouble(401, b'{"code":"%b"}' % code)
        assert isinstance(over, SignedOut)
        assert over.code == code.decode()
    assert isinstance(trouble(409, b'{"code":"sync.cursor_too_old"}'), CursorTooOld)
    busy = trouble(429, b'{"code":"request.too_many","data":{"retry_after_ms":1500}}')
    assert isinstance(busy, ConnectionLost)
    assert busy.retry_after == 1.5


@pytest.mark.parametrize("status", [302, 404, 500, 502])
def test_what_did_not_come_from_our_server_is_a_lost_connection(status: int) -> None:
    lost = trouble(status, b"<html>Sign in to the hotel's network</html>", "7")
    assert isinstance(lost, ConnectionLost)
    assert lost.retry_after == 7.0


def test_a_frame_of_a_new_type_is_passed_over_and_garbage_is_not() -> None:
    assert read_frame(b'{"type":"bye","code":"server.restart","news":1}') == Bye(code="server.restart")
    assert read_frame(b'{"type":"from_the_future","x":1}') is None
    for garbage in (b'{"type":"bye"}', b"{}", b"[]", b"\xff", b"", b"[" * 100_000):
        with pytest.raises(ConnectionLost):
            read_frame(garbage)


def test_the_list_of_accounts_is_kept_newest_first(tmp_path: Path) -> None:
    file = tmp_path / "config" / "accounts.json"
    assert read_accounts(file) == ()
    jun = msgspec.structs.replace(MINA, person=PersonId(UUID(int=9)))
    for account in (MINA, jun, MINA):
        add_account(file, account)
    assert read_accounts(file) == (MINA, jun)
    remove_account(file, MINA)
    assert read_accounts(file) == (jun,)
    file.write_bytes(b'{"accounts": 7}')
    assert read_accounts(file) == ()


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [("1500", 1.5), ("-5000", 0), ("9" * 25, 3_600), ("9" * 400, 3_600), ("null", 0), ('"soon"', 0), ("1e99", 0)],
)
def test_a_server_can_send_us_away_for_an_hour_at_most(asked: str, seconds: float) -> None:
    lost = trouble(503, b'{"code":"server.unavailable","data":{"retry_after_ms":%s}}' % asked.encode())
    assert isinstance(lost, ConnectionLost)
    assert lost.retry_after == seconds


@pytest.mark.parametrize(("header", "seconds"), [("9" * 30, 3_600), ("9" * 9_000, 3_600), ("-1", 0), ("٣", 0)])
def test_a_header_can_do_so_neither(header: str, seconds: float) -> None:
    lost = trouble(503, b"busy", header)
    assert isinstance(lost, ConnectionLost)
    assert lost.retry_after == seconds


def test_an_answer_that_is_too_deep_is_a_lost_connection() -> None:
    deep = b'{"code":"x","data":{"y":%s}}' % (b"[" * 100_000 + b"]" * 100_000)
    assert isinstance(trouble(409, deep), ConnectionLost)


def test_a_directory_without_oneself_is_a_lost_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    company = Company(id=MINA.company, name="Haneul", created_at=datetime(2026, 1, 1, tzinfo=UTC))
    directory = DirectorySnapshot(company=company, departments=(), people=(), seq=1)
    snapshot = Snapshot(epoch="e", level=1, person=MINA.person, directory=directory, conversations=(), seq=1)
    signed_in = SignedIn(token="t", session=MINA.session, company=MINA.company, person=MINA.person, epoch="e")

    async def answer(_http: Http, _method: str, path: str, *_rest: object, **_what: object) -> bytes:
        return encode(signed_in if path == "/v1/sign-in" else snapshot)

    monkeypatch.setattr(Http, "_request", answer)
    with pytest.raises(ConnectionLost, match="oneself"):
        asyncio.run(sign_in("http://127.0.0.1:1", "m@x.example", "password"))

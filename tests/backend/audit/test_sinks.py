from __future__ import annotations

import smtplib
import ssl
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from backend.audit.sinks import Shelf, SinkUnusable, open_sink
from tests.backend.audit.mail_server import MailServer

FILES = {"one.json": b'{"a":1}', "two.json": b'{"b":2}'}


def environment(server: MailServer, **more: str) -> dict[str, str]:
    settings = {"HOST": "127.0.0.1", "PORT": str(server.port), "FROM": "atrium@firm.example", **more}
    return {f"ATRIUM_SMTP_{name}": value for name, value in settings.items()}


@pytest.mark.parametrize("scheme", ["", "file://", "memory://"])
def test_a_shelf_keeps_files_and_never_writes_over_one(tmp_path: Path, scheme: str) -> None:
    where = f"{scheme}{(tmp_path / 'deep' / 'shelf').as_posix()}{uuid4().hex}"
    shelf = Shelf(where)
    assert shelf.names() == []
    shelf.put({"one.json": FILES["one.json"]})
    shelf.put({**FILES, "one.json": b"another"})

    assert Shelf(where).names() == ["one.json", "two.json"]
    assert {name: shelf.read(name, 99) for name in FILES} == FILES
    assert shelf.read("one.json", 3) is None
    assert (shelf.kind in where, shelf.kind) in {(True, "memory"), (True, "file"), (False, "folder")}


def test_what_is_not_a_checkpoint_by_its_name_is_not_looked_at(tmp_path: Path) -> None:
    shelf = Shelf(str(tmp_path))
    (tmp_path / "notes.txt").write_text("ours")
    (tmp_path / "folder.json").mkdir()

    assert shelf.names() == []


def test_a_shelf_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        Shelf(str(tmp_path / "file")).put(FILES)


def test_checkpoints_are_mailed_over_an_encrypted_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with MailServer(tmp_path).open() as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
        sink = open_sink("mailto:auditor@law.example", environment(server, USER="atrium", PASSWORD="invented"))
        sink.put(FILES)

    (mail,) = server.mails
    assert (mail["To"], mail["From"]) == ("auditor@law.example", "atrium@firm.example")
    assert mail["Subject"] == "Atrium: 2 checkpoints of the audit log"
    attached = {part.get_filename(): part.get_payload(decode=True) for part in mail.walk() if part.get_filename()}
    assert attached == FILES
    assert len(server.users) == 1


def test_nothing_is_mailed_to_a_server_that_does_not_encrypt(tmp_path: Path) -> None:
    with MailServer(tmp_path, encrypts=False).open() as server, pytest.raises(smtplib.SMTPNotSupportedError):
        open_sink("mailto:auditor@law.example", environment(server)).put(FILES)
    assert server.mails == []


@pytest.mark.skipif(sys.platform == "win32", reason="what a system trusts is told in another way there")
def test_nothing_is_mailed_to_a_server_that_nobody_vouches_for(tmp_path: Path) -> None:
    with MailServer(tmp_path).open() as server, pytest.raises(ssl.SSLCertVerificationError):
        open_sink("mailto:auditor@law.example", environment(server)).put(FILES)
    assert server.mails == []


@pytest.mark.parametrize(
    ("where", "settings"),
    [
        ("mailto:auditor@law.example", {}),
        ("mailto:auditor@law.example", {"ATRIUM_SMTP_HOST": "mail.example"}),
        ("mailto:auditor@law.example", {"ATRIUM_SMTP_HOST": "mail.example", "ATRIUM_SMTP_USER": "atrium"}),
        (
            "mailto:auditor@law.example",
            {"ATRIUM_SMTP_HOST": "mail.example", "ATRIUM_SMTP_FROM": "a@b.example", "ATRIUM_SMTP_PORT": "smtp"},
        ),
        ("mailto:", {"ATRIUM_SMTP_HOST": "mail.example", "ATRIUM_SMTP_FROM": "a@b.example"}),
        ("mailto:a@b%0d%0aBcc:c@d", {"ATRIUM_SMTP_HOST": "mail.example", "ATRIUM_SMTP_FROM": "a@b.example"}),
    ],
)
def test_a_mailbox_that_cannot_be_reached_is_refused_at_once(where: str, settings: dict[str, str]) -> None:
    with pytest.raises(SinkUnusable):
        open_sink(where, settings)

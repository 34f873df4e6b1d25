"""A mail server on loopback that speaks just enough SMTP (RFC 5321), with STARTTLS (RFC 3207)."""

from __future__ import annotations

import email
import ipaddress
import socket
import ssl
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import timedelta
from email.message import Message
from pathlib import Path
from threading import Thread
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from backend.platform.clock import SystemClock


class MailServer:
    """Takes mail; `mails` is what came, `users` is how its senders have signed in."""

    def __init__(self, folder: Path, *, encrypts: bool = True) -> None:
        self.mails: list[Message] = []
        self.users: list[str] = []
        self.certificate = folder / "mail.pem"
        write_certificate(self.certificate)
        self._encrypts = encrypts
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]

    @contextmanager
    def open(self) -> Generator[MailServer]:
        thread = Thread(target=self._run, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            with suppress(OSError):
                self._listening.shutdown(socket.SHUT_RDWR)
            self._listening.close()
            thread.join(10)

    def _run(self) -> None:
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            line.settimeout(10)
            with suppress(OSError):
                self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        reading = line.makefile("rb")
        secret = False
        line.sendall(b"220 mail.example\r\n")
        while said := reading.readline().decode().strip():
            word = said.partition(" ")[0].upper()
            if word == "EHLO":
                offers = "AUTH PLAIN" if secret else "STARTTLS" if self._encrypts else "HELP"
                line.sendall(f"250-mail.example\r\n250 {offers}\r\n".encode())
            elif word == "STARTTLS" and self._encrypts:
                line.sendall(b"220 go\r\n")
                line, secret = self._encrypt(line), True
                reading = line.makefile("rb")
            elif word == "DATA":
                line.sendall(b"354 go\r\n")
                self.mails.append(self._take(reading))
                line.sendall(b"250 taken\r\n")
            else:
                if word == "AUTH":
                    self.users.append(said)
                line.sendall({"AUTH": b"235 in\r\n", "QUIT": b"221 bye\r\n"}.get(word, b"250 ok\r\n"))
        line.close()

    def _encrypt(self, line: socket.socket) -> socket.socket:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        return context.wrap_socket(line, server_side=True)

    def _take(self, reading: Any) -> Message:
        lines: list[bytes] = []
        while (text := reading.readline()) != b".\r\n":
            lines.append(text.removeprefix(b".") if text.startswith(b"..") else text)
        return email.message_from_bytes(b"".join(lines))


def write_certificate(file: Path) -> None:
    """Write a certificate for loopback with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail.example")])
    now = SystemClock().now()
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(secret + made.public_bytes(Encoding.PEM))

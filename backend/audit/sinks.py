"""Where checkpoints go: a folder or an object store that only grows, or a mailbox."""

import smtplib
import ssl
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Final, Protocol
from urllib.parse import unquote

from backend.platform.blobs import Blobs

MAIL: Final = "mailto:"
MAIL_SECONDS: Final = 10.0
"""So long a mail server may take for each of its answers."""
SUFFIX: Final = ".json"
_PORT: Final = 587
_WORDS: Final = """\
Attached are checkpoints of Atrium's audit log. Keep them where nobody can change them:
with `atrium-server verify-audit` they show whether the log is still what it was.
"""


class SinkUnusable(ValueError):
    """A place for checkpoints that cannot be one; the text says why."""


class Sink(Protocol):
    """A place for checkpoints. `kind` names it without telling where it is."""

    kind: str

    def put(self, files: Mapping[str, bytes]) -> None:
        """Keep these files by name; blocks. Whatever is raised, the same files may be put again."""
        ...


class Shelf:
    """A folder, or whatever fsspec knows. What stands there is never written over."""

    def __init__(self, where: str) -> None:
        self.kind = where.partition("://")[0] if "://" in where else "folder"
        self._blobs = Blobs(where)

    def put(self, files: Mapping[str, bytes]) -> None:
        """Keep those that are not here."""
        for name, data in files.items():
            if self._blobs.size(name) is None:
                self._blobs.put_bytes(data, name)

    def names(self) -> Sequence[str]:
        """Name all that is kept here, in order."""
        return sorted(name for name in self._blobs.files() if name.endswith(SUFFIX))

    def read(self, name: str, limit: int) -> bytes | None:
        """Give a file; None for one that is longer than `limit`."""
        size = self._blobs.size(name) or 0
        return None if size > limit else self._blobs.read(name, 0, size)


class Mailbox:
    """Somebody who gets checkpoints by mail, over SMTP with STARTTLS (RFC 3207)."""

    kind = "mailto"

    def __init__(self, to: str, environment: Mapping[str, str]) -> None:
        self._to = to
        self._host = environment.get("ATRIUM_SMTP_HOST", "")
        self._user = environment.get("ATRIUM_SMTP_USER", "")
        self._password = environment.get("ATRIUM_SMTP_PASSWORD", "")
        self._sender = environment.get("ATRIUM_SMTP_FROM", "") or self._user
        port = environment.get("ATRIUM_SMTP_PORT", "") or str(_PORT)
        if "@" not in to or not to.isprintable():
            raise SinkUnusable(f"{MAIL}{to} is no mail address.")
        if not self._host or "@" not in self._sender or not port.isdecimal():
            raise SinkUnusable("Mail needs ATRIUM_SMTP_HOST and ATRIUM_SMTP_FROM, and a number as ATRIUM_SMTP_PORT.")
        self._port = int(port)

    def put(self, files: Mapping[str, bytes]) -> None:
        """Send them in one mail."""
        mail = EmailMessage()
        mail["From"], mail["To"] = self._sender, self._to
        mail["Subject"] = f"Atrium: {len(files)} checkpoint{'s' * (len(files) != 1)} of the audit log"
        mail["Date"], mail["Message-ID"] = formatdate(), make_msgid(domain="atrium.invalid")
        mail.set_content(_WORDS)
        for name, data in files.items():
            mail.add_attachment(data, maintype="application", subtype="json", filename=name)
        with smtplib.SMTP(self._host, self._port, timeout=MAIL_SECONDS) as line:
            line.starttls(context=ssl.create_default_context())
            if self._user:
                line.login(self._user, self._password)
            line.send_message(mail)


def open_sink(where: str, environment: Mapping[str, str]) -> Sink:
    """Open a place for checkpoints: `mailto:` and an address, or a folder in fsspec's words.

    Nothing is reached yet; `environment` has how mail is sent (`ATRIUM_SMTP_HOST`, `_PORT`, `_USER`, `_PASSWORD`,
    `_FROM`). `SinkUnusable` says what is lacking.
    """
    if where.lower().startswith(MAIL):
        return Mailbox(unquote(where[len(MAIL) :]), environment)
    return Shelf(where)

"""What Atrium is and what it is made of."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit

from desktop.features.directory.presenter.words import fill
from desktop.shell.preferences.page import Ground, Page
from desktop.widgets.label import Label

LICENCES: Final = Path(__file__).resolve().parents[3] / "resources" / "licences"


class AboutPage(Page):
    """The release, the licence, and the notices of others."""

    def __init__(self, ground: Ground) -> None:
        super().__init__("info")
        self.name(self.tr("About"))
        office = ground.office
        self.notices = QPlainTextEdit()
        self.notices.setReadOnly(True)
        self.notices.setProperty("frame", "field")
        self.notices.setAccessibleName(self.tr("Licences"))
        self.notices.setPlainText(notices())
        self.notices.setMinimumHeight(200)
        column = self.column
        column.setSpacing(8)
        column.addWidget(Label(f"Atrium {office.version}", "heading", weight=600))
        column.addWidget(
            Label(fill(self.tr("Server: {address}"), address=office.account.server), "small", "text-muted", wrap=True)
        )
        column.addWidget(Label(self.tr("Free software under the Apache License 2.0."), "small", wrap=True))
        column.addWidget(Label(self.tr("It uses the work of others:"), "small", wrap=True))
        column.addWidget(self.notices, 1)


def notices() -> str:
    """Read the notices that come with what Atrium uses."""
    lines = [
        "PySide6 and Qt (LGPL 3.0), SQLAlchemy (MIT), SQLCipher (BSD 3-Clause), sqlcipher3 (zlib),",
        "httpx (BSD 3-Clause), websockets (BSD 3-Clause), msgspec (BSD 3-Clause), keyring (MIT), qasync (BSD),",
        "dbus-fast (MIT), desktop-notifier (MIT), cryptography (Apache 2.0 or BSD 3-Clause), segno (BSD 3-Clause),",
        "emoji (BSD 3-Clause), pypinyin (MIT), truststore (MIT); the server beside: Starlette, uvicorn, httptools,",
        "structlog, argon2-cffi, alembic (BSD or MIT), prometheus-client (Apache 2.0), Pillow (MIT-CMU), fsspec (BSD).",
        "",
    ]
    texts = [path.read_text(encoding="utf-8") for path in sorted(LICENCES.glob("*.txt"))]
    return "\n".join(lines) + "\n" + "\n\n".join(texts)

"""A copy of a conversation on the disk: pages for people, one JSON file for programs, the files beside them.

The pages are complete in themselves: no script, nothing from elsewhere, and every text stands in them as text.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import IO, Final
from urllib.parse import quote

from backend.contract.base import Moment, PersonId, Told, encode
from backend.contract.messaging import Conversation, MemberRole, Message
from desktop.system.private import make_private, private_opener

FORMAT: Final = "atrium.room"
VERSION: Final = 1
PAGE_LINES: Final = 1_000
FILES: Final = "files"
BOOK: Final = "room.json"
INDEX: Final = "index.html"

_STYLE: Final = (
    "body{font:16px/24px system-ui,sans-serif;max-width:720px;margin:32px auto;padding:0 16px;color:#1c1917;"
    "background:#fff}h1{font-size:24px;line-height:32px}article{margin:0 0 12px}header{color:#57534e;font-size:14px}"
    "header b{color:#1c1917}p{margin:2px 0;white-space:pre-wrap;overflow-wrap:anywhere}.note{color:#57534e;"
    "text-align:center;font-size:14px}nav a{margin-right:12px}a{color:#0f6b75}"
)
_HEAD: Final = (
    '<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    '<meta name="viewport" content="width=device-width"><title>{title}</title><style>{style}</style></head><body>'
)


class Person(Told, frozen=True, kw_only=True):
    """Somebody who is in the conversation, or has written in it."""

    id: PersonId
    name: str
    role: MemberRole | None = None


class Head(Told, frozen=True, kw_only=True):
    """What stands at the beginning of `room.json`; `messages` follow, as the server tells them."""

    format: str
    version: int
    company: str
    title: str
    exported_at: Moment
    exported_by: PersonId
    conversation: Conversation
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A message in words of the reader's language.

    `note` takes the place of a text that is none (a line of the system, a message that was taken back); `about` says
    what else is to be known of it; `files` are names and, where a file was brought along, its path in the copy.
    """

    message: Message
    author: str
    at: str
    note: str = ""
    about: str = ""
    files: tuple[tuple[str, str], ...] = ()


class ExportWriter:
    """Writes the copy into a folder beside its target; it gets its name when it is whole.

    Raises `OSError`.
    """

    def __init__(self, target: Path, head: Head, language: str, about: str) -> None:
        self._target = target
        self._head = head
        self._language = language
        self._about = about
        self.folder = target.with_name(target.name + ".part")
        make_private(self.folder)
        (self.folder / FILES).mkdir(exist_ok=True, mode=0o700)
        self._book = self._open(BOOK)
        self._book.write(encode(head).decode().removesuffix("}") + ',"messages":[')
        self._count = 0
        self._page: list[Line] = []
        self._pages: list[tuple[str, str]] = []

    def add(self, lines: Sequence[Line]) -> None:
        """Write messages, in their order."""
        for line in lines:
            self._book.write(("," if self._count else "") + "\n" + encode(line.message).decode())
            self._count += 1
            self._page.append(line)
            if len(self._page) == PAGE_LINES:
                self._turn()

    def finish(self) -> Path:
        """End the copy and give the folder that it is in."""
        if self._page:
            self._turn()
        self._book.write("\n]}\n")
        self._book.close()
        with self._paper(INDEX) as page:
            page.write(f"<p>{escape(self._about)}</p><nav>")
            for name, first in self._pages:
                page.write(f'<p><a href="{name}">{escape(first)}</a></p>')
            page.write("</nav>")
        self.folder.rename(self._target)
        return self._target

    def close(self) -> None:
        """Close what is open; what is not whole stays under its unfinished name until the caller deletes it."""
        with suppress(OSError):  # of a full disk; a copy that is whole is closed already
            self._book.close()

    def _turn(self) -> None:
        """Write a page."""
        name = f"page-{len(self._pages) + 1:04}.html"
        with self._paper(name) as page:
            page.write(f'<nav><a href="{INDEX}">{escape(self._head.title)}</a></nav>')
            for line in self._page:
                page.write(_article(line))
        self._pages.append((name, f"{self._page[0].at} \u2013 {self._page[-1].at}"))
        self._page = []

    @contextmanager
    def _paper(self, name: str) -> Generator[IO[str]]:
        with self._open(name) as page:
            title = escape(self._head.title)
            page.write(_HEAD.format(language=escape(self._language), title=title, style=_STYLE))
            page.write(f"<h1>{title}</h1>")
            yield page
            page.write("</body></html>\n")

    def _open(self, name: str) -> IO[str]:
        return open(self.folder / name, "w", encoding="utf-8", newline="\n", opener=private_opener)


def _article(line: Line) -> str:
    number = line.message.number
    if line.note:
        return f'<article id="m{number}" class="note">{escape(line.note)} \u00b7 {escape(line.at)}</article>\n'
    about = f" \u00b7 {escape(line.about)}" if line.about else ""
    text = f"<p>{escape(line.message.text)}</p>" if line.message.text else ""
    files = "".join(_file(name, path) for name, path in line.files)
    moment = line.message.at.isoformat()
    return (
        f'<article id="m{number}"><header><b>{escape(line.author)}</b> '
        f'<time datetime="{moment}">{escape(line.at)}</time>{about}</header>{text}{files}</article>\n'
    )


def _file(name: str, path: str) -> str:
    return f'<p><a href="{quote(path)}">{escape(name)}</a></p>' if path else f"<p>{escape(name)}</p>"


def file_path(message: Message, place: int, name: str) -> str:
    """Give the path of a message's file in the copy: numbers first, so that no two have the same name."""
    return f"{FILES}/{message.number:06}-{place + 1}-{name}"


def title_for_folder(title: str, at: datetime) -> str:
    """Give the name of the copy's folder; what a file system does not take is left out."""
    plain = "".join(char if char.isalnum() or char in " -_" else " " for char in title)
    return f"{' '.join(plain.split())[:80].strip() or 'Atrium'} {at:%Y-%m-%d %H%M%S}"

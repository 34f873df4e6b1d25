"""A client process that is killed in the middle of something, or looks at what a killed one has left.

`python -m tests.journeys.killed HOME URL EMAIL PASSWORD DEED` says `ready`, then what it has begun and done, each line
behind the moment; `look` says in one line of JSON what is there, once everything that waited is sent.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

from backend.contract.base import ConversationId, FileId
from desktop.app.account.station import FILES
from desktop.app.ground import make_application
from desktop.app.process import loop
from desktop.features.files.presenter.facts import FilePlace
from desktop.features.messaging.store import SendState
from tests.journeys.conftest import Guest, eventually
from tests.journeys.writer import FileVault

NAME: Final = "Jun"
MARK: Final = b"never in the clear"
FILE_BYTES: Final = 3 << 20


def content_of(number: int) -> bytes:
    """Give the bytes of a file that both sides know."""
    return MARK + Random(number).randbytes(FILE_BYTES)


def sha256_of(number: int) -> str:
    return hashlib.sha256(content_of(number)).hexdigest()


def tell(*words: object) -> None:
    print(f"{time.monotonic():.4f}", *words, flush=True)


def chat_of(guest: Guest) -> ConversationId:
    return guest.conversation.presenter.conversation


async def write(guest: Guest) -> None:
    """Answer a message with a file and a name, and write on, a word at a time."""
    presenter = guest.conversation.composer.presenter
    presenter.attachments.attach([_file(guest, 1)])
    await eventually(lambda: presenter.attachments.ids)
    presenter.answer(1)
    presenter.take_text("@Jun")
    person = next(row for row in guest.station.desk.people.store.people() if row.name == NAME)
    presenter.writing = presenter.writing.with_mention(0, 4, person.id.hex, NAME)[0]
    editor = guest.conversation.composer.editor
    presenter.text_restarted.emit(len(presenter.writing.text))
    for number in range(10_000):
        editor.insertPlainText(f" {number}")
        tell("typed", len(presenter.writing.text))
        await asyncio.sleep(0.01)


async def attach(guest: Guest) -> None:
    """Attach files one by one."""
    presenter = guest.conversation.composer.presenter
    for number in range(1, 10):
        tell("attaching", number)
        presenter.attachments.attach([_file(guest, number)])
        await eventually(lambda: not presenter.attachments.reading)
        await asyncio.sleep(0.25)  # the draft's turn
        tell("attached", number)


async def upload(guest: Guest) -> None:
    """Send files, all at once, and stay while they are on their way."""
    for number in range(1, 5):
        (attached,) = await guest.station.files.attach([_file(guest, number)])
        guest.station.desk.actions.send(chat_of(guest), f"File {number}", files=[attached.id])  # type: ignore[union-attr]
        tell("sent", number)
    await asyncio.sleep(60)


async def send(guest: Guest) -> None:
    """Write and send, again and again."""
    composer = guest.conversation.composer
    for number in range(10_000):
        composer.editor.setPlainText(f"Line {number}")
        composer.presenter.save()
        tell("typed", number)
        composer.send.click()
        tell("sent", number)
        await asyncio.sleep(0)


async def schedule(guest: Guest) -> None:
    """Schedule, move and take back: of each three the first stays, the second is moved, the third is taken back."""
    composer, actions = guest.conversation.composer.presenter, guest.station.desk.actions
    at = (datetime.now(UTC) + timedelta(days=2)).replace(microsecond=0)
    for number in range(300):
        composer.take_text(f"Later {number}")
        tell("scheduling", number)
        composer.schedule(at)
        tell("scheduled", number)
        await asyncio.sleep(0.01)
        row = next(one for one in guest.station.desk.store.scheduled() if one.text == f"Later {number}")
        if number % 3 == 1:
            tell("moving", number)
            guest.conversation.composer.presenter.scheduled_here.change_time(row.id, at + timedelta(days=1))
            tell("moved", number)
        elif number % 3 == 2:
            tell("cancelling", number)
            actions.cancel_scheduled(row.id)
            tell("cancelled", number)
        await asyncio.sleep(0.01)


async def keep(guest: Guest) -> None:
    """Save, pin, take note of and pass on what Jun said, a message at a time."""
    actions, chat = guest.station.desk.actions, chat_of(guest)
    for number in range(1, 20):
        tell("begun", number)
        actions.save_message(chat, number, on=True)
        actions.pin_message(chat, number, on=True)
        actions.acknowledge(chat, number)
        actions.forward(chat, number, chat)
        tell("done", number)
        await asyncio.sleep(0.02)
    await asyncio.sleep(60)


async def download(guest: Guest) -> None:
    """Fetch Jun's file again and again, as if it were never here."""
    place = _place(guest)
    while True:
        guest.station.files.fetch(place)
        tell("fetching")
        await eventually(lambda: guest.station.files.state(place.file.id).kind.name == "LOCAL")
        tell("fetched")
        await guest.station.files.clear_downloads()


async def edit(guest: Guest) -> None:
    """Begin a draft, then change an own message, never to the end."""
    presenter = guest.conversation.composer.presenter
    presenter.take_text("My draft")
    presenter.save()
    assert presenter.edit_last()
    for number in range(10_000):
        presenter.take_text(f"Edited {number}")
        tell("typed", number)
        await asyncio.sleep(0.01)


DEEDS: Final[dict[str, Callable[[Guest], Awaitable[None]]]] = {
    one.__name__: one for one in (write, attach, upload, send, schedule, keep, download, edit)
}


async def do(guest: Guest, url: str, email: str, password: str, deed: str) -> int:
    await guest.arrive(url, email, password)
    guest.open_chat_with(NAME)
    await eventually(lambda: guest.window.chats.view is not None)
    await asyncio.sleep(0.3)
    tell("ready")
    await asyncio.to_thread(sys.stdin.readline)
    await DEEDS[deed](guest)
    return 0


async def look(guest: Guest) -> int:
    """Open what the killed process has left, tell it, send it, and tell what is there then."""
    guest.client.show()
    guest.open_chat_with(NAME)
    before = _seen(guest)
    guest.begin()
    await guest.online()
    station = guest.client.station
    assert station is not None
    await eventually(lambda: station.waiting() == 0 and not station.outbox.pending(), 60)
    await asyncio.sleep(0.5)
    place = _place(guest)
    if place is not None:
        await station.files._bring(place)
    after = _seen(guest)
    tell(json.dumps({"before": before, "after": after, "disk": _disk(station.path.with_suffix(FILES))}, default=str))
    await guest.leave()
    return 0


def _seen(guest: Guest) -> dict[str, Any]:
    station, store, chat = guest.station, guest.station.desk.store, chat_of(guest)
    draft, blobs = store.draft(chat), guest.station.files._blobs
    attached = [station.files.attachment(FileId(file)) for file in draft.files]
    place = _place(guest)
    here = place is not None and blobs.has(f"{place.file.id.hex}.file")
    return {
        "text": draft.text,
        "edits": {number: edit.text for number, edit in store.edits(chat).items()},
        "field": guest.conversation.composer.editor.toPlainText(),
        "editing": guest.conversation.composer.presenter.edit_number,
        "names": [one.person for one in draft.mentions],
        "reply": draft.reply_to,
        "files": [one and hashlib.sha256(blobs.read(f"{one.id.hex}.file")).hexdigest() for one in attached],
        "waiting": [getattr(entry.body, "text", "") for entry in station.outbox.pending()],
        "scheduled": sorted((row.text, row.at.isoformat(), row.state is SendState.SENT) for row in store.scheduled()),
        "saved": sorted(row.number for row in store.saved()),
        "pins": sorted(pin.number for pin in store.pins(chat)),
        "fetched": hashlib.sha256(blobs.read(f"{place.file.id.hex}.file")).hexdigest() if here and place else "",
    }


def _disk(folder: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            found.setdefault(path.parent.name, []).append(path.name)
    return found


def _place(guest: Guest) -> Any:
    """Find the first file of the chat that somebody else has sent."""
    store, chat = guest.station.desk.store, chat_of(guest)
    for number, stored in sorted(store.messages(chat, *store.span(chat)).items()):
        if stored.message.files and stored.message.author != store.me:
            return FilePlace(chat, number, stored.message.files[0])
    return None


def _file(guest: Guest, number: int) -> Path:
    folder = guest.house.paths.data.parent.parent / "own files"
    folder.mkdir(exist_ok=True)
    path = folder / f"{number}.bin"
    path.write_bytes(content_of(number))
    return path


def main() -> int:
    home, url, email, password, deed = sys.argv[1:]
    app = make_application()
    faults: list[BaseException] = []
    guest = Guest(Path(home), faults, FileVault(Path(home) / "vault.json"))
    story = look(guest) if deed == "look" else do(guest, url, email, password, deed)
    return loop.run(app, story, faults.append) or len(faults)


if __name__ == "__main__":
    sys.exit(main())

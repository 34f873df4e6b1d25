"""A text between its field and the contract."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from backend.contract.base import FileId, PersonId
from backend.contract.messaging import Mention
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.writing.drafting import Named, Writing
from desktop.features.messaging.store import ChatRow, Edited, ScheduledRow


@dataclass(frozen=True, slots=True)
class Mode:
    """What is edited: a message by its number, or one that waits for its time; neither: something new is written.

    `before` is what stood there.
    """

    number: int | None = None
    scheduled: ScheduledRow | None = None
    before: Writing | None = None

    @property
    def edited(self) -> Edited | None:
        """Name what is edited."""
        return self.number if self.scheduled is None else self.scheduled.id

    @property
    def files(self) -> tuple[FileId, ...]:
        """List the files of the scheduled message; they stay as they are."""
        row = self.scheduled
        return () if row is None else (*(file.id for file in row.files), *row.attached)


def closed_words(chat: ChatRow | None, people: Roster) -> str:
    """Say why the reader may not write in a chat; nothing where one may."""
    if chat is None:
        return ""
    if chat.other is not None and not people.card(chat.other).active:
        words = QCoreApplication.translate("Composer", "{name} has left the company. What was said stays here.")
        return fill(words, name=people.name(chat.other))
    if chat.may_write:
        return ""
    if chat.archived:
        return QCoreApplication.translate("Composer", "This group is archived. It can be read, not written in.")
    return QCoreApplication.translate("Composer", "Only the owner and admins write in this room.")


def sendable(text: str) -> str:
    """Leave out what no server takes, and no disk: NUL and halves of surrogate pairs."""
    return text.replace("\0", "").encode(errors="replace").decode()


def with_preedit(writing: Writing, preedit: tuple[int, str]) -> Writing:
    """Put what an input method holds where it will stand."""
    place, held = preedit
    return writing.changed(writing.text[:place] + sendable(held) + writing.text[place:]) if held else writing


def mentions_of(writing: Writing) -> list[Mention]:
    """Give the names of a text as the contract has them."""
    return [
        Mention(person=PersonId(UUID(hex=one.person)), start=one.start, length=len(one.text)) for one in writing.named
    ]


def writing_of(text: str, mentions: Sequence[Mention]) -> Writing:
    """Take a text with its mentions back into the field."""
    named = (Named(one.person.hex, one.start, text[one.start : one.start + one.length]) for one in mentions)
    return Writing(text, tuple(name for name in named if name.text))

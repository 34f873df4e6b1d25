"""What a transcript shows: flat rows of plain text, with what was kept of each message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from backend.contract.supervision import Reviewed
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.sizes import size_words
from desktop.features.directory.presenter.words import clock_words, date_words, fill, local
from desktop.features.files.presenter.names import shown_name
from desktop.features.messaging.presenter.words import notice_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FlagMark:
    """A rule that the message has met: where, from the first to after the last character."""

    rule: str
    name: str
    start: int
    end: int
    severity: int = 1
    settled: bool = False


@dataclass(frozen=True, slots=True)
class FileMark:
    """A file of the message: its place in it, its name for the eye, its size in words."""

    place: int
    name: str
    size: str


@dataclass(frozen=True, slots=True)
class TranscriptRow:
    """A message as it is reviewed; `day` is there on the first of a day, `notice` in the place of a text.

    `pictured` is the name in both scripts, which the initials are taken from; `language` is the author's: it tells
    which shapes Han characters have.
    """

    number: int
    at: datetime
    author: str
    name: str
    pictured: str = ""
    text: str = ""
    day: date | None = None
    notice: str = ""
    recalled: str = ""
    edited: str = ""
    later: str = ""
    versions: int = 0
    flags: tuple[FlagMark, ...] = ()
    files: tuple[FileMark, ...] = ()
    language: str = ""

    @property
    def key(self) -> str:
        """Name the row."""
        return str(self.number)

    @property
    def time(self) -> str:
        """Write the time of day."""
        return clock_words(self.at)

    @property
    def is_flagged(self) -> bool:
        """Tell whether a flag waits to be looked at."""
        return any(not flag.settled for flag in self.flags)


def rows_of(messages: list[Reviewed], people: Roster) -> list[TranscriptRow]:
    """Make rows of messages in ascending order."""
    return list(each_row(messages, people))


def each_row(messages: Iterable[Reviewed], people: Roster) -> Iterator[TranscriptRow]:
    """Make a row of a message when it is wanted, in ascending order."""
    before: date | None = None
    for one in messages:
        day = local(one.message.at).date()
        yield _row(one, people, day=None if day == before else day)
        before = day


def _row(one: Reviewed, people: Roster, day: date | None = None) -> TranscriptRow:
    message, at = one.message, local(one.message.at)
    author = people.person(message.author)
    notice = "" if message.notice is None else notice_words(message.notice, message.author, people)
    return TranscriptRow(
        number=message.number,
        at=at,
        author=message.author.hex,
        name=people.name(message.author),
        pictured=people.full_name(message.author),
        text=message.text,
        day=day,
        notice=notice,
        language="" if author is None else author.language.value,
        recalled=_when(translate("Supervision", "Recalled {time}, original kept"), one.recalled_at, at),
        edited=_when(translate("Supervision", "Edited {time}"), message.edited_at, at),
        later=translate("Supervision", "Changed after this review was opened") if one.changed_later else "",
        versions=one.versions,
        flags=tuple(
            FlagMark(flag.rule.hex, flag.name, flag.start, flag.start + flag.length, flag.severity, flag.settled)
            for flag in one.flags
        ),
        files=tuple(
            FileMark(place, shown_name(file.name), size_words(file.size)) for place, file in enumerate(message.files)
        ),
    )


def _when(pattern: str, moment: datetime | None, sent: datetime) -> str:
    if moment is None:
        return ""
    at = local(moment)
    clock = clock_words(at)
    return fill(pattern, time=clock if at.date() == sent.date() else f"{date_words(at.date(), sent.date())} {clock}")

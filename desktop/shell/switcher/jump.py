"""Finds where one may want to go: to chats, people, messages and files, as one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import NAME_CHARACTERS, ConversationId, PersonId
from backend.contract.files import File
from backend.contract.indexing import holds
from backend.contract.search import Hit
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.sizes import size_words
from desktop.features.directory.presenter.words import DOT, SystemZone, fill, number_words, presence_words, stamp_words
from desktop.features.directory.store import match
from desktop.features.directory.store.match import folded, found_in
from desktop.features.files.presenter.names import shown_name
from desktop.features.files.presenter.words import icon_of
from desktop.features.messaging.store import ChatRow
from desktop.features.search.presenter.desk import SearchDesk
from desktop.features.search.presenter.hits import key_of, place_words, row_of, spans_of
from desktop.features.search.presenter.resolving import Asked, ask
from desktop.features.search.presenter.seeker import Seeker
from desktop.widgets.lists.rows import Row

translate = QCoreApplication.translate
_MOST_PEOPLE: Final = 200
_MOST_SHOWN: Final = 50
_MOST_FOUND: Final = 5_000


class Scope(Enum):
    """What is looked for."""

    ALL = "all"
    CHATS = "chats"
    PEOPLE = "people"
    MESSAGES = "messages"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a row leads: to a chat, to a message in it, or to a person with whom there may be no chat yet."""

    row: Row
    chat: ConversationId | None = None
    person: PersonId | None = None
    number: int | None = None


class Jump(QObject):
    """Looks in names at once, and in messages and files as far as a keystroke has time for; the rest follows.

    Signals:
        changed: messages or files are different now.
    """

    changed = Signal()

    def __init__(
        self, search: SearchDesk, known: Callable[[], Sequence[ChatRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = search.desk
        self._known = known
        self._text = ""
        self._asked = Asked(ask("", search.desk).query)
        self._named: Sequence[tuple[int, ChatRow]] = ()
        self._cards: Sequence[tuple[int, Card]] = ()
        self._looking = False
        self.seekers = {
            Scope.MESSAGES: Seeker(search, self),
            Scope.FILES: Seeker(search, self, by_file=True),
        }
        for seeker in self.seekers.values():
            seeker.changed.connect(self._on_found)

    def close(self) -> None:
        """Hear nothing more."""
        for seeker in self.seekers.values():
            seeker.close()

    def rest(self) -> None:
        """Look for nothing until something is typed again."""
        for seeker in self.seekers.values():
            seeker.stop()

    @property
    def is_looking(self) -> bool:
        """Tell whether something was typed."""
        return bool(self._text)

    @property
    def words(self) -> str:
        """Give the words alone, without filters."""
        return " ".join(self._asked.query.phrases)

    @property
    def problem(self) -> str:
        """Say what is wrong with what was typed, or nothing."""
        return self._asked.problem

    def look(self, text: str, *, unfinished: bool = False) -> None:
        """Look for a text; the last letter of an `unfinished` one may still become another."""
        self._text = text.strip()
        self._asked = ask(_without_loose_letter(self._text) if unfinished else self._text, self._desk)
        self._look_in_names()
        self._looking = True
        for seeker in self.seekers.values():
            if self._asked.search is None:
                seeker.stop()
            elif seeker.asked != self._asked.search:
                seeker.seek(self._asked.search)
        self._looking = False

    def _on_found(self) -> None:
        """Tell what comes later; who has just typed looks anyway."""
        if not self._looking:
            self.changed.emit()

    @property
    def chats(self) -> list[Target]:
        """List the chats that were found."""
        return [self._target(chat) for _, chat in self._named[:_MOST_SHOWN]]

    @property
    def people(self) -> list[Target]:
        """List the people that were found and have no chat among those."""
        return [self._target(card) for _, card in self._cards[:_MOST_SHOWN]]

    def names(self, most: int) -> list[Target]:
        """List chats and people, those that match best first; of the same rank, chats come before people."""
        ranked: list[tuple[int, ChatRow | Card]] = [*self._named[:most], *self._cards[:most]]
        ranked.sort(key=_rank_of)
        return [self._target(one) for _, one in ranked[:most]]

    def _target(self, one: ChatRow | Card) -> Target:
        if isinstance(one, Card):
            return Target(_marked(self._person_row(one), self._words), person=one.id)
        return Target(_marked(self._chat_row(one), self._words), one.id, one.other)

    def messages(self, most: int = _MOST_FOUND) -> list[Target]:
        """List messages that were found."""
        chats = {chat.id: chat for chat in self._known()}
        phrases = self._asked.query.phrases
        hits = self.seekers[Scope.MESSAGES].hits[:most]
        rows = (row_of(hit, phrases, self._desk, chats.get(hit.conversation)) for hit in hits)
        return [Target(row, hit.conversation, None, number_of(hit)) for row, hit in zip(rows, hits, strict=True)]

    def files(self, most: int = _MOST_FOUND) -> list[Target]:
        """List files that were found."""
        chats = {chat.id: chat for chat in self._known()}
        return [
            Target(self._file_row(hit, file, chats.get(hit.conversation)), hit.conversation, None, number_of(hit))
            for hit, file in self._files()[:most]
        ]

    def count(self, scope: Scope) -> tuple[int, bool]:
        """Count what was found; the second tells that there is more."""
        if scope is Scope.ALL:
            counts = [self.count(each) for each in Scope if each is not Scope.ALL]
            return sum(number for number, _ in counts), any(more for _, more in counts)
        if (seeker := self.seekers.get(scope)) is not None:
            return len(self._files() if scope is Scope.FILES else seeker.hits), seeker.more
        return len((self._named if scope is Scope.CHATS else self._cards)[:_MOST_SHOWN]), False

    def _files(self) -> list[tuple[Hit, File]]:
        search = self._asked.search
        found = self.seekers[Scope.FILES].hits if search is not None else ()
        return [(hit, file) for hit in found for file in hit.message.files if search and holds(file.name, search)]

    @property
    def _words(self) -> str:
        return " ".join(self._asked.query.phrases) if self._asked.query.filters else self._text

    def _look_in_names(self) -> None:
        words = self._words
        if len(words) > NAME_CHARACTERS:
            self._named, self._cards = (), ()  # no name is so long
            return
        people, matched = self._desk.people, match.matcher(words)
        found = [
            (rank, chat)
            for chat in self._known()
            if (rank := _rank(matched(self._key(chat)) if words else 0)) is not None
        ]
        # Who is looked for was spoken to a moment ago, as a rule; what is pinned is in sight anyway.
        found.sort(key=lambda one: (one[0], -one[1].at.timestamp() if one[1].at else 0.0))
        known = {chat.other for _, chat in found}
        self._named = found
        rows = people.store.search(words, _MOST_PEOPLE) if words else []
        self._cards = [
            (_rank(matched(match.key_of(row))) or 0, people.card_of(row))
            for row in rows
            if row.id not in known and row.id != people.me
        ]

    def _key(self, chat: ChatRow) -> str:
        """Give the names of a chat; that of somebody who has left as well."""
        person = None if chat.other is None else self._desk.people.person(chat.other)
        return folded(chat.title) if person is None else match.key_of(person)

    def _chat_row(self, chat: ChatRow) -> Row:
        if chat.other is not None:
            return self._person_row(self._desk.people.card(chat.other), unread=chat.unread)
        parts = [
            translate("Switcher", "Group"),
            fill(translate("Switcher", "{count} members"), count=number_words(chat.members)),
        ]
        if chat.last is not None:
            today = self._desk.now().astimezone(SystemZone()).date()
            time = stamp_words(chat.last.at.astimezone(SystemZone()), today)
            parts.append(fill(translate("Switcher", "last message {time}"), time=time))
        return Row(chat.id.hex, chat.title, DOT.join(parts), badge=chat.unread, muted=chat.muted, square=True)

    def _person_row(self, card: Card, unread: int = 0) -> Row:
        said = f"{card.full_name}, {presence_words(card.presence)}, {card.detail}"
        return Row(
            card.key,
            card.name,
            card.detail or presence_words(card.presence),
            other_name=card.other_name,
            presence=card.presence,
            badge=unread,
            accessible=said,
        )

    def _file_row(self, hit: Hit, file: File, chat: ChatRow | None) -> Row:
        icon, tint = icon_of(file)
        name = shown_name(file.name)
        about = DOT.join((place_words(hit, self._desk, chat), size_words(file.size)))
        time = stamp_words(hit.message.at.astimezone(SystemZone()), self._desk.now().astimezone(SystemZone()).date())
        marks = spans_of(name, self._asked.query.phrases)
        return Row(f"{key_of(hit)}/{file.id.hex}", name, about, time, icon=icon, tint=tint, marks=marks, plain=True)


def _rank(quality: int | None) -> int | None:
    """Say how well a name fits: it is what was typed, a word of it begins so, or it has that somewhere inside."""
    return quality if quality is None else {match.WHOLE: 0, match.INSIDE: 2}.get(quality, 1)


def _rank_of(one: tuple[int, object]) -> int:
    return one[0]


def number_of(hit: Hit) -> int:
    """Give the number of a hit's message."""
    return hit.message.number


def _without_loose_letter(text: str) -> str:
    """Leave out the letter that an input method is still making into a syllable."""
    return text[:-1].rstrip() if len(text) > 1 and "\u3131" <= text[-1] <= "\u318e" else text


def _marked(row: Row, words: str) -> Row:
    """Mark what was found in a name."""
    name = f"{row.name} {row.other_name}" if row.other_name else row.name
    return replace(row, marks=found_in(words, name))

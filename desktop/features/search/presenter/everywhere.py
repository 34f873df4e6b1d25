"""The page that searches everywhere: what was typed, the filters in it, and what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from backend.contract.base import ConversationId
from backend.contract.search import Hit
from desktop.features.directory.presenter.words import SystemZone, fill
from desktop.features.search.presenter.desk import SearchDesk
from desktop.features.search.presenter.hits import chats_by_id, key_of, row_of
from desktop.features.search.presenter.query import Operator, add, cut
from desktop.features.search.presenter.ranking import Ranks
from desktop.features.search.presenter.resolving import MOST_FILTERS, Asked, ask, clean
from desktop.features.search.presenter.seeker import Reach, Seeker
from desktop.widgets.feed.text.spans import one_line
from desktop.widgets.lists.rows import Row

translate = QCoreApplication.translate
_CHOICES: Final = 12
_TITLE: Final = 60
MOST_RANKED: Final = 500
"""Of so many hits, the newest ones, the best are chosen."""


class Kind(Enum):
    """What is listed: all that was said, or files by their names."""

    MESSAGES = "messages"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Nothing:
    """What stands where there are no hits."""

    drawing: str
    title: str
    text: str


class EverywherePresenter(QObject):
    """Stands between the page and the search.

    Signals:
        changed: hits or words are different now.
        text_changed: the text was changed by a filter: show it.
    """

    changed = Signal()
    text_changed = Signal(str)

    def __init__(self, search: SearchDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = search.desk
        self.kind = Kind.MESSAGES
        self.best_first = False
        self._ranks = Ranks(())
        self._loaded = 0
        self.text = ""
        self.asked: Asked = ask("", search.desk)
        self._seekers = {Kind.MESSAGES: Seeker(search, self), Kind.FILES: Seeker(search, self, by_file=True)}
        for seeker in self._seekers.values():
            seeker.changed.connect(self._on_found)

    def close(self) -> None:
        """Hear nothing more."""
        for seeker in self._seekers.values():
            seeker.close()

    # What is done

    def look(self, text: str) -> None:
        """Look for a text."""
        self.text, self._loaded = clean(text), 0
        self.asked = ask(self.text, self._desk)
        for seeker in self._seekers.values():
            if self.asked.search is None:
                seeker.stop()
            elif seeker.asked != self.asked.search:
                seeker.seek(self.asked.search)
        self.changed.emit()

    def choose(self, kind: Kind) -> None:
        """List messages, or files."""
        self.kind, self._loaded = kind, 0
        self._on_found()

    def put_best_first(self, *, on: bool) -> None:
        """List what answers best first, or what is newest."""
        self.best_first, self._loaded = on, 0
        self._on_found()

    def load_more(self) -> None:
        """Look for the next hits."""
        self._seekers[self.kind].load_more()

    def add_filter(self, operator: Operator, value: str) -> None:
        """Limit the search; one day takes the place of another."""
        text = self.text
        if operator in {Operator.AFTER, Operator.BEFORE, Operator.ON, Operator.HAS, Operator.IS}:
            for one in reversed([one for one in self.asked.query.filters if one.operator is operator]):
                text = cut(text, one)
        self._change(add(text, operator, value))

    def remove_filter(self, place: int) -> None:
        """Take a filter away."""
        filters = self.asked.query.filters
        if place < len(filters):
            self._change(cut(self.text, filters[place]))

    def _change(self, text: str) -> None:
        self.look(text)
        self.text_changed.emit(text)

    def _on_found(self) -> None:
        seeker = self._seekers[self.kind]
        busy = seeker.is_reading or seeker.reach is Reach.ASKING
        # Offline there may be more for ever: only who has got more goes on.
        if self.best_first and seeker.more and not busy and self._loaded < len(seeker.hits) < MOST_RANKED:
            self._loaded = len(seeker.hits)
            seeker.load_more()
        self.changed.emit()

    def _hits(self) -> Sequence[Hit]:
        hits, phrases = self._seekers[self.kind].hits, self.asked.query.phrases
        if not self.best_first or not phrases:
            return hits
        if self._ranks.phrases != phrases:
            self._ranks = Ranks(phrases)
        return self._ranks.order(hits)

    # What is shown

    def filters(self) -> list[str]:
        """Say each filter in words."""
        names = {
            Operator.FROM: translate("Search", "From {value}"),
            Operator.IN: translate("Search", "In {value}"),
            Operator.BEFORE: translate("Search", "Before {value}"),
            Operator.AFTER: translate("Search", "After {value}"),
            Operator.ON: translate("Search", "On {value}"),
            Operator.HAS: translate("Search", "Has file"),
            Operator.IS: translate("Search", "Unread"),
            Operator.CUSTOMER: translate("Search", "Customer {value}"),
        }
        return [fill(names[one.operator], value=one.value) for one in self.asked.query.filters[:MOST_FILTERS]]

    def rows(self) -> list[Row]:
        """List the hits."""
        chats, phrases = chats_by_id(self._desk), self.asked.query.phrases
        return [row_of(hit, phrases, self._desk, chats.get(hit.conversation)) for hit in self._hits()]

    def count(self, kind: Kind) -> str:
        """Count hits in words; nothing while nothing is asked for."""
        seeker = self._seekers[kind]
        return QLocale().toString(len(seeker.hits)) + ("+" if seeker.more else "") if seeker.asked else ""

    @property
    def count_words(self) -> str:
        """Say how many results there are; nothing while they are still looked for."""
        seeker = self._seekers[self.kind]
        if seeker.asked is None or seeker.is_reading or seeker.reach is Reach.ASKING:
            return ""
        if self.nothing is not None:
            return self.nothing.title
        if seeker.more:
            return fill(translate("Search", "More than {count} results"), count=QLocale().toString(len(seeker.hits)))
        return translate("Search", "%Ln results", "", len(seeker.hits))

    def place_of(self, key: str) -> tuple[ConversationId, int] | None:
        """Find where a hit is."""
        hits = self._seekers[self.kind].hits
        return next(((hit.conversation, hit.message.number) for hit in hits if key_of(hit) == key), None)

    @property
    def more(self) -> bool:
        """Tell whether there may be more hits."""
        return self._seekers[self.kind].more

    @property
    def words_to_mark(self) -> str:
        """Give the words alone, for the bar that finds in a chat."""
        return " ".join(self.asked.query.phrases)

    @property
    def note(self) -> str:
        """Say what was not searched, or that it still is."""
        seeker = self._seekers[self.kind]
        if seeker.asked is None:
            return ""
        if seeker.reach is Reach.HERE:
            return translate("Search", "You are offline. This is what is on this computer.")
        asking = seeker.reach is Reach.ASKING
        return translate("Search", "Asking the server for older messages…") if asking else ""

    @property
    def nothing(self) -> Nothing | None:
        """Say why there are no hits; None when there are, or may be in a moment."""
        seeker = self._seekers[self.kind]
        if self.asked.problem:
            return Nothing("magnifier", translate("Search", "This cannot be searched for"), self.asked.problem)
        if self.asked.search is None:
            return Nothing(
                "magnifier",
                translate("Search", "Search in all chats"),
                translate("Search", "Type words, a name, or a part of a file's name."),
            )
        if seeker.hits or seeker.is_reading or seeker.reach is Reach.ASKING:
            return None
        title = fill(translate("Search", "Nothing found for “{query}”"), query=one_line(self.text, _TITLE))
        if seeker.reach is Reach.HERE:
            return Nothing("magnifier", title, translate("Search", "Older messages are searched when you are online."))
        return Nothing("magnifier", title, translate("Search", "Try another word, or fewer filters."))

    # What the filters offer

    def people(self) -> list[tuple[str, str]]:
        """Offer people to choose: oneself, then those whom one spoke to last. Words to show, name to write."""
        others = [chat.other for chat in self._desk.store.chats() if chat.other is not None]
        cards = [self._desk.people.card(other) for other in others if other != self._desk.people.me]
        me = translate("Search", "Me")
        return [(me, "me"), *((card.full_name, card.name) for card in cards[:_CHOICES])]

    def chats(self) -> list[str]:
        """Offer the chats that were spoken in last."""
        return [chat.title for chat in self._desk.store.chats() if chat.title][:_CHOICES]

    def days(self) -> list[tuple[str, Operator, str]]:
        """Offer times: words to show, and the filter that they are."""
        today = self._desk.now().astimezone(SystemZone()).date()
        week, month = today - timedelta(days=7), today - timedelta(days=30)
        return [
            (translate("Search", "Today"), Operator.ON, today.isoformat()),
            (translate("Search", "Yesterday"), Operator.ON, (today - timedelta(days=1)).isoformat()),
            (translate("Search", "Last 7 days"), Operator.AFTER, week.isoformat()),
            (translate("Search", "Last 30 days"), Operator.AFTER, month.isoformat()),
        ]

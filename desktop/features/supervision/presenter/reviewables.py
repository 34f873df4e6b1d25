"""The console's list: what one may review, what is flagged, what stays closed and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from backend.contract.base import ConversationId
from backend.contract.matching import fold
from backend.contract.messaging import ConversationKind
from backend.contract.supervision import Locked, PolicyState, Review, Reviewable, ReviewablePage, Scope, Why
from desktop.features.directory.presenter.asking import trouble_words
from desktop.features.directory.presenter.words import clock_words, fill, joined, local, stamp_words
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.reach import locked_words, scope_words, why_words
from desktop.net.errors import ConnectionLost, Refused
from desktop.sync.changes import Changes
from desktop.widgets.lists.rows import Row, Section

translate = QCoreApplication.translate

LISTS: Final = ("flagged", "customer", "internal", "unacknowledged")
QUIET_MS: Final = 250
"""So long nobody types before it is asked."""
LOCKED: Final = "locked:"
MORE: Final = "more:"
_NAMES: Final = 3


@dataclass(frozen=True, slots=True)
class ReviewRow(Row):
    """A chat in the console's list: two people overlap in front, or a group's tile; `flags` are tags at the end.

    `tags` of higher severity are red. `lock` is a row that does not open.
    """

    pair: tuple[tuple[str, str], ...] = ()
    flag: str = ""
    severe: bool = False
    lock: bool = False


@dataclass(slots=True)
class _Listed:
    """One list: what came so far, and where the next page begins."""

    rows: list[Reviewable] = field(default_factory=list[Reviewable])
    next: str = ""


class ReviewablesPresenter(QObject):
    """Stands between the list and the server; nothing of it is kept.

    Signals:
        changed: rows or words are different now.
    """

    changed = Signal()

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.query = ""
        self.loading = False
        self.trouble = ""
        self.policy: PolicyState | None = None
        self.scope: Scope | None = None
        self._lists = {name: _Listed() for name in LISTS}
        self._locked: tuple[Locked, ...] = ()
        self._reviews: tuple[Review, ...] = ()
        self._known: dict[ConversationId, Reviewable] = {}
        self._asked = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.load)
        self._ends = [desk.engine.subscribe(self._on_changes)]

    def close(self) -> None:
        """Hear nothing more."""
        self._quiet.stop()
        for end in self._ends:
            end()
        self._ends.clear()

    # What is done

    def load(self) -> None:
        """Ask for everything anew."""
        self._asked += 1
        self.loading = True
        self._desk.spawn(self._load(self._asked, self.query))

    def look(self, query: str) -> None:
        """Look for people, titles or cases, when nobody types any more."""
        if query.strip() != self.query:
            self.query = query.strip()
            self._quiet.start()

    def load_more(self, name: str) -> None:
        """Ask for the next page of a list."""
        if name in self._lists and self._lists[name].next:
            self._desk.spawn(self._more(self._asked, name, self._lists[name].next))

    def _on_changes(self, changes: Changes) -> None:
        if changes.supervision or changes.directory:
            self._quiet.start()

    async def _load(self, asked: int, query: str) -> None:
        doors = self._desk.doors
        try:
            policy = await doors.policy()
            pages = {name: await doors.conversations(name, query) for name in LISTS} if policy.policy else {}
            reviews = await doors.reviews()
        except (ConnectionLost, Refused) as trouble:
            offline = translate("Supervision", "The server cannot be reached. Nothing of this is kept here.")
            self._fail(asked, trouble_words(trouble, offline))
        else:
            if asked == self._asked:
                self.policy, self._reviews = policy, reviews.reviews
                self._take(pages, query)

    def _take(self, pages: dict[str, ReviewablePage], query: str) -> None:
        self.loading, self.trouble = False, ""
        self._lists = {name: _Listed() for name in LISTS}
        seen: set[ConversationId] = set()
        for name, page in pages.items():
            here = self._lists[name]
            here.rows = [one for one in page.conversations if one.conversation.id not in seen]
            here.next = page.next
            seen.update(one.conversation.id for one in here.rows)
            self.scope = page.scope
            if not query:
                self._locked = page.locked or self._locked
                self._known.update((one.conversation.id, one) for one in page.conversations)
        self.changed.emit()

    def _fail(self, asked: int, words: str) -> None:
        if asked == self._asked:
            self.loading, self.trouble = False, words
            self.changed.emit()

    async def _more(self, asked: int, name: str, after: str) -> None:
        try:
            page = await self._desk.doors.conversations(name, self.query, after)
        except (ConnectionLost, Refused):
            return
        here = self._lists[name]
        if asked == self._asked and here.next == after:
            known = {one.conversation.id for one in self._all()}
            here.rows += [one for one in page.conversations if one.conversation.id not in known]
            here.next = page.next
            self.changed.emit()

    # What is shown

    @property
    def empty_words(self) -> tuple[str, str, str] | None:
        """Say why there is no list: title, text and what can be done; None where there is one."""
        if self.trouble:
            return translate("Supervision", "No list just now"), self.trouble, translate("Supervision", "Try again")
        if self.policy is not None and self.policy.policy is None:
            return self._no_policy()
        if self.scope is not None and not self.scope.people:
            title = translate("Supervision", "Nobody reports to you")
            return title, translate("Supervision", "Reviews reach the people of your own reporting line only."), ""
        if self.query and not self._all() and not self.loading:
            return translate("Supervision", "Nothing found"), translate("Supervision", "Look for another name."), ""
        return None

    def _no_policy(self) -> tuple[str, str, str]:
        title = translate("Supervision", "No monitoring policy yet")
        if self._desk.watches:
            text = translate("Supervision", "Nobody reviews anything until a policy is published and taken note of.")
            return title, text, translate("Supervision", "Publish a policy")
        text = translate("Supervision", "Nobody reviews anything until the owner or compliance publishes one.")
        return title, text, ""

    @property
    def wants_policy(self) -> bool:
        """Tell whether the one thing to do is to publish a policy."""
        return not self.trouble and self.policy is not None and self.policy.policy is None

    @property
    def classifies(self) -> bool:
        """Tell whether one says what chats are about."""
        return self._desk.classifies

    def scope_words(self) -> tuple[str, str]:
        """Say whom reviews may reach: how many people, and where."""
        return ("", "") if self.scope is None else scope_words(self.scope, self._desk.people)

    def flagged(self) -> int:
        """Count flagged chats that came so far."""
        return len(self._lists["flagged"].rows)

    def find(self, key: str) -> Reviewable | None:
        """Find a chat by the key of its row."""
        return next((one for one in self._all() if one.conversation.id.hex == key), None)

    def find_by_id(self, conversation: UUID) -> Reviewable | None:
        """Find a chat by its id."""
        return next((one for one in self._all() if one.conversation.id == conversation), None)

    def title_of(self, one: Reviewable) -> str:
        """Name a chat: a group by its title, two people by their names."""
        if one.conversation.title:
            return one.conversation.title
        people = self._desk.people
        if one.conversation.kind is ConversationKind.DIRECT:
            return " · ".join(people.name(person) for person in one.people)
        return joined([people.name(person) for person in one.people], _NAMES)

    def rows(self) -> list[Row | Section]:
        """List the chats in their sections, and at the end what stays closed."""
        titles = {
            "flagged": translate("Supervision", "Flagged by a rule"),
            "customer": translate("Supervision", "With customers"),
            "internal": translate("Supervision", "Internal"),
            "unacknowledged": translate("Supervision", "Not yet acknowledged"),
        }
        rows: list[Row | Section] = []
        for name, here in self._lists.items():
            if here.rows:
                rows.append(Section(titles[name]))
                rows += [self._row(one) for one in here.rows]
            if here.next:
                words = translate("Supervision", "Show more")
                rows.append(ReviewRow(f"{MORE}{name}", words, plain=True, icon="chevron-down", accessible=words))
        if cases := self._by_case():
            rows.append(Section(translate("Supervision", "Your reviews")))
            rows += [self._row(one) for one in cases]
        locked = [] if self.query else [self._locked_row(one) for one in self._locked if one.why in _OUTSIDE]
        if locked:
            rows.append(Section(translate("Supervision", "Outside your scope")))
            rows += locked
        return rows

    def _row(self, one: Reviewable) -> ReviewRow:
        people, title = self._desk.people, self.title_of(one)
        group = one.conversation.kind is not ConversationKind.DIRECT
        preview, flag = self._preview(one), one.flags[0] if one.flags else ""
        if len(one.flags) > 1:
            flag = fill(translate("Supervision", "{flag} +{count}"), flag=flag, count=str(len(one.flags) - 1))
        time = "" if one.at is None else stamp_words(local(one.at), local(self._desk.now()).date())
        return ReviewRow(
            one.conversation.id.hex,
            title,
            preview,
            time,
            preview_icon="clock" if one.why is not None else "",
            icon="users" if group else "",
            square=group,
            pair=() if group else tuple((person.hex, people.full_name(person)) for person in one.people[:2]),
            flag=flag,
            severe=one.severity >= _SEVERE,
            lock=one.why is not None,
            accessible=", ".join(part for part in (title, preview, ", ".join(one.flags), time) if part),
        )

    def _preview(self, one: Reviewable) -> str:
        if one.why is not None:
            return why_words(one.why)
        if one.review is not None and one.open_until is not None:
            return fill(translate("Supervision", "Open until {time}"), time=clock_words(local(one.open_until)))
        if one.conversation.kind is ConversationKind.DIRECT:
            if one.flags:  # their names stand on the same line
                return translate("Supervision", "%n this week", "", one.week)
            return translate("Supervision", "%n messages this week", "", one.week)
        members = translate("Supervision", "%n members", "", one.size)
        return fill(
            translate("Supervision", "{members} · {week}"),
            members=members,
            week=translate("Supervision", "%n this week", "", one.week),
        )

    def _locked_row(self, locked: Locked) -> ReviewRow:
        words, why = locked_words(locked), why_words(locked.why)
        key = f"{LOCKED}{locked.why.value}"
        return ReviewRow(key, words, why, plain=True, icon="lock-keyhole", lock=True, accessible=f"{words}, {why}")

    def _all(self) -> list[Reviewable]:
        return [one for here in self._lists.values() for one in here.rows] + self._by_case()

    def _by_case(self) -> list[Reviewable]:
        """List chats that one has reviewed under a case that is looked for."""
        if not self.query:
            return []
        wanted = fold(self.query)
        found = {review.conversation for review in self._reviews if wanted in fold(review.case or review.purpose)}
        listed = {one.conversation.id for here in self._lists.values() for one in here.rows}
        return [one for key, one in self._known.items() if key in found - listed]


_SEVERE: Final = 3
_OUTSIDE: Final = frozenset({Why.OFF, Why.EXCLUDED, Why.OWN, Why.RANK, Why.LINE, Why.NOBODY})

"""Who has read what one has taken part in, when and why."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.supervision import Access, AccessLog
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.words import DOT, fill, joined, local, stamp_words
from desktop.features.supervision.presenter.asking import Asking
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.sync.status import State, Status

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AccessWords:
    """One look at one's own words, in words."""

    key: str
    who: str
    where: str
    why: str
    how_much: str
    when: str


class AccessNews(Asking):
    """Says when somebody has begun to look at what one has taken part in.

    Signals:
        came: somebody looks: who and where, in words.
    """

    came = Signal(str)

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._known: frozenset[UUID] | None = None
        self._end_status = desk.engine.on_status(self._on_status)
        self._on_status(desk.engine.status)

    def close(self) -> None:
        """Hear nothing more."""
        super().close()
        self._end_status()

    def load(self) -> None:
        """Ask for the newest looks; those that were not there before are told."""
        self.fetch(self.desk.doors.access_log, self._take)

    def _take(self, log: AccessLog) -> None:
        known, self._known = self._known, frozenset(look.review for look in log.accesses)
        for look in reversed(log.accesses):
            if known is not None and look.review not in known:
                self.came.emit(self._words(look))

    def _words(self, look: Access) -> str:
        pattern = self.tr("{name} reads {chat}")
        return fill(pattern, name=self.desk.people.name(look.viewer), chat=chat_words(look, self.desk.people))

    def _on_status(self, status: Status) -> None:
        if status.state is State.ONLINE:
            self.load()


def chat_words(look: Access, people: Roster) -> str:
    """Name the chat of a look: by its title, or by who is in it beside oneself; one that one has left has neither."""
    if look.title:
        return look.title
    if not look.people:
        return translate("Access", "A chat that you have left")
    others = [people.name(person) for person in look.people if person != people.me]
    return fill(translate("Access", "Your chat with {names}"), names=joined(others))


class AccessPresenter(Asking):
    """Stands between the access log and its page; the newest looks come first."""

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.accesses: tuple[Access, ...] = ()
        self.more = False
        self.is_loaded = False

    def load(self) -> None:
        """Ask for the newest looks."""
        self.fetch(self._load)

    def load_more(self) -> None:
        """Ask for older ones."""
        if self.more and not self.busy:
            self.fetch(self._load_more)

    def words(self) -> list[AccessWords]:
        """Say of each look who, where, why, and how much."""
        return [self._words(access) for access in self.accesses]

    async def _load(self) -> None:
        log = await self.desk.doors.access_log()
        self.accesses, self.more, self.is_loaded = log.accesses, log.more, True

    async def _load_more(self) -> None:
        log = await self.desk.doors.access_log(self.accesses[-1].opened_at.isoformat())
        self.accesses, self.more = (*self.accesses, *log.accesses), log.more

    def _words(self, access: Access) -> AccessWords:
        people = self.desk.people
        today = local(self.desk.now()).date()
        why = fill(self.tr("{purpose} ({case})"), purpose=access.purpose, case=access.case)
        return AccessWords(
            access.viewer.hex,
            people.full_name(access.viewer),
            chat_words(access, people),
            why if access.case else access.purpose,
            self._how_much(access),
            stamp_words(local(access.opened_at), today),
        )

    def _how_much(self, access: Access) -> str:
        parts = [self.tr("%n messages read", "", access.read)] if access.read else [self.tr("nothing read yet")]
        if access.files:
            parts.append(self.tr("%n files read", "", access.files))
        if access.exported:
            parts.append(self.tr("%n messages copied", "", access.exported))
        return DOT.join(parts)

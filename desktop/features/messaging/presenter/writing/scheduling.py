"""When a message goes out: suggestions, what the clocks of others show then, and what waits in a chat."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import ConversationId, ScheduledId
from backend.contract.messaging import SCHEDULED_DAYS, SendMessage
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import clock_words, date_words, fill, joined, local, weekday_words
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.store import ScheduledRow, SendState
from desktop.sync.changes import Changes
from desktop.widgets.feed.text.spans import one_line

DAYS_AHEAD: Final = SCHEDULED_DAYS - 1
"""One day less than is taken: the server's clock may be behind this computer's."""
MORNING: Final = time(9)
MONDAY: Final = 0
MOST_ZONES: Final = 3
MOST_MEMBERS_LOOKED_AT: Final = 200
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Preset:
    """A moment that many want, in words."""

    words: str
    at: datetime


def presets(now: datetime) -> list[Preset]:
    """Suggest moments, in this computer's time: in an hour, tomorrow morning, Monday morning."""
    here = local(now)
    hour = (here + timedelta(hours=1)).replace(second=0, microsecond=0)
    tomorrow = here.date() + timedelta(days=1)
    monday = here.date() + timedelta(days=(MONDAY - here.weekday() - 1) % 7 + 1)
    nine = clock_words(MORNING)
    found = [
        Preset(translate("Schedule", "In 1 hour"), hour),
        Preset(fill(translate("Schedule", "Tomorrow {time}"), time=nine), moment(tomorrow, MORNING)),
    ]
    if monday != tomorrow:
        found.append(Preset(fill(translate("Schedule", "Monday {time}"), time=nine), moment(monday, MORNING)))
    return found


def moment(day: date, at: time) -> datetime:
    """Give the moment when this computer's clock shows a time on a day."""
    return datetime.combine(day, at).astimezone()


def fault_of(at: datetime, now: datetime) -> str:
    """Say why nothing can go out at a moment; nothing when it can."""
    if at <= now:
        return translate("Schedule", "This moment has passed. Choose a later one.")
    if at > now + timedelta(days=DAYS_AHEAD):
        return translate("Schedule", "A message waits for a year at most. Choose an earlier day.")
    return ""


def moment_words(at: datetime, now: datetime) -> str:
    """Write a moment in this computer's time: weekday, day, time."""
    here = local(at)
    day = date_words(here.date(), local(now).date())
    pattern = translate("Schedule", "{weekday} {day} {time}")
    return fill(pattern, weekday=weekday_words(here.date()), day=day, time=clock_words(here))


def elsewhere(conversation: ConversationId, desk: Desk, at: datetime) -> list[str]:
    """Say what the clocks of others show at a moment, where it is not what this one shows; a few of them."""
    here = local(at)
    members = desk.store.members(conversation)[:MOST_MEMBERS_LOOKED_AT]
    rows = [desk.people.person(one.person) for one in members if one.person != desk.people.me]
    groups: dict[datetime, list[tuple[str, str]]] = defaultdict(list)
    for row in rows:
        zone = None if row is None else _zone(row.time_zone)
        if row is None or zone is None or at.astimezone(zone).utcoffset() == here.utcoffset():
            continue
        groups[at.astimezone(zone).replace(tzinfo=None)].append((_city(row.time_zone), desk.people.name(row.id)))
    ranked = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return [_there(when, people, here.date()) for when, people in ranked[:MOST_ZONES]]


def _there(when: datetime, people: list[tuple[str, str]], today: date) -> str:
    shown = clock_words(when)
    at = shown if when.date() == today else f"{weekday_words(when.date())} {shown}"
    cities = joined(list(dict.fromkeys(city for city, _ in people)), 2)
    names = joined([name for _, name in people], 2)
    return fill(translate("Schedule", "{time} in {city} ({people})"), time=at, city=cities, people=names)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that waits for its time, in words; `refused` says why it could not go out."""

    row: ScheduledRow
    when: str
    text: str
    refused: str = ""
    state: str = ""


class ScheduledPresenter(QObject):
    """Stands between what waits for its time in one chat and its list.

    Signals:
        changed: something came, went or is different now.
    """

    changed = Signal()

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conversation = conversation
        self.desk = desk
        self._end = desk.engine.subscribe(self._on_changes)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()

    @property
    def count(self) -> int:
        """Count what waits here."""
        return len(self.desk.store.scheduled(self.conversation))

    def rows(self) -> list[Waiting]:
        """List what waits here, the next first."""
        return [self._waiting(row) for row in self.desk.store.scheduled(self.conversation)]

    def clocks(self, at: datetime) -> list[str]:
        """Say what the clocks of others here show at a moment."""
        return elsewhere(self.conversation, self.desk, at)

    def send_now(self, scheduled: ScheduledId) -> None:
        """Let a message go out at once; the server takes no new one for a moment that is over."""
        row = self.find(scheduled)
        if row is not None and not row.known:
            self.desk.actions.send_in_place_of(row.id, message_of(row))
        else:
            self._change(scheduled, self.desk.now())

    def change_time(self, scheduled: ScheduledId, at: datetime) -> None:
        """Let a message go out at another moment."""
        self._change(scheduled, at)

    def delete(self, scheduled: ScheduledId) -> None:
        """Take a message back before its time."""
        self.desk.actions.cancel_scheduled(scheduled)

    def find(self, scheduled: ScheduledId) -> ScheduledRow | None:
        """Give what waits under an id, as it is now."""
        return next((one for one in self.desk.store.scheduled(self.conversation) if one.id == scheduled), None)

    def _change(self, scheduled: ScheduledId, at: datetime) -> None:
        row = self.find(scheduled)
        if row is not None:
            known = [file.id for file in row.files]
            self.desk.actions.schedule(message_of(row), at.astimezone(UTC), row.id, known)

    def _waiting(self, row: ScheduledRow) -> Waiting:
        names = [one.name for one in row.files]
        for file in row.attached:
            known = None if self.desk.files is None else self.desk.files.attachment(file)
            names += [] if known is None else [known.name]
        words = one_line(row.text, 200) or joined([one_line(name, 60) for name in names], 3)
        refused = "" if row.refusal is None else refusal_words(row.refusal.code, row.refusal.data)
        state = translate("Schedule", "Not on the server yet") if row.state is not SendState.SENT else ""
        return Waiting(row, moment_words(row.at, self.desk.now()), words, refused, "" if refused else state)

    def _on_changes(self, changes: Changes) -> None:
        if changes.scheduled or self.conversation in changes.outbox:
            self.changed.emit()


def message_of(row: ScheduledRow) -> SendMessage:
    """Give the message that waits, to be scheduled anew."""
    return SendMessage(
        conversation=row.conversation,
        text=row.text,
        mentions=row.mentions,
        reply_to=row.reply_to,
        files=(*(file.id for file in row.files), *row.attached),
        asks_acknowledgement=row.asks_acknowledgement,
    )

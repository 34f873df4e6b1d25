"""One open review: its messages in memory, asked after every few seconds, wiped as soon as it may not be read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from backend.contract.base import PersonId
from backend.contract.supervision import ALONE_MESSAGES, AskSecond, Review, ReviewPage, Second, SettleFlag
from desktop.features.directory.presenter.asking import trouble_words
from desktop.features.directory.presenter.words import clock_words, date_words, day_and_clock_words, fill, joined, local
from desktop.features.supervision.presenter.desk import WATCHING, SupervisionDesk
from desktop.features.supervision.presenter.reviewing.transcript import Transcript
from desktop.net.errors import ConnectionLost, Refused
from desktop.sync.changes import Changes

POLL_MS: Final = 3_000
UNHEARD: Final = timedelta(seconds=6)
"""So long the text stays on show while the server does not answer."""
PAGE: Final = 50
AGREEMENT_NEEDED: Final = "supervision.agreement_needed"
SHUT: Final = frozenset(
    {
        "supervision.review_not_found",
        "supervision.review_over",
        "supervision.not_reviewable",
        "supervision.no_policy",
        "request.not_found",
        "auth.forbidden",
        "auth.sign_in_needed",
        "auth.signed_out",
        "auth.has_left",
    }
)
_NAMES: Final = 2


class ReviewPresenter(QObject):
    """Stands between one review and its views; nothing that it holds is written anywhere.

    Signals:
        changed: what the banner and the foot say is different now.
        reset: all rows are different now.
        prepended: so many rows came at the beginning.
        appended: so many rows came at the end.
        row_changed: a row is different: its place.
        shown: a message is to be shown and lit up: its number.
        trail_changed: there is a new entry in the audit log.
        said: something could not be done: why, in words.
        ended: the review is over and its text is wiped: why, in words.
    """

    changed = Signal()
    reset = Signal()
    prepended = Signal(int)
    appended = Signal(int)
    row_changed = Signal(int)
    shown = Signal(int)
    trail_changed = Signal()
    said = Signal(str)
    ended = Signal(str)

    def __init__(self, review: Review, title: str, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review, self.title, self.desk = review, title, desk
        self.transcript = Transcript(desk.people)
        self.people: tuple[PersonId, ...] = ()
        self.is_open = True
        self.veiled = False
        self.loading = False
        self.needs_second = False
        self._asking = False
        self._heard_at = desk.now()
        self._place = 0
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.look_after)
        self._end = desk.engine.subscribe(self._on_changes)

    # Living

    def begin(self) -> None:
        """Read the newest page, and ask from now on whether one still may."""
        self._poll.start()
        self.read_newest()

    def close(self) -> None:
        """Hear nothing more and forget all words; the review itself stays open."""
        self._stop()
        self.transcript.wipe()

    def close_review(self) -> None:
        """End the review."""
        self.ask(self._close_review)

    async def _close_review(self) -> None:
        await self.desk.doors.close_review(self.review.id)
        self.end(self.tr("You have closed this review. Nothing of it is kept here."))

    def end(self, words: str) -> None:
        """Wipe the text and say why."""
        if self.is_open:
            self._stop()
            self.transcript.wipe()
            self.reset.emit()
            self.ended.emit(words)

    def _stop(self) -> None:
        self.is_open = False
        self._poll.stop()
        self._end()

    def ask(self, work: Callable[[], Awaitable[None]]) -> None:
        """Ask the server for something; what it refuses for good ends the review."""
        if self.is_open:
            self.desk.spawn(self._carefully(work))

    async def _carefully(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except ConnectionLost as lost:
            self.said.emit(trouble_words(lost))
        except Refused as no:
            self.on_refused(no)
        self.loading = False
        self.changed.emit()

    def on_refused(self, no: Refused) -> None:
        """End where nothing may be read any more; else say why."""
        if no.code in SHUT:
            self.end(self._why_ended(no.code))
        elif no.code == AGREEMENT_NEEDED and no.data.get("most"):
            self.needs_second = True
        elif self.is_open:
            self.said.emit(trouble_words(no))

    def _why_ended(self, code: str) -> str:
        if code == "supervision.review_over":
            return self.tr("This review is over: its time has passed, or it was closed. Nothing of it is kept here.")
        if code in {"supervision.not_reviewable", "supervision.no_policy"}:
            return self.tr(
                "You may not read this chat any more: ranks, reporting lines or the policy have changed. "
                "Its text is wiped from this window."
            )
        return self.tr("You may not read in this review any more. Its text is wiped from this window.")

    def look_after(self) -> None:
        """Ask whether one still may read; hide the text when nobody answers."""
        if not self.is_open:
            return
        if self.desk.now() >= self.review.closes_at:
            self.end(self._why_ended("supervision.review_over"))
        elif not self._asking:
            self._asking = True
            self.desk.spawn(self._look_after())

    async def _look_after(self) -> None:
        try:
            review = await self.desk.doors.review(self.review.id)
        except ConnectionLost:
            if self.desk.now() - self._heard_at > UNHEARD:
                self._veil()
        except Refused as no:
            self.on_refused(no)
        else:
            if self.is_open:
                self._take_review(review)
        finally:
            self._asking = False

    def _take_review(self, review: Review) -> None:
        self._heard_at = self.desk.now()
        if review != self.review:
            seconded = (review.second, review.export) != (self.review.second, self.review.export)
            self.review = review
            self.needs_second = self.needs_second and review.second is not Second.AGREED
            self.changed.emit()
            if seconded:
                self.trail_changed.emit()
        if review.closed_at is not None:
            self.end(self._why_ended("supervision.review_over"))
        elif self.veiled:
            self.veiled = False
            self.changed.emit()
            self.go_to(self._place) if self._place else self.read_newest()

    def _veil(self) -> None:
        """Take the text off the window until the server answers again."""
        if not self.veiled and self.is_open:
            self.veiled, self._place = True, self.transcript.last
            self.transcript.wipe()
            self.reset.emit()
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if changes.directory or changes.supervision:
            self.look_after()

    # Reading

    def read_newest(self) -> None:
        """Read the last page."""
        self._read(self._newest)

    def read_before(self) -> None:
        """Read the page before."""
        if self.transcript.messages and not self.transcript.whole_before:
            self._read(self._before)

    def read_after(self) -> None:
        """Read the page after."""
        if self.transcript.messages and not self.transcript.whole_after:
            self._read(self._after)

    def go_to(self, number: int) -> None:
        """Show a message, read around it when it has not come yet."""
        if self.transcript.index_of(number) is not None:
            self.shown.emit(number)
        else:
            self._read(lambda: self._around(number))

    def _read(self, work: Callable[[], Awaitable[None]]) -> None:
        if not self.loading and not self.veiled and self.is_open:
            self.loading = True
            self.ask(work)

    async def _newest(self) -> None:
        page = await self.desk.doors.messages(self.review.id, PAGE)
        if self._take_page(page):
            self.transcript.show(list(page.messages))
            self.transcript.whole_after = True
            self.transcript.whole_before = len(page.messages) < PAGE
            self.reset.emit()

    async def _before(self) -> None:
        page = await self.desk.doors.messages(self.review.id, PAGE, before=self.transcript.first)
        if self._take_page(page):
            self.transcript.whole_before = len(page.messages) < PAGE
            self.transcript.show([*page.messages, *self.transcript.messages])
            self.prepended.emit(len(page.messages))

    async def _after(self) -> None:
        page = await self.desk.doors.messages(self.review.id, PAGE, after=self.transcript.last)
        if self._take_page(page):
            self.transcript.whole_after = len(page.messages) < PAGE
            self.transcript.show([*self.transcript.messages, *page.messages])
            self.appended.emit(len(page.messages))

    def go_to_moment(self, moment: datetime) -> None:
        """Read around the first message that is not older than a moment, and show it; else the newest."""
        self._read(lambda: self._around_moment(moment))

    async def _around(self, number: int) -> None:
        self._jump(await self.desk.doors.messages(self.review.id, PAGE, around=number), number)

    async def _around_moment(self, moment: datetime) -> None:
        page = await self.desk.doors.messages_at(self.review.id, PAGE, moment)
        since = (one.message.number for one in page.messages if one.message.at >= moment)
        if page.messages:
            self._jump(page, next(since, page.messages[-1].message.number))

    def _jump(self, page: ReviewPage, number: int) -> None:
        if self._take_page(page) and page.messages:
            self.transcript.wipe()
            self.transcript.show(list(page.messages))
            self.reset.emit()
            self.shown.emit(number)

    def _take_page(self, page: ReviewPage) -> bool:
        """Take what a page says beside its messages; False where they came too late."""
        if not self.is_open or self.veiled:
            return False
        self.people = page.people
        self._take_review(page.review)
        self.trail_changed.emit()
        return self.is_open

    # Doing

    def settle(self, number: int, rule: str) -> None:
        """Note that a flag was looked at."""
        one = self.transcript.find(number)
        flag = next((flag for flag in one.flags if flag.rule.hex == rule), None) if one is not None else None
        if flag is not None:
            asked = SettleFlag(rule=flag.rule, number=number, settled=not flag.settled)
            self.ask(lambda: self._settle(asked))

    async def _settle(self, asked: SettleFlag) -> None:
        await self.desk.doors.settle_flag(self.review.id, asked)
        place = self.transcript.index_of(asked.number)
        if self.is_open and place is not None:
            self.transcript.settle(place, asked)
            self.row_changed.emit(place)
            self.trail_changed.emit()

    def ask_second(self, reason: str, *, export: bool) -> None:
        """Ask a second person to agree to a copy, or to reading on."""
        self.ask(lambda: self._ask_second(AskSecond(export=export, reason=reason.strip())))

    async def _ask_second(self, asked: AskSecond) -> None:
        review = await self.desk.doors.ask_second(self.review.id, asked)
        if self.is_open:
            self._take_review(review)
            self.trail_changed.emit()

    # Words

    @property
    def could_agree(self) -> bool:
        """Tell whether anybody could be the second person."""
        people = self.desk.people.store.people()
        apart = {self.review.viewer, *self.people}
        return any(one.id not in apart and not WATCHING.isdisjoint(one.roles) for one in people if one.active)

    @property
    def most_alone(self) -> int:
        """Give how many messages one reads without a second person."""
        return ALONE_MESSAGES

    def second_words(self, *, export: bool) -> str:
        """Say how it stands with the second person; nothing where nobody was asked."""
        review = self.review
        state, by = (review.export, review.export_by) if export else (review.second, review.second_by)
        name = self.desk.people.name(by) if by is not None else ""
        return {
            Second.ASKED: self.tr("Asked. You go on as soon as a second person agrees."),
            Second.AGREED: fill(self.tr("{name} has agreed."), name=name),
            Second.DECLINED: fill(self.tr("{name} has declined."), name=name),
        }.get(state, "")

    def export_state(self) -> str:
        """Give how it stands with the second person for a copy: none, asked, agreed or declined."""
        return self.review.export.value

    def second_state(self) -> str:
        """Give how it stands with the second person for reading on."""
        return self.review.second.value

    @property
    def subtitle(self) -> str:
        """Say how much there is and how much was read."""
        read = self.tr("%n messages read", "", self.review.read)
        return fill(self.tr("{read} of {all} stored"), read=read, all=str(self.review.last))

    def purpose_words(self) -> str:
        """Say the purpose and the case."""
        case = self.review.case
        return (
            self.review.purpose
            if not case
            else fill(self.tr("{purpose}, case {case}"), purpose=self.review.purpose, case=case)
        )

    def time_words(self) -> str:
        """Say since when and until when one reads, and who is told."""
        opened, closes = clock_words(local(self.review.opened_at)), clock_words(local(self.review.closes_at))
        return fill(
            self.tr("Opened {opened}, closes {closes}. {told}"), opened=opened, closes=closes, told=self.told_words()
        )

    def told_words(self) -> str:
        """Say in whose access log it stands, and from when on."""
        names = joined([self.desk.people.name(one) for one in self.people if one != self.desk.people.me], _NAMES)
        if not names:
            return self.tr("Shown in the access log of those in it.")
        if self.review.told_at > self.desk.now():
            today = local(self.desk.now()).date()
            day = date_words(local(self.review.told_at).date(), today)
            return fill(self.tr("Shown in the access log of {names} on {day}."), names=names, day=day)
        return fill(self.tr("Shown in the access log of {names}."), names=names)

    def other(self) -> tuple[PersonId, str] | None:
        """Name the one person whom one could write to about this, if there is one."""
        for person in self.people:
            row = self.desk.people.person(person)
            if person != self.desk.people.me and row is not None and row.active:
                return person, self.desk.people.name(person)
        return None

    def reader(self) -> str:
        """Name who reads, for the watermark."""
        return self.desk.people.full_name(self.review.viewer)

    def watermark(self) -> str:
        """Say who reads, and since when, for what lies over the text."""
        return f"{self.reader()} {day_and_clock_words(local(self.review.opened_at))}"

    def copied_line(self) -> str:
        """Say below copied words who copied them, why and when."""
        now: datetime = local(self.desk.now())
        pattern = self.tr("Read-only review by {name}. Purpose: {purpose}. Copied {time}.")
        return fill(pattern, name=self.reader(), purpose=self.purpose_words(), time=day_and_clock_words(now))

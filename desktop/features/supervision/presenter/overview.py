"""The console's first page: the policy in force, one's own reviews, what waits for one, what is flagged."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject

from backend.contract.supervision import AnswerSecond, PolicyState, Review, Reviews, Second
from desktop.features.directory.presenter.words import DOT, clock_words, date_words, fill, local
from desktop.features.supervision.presenter.asking import Asking
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.reviewables import ReviewablesPresenter
from desktop.widgets.sentences import sentences


@dataclass(frozen=True, slots=True)
class Fact:
    """A number that matters, and what it counts."""

    key: str
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """A review in two lines; `export` is about a copy, else about reading on."""

    key: str
    who: str
    tint: str
    what: str
    about: str
    export: bool = False


class OverviewPresenter(Asking):
    """Stands between the console's first page and the server."""

    def __init__(self, desk: SupervisionDesk, lists: ReviewablesPresenter, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.lists = lists
        self.policy: PolicyState | None = None
        self.mine: tuple[Review, ...] = ()
        self.waiting: tuple[Review, ...] = ()
        lists.changed.connect(self.changed)

    def load(self) -> None:
        """Ask for everything anew."""
        self.fetch(self._load)

    async def _load(self) -> None:
        doors = self.desk.doors
        self.policy = await doors.policy()
        self.mine = (await doors.reviews()).reviews
        waiting: Reviews = await doors.reviews(waiting=True)
        self.waiting = waiting.reviews

    # The policy

    def policy_words(self) -> tuple[str, str]:
        """Say which policy is in force, and what it lets happen."""
        policy = self.policy.policy if self.policy is not None else None
        if policy is None:
            title = self.tr("No monitoring policy is in force")
            return title, self.tr("Nobody reviews anything until one is published and taken note of.")
        title = fill(self.tr("Policy version {version} is in force"), version=str(policy.version))
        told = (
            self.tr("Members are told %n days later.", "", policy.told_after_days)
            if policy.told_after_days
            else self.tr("Members are told at once.")
        )
        most = self.tr("A review lasts %n minutes at most.", "", policy.review_minutes)
        return title, sentences(most, told)

    def lacking_words(self) -> str:
        """Say how many have not taken note yet; nothing where one is not told."""
        lacking = self.policy.lacking if self.policy is not None else 0
        if not self.desk.watches or self.policy is None or self.policy.policy is None:
            return ""
        if not lacking:
            return self.tr("Everybody has taken note.")
        return self.tr("%n people have not taken note yet. Their chats stay closed.", "", lacking)

    def proposal_words(self) -> str:
        """Say which version waits for one's agreement; nothing where none does."""
        proposed = self.policy.proposed if self.policy is not None else None
        if proposed is None or proposed.proposed_by == self.desk.people.me:
            return ""
        pattern = self.tr("{name} proposes version {version} of the policy. It waits for a second person.")
        return fill(pattern, name=self.desk.people.name(proposed.proposed_by), version=str(proposed.version))

    # Numbers

    def facts(self) -> list[Fact]:
        """Count what is flagged, what is open, and what waits."""
        flagged, mine, waiting = self.lists.flagged(), len(self.open_reviews()), self.waiting_count()
        return [
            Fact("flagged", str(flagged), self.tr("flagged chats")),
            Fact("open", str(mine), self.tr("open reviews of yours")),
            Fact("waiting", str(waiting), self.tr("answers that wait for you")),
        ]

    def waiting_count(self) -> int:
        """Count what waits for one's answer."""
        return len(self.asked()) + bool(self.proposal_words())

    def is_open(self, review: Review) -> bool:
        """Tell whether a review goes on."""
        return review.closed_at is None and review.closes_at > self.desk.now()

    def open_reviews(self) -> list[ReviewWords]:
        """List one's own reviews that go on."""
        return [self._mine(one) for one in self.mine if self.is_open(one)]

    def _mine(self, review: Review) -> ReviewWords:
        until = fill(self.tr("Open until {time}"), time=clock_words(local(review.closes_at)))
        read = self.tr("%n messages read", "", review.read)
        chat = self.lists.find_by_id(review.conversation)
        title = self.lists.title_of(chat) if chat is not None else self.tr("A chat of your scope")
        about = DOT.join(part for part in (until, read, review.case or review.purpose) if part)
        return ReviewWords(review.id.hex, title, review.conversation.hex, title, about)

    def find(self, key: str) -> Review | None:
        """Find a review by the key of its words."""
        return next((one for one in (*self.mine, *self.waiting) if one.id.hex == key), None)

    # The second person

    def asked(self) -> list[ReviewWords]:
        """List what waits for one as the second person."""
        found: list[ReviewWords] = []
        for review in self.waiting:
            if review.second is Second.ASKED:
                found.append(self._asked(review, self.tr("{name} asks to read more than 500 messages"), export=False))
            if review.export is Second.ASKED:
                found.append(self._asked(review, self.tr("{name} asks to export a chat"), export=True))
        return found

    def _asked(self, review: Review, pattern: str, *, export: bool) -> ReviewWords:
        people = self.desk.people
        name = people.name(review.viewer)
        opened = local(review.opened_at)
        today = local(self.desk.now()).date()
        day = "" if opened.date() == today else f"{date_words(opened.date(), today)} "
        since = fill(self.tr("Review since {time}"), time=f"{day}{clock_words(opened)}")
        purpose = fill(self.tr("Purpose: {purpose}"), purpose=review.purpose)
        read = self.tr("%n messages read", "", review.read)
        about = DOT.join(part for part in (purpose, review.case, since, read) if part)
        who, what = people.full_name(review.viewer), fill(pattern, name=name)
        return ReviewWords(review.id.hex, who, review.viewer.hex, what, about, export=export)

    def answer(self, key: str, *, export: bool, agree: bool) -> None:
        """Answer as the second person."""
        review = self.find(key)
        if review is not None:
            self.do(lambda: self._answer(review.id, AnswerSecond(export=export, agree=agree)))

    async def _answer(self, review: UUID, answer: AnswerSecond) -> None:
        await self.desk.doors.answer_second(review, answer)
        self.waiting = (await self.desk.doors.reviews(waiting=True)).reviews

"""Beginning a review: a purpose, a while, and what will happen, before it happens."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from backend.contract.supervision import OpenReview, Policy, Review, Reviewable
from desktop.features.directory.presenter.asking import trouble_words
from desktop.features.directory.presenter.words import date_words, fill, joined, local
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.net.errors import ConnectionLost, Refused

LEAST_PURPOSE: Final = 3
MINUTES: Final = (15, 30, 60, 2 * 60, 4 * 60, 8 * 60, 24 * 60, 48 * 60, 72 * 60)
_HOUR: Final = 60
_NAMES: Final = 3


class OpeningPresenter(QObject):
    """Asks for a review of one chat.

    Signals:
        opened: the review is open: its `Review`.
        failed: it could not be opened: why, in words.
    """

    opened = Signal(object)
    failed = Signal(str)

    def __init__(
        self, chat: Reviewable, title: str, policy: Policy, desk: SupervisionDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._chat, self.title, self._policy, self._desk = chat, title, policy, desk
        self._id = desk.new_id(desk.now())
        self.busy = False

    def periods(self) -> list[tuple[str, int]]:
        """List the periods that the policy allows: words and minutes."""
        most = self._policy.review_minutes
        allowed = [minutes for minutes in MINUTES if minutes <= most]
        if most not in allowed:
            allowed.append(most)
        return [(self._period(minutes), minutes) for minutes in allowed]

    def _period(self, minutes: int) -> str:
        if minutes % _HOUR:
            return self.tr("%n minutes", "", minutes)
        return self.tr("%n hours", "", minutes // _HOUR)

    def usual_period(self) -> int:
        """Give the period that is chosen at first."""
        return min(_HOUR, self.periods()[-1][1])

    def told_words(self) -> str:
        """Say before it happens who will learn of it, and when."""
        people = self._desk.people
        names = joined([people.name(one) for one in self._chat.people if one != people.me], _NAMES)
        if not self._policy.told_after_days:
            return fill(self.tr("Shown in the access log of {names}, at once."), names=names)
        now = self._desk.now()
        day = local(now + timedelta(days=self._policy.told_after_days)).date()
        words = date_words(day, local(now).date())
        return fill(self.tr("Shown in the access log of {names} on {day}."), names=names, day=words)

    def trouble(self, purpose: str, case: str) -> str:
        """Say what is wrong with what was typed; nothing when it will do."""
        if len(" ".join(purpose.split())) >= LEAST_PURPOSE or (case.strip() and not purpose.strip()):
            return ""
        return self.tr("Say in a few words why you read, or give a case number.")

    def open(self, purpose: str, case: str, minutes: int) -> None:
        """Open the review; a blank purpose is refused here already."""
        if self.busy or self.trouble(purpose, case):
            return
        self.busy = True
        case = " ".join(case.split())
        said = " ".join(purpose.split()) or fill(self.tr("Case {case}"), case=case)
        asked = OpenReview(
            id=self._id, conversation=self._chat.conversation.id, purpose=said, case=case[:128], minutes=minutes
        )
        self._desk.spawn(self._open(asked))

    async def _open(self, asked: OpenReview) -> None:
        try:
            review: Review = await self._desk.doors.open_review(asked)
        except (ConnectionLost, Refused) as trouble:
            if isinstance(trouble, Refused):
                self._id = self._desk.new_id(self._desk.now())
            offline = self.tr("You are offline. A review is noted on the server before anything is read.")
            self.failed.emit(trouble_words(trouble, offline))
        else:
            self.opened.emit(review)
        finally:
            self.busy = False

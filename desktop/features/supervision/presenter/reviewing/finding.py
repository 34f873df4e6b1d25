"""Finding words and days in an open review; each search is an entry of the audit log."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from PySide6.QtCore import QObject, Signal

from backend.contract.matching import fold
from backend.contract.search import PHRASE_CHARACTERS, SEARCH_PHRASES
from backend.contract.supervision import SearchReview
from desktop.features.directory.presenter.words import fill
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter


class FindPresenter(QObject):
    """Finds in one review, and steps through what was found.

    Signals:
        changed: the words of the bar are different now.
    """

    changed = Signal()

    def __init__(self, review: ReviewPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self.phrases: tuple[str, ...] = ()
        self.numbers: list[int] = []
        self._place = 0
        self._before: int | None = None
        self.busy = False

    def look(self, text: str) -> None:
        """Look for all words of a text."""
        phrases = tuple(word[:PHRASE_CHARACTERS] for word in text.replace("\0", "").split())[:SEARCH_PHRASES]
        if not phrases or self.busy:
            return
        if phrases == self.phrases and self.numbers:
            self.step(1)
            return
        self.phrases, self.numbers, self._place, self._before = phrases, [], 0, None
        self._seek()

    def _seek(self) -> None:
        self.busy = True
        self.changed.emit()
        self.review.ask(self._find)

    async def _find(self) -> None:
        asked = SearchReview(phrases=self.phrases, before=self._before)
        try:
            found = await self.review.desk.doors.search(self.review.review.id, asked)
        finally:
            self.busy = False
            self.changed.emit()
        if not self.review.is_open or asked.phrases != self.phrases:
            return
        first = not self.numbers
        self.numbers += [one.message.number for one in found.messages]
        self._before = found.reached
        self.changed.emit()
        self.review.trail_changed.emit()
        if first and self.numbers:
            self.review.go_to(self.numbers[0])

    def step(self, by: int) -> None:
        """Show an older find, or with -1 a newer one."""
        if not self.numbers:
            return
        if by > 0 and self._place == len(self.numbers) - 1 and self._before is not None and not self.busy:
            self._seek()
        self._place = max(0, min(self._place + by, len(self.numbers) - 1))
        self.changed.emit()
        self.review.go_to(self.numbers[self._place])

    def rest(self) -> None:
        """Find nothing any more."""
        self.phrases, self.numbers, self._before = (), [], None
        self.changed.emit()

    @property
    def words(self) -> str:
        """Say which find of how many is on show."""
        if self.busy:
            return self.tr("Looking")
        if not self.phrases:
            return ""
        if not self.numbers:
            return self.tr("Nothing found")
        more = "+" if self._before is not None else ""
        return fill(self.tr("{place} of {count}"), place=str(self._place + 1), count=f"{len(self.numbers)}{more}")

    def marks(self, text: str) -> list[tuple[int, int]]:
        """Give the places of what is looked for in a text."""
        folded = fold(text)
        if len(folded) != len(text):
            return []
        found: list[tuple[int, int]] = []
        for phrase in (fold(one) for one in self.phrases):
            at = folded.find(phrase)
            while at >= 0 and phrase:
                found.append((at, at + len(phrase)))
                at = folded.find(phrase, at + len(phrase))
        return found

    # Days

    def go_to_day(self, day: date) -> None:
        """Show the first message of a day, or the next one after it."""
        rows = self.review.transcript.rows()
        if rows and rows[0].at.date() < day <= rows[-1].at.date():
            self.review.go_to(next(row.number for row in rows if row.at.date() >= day))
        elif rows and rows[0].at.date() == day and self.review.transcript.whole_before:
            self.review.go_to(rows[0].number)
        else:
            self.review.go_to_moment(datetime.combine(day, time()).astimezone(UTC))

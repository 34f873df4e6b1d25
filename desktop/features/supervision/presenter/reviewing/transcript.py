"""The messages of one review that have come: in memory, for as long as the review is open, and nowhere else."""

from __future__ import annotations

from msgspec.structs import replace

from backend.contract.supervision import Reviewed, SettleFlag
from desktop.features.directory.presenter.people import Roster
from desktop.features.supervision.presenter.reviewing.rows import TranscriptRow, rows_of


class Transcript:
    """An unbroken stretch of messages as the canvas's rows; `first` and `last` are numbers, 0 while there are none."""

    def __init__(self, people: Roster) -> None:
        self._people = people
        self.messages: list[Reviewed] = []
        self._rows: list[TranscriptRow] = []
        self.whole_before = False
        self.whole_after = False

    @property
    def first(self) -> int:
        """Give the lowest number."""
        return self.messages[0].message.number if self.messages else 0

    @property
    def last(self) -> int:
        """Give the highest number."""
        return self.messages[-1].message.number if self.messages else 0

    def wipe(self) -> None:
        """Forget everything."""
        self.messages, self._rows = [], []
        self.whole_before = self.whole_after = False

    def show(self, messages: list[Reviewed]) -> None:
        """Show other messages."""
        self.messages = messages
        self._rows = rows_of(messages, self._people)

    def settle(self, place: int, asked: SettleFlag) -> None:
        """Show that a flag was looked at, or has to be again."""
        one = self.messages[place]
        flags = tuple(replace(flag, settled=asked.settled) if flag.rule == asked.rule else flag for flag in one.flags)
        self.show([*self.messages[:place], replace(one, flags=flags), *self.messages[place + 1 :]])

    def find(self, number: int) -> Reviewed | None:
        """Find a message that has come."""
        return next((one for one in self.messages if one.message.number == number), None)

    def index_of(self, number: int) -> int | None:
        """Find the place of a message that has come."""
        return next((place for place, row in enumerate(self._rows) if row.number == number), None)

    def rows(self) -> list[TranscriptRow]:
        """Give all rows."""
        return self._rows

    # What the canvas asks

    def count(self) -> int:
        """Count the rows."""
        return len(self._rows)

    def row(self, index: int) -> TranscriptRow | None:
        """Give a row."""
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def key(self, index: int) -> str:
        """Name a row."""
        return self._rows[index].key

    def wanted(self, first: int, last: int) -> None:
        """Do nothing: what is a row has come."""

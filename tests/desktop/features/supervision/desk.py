"""A desk of supervision before a house of reviews in memory."""

from __future__ import annotations

from itertools import count
from typing import cast
from uuid import UUID

from backend.contract.supervision import OpenReview, Review
from desktop.cache.blobs import Blobs
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.net.supervision import SupervisionDoors
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, YUTONG
from tests.desktop.features.supervision import complaint
from tests.desktop.features.supervision.house import House

PURPOSE, CASE = "Complaint about a delivery", "CP-1184"


class Bureau:
    """The desk, its house, and what a test does with both."""

    def __init__(self, office: Office, earlier: int = 0) -> None:
        self.office = office
        self.house = House(ME, office.clock.now)
        complaint.tell(self.house, MINA, YUTONG, office.clock.now(), earlier)
        ids = count(500)
        self.desk = SupervisionDesk(
            doors=cast("SupervisionDoors", self.house),
            people=office.roster,
            engine=office.line,
            spawn=office.spawned.append,
            now=office.clock.now,
            new_id=lambda _now: UUID(int=next(ids)),
            copies=Blobs(office.path.with_suffix(".files"), b""),
        )

    def opened(self, minutes: int = 60) -> Review:
        """Open a review of the complaint."""
        asked = OpenReview(
            id=self.desk.new_id(self.desk.now()),
            conversation=complaint.PAIR,
            purpose=PURPOSE,
            case=CASE,
            minutes=minutes,
        )
        work = self.house.open_review(asked)
        try:
            work.send(None)
        except StopIteration as done:
            return cast("Review", done.value)
        raise AssertionError("it waits")

    def reading(self, minutes: int = 60) -> ReviewPresenter:
        """Read the newest page of the complaint."""
        presenter = ReviewPresenter(self.opened(minutes), "Mina · 陈雨桐", self.desk)
        presenter.begin()
        self.office.settle()
        return presenter

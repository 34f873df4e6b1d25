"""The console before a house of reviews in memory, and the way to each of its screens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from itertools import count
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import UUID

from PySide6.QtWidgets import QApplication

from backend.contract.supervision import Second
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.view.classing import ClassingDialog
from desktop.features.supervision.view.opening import OPEN
from desktop.features.supervision.view.transcript import ReviewView
from desktop.net.supervision import SupervisionDoors
from desktop.shell.console.supervision import SupervisionTab
from tests.desktop.features.supervision import complaint
from tests.desktop.features.supervision.house import House
from tests.desktop.shell.conftest import person_id

if TYPE_CHECKING:
    from tests.desktop.shell.access.stage import Stage


class Console:
    """The console of a stage's window, whose server is in memory."""

    def __init__(self, stage: Stage) -> None:
        self.place = stage.window.console
        self._spawned: list[Coroutine[Any, Any, None]] = []
        desk, ids = stage.desk.station.desk, count(700)
        self.house = House(person_id("me"), desk.now)
        complaint.tell(self.house, person_id("garam"), person_id("yutong"), desk.now(), earlier=20)
        if self.place._frame is not None:
            self.place._drop(self.place._frame)
        self.place.desk = SupervisionDesk(
            doors=cast("SupervisionDoors", self.house),
            people=desk.people,
            engine=desk.engine,
            spawn=self._spawned.append,
            now=desk.now,
            new_id=lambda _now: UUID(int=next(ids)),
            copies=stage.desk.station.supervision.copies,
        )
        stage.window.open_section("console")
        self.settle()

    def settle(self) -> None:
        """Let everything that waits happen."""
        while self._spawned:
            asyncio.run(self._spawned.pop(0))
        QApplication.processEvents()

    def supervision(self) -> SupervisionTab:
        """Open the list."""
        self.place.frame.open_tab("supervision")
        self.settle()
        tab = self.place.supervision
        assert tab is not None
        return tab

    def asked(self) -> None:
        """Let an answer wait for one, beside an open review of one's own."""
        self.reading()
        waiting = next(iter(self.house.open.values()))
        self.house.waiting = [complaint.asked_by(waiting, person_id("elise"), Second.ASKED)]
        self.place.frame.open_tab("overview")
        self.settle()

    def opening(self) -> SupervisionTab:
        """Ask for a purpose."""
        tab = self.supervision()
        tab.choose(complaint.PAIR.hex)
        return tab

    def about(self) -> None:
        """Ask what a chat is about, and hold it."""
        self.supervision().ask_about(complaint.PAIR.hex)
        self.settle()
        for dialog in self.place.frame.window().findChildren(ClassingDialog):
            dialog.hold.click()

    def reading(self) -> ReviewView:
        """Read."""
        tab = self.opening()
        assert tab.opening is not None
        tab.opening.purpose.set_text("Complaint CP-1184")
        tab.opening.choose(OPEN)
        self.settle()
        self.settle()
        assert tab.review is not None
        return tab.review

    def after(self, does: Callable[[ReviewView], object]) -> None:
        """Do something in a review."""
        does(self.reading())
        self.settle()

    def ended(self) -> None:
        """Let the review be over."""
        view = self.reading()
        self.house.shut = "supervision.not_reviewable"
        view.presenter.look_after()
        self.settle()


def restore(stage: Stage) -> None:
    """Give the window's console its own desk back, without any review."""
    place, own = stage.window.console, stage.desk.station.supervision
    if place.desk is not own:
        if place._frame is not None:
            place._drop(place._frame)
        place.desk = own


def find(view: ReviewView) -> None:
    """Find a word."""
    view.open_find()
    view.find_bar.field.put("Friday")
    view.finding.look("Friday")


CONSOLE_SCENES: Final[dict[str, Callable[[Stage], object]]] = {
    "console overview": lambda stage: Console(stage).asked(),
    "console list": lambda stage: Console(stage).supervision(),
    "console about": lambda stage: Console(stage).about(),
    "console purpose": lambda stage: Console(stage).opening(),
    "review": lambda stage: Console(stage).reading(),
    "review find": lambda stage: Console(stage).after(find),
    "review note": lambda stage: Console(stage).after(lambda view: view.ask_note(complaint.RECALLED)),
    "review versions": lambda stage: Console(stage).after(lambda view: view.evidence.show_versions(complaint.EDITED)),
    "review export": lambda stage: Console(stage).after(lambda view: view.ask_export()),
    "review second": lambda stage: Console(stage).after(lambda view: view.ask_second()),
    "review ended": lambda stage: Console(stage).ended(),
}

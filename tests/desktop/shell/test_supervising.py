"""The window: a policy that one takes note of, and who reads one's chats."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from uuid import uuid5

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.supervision import AccessLog, ChatClass, ChatStanding, PolicyState
from desktop.app.process.spawner import Spawner
from desktop.features.supervision.view.notice import LATER
from desktop.shell.window.main import MainWindow
from desktop.shell.window.supervising import Supervising
from desktop.sync.changes import Changes
from desktop.sync.status import State
from desktop.widgets.overlays.dialog import Dialog, Verb
from tests.desktop.shell.access.watching import WatchDoors, looks, open_doors, policy
from tests.desktop.shell.conftest import NAMESPACE, Desk, chat_id
from tests.desktop.shell.test_window import office, window

__all__ = ["office", "window"]
pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


class Watch:
    """What the window tells, and the server that it asks."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        self.desk, self.window = desk, window
        self.doors = WatchDoors()
        self.doors.state = PolicyState(policy=policy())
        self.doors.read = AccessLog(accesses=())
        open_doors(desk.station.rooms, self.doors)
        desk.line(State.ONLINE)
        self.part = self.begin()

    def begin(self) -> Supervising:
        """Begin, as a start of the client or another language does."""
        part = Supervising(self.desk.station.supervision, self.window)
        self.settle()
        return part

    def settle(self) -> None:
        """Let everything that was asked be answered."""
        spawner = self.desk.station.desk.spawn
        assert isinstance(spawner, Spawner)
        while spawner._early:
            asyncio.run(spawner._early.pop())
        QApplication.processEvents()

    def news(self) -> None:
        """Hear that there is something new."""
        self.desk.station.engine._changed.tell(Changes(supervision=True))
        self.settle()


@pytest.fixture
def watch(desk: Desk, window: MainWindow) -> Iterator[Watch]:
    made = Watch(desk, window)
    yield made
    made.part.close()


def test_the_notice_opens_once_for_each_version_and_start(watch: Watch) -> None:
    first = watch.part.dialog
    assert first is not None
    assert first.isVisible()
    first.choose(LATER)
    watch.news()
    assert watch.part.dialog is first
    watch.part.close()
    again = watch.begin()
    assert again.dialog is None
    watch.doors.state = PolicyState(policy=policy(2))
    watch.news()

    assert again.dialog is not None
    assert again.dialog.isVisible()
    again.dialog.choose(LATER)
    again.close()


def test_it_waits_while_another_dialog_is_open_or_nobody_sees_the_window(watch: Watch) -> None:
    first = watch.part.dialog
    assert first is not None
    first.choose(LATER)
    other = Dialog("Leave?", "", [Verb("Stay", "stay")], watch.window)
    other.open()
    watch.doors.state = PolicyState(policy=policy(2))
    watch.news()
    assert watch.part.dialog is first
    other.choose("stay")
    watch.window.hide()
    watch.part.show_notice()
    assert watch.part.dialog is first
    watch.window.show()
    watch.part.show_notice()

    assert watch.part.dialog is not first
    assert watch.part.dialog is not None
    watch.part.dialog.choose(LATER)
    assert not watch.part._again.isActive()


def test_only_what_is_new_is_told_and_leads_to_the_access_log(watch: Watch) -> None:
    if watch.part.dialog is not None:
        watch.part.dialog.choose(LATER)
    toast = watch.window.toasts.toast
    assert toast.text() == ""
    watch.doors.read = looks()
    watch.news()

    assert toast.text() == "Chen Yutong reads Your chat with Yoon Garam"
    assert toast.undo_button.text() == "Access log"
    toast.undo_button.click()
    preferences = watch.window.preferences
    assert preferences is not None
    assert preferences.heading.text() == "Access log"
    preferences.choose("close")
    watch.window.toasts.show("Something else")
    watch.news()
    assert toast.text() == "Something else"
    assert toast.undo_button.isHidden()
    second = msgspec.structs.replace(looks().accesses[0], review=uuid5(NAMESPACE, "second"), title="Yard 3")
    watch.doors.read = AccessLog(accesses=(second, *looks().accesses))
    watch.news()
    assert toast.text() == "Chen Yutong reads Yard 3"


def test_nothing_is_told_after_the_end(watch: Watch) -> None:
    if watch.part.dialog is not None:
        watch.part.dialog.choose(LATER)
    watch.part.close()
    watch.doors.read = looks()
    watch.news()
    assert watch.window.toasts.toast.text() == ""


def test_the_details_say_that_chats_may_be_reviewed_while_a_policy_is_in_force(watch: Watch, qtbot: QtBot) -> None:
    if watch.part.dialog is not None:
        watch.part.dialog.choose(LATER)
    place = watch.window.chats.details_place
    watch.window.open_chat(chat_id("garam"))
    qtbot.waitUntil(lambda: not place.waits)
    details = place.of(chat_id("garam"))
    assert not details.reviews.isHidden()
    members = details.show_members()
    qtbot.waitUntil(members.isVisible)
    assert members.geometry().bottom() < details.reviews.mapTo(details, QPoint(0, 0)).y()
    watch.settle()
    assert details.reviews.label.text().startswith("Managers may review")
    watch.doors.standings[chat_id("garam")] = ChatStanding(chat_class=ChatClass.HR)
    watch.news()
    assert details.reviews.label.text() == "Nobody reviews this chat. It is about: HR."
    watch.doors.state = PolicyState()
    watch.news()
    assert details.reviews.isHidden()

"""What reaches a person who works elsewhere, and what a client that nobody looks at costs."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from backend.contract.base import ConversationId
from backend.contract.messaging import CreateRoomInvite
from desktop.net.links import link_to, room_link
from desktop.system.bus import SessionBus
from desktop.system.notifications.freedesktop import FreedesktopNotifications
from desktop.widgets.overlays.dialog import Dialog
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import herald_of
from tests.support.server import ServerProcess
from tests.support.session_bus import NotificationServer, private_bus

pytestmark = pytest.mark.gui
KDE = ("actions", "body", "body-markup", "inline-reply")


async def two(server: ServerProcess, play: Play, folder: Path) -> tuple[Guest, Guest]:
    mina, jun = Guest(folder / "mina", play.faults), Guest(folder / "jun", play.faults)
    await mina.arrive(server.url, "mina@corvane.example")
    await jun.arrive(server.url, "jun@corvane.example")
    return mina, jun


def test_a_message_is_told_answered_from_the_notification_and_taken_back_when_it_is_read(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")

    async def story(address: str) -> None:
        desktop = await NotificationServer(*KDE).start(address)
        mina, jun = await two(server, play, tmp_path)
        herald = await herald_of(mina)
        herald.telling.use(FreedesktopNotifications(herald.telling.hear, "chat.atrium.desktop", SessionBus(address)))
        jun.open_chat_with("Mina")
        jun.say("At nine? <b>Sharp</b>")
        await eventually(lambda: desktop.shown)
        assert desktop.only["summary"] == "Jun"
        assert desktop.only["body"] == "At nine? &lt;b&gt;Sharp&lt;/b&gt;"

        desktop.NotificationReplied(desktop.number, "네, 갈게요")
        await eventually(lambda: jun.texts() == ["At nine? <b>Sharp</b>", "네, 갈게요"])
        await eventually(lambda: not desktop.shown)

        jun.say("Bring the seals")
        await eventually(lambda: desktop.shown)
        desktop.ActionInvoked(desktop.number, "default")
        await eventually(lambda: mina.window.chats.view and mina.texts()[-1:] == ["Bring the seals"])
        await jun.leave()
        await mina.leave()
        assert desktop.shown == {}
        await desktop.stop()

    with private_bus() as address:
        play.run(lambda: story(address))


def test_a_link_leads_into_a_group_after_a_question_that_names_it_and_to_a_message(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")

    async def story() -> None:
        mina, jun = await two(server, play, tmp_path)
        room = mina.station.desk.actions.create_group("Dock 4", [])
        await eventually(lambda: not mina.station.outbox.pending())
        invite = await mina.station.http.create_room_invite(room, CreateRoomInvite())
        number = await first_words(mina, room)

        jun.client.follow(link_to(room, number))
        assert "not in" in jun.window.toasts.toast.text()
        jun.client.follow(room_link(invite.secret))
        await eventually(lambda: question() is not None)
        dialog = question()
        assert dialog is not None
        assert dialog.accessibleName() == "Join Dock 4?"
        dialog.choose("join")
        await eventually(lambda: jun.window.chats.current == room)
        jun.window.chats.presenter.set_open(None)
        jun.client.follow(link_to(room, number))
        await eventually(lambda: jun.window.chats.current == room)

        jun.client.follow(room_link("A" * 22))
        await eventually(lambda: "link" in jun.window.toasts.toast.text().lower())
        await jun.leave()
        await mina.leave()

    play.run(story)


async def first_words(guest: Guest, room: ConversationId) -> int:
    guest.station.desk.actions.send(room, "Welcome")
    await eventually(lambda: not guest.station.outbox.pending())
    await eventually(lambda: guest.station.desk.store.span(room)[1] > 0)
    return guest.station.desk.store.span(room)[1]


def question() -> Dialog | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()), None)


class Wakes(QObject):
    """Counts how often the loop is woken by time."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        self.count += event.type() is QEvent.Type.Timer
        return False


@pytest.mark.parametrize("hidden", [False, True])
def test_a_client_that_nobody_uses_sleeps(
    hidden: bool, play: Play, server: ServerProcess, qapp: QApplication, tmp_path: Path
) -> None:
    wakes = Wakes()

    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await herald_of(mina)
        mina.house.frame.setVisible(not hidden)
        await asyncio.sleep(4)  # what follows the start has ended
        qapp.installEventFilter(wakes)
        await asyncio.sleep(5)
        qapp.removeEventFilter(wakes)
        await mina.leave()
        assert wakes.count <= 50  # ten in a second; a timer of a frame would make 300

    play.run(story)

"""What comes by the clock: reminders on each device, and a message that goes out while its author is not there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.features.directory.presenter.words import local
from desktop.features.messaging.view.composer.schedule import ScheduleDialog
from desktop.shell.notifications.news import DONE, SNOOZE
from desktop.system.keyring import MemoryVault
from tests.journeys.clocks import move_clients, start_at
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import (
    CTRL,
    KEY,
    SHIFT,
    asked,
    choose,
    click,
    found,
    herald_of,
    menu_of,
    press,
    said,
    send,
    turn_to,
    write,
)
from tests.support.server import ServerProcess
from tests.support.session_bus import NotificationServer, private_bus

pytestmark = pytest.mark.gui
SOON, HOUR = timedelta(milliseconds=300), timedelta(hours=1)


async def remind(guest: Guest, text: str, when: str) -> None:
    """Ask to be reminded of a message, by its menu, and wait until the server knows."""
    await turn_to(guest)
    await menu_of(guest, (await found(guest, text)).key, "Remind me")
    await choose(when)
    await eventually(lambda: not guest.station.outbox.pending())


def summaries(desktop: NotificationServer) -> list[str]:
    """List what a desktop shows, one line each."""
    return sorted(f"{one['summary']} / {one['body']}" for one in desktop.shown.values())


def reads(guest: Guest, text: str) -> bool:
    """Tell whether a chat with a message is open."""
    return guest.window.chats.view is not None and text in guest.texts()


class Devices:
    """Mina's two devices, which tell her things on one desktop."""

    def __init__(self, play: Play, server: ServerProcess, folder: Path) -> None:
        self._homes = [(folder / name, MemoryVault()) for name in ("desk", "bag")]
        self._play, self._server = play, server

    async def both(self) -> tuple[Guest, Guest]:
        """Sign in on both."""
        guests = [Guest(home, self._play.faults, vault) for home, vault in self._homes]
        for guest in guests:
            await guest.arrive(self._server.url, "mina@corvane.example")
            await herald_of(guest)
        return guests[0], guests[1]

    async def first_again(self) -> Guest:
        """Start the first one once more."""
        guest = Guest(self._homes[0][0], self._play.faults, self._homes[0][1])
        guest.begin()
        guest.client.show()
        await guest.online()
        return guest


def soon(now: datetime) -> datetime:
    return now + SOON


def test_a_reminder_rings_once_on_each_device_opens_its_message_and_stays_told_after_a_restart(
    play: Play, shared: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = move_clients(monkeypatch)
    monkeypatch.setattr("desktop.features.messaging.view.message.reminders.soon", soon)
    monkeypatch.setattr("desktop.app.account.herald.SCREENLESS", frozenset[str]())
    devices = Devices(play, shared, tmp_path)
    seals, harbour = "Reminder: Jun / Mina: Order the seals", "Reminder: Jun / Mina: Call the harbour"

    async def story(address: str) -> None:
        desktop = await NotificationServer("actions", "body").start(address)
        one, other = await devices.both()
        one.open_chat_with("Jun")
        send(one, "Order the seals")
        send(one, "Call the harbour")
        await remind(one, "Call the harbour", "In 1 hour")
        await remind(one, "Order the seals", "In 20 minutes")
        await eventually(lambda: summaries(desktop) == [seals, seals])
        one.window.chats.leave()
        for number in (1, 2):
            desktop.ActionInvoked(number, "default")
        for guest in (one, other):
            await eventually(partial(reads, guest, "Order the seals"))

        await one.leave()
        clock.by = HOUR  # it was closed when the second one was due
        one = await devices.first_again()
        await eventually(lambda: harbour in summaries(desktop))
        assert summaries(desktop).count(seals) == 1  # the other device's
        for number, shown in tuple(desktop.shown.items()):
            desktop.ActionInvoked(number, DONE if "harbour" in shown["body"] else SNOOZE)
        await eventually(lambda: desktop.shown == {})
        assert [reminder.text for reminder in (await herald_of(one)).reminders.rows()] == ["Order the seals"]
        await one.leave()
        await other.leave()
        await desktop.stop()

    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        play.run(lambda: story(address))


async def schedule(guest: Guest, text: str, at: datetime) -> str:
    """Write a message that waits until a moment, and tell what the dialog said of the clocks."""
    await turn_to(guest)
    editor = guest.conversation.composer.editor
    write(editor, text)
    press(editor, KEY.Key_T, CTRL | SHIFT)
    dialog = await asked(guest, "When is it")
    assert isinstance(dialog, ScheduleDialog)
    here = local(at)
    for field, words in ((dialog.day, f"{here:%Y-%m-%d}"), (dialog.time, f"{here:%H:%M}")):
        press(field.edit, KEY.Key_A, CTRL)
        write(field.edit, words)
    clocks = said(dialog)
    click(dialog.buttons["take"])
    await eventually(lambda: not guest.station.outbox.pending() and guest.conversation.composer.tools.count.isVisible())
    return clocks


def test_a_message_goes_out_by_the_server_s_clock_while_its_author_is_away_and_both_clocks_are_shown(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    at = (datetime.now(UTC) + timedelta(hours=2)).replace(second=0, microsecond=0)
    zone = next(one for one in ("Asia/Tokyo", "Europe/Paris") if _there(at, one) != f"{local(at):%H:%M}")
    let_in(server, "Aiko", "aiko@corvane.example", time_zone=zone)

    async def story() -> None:
        mina, aiko = (
            Guest(tmp_path / "mina", play.faults, vault := MemoryVault()),
            Guest(tmp_path / "aiko", play.faults),
        )
        await mina.arrive(server.url, "mina@corvane.example")
        await aiko.arrive(server.url, "aiko@corvane.example")
        mina.open_chat_with("Aiko")
        aiko.open_chat_with("Mina")
        clocks = await schedule(mina, "Good morning", at)
        assert f"{local(at):%H:%M}" in clocks
        assert f"{_there(at, zone)} in {zone.rpartition('/')[2]} (Aiko)" in clocks
        await mina.leave()

        server.stop()
        await aiko.offline()
        start_at(server, at - timedelta(seconds=1))
        aiko.window.banner.pressed.emit()
        await found(aiko, "Good morning")
        mina = Guest(tmp_path / "mina", play.faults, vault)
        mina.begin()
        mina.client.show()
        await mina.online()
        mina.open_chat_with("Aiko")
        await found(mina, "Good morning")
        await eventually(mina.conversation.composer.tools.count.isHidden)
        assert mina.texts() == aiko.texts() == ["Good morning"]
        await mina.leave()
        await aiko.leave()

    play.run(story)


def _there(at: datetime, zone: str) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"

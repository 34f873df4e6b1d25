"""Notifications against a server that speaks the protocol, on a bus of the test's own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from desktop.system.bus import SessionBus
from desktop.system.notifications.freedesktop import FreedesktopNotifications
from desktop.system.notifications.types import Answer, Button, Deed, Notification, Reply
from tests.support.session_bus import DISMISSED, NotificationServer, private_bus, until

KDE = ("actions", "body", "body-markup", "inline-reply", "persistence")
NEWS = Notification("garam", "윤가람", "9시에 봐요", (Button("read", "Mark as read"),), Reply("Reply", "Write"))


@pytest.fixture
def address() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.fixture
async def server(address: str) -> AsyncIterator[NotificationServer]:
    server = await NotificationServer(*KDE).start(address)
    yield server
    await server.stop()


@pytest.fixture
async def told() -> list[Answer]:
    return []


@pytest.fixture
async def notifications(address: str, told: list[Answer]) -> AsyncIterator[FreedesktopNotifications]:
    notifications = FreedesktopNotifications(told.append, "chat.atrium.desktop", SessionBus(address))
    yield notifications
    await notifications.close()


async def test_one_is_shown_with_its_buttons_and_a_field_for_a_reply(
    server: NotificationServer, notifications: FreedesktopNotifications
) -> None:
    assert await notifications.show(NEWS)

    assert (server.only["summary"], server.only["body"]) == ("윤가람", "9시에 봐요")
    assert server.only["actions"] == {"default": "", "inline-reply": "Reply", "read": "Mark as read"}
    assert server.only["hints"]["x-kde-reply-placeholder-text"] == "Write"
    assert server.only["hints"]["desktop-entry"] == "chat.atrium.desktop"


async def test_a_server_that_can_do_little_is_asked_for_little(
    server: NotificationServer, notifications: FreedesktopNotifications
) -> None:
    server.capabilities = ["body"]
    await notifications.show(NEWS)

    assert server.only["actions"] == {}
    assert "x-kde-reply-placeholder-text" not in server.only["hints"]


@pytest.mark.parametrize(
    ("markup", "shown"),
    [(True, "&lt;a href='x'&gt;b&lt;/a&gt; &amp; c"), (False, "<a href='x'>b</a> & c")],
)
async def test_a_text_is_shown_as_it_was_typed_whatever_the_server_reads_in_it(
    markup: bool, shown: str, server: NotificationServer, notifications: FreedesktopNotifications
) -> None:
    server.capabilities = ["body", "body-markup"] if markup else ["body"]
    await notifications.show(Notification("a", "T", "<a href='x'>b</a> & c\x00\x1b[31m\ud800"[:-7]))

    assert server.only["body"].startswith(shown)
    assert "\x00" not in server.only["body"]


async def test_the_next_of_a_chat_takes_the_place_of_the_last(
    server: NotificationServer, notifications: FreedesktopNotifications
) -> None:
    await notifications.show(NEWS)
    await notifications.show(Notification("garam", "윤가람", "10시요"))
    await notifications.show(Notification("noise", "Another", "chat"))

    assert sorted(one["body"] for one in server.shown.values()) == ["10시요", "chat"]


async def test_what_was_read_elsewhere_is_taken_away_and_nothing_else(
    server: NotificationServer, notifications: FreedesktopNotifications
) -> None:
    await notifications.show(NEWS)
    await notifications.show(Notification("noise", "Another", "chat"))

    await notifications.withdraw("garam")
    await notifications.withdraw("garam")
    await notifications.withdraw("never shown")

    assert server.only["body"] == "chat"


async def test_a_press_a_button_and_a_reply_are_told_with_the_chat(
    server: NotificationServer, notifications: FreedesktopNotifications, told: list[Answer]
) -> None:
    await notifications.show(NEWS)
    server.ActivationToken(server.number, "token-1")
    server.ActionInvoked(server.number, "default")
    server.ActionInvoked(server.number, "read")
    server.NotificationReplied(server.number, "네, <b>알겠습니다</b>")
    await until(lambda: len(told) == 3)

    assert told == [
        Answer("garam", Deed.OPENED, token="token-1"),
        Answer("garam", Deed.PRESSED, "read"),
        Answer("garam", Deed.REPLIED, text="네, <b>알겠습니다</b>"),
    ]


async def test_what_is_done_with_others_notifications_or_closed_ones_is_nobody_s_business(
    server: NotificationServer, notifications: FreedesktopNotifications, told: list[Answer]
) -> None:
    await notifications.show(NEWS)
    server.ActionInvoked(999, "default")
    server.NotificationClosed(server.number, DISMISSED)
    server.ActionInvoked(server.number, "default")
    await notifications.show(Notification("noise", "Another", "chat"))  # a round trip after the signals

    assert told == []


async def test_the_end_takes_away_what_nobody_would_answer_for(
    server: NotificationServer, notifications: FreedesktopNotifications
) -> None:
    await notifications.show(NEWS)
    await notifications.close()

    assert server.shown == {}


async def test_another_server_is_asked_anew_what_it_can_do(
    address: str, server: NotificationServer, notifications: FreedesktopNotifications
) -> None:
    await notifications.show(NEWS)
    await server.stop()
    other = await NotificationServer("body").start(address)

    assert await notifications.show(NEWS)
    assert other.only["actions"] == {}
    await other.stop()


async def test_nobody_who_shows_notifications_and_no_bus_are_said_so(
    address: str, notifications: FreedesktopNotifications, told: list[Answer]
) -> None:
    assert not await notifications.show(NEWS)

    nowhere = FreedesktopNotifications(told.append, "chat.atrium.desktop", SessionBus(""))
    assert not await nowhere.show(NEWS)
    await nowhere.close()

"""What is chosen in the preferences has its effect in the window, for the eyes, for the ears and on the other side."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import (
    CTRL,
    KEY,
    SHIFT,
    Notices,
    choose,
    click,
    found,
    group_of,
    herald_of,
    notices_of,
    open_chat,
    part,
    preferences,
    press,
    send,
    turn_to,
    write,
)
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui


async def two(server: ServerProcess, play: Play, folder: Path) -> tuple[Guest, Guest]:
    """Mina and Jun, each in front of a client."""
    mina, jun = Guest(folder / "mina", play.faults), Guest(folder / "jun", play.faults)
    await mina.arrive(server.url, "mina@corvane.example")
    await jun.arrive(server.url, "jun@corvane.example")
    return mina, jun


async def tell(writer: Guest, *texts: str) -> None:
    """Let a person write, where they look."""
    await turn_to(writer)
    for text in texts:
        send(writer, text)
        await found(writer, text)


async def told(guest: Guest, notices: Notices, text: str) -> list[str]:
    """Wait until a client knows a message and has thought about telling it, and give what it told since the last."""
    notifier = (await herald_of(guest)).notifier
    await eventually(lambda: any(chat.last and chat.last.text == text for chat in guest.station.desk.store.chats()))
    await eventually(lambda: not notifier._later.isActive())
    await asyncio.sleep(0)  # what was told has been spawned
    lines, notices.told = notices.told, []
    return lines


async def choose_alerts(guest: Guest, level: str = "", keywords: str = "", *, with_text: bool | None = None) -> None:
    """Change what is told, and how."""
    dialog = await preferences(guest, "Notifications")
    if with_text is not None and dialog.alerts.with_text.isChecked() is not with_text:
        click(dialog.alerts.with_text)
    if level:
        click(part(dialog.alerts.level, level))
    if keywords:
        write(dialog.alerts.keywords.edit, keywords)
        press(dialog.alerts.keywords.edit, KEY.Key_Return)
        assert guest.house.settings.now.keywords == (keywords,)
    click(dialog.buttons["close"])


def test_notifications_follow_level_keywords_content_and_mute(
    play: Play, shared: ServerProcess, tmp_path: Path
) -> None:
    let_in(shared, "Kai", "kai@corvane.example")

    async def story() -> None:
        mina, jun = await two(shared, play, tmp_path)
        notices = await notices_of(jun)
        await group_of(mina, "Quay", "Jun", "Kai")
        await choose_alerts(jun, with_text=False)
        await tell(mina, "The safe opens at six")
        assert await told(jun, notices, "The safe opens at six") == ["Atrium / New message"]

        await choose_alerts(jun, "Nothing", with_text=True)
        await tell(mina, "Nothing of this")
        assert await told(jun, notices, "Nothing of this") == []
        await choose_alerts(jun, "Mentions", "crane")
        await tell(mina, "A boat has come")
        assert await told(jun, notices, "A boat has come") == []
        await tell(mina, "The crane is back")
        (line,) = await told(jun, notices, "The crane is back")
        assert line.endswith("The crane is back")
        assert "boat" not in line

        await open_chat(jun, "Quay")
        press(jun.window, KEY.Key_M, CTRL | SHIFT)
        jun.window.chats.leave()
        await tell(mina, "The crane again")
        assert await told(jun, notices, "The crane again") == []
        await mina.leave()
        await jun.leave()

    play.run(story)


def test_eyes_and_language_are_served_at_once_while_a_chat_with_a_draft_is_open(
    play: Play, shared: ServerProcess, tmp_path: Path
) -> None:
    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(shared.url, "mina@corvane.example")
        mina.open_chat_with("Jun")
        await turn_to(mina)
        write(mina.conversation.composer.editor, "half a sentence")
        theme = mina.house.theme
        dialog = await preferences(mina, "Accessibility")
        faint = theme.color("border").name()
        click(part(dialog.ease.motion, "On"))
        click(part(dialog.ease.contrast, "On"))
        assert theme.reduced_motion
        assert theme.color("border").name() != faint
        click(part(dialog.ease.motion, "Off"))
        click(part(dialog.ease.contrast, "Off"))
        assert not theme.reduced_motion
        assert theme.color("border").name() == faint
        click(dialog.buttons["close"])

        dialog = await preferences(mina, "Look")
        high = mina.conversation.composer.editor.fontMetrics().height()
        dialog.look.text_size.showPopup()
        await choose("200")
        assert theme.text_scale == 2.0
        await eventually(lambda: mina.conversation.composer.editor.fontMetrics().height() >= 1.8 * high)
        composer = mina.conversation.composer
        assert composer.send.isVisible()
        assert composer.rect().contains(composer.send.geometry().topLeft())
        dialog.look.text_size.showPopup()
        await choose("100")
        dialog.look.language.showPopup()
        await choose("한국어")
        await eventually(lambda: mina.window.rail.accessibleName() != "Sections")
        assert mina.conversation.composer.editor.toPlainText() == "half a sentence"
        assert mina.conversation.composer.send.words() == "보내기"
        mina.client.speak("en")
        assert mina.conversation.composer.editor.toPlainText() == "half a sentence"
        press(mina.conversation.composer.editor, KEY.Key_Return)
        await found(mina, "half a sentence")
        await mina.leave()

    play.run(story)

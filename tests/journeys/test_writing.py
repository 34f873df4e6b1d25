"""A morning of writing between two people, all of it through keys, buttons and menus."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from desktop.features.messaging.view.composer.schedule import ScheduleDialog
from desktop.features.messaging.view.message.forward import ForwardDialog
from desktop.features.messaging.view.message.popovers import HistoryPopover, ReadersPopover
from desktop.features.messaging.view.quick_replies import QuickRepliesDialog
from desktop.features.messaging.view.scheduled import ScheduledDialog
from tests.journeys.conftest import Guest, Play, Story, eventually, let_in
from tests.journeys.hands import (
    CTRL,
    KEY,
    answer,
    asked,
    choose,
    click,
    fact,
    found,
    group_of,
    menu_of,
    open_chat,
    press,
    rows,
    said,
    send,
    tap,
    turn_to,
    write,
)
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui


class Cast:
    """Mina and Jun, each in front of a client, and the group that they write in."""

    def __init__(self, play: Play, server: ServerProcess, folder: Path) -> None:
        self._server = server
        self.mina, self.jun = Guest(folder / "mina", play.faults), Guest(folder / "jun", play.faults)

    async def come(self) -> tuple[Guest, Guest]:
        """Sign in and open the group."""
        await self.mina.arrive(self._server.url, "mina@corvane.example")
        await self.jun.arrive(self._server.url, "jun@corvane.example")
        await group_of(self.mina, "Dock 4", "Jun", "한규림", "陈雨桐")
        await open_chat(self.jun, "Dock 4")
        await turn_to(self.mina)
        return self.mina, self.jun

    async def go(self) -> None:
        """End both."""
        await self.mina.leave()
        await self.jun.leave()


@pytest.fixture
def cast(play: Play, server: ServerProcess, tmp_path: Path) -> Cast:
    for name, email in (("Jun", "jun"), ("한규림", "gyurim"), ("陈雨桐", "chen")):
        let_in(server, name, f"{email}@corvane.example")
    return Cast(play, server, tmp_path)


def is_recalled(guest: Guest, key: str) -> bool:
    """Tell whether the open chat says that a message was taken back."""
    one = guest.conversation.presenter.facts(key)
    return one is not None and one.recalled


def nothing_waits(dialog: ScheduledDialog) -> bool:
    """Tell whether the list of what waits is empty."""
    return not dialog.rows


def acted(story: Story, cast: Cast) -> Story:
    """Let both go home after a story."""

    async def act() -> None:
        await story()
        await cast.go()

    return act


def test_colleagues_are_named_by_initials_answered_and_read(play: Play, cast: Cast) -> None:
    async def story() -> None:
        mina, jun = await cast.come()
        editor = mina.conversation.composer.editor
        for letters in ("@ㅎㄱㄹ", "@cyt"):
            write(editor, letters)
            press(editor, KEY.Key_Return)
        send(mina, "at nine")
        first = await found(jun, "at nine")
        assert first.text == "@한규림 @陈雨桐 at nine"
        await turn_to(jun)
        await menu_of(jun, first.key, "Reply")
        send(jun, "네, 아홉 시에 봐요")
        reply = await found(mina, "네, 아홉 시에 봐요")
        tap(mina, reply.key, "quote")
        await eventually(lambda: (one := fact(mina, "at nine")) and one.delivery and one.delivery.read_by == 1)

        await turn_to(mina)
        await menu_of(mina, first.key, "Read by")
        await eventually(lambda: mina.conversation.findChildren(ReadersPopover))
        assert "Read by 1 of 3\nJun\nNot yet" in said(mina.conversation.findChildren(ReadersPopover)[0])

    play.run(acted(story, cast))


def test_a_message_is_edited_looked_back_at_recalled_and_written_again(play: Play, cast: Cast) -> None:
    async def story() -> None:
        mina, jun = await cast.come()
        editor = mina.conversation.composer.editor
        send(mina, "The plum")
        plum = await found(mina, "The plum")
        press(editor, KEY.Key_Up)
        press(editor, KEY.Key_A, CTRL)
        write(editor, "The **pump**")
        press(editor, KEY.Key_Return)
        await found(jun, "The **pump**")
        await turn_to(jun)
        await menu_of(jun, plum.key, "Earlier text")
        await eventually(lambda: jun.conversation.findChildren(HistoryPopover))
        assert "The plum" in said(jun.conversation.findChildren(HistoryPopover)[0])
        jun.conversation.findChildren(HistoryPopover)[0].close()

        await turn_to(mina)
        await menu_of(mina, plum.key, "Recall")
        await answer(mina, "Delete this message", "delete")
        for guest in (jun, mina):
            await eventually(partial(is_recalled, guest, plum.key))
        tap(mina, plum.key, "write_again")
        assert editor.toPlainText() == "The **pump**"

    play.run(acted(story, cast))


def test_a_message_is_acknowledged_pinned_saved_and_sent_on(play: Play, cast: Cast) -> None:
    async def story() -> None:
        mina, jun = await cast.come()
        click(mina.conversation.composer.tools.ask)
        send(mina, "Gate 3 is closed")
        gate = await found(jun, "Gate 3")
        await turn_to(jun)
        tap(jun, gate.key, "acknowledge")
        await eventually(
            lambda: (one := fact(mina, "Gate 3")) and one.acknowledgement and one.acknowledgement.count == 1
        )
        await menu_of(jun, gate.key, "Pin for everybody")
        await eventually(lambda: (one := fact(mina, "Gate 3")) and one.pinned)
        await turn_to(mina)
        await menu_of(mina, gate.key, "Save for yourself")
        await eventually(lambda: (one := fact(mina, "Gate 3")) and one.saved)

        await menu_of(mina, gate.key, "Forward")
        dialog = await asked(mina, "Who gets")
        assert isinstance(dialog, ForwardDialog)
        write(dialog.picker.field, "Jun")
        press(dialog.picker.field, KEY.Key_Return)
        write(dialog.comment.edit, "for you")
        click(dialog.buttons["forward"])
        await open_chat(jun, "Mina")
        await found(jun, "for you")
        sent_on = await found(jun, "Gate 3")
        assert sent_on.forwarded is not None
        assert sent_on.forwarded.author == "Mina"

    play.run(acted(story, cast))


def test_emoji_and_ready_texts_are_found_by_their_names(play: Play, cast: Cast) -> None:
    async def story() -> None:
        mina, _ = await cast.come()
        composer = mina.conversation.composer
        for words in ("감사", "谢谢", "thank"):
            click(composer.smile)
            write(composer.picker.field, words)
            press(composer.picker.field, KEY.Key_Return)
            await turn_to(mina)
        assert composer.editor.toPlainText() == "🙏🙏🙏"
        press(composer.editor, KEY.Key_A, CTRL)
        write(composer.editor, ":박수")
        assert rows(composer.suggestions.list)[:1] == ["clapping hands"]
        press(composer.editor, KEY.Key_Escape)
        press(composer.editor, KEY.Key_A, CTRL)
        press(composer.editor, KEY.Key_Delete)

        click(composer.tools.replies)
        await choose("Change quick replies")
        dialog = await asked(mina, "Quick replies")
        assert isinstance(dialog, QuickRepliesDialog)
        click(dialog.add)
        write(dialog.form.name.edit, "late")
        write(dialog.form.text, "Ten minutes late")
        click(dialog.form.save)
        click(dialog.buttons["close"])
        await turn_to(mina)
        write(composer.editor, "/la")
        press(composer.editor, KEY.Key_Return)
        press(composer.editor, KEY.Key_Return)
        await found(mina, "Ten minutes late")

    play.run(acted(story, cast))


def test_what_waits_for_its_time_is_listed_and_sent_now(play: Play, cast: Cast) -> None:
    async def story() -> None:
        mina, jun = await cast.come()
        composer = mina.conversation.composer
        for text, waits in (("At once", False), ("Later, then", True)):
            write(composer.editor, text)
            click(composer.tools.later)
            when = await asked(mina, "When is it")
            assert isinstance(when, ScheduleDialog)
            click(when.buttons["take"])
            if waits:  # until the server has heard of it
                await eventually(lambda: not mina.station.outbox.pending())
            await turn_to(mina)
            click(composer.tools.clock)
            waiting = await asked(mina, "Scheduled")
            assert isinstance(waiting, ScheduledDialog)
            click(waiting.rows[0].buttons["now"])
            await found(jun, text)
            await eventually(partial(nothing_waits, waiting))
            click(waiting.buttons["close"])
            await turn_to(mina)

    play.run(acted(story, cast))

"""Groups in which a word reaches many: @all is asked about, two thousand are searched, an acknowledgement is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.features.messaging.view.details.members import MembersPane
from desktop.features.messaging.view.message.popovers import AcknowledgedPopover, ReadersPopover
from tests.journeys.conftest import Guest, Play, eventually
from tests.journeys.hands import (
    KEY,
    asked,
    click,
    details_of,
    fact,
    found,
    menu_of,
    notices_of,
    open_chat,
    press,
    rows,
    said,
    send,
    tap,
    turn_to,
    write,
)
from tests.support.firm import PASSWORD, seed_firm
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
EVERYBODY, IN_SHIFT = 2_000, 25


@pytest.fixture(scope="module")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A firm of two thousand: a group of all, one of a shift and one of a crew."""
    folder = tmp_path_factory.mktemp("firm")
    seed_firm(folder, people=EVERYBODY, groups={"All hands": EVERYBODY, "Shift": IN_SHIFT, "Crew": 4}, signed_in=0)
    with ServerProcess(folder) as server:
        yield server


async def arrived(server: ServerProcess, play: Play, folder: Path, chat: str, *numbers: int) -> list[Guest]:
    """Let people sign in and open a chat."""
    guests = [Guest(folder / str(number), play.faults) for number in numbers]
    for number, guest in zip(numbers, guests, strict=True):
        await guest.arrive(server.url, f"person{number}@corvane.example", PASSWORD)
        await open_chat(guest, chat)
    return guests


async def leave(guests: list[Guest]) -> None:
    """Let all go home."""
    for guest in guests:
        await guest.leave()


def test_calling_everybody_is_asked_about_with_their_number_and_then_sent_and_told_once(
    play: Play, firm: ServerProcess, tmp_path: Path
) -> None:
    async def story() -> None:
        guests = await arrived(firm, play, tmp_path, "Shift", 1, 2)
        caller, called = guests
        notices = await notices_of(called)
        await turn_to(caller)
        editor = caller.conversation.composer.editor
        write(editor, "@all")
        press(editor, KEY.Key_Return)
        write(editor, "the tide is at nine")
        press(editor, KEY.Key_Return)
        question = await asked(caller, f"Call all {IN_SHIFT - 1} people")
        click(question.buttons["stay"])
        await turn_to(caller)
        assert editor.toPlainText() == "@all the tide is at nine"
        assert caller.texts() == []

        press(editor, KEY.Key_Return)
        question = await asked(caller, f"Call all {IN_SHIFT - 1} people")
        click(question.buttons["go"])
        await found(called, "the tide is at nine")
        await turn_to(caller)
        send(caller, "And the pilot at ten")
        await found(called, "the pilot")
        assert called.texts() == caller.texts() == ["@all the tide is at nine", "And the pilot at ten"]
        await eventually(lambda: "the pilot" in "".join(notices.told))
        assert editor.toPlainText() == ""
        assert any("the tide is at nine" in one for one in notices.told)
        assert len(notices.shown) == 1
        await leave(guests)

    play.run(story)


def test_two_thousand_are_searched_and_written_to_and_a_shift_names_who_has_read(
    play: Play, firm: ServerProcess, tmp_path: Path
) -> None:
    async def story() -> None:
        guests = await arrived(firm, play, tmp_path, "All hands", 3, 4)
        writer, reader = guests
        await turn_to(writer)
        assert f"{EVERYBODY:,} members" in writer.conversation.header.detail()
        details = await details_of(writer)
        click(details.members.all)
        (pane,) = details.findChildren(MembersPane)
        assert pane.list.model().rowCount() == EVERYBODY
        write(pane.search, "Person 1999")
        await eventually(lambda: [row.split(",")[0] for row in rows(pane.list)] == ["Person 1999"])
        send(writer, "The gate is shut")
        gate = await found(reader, "The gate is shut")
        menu = writer.conversation.actions_of.menu_for(gate.key)
        assert menu is not None
        assert "Read by" not in [action.text() for action in menu.actions()]  # who has read is not shared among so many

        for guest in guests:
            await open_chat(guest, "Shift")
        await turn_to(writer)
        send(writer, "Who is on the crane?")
        crane = await found(reader, "crane")
        await turn_to(reader)
        await eventually(lambda: (one := fact(writer, "crane")) and one.delivery and one.delivery.read_by == 1)
        await turn_to(writer)
        await menu_of(writer, crane.key, "Read by")
        await eventually(lambda: writer.conversation.findChildren(ReadersPopover))
        words = said(writer.conversation.findChildren(ReadersPopover)[0])
        assert words.startswith(f"Read by 1 of {IN_SHIFT - 1}\nPerson 4\nNot yet")
        await leave(guests)

    play.run(story)


def test_whoever_takes_note_is_named(play: Play, firm: ServerProcess, tmp_path: Path) -> None:
    async def story() -> None:
        guests = await arrived(firm, play, tmp_path, "Crew", 0, 1, 2)
        asker, first, _ = guests
        await turn_to(asker)
        click(asker.conversation.composer.tools.ask)
        send(asker, "Helmets on from today")
        helmets = await found(first, "Helmets")
        await turn_to(first)
        tap(first, helmets.key, "acknowledge")
        await eventually(
            lambda: (one := fact(asker, "Helmets")) and one.acknowledgement and one.acknowledgement.count == 1
        )
        await turn_to(asker)
        tap(asker, helmets.key, "acknowledged")
        await eventually(lambda: asker.conversation.findChildren(AcknowledgedPopover))
        words = said(asker.conversation.findChildren(AcknowledgedPopover)[0]).split("\n")
        assert words == ["1 of 3 acknowledged", "Person 1", "Not yet", "Person 2", "Person 3"]
        await leave(guests)

    play.run(story)

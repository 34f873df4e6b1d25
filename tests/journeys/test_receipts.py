"""Who has read is told to those who wrote, by name among a hundred; among more, reading is one's own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.features.messaging.presenter.feed.rows import FeedRow
from desktop.features.messaging.view.feed.words import status_words
from desktop.features.messaging.view.message.popovers import ReadersPopover
from tests.journeys.conftest import Guest, Play, eventually
from tests.journeys.hands import KEY, fact, found, open_chat, press, said, send, tap, turn_to
from tests.support.firm import PASSWORD, seed_firm
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
MOST = 100


@pytest.fixture(scope="module")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A firm with a group of a hundred, and one of a person more."""
    folder = tmp_path_factory.mktemp("firm")
    seed_firm(folder, people=MOST + 1, groups={"Hundred": MOST, "One more": MOST + 1}, signed_in=0)
    with ServerProcess(folder) as server:
        yield server


def words_below(guest: Guest, text: str) -> str:
    """Read what stands below a message, without its time."""
    facts, view = fact(guest, text), guest.conversation
    index = None if facts is None else view.presenter.source.index_of_key(facts.key)
    row = None if index is None else view.feed.stage.row(index)
    return status_words(row).rpartition(" · ")[2] if isinstance(row, FeedRow) and row.delivery else ""


def offers(guest: Guest, text: str) -> list[str]:
    """List the words of a message's menu."""
    facts = fact(guest, text)
    menu = None if facts is None else guest.conversation.actions_of.menu_for(facts.key)
    return [] if menu is None else [action.text() for action in menu.actions()]


def says(guest: Guest, text: str, words: str) -> bool:
    """Tell whether some words stand below a message."""
    return words_below(guest, text) == words


async def told_in(chat: str, writer: Guest, reader: Guest, text: str, words: str) -> None:
    """Write in a chat, let it be read, and see what the writer learns of that and the reader does not."""
    for guest in (reader, writer):
        await open_chat(guest, chat)
    send(writer, text)
    await found(reader, text)
    await turn_to(reader)
    await eventually(partial(seen, reader))
    await turn_to(writer)
    await eventually(partial(says, writer, text, words))
    assert words_below(reader, text) == ""
    assert "Read by" not in offers(reader, text)


def seen(guest: Guest) -> bool:
    """Tell whether all of the open chat is read and the server knows it."""
    chat = guest.station.desk.store.chat(guest.conversation.presenter.conversation)
    return chat is not None and not chat.unread and not guest.station.outbox.pending()


def test_a_writer_learns_who_has_read_among_a_hundred_and_nobody_else_does(
    play: Play, firm: ServerProcess, tmp_path: Path
) -> None:
    async def story() -> None:
        writer, reader = (Guest(tmp_path / str(number), play.faults) for number in range(2))
        for number, guest in enumerate((writer, reader)):
            await guest.arrive(firm.url, f"person{number}@corvane.example", PASSWORD)
        await told_in("Hundred", writer, reader, "Helmets on", f"Read by 1 of {MOST - 1}")
        assert "Read by" in offers(writer, "Helmets on")
        facts = fact(writer, "Helmets on")
        assert facts is not None
        tap(writer, facts.key, "read_list")
        await eventually(lambda: writer.conversation.findChildren(ReadersPopover))
        (popover,) = writer.conversation.findChildren(ReadersPopover)
        names = said(popover).split("\n")
        assert names[:4] == [f"Read by 1 of {MOST - 1}", "Person 1", "Not yet", "Person 2"]
        press(popover, KEY.Key_Escape)

        await told_in("One more", writer, reader, "The gate is open", "Sent")
        assert "Read by" not in offers(writer, "The gate is open")
        assert writer.station.desk.store.readers(writer.conversation.presenter.conversation, 1) == []

        writer.open_chat_with("Person 1")
        await turn_to(writer)
        send(writer, "Just you")
        await found(writer, "Just you")
        assert words_below(writer, "Just you") == "Sent"
        reader.open_chat_with("Person 0")
        await turn_to(reader)
        await eventually(partial(says, writer, "Just you", "Read"))
        await reader.leave()
        await writer.leave()

    play.run(story)

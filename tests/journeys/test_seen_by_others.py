"""What one does as the others see it: formatting, writing, coming and going, and what a newcomer finds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from math import inf
from pathlib import Path

import pytest

from desktop.features.messaging.presenter.feed.rows import FeedRow
from desktop.features.messaging.view.details.group import GroupDialog
from desktop.features.messaging.view.new_chat import AddPeopleDialog
from desktop.widgets.feed.text.marked import LineKind
from desktop.widgets.feed.text.spans import Mark
from tests.journeys.clocks import move_clients
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import (
    CTRL,
    KEY,
    SHIFT,
    asked,
    choose,
    click,
    details_of,
    found,
    group_of,
    herald_of,
    open_chat,
    preferences,
    press,
    turn_to,
    write,
)
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
OLD = 103


async def two(server: ServerProcess, play: Play, folder: Path) -> tuple[Guest, Guest]:
    """Mina and Jun, each with the chat with the other open."""
    mina, jun = Guest(folder / "mina", play.faults), Guest(folder / "jun", play.faults)
    await mina.arrive(server.url, "mina@corvane.example")
    await jun.arrive(server.url, "jun@corvane.example")
    mina.open_chat_with("Jun")
    jun.open_chat_with("Mina")
    await turn_to(mina)
    return mina, jun


async def row_of(guest: Guest, text: str) -> FeedRow:
    """Wait for the row that shows a message whose source has a text."""
    key, view = (await found(guest, text)).key, guest.conversation
    index = view.presenter.source.index_of_key(key)
    assert index is not None
    await eventually(lambda: isinstance(view.feed.stage.row(index), FeedRow))
    row = view.feed.stage.row(index)
    assert isinstance(row, FeedRow)
    return row


def marks(row: FeedRow) -> list[tuple[Mark, str, str]]:
    """List what a row marks: how, which words, where they lead."""
    return [(span.mark, row.marked.text[span.start : span.end], span.target) for span in row.marked.spans]


def test_what_is_formatted_with_keys_and_buttons_is_set_so_for_the_other(
    play: Play, shared: ServerProcess, tmp_path: Path
) -> None:
    async def story() -> None:
        mina, jun = await two(shared, play, tmp_path)
        composer = mina.conversation.composer
        editor, tools = composer.editor, composer.tools
        for word, keys, words in (("Bring", KEY.Key_B, "Bold"), ("x = 1", KEY.Key_X, "Code")):
            shift = SHIFT if keys == KEY.Key_X else CTRL
            write(editor, word)
            press(editor, KEY.Key_A, CTRL)
            press(editor, keys, CTRL | shift)
            by_key = editor.toPlainText()
            press(editor, KEY.Key_A, CTRL)
            press(editor, KEY.Key_Delete)
            write(editor, word)
            press(editor, KEY.Key_A, CTRL)
            click(tools.format)
            await choose(words)
            await turn_to(mina)
            assert editor.toPlainText() == by_key
            press(editor, KEY.Key_Return)
        assert marks(await row_of(jun, "**Bring**")) == [(Mark.BOLD, "Bring", "")]
        assert marks(await row_of(jun, "`x = 1`")) == [(Mark.CODE, "x = 1", "")]

        write(editor, "the plan")
        press(editor, KEY.Key_A, CTRL)
        press(editor, KEY.Key_L, CTRL | SHIFT)
        write(editor, "https://plan.corvane.example")
        press(editor, KEY.Key_Return)
        row = await row_of(jun, "the plan")
        assert marks(row) == [(Mark.LINK, "the plan", "https://plan.corvane.example")]
        assert row.marked.text == "the plan"

        for key, kind, two_lines in (
            (KEY.Key_8, LineKind.BULLET, "seals\nbolts"),
            (KEY.Key_7, LineKind.NUMBER, "lift\nlower"),
        ):
            press(editor, key, CTRL | SHIFT)
            write(editor, two_lines)
            press(editor, KEY.Key_Return)
            row = await row_of(jun, two_lines.partition("\n")[2])
            assert row.marked.text == two_lines
            assert [line.kind for line in row.marked.lines] == [kind, kind]
        await mina.leave()
        await jun.leave()

    play.run(story)


class Chair:
    """Somebody's place at their computer, which they can lock."""

    def __init__(self) -> None:
        self._idle_s = 0.0
        self._heard: list[Callable[[], None]] = []

    async def seconds(self) -> float:
        """Count the seconds since the last key."""
        return self._idle_s

    async def listen(self, locked: Callable[[], None]) -> None:
        """Hear of the lock."""
        self._heard.append(locked)

    async def close(self) -> None:
        """Hear nothing more."""
        self._heard.clear()

    def lock(self, *, on: bool) -> None:
        """Lock or unlock."""
        self._idle_s = inf if on else 0.0
        for heard in self._heard:
            heard()


def detail(guest: Guest) -> str:
    """Read the second line above the open chat."""
    return guest.conversation.header.detail()


def test_writing_coming_and_going_are_seen_and_when_somebody_was_last_here_only_by_the_company_s_policy(
    play: Play, shared: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, chairs = move_clients(monkeypatch), list[Chair]()

    def chair() -> Chair:
        chairs.append(Chair())
        return chairs[-1]

    monkeypatch.setattr("desktop.app.account.herald.find_idleness", chair)

    async def story() -> None:
        mina, jun = await two(shared, play, tmp_path)
        await herald_of(jun)
        await eventually(lambda: detail(mina) == "Here")
        editor = jun.conversation.composer.editor
        write(editor, "At nine")
        await eventually(lambda: mina.conversation.typing.text().startswith("Jun"))
        assert detail(mina) == mina.conversation.typing.text()
        press(editor, KEY.Key_Return)
        await eventually(lambda: mina.conversation.typing.text() == "" and detail(mina) == "Here")
        clock.by = timedelta(minutes=1)
        write(editor, "or at ten")
        await eventually(lambda: mina.conversation.typing.text().startswith("Jun"))
        clock.by = timedelta(minutes=2)  # nothing more is heard of it
        await eventually(lambda: mina.conversation.typing.text() == "")

        for locked, words in ((True, "Away"), (False, "Here")):
            chairs[1].lock(on=locked)
            await eventually(partial(_says, mina, words))
        await jun.leave()
        await eventually(lambda: detail(mina).startswith("Last seen"))
        dialog = await preferences(mina, "Privacy")
        click(dialog.privacy.shows)
        await eventually(lambda: detail(mina) == "Offline")
        click(dialog.privacy.shows)
        await eventually(lambda: detail(mina).startswith("Last seen"))
        await mina.leave()

    play.run(story)


def _says(guest: Guest, words: str) -> bool:
    return detail(guest) == words


async def bring_in(guest: Guest, name: str, history: str) -> None:
    """Say what newcomers see of a group, and bring somebody in."""
    await turn_to(guest)
    details = await details_of(guest)
    click(details.settings)
    dialog = await asked(guest, "Group settings")
    assert isinstance(dialog, GroupDialog)
    dialog.history.showPopup()
    await choose(history)
    click(dialog.buttons["save"])
    click(details.members.add)
    adding = await asked(guest, "Add people")
    assert isinstance(adding, AddPeopleDialog)
    write(adding.picker.field, name)
    press(adding.picker.field, KEY.Key_Return)
    click(adding.buttons["open"])


def is_all_here(guest: Guest) -> bool:
    """Tell whether everything that can be seen of the open chat has been fetched."""
    guest.conversation.feed.set_current(0)
    source = guest.conversation.presenter.source
    return source.count() > 0 and all(source.facts_at(index) is not None for index in range(source.count()))


def test_a_newcomer_finds_nothing_the_last_hundred_or_all_as_the_group_wants_it(
    play: Play, shared: ServerProcess, tmp_path: Path
) -> None:
    for name in ("Kai", "Noor", "Aiko", "Remy"):
        let_in(shared, name, f"{name.lower()}@corvane.example")

    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(shared.url, "mina@corvane.example")
        await group_of(mina, "Berths", "Kai", "Noor")
        room = mina.conversation.presenter.conversation
        for number in range(1, OLD + 1):
            mina.station.desk.actions.send(room, f"Berth {number} is free")
        await eventually(lambda: not mina.station.outbox.pending())
        for name, history, most in (("Jun", "Nothing", 0), ("Aiko", "The last 100", 100), ("Remy", "Everything", inf)):
            await bring_in(mina, name, history)
            guest = Guest(tmp_path / name, play.faults)
            await guest.arrive(shared.url, f"{name.lower()}@corvane.example")
            await open_chat(guest, "Berths")
            await eventually(partial(is_all_here, guest))
            joined = guest.station.desk.store.span(room)[1]
            before = min(most, joined - 1)
            assert guest.conversation.presenter.source.count() == before + 1
            lines = [text for text in mina.texts() if text.startswith("Berth")]
            seen = guest.texts()
            assert seen == lines[len(lines) - len(seen) :]
            assert (seen == lines) is (most is inf)
            await guest.leave()
        await mina.leave()

    play.run(story)

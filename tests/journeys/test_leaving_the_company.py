"""Somebody is let go while their window is open: it ends, nothing of the firm stays readable, the chats go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.features.directory.view.organisation import OrganisationPage
from desktop.features.directory.view.organisation.person import LEAVE
from desktop.system.keyring import MemoryVault
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import answer, click, details_of, found, group_of, open_chat, rows, send, turn_to, write
from tests.journeys.test_organisation import open_page
from tests.journeys.test_signing_out import files_below, shown_texts
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
SECRET, UNSENT = "The reserve price is 41,200", "nobody has read this yet"


def names(page: OrganisationPage) -> list[str]:
    """Read who is on the page."""
    rows = page.table.rows
    return [row.cells[0] for row in map(rows.row_at, range(rows.rowCount()))]


def kept(guest: Guest) -> list[Path]:
    """List what a computer keeps of any account: caches, files, drafts."""
    return [path for path in guest.house.paths.account_cache("").parent.rglob("*") if path.is_file()]


def is_wiped(guest: Guest) -> bool:
    """Tell whether a window has ended, says why, and nothing is left on its computer."""
    words = "You are no longer in this company" in shown_texts()
    return words and guest.client.window is None and not kept(guest) and guest.house.keys.accounts == ()


async def let_go(guest: Guest, name: str) -> None:
    """Choose somebody in the organisation and let them go."""
    page = await open_page(guest)
    await eventually(lambda: name in names(page))
    row = page.table.rows.row_at(names(page).index(name))
    page.table.select_key(row.key)
    click(page.person.form.leave)
    await answer(guest, f"Let {name} go", LEAVE)


def test_who_is_let_go_is_out_at_once_and_the_others_go_on(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    let_in(server, "陈雨桐", "chen@corvane.example")

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await jun.arrive(server.url, "jun@corvane.example")
        mina.open_chat_with("Jun")
        await turn_to(mina)
        send(mina, "Can you see me?")
        await found(mina, "Can you see me?")
        await group_of(mina, "Dock 4", "陈雨桐", "Jun")
        await open_chat(jun, "Dock 4")
        send(jun, SECRET)
        await found(mina, SECRET)
        write(jun.conversation.composer.editor, UNSENT)

        await let_go(mina, "Jun")
        await eventually(lambda: is_wiped(jun))
        await turn_to(mina)
        mina.window.open_section("chats")
        await open_chat(mina, "Dock 4")
        assert mina.texts() == [SECRET]
        members = (await details_of(mina)).members.list
        await eventually(lambda: not any(row.startswith("Jun") for row in rows(members)))
        send(mina, "We go on")
        await found(mina, "We go on")
        await open_chat(mina, "Jun")
        assert mina.texts() == ["Can you see me?"]
        await eventually(lambda: not mina.conversation.composer.editor.isVisible())
        for guest in (mina, jun):
            await guest.leave()
        disk = files_below(tmp_path / "jun")
        for word in (b"reserve price", b"nobody has read", b"Corvane", "陈雨桐".encode()):
            assert word not in disk

    play.run(story)


def test_a_computer_that_was_off_is_wiped_when_it_next_meets_its_server(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    vault = MemoryVault()

    async def before() -> None:
        jun = Guest(tmp_path / "jun", play.faults, vault)
        await jun.arrive(server.url, "jun@corvane.example")
        jun.open_chat_with("Mina")
        jun.say(SECRET)
        await found(jun, SECRET)
        await jun.leave()
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await let_go(mina, "Jun")
        await eventually(lambda: not mina.station.outbox.pending())
        await mina.leave()

    async def after() -> None:
        jun = Guest(tmp_path / "jun", play.faults, vault)
        assert kept(jun) != []
        jun.begin()
        jun.client.show()
        await eventually(lambda: is_wiped(jun))
        await jun.leave()

    play.run(before)
    play.run(after)

"""A group from its first link to its archive: roles, announcements, a copy, people who leave and come back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.features.messaging.view.details.copying import ExportDialog
from desktop.features.messaging.view.details.group import GroupDialog
from desktop.features.messaging.view.details.links import RoomLinksDialog
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import (
    answer,
    asked,
    choose,
    click,
    details_of,
    found,
    group_of,
    open_chat,
    rows,
    said,
    send,
    turn_to,
    write,
)
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui


async def member_menu(guest: Guest, name: str, words: str) -> None:
    """Open the menu of a member with the right button and choose from it."""
    await turn_to(guest)
    members = (await details_of(guest)).members.list
    await eventually(lambda: any(row.startswith(name) for row in rows(members)))
    index = members.model().index(next(at for at, row in enumerate(rows(members)) if row.startswith(name)), 0)
    place, reason = members.visualRect(index).center(), QContextMenuEvent.Reason.Mouse
    port = members.viewport()
    QApplication.sendEvent(port, QContextMenuEvent(reason, place, port.mapToGlobal(place)))
    await choose(words)


async def announce_only(guest: Guest) -> None:
    """Let the owner and admins alone write, and say what the group is for."""
    details = await details_of(guest)
    click(details.settings)
    dialog = await asked(guest, "Group settings")
    assert isinstance(dialog, GroupDialog)
    write(dialog.topic.edit, "Berths and cranes")
    click(dialog.announcement)
    click(dialog.buttons["save"])
    await eventually(lambda: "Berths and cranes" in said(details))


async def make_link(guest: Guest) -> str:
    """Make a link with its code, and copy it."""
    click((await details_of(guest)).links)
    dialog = await asked(guest, "Invite with")
    assert isinstance(dialog, RoomLinksDialog)
    await eventually(dialog.buttons["make"].isEnabled)
    click(dialog.buttons["make"])
    await eventually(dialog.copy.isVisible)
    assert dialog.code.isVisible()
    click(dialog.copy)
    click(dialog.buttons["close"])
    return QGuiApplication.clipboard().text()


async def make_copy(guest: Guest, folder: Path) -> Path:
    """Export the group into a folder."""
    click((await details_of(guest)).export)
    dialog = await asked(guest, "Export")
    assert isinstance(dialog, ExportDialog)
    click(dialog.buttons["choose"])
    await eventually(lambda: dialog.chooser and dialog.chooser.isVisible())
    assert dialog.chooser is not None
    dialog.chooser.selectFile(str(folder))
    dialog.chooser.accept()
    await eventually(lambda: dialog.done_at)
    made = dialog.done_at
    assert made is not None
    click(dialog.buttons["close"])
    return made


def lines(guest: Guest) -> list[str]:
    """Read what the system says in the open chat."""
    source = guest.conversation.presenter.source
    facts = [source.facts_at(at) for at in range(source.count())]
    return [one.system.text for one in facts if one is not None and one.system is not None]


def test_a_group_is_led_from_its_link_to_its_archive(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    let_in(server, "陈雨桐", "chen@corvane.example")
    (tmp_path / "copies").mkdir()

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await jun.arrive(server.url, "jun@corvane.example")
        await group_of(mina, "Dock 4", "陈雨桐", "Jun")
        send(mina, "Before the newcomers")
        await found(mina, "Before")
        await open_chat(jun, "Dock 4")
        await turn_to(mina)
        await announce_only(mina)
        await eventually(lambda: jun.conversation.composer.closed.text().startswith("Only the owner and admins"))
        await member_menu(mina, "Jun", "Make an admin")
        await eventually(jun.conversation.composer.editor.isVisible)
        await turn_to(mina)
        link = await make_link(mina)
        copy = await make_copy(mina, tmp_path / "copies")
        assert "Before the newcomers" in (copy / "page-0001.html").read_text(encoding="utf-8")
        assert "Before the newcomers" in json.dumps(json.loads((copy / "room.json").read_bytes()), ensure_ascii=False)

        await turn_to(jun)
        click((await details_of(jun)).leave)
        await answer(jun, "Leave Dock 4", "go")
        await eventually(lambda: jun.window.chats.current is None)
        jun.client.follow(link)
        await answer(jun, "Join Dock 4", "join")
        await eventually(lambda: jun.window.chats.view and jun.conversation.header.title() == "Dock 4")
        await found(jun, "Before the newcomers")
        await eventually(lambda: lines(mina)[-3:] == ["You made a copy of this chat", "Jun left", "Jun joined"])

        await turn_to(mina)
        details = await details_of(mina)
        click(details.archive)
        await answer(mina, "Archive Dock 4", "go")
        await eventually(lambda: "archived" in jun.conversation.composer.closed.text())
        await eventually(lambda: details.archive.words() == "Reopen the group")
        click(details.archive)
        await eventually(lambda: details.archive.words() == "Archive the group")
        await member_menu(mina, "陈雨桐", "Make the owner")
        await answer(mina, "Make", "go")
        await eventually(lambda: any(row.startswith("陈雨桐") and "Owner" in row for row in rows(details.members.list)))
        await mina.leave()
        await jun.leave()

    play.run(story)


def test_whom_a_leader_took_out_comes_back_by_no_link_until_they_let_them_in_again(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    let_in(server, "陈雨桐", "chen@corvane.example")

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await jun.arrive(server.url, "jun@corvane.example")
        await group_of(mina, "Dock 4", "陈雨桐", "Jun")
        link = await make_link(mina)
        await open_chat(jun, "Dock 4")
        await member_menu(mina, "Jun", "Take out")
        await answer(mina, "Take", "go")
        await eventually(lambda: jun.window.chats.current is None)
        jun.client.follow(link)
        await eventually(lambda: jun.window.toasts.toast.text().startswith("You were taken out of this group"))
        assert jun.window.chats.current is None

        await turn_to(mina)
        line = (await details_of(mina)).members.barred
        await eventually(line.isVisible)
        assert line.names.text() == "Taken out: Jun"
        click(line.admit)
        await eventually(line.isHidden)
        await open_chat(jun, "Dock 4")
        send(jun, "Back at the dock")
        await found(mina, "Back at the dock")
        await mina.leave()
        await jun.leave()

    play.run(story)

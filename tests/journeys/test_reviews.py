"""A manager reads under the company's policy; the words go when the rule says so, and those who wrote them know."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from backend.contract.base import decode, encode
from backend.contract.directory import Role
from backend.contract.supervision import Reviewed
from desktop.features.supervision.view.export import CHOOSE, ExportDialog
from desktop.features.supervision.view.opening import OPEN, OpeningDialog
from desktop.features.supervision.view.overview import OverviewPage
from desktop.features.supervision.view.second import SecondDialog
from desktop.features.supervision.view.transcript import ReviewView
from desktop.shell.console.supervision import SupervisionTab
from tests.desktop.features.office import heard
from tests.journeys.conftest import PASSWORD, Guest, Play, eventually, let_in
from tests.journeys.hands import CTRL, KEY, asked, click, pick, press, rows, send, turn_to, write
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
POLICY = {"text": "Managers may read work chats of their people for a purpose.", "classes": ["internal", "customer"]}
EMAILS = ("mina", "jun", "sora", "daniel")
NAMES = {"jun": "Jun", "sora": "Sora", "daniel": "Daniel"}


def prepare(server: ServerProcess) -> dict[str, str]:
    """Bring people in, publish a policy, and let everybody take note of it; give their tokens."""
    for key, name in NAMES.items():
        let_in(server, name, f"{key}@corvane.example")
    tokens = {key: server.sign_in(f"{key}@corvane.example", PASSWORD) for key in EMAILS}
    server.ask("POST", "/v1/supervision/policies", tokens["mina"], POLICY)
    for token in tokens.values():
        server.ask("POST", "/v1/supervision/policy/1/acknowledge", token)
    return tokens


async def talk(guest: Guest) -> None:
    """Say three things to Sora: one is edited, one recalled."""
    await eventually(lambda: any(row.name == "Sora" for row in guest.station.desk.people.store.people()))
    guest.open_chat_with("Sora")
    await eventually(lambda: guest.window.chats.view)
    for text in ("The pumps come on Thursday", "For sure at noon", "Bring the seals"):
        send(guest, text)
    await eventually(lambda: guest.texts() == ["The pumps come on Thursday", "For sure at noon", "Bring the seals"])
    chat, actions = guest.station.desk.store.chats()[0].id, guest.station.desk.actions
    await eventually(lambda: not guest.station.outbox.pending())
    actions.edit(chat, 1, "The pumps come on Friday")
    actions.recall(chat, 2)
    await eventually(lambda: not guest.station.outbox.pending())


async def open_console(guest: Guest) -> SupervisionTab:
    """Open the console with its key, and the tab Supervision."""
    await turn_to(guest)
    press(guest.window, KEY.Key_3, CTRL)
    frame = guest.window.console.frame
    await eventually(frame.isVisible)
    place = frame.bar.keys().index("supervision")
    frame.bar.setCurrentIndex(place)
    await eventually(lambda: guest.window.console.supervision)
    tab = guest.window.console.supervision
    assert tab is not None
    await eventually(lambda: any(row.startswith(("Jun", "Sora")) for row in rows(tab.list.list)))
    return tab


async def begin(guest: Guest, tab: SupervisionTab) -> ReviewView:
    """Choose the chat, say why, and read."""
    name = next(row for row in rows(tab.list.list) if "Jun" in row)
    pick(tab.list.list, name.partition(",")[0])
    dialog = await asked(guest, "Read")
    assert isinstance(dialog, OpeningDialog)
    click(dialog.buttons[OPEN])
    assert dialog.isVisible()
    write(dialog.purpose.edit, "Complaint about a delivery")
    click(dialog.buttons[OPEN])
    await eventually(lambda: tab.review and tab.review.presenter.transcript.count())
    assert tab.review is not None
    return tab.review


async def rest(guest: Guest) -> None:
    """Wait until the console has what it asked for."""
    await eventually(lambda: not guest.window.console.lists.loading)
    overview = guest.window.console.frame.page("overview")
    assert isinstance(overview, OverviewPage)
    await eventually(lambda: not overview.presenter.busy)


def texts(view: ReviewView) -> list[str]:
    return [row.text for row in view.presenter.transcript.rows() if row.text]


async def agree(guest: Guest) -> None:
    """Answer, on the console's first page, what a colleague asks."""
    await turn_to(guest)
    press(guest.window, KEY.Key_3, CTRL)
    frame = guest.window.console.frame
    await eventually(frame.isVisible)
    overview = frame.page("overview")
    assert isinstance(overview, OverviewPage)
    await eventually(lambda: [button for button in overview.rows if button.words() == "Agree"])
    click(next(button for button in overview.rows if button.words() == "Agree"))
    await eventually(lambda: not overview.rows and not overview.presenter.busy)


async def take_copy(guest: Guest, view: ReviewView, second_person: Guest, folder: Path) -> Path:
    """Ask a second person, who agrees in a window of their own, and copy."""
    click(view.export)
    dialog = await asked(guest, "Export")
    assert isinstance(dialog, ExportDialog)
    click(dialog.buttons["ask"])
    second = await asked(guest, "Ask a second")
    assert isinstance(second, SecondDialog)
    write(second.reason.edit, "For the insurer")
    click(second.buttons["ask"])
    await agree(second_person)
    await turn_to(guest)
    await eventually(dialog.buttons[CHOOSE].isVisible)
    dialog.start(folder)
    await eventually(lambda: dialog.done_at)
    dialog.reject()
    assert dialog.done_at is not None
    return dialog.done_at


def test_a_review_from_its_purpose_to_its_end(server: ServerProcess, tmp_path: Path, play: Play) -> None:
    tokens = prepare(server)

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await jun.arrive(server.url, "jun@corvane.example")
        await talk(jun)
        await mina.arrive(server.url, "mina@corvane.example")
        tab = await open_console(mina)
        view = await begin(mina, tab)
        assert texts(view) == ["The pumps come on Friday", "For sure at noon", "Bring the seals"]
        view.evidence.show_versions(1)
        dialog = await asked(mina, "What message 1")
        dialog.reject()
        await eventually(lambda: len(rows(tab.trail.list)) >= 3)
        assert tab.trail.presenter is not None
        assert tab.trail.presenter.is_sound

        server.ask("POST", "/v1/reviews/" + str(view.presenter.review.id) + "/close", tokens["mina"])
        await eventually(lambda: tab.review is None)
        assert "ended" in tab.nothing.accessibleName()
        log = server.ask("GET", "/v1/access-log", tokens["jun"])["accesses"]
        assert [(one["purpose"], one["read"]) for one in log] == [("Complaint about a delivery", 3)]
        await rest(mina)
        await jun.leave()
        await mina.leave()

    play.run(story)


@contextmanager
def no_entry(server: ServerProcess) -> Generator[None]:
    """Let no entry of the audit log be written meanwhile, as on a table that refuses it."""
    with closing(sqlite3.connect(server.folder / "atrium.db", timeout=10)) as database:
        database.execute("CREATE TRIGGER no_entry BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'full'); END")
        database.commit()
        try:
            yield
        finally:
            database.execute("DROP TRIGGER no_entry")
            database.commit()


def test_where_nothing_can_be_noted_the_window_shows_nothing(server: ServerProcess, tmp_path: Path, play: Play) -> None:
    tokens = prepare(server)

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await jun.arrive(server.url, "jun@corvane.example")
        await talk(jun)
        await mina.arrive(server.url, "mina@corvane.example")
        tab = await open_console(mina)
        name = next(row for row in rows(tab.list.list) if "Jun" in row)
        with no_entry(server):
            pick(tab.list.list, name.partition(",")[0])
            dialog = await asked(mina, "Read")
            assert isinstance(dialog, OpeningDialog)
            write(dialog.purpose.edit, "Complaint about a delivery")
            click(dialog.buttons[OPEN])
            await eventually(dialog.purpose.error)
            assert (tab.review, dialog.isVisible()) == (None, True)
        assert server.ask("GET", "/v1/access-log", tokens["jun"])["accesses"] == []
        click(dialog.buttons[OPEN])
        await eventually(lambda: tab.review and tab.review.presenter.transcript.count())
        view = tab.review
        assert view is not None
        told = heard(view.presenter.said)
        with no_entry(server):
            view.evidence.show_versions(1)
            view.finding.look("Friday")
            await eventually(lambda: len(told) > 1)
            assert view.finding.numbers == []
        log = server.ask("GET", "/v1/access-log", tokens["jun"])["accesses"]
        assert [(one["read"], one.get("searched", 0)) for one in log] == [(3, 0)]
        await rest(mina)
        await jun.leave()
        await mina.leave()

    play.run(story)


def test_a_copy_takes_a_second_person_and_the_right_ends_in_an_open_window(
    server: ServerProcess, tmp_path: Path, play: Play
) -> None:
    tokens = prepare(server)
    folder = tmp_path / "copies"
    folder.mkdir()

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await jun.arrive(server.url, "jun@corvane.example")
        await talk(jun)
        daniel = next(row for row in jun.station.desk.people.store.people() if row.name == "Daniel")
        await mina.arrive(server.url, "mina@corvane.example")
        mina.station.directory.change_person(daniel.id, roles=(Role.COMPLIANCE,))
        watcher = Guest(tmp_path / "daniel", play.faults)
        await watcher.arrive(server.url, "daniel@corvane.example")
        tab = await open_console(mina)
        view = await begin(mina, tab)
        done = await take_copy(mina, view, watcher, folder)
        page = json.loads((done / "messages.json").read_bytes())["pages"][0]
        assert [one["message"]["text"] for one in page["messages"]] == texts(view)
        assert (done / "messages.pdf").stat().st_size > 1_000
        log = server.ask("GET", "/v1/access-log", tokens["jun"])["accesses"]
        assert [(one["read"], one["exported"]) for one in log] == [(3, 3)]
        copied = encode(decode(json.dumps(page["messages"]), tuple[Reviewed, ...]))
        entries = server.ask("GET", "/v1/audit", tokens["mina"])["entries"]
        exported = [one["after"] for one in entries if one["kind"] == "exported"]
        assert exported == [page["sha256"]] == [hashlib.sha256(copied).hexdigest()]

        chat = view.presenter.review.conversation
        server.ask("PUT", f"/v1/supervision/conversations/{chat}/class", tokens["mina"], {"chat_class": "legal"})
        await eventually(lambda: tab.review is None)
        assert "ended" in tab.nothing.accessibleName()
        await rest(mina)
        for guest in (jun, watcher, mina):
            await guest.leave()

    play.run(story)

"""An owner publishes a policy, everybody takes note, a chat is read, and those who wrote it are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.platform.ids import new_id
from desktop.features.supervision.view.audit import AuditPage
from desktop.features.supervision.view.notice import TAKE_NOTE, NoticeDialog
from desktop.features.supervision.view.overview import OverviewPage
from desktop.features.supervision.view.policy import DO, PolicyPage
from desktop.shell.console.watching import RulesTab
from desktop.shell.preferences.dialog import Preferences
from desktop.widgets.label import Label
from tests.journeys.conftest import PASSWORD, Guest, Play, eventually, let_in
from tests.journeys.hands import CTRL, KEY, answer, asked, click, press, send, turn_to
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
NOTICE = "Managers may read"


async def make_policy(guest: Guest) -> PolicyPage:
    """Publish the policy that the page proposes, from the console's first page on."""
    await turn_to(guest)
    press(guest.window, KEY.Key_3, CTRL)
    frame = guest.window.console.frame
    await eventually(frame.isVisible)
    overview = frame.page("overview")
    assert isinstance(overview, OverviewPage)
    await eventually(overview.publish.isVisible)
    click(overview.publish)
    rules = frame.page("rules")
    assert isinstance(rules, RulesTab)
    assert rules.policy is not None
    page = rules.policy
    await eventually(page.publish.isEnabled)
    click(page.publish)
    await answer(guest, "Publish this policy", DO)
    return page


async def take_note(guest: Guest) -> None:
    """Take note of the policy that the window shows."""
    dialog = await asked(guest, NOTICE)
    assert isinstance(dialog, NoticeDialog)
    click(dialog.buttons[TAKE_NOTE])
    await eventually(lambda: guest.client.herald and not guest.client.herald.supervising.notice.is_new)


def said(preferences: Preferences) -> list[str]:
    """Read the page of the access log."""
    return [label.text() for label in preferences.access.findChildren(Label) if label.isVisible()]


def test_who_has_read_is_told_to_those_who_wrote(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    for name in ("Jun", "Sora"):
        let_in(server, name, f"{name.lower()}@corvane.example")
    tokens = {one: server.sign_in(f"{one}@corvane.example", PASSWORD) for one in ("mina", "sora")}

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await jun.arrive(server.url, "jun@corvane.example")
        await mina.arrive(server.url, "mina@corvane.example")
        page = await make_policy(mina)
        await eventually(lambda: page.presenter.policy)
        await take_note(mina)
        await turn_to(jun)
        await take_note(jun)
        server.ask("POST", "/v1/supervision/policy/1/acknowledge", tokens["sora"])

        jun.open_chat_with("Sora")
        send(jun, "It will be there for sure")
        await eventually(lambda: jun.texts() and not jun.station.outbox.pending())
        chat = jun.station.desk.store.chats()[0].id
        asked_for = {"id": str(new_id()), "conversation": str(chat), "purpose": "Complaint about a delivery"}
        review = server.ask("POST", "/v1/reviews", tokens["mina"], asked_for)["id"]
        toast = jun.window.toasts.toast
        await eventually(lambda: toast.text() == "Mina reads Your chat with Sora")
        server.ask("GET", f"/v1/reviews/{review}/messages", tokens["mina"])
        click(toast.undo_button)
        preferences = await asked(jun, "Preferences")
        assert isinstance(preferences, Preferences)
        await eventually(lambda: "1 message read" in said(preferences))
        assert {"Mina", "Your chat with Sora", "Complaint about a delivery"} <= set(said(preferences))
        click(preferences.buttons["close"])

        await turn_to(mina)
        mina.window.console.frame.open_tab("audit")
        log = mina.window.console.frame.page("audit")
        assert isinstance(log, AuditPage)
        await eventually(log.presenter.rows)
        done = [row.did for row in log.presenter.rows()]
        assert {"started a review", "read message 1", "looked at this log"} <= set(done)
        assert log.sound.isVisible()
        await jun.leave()
        await mina.leave()

    play.run(story)

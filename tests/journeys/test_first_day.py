"""A company is made, a colleague joins, both talk; the server is killed and nothing is lost or doubled."""

from pathlib import Path

import psutil
import pytest

from tests.journeys.conftest import PASSWORD, Guest, Play, eventually

pytestmark = pytest.mark.gui


async def make_company(mina: Guest, folder: Path) -> str:
    """Go through the three steps; give the colleague's link."""
    mina.client.show()
    entrance = mina.client.entrance
    assert entrance is not None
    assert entrance.frame is not None
    frame, company = entrance.frame, entrance.company
    frame.welcome.creation.chosen.emit()
    you, firm, colleagues = frame.wizard.pages
    for field, text in zip(
        (you.name, you.email, you.password), ("Mina", "mina@corvane.example", PASSWORD), strict=True
    ):
        field.set_text(text)
    frame.wizard.next.click()
    await eventually(lambda: company.step == 1 and not company.busy)
    firm.company.set_text("Corvane")
    firm.folder.set_text(str(folder))
    frame.wizard.next.click()
    await eventually(lambda: company.step == 2 and not company.busy, 60)
    colleagues.name.set_text("Jun")
    colleagues.email.set_text("jun@corvane.example")
    colleagues.invite.click()
    await eventually(lambda: company.invited)
    frame.wizard.next.click()
    await eventually(lambda: mina.client.window)
    await mina.online()
    return company.invited[0].link


async def join(jun: Guest, link: str) -> None:
    """Join with the link."""
    jun.client.show()
    entrance = jun.client.entrance
    assert entrance is not None
    assert entrance.frame is not None
    form = entrance.frame.welcome.join_form
    form.invite.set_text(link)
    form.join.click()
    await eventually(lambda: entrance.join.preview)
    form.password.set_text(PASSWORD)
    form.join.click()
    await eventually(lambda: jun.client.window)
    await jun.online()


def test_two_people_talk_over_a_killed_server(play: Play, tmp_path: Path) -> None:
    said = [f"{index}: 9시에 봐요 / 明天见" for index in range(12)]

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        mina.begin()
        jun.begin()
        await join(jun, await make_company(mina, tmp_path / "company"))
        await eventually(lambda: any(row.name == "Jun" for row in mina.station.desk.people.store.people()))
        mina.open_chat_with("Jun")
        jun.open_chat_with("Mina")
        for text in said[:4]:
            mina.say(text)
        await eventually(lambda: jun.texts() == said[:4])
        (local,) = mina.house.host._servers.values()
        assert local.pid is not None
        psutil.Process(local.pid).kill()
        await jun.offline()
        for text in said[4:8]:
            mina.say(text)
        await eventually(lambda: mina.texts() == said[:8])
        assert jun.window.banner.isVisible()
        await eventually(lambda: jun.texts() == said[:8], 60)
        for text in said[8:]:
            jun.say(text)
        await eventually(lambda: mina.texts() == said and mina.station.waiting() == 0)
        assert not jun.window.banner.isVisible()
        await jun.leave()
        await mina.leave()

    play.run(story)

"""Somebody brings a table of people in, gives one of them a place, and lets them in; the server agrees at each step."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.features.directory.view.organisation import OrganisationPage
from desktop.features.directory.view.organisation.importing import NEXT, ImportDialog
from tests.journeys.conftest import PASSWORD, Guest, Play, eventually
from tests.journeys.hands import click, turn_to, write
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
TABLE = """이름;E-mail;부서;상사;직급
임소라;sora@corvane.example;Sales/Seoul;tomas@corvane.example;8
Tomas Vik;tomas@corvane.example;Sales;Mina;20
Nemo;nemo@corvane.example;Sales;Nobody at all;1
"""


async def open_page(guest: Guest) -> OrganisationPage:
    """Open the console with its tab Organisation."""
    await turn_to(guest)
    guest.window.open_section("console")
    guest.window.console.frame.open_tab("organisation")
    page = guest.window.console.frame.page("organisation")
    assert isinstance(page, OrganisationPage)
    return page


def people(server: ServerProcess) -> dict[str, dict[str, object]]:
    """Ask the server who there is, by name."""
    token = server.sign_in("mina@corvane.example", PASSWORD)
    found = server.ask("GET", "/v1/snapshot", token)["directory"]["people"]
    return {person["name"]: person for person in found}


async def bring_in(page: OrganisationPage, table: Path) -> ImportDialog:
    """Bring a table in, to the list of those without a password."""
    dialog = page.ask_import()
    dialog.presenter.open(str(table))
    await eventually(lambda: dialog.presenter.step == "columns")
    click(dialog.buttons[NEXT])
    await eventually(lambda: dialog.presenter.step == "preview" and not dialog.presenter.busy)
    return dialog


def test_a_table_of_people_becomes_a_company(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_bytes(TABLE.encode("cp949"))

    async def story() -> None:
        guest = Guest(tmp_path / "mina", play.faults)
        await guest.arrive(server.url, "mina@corvane.example")
        page = await open_page(guest)
        dialog = await bring_in(page, table)
        assert [row.cells[2] for row in dialog.presenter.rows()] == ["New", "New", "Refused"]
        assert dialog.presenter.departments() == "Sales, Sales/Seoul"
        click(dialog.buttons[NEXT])
        await eventually(lambda: dialog.presenter.step == "result")
        click(dialog.result_page.invite)
        await eventually(lambda: len(dialog.presenter.codes) == 2 and not dialog.presenter.busy)
        code = dialog.presenter.codes["2"]
        dialog.reject()
        await eventually(lambda: page.table.rows.rowCount() == 3)

        again = await bring_in(page, table)
        assert [row.cells[2] for row in again.presenter.rows()] == ["Unchanged", "Unchanged", "Refused"]
        again.reject()

        sora = next(key for key in map(page.table.rows.row_at, range(3)) if key.cells[0].startswith("임소라")).key
        page.table.select_key(sora)
        form = page.person.form
        write(form.title.edit, "Buyer")
        form.title.edit.editingFinished.emit()
        await eventually(lambda: not guest.station.outbox.pending())
        joined = server.ask(
            "POST", "/v1/invites/accept", body={"code": code, "password": PASSWORD, "device": "T", "platform": "t"}
        )
        assert joined["person"].replace("-", "") == sora
        await guest.leave()

    play.run(story)
    now = people(server)
    assert now["임소라"]["title"] == "Buyer"
    assert now["임소라"]["manager"] == now["Tomas Vik"]["id"]
    assert now["Tomas Vik"]["manager"] == now["Mina"]["id"]
    assert "Nemo" not in now

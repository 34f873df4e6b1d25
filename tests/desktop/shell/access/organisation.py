"""The ways to the screens of the organisation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from desktop.features.directory.presenter.organisation.importing import ImportPresenter
from desktop.features.directory.view.organisation import OrganisationPage
from desktop.features.directory.view.organisation.importing import ImportDialog
from tests.desktop.features.directory.organisation.cast import PlayedDoors, played, table_of
from tests.desktop.shell.conftest import person_id

if TYPE_CHECKING:
    from tests.desktop.shell.access.stage import Stage


def page(stage: Stage, *selected: str) -> OrganisationPage:
    """Open the tab, with people selected and two departments to look at."""
    stage.window.open_section("console")
    stage.window.console.frame.open_tab("organisation")
    found = stage.window.console.frame.page("organisation")
    assert isinstance(found, OrganisationPage)
    found.presenter.desk = played(stage.desk, PlayedDoors())
    if not found.presenter.branches():
        found.presenter.save_department("", "Sales", "")
        found.presenter.save_department("", "Works", found.presenter.branches()[0].department.id.hex)
    found.table.clearSelection()
    for name in selected:
        place = found.table.rows.place_of(person_id(name).hex)
        assert place is not None
        found.table.selectRow(place)
    return found


def several(stage: Stage) -> None:
    """Select everybody."""
    page(stage).table.selectAll()


def manager(stage: Stage) -> None:
    """Ask to whom somebody reports."""
    page(stage, "garam").person.form.ask_manager()


def department(stage: Stage) -> None:
    """Change a department."""
    shown = page(stage)
    shown.departments.table.select_key(shown.presenter.branches()[0].department.id.hex)
    shown.departments.ask_change()


def importing(stage: Stage, steps: int) -> ImportDialog:
    """Bring a table in, some steps far."""
    dialog = page(stage).ask_import()
    presenter: ImportPresenter = dialog.presenter
    walk: list[Callable[[], object]] = [
        lambda: presenter.open(table_of(stage.desk.station.path.parent)),
        presenter.look,
        presenter.apply,
        lambda: presenter.invite(["3"]),
    ]
    for step in walk[:steps]:
        step()
    return dialog


ORGANISATION: Final[dict[str, Callable[[Stage], object]]] = {
    "organisation": page,
    "somebody's place": lambda stage: page(stage, "garam"),
    "one's own place": lambda stage: page(stage, "me"),
    "several people": several,
    "manager": manager,
    "letting go": lambda stage: page(stage, "garam").person.form.ask_leaving(),
    "department": department,
    "import": lambda stage: importing(stage, 0),
    "import, columns": lambda stage: importing(stage, 1),
    "import, preview": lambda stage: importing(stage, 2),
    "import, result": lambda stage: importing(stage, 4),
}

"""The tab: departments, people, and who is selected."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backend.contract.directory import ChangePerson, Company, DeactivatePerson, DirectorySnapshot, Role, SaveDepartment
from desktop.features.directory.presenter.organisation.people import OrganisationPresenter
from desktop.features.directory.view.organisation.choosing import ManagerDialog
from desktop.features.directory.view.organisation.departments import DepartmentDialog
from desktop.features.directory.view.organisation.page import DEPARTMENTS, PERSON, OrganisationPage
from desktop.features.directory.view.organisation.person import LEAVE
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.theme import Theme
from tests.desktop.features.directory.organisation.cast import PEOPLE, department_id
from tests.desktop.shell.conftest import COMPANY, NOW, Desk, person_id


@pytest.fixture
def page(presenter: OrganisationPresenter, qtbot: QtBot) -> Iterator[OrganisationPage]:
    made = OrganisationPage(presenter)
    made.resize(1200, 700)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    yield made
    made.shut()
    made.shut()  # a window may go while its console goes


def queued(desk: Desk) -> list[Any]:
    return [entry.body for entry in desk.station.outbox.pending()]


def select(page: OrganisationPage, *names: str) -> None:
    for name in names:
        place = page.table.rows.place_of(person_id(name).hex)
        assert place is not None
        index = page.table.rows.index(place, 0)
        flag = Qt.KeyboardModifier.ControlModifier if name != names[0] else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, flag, page.table.visualRect(index).center())


def dialog_of(kind: type[Any]) -> Any:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_who_is_selected_is_shown_beside(page: OrganisationPage) -> None:
    select(page, "dai")
    form = page.person.form
    assert (form.name.text(), form.manager.words(), form.rank.value()) == ("Dai Fen", "Tomas Vik", 5)
    assert form.department.currentText() == "Sales/Seoul"
    assert {role for role, check in form.roles.items() if check.isEnabled()} == {Role.HR}
    assert form.why_roles.text() == "You cannot give a rank or a duty that you do not hold."


def test_everything_takes_effect_at_once(page: OrganisationPage, desk: Desk) -> None:
    select(page, "dai")
    form = page.person.form
    form.title.edit.setText("Buyer")
    QTest.keyClick(form.title.edit, Qt.Key.Key_Return)
    form.roles[Role.HR].click()
    form.department._pick(0)
    dai = person_id("dai")
    assert queued(desk) == [
        ChangePerson(person=dai, title="Buyer"),
        ChangePerson(person=dai, roles=(Role.HR, Role.FINANCE)),
        ChangePerson(person=dai, department=None),
    ]
    assert page.table.rows.row_at(0).cells[1] == ""


def test_a_title_that_is_being_typed_is_left_alone(page: OrganisationPage, presenter: OrganisationPresenter) -> None:
    select(page, "dai")
    edit = page.person.form.title.edit
    page.activateWindow()
    edit.setFocus()
    QTest.keyClicks(edit, "Buy")
    presenter.changed.emit()
    assert edit.text() == "Buy"


def test_what_is_locked_says_why_once(page: OrganisationPage) -> None:
    select(page, "boss")
    form = page.person.form
    locked = (form.title, form.department, form.rank, form.manager, form.leave, *form.roles.values())
    assert not any(control.isEnabled() for control in locked)
    assert form.why_title.text() == "Ingrid Solheim stands above you. Only an owner changes this."
    assert form.why_place.isHidden()


def test_letting_go_says_what_it_does_and_asks(page: OrganisationPage, desk: Desk) -> None:
    select(page, "dai")
    page.person.form.leave.click()
    dialog = dialog_of(Dialog)
    assert "signed out everywhere" in dialog.accessibleDescription()
    dialog.choose(LEAVE)
    assert queued(desk) == [DeactivatePerson(person=person_id("dai"))]
    assert page.table.rows.rowCount() == 4


def test_a_manager_is_found_by_name(page: OrganisationPage, desk: Desk) -> None:
    select(page, "dai")
    page.person.form.manager.click()
    dialog = dialog_of(ManagerDialog)
    QTest.keyClicks(dialog.picker.field, "ingrid")
    QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    assert queued(desk) == [ChangePerson(person=person_id("dai"), manager=person_id("boss"))]
    assert not dialog.isVisible()


def test_several_are_moved_together(page: OrganisationPage, desk: Desk) -> None:
    select(page, "dai", "sora")
    many = page.person.many
    assert many.title.text() == "2 people"
    many.department.choose(department_id("works").hex)
    many.together.click()
    assert {body.person for body in queued(desk)} == {person_id("dai"), person_id("sora")}
    assert page.table.selected_keys() == [person_id("dai").hex, person_id("sora").hex]


def test_departments_filter_and_are_added_in_the_chosen_one(page: OrganisationPage, desk: Desk) -> None:
    page.departments.table.select_key(department_id("sales").hex)
    assert page.table.rows.rowCount() == 3
    assert not page.departments.remove.isEnabled()
    assert page.departments.why.text()
    page.departments.add.click()
    dialog = dialog_of(DepartmentDialog)
    dialog.choose("save")
    assert dialog.name.error()
    dialog.name.set_text("Busan")
    dialog.choose("save")
    (saved,) = queued(desk)
    assert isinstance(saved, SaveDepartment)
    assert saved.parent == department_id("sales")


def test_a_department_is_renamed_with_enter(page: OrganisationPage, desk: Desk) -> None:
    page.departments.table.select_key(department_id("works").hex)
    QTest.keyClick(page.departments.table, Qt.Key.Key_Return)
    dialog = dialog_of(DepartmentDialog)
    dialog.name.set_text("Yard")
    QTest.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    assert queued(desk) == [SaveDepartment(id=department_id("works"), name="Yard")]


def test_a_narrow_page_shows_one_part_at_a_time(page: OrganisationPage, theme: Theme) -> None:
    page.resize(700, 600)
    QApplication.processEvents()
    assert page.walkable() == [page.people]
    page.walk.chosen.emit(DEPARTMENTS)
    assert page.walkable() == [page.departments]
    page._go(PERSON)
    assert page.walkable() == [page.person]
    page.resize(1200, 600)
    QApplication.processEvents()
    assert len(page.walkable()) == 3


def test_ten_thousand_people_are_shown_without_a_widget_for_each(page: OrganisationPage, desk: Desk) -> None:
    company = Company(id=COMPANY, name="Corvane Marine", created_at=NOW)
    widgets = len(page.findChildren(QWidget))
    many = [replace(PEOPLE[3], id=person_id(str(place)), email=f"{place}@x.example") for place in range(10_000)]
    desk.fill(DirectorySnapshot(company=company, departments=(), people=(PEOPLE[0], *many), seq=3))
    assert page.table.rows.rowCount() == 10_001
    assert len(page.findChildren(QWidget)) == widgets

"""The console in its window: ways between its tabs, and what waits behind them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from backend.contract.supervision import PolicyState, Second
from desktop.features.supervision.view.overview import OverviewPage
from desktop.shell.console.watching import RulesTab
from desktop.shell.window.sections.console import OVERVIEW, RULES, SUPERVISION
from desktop.sync.changes import Changes
from tests.desktop.features.supervision import complaint
from tests.desktop.shell.access.console import Console
from tests.desktop.shell.access.stage import Stage, open_stage
from tests.desktop.shell.conftest import person_id

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture(scope="module")
def shared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(tmp_path_factory.mktemp("account"), qapp) as stage:
        yield stage


@pytest.fixture
def console(shared: Stage) -> Iterator[Console]:
    shared.reset()
    made = Console(shared)
    yield made
    made.settle()


@pytest.mark.parametrize("place", [OVERVIEW, SUPERVISION])
def test_publishing_a_policy_opens_its_text(console: Console, place: str) -> None:
    console.house.state = PolicyState()
    console.place.frame.open_tab(place)
    console.place.lists.load()
    console.settle()
    page = console.place.frame.page(place)
    if isinstance(page, OverviewPage):
        page.presenter.load()
        console.settle()
        page.publish.click()
    else:
        console.supervision().list.nothing.button.click()
    console.settle()

    frame = console.place.frame
    tab = cast("RulesTab", frame.page(RULES))
    assert frame.bar.current() == RULES
    assert tab.policy is not None
    assert tab.policy.isVisible()
    assert tab.policy.form.text.hasFocus()
    tab.policy.form.text.setPlainText("Managers may read work chats of their people for a purpose.")
    assert tab.policy.publish.isEnabled()


def test_a_tab_says_at_once_what_waits_for_a_second_person(console: Console) -> None:
    frame, house = console.place.frame, console.house
    console.reading()

    def waits() -> int:
        console.place.desk.engine._changed.tell(Changes(supervision=True))  # type: ignore[attr-defined]
        console.settle()
        return frame.bar.waiting(OVERVIEW)

    assert waits() == 0
    review = next(iter(house.open.values()))
    house.waiting = [complaint.asked_by(review, person_id("elise"), Second.ASKED)]
    assert waits() == 1
    proposed = house.put_policy(version=2, proposed_by=person_id("garam"))
    house.state = PolicyState(policy=house.put_policy(), proposed=proposed)
    assert waits() == 2
    house.waiting = []
    assert waits() == 1

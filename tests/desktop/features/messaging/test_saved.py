"""Saved messages: listed newest first with their chats and moments, reminded of, and kept no more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId
from desktop.features.messaging.presenter.keeping.saved import SavedPresenter
from desktop.features.messaging.view.saved import SavedPage
from desktop.widgets.theme import Theme
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, said

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture
def yard(office: Office) -> ConversationId:
    office.chat((ME, MINA), title="Noise", messages=[said(1, MINA, "Somewhere else")])
    return office.chat((ME, MINA), title="Yard", messages=[said(1, MINA, "The **gate** code"), said(2, MINA, "Later")])


@pytest.fixture
def page(office: Office, theme: Theme, qtbot: QtBot) -> Iterator[SavedPage]:
    page = SavedPage(SavedPresenter(office.desk))
    qtbot.addWidget(page)
    page.show()
    yield page
    page.presenter.close()


def texts(page: SavedPage) -> list[tuple[str, str]]:
    return [(row.name, row.preview) for row in page.presenter.rows()]


def test_what_is_saved_is_listed_with_its_chat_the_newest_first(
    office: Office, yard: ConversationId, page: SavedPage
) -> None:
    office.actions.save_message(yard, 1, on=True)
    office.clock.moment += timedelta(minutes=1)
    office.actions.save_message(yard, 2, on=True)

    assert texts(page) == [("Later", "해가람 Mina · Yard"), ("The gate code", "해가람 Mina · Yard")]


def test_the_page_says_how_to_save_while_nothing_is(office: Office, page: SavedPage) -> None:
    assert not page.list.isVisible()
    assert page._nothing.isVisible()


def test_a_row_leads_to_its_message(office: Office, yard: ConversationId, page: SavedPage) -> None:
    office.actions.save_message(yard, 2, on=True)
    wanted: list[tuple[object, int]] = []

    def chosen(conversation: object, number: int) -> None:
        wanted.append((conversation, number))

    page.chosen.connect(chosen)

    page.list.chosen.emit(f"{yard.hex}:2")

    assert wanted == [(yard, 2)]


def test_a_reminder_is_set_shown_and_taken_away(office: Office, yard: ConversationId, page: SavedPage) -> None:
    office.actions.save_message(yard, 1, on=True)
    key = f"{yard.hex}:1"

    page.presenter.remind(key, office.clock.now() + timedelta(hours=1))
    assert "Reminder" in texts(page)[0][1]
    assert page.presenter.reminds(key)
    office.clock.moment += timedelta(hours=2)
    assert texts(page)[0][1].endswith("Reminder is due")
    page.presenter.remind(key, None)
    assert not page.presenter.reminds(key)


def test_what_is_kept_no_more_goes_from_the_page(office: Office, yard: ConversationId, page: SavedPage) -> None:
    office.actions.save_message(yard, 1, on=True)
    menu = page.menu_for(f"{yard.hex}:1")
    assert menu is not None

    page.presenter.drop(f"{yard.hex}:1")

    assert page.model.rows() == []
    assert page.menu_for(f"{yard.hex}:1") is None

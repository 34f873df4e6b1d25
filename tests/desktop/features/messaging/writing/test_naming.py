"""People are named one by one or all at once; a name goes as one piece."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId, PersonId
from backend.contract.directory import Person
from desktop.features.directory.store import PersonRow
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.features.messaging.view.composer.field import Composer
from desktop.widgets.lists.rows import Row
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.theme import Theme
from tests.desktop.features.messaging.writing.typist import CONTROL, Typist
from tests.desktop.features.office import DANIEL, GONE, Office, colleagues
from tests.desktop.features.story import ME, MINA, YUTONG

pytestmark = pytest.mark.gui
ENTER, BACKSPACE = Qt.Key.Key_Return, Qt.Key.Key_Backspace


def offered(typist: Typist) -> list[Row]:
    return [row for row, _ in typist.composer.offers._offers] if typist.composer.suggestions.isVisible() else []


@pytest.mark.parametrize("typed", ["@all", "@모두", "@所有人", "@ALL"])
def test_everybody_is_named_by_a_word_of_any_language(typist: Typist, typed: str) -> None:
    typist.composer.insert(typed)
    typist.presses(ENTER)
    typist.types("hello")
    typist.presses(ENTER)

    sent = typist.office.store.pending(typist.chat)[0]
    assert sent.text == "@all hello"
    assert [(one.person, one.start, one.length) for one in sent.mentions] == [(PersonId(typist.chat), 0, 4)]


def test_everybody_is_offered_behind_single_people(typist: Typist) -> None:
    typist.types("@")

    assert [row.key for row in offered(typist)] == [MINA.hex, YUTONG.hex, "all"]
    assert offered(typist)[-1].preview == "Everybody here, 2 people"


def test_in_a_chat_of_two_nobody_calls_everybody(office: Office, theme: Theme, qtbot: QtBot) -> None:
    presenter = ComposerPresenter(office.chat((ME, MINA)), office.desk)

    assert [choice.row.key for choice in presenter.naming.choices("all")] == []
    assert [choice.row.key for choice in presenter.naming.choices("")] == [MINA.hex]


def test_who_is_not_in_the_room_is_offered_as_such_and_not_called(typist: Typist) -> None:
    typist.types("@dan")
    assert [(row.key, row.preview) for row in offered(typist)] == [(DANIEL.hex, "Not in this room")]
    typist.presses(ENTER)
    typist.presses(ENTER)

    sent = typist.office.store.pending(typist.chat)[0]
    assert (sent.text, sent.mentions) == ("@Daniel Okafor", ())


def test_who_has_left_the_company_is_not_offered(typist: Typist) -> None:
    typist.types("@old")

    assert GONE.hex not in [row.key for row in offered(typist)]


def test_backspace_takes_a_name_away_as_one_piece_and_undo_brings_it_back_as_one(typist: Typist) -> None:
    typist.types("Hi @mi")
    typist.presses(ENTER)
    typist.presses(BACKSPACE)
    typist.presses(BACKSPACE)
    assert typist.text == "Hi "
    typist.presses(Qt.Key.Key_Z, CONTROL)

    assert typist.text == "Hi @해가람"
    assert [one.person for one in typist.composer.presenter.writing.named] == [MINA.hex]


def test_delete_takes_a_name_away_from_its_front(typist: Typist) -> None:
    typist.types("@mi")
    typist.presses(ENTER)
    typist.presses(Qt.Key.Key_Home)
    typist.presses(Qt.Key.Key_Delete)

    assert typist.text == " "


def test_a_name_that_is_typed_over_is_plain_words_and_stays_so_without_undo(typist: Typist) -> None:
    typist.types("@mi")
    typist.presses(ENTER)
    typist.presses(Qt.Key.Key_Left)
    typist.presses(Qt.Key.Key_Left)
    typist.types("x")
    typist.editor.textCursor().deletePreviousChar()

    assert (typist.text, typist.composer.presenter.writing.named) == ("@해가람 ", ())


def test_a_name_has_its_colour_behind_an_emoji(typist: Typist) -> None:
    typist.composer.insert("😀 @mi")
    typist.presses(ENTER)
    formats = typist.editor.document().firstBlock().layout().formats()

    assert [(one.start, one.length) for one in formats] == [(3, 4)]


def big_room(office: Office, people: int) -> ConversationId:
    others = [PersonId(UUID(int=1000 + number)) for number in range(people - 1)]
    return office.chat((ME, *others), title="Company")


def dialogs() -> list[Dialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]


@pytest.fixture
def crowd(office: Office, theme: Theme, qtbot: QtBot, request: pytest.FixtureRequest) -> Composer:
    """Give the composer of a big room, with everybody's name in it."""
    composer = Composer(ComposerPresenter(big_room(office, request.param), office.desk))
    qtbot.addWidget(composer)
    composer.insert("@all")
    trigger = composer.presenter.trigger(4)
    assert trigger is not None
    composer.presenter.name(trigger, 4, composer.presenter.naming.choices("all")[0])
    return composer


@pytest.mark.parametrize("crowd", [21], indirect=True)
def test_twenty_are_called_without_a_question(office: Office, crowd: Composer) -> None:
    crowd.deeds.send()

    assert (len(dialogs()), len(office.store.pending(crowd.presenter.conversation))) == (0, 1)


@pytest.mark.parametrize("crowd", [22], indirect=True)
def test_before_more_than_twenty_are_called_one_is_asked(office: Office, crowd: Composer) -> None:
    crowd.deeds.send()
    assert dialogs()[0].windowTitle() == "Call all 21 people in this room?"
    dialogs()[0].choose("stay")
    assert not office.store.pending(crowd.presenter.conversation)
    assert crowd.editor.toPlainText() == "@all "

    crowd.deeds.send()
    dialogs()[0].choose("go")
    assert len(office.store.pending(crowd.presenter.conversation)) == 1


def test_a_name_is_looked_for_once_for_each_letter(typist: Typist, monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[str] = []
    store = typist.office.directory
    search = store.search

    def looked_for(text: str, limit: int = 50) -> list[PersonRow]:
        searched.append(text)
        return search(text, limit)

    monkeypatch.setattr(store, "search", looked_for)
    typist.types("@mi")

    assert searched == ["m", "mi"]


def test_members_are_found_among_many_of_the_same_name(office: Office, theme: Theme) -> None:
    crowd = [Person(id=PersonId(UUID(int=2000 + at)), name=f"Kim {at:04}") for at in range(500)]
    office.staff(*colleagues(), *crowd)
    presenter = ComposerPresenter(office.chat((ME, crowd[-1].id, MINA), title="Yard"), office.desk)

    assert [choice.row.key for choice in presenter.naming.choices("kim")][:1] == [crowd[-1].id.hex]


def test_the_first_search_of_a_large_company_is_got_ready_in_steps(office: Office, theme: Theme) -> None:
    office.staff(*colleagues(), *(Person(id=PersonId(UUID(int=2000 + at)), name=f"Kim {at}") for at in range(50)))
    steps = office.directory.warming()

    assert sum(1 for _ in steps) == 2
    assert office.directory._keys is not None

"""An edit that is not ended is kept like a draft: it comes back with the chat, and goes when it is over."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId, ScheduledId
from backend.contract.messaging import (
    EditMessage,
    MessageEdited,
    MessageRecalled,
    MessageSent,
    RecallMessage,
    Scheduled,
    ScheduledChanged,
    ScheduledRemoved,
)
from desktop.cache.engine import Cache
from desktop.cache.errors import CacheFull
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.features.messaging.store import Draft, Edited
from desktop.features.messaging.view.composer.field import Composer
from desktop.widgets.theme import Theme
from tests.desktop.features.messaging.writing.typist import Typist
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, said

pytestmark = pytest.mark.gui
LATER = ScheduledId(UUID(int=77))


@pytest.fixture
def presenter(office: Office, chat: ConversationId) -> ComposerPresenter:
    return ComposerPresenter(chat, office.desk)


def forget_nothing(*_: object) -> None:
    """Keep an edit, as a program does that was killed before."""


def reopened(presenter: ComposerPresenter) -> ComposerPresenter:
    """Open the chat again, as if the client had been killed."""
    return ComposerPresenter(presenter.conversation, presenter.desk)


def left(office: Office, chat: ConversationId) -> dict[Edited, str]:
    return {number: edit.text for number, edit in office.store.edits(chat).items()}


def begin(presenter: ComposerPresenter, text: str = "Mine, mended", number: int = 2) -> None:
    assert presenter.edit(number)
    presenter.take_text(text)
    presenter.save()


def test_a_left_edit_comes_back_with_its_message_and_the_draft_behind_it(presenter: ComposerPresenter) -> None:
    presenter.take_text("A draft")
    presenter.answer(1)
    begin(presenter)

    again = reopened(presenter)
    assert (again.edit_number, again.writing.text) == (2, "Mine, mended")
    assert again.cancel()
    assert (again.edit_number, again.writing.text, again.reply_number) == (None, "A draft", 1)


def test_the_field_shows_a_left_edit(presenter: ComposerPresenter, theme: Theme, qtbot: QtBot) -> None:
    begin(presenter)
    field = Composer(reopened(presenter))
    qtbot.addWidget(field)

    assert (field.editor.toPlainText(), field.send.words()) == ("Mine, mended", "Save")
    assert not field.quote.isHidden()


def test_an_edit_is_kept_while_it_is_typed(typist: Typist, qtbot: QtBot) -> None:
    assert typist.composer.presenter.edit(2)
    typist.types("!")
    typist.hangul("한")
    qtbot.waitUntil(lambda: left(typist.office, typist.chat) == {2: "Mine!한"})


def test_who_goes_to_another_chat_finds_the_edit_again(presenter: ComposerPresenter) -> None:
    assert presenter.edit(2)
    presenter.take_text("Mine, mended")
    presenter.close()
    assert reopened(presenter).writing.text == "Mine, mended"


def test_a_sent_edit_is_forgotten_with_the_command(
    office: Office, presenter: ComposerPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(presenter)
    monkeypatch.setattr(office.store, "forget_edit", forget_nothing)
    assert presenter.submit()

    assert left(office, presenter.conversation) == {}
    assert [type(entry.body) for entry in office.outbox.pending()] == [EditMessage]


def test_a_cancelled_edit_is_forgotten(office: Office, presenter: ComposerPresenter) -> None:
    begin(presenter)
    assert presenter.cancel()
    assert left(office, presenter.conversation) == {}
    assert reopened(presenter).edit_number is None


def test_an_edit_that_says_the_same_again_is_not_kept(office: Office, presenter: ComposerPresenter) -> None:
    begin(presenter)
    presenter.take_text("Mine")
    presenter.save()
    assert left(office, presenter.conversation) == {}


def test_who_edits_another_message_finds_the_first_edit_again(office: Office, presenter: ComposerPresenter) -> None:
    office.hear(presenter.conversation, MessageSent(message=said(3, ME, "Other", at=office.clock.moment)))
    begin(presenter)
    begin(presenter, "Other, mended", 3)
    assert reopened(presenter).edit_number == 3
    assert presenter.cancel()
    assert reopened(presenter).edit_number == 2
    assert presenter.edit(2)
    assert presenter.writing.text == "Mine, mended"


def test_a_recalled_message_takes_its_edit_along(office: Office, presenter: ComposerPresenter) -> None:
    presenter.take_text("A draft")
    begin(presenter)
    office.line.tell(office.hear(presenter.conversation, MessageRecalled(number=2)))

    assert (presenter.edit_number, presenter.writing.text) == (None, "A draft")
    assert left(office, presenter.conversation) == {}


def test_recalling_a_message_forgets_its_edit_at_once(office: Office, presenter: ComposerPresenter) -> None:
    begin(presenter)
    office.desk.actions.recall(presenter.conversation, 2)

    assert left(office, presenter.conversation) == {}
    assert [type(entry.body) for entry in office.outbox.pending()] == [RecallMessage]


def test_a_left_edit_stays_when_another_device_edits_the_message(office: Office, presenter: ComposerPresenter) -> None:
    begin(presenter)
    office.hear(
        presenter.conversation, MessageEdited(number=2, text="From the other device", edited_at=office.clock.moment)
    )
    assert reopened(presenter).writing.text == "Mine, mended"


def test_names_in_a_left_edit_are_names_again(presenter: ComposerPresenter, office: Office) -> None:
    assert presenter.edit(2)
    presenter.writing = presenter.writing.with_mention(0, 4, ME.hex, "Tom")[0]
    presenter.save()
    again = reopened(presenter)
    assert [(one.person, one.text) for one in again.writing.named] == [(ME.hex, "@Tom")]


def test_on_a_full_disk_an_edit_is_kept_in_memory_and_this_is_said_once(
    office: Office, presenter: ComposerPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    said_words: list[str] = []
    presenter.failed.connect(said_words.append)
    assert presenter.edit(2)
    real = Cache.write

    @contextmanager
    def full(_cache: Cache, *, durable: bool = False) -> Generator[Any]:
        raise CacheFull(str(durable))
        yield

    monkeypatch.setattr(Cache, "write", full)
    for text in ("Mine, m", "Mine, mended"):
        presenter.take_text(text)
        presenter.save()
    presenter.close()
    assert len(said_words) == 1
    assert office.store.edits(presenter.conversation) == {2: Draft("Mine, mended")}
    again = reopened(presenter)
    assert again.cancel()
    monkeypatch.setattr(Cache, "write", real)
    assert office.store.edits(presenter.conversation) == {}


@pytest.fixture
def waiting(office: Office, chat: ConversationId) -> Scheduled:
    later = Scheduled(id=LATER, conversation=chat, at=office.clock.moment + timedelta(hours=3), text="See you")
    office.hear(ME, ScheduledChanged(scheduled=later))
    return later


def begin_later(presenter: ComposerPresenter, text: str = "See you all") -> None:
    presenter.edit_scheduled(presenter.desk.store.scheduled(presenter.conversation)[0])
    presenter.take_text(text)
    presenter.save()


def test_a_left_edit_of_what_waits_for_its_time_comes_back(presenter: ComposerPresenter, waiting: Scheduled) -> None:
    presenter.take_text("A draft")
    begin_later(presenter)

    again = reopened(presenter)
    assert again.scheduled is not None
    assert (again.scheduled.id, again.edit_number, again.writing.text) == (waiting.id, None, "See you all")
    assert again.cancel()
    assert again.writing.text == "A draft"
    assert reopened(presenter).scheduled is None


def test_what_was_typed_last_comes_back_whatever_it_stands_in_place_of(
    presenter: ComposerPresenter, waiting: Scheduled
) -> None:
    begin_later(presenter)
    begin(presenter)
    assert reopened(presenter).edit_number == 2
    presenter.edit_scheduled(presenter.desk.store.scheduled(presenter.conversation)[0])
    assert presenter.writing.text == "See you all"
    presenter.take_text("See you all there")
    presenter.save()
    assert reopened(presenter).writing.text == "See you all there"


def test_an_edit_of_what_waits_is_forgotten_with_the_command(
    office: Office, presenter: ComposerPresenter, waiting: Scheduled, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter.take_text("A draft")
    begin_later(presenter)
    monkeypatch.setattr(office.store, "forget_edit", forget_nothing)
    assert presenter.submit()

    assert office.store.edits(presenter.conversation) == {}
    assert office.store.draft(presenter.conversation).text == "A draft"
    assert [row.text for row in office.store.scheduled()] == ["See you all"]


def test_another_time_leaves_the_edit_of_what_waits(
    office: Office, presenter: ComposerPresenter, waiting: Scheduled
) -> None:
    begin_later(presenter)
    presenter.scheduled_here.change_time(waiting.id, waiting.at + timedelta(hours=1))
    assert reopened(presenter).writing.text == "See you all"

    assert presenter.submit()
    row = office.store.scheduled()[0]
    assert (row.text, row.at) == ("See you all", waiting.at + timedelta(hours=1))


@pytest.mark.parametrize("how", ["sent", "deleted"])
def test_what_was_sent_or_deleted_takes_its_edit_along(
    how: str, office: Office, presenter: ComposerPresenter, waiting: Scheduled
) -> None:
    begin_later(presenter)
    if how == "sent":
        office.hear(ME, ScheduledRemoved(id=waiting.id, number=3))
    else:
        presenter.scheduled_here.delete(waiting.id)

    assert office.store.edits(presenter.conversation) == {}
    assert reopened(presenter).scheduled is None

"""A composer on show, with the keyboard in it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.features.messaging.view.composer.field import Composer
from desktop.widgets.theme import Theme
from tests.desktop.features.messaging.writing.typist import Typist
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, YUTONG, said


@pytest.fixture
def chat(office: Office) -> ConversationId:
    office.chat((ME, YUTONG), messages=[said(1, YUTONG)])
    messages = [said(1), said(2, ME, "Mine", at=office.clock.moment)]
    return office.chat((ME, MINA, YUTONG), title="Yard", messages=messages)


@pytest.fixture
def composer(office: Office, chat: ConversationId, theme: Theme, qtbot: QtBot) -> Composer:
    made = Composer(ComposerPresenter(chat, office.desk))
    qtbot.addWidget(made)
    made.resize(560, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.editor.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    return made


@pytest.fixture
def typist(composer: Composer, office: Office, chat: ConversationId) -> Typist:
    return Typist(composer, office, chat)

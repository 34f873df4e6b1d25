"""What a chat is about: those in it are told, owner, HR and compliance say it, and a case keeps all of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from backend.contract.supervision import ChatClass, ChatStanding
from desktop.features.supervision.presenter.classing import ChatClasses, ClassingPresenter
from desktop.features.supervision.view.classing import SAVE, ClassingDialog
from desktop.sync.changes import Changes
from tests.desktop.features.office import Office, heard
from tests.desktop.features.supervision import complaint
from tests.desktop.features.supervision.desk import Bureau

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture
def bureau(office: Office) -> Bureau:
    return Bureau(office)


@pytest.fixture
def dialog(bureau: Bureau, qapp: QApplication) -> Iterator[ClassingDialog]:
    owner = ClassingPresenter(complaint.PAIR, "Pier 2 crew", bureau.desk)
    window = QWidget()
    made = ClassingDialog(owner, window)
    bureau.office.settle()
    made.show()
    yield made
    if isValid(made):
        owner.close()
        made.deleteLater()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_chat_says_who_may_review_it(bureau: Bureau) -> None:
    policy = bureau.house.put_policy(classes=(ChatClass.INTERNAL,))
    classes = ChatClasses(bureau.desk)
    assert classes.words(complaint.PAIR, None) == ""
    assert bureau.house.asked == []

    def words() -> str:
        classes.words(complaint.PAIR, policy)
        bureau.office.settle()
        return classes.words(complaint.PAIR, policy)

    assert words().startswith("Managers may review")
    for chat_class, said in ((ChatClass.HR, "about: HR"), (ChatClass.CUSTOMER, "leaves it out")):
        bureau.house.standings[complaint.PAIR] = ChatStanding(chat_class=chat_class)
        bureau.office.line.tell(Changes(supervision=True))
        assert said in words()
    classes.close()


def test_what_cannot_be_asked_is_asked_again_and_not_for_ever(bureau: Bureau) -> None:
    policy, classes = bureau.house.put_policy(), ChatClasses(bureau.desk)
    classes.changed.connect(lambda: classes.words(complaint.PAIR, policy))
    bureau.house.away = True
    classes.words(complaint.PAIR, policy)
    classes.words(complaint.PAIR, policy)
    bureau.office.settle()
    assert bureau.house.asked.count("chat_class") == 1

    bureau.house.away = False
    bureau.house.standings[complaint.PAIR] = ChatStanding(chat_class=ChatClass.LEGAL)
    classes.words(complaint.PAIR, policy)
    bureau.office.settle()
    assert "about: Law" in classes.words(complaint.PAIR, policy)
    classes.close()


def test_a_class_and_a_hold_are_saved_with_a_reason(bureau: Bureau, dialog: ClassingDialog) -> None:
    assert (dialog.about.value(), dialog.hold.isChecked(), dialog.reason.isVisible()) == (
        ChatClass.INTERNAL,
        False,
        False,
    )
    ended = heard(dialog.finished)
    dialog.about.choose(ChatClass.UNION)
    dialog.hold.click()
    assert dialog.reason.isVisible()
    dialog.choose(SAVE)
    assert complaint.PAIR not in bureau.house.standings

    dialog.reason.edit.setText("A lawsuit")
    dialog.choose(SAVE)
    bureau.office.settle()

    assert bureau.house.standings[complaint.PAIR] == ChatStanding(chat_class=ChatClass.UNION, held=True)
    assert bureau.house.reasons == ["A lawsuit"]
    assert len(ended) == 1


def test_what_could_not_be_saved_says_why_and_stays(bureau: Bureau, dialog: ClassingDialog) -> None:
    refused = heard(dialog.presenter.refused)
    dialog.about.choose(ChatClass.HEALTH)
    bureau.house.away = True
    dialog.choose(SAVE)
    bureau.office.settle()

    assert len(refused) == 1
    assert (dialog.isVisible(), dialog.about.value()) == (True, ChatClass.HEALTH)
    bureau.house.away = False
    dialog.choose(SAVE)
    bureau.office.settle()
    assert bureau.house.standings[complaint.PAIR].chat_class is ChatClass.HEALTH

"""Everybody: the policy that one takes note of, and who has read one's words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from backend.contract.base import ConversationId
from backend.contract.supervision import Access, AccessLog, Policy, PolicyState
from desktop.cache.blobs import Blobs
from desktop.features.supervision.presenter.access import AccessPresenter
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.notice import NoticePresenter
from desktop.features.supervision.view.access import AccessList
from desktop.features.supervision.view.notice import TAKE_NOTE, NoticeDialog
from desktop.net.supervision import SupervisionDoors
from desktop.sync.changes import Changes
from desktop.sync.status import State
from tests.desktop.features.office import Office, heard
from tests.desktop.features.story import ME, MINA, MORNING, YUTONG

pytestmark = pytest.mark.gui
TEXT = "Managers may read chats of their own people for a purpose."


def desk_of(office: Office) -> SupervisionDesk:
    return SupervisionDesk(
        doors=cast("SupervisionDoors", office.doors),
        people=office.roster,
        engine=office.line,
        spawn=office.spawned.append,
        now=office.clock.now,
        new_id=lambda _now: UUID(int=77),
        copies=Blobs(office.path.with_suffix(".files"), b""),
    )


def policy(version: int = 1, **more: Any) -> Policy:
    return Policy(version=version, text=TEXT, proposed_by=MINA, proposed_at=MORNING, in_force_at=MORNING, **more)


def access(number: int = 1, **more: Any) -> Access:
    facts: dict[str, Any] = {
        "review": UUID(int=number),
        "viewer": MINA,
        "conversation": ConversationId(UUID(int=9)),
        "people": (ME, YUTONG),
        "purpose": "Complaint",
        "case": "CP-1184",
        "opened_at": MORNING + timedelta(minutes=number),
        "read": 3,
    }
    return Access(**facts | more)


@pytest.fixture
def notice(office: Office) -> NoticePresenter:
    office.doors.behind["policy"] = PolicyState(policy=policy())
    return NoticePresenter(desk_of(office))


def test_a_policy_that_is_new_wants_to_be_noted(office: Office, notice: NoticePresenter) -> None:
    wanted = heard(notice.wanted)
    office.settle()
    assert (notice.is_new, len(wanted)) == (True, 1)
    office.doors.behind["acknowledge"] = PolicyState(policy=policy(), acknowledged=1)

    notice.acknowledge()
    office.settle()
    assert not notice.is_new
    assert office.doors.asked[-1] == ("acknowledge", (1,))


def test_it_is_asked_for_again_when_there_is_news_and_when_the_line_is_back(
    office: Office, notice: NoticePresenter
) -> None:
    office.settle()
    office.doors.behind["policy"] = PolicyState(policy=policy(2), acknowledged=1)
    office.line.tell(Changes(supervision=True))
    office.settle()
    assert notice.is_new
    asked = len(office.doors.asked)
    office.line.goes(State.OFFLINE)
    office.line.goes(State.ONLINE)
    office.settle()
    assert len(office.doors.asked) == asked + 1
    notice.close()
    office.line.tell(Changes(supervision=True))
    assert office.spawned == []


def test_nobody_is_bothered_without_a_policy_or_without_a_line(office: Office) -> None:
    office.line.goes(State.OFFLINE)
    notice = NoticePresenter(desk_of(office))
    wanted = heard(notice.wanted)
    notice.load()
    office.settle()
    assert "offline" in notice.trouble
    office.doors.behind["policy"] = PolicyState()
    office.line.goes(State.ONLINE)
    office.settle()

    assert (wanted, notice.sentences()) == ([], ["Nobody reads chats that they are not in: no policy is in force."])


def test_the_dialog_says_what_the_policy_means(office: Office, notice: NoticePresenter, theme: object) -> None:
    office.doors.behind["policy"] = PolicyState(policy=policy(told_after_days=7))
    office.doors.behind["acknowledge"] = PolicyState(policy=policy(), acknowledged=1)
    office.settle()
    parent = QWidget()
    dialog = NoticeDialog(notice, parent)

    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert TEXT in said
    assert any("7 days later" in text for text in said)
    dialog.choose("later")
    assert notice.is_new
    dialog.choose(TAKE_NOTE)
    office.settle()
    assert not notice.is_new
    parent.deleteLater()


def test_the_access_log_says_who_where_why_and_how_much(office: Office) -> None:
    office.doors.behind["access_log"] = AccessLog(accesses=(access(files=4, exported=2),))
    presenter = AccessPresenter(desk_of(office))
    presenter.load()
    office.settle()

    (look,) = presenter.words()
    assert look.who == "해가람 Mina"
    assert look.where == "Your chat with 陈雨桐"
    assert look.why == "Complaint (CP-1184)"
    assert look.how_much == "3 messages read · 4 files read · 2 messages copied"


def test_a_chat_that_one_has_left_is_called_so(office: Office) -> None:
    office.doors.behind["access_log"] = AccessLog(accesses=(access(people=()),))
    presenter = AccessPresenter(desk_of(office))
    presenter.load()
    office.settle()

    assert presenter.words()[0].where == "A chat that you have left"


def test_older_looks_come_when_they_are_wanted(office: Office, theme: object) -> None:
    office.doors.behind["access_log"] = AccessLog(accesses=(access(2),), more=True)
    presenter = AccessPresenter(desk_of(office))
    view = AccessList(presenter)
    assert view.said.text() == "Loading"
    presenter.load()
    office.settle()
    assert not view.more.isHidden()
    office.doors.behind["access_log"] = AccessLog(accesses=(access(1),))
    view.more.click()
    office.settle()

    assert [each.review.int for each in presenter.accesses] == [2, 1]
    assert office.doors.asked[-1] == ("access_log", ((MORNING + timedelta(minutes=2)).isoformat(),))
    assert view.more.isHidden()


def test_nothing_to_show_and_no_line_are_said_in_words(office: Office, theme: object) -> None:
    office.doors.behind["access_log"] = AccessLog(accesses=())
    presenter = AccessPresenter(desk_of(office))
    view = AccessList(presenter)
    presenter.load()
    office.settle()
    assert view.said.text() == "Nobody has read chats of yours that they are not in."
    office.line.goes(State.OFFLINE)
    presenter.load()
    office.settle()
    assert "offline" in view.said.text()

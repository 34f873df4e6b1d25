"""The console's lists, the door to a review, and the first page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from backend.contract.base import PersonId
from backend.contract.supervision import PolicyState, Reviewable, Scope, Second
from desktop.features.supervision.presenter.overview import OverviewPresenter
from desktop.features.supervision.presenter.reviewables import ReviewablesPresenter, ReviewRow
from desktop.features.supervision.presenter.reviewing.opening import OpeningPresenter
from desktop.features.supervision.view.list import ReviewList
from desktop.features.supervision.view.opening import OPEN, OpeningDialog
from desktop.features.supervision.view.overview import OverviewPage
from desktop.sync.changes import Changes
from desktop.widgets.lists.rows import Section
from desktop.widgets.theme import Theme
from tests.desktop.features.office import DANIEL, SALES, Office, heard
from tests.desktop.features.story import ME
from tests.desktop.features.supervision import complaint
from tests.desktop.features.supervision.desk import Bureau

pytestmark = pytest.mark.gui


@pytest.fixture
def bureau(office: Office) -> Bureau:
    return Bureau(office)


@pytest.fixture
def lists(bureau: Bureau) -> Iterator[ReviewablesPresenter]:
    made = ReviewablesPresenter(bureau.desk)
    made.load()
    bureau.office.settle()
    yield made
    made.close()


def titles(lists: ReviewablesPresenter) -> list[str]:
    return [f"# {row.title}" if isinstance(row, Section) else row.name for row in lists.rows()]


def test_chats_stand_in_their_sections_and_what_is_closed_says_why(lists: ReviewablesPresenter) -> None:
    assert titles(lists) == [
        "# Flagged by a rule",
        "Mina · 陈雨桐",
        "# Internal",
        "Pier 2 crew",
        "# Not yet acknowledged",
        "New colleagues",
        "# Outside your scope",
        "3 chats with people of higher rank",
        "1 chats of another kind",
    ]
    rows = {row.name: row for row in lists.rows() if isinstance(row, ReviewRow)}
    assert (rows["Mina · 陈雨桐"].flag, rows["Mina · 陈雨桐"].preview) == ("Delivery promise", "41 this week")
    assert rows["Pier 2 crew"].preview == "14 members · 86 this week"
    assert (rows["New colleagues"].lock, "taken note" in rows["New colleagues"].preview) == (True, True)


def test_a_chat_in_two_lists_is_shown_once(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    bureau.house.lists["internal"] += bureau.house.lists["flagged"]
    lists.load()
    bureau.office.settle()

    assert titles(lists).count("Mina · 陈雨桐") == 1


def test_an_open_review_says_until_when(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    review = bureau.opened()
    lists.load()
    bureau.office.settle()

    row = next(row for row in lists.rows() if isinstance(row, ReviewRow) and row.key == complaint.PAIR.hex)
    chat = lists.find(row.key)
    assert row.preview.startswith("Open until ")
    assert chat is not None
    assert chat.review == review.id


def test_the_scope_is_said_in_words(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    assert lists.scope_words() == ("38 people", "of ranks 1 to 5")

    bureau.house.scope = Scope(people=4, lowest=2, highest=2, departments=(SALES,))
    lists.load()
    bureau.office.settle()
    assert lists.scope_words() == ("4 people", "in Sales, rank 2")


def test_a_case_number_finds_what_was_reviewed_under_it(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    bureau.opened()
    lists.look("cp-1184")
    lists.load()
    bureau.office.settle()

    assert titles(lists) == ["# Your reviews", "Mina · 陈雨桐"]


def test_typing_asks_once_after_a_pause(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    bureau.house.asked.clear()
    for text in ("p", "pi", "pier"):
        lists.look(text)
    QTest.qWait(400)
    bureau.office.settle()

    assert [door for door in bureau.house.asked if "flagged" in door] == ["conversations flagged pier"]
    assert titles(lists) == ["# Internal", "Pier 2 crew"]


def test_without_a_policy_it_says_why_and_who_may_publish_one(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    bureau.house.state = PolicyState()
    lists.load()
    bureau.office.settle()

    nothing = lists.empty_words
    assert nothing is not None
    assert (nothing[0], nothing[2], lists.wants_policy) == ("No monitoring policy yet", "Publish a policy", True)
    assert not any("conversations" in door for door in bureau.house.asked[-1:])


def test_without_a_line_it_says_so_and_asks_again(bureau: Bureau) -> None:
    lists = ReviewablesPresenter(bureau.desk)
    bureau.house.away = True
    lists.load()
    bureau.office.settle()
    nothing = lists.empty_words
    assert nothing is not None
    assert nothing[2] == "Try again"

    bureau.house.away = False
    bureau.office.line.tell(Changes(supervision=True))
    QTest.qWait(400)
    bureau.office.settle()
    assert lists.empty_words is None
    lists.close()


def test_arrows_walk_the_list_and_enter_chooses(theme: Theme, bureau: Bureau, lists: ReviewablesPresenter) -> None:
    view = ReviewList(lists)
    view.resize(320, 700)
    view.show()
    chosen = heard(view.chosen)
    view.search.setFocus()
    for _ in range(2):
        QTest.keyClick(view.search, Qt.Key.Key_Down)
    QTest.keyClick(view.search, Qt.Key.Key_Return)

    assert theme is not None
    assert chosen == [(complaint.CREW.hex,)]


def test_what_is_locked_opens_nothing(theme: Theme, lists: ReviewablesPresenter) -> None:
    view = ReviewList(lists)
    chosen = heard(view.chosen)
    view.list.chosen.emit("locked:rank")

    assert theme is not None
    assert chosen == []


# The door


def chat_of(lists: ReviewablesPresenter) -> Reviewable:
    found = lists.find(complaint.PAIR.hex)
    assert found is not None
    return found


def opening(bureau: Bureau, lists: ReviewablesPresenter, **more: Any) -> OpeningPresenter:
    return OpeningPresenter(chat_of(lists), "Mina · 陈雨桐", bureau.house.put_policy(**more), bureau.desk)


@pytest.mark.parametrize("purpose", ["", "   ", "x"])
def test_a_blank_purpose_opens_nothing(bureau: Bureau, lists: ReviewablesPresenter, purpose: str) -> None:
    door = opening(bureau, lists)
    door.open(purpose, "", 60)
    bureau.office.settle()

    assert door.trouble(purpose, "") != ""
    assert bureau.house.open == {}


def test_a_case_number_is_purpose_enough(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    door = opening(bureau, lists)
    told = heard(door.opened)
    door.open(" ", " CP-1184 ", 30)
    bureau.office.settle()

    review = next(iter(bureau.house.open.values()))
    assert (review.purpose, review.case, len(told)) == ("Case CP-1184", "CP-1184", 1)
    assert review.closes_at - review.opened_at == timedelta(minutes=30)


def test_periods_end_where_the_policy_ends(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    assert [minutes for _, minutes in opening(bureau, lists, review_minutes=90).periods()] == [15, 30, 60, 90]
    assert opening(bureau, lists, review_minutes=10).usual_period() == 10


def test_it_is_said_before_who_learns_of_it(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    assert opening(bureau, lists).told_words() == "Shown in the access log of Mina and 陈雨桐, at once."
    later = opening(bureau, lists, told_after_days=9).told_words()
    assert later.startswith("Shown in the access log of Mina and 陈雨桐 on ")


def test_the_dialog_stays_until_there_is_a_purpose(theme: Theme, bureau: Bureau, lists: ReviewablesPresenter) -> None:
    parent = ReviewList(lists)
    parent.resize(600, 700)
    parent.show()
    door = opening(bureau, lists)
    dialog = OpeningDialog(door, parent)
    dialog.open()
    dialog.choose(OPEN)
    assert (dialog.isVisible(), dialog.purpose.error() != "") == (True, True)

    told = heard(dialog.chosen)
    dialog.purpose.set_text("Complaint")
    dialog.choose(OPEN)
    bureau.office.settle()

    assert theme is not None
    assert told == [(OPEN,)]
    assert len(bureau.house.open) == 1


def test_a_refusal_is_said_in_the_dialog(theme: Theme, bureau: Bureau, lists: ReviewablesPresenter) -> None:
    parent = ReviewList(lists)
    parent.show()
    dialog = OpeningDialog(opening(bureau, lists), parent)
    dialog.open()
    bureau.house.shut = "supervision.not_reviewable"
    dialog.purpose.set_text("Complaint")
    dialog.choose(OPEN)
    bureau.office.settle()

    assert theme is not None
    assert (dialog.isVisible(), dialog.purpose.error() != "") == (True, True)
    dialog.reject()


# The first page


def test_what_waits_for_one_is_listed_and_answered(theme: Theme, bureau: Bureau, lists: ReviewablesPresenter) -> None:
    review = bureau.opened()
    bureau.house.open.clear()
    asked = msgspec.structs.replace(review, viewer=PersonId(DANIEL), export=Second.ASKED)
    bureau.house.waiting = [asked]
    overview = OverviewPresenter(bureau.desk, lists)
    overview.load()
    bureau.office.settle()
    page = OverviewPage(overview)
    waits = overview.asked()
    assert (overview.waiting_count(), waits[0].what) == (1, "Daniel Okafor asks to export a chat")
    assert "Complaint about a delivery" in waits[0].about

    agree = next(button for button in page.rows if button.words() == "Agree")
    agree.click()
    bureau.office.settle()

    assert theme is not None
    assert (overview.waiting_count(), bureau.house.asked.count("answer_second")) == (0, 1)


def test_a_policy_that_waits_for_a_second_person_is_offered_to_others_than_its_maker(
    theme: Theme, bureau: Bureau, lists: ReviewablesPresenter
) -> None:
    assert theme is not None
    overview = OverviewPresenter(bureau.desk, lists)
    page = OverviewPage(overview)
    wanted = heard(page.policy_wanted)
    for maker, waits in ((PersonId(DANIEL), 1), (ME, 0)):
        bureau.house.state = PolicyState(proposed=bureau.house.put_policy(version=2, proposed_by=maker))
        overview.load()
        bureau.office.settle()
        assert (overview.waiting_count(), page.look.isHidden()) == (waits, not waits)
        assert page.publish.isHidden() is bool(waits)
    page.look.click()
    assert len(wanted) == 1
    page.shut()


def test_the_first_page_says_what_is_in_force_and_who_lacks(bureau: Bureau, lists: ReviewablesPresenter) -> None:
    overview = OverviewPresenter(bureau.desk, lists)
    policy = bureau.house.put_policy(version=3, told_after_days=9)
    bureau.house.state = PolicyState(policy=policy, lacking=2)
    bureau.opened()
    overview.load()
    bureau.office.settle()

    title, more = overview.policy_words()
    assert title == "Policy version 3 is in force"
    assert more == "A review lasts 60 minutes at most. Members are told 9 days later."
    assert overview.lacking_words().startswith("2 people have not taken note yet")
    assert [fact.number for fact in overview.facts()] == ["1", "1", "0"]
    assert overview.open_reviews()[0].who == "Mina · 陈雨桐"

"""What answers best comes first where that is wished: together, whole, and most of what was said."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId, FileId
from backend.contract.files import File
from backend.contract.search import Hit
from desktop.features.search.presenter.everywhere import MOST_RANKED, EverywherePresenter, Kind
from desktop.features.search.presenter.query import Operator
from desktop.features.search.presenter.ranking import Ranks
from desktop.features.search.view.page import SearchPage
from desktop.sync.status import State
from desktop.widgets.theme import Theme
from tests.desktop.features.search.test_seeker import Archive, office
from tests.desktop.features.story import said

__all__ = ["office"]

pytestmark = pytest.mark.gui
CHAT = ConversationId(UUID(int=9))


def ordered(phrases: tuple[str, ...], *texts: str) -> list[str]:
    """Put texts, the newest first, in order."""
    hits = [Hit(conversation=CHAT, message=said(100 - at, text=text)) for at, text in enumerate(texts)]
    return [hit.message.text for hit in Ranks(phrases).order(hits)]


def test_words_that_stand_together_come_before_words_apart() -> None:
    apart, together = "the seal of the old pump", "we ordered the pump seal on Monday and it has come"
    assert ordered(("pump", "seal"), apart, together) == [together, apart]


def test_whole_words_come_before_beginnings() -> None:
    assert ordered(("on",), "only now", "on board") == ["on board", "only now"]


def test_who_says_only_that_comes_before_a_long_text() -> None:
    long = "점검 " + "배관을 다시 확인했고 내일 아침에 통관 서류를 냅니다 " * 4
    assert ordered(("통관",), long, "통관 끝") == ["통관 끝", long]
    assert ordered(("报关",), "我们昨天已经把所有的报关文件交给海关了", "报关单") == [
        "报关单",
        "我们昨天已经把所有的报关文件交给海关了",
    ]


def test_of_the_same_worth_the_newest_comes_first() -> None:
    assert ordered(("pump",), "pump 2", "pump 1") == ["pump 2", "pump 1"]


def test_an_edited_message_is_weighed_anew() -> None:
    ranks = Ranks(("pump",))
    one, other = (Hit(conversation=CHAT, message=said(number, text="pumps here")) for number in (2, 1))
    assert ranks.order([one, other]) == [one, other]
    edited = Hit(conversation=CHAT, message=said(1, text="pump"))
    assert ranks.order([one, edited]) == [edited, one]


def test_a_file_s_name_counts_alone() -> None:
    file = File(id=FileId(UUID(int=1)), name="pump.pdf", size=1, sha256="0" * 64)
    carried = Hit(conversation=CHAT, message=said(1, text="as we said about it at length yesterday", files=(file,)))
    plain = Hit(conversation=CHAT, message=said(2, text="the pump that we have talked about"))
    assert Ranks(("pump",)).order([plain, carried]) == [carried, plain]


@pytest.fixture
def presenter(office: Archive) -> Iterator[EverywherePresenter]:
    made = EverywherePresenter(office.search)
    yield made
    made.close()


def first(presenter: EverywherePresenter) -> str:
    return presenter.rows()[0].name


def test_the_best_is_found_among_what_lies_pages_back_and_on_the_server(
    office: Archive, presenter: EverywherePresenter, qtbot: QtBot
) -> None:
    office.past(160, here=20, text="a word among many others")
    office.past(1, here=0, text="word")
    presenter.look("word")
    office.settle()
    assert first(presenter) == "a word among many others 160"
    presenter.put_best_first(on=True)

    def comes() -> bool:
        office.settle()
        return first(presenter) == "word 1"

    qtbot.waitUntil(comes)
    assert len(presenter.rows()) <= MOST_RANKED
    presenter.put_best_first(on=False)
    assert first(presenter) == "a word among many others 160"


def test_offline_it_orders_what_is_here_and_rests(
    office: Archive, presenter: EverywherePresenter, qtbot: QtBot
) -> None:
    office.past(160, here=120)
    office.line.goes(State.OFFLINE)
    presenter.put_best_first(on=True)
    presenter.look("word")
    seeker, told = presenter._seekers[Kind.MESSAGES], list[int]()
    qtbot.waitUntil(lambda: len(seeker.hits) == 120)
    seeker.changed.connect(lambda: told.append(1))
    for _ in range(50):
        QApplication.processEvents()
    assert len(told) <= 2


def test_unread_and_best_first_are_chips_that_go_on_and_off(
    presenter: EverywherePresenter, theme: Theme, qtbot: QtBot
) -> None:
    page = SearchPage(presenter)
    qtbot.addWidget(page)
    page.show()
    for _ in range(2):
        page.offers[Operator.IS].click()
    assert (page.field.words(), page.offers[Operator.IS].isChecked()) == ("", False)
    page.offers[Operator.IS].click()
    assert (page.field.words(), page.offers[Operator.IS].isChecked()) == ("is:unread ", True)
    page.best.click()
    assert (presenter.best_first, page.best.isChecked()) == (True, True)
    page.best.click()
    assert (presenter.best_first, page.best.isChecked()) == (False, False)

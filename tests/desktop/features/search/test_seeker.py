"""A search shows at once what is here, asks the server for what is not, and puts both in one order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.indexing import holds, order_of, searched
from backend.contract.messaging import MessageRecalled, MessageSent
from backend.contract.search import Found, Hit, Search
from desktop.features.messaging.store import MessagingRoom
from desktop.features.search.presenter.desk import SearchDesk
from desktop.features.search.presenter.resolving import ask
from desktop.features.search.presenter.seeker import Reach, Seeker
from desktop.features.search.store import SearchIndex, SearchStore
from desktop.net.errors import ConnectionLost
from desktop.sync.status import State
from tests.desktop.features.office import GONE, Office
from tests.desktop.features.story import ME, MINA, YUTONG, said


class Archive(Office):
    """An office whose cache is indexed, and what the server would find."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.index = SearchIndex()
        self.index.open(self.cache)
        self.room = MessagingRoom(ME, self.index)
        self.search = SearchDesk(SearchStore(self.cache, self.index), self.desk)
        self.all: list[Hit] = []
        self.busy = 0
        self.doors.behind["search"] = self.answer

    def answer(self, asked: Search) -> Found:
        """Answer as the server does, from all that there is; first that it is `busy`, so many times."""
        if self.busy:
            self.busy -= 1
            raise ConnectionLost("request.too_many", 0.05)
        hits = [hit for hit in self.all if holds(searched(hit.message), asked)]
        if asked.after is not None:
            after = (asked.after.at, asked.after.conversation, asked.after.number)
            hits = [hit for hit in hits if order_of(hit) < after]
        hits.sort(key=order_of, reverse=True)
        return Found(hits=tuple(hits[: asked.limit]), more=len(hits) > asked.limit)

    def past(self, count: int, here: int, text: str = "word") -> None:
        """Let a chat have so many messages, of which only the newest are here."""
        chat = self.chat(title=f"Past {count}", last=count)
        messages = [said(number, text=f"{text} {number}") for number in range(1, count + 1)]
        self.all += [Hit(conversation=chat, message=message) for message in messages]
        for start in range(count - here, count, 50):
            self.page(chat, *messages[start : min(start + 50, count)])


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Archive]:
    made = Archive(tmp_path)
    yield made
    for work in made.spawned:
        work.close()
    made.desk.close()
    made.cache.close()


@pytest.fixture
def seeker(office: Archive) -> Iterator[Seeker]:
    made = Seeker(office.search)
    yield made
    made.close()


def numbers(seeker: Seeker) -> list[int]:
    return [hit.message.number for hit in seeker.hits]


def test_what_is_here_is_there_at_once_and_the_server_adds_the_rest(office: Archive, seeker: Seeker) -> None:
    office.past(20, here=5)
    seeker.seek(Search(phrases=("word",)))
    assert (numbers(seeker), seeker.reach) == ([20, 19, 18, 17, 16], Reach.ASKING)
    office.settle()
    assert (numbers(seeker), seeker.reach) == (list(range(20, 0, -1)), Reach.ALL)


def test_a_cache_without_holes_asks_nobody(office: Archive, seeker: Seeker) -> None:
    office.past(20, here=20)
    seeker.seek(Search(phrases=("word",)))
    office.settle()
    assert numbers(seeker) == list(range(20, 0, -1))
    assert office.doors.asked == []


def test_offline_only_what_is_here_is_found_and_the_rest_follows_the_line(office: Archive, seeker: Seeker) -> None:
    office.past(20, here=5)
    office.line.goes(State.OFFLINE)
    seeker.seek(Search(phrases=("word",)))
    office.settle()
    assert (len(seeker.hits), seeker.reach) == (5, Reach.HERE)
    office.line.goes(State.ONLINE)
    office.settle()
    assert (len(seeker.hits), seeker.reach) == (20, Reach.ALL)


def test_pages_of_both_sides_make_one_list_without_doubles_and_holes(office: Archive, seeker: Seeker) -> None:
    office.past(130, here=60)
    office.past(90, here=90)
    seeker.seek(Search(phrases=("word",)))
    office.settle()
    seen = [len(seeker.hits)]
    while seeker.more:
        seeker.load_more()
        office.settle()
        seen.append(len(seeker.hits))
        found = list(office.answer(Search(phrases=("word",))).hits)
        assert seeker.hits[: len(found)] == found[: len(seeker.hits)]
    assert len({(hit.conversation, hit.message.number) for hit in seeker.hits}) == len(seeker.hits) == 220
    assert seen == sorted(seen)


def test_an_answer_to_an_old_question_is_not_shown(office: Archive, seeker: Seeker) -> None:
    office.past(20, here=5)
    seeker.seek(Search(phrases=("word",)))
    seeker.seek(Search(phrases=("nothing",)))
    office.settle()
    assert seeker.hits == []


def test_fast_typing_asks_the_server_now_and_then_and_ends_with_the_last_words(
    office: Archive, seeker: Seeker, qtbot: QtBot
) -> None:
    office.past(20, here=5)
    for typed in ("w", "wo", "wor", "word"):
        seeker.seek(Search(phrases=(typed,)))
    assert len(office.spawned) == 1
    qtbot.waitUntil(lambda: len(office.spawned) == 2)
    office.settle()
    assert [about[0].phrases for _, about in office.doors.asked] == [("w",), ("word",)]
    assert (numbers(seeker), seeker.reach) == (list(range(20, 0, -1)), Reach.ALL)


def test_a_server_that_is_asked_too_much_is_asked_again(office: Archive, seeker: Seeker, qtbot: QtBot) -> None:
    office.past(20, here=5)
    office.busy = 1
    seeker.seek(Search(phrases=("word",)))
    office.settle()
    assert seeker.reach is Reach.ASKING
    qtbot.waitUntil(lambda: bool(office.spawned))
    office.settle()
    assert (len(seeker.hits), seeker.reach) == (20, Reach.ALL)


def test_what_is_being_recalled_is_not_found_any_more(office: Archive, seeker: Seeker) -> None:
    chat = office.chat(messages=[said(1, ME, "my word", at=office.clock.now())])
    office.actions.recall(chat, 1)
    seeker.seek(Search(phrases=("word",)))
    assert seeker.hits == []


def test_news_and_recalls_change_what_is_shown(office: Archive, seeker: Seeker) -> None:
    chat = office.chat(messages=[said(1, text="word 1"), said(2, text="word 2")])
    seeker.seek(Search(phrases=("word",)))
    office.hear(chat, MessageRecalled(number=2), MessageSent(message=said(3, text="word 3")))
    seeker._renew()
    assert numbers(seeker) == [3, 1]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("from:nobodyhere", "Nobody is called “nobodyhere”."),
        ("in:nowhere", "No chat is called “nowhere”."),
        ("has:legs", "After “has:” only “file” can stand."),
        ("is:odd", "After “is:” only “unread” can stand."),
        ("before:soon", "“soon” is no day. Write it like 2026-10-13, or “yesterday”."),
        ("customer:x", "There are no customers yet."),
        ("-from:me", "Only words can be left out, filters cannot."),
        ("on:2026-01-01 on:2026-01-02", "No day is both after the one and before the other."),
        ("x " * 17, "These are too many words: 16 is the most."),
        ("x" * 201, "A word is too long: 200 letters is the most."),
    ],
)
def test_what_cannot_be_asked_is_said_in_words(office: Archive, typed: str, problem: str) -> None:
    told = ask(typed, office.desk)
    assert (told.search, told.problem) == (None, problem)


def test_names_and_days_become_what_the_server_knows(office: Archive) -> None:
    chat = office.chat(title="부산 현장팀", people=(ME, MINA, YUTONG))
    told = ask('pump from:me from:cyt in:"부산 현장팀" on:2026-11-24 has:file is:unread', office.desk).search
    assert told is not None
    assert (told.phrases, told.authors, told.conversations) == (("pump",), (ME, YUTONG), (chat,))
    assert told.since is not None
    assert told.until is not None
    assert told.until - told.since == timedelta(days=1)
    assert (told.has_file, told.unread) == (True, True)


def test_who_has_left_is_found_by_name_as_an_author_and_as_a_chat(office: Archive) -> None:
    chat = office.chat(people=(ME, GONE), messages=[said(1, GONE, "the last word")])
    for typed in ('from:"Old Hand"', "from:old", "in:old"):
        told = ask(typed, office.desk).search
        assert told is not None
        assert (told.authors or (GONE,), told.conversations or (chat,)) == ((GONE,), (chat,))
        assert [hit.message.text for hit in office.search.store.find(told).more(5)] == ["the last word"]


@pytest.mark.parametrize(
    "typed", ["before:0001-01-01", "after:9999-12-31", "on:9999-12-31", "\ud800", "\0", "from:\0x"]
)
def test_days_and_letters_that_no_clock_and_no_text_has_do_no_harm(office: Archive, typed: str) -> None:
    told = ask(typed, office.desk)
    if told.search is not None:
        office.search.store.find(told.search).more(5)

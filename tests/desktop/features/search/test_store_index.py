"""The index finds what a reader of everything finds, in the same order, whatever has happened to the messages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table

from backend.contract.base import FileId, StreamId
from backend.contract.files import File
from backend.contract.indexing import order_of
from backend.contract.messaging import ConversationLeft, MessageEdited, MessageRecalled, MessageSent
from backend.contract.search import Hit, Place, Search
from desktop.features.search.store import SearchStore
from desktop.sync.changes import Collector
from desktop.sync.room import open_cache
from tests.desktop.features.search.seekers import Seekers, words
from tests.desktop.features.story import ME, MINA, MORNING, YUTONG, said
from tests.support.real_texts import NAMES, is_said, phrases_of, texts_of

TEXTS = st.text(st.sampled_from(list("가나부산영업海关报ab cPX-2é\u0301ㅎ 🎉")), min_size=1, max_size=12).filter(
    str.strip
)
PHRASES = st.text(st.sampled_from(list("가나부산영업海关报abcPX-2é🎉")), min_size=1, max_size=3)


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Seekers]:
    made = Seekers(tmp_path)
    yield made
    made.cache.close()


def file(name: str) -> File:
    return File(id=FileId(UUID(int=77)), name=name, size=1, sha256="0" * 64)


def test_a_message_is_found_from_the_moment_it_is_here(story: Seekers) -> None:
    chat = story.chat(messages=[said(1, text="부산영업팀 회의는 9시")])
    story.say(chat, MINA, "请把报关单发给宁波海关")
    assert words(story.find(Search(phrases=("영업",)))) == ["부산영업팀 회의는 9시"]
    assert words(story.find(Search(phrases=("海关", "报")))) == ["请把报关单发给宁波海关"]
    assert story.find(Search(phrases=("NEAR(영업",))) == story.find(Search(phrases=('b:"x',))) == []


def test_what_was_edited_away_or_recalled_is_not_found(story: Seekers) -> None:
    chat = story.chat(messages=[said(1, text="old words"), said(2, text="more old words")])
    story.hear(chat, MessageEdited(number=1, text="new words", edited_at=MORNING), MessageRecalled(number=2))
    assert story.find(Search(phrases=("old",))) == []
    assert words(story.find(Search(phrases=("words",)))) == ["new words"]


def test_a_chat_that_is_gone_is_not_found_before_its_messages_are_swept(story: Seekers) -> None:
    chat, other = (story.chat(title=title, messages=[said(1, text="hello there")]) for title in ("Gone", "Here"))
    story.hear(ME, ConversationLeft(conversation=chat))
    assert [hit.conversation for hit in story.find(Search(phrases=("hello",)))] == [other]
    with story.cache.write() as connection:
        story.room.forget(connection, StreamId(chat), Collector(), 500)
        assert connection.exec_driver_sql("SELECT count(*) FROM search_document").scalar() == 1


def test_a_file_is_found_by_its_name(story: Seekers) -> None:
    chat = story.chat(messages=[said(1, text="", files=(file("설치 점검표 v3.docx"),)), said(2, text="점검표")])
    asked = Search(phrases=("점검",), has_file=True, conversations=(chat,))
    assert [hit.message.number for hit in story.find(asked)] == [1]


def test_a_rolled_back_message_leaves_nothing_behind(story: Seekers) -> None:
    chat = story.chat(messages=[said(1, text="first")])
    with suppress(KeyError), story.cache.write() as connection:
        story.room.add_history(connection, chat, [said(1, text="never", changed=9)], Collector())
        raise KeyError
    assert story.find(Search(phrases=("never",))) == []
    assert words(story.find(Search(phrases=("first",)))) == ["first"]


def test_messages_of_one_moment_come_in_one_order(story: Seekers) -> None:
    chats = [
        story.chat(title=title, messages=[said(n, text="same", at=MORNING) for n in range(1, 60)]) for title in "abc"
    ]
    found = story.find(Search(phrases=("same",)))
    assert len(found) == 59 * len(chats)
    assert found == story.scan(Search(phrases=("same",)))


def test_pages_follow_each_other_without_doubles_and_gaps(story: Seekers) -> None:
    moments = [MORNING + timedelta(seconds=Random(number).randrange(30)) for number in range(200)]
    story.chat(messages=[said(n + 1, text=f"page {n}", at=moments[n]) for n in range(200)])
    asked, seen = Search(phrases=("page",), limit=7), list[Hit]()
    while page := story.find(asked, 7):
        seen += page
        end = order_of(page[-1])
        asked = Search(phrases=("page",), after=Place(conversation=end.conversation, number=end.number, at=end.at))
    assert seen == story.scan(Search(phrases=("page",)))


def test_an_old_cache_is_indexed_in_slices_while_news_come(story: Seekers) -> None:
    chat = story.chat(messages=[said(n, text=f"말 {n}") for n in range(1, 41)])
    for name in ("search_text", "search_document", "search_state"):
        with story.cache.write() as connection:
            connection.exec_driver_sql(f"DROP TABLE {name}")
    story.cache.close()
    story.open()
    assert not story.search.is_whole
    story.search.catch_up(10)
    story.say(chat, MINA, "말 41")
    while not story.search.catch_up(10):
        pass
    assert len(story.find(Search(phrases=("말",)))) == 41
    assert story.find(Search(phrases=("말",))) == story.scan(Search(phrases=("말",)))


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_index_and_reader_of_everything_agree_after_anything(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        story = Seekers(Path(folder))
        chats = [story.chat(title="one", last=0), story.chat(people=(ME, YUTONG), last=0)]
        for _ in range(data.draw(st.integers(1, 25))):
            chat = data.draw(st.sampled_from(chats))
            last = story.store.span(chat)[1]
            match data.draw(st.sampled_from("ssser")):
                case "s":
                    files = (file(data.draw(PHRASES) + ".pdf"),) if data.draw(st.booleans()) else ()
                    at = MORNING + timedelta(milliseconds=data.draw(st.integers(0, 200)))
                    author = data.draw(st.sampled_from([ME, MINA]))
                    one = said(last + 1, author, data.draw(TEXTS), at=at, files=files)
                    story.hear(chat, MessageSent(message=one))
                case "e" if last:
                    number = data.draw(st.integers(1, last))
                    story.hear(chat, MessageEdited(number=number, text=data.draw(TEXTS), edited_at=MORNING))
                case "r" if last:
                    story.hear(chat, MessageRecalled(number=data.draw(st.integers(1, last))))
                case _:
                    pass
        asked = Search(
            phrases=tuple(data.draw(st.lists(PHRASES, max_size=2))),
            without=tuple(data.draw(st.lists(PHRASES, max_size=1))),
            authors=tuple(data.draw(st.sets(st.sampled_from([ME, MINA]), max_size=1))),
            conversations=tuple(data.draw(st.sets(st.sampled_from(chats), max_size=1))),
            since=data.draw(st.none() | st.just(MORNING + timedelta(milliseconds=100))),
            until=data.draw(st.none() | st.just(MORNING + timedelta(milliseconds=150))),
            has_file=data.draw(st.booleans()),
            unread=data.draw(st.booleans()),
        )
        assert story.find(asked) == story.scan(asked)
        story.cache.close()


@pytest.mark.parametrize("most", [4_000, pytest.param(10**6, marks=pytest.mark.nightly)])
@pytest.mark.parametrize("name", NAMES)
def test_real_chats_are_found_as_a_reader_of_everything_finds_them(
    story: Seekers, sample_data: Path, name: str, most: int
) -> None:
    texts = texts_of(sample_data, name)[:most]
    began = datetime(2024, 1, 1, tzinfo=UTC)
    messages = [said(n, text=text, at=began + timedelta(seconds=n)) for n, text in enumerate(texts, 1)]
    chat = story.chat(title="all", last=len(messages))
    for start in range(0, len(messages), 500):
        story.page(chat, *messages[start : start + 500])
    for phrase in phrases_of(texts, Random(3), 40):
        found = [hit.message.number for hit in story.find(Search(phrases=(phrase,)), len(texts))]
        assert found == [n for n in range(len(texts), 0, -1) if is_said(texts[n - 1], phrase)], phrase


def test_an_index_goes_with_its_cache_when_the_shape_is_another(story: Seekers) -> None:
    chat = story.chat(messages=[said(1, text="before")])
    story.cache.close()
    more = MetaData()
    Table("more", more, Column("id", Integer, primary_key=True))
    story.cache = open_cache(story.path, None, [story.directory_room, story.room], more)
    assert story.cache.rebuilt
    story.index.open(story.cache)
    story.search = SearchStore(story.cache, story.index)
    assert story.index.is_whole
    assert story.find(Search(phrases=("before",))) == []
    story.chat(messages=[said(1, text="after")], conversation=chat)
    assert words(story.find(Search(phrases=("after",)))) == ["after"]

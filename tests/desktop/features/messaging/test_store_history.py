"""Reading the past: what is here, what is missing, where a day begins; and what it costs."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.contract.base import CommandId, ConversationId
from backend.contract.messaging import MessageSent
from desktop.features.messaging.store.rows import gaps, runs
from tests.desktop.features.story import ME, MINA, MORNING, Story, said
from tests.support import pace


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return Story(tmp_path)


def test_missing_runs_are_those_that_no_page_has_brought(story: Story) -> None:
    chat = story.chat(messages=[said(20)], first=3, last=20)
    story.page(chat, said(8), said(9))
    story.page(chat, said(10), said(11))

    assert story.store.missing(chat, 1, 30) == [(3, 7), (12, 19)]
    assert story.store.missing(chat, 8, 11) == []
    with story.cache.read() as connection:
        assert story.room.newest_gap(connection, chat) == (12, 19)


def test_the_past_fills_up_to_one_run(story: Story) -> None:
    chat = story.chat(messages=[said(9)], last=9)
    for number in (1, 5, 3, 7, 2, 8, 6, 4):
        story.page(chat, said(number))

    with story.cache.read() as connection:
        assert story.room.newest_gap(connection, chat) is None
        assert connection.exec_driver_sql("SELECT first, last FROM messaging_held").all() == [(1, 9)]


@given(st.sets(st.integers(1, 40)), st.integers(1, 40), st.integers(1, 40))
def test_gaps_and_runs_are_each_others_opposite(numbers: set[int], first: int, last: int) -> None:
    held = runs(sorted(numbers))

    missing = [number for low, high in gaps(held, first, last) for number in range(low, high + 1)]

    assert missing == [number for number in range(first, last + 1) if number not in numbers]


def test_a_moment_is_found_among_the_messages(story: Story) -> None:
    chat = story.chat(messages=[said(number) for number in range(1, 41)])

    assert story.store.number_at(chat, MORNING) == 1
    assert story.store.number_at(chat, MORNING + timedelta(seconds=17)) == 17
    assert story.store.number_at(chat, MORNING + timedelta(seconds=17.5)) == 18
    assert story.store.number_at(chat, MORNING + timedelta(days=1)) == 40
    assert story.store.number_at(story.chat(), MORNING) is None


def test_a_moment_in_a_hole_is_asked_of_the_server(story: Story) -> None:
    chat = story.chat(messages=[said(number) for number in range(31, 41)], last=40)

    assert story.store.number_at(chat, MORNING + timedelta(seconds=35)) == 35
    assert story.store.number_at(chat, MORNING + timedelta(seconds=20)) is None
    assert story.store.number_at(chat, MORNING + timedelta(seconds=31)) is None


def test_only_one_conversations_messages_are_read(story: Story) -> None:
    chat, noise = story.chat(messages=[said(1)]), story.chat(messages=[said(1, text="noise"), said(2)])

    assert [each.message.text for each in story.store.messages(chat, 0, 10).values()] == ["Hello"]
    assert story.store.messages(noise, 2, 2).keys() == {2}


def test_a_cached_message_costs_little_more_than_its_text(story: Story) -> None:
    text = "Shall we meet at the usual place?"
    chat = story.chat()
    sent = (
        MessageSent(message=said(number, ME if number % 2 else MINA, text, command=CommandId(UUID(int=number))))
        for number in range(1, 5_001)
    )

    story.hear(chat, *sent)

    with story.cache.read() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    overhead = story.path.stat().st_size / 5_000 - len(text)
    assert overhead < 100, f"{overhead:.0f} bytes a message"


def busy(folder: Path, chats: int) -> Story:
    folder.mkdir()
    story = Story(folder)
    for number in range(chats):
        story.chat(messages=[said(1)], conversation=ConversationId(UUID(int=1_000 + number)))
    return story


def statements(story: Story) -> int:
    """Count what reading the list of chats asks the cache."""
    asked: list[str] = []
    with story.cache.read() as connection:
        driver: Any = connection.connection.driver_connection
    driver.set_trace_callback(asked.append)
    story.store.chats()
    driver.set_trace_callback(None)
    return len(asked)


def test_the_list_of_many_chats_takes_one_statement_and_grows_in_step_with_their_number(tmp_path: Path) -> None:
    few, many = busy(tmp_path / "few", 50), busy(tmp_path / "many", 400)

    assert [len(story.store.chats()) for story in (few, many)] == [50, 400]
    assert statements(many) == statements(few) == 1
    pace.check_ratio(24, many.store.chats, few.store.chats)

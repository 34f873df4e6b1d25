from itertools import product

import pytest

from backend.imports.demo.chats import CHATS
from backend.imports.demo.company import ANSWERING, DEMO_USER, PEOPLE
from backend.imports.demo.lines import LINES
from backend.imports.demo.talk import Tongue, answer, tongue_of, topic_of
from backend.imports.demo.topics import WORDS, Topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Hi there", Topic.GREETING),
        ("안녕하세요!", Topic.GREETING),
        ("你好", Topic.GREETING),
        ("你好吗", Topic.HOW_ARE_YOU),
        ("@Chen Yutong how many PX-220 are in stock?", Topic.SEALS),
        ("密封圈什么时候到货？", Topic.SEALS),
        ("what time is it over there?", Topic.TIME),
        ("지금 몇 시예요?", Topic.TIME),
        ("谢谢你", Topic.THANKS),
        ("this is the show", Topic.OTHER),
        ("could you do that?", Topic.QUESTION),
        ("그건 왜요?", Topic.QUESTION),
        ("네", Topic.YES),
        ("", Topic.OTHER),
    ],
)
def test_a_text_is_about_something(text: str, topic: Topic) -> None:
    assert topic_of(text) is topic


@pytest.mark.parametrize(
    ("who", "text", "tongue"),
    [
        ("yutong", "你好", Tongue.CHINESE),
        ("yutong", "hello", Tongue.ENGLISH),
        ("yutong", "안녕하세요", Tongue.ENGLISH),
        ("gihun", "안녕하세요", Tongue.KOREAN),
        ("gihun", "hello", Tongue.ENGLISH),
        ("gihun", "你好", Tongue.ENGLISH),
    ],
)
def test_they_answer_in_the_language_they_are_asked_in(who: str, text: str, tongue: Tongue) -> None:
    assert tongue_of(answer(who, text, turn=0, clock="09:00").text) is tongue


def test_they_have_something_to_say_about_everything() -> None:
    for who, lines in LINES.items():
        for tongue, topic in product(lines, Topic):
            assert all(lines[tongue][topic]), (who, tongue, topic)
    assert set(WORDS) == set(Topic) - {Topic.QUESTION, Topic.OTHER}


def test_wordings_take_turns_and_the_time_is_theirs() -> None:
    assert len({answer("gihun", "ok", turn=turn, clock="").text for turn in range(4)}) > 1
    assert "09:41" in answer("gihun", "what time is it?", turn=0, clock="09:41").text


def test_a_picture_is_answered_by_a_picture() -> None:
    said = answer("gihun", "🎉🎉", turn=0, clock="")

    assert (said.text, said.emoji) == ("", "👍")


def test_the_firm_is_whole() -> None:
    keys = [person.key for person in PEOPLE]
    assert {DEMO_USER, *ANSWERING} <= set(keys)
    for place, person in enumerate(PEOPLE):
        assert person.manager in keys[:place] or place == 0, "a manager comes before those who report"
        assert person.email.isascii()


def test_the_demo_user_is_in_every_chat_but_one_and_people_talk_where_they_are() -> None:
    others = [chat for chat in CHATS if DEMO_USER not in chat.people]
    assert [set(chat.people) for chat in others] == [{one.key for one in PEOPLE if one.manager == DEMO_USER}]
    for chat in CHATS:
        assert {line.who for line in chat.lines} <= set(chat.people)
        for line in chat.lines:
            assert {key for _, keys in line.reactions for key in keys} <= set(chat.people)
    direct = {frozenset(chat.people) for chat in CHATS if not chat.title}
    assert {frozenset({DEMO_USER, key}) for key in ANSWERING} <= direct

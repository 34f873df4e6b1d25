"""What is told and what is not."""

from collections import Counter

import pytest

from backend.contract.base import ConversationId
from backend.contract.messaging import ConversationKind, Mention, Message
from desktop.features.messaging.store import ChatRow
from desktop.shell.notifications.rules import (
    Heard,
    Reason,
    Summary,
    Wishes,
    keywords_of,
    reason_to_tell,
    shared_out,
)
from desktop.shell.settings import Level
from tests.desktop.shell.conftest import NOW, chat_id, person_id

ME, GARAM = person_id("me"), person_id("garam")
DIRECT = ChatRow(chat_id("garam"), ConversationKind.DIRECT, "윤가람", other=GARAM)
GROUP = ChatRow(chat_id("pumps"), ConversationKind.GROUP, "PX-220")
MUTED = ChatRow(chat_id("pumps"), ConversationKind.GROUP, "PX-220", muted=True)
QUIET = ChatRow(chat_id("pumps"), ConversationKind.GROUP, "PX-220", mentions_only=True)
NAMED = (Mention(person=ME, start=0, length=3),)
ALL = (Mention(person=GROUP.id, start=0, length=4),)  # type: ignore[arg-type] # @all has the conversation's own id
WORDS = Wishes(keywords=("seal", "견적"))


def said(text: str = "Hello", mentions: tuple[Mention, ...] = (), **more: object) -> Message:
    return Message(number=1, author=GARAM, at=NOW, text=text, mentions=mentions, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("chat", "message", "wishes", "reason"),
    [
        (DIRECT, said(), Wishes(), Reason.MESSAGE),
        (GROUP, said(), Wishes(), Reason.MESSAGE),
        (GROUP, said(mentions=NAMED), Wishes(), Reason.MENTION),
        (GROUP, said(mentions=ALL), Wishes(), Reason.MENTION),
        (GROUP, said("The seals are in"), WORDS, Reason.MESSAGE),
        (GROUP, said("the SEAL is in"), WORDS, Reason.KEYWORD),
        (GROUP, said("견적서를 보내요"), WORDS, Reason.KEYWORD),
        (MUTED, said(), WORDS, None),
        (MUTED, said("@me seal", NAMED), WORDS, None),
        (QUIET, said(), Wishes(), None),
        (QUIET, said(mentions=ALL), Wishes(), Reason.MENTION),
        (QUIET, said("seal"), WORDS, Reason.KEYWORD),
        (GROUP, said(), Wishes(Level.MENTIONS), None),
        (DIRECT, said(), Wishes(Level.MENTIONS), Reason.MESSAGE),
        (GROUP, said(mentions=NAMED), Wishes(Level.MENTIONS), Reason.MENTION),
        (DIRECT, said(mentions=NAMED), Wishes(Level.NONE), None),
        (DIRECT, Message(number=1, author=ME, at=NOW, text="mine, from another device"), Wishes(), None),
        (DIRECT, Message(number=1, author=GARAM, at=NOW, recalled=True), Wishes(), None),
    ],
)
def test_each_message_is_told_for_a_reason_or_not_at_all(
    chat: ChatRow, message: Message, wishes: Wishes, reason: Reason | None
) -> None:
    assert reason_to_tell(message, chat, wishes, ME) is reason


def heard(chats: int, messages: int = 1) -> list[Heard]:
    rows = [ChatRow(chat_id(str(at)), ConversationKind.GROUP, str(at)) for at in range(chats)]
    return [Heard(row, said(), Reason.MESSAGE) for row in rows for _ in range(messages)]


def share(told: list[Heard], *, caught_up: bool) -> Summary | dict[ConversationId, list[Heard]]:
    return shared_out(told, Counter(one.chat.id for one in told), caught_up=caught_up)


def test_what_was_missed_is_said_in_one_sentence() -> None:
    assert share(heard(5, 8), caught_up=True) == Summary(messages=40, chats=5)
    assert share(heard(1, 38), caught_up=True) == Summary(messages=38, chats=1)


def test_a_little_that_was_missed_is_told_as_ever() -> None:
    assert isinstance(share(heard(2), caught_up=True), dict)


def test_a_flood_while_one_is_there_is_told_in_one_sentence_and_a_busy_chat_in_one_notification() -> None:
    assert isinstance(share(heard(5), caught_up=False), Summary)
    busy = share(heard(1, 50), caught_up=False)
    assert isinstance(busy, dict)
    assert list(busy) == [chat_id("0")]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("seal, 견적,\n PO  12 ,, seal", ("seal", "견적", "PO 12")),
        ('"quoted", " "', ("quoted",)),
        ("", ()),
    ],
)
def test_keywords_stand_between_commas(typed: str, words: tuple[str, ...]) -> None:
    assert keywords_of(typed) == words


def test_keywords_are_bounded() -> None:
    assert len(keywords_of(",".join(str(at) for at in range(500)))) == 50
    assert len(keywords_of("x" * 9999)[0]) == 60

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from backend.contract.messaging import NoticeKind
from backend.imports.slack.markup import Marked, Names, Plain, read_text
from backend.imports.slack.plan import (
    Author,
    Planned,
    Reason,
    find_moment,
    name_of,
    other_name_of,
    plan_message,
    split_text,
)
from backend.imports.slack.shapes import SlackMessage, SlackUser
from tests.backend.imports.exports import said, user

NAMES = Names({"U1": "Mina Park"}, {})


def plan(entry: dict[str, Any]) -> Planned:
    return plan_message(msgspec.convert(entry, SlackMessage), NAMES)


def test_a_message_keeps_its_time_author_thread_edit_and_reactions() -> None:
    planned = plan(
        said(
            "1704099600.000200",
            "hi <@U1>",
            thread_ts="1704099600.000100",
            edited={"user": "U1", "ts": "1704099700.000000"},
            reactions=[{"name": "+1", "users": ["U1", "U2", "U1"]}, {"name": "our-logo", "users": ["U2"]}],
        )
    )

    (entry,) = planned.entries
    assert entry.author == Author("U1", "U1")
    assert entry.at == datetime(2024, 1, 1, 9, 0, 0, 200, UTC)
    assert (entry.text, entry.mentions) == ("hi @Mina Park", (Marked("U1", 3, 10),))
    assert entry.thread == "1704099600.000100"
    assert entry.edited_at == datetime(2024, 1, 1, 9, 1, 40, tzinfo=UTC)
    assert entry.reactions == (("👍", ("U1", "U2")), (":our-logo:", ("U2",)))
    assert planned.unknown_emoji == ("our-logo",)


def test_the_first_message_of_a_thread_is_no_reply() -> None:
    assert plan(said("1.000001", "a", thread_ts="1.000001")).entries[0].thread is None


@pytest.mark.parametrize(
    ("subtype", "notice"),
    [
        ("channel_join", NoticeKind.JOINED),
        ("group_join", NoticeKind.JOINED),
        ("channel_leave", NoticeKind.LEFT),
        ("channel_name", NoticeKind.RENAMED),
    ],
)
def test_what_happened_to_a_room_becomes_a_notice(subtype: str, notice: NoticeKind) -> None:
    (entry,) = plan(said("1.000001", "text", subtype=subtype, name="new &amp; shiny")).entries

    assert (entry.notice, entry.text, entry.title) == (notice, "", "new & shiny")


@pytest.mark.parametrize("subtype", ["channel_topic", "me_message", "file_share", "pinned_item", "thread_broadcast"])
def test_talk_of_every_known_kind_becomes_a_message(subtype: str) -> None:
    planned = plan(said("1.000001", "text", subtype=subtype))

    assert planned.entries[0].text == "text"
    assert planned.unknown_subtype is None


def test_an_unknown_subtype_comes_in_and_is_reported() -> None:
    planned = plan(said("1.000001", "text", subtype="hologram"))

    assert (planned.entries[0].text, planned.unknown_subtype) == ("text", "hologram")


def test_a_bot_is_its_own_author_and_its_cards_are_read() -> None:
    cards = [{"title": "Build 7", "text": "passed :tada:"}, {"fallback": "see log"}]
    planned = plan(said("1.000001", "", "", subtype="bot_message", bot_id="B1", username="CI", attachments=cards))

    assert planned.entries[0].author == Author("B1", "CI")
    assert planned.entries[0].text == "Build 7\npassed 🎉\nsee log"


def test_a_deleted_message_keeps_its_place_without_its_text() -> None:
    (entry,) = plan(said("1.000001", "This message was deleted.", subtype="tombstone")).entries

    assert (entry.recalled, entry.text) == (True, "")


def test_files_are_named_and_counted() -> None:
    planned = plan(said("1.000001", "look", files=[{"name": "a.pdf"}, {"title": "Pump &amp; seal"}, {}]))

    lines = ["look", *(f"📎 {name} (file not imported)" for name in ("a.pdf", "Pump & seal", "?"))]
    assert planned.entries[0].text.split("\n") == lines
    assert planned.files == 3


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (said("yesterday", "a"), Reason.NO_TIME),
        (said("1.000001", " \n"), Reason.EMPTY),
        (said("1.000001", "a", ""), Reason.NO_AUTHOR),
        (said("1.000001", "a", subtype="reply_broadcast"), Reason.ECHO),
        (said("1.000001", "a", type="user_change"), Reason.NOT_A_MESSAGE),
    ],
)
def test_what_cannot_come_in_has_a_reason(entry: dict[str, Any], reason: Reason) -> None:
    planned = plan(entry)

    assert (planned.entries, planned.skipped) == ((), reason)


@pytest.mark.parametrize("ts", ["", "1e5", "-1.0", "1.x", "NaN", "9" * 11, "1" * 400, "١.٢٣"])
def test_a_strange_time_is_no_time_or_a_time_but_no_fault(ts: str) -> None:
    moment = find_moment(ts)

    assert moment is None or moment.tzinfo is UTC


def test_a_long_text_is_split_at_a_word_and_nothing_is_lost() -> None:
    words = " ".join(f"word{number}" for number in range(5_000))
    planned = plan(said("1.000001", words + " <@U1>", reactions=[{"name": "+1", "users": ["U1"]}]))

    texts = [entry.text for entry in planned.entries]
    assert [entry.key for entry in planned.entries] == ["1.000001", "1.000001/2", "1.000001/3"]
    assert " ".join(texts) == words + " @Mina Park"
    assert max(map(len, texts)) <= 16_000
    assert [len(entry.reactions) for entry in planned.entries] == [1, 0, 0]
    last = planned.entries[-1]
    assert [last.text[one.start : one.start + one.length] for one in last.mentions] == ["@Mina Park"]


def test_a_text_without_spaces_is_split_too() -> None:
    assert [text for text, _ in split_text(Plain("x" * 25), 10)] == ["x" * 10, "x" * 10, "x" * 5]


def test_a_mention_that_is_cut_is_no_mention() -> None:
    plain = read_text("aaa <@U1>", NAMES)

    assert list(split_text(plain, 10)) == [("aaa @Mina", ()), ("Park", ())]


def test_reactions_over_the_limit_are_counted() -> None:
    many = [{"name": f"own-{number}", "users": ["U1"]} for number in range(22)] + [{"name": "x" * 40, "users": ["U1"]}]
    planned = plan(said("1.000001", "a", reactions=many))

    assert len(planned.entries[0].reactions) == 20
    assert planned.reactions_left_out == 3


@pytest.mark.parametrize(
    ("line", "name", "other"),
    [
        (user("U1", "Mina Park", profile={"display_name": "mina"}), "Mina Park", "mina"),
        (user("U1", "Mina", profile={"display_name": "mina"}), "Mina", ""),
        (user("U1", "", real_name=" A\nB &amp; C "), "A B & C", ""),
        ({"id": "U1", "profile": {"display_name": "문해솔"}}, "문해솔", ""),
        ({"id": "U1"}, "U1", ""),
        (user("U1", "n" * 300), "n" * 128, ""),
    ],
)
def test_people_have_the_name_that_colleagues_know(line: dict[str, Any], name: str, other: str) -> None:
    one = msgspec.convert(line, SlackUser)

    assert (name_of(one), other_name_of(one)) == (name, other)

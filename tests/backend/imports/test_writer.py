from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from backend.contract.base import StreamId, direct_conversation_id
from backend.contract.directory import Company
from backend.contract.messaging import NoticeKind
from backend.imports.slack import writer
from backend.imports.slack.export import open_export
from backend.imports.slack.report import Report
from backend.imports.slack.writer import SlackImport
from backend.platform.db import Database
from backend.realtime.models import event
from tests.backend.imports.exports import Files, said, user
from tests.backend.imports.houses import House, open_house

Pack = Callable[..., Path]


def bring(database: Any, path: Path, company: Company) -> Report:
    with open_export(path) as export:
        return SlackImport(database, export, company.id, lambda done, total: None).run()


class Killed(BaseException):
    """The process ends here."""


class DyingDatabase:
    """A database whose process is killed at the end of the n-th transaction, before its commit."""

    def __init__(self, database: Database, after: int) -> None:
        self._database = database
        self._left = after
        self.clock = database.clock

    def transaction(self) -> Any:
        @contextmanager
        def dying() -> Generator[Any, None, None]:
            with self._database.transaction() as connection:
                yield connection
                self._left -= 1
                if self._left < 0:
                    raise Killed

        return dying()


def test_people_come_in_as_they_were(
    database: Database, company: Company, house: House, pack: Pack, small: Files
) -> None:
    bring(database, pack(small), company)

    people = house.people()
    mina = people["Mina Park"]
    assert (mina.other_name, mina.title, mina.email, mina.active) == ("mina", "Welder", "mina@firm.test", True)
    assert {name: people[name].active for name in ("Joris de Vries", "Deploy bot", "陈雨桐", "CI", "Guest")} == {
        "Joris de Vries": False,
        "Deploy bot": False,
        "陈雨桐": True,
        "CI": False,
        "Guest": False,
    }
    assert people["陈雨桐"].sort_key == "chen yutong cyt"


def test_a_channel_keeps_its_topic_its_pins_and_that_it_is_archived(
    database: Database, company: Company, house: House, pack: Pack, small: Files
) -> None:
    about = small["channels.json"][0]
    keys = ("1704099600.000200", "1704099600.000100", "1704186000.000100", "1704186000.000500", "77")
    about |= {"topic": {"value": "ships &amp;\nseals"}, "purpose": {"value": "all"}, "is_archived": True}
    about["pins"] = [{"id": key, "created": 9 - place, "user": "U4"} for place, key in enumerate(keys)]
    small["groups.json"][0] |= {"purpose": {"value": "money"}, "topic": {"value": "\u202e"}, "pins": None}
    for _ in range(2):
        bring(database, pack(small), company)

    chats, yutong = house.chats("Mina Park"), house.people()["陈雨桐"].id
    general = chats["general"]
    assert (general.conversation.topic, general.conversation.archived) == ("ships & seals", True)
    assert [(pin.number, pin.person, pin.at.timestamp()) for pin in general.pins] == [(1, yutong, 8), (2, yutong, 9)]
    assert (chats["pay"].conversation.topic, chats["pay"].pins) == ("money", ())


def test_nobody_who_came_in_has_a_password(database: Database, company: Company, pack: Pack, small: Files) -> None:
    from backend.domains.directory.models import person

    bring(database, pack(small), company)

    with database.transaction() as connection:
        assert set(connection.scalars(select(person.c.password))) == {"hash", None}
        assert connection.scalar(select(func.count()).where(person.c.password == "hash")) == 2


def test_somebody_with_the_same_address_is_the_same_person(
    database: Database, company: Company, house: House, pack: Pack, small: Files
) -> None:
    small["users.json"][0]["profile"]["email"] = "Olga@Firm.test"
    report = bring(database, pack(small), company)

    assert report.people["linked"] == 1
    assert "Mina Park" not in house.people()
    assert house.messages("Olga Owner", "general")[0].author == house.people()["Olga Owner"].id


def test_messages_keep_order_time_replies_edits_reactions_and_notices(
    database: Database, company: Company, house: House, pack: Pack, small: Files
) -> None:
    bring(database, pack(small), company)

    people = {person.id: name for name, person in house.people().items()}
    messages = house.messages("Mina Park", "general")
    assert [one.number for one in messages] == list(range(1, 13))
    assert [one.at for one in messages] == sorted(one.at for one in messages)
    first, second, joined, left, renamed, topic, third, bot, recalled, files, strange, guest = messages
    assert first.text == "Hello @陈雨桐 and @U8, see #general @here"
    assert [(people[one.person], one.start, one.length) for one in first.mentions] == [("陈雨桐", 6, 4)]
    assert second.edited_at is not None
    assert [(one.emoji, [people[who] for who in one.people]) for one in second.reactions] == [
        ("👍", ["Mina Park", "陈雨桐"]),
        (":our-logo:", ["陈雨桐"]),
    ]
    assert [one.notice.kind for one in (joined, left, renamed) if one.notice] == [
        NoticeKind.JOINED,
        NoticeKind.LEFT,
        NoticeKind.RENAMED,
    ]
    assert renamed.notice
    assert renamed.notice.title == "all-hands"
    assert topic.text == "set the topic: ships & seals"
    assert (third.text, third.reply_to) == ("third", second.number)
    assert (bot.text, people[bot.author]) == ("up 🚀", "CI")
    assert (recalled.recalled, recalled.text) == (True, "")
    assert files.text == "look\n📎 plan.pdf (file not imported)\n📎 Pump & seal (file not imported)"
    assert (strange.text, people[guest.author]) == ("new thing", "Guest")


def test_members_are_those_who_work_here_and_owners_see_public_rooms(
    database: Database, company: Company, house: House, pack: Pack, small: Files
) -> None:
    bring(database, pack(small), company)

    names = {person.id: name for name, person in house.people().items()}
    seen = {title: {names[one.person] for one in chat.members} for title, chat in house.chats("Mina Park").items()}
    assert seen == {
        "general": {"Olga Owner", "Mina Park", "陈雨桐"},
        "pay": {"Mina Park", "陈雨桐"},
        "Mina Park, Joris de Vries, 陈雨桐": {"Mina Park", "陈雨桐"},
        "direct": {"Mina Park", "陈雨桐"},
        "Mina Park": {"Mina Park"},
    }
    assert set(house.chats("Olga Owner")) == {"general"}
    people = house.people()
    direct = house.chats("Mina Park")["direct"].conversation.id
    assert direct == direct_conversation_id(company.id, people["Mina Park"].id, people["陈雨桐"].id)


def test_history_is_read_and_stands_before_the_first_event(
    database: Database, company: Company, house: House, pack: Pack, small: Files
) -> None:
    bring(database, pack(small), company)

    chat = house.chats("Olga Owner")["general"]
    assert (chat.first, chat.last, chat.read, chat.seq) == (1, 12, 12, 0)
    olga = house.people()["Olga Owner"].id
    with database.transaction() as connection:
        kinds = list(connection.scalars(select(event.c.kind).where(event.c.stream == StreamId(olga))))
    assert kinds == ["messaging.conversation_joined"]


def test_the_report_says_what_was_left_behind(database: Database, company: Company, pack: Pack, small: Files) -> None:
    report = bring(database, pack(small), company).as_json()

    assert report["people"] == {"imported": 2, "inactive": 2, "from_messages": 2}
    assert report["conversations"] == {"imported": 5}
    assert report["messages"] == {"imported": 16}
    assert report["skipped"] == {"broken": 1, "no_time": 1, "empty": 1, "echo": 1}
    assert report["skipped_examples"][0]["file"] == "general/2024-01-01.json"
    assert report["not_mapped"] == {
        "files": 2,
        "subtypes": {"huddle_thread": 1},
        "emoji": {"our-logo": 1},
        "mentioned_strangers": {"U8": 1},
        "folders_in_no_list": ["forgotten"],
    }


def test_twice_is_once(database: Database, company: Company, house: House, pack: Pack, small: Files) -> None:
    path = pack(small)
    bring(database, path, company)
    once = house.everything()

    report = bring(database, path, company)

    assert house.everything() == once
    assert report.messages == {"already": 16}
    assert report.people["imported"] == 0


def test_an_import_that_was_killed_goes_on_where_it_stopped(
    database: Database, company: Company, pack: Pack, small: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "BATCH", 3)
    path = pack(small)
    house = House(database, company)
    stop = 0
    for stop in range(40):
        try:
            bring(DyingDatabase(database, after=stop), path, company)
        except Killed:
            continue
        break
    assert stop > 10

    killed = house.everything()
    other, same = open_house(tmp_path / "other")
    bring(other, path, same)
    assert killed == House(other, same).everything()
    other.close()


def test_a_grown_export_brings_only_what_is_new_and_tells_the_members(
    database: Database, company: Company, house: House, pack: Pack, small: Files
) -> None:
    bring(database, pack(small), company)
    small["users.json"].append(user("U7", "Ada Novak"))
    small["channels.json"][0]["members"].append("U7")
    small["general/2024-01-03.json"] = [said("1704272400.000000", "new", "U7", thread_ts="1704099600.000200")]
    report = bring(database, pack(small), company)

    assert report.messages == {"already": 16, "imported": 1}
    newest = house.messages("Mina Park", "general")[-1]
    assert (newest.number, newest.text, newest.reply_to) == (13, "new", 2)
    assert house.chats("Mina Park")["general"].seq == 1
    assert house.chats("Ada Novak") == {}, "who is in a room that is there is its own affair"


def test_two_workspaces_do_not_mix(
    database: Database, company: Company, house: House, pack: Pack, small: Files
) -> None:
    bring(database, pack(small), company)
    other: Files = {
        "users.json": [user("U1", "Bo Lind", team_id="T2")],
        "channels.json": [{"id": "C1", "name": "harbour", "members": ["U1"]}],
        "harbour/2024-01-01.json": [said("1704099600.000100", "first here too")],
    }
    report = bring(database, pack(other), company)

    assert (report.people["imported"], report.messages) == (1, {"imported": 1})
    assert [one.text for one in house.messages("Bo Lind", "harbour")] == ["first here too"]
    assert "harbour" not in house.chats("Mina Park")


@pytest.mark.parametrize(
    "name",
    ["Evil\u202eLive", "\u200b", "M\u0456na Park", "Olga 0wner", "a" + "\u0301" * 50, "n" * 500, "<b>Tag</b>"],
)
def test_a_name_that_the_directory_refuses_is_replaced(
    database: Database, company: Company, house: House, pack: Pack, name: str
) -> None:
    files = {"users.json": [user("U1", name), user("U2", "Mina Park")], "channels.json": []}
    report = bring(database, pack(files), company)

    assert report.people["imported"] == 2
    (shown,) = set(house.people()) - {"Mina Park", "Olga Owner"}
    harmless = name in {"<b>Tag</b>", "n" * 500}
    assert (shown == name[:128]) is harmless
    assert report.losses["names_changed"] == (not harmless)


def test_texts_of_the_corpus_come_in_as_they_are(
    database: Database, company: Company, house: House, pack: Pack
) -> None:
    texts = [
        "=cmd|' /C calc'!A0",
        "<img src=file:///x>",
        "javascript:x",
        'a AND "b" NEAR(',
        "\u202eabc",
        "e" + "\u0301" * 1000,
    ]
    texts += ["x" * 100_000, "가" * 40_000, "nul\x00nul", "line\r\nline", "\x1b[31mred"]
    day = [said(f"1704099600.{place:06}", text) for place, text in enumerate(texts)]
    files = {
        "users.json": [user("U1", "Mina Park")],
        "channels.json": [{"id": "C1", "name": "general", "members": ["U1"]}],
        "general/2024-01-01.json": day,
    }
    report = bring(database, pack(files), company)

    written = "".join(one.text for one in house.messages("Mina Park", "general"))
    assert written == "".join(texts).replace("\x00", "").replace("\r\n", "\n")
    assert report.losses["texts_split"] == 2


def test_real_data_comes_in_completely(database: Database, company: Company, house: House, sample_data: Path) -> None:
    report = bring(database, sample_data / "slack-export.zip", company)

    assert report.messages == {"imported": 36_681}
    assert sum(report.skipped.values()) == 0
    chats = house.chats("Olga Owner")
    assert {title: chat.last for title, chat in chats.items()} == {"elm-general": 14_510, "racket-general": 22_171}
    moments = [one.at for one in house.messages("Olga Owner", "racket-general")]
    assert len(moments) == 22_171
    assert moments == sorted(moments)

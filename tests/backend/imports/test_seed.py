import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from backend.contract.directory import Company, Role
from backend.contract.messaging import MemberRole, Posting
from backend.entry.commands.demo import ACCOUNTS, NoDemo, prepare
from backend.entry.migrate import open_database
from backend.imports.demo.company import NAME
from backend.imports.demo.seed import moment_of, read_mentions, seed
from backend.platform.clock import ManualClock
from backend.platform.db import Database
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork
from tests.backend.imports.houses import House

SEOUL = timezone(timedelta(hours=9))
NOW = datetime(2026, 10, 14, 17, 0, tzinfo=SEOUL)
ME = "Yoon Garam"


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[House]:
    database = open_database(Settings(data=tmp_path / "demo"), ManualClock(NOW.astimezone(UTC)))
    with database.transaction() as connection:
        company = seed(UnitOfWork(connection, database.clock), {"garam": "hash"}, NOW)
    yield House(database, Company(id=company, name=NAME, created_at=NOW))
    database.close()


def test_the_firm_has_offices_ranks_and_a_reporting_line(demo: House) -> None:
    people = demo.people()

    assert len(people) == 14
    assert (people["Priya Nair"].roles, people["Priya Nair"].rank) == ((Role.OWNER,), 8)
    assert people[ME].manager == people["Moon Haesol"].id
    assert (people[ME].other_name, people[ME].title, people[ME].time_zone) == ("윤가람", "Sales engineer", "Asia/Seoul")
    assert all(person.department and person.title for person in people.values())


def test_the_demo_user_has_unread_pinned_and_muted_chats(demo: House) -> None:
    chats = demo.chats(ME)

    assert len(chats) >= 6
    unread = {title: chat.last - chat.read for title, chat in chats.items() if chat.last > chat.read}
    assert unread["부산 영업팀"] == 3
    assert unread["All hands"] == 4
    assert chats["Balthaven retrofit"].preferences.pinned
    assert chats["All hands"].preferences.muted


def test_a_chat_has_everything_that_a_chat_can_have(demo: House) -> None:
    messages = demo.messages(ME, "Balthaven retrofit")
    me = demo.people()[ME].id

    assert [one.number for one in messages] == list(range(1, len(messages) + 1))
    assert messages[0].notice
    assert any(one.reply_to for one in messages)
    assert any(one.edited_at for one in messages)
    assert any(one.recalled for one in messages)
    assert any(one.reactions for one in messages)
    mentions = [(one.text, mention) for one in messages for mention in one.mentions if mention.person == me]
    assert [text[mention.start : mention.start + mention.length] for text, mention in mentions] == ["@가람"]


def test_a_room_announces_asks_and_pins(demo: House) -> None:
    room, people = demo.chats(ME)["Safety notices"], demo.people()
    messages = demo.messages(ME, "Safety notices")

    assert room.conversation.posting is Posting.ADMINS
    assert room.conversation.topic
    roles = {member.person: member.role for member in room.members}
    assert (roles[people["Ingrid Solheim"].id], roles[people["Daniel Okafor"].id]) == (
        MemberRole.OWNER,
        MemberRole.ADMIN,
    )
    (pinned,) = room.pins
    asked = next(message for message in messages if message.asks_acknowledgement)
    assert pinned.number == asked.number
    assert len(asked.acknowledged) == 8
    assert people[ME].id not in asked.acknowledged


@pytest.mark.parametrize("hour", [0, 7, 12, 23])
def test_history_is_in_order_and_never_in_the_future(tmp_path: Path, hour: int) -> None:
    now = NOW.replace(hour=hour)
    database = open_database(Settings(data=tmp_path / "demo"), ManualClock(now.astimezone(UTC)))
    with database.transaction() as connection:
        company = seed(UnitOfWork(connection, database.clock), {}, now)
    house = House(database, Company(id=company, name=NAME, created_at=now))
    for title in house.chats(ME):
        moments = [one.at for one in house.messages(ME, title)]
        assert moments == sorted(moments), title
        assert moments[-1] <= now, title
    database.close()


def test_times_are_read_where_the_reader_is() -> None:
    assert moment_of("-45m", NOW) == datetime(2026, 10, 14, 16, 15, tzinfo=SEOUL)
    assert moment_of("-3 09:12", NOW) == datetime(2026, 10, 11, 9, 12, tzinfo=SEOUL)


def test_mentions_are_read_with_and_without_a_word(demo: House) -> None:
    garam = demo.people()[ME].id
    text, mentions = read_mentions("😀 {garam:가람} and {garam}", {"garam": garam})

    assert text == "😀 @가람 and @Yoon Garam"
    assert [(one.start, one.length) for one in mentions] == [(2, 3), (10, 11)]


def test_a_demo_starts_again_with_the_same_passwords(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "demo")

    assert prepare(settings) == prepare(settings)
    if sys.platform != "win32":
        assert (settings.data / ACCOUNTS).stat().st_mode & 0o077 == 0


def test_a_folder_with_another_company_is_left_alone(opened: tuple[Database, Company], tmp_path: Path) -> None:
    with pytest.raises(NoDemo):
        prepare(Settings(data=tmp_path / "data"))
    assert not (tmp_path / "data" / ACCOUNTS).exists()

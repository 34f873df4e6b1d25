"""People in the cache, and how they are found."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from backend.contract.base import DepartmentId, PersonId, SessionId, StreamId
from backend.contract.directory import (
    Company,
    CompanyChanged,
    Department,
    DepartmentChanged,
    DepartmentRemoved,
    Person,
    PersonChanged,
    Session,
    SessionOpened,
)
from desktop.sync.changes import Collector
from tests.desktop.features.story import COMPANY, ME, MORNING, YUTONG, Story, said

GARAM, KANG, MINSU, ANNA = (PersonId(UUID(int=number)) for number in range(20, 24))
SALES = DepartmentId(UUID(int=50))


@pytest.fixture
def story(tmp_path: Path) -> Story:
    story = Story(tmp_path)
    story.people(
        Person(id=ME, name="Me Myself"),
        Person(id=GARAM, name="해가람", other_name="Garam Hae", sort_key="hae garam hg"),
        Person(id=KANG, name="강민수", sort_key="gang minsu gms"),
        Person(id=MINSU, name="김민수", sort_key="gim minsu gms"),
        Person(id=YUTONG, name="陈雨桐", other_name="Rain Chen", sort_key="chen yutong cyt"),
        Person(id=ANNA, name="Anna Chen-Müller", sort_key="anna chen-muller acm"),
    )
    return story


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ㅎㄱㄹ", [GARAM]),
        ("ㄱㄹ", [GARAM]),
        ("해ㄱ", [GARAM]),
        ("해가라", [GARAM]),
        ("민수", [KANG, MINSU]),
        ("ㅁㅅ", [KANG, MINSU]),
        ("가", [KANG, GARAM]),
        ("garam", [GARAM]),
        ("hae garam", [GARAM]),
        ("cyt", [YUTONG]),
        ("chenyu", [YUTONG]),
        ("雨桐", [YUTONG]),
        ("RAIN", [YUTONG]),
        ("chen", [YUTONG, ANNA]),
        ("mull", [ANNA]),
        ("chen an", [ANNA]),
        ("ｇａｒａｍ", [GARAM]),
        ("해가람", [GARAM]),
        ("zzz", []),
        ("[", []),
        ("ㄱ" * 50, []),
    ],
)
def test_people_are_found_by_what_one_types_of_their_names(story: Story, typed: str, found: list[PersonId]) -> None:
    assert [person.id for person in story.directory.search(typed)] == found


def test_nothing_typed_finds_everybody_by_name(story: Story) -> None:
    assert story.directory.search("  ") == story.directory.people()
    assert len(story.directory.search("", limit=2)) == 2


def test_who_has_left_is_named_but_not_found(story: Story) -> None:
    story.hear(COMPANY, PersonChanged(person=Person(id=GARAM, name="해가람", active=False)))

    person = story.directory.person(GARAM)
    assert story.directory.search("해가람") == []
    assert person == story.directory.person(GARAM)
    assert person is not None
    assert (person.name, person.active) == ("해가람", False)
    chat = story.chat([ME, GARAM], messages=[said(1, GARAM)])
    row = story.store.chat(chat)
    assert row is not None
    assert row.title == "해가람"


def test_a_person_carries_the_name_of_the_department(story: Story) -> None:
    changes = story.hear(
        COMPANY,
        DepartmentChanged(department=Department(id=SALES, name="Sales")),
        PersonChanged(person=Person(id=ANNA, name="Anna", department=SALES)),
    )

    person = story.directory.person(ANNA)
    assert person is not None
    assert (person.department, person.department_name, changes.directory) == (SALES, "Sales", True)

    story.hear(COMPANY, DepartmentRemoved(id=SALES))
    assert story.directory.departments() == []


def test_somebody_unknown_is_nobody_until_the_server_tells(story: Story) -> None:
    newcomer = Person(id=PersonId(UUID(int=77)), name="Newcomer")
    assert story.directory.person(newcomer.id) is None

    story.hear(COMPANY, PersonChanged(person=newcomer))

    assert story.directory.person(newcomer.id) is not None


def test_the_company_can_get_another_name(story: Story) -> None:
    story.hear(COMPANY, CompanyChanged(company=Company(id=COMPANY, name="Haru", created_at=MORNING)))

    company = story.directory.company()
    assert company is not None
    assert company.name == "Haru"


def test_devices_are_only_reported(story: Story) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    session = Session(id=SessionId(UUID(int=7)), device="", platform="", created_at=now, last_seen_at=now)

    changes = story.hear(ME, SessionOpened(session=session))

    assert (changes.sessions, changes.directory) == (True, False)


def test_the_directory_is_forgotten_with_the_companys_stream_only(story: Story) -> None:
    def forget(stream: UUID) -> bool:
        with story.cache.write() as connection:
            return story.directory_room.forget(connection, StreamId(stream), Collector(), 4)

    assert forget(ME)
    assert story.directory.company() is not None

    assert [forget(COMPANY), forget(COMPANY), forget(COMPANY)] == [False, False, True]
    with story.cache.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM directory_person").scalar() == 0

"""Reviews: a purpose, a while, stored messages only; whoever is read learns of it."""

from __future__ import annotations

import pytest

from backend.contract import directory as wire
from backend.contract.audit import AuditKind
from backend.contract.base import ConversationId
from backend.contract.messaging import ChangeGroup, EditMessage, RecallMessage, RemoveMember
from backend.contract.supervision import AccessNoted, AddNote, OpenReview, Review, ReviewChanged
from backend.domains.directory import service as directory
from backend.domains.messaging.errors import ConversationNotFound
from backend.domains.messaging.service import PagePlace
from backend.domains.supervision import errors
from backend.domains.supervision.service import reviews as service
from backend.entry.commands import asking
from backend.entry.migrate import open_database
from backend.platform.db import Database
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.long import long_room, steps
from tests.backend.supervision.reviews.regime import PURPOSE, begin, publish, trail

NEWEST = PagePlace()


def texts(house: House, firm: Firm, review: Review, place: PagePlace = NEWEST, limit: int = 50) -> list[str]:
    page = house.run(service.read_page, firm["Cho"], review.id, place, limit)
    return [each.message.text for each in page.messages]


def test_a_manager_reads_what_was_stored_when_the_review_was_opened(
    house: House, firm: Firm, talk: ConversationId
) -> None:
    review = begin(house, firm, talk)
    house.say(firm["Bo"], talk, "said later")

    assert texts(house, firm, review) == ["When does the pump arrive?", "On Wednesday, for sure.", "Thank you"]
    assert texts(house, firm, review, PagePlace(before=2)) == ["When does the pump arrive?"]
    assert texts(house, firm, review, PagePlace(around=3), 2) == ["On Wednesday, for sure.", "Thank you"]


def test_what_was_recalled_and_edited_shows_its_original(house: House, firm: Firm, talk: ConversationId) -> None:
    house.do(firm["Bo"], RecallMessage(conversation=talk, number=2))
    house.do(firm["Ana"], EditMessage(conversation=talk, number=3, text="Thanks"))
    review = begin(house, firm, talk)

    page = house.run(service.read_page, firm["Cho"], review.id, NEWEST, 50)
    assert page.messages[1].message.text == "On Wednesday, for sure."
    assert page.messages[1].recalled_at == house.clock.now()
    assert (page.messages[2].message.text, page.messages[2].versions) == ("Thanks", 1)
    versions = house.run(service.read_versions, firm["Cho"], review.id, 3).versions
    assert [each.text for each in versions] == ["Thank you"]


def test_a_review_ends_with_its_time_and_when_it_is_closed(house: House, firm: Firm, talk: ConversationId) -> None:
    timed, closed = begin(house, firm, talk, minutes=5), begin(house, firm, talk)
    house.run(service.close_review, firm["Cho"], closed.id)
    house.run(service.close_review, firm["Cho"], closed.id)
    house.clock.advance(minutes=5)

    for review in (timed, closed):
        with pytest.raises(errors.ReviewOver):
            texts(house, firm, review)
    assert [each.kind for each in trail(house, firm)].count(AuditKind.REVIEW_CLOSED) == 1


def test_what_is_too_old_to_be_shown_costs_nothing(house: House, firm: Firm, talk: ConversationId) -> None:
    review = begin(house, firm, long_room(house, firm, 4_000))
    assert [len(texts(house, firm, review, place)) for place in (PagePlace(after=0), PagePlace(before=3_603))] == [
        50,
        2,
    ]

    costs = [
        steps(house, service.read_page, firm["Cho"], review.id, place, 50)
        for place in (NEWEST, PagePlace(after=0), PagePlace(before=3_603), PagePlace(before=3_000))
    ]
    assert max(costs) < 2 * costs[0]


def test_no_review_is_longer_than_the_policy_allows(house: House, firm: Firm, talk: ConversationId) -> None:
    with pytest.raises(errors.ReviewTooLong):
        begin(house, firm, talk, minutes=61)


def test_others_reviews_are_not_there(house: House, firm: Firm, talk: ConversationId) -> None:
    review = begin(house, firm, talk)

    for name in ("Mina", "Ana", "Bo", "Jun"):
        with pytest.raises(errors.ReviewNotFound):
            house.run(service.read_page, firm[name], review.id, NEWEST, 50)


def test_the_same_review_again_is_the_same_review(house: House, firm: Firm, talk: ConversationId) -> None:
    asked = OpenReview(id=new_id(), conversation=talk, purpose=PURPOSE)
    first = house.run(service.open_review, firm["Cho"], asked)

    assert house.run(service.open_review, firm["Cho"], asked) == first
    with pytest.raises(errors.ReviewExists):
        house.run(service.open_review, firm["Mina"], asked)


@pytest.mark.parametrize(
    "change",
    [
        {"person": "Cho", "rank": 10},
        {"person": "Ana", "manager": None},
        {"person": "Bo", "rank": 30},
        {"person": "Ana", "manager": "Mina"},
    ],
)
def test_a_review_ends_with_the_right_to_it(
    house: House, firm: Firm, talk: ConversationId, change: dict[str, object]
) -> None:
    review = begin(house, firm, talk)
    texts(house, firm, review)
    names = {field: firm.id(str(value)) if value in firm.actors else value for field, value in change.items()}
    house.do(firm["Mina"], wire.ChangePerson(**names))  # type: ignore[arg-type]

    with pytest.raises(errors.NotReviewable):
        texts(house, firm, review)
    with pytest.raises(errors.NotReviewable):
        house.run(service.get_review, firm["Cho"], review.id)


def test_a_new_policy_waits_for_everybody_to_take_note(house: House, firm: Firm, talk: ConversationId) -> None:
    review = begin(house, firm, talk)
    publish(house, firm)
    with pytest.raises(errors.ReviewOver):
        texts(house, firm, review)

    again = begin(house, firm, talk)
    house.do(firm["Ana"], wire.ChangeProfile(title="Pumps"))
    assert texts(house, firm, again)


def test_a_review_that_has_lost_its_right_does_not_come_alive_again(
    house: House, firm: Firm, talk: ConversationId
) -> None:
    review = begin(house, firm, talk)
    texts(house, firm, review)
    other = begin(house, firm, talk, who="Mina")
    house.clock.advance(minutes=1)
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Ana"), manager=firm.id("Mina")))
    ended_at = house.clock.now()
    house.clock.advance(minutes=1)
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Ana"), manager=firm.id("Cho")))

    with pytest.raises(errors.ReviewOver):
        texts(house, firm, review)
    assert house.run(service.get_review, firm["Cho"], review.id).closed_at == ended_at
    assert ReviewChanged(review=review.id) in house.bodies(firm["Cho"], firm.id("Cho"))
    assert house.run(service.get_review, firm["Mina"], other.id).closed_at is None
    (end,) = [entry for entry in trail(house, firm) if entry.kind is AuditKind.REVIEW_CLOSED]
    assert (end.review, end.actor, end.person, end.count, end.after) == (review.id, None, firm.id("Cho"), 3, "line")
    assert texts(house, firm, begin(house, firm, talk))


def test_a_command_beside_the_server_ends_reviews_too(
    house: House, firm: Firm, talk: ConversationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = begin(house, firm, talk)

    def opened(settings: Settings, *, make: bool) -> Database:
        return open_database(settings, house.clock, make=make)

    monkeypatch.setattr(asking, "open_database", opened)
    with asking.work_on(house.database.settings.data) as uow:
        directory.change_person(uow, firm["Mina"], wire.ChangePerson(person=firm.id("Cho"), rank=10))
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Cho"), rank=20))

    with pytest.raises(errors.ReviewOver):
        texts(house, firm, review)


def test_nobody_opens_what_is_not_theirs_to_review(house: House, firm: Firm, talk: ConversationId) -> None:
    with pytest.raises(errors.NotReviewable):
        begin(house, firm, talk, who="Ana")
    with pytest.raises(ConversationNotFound):
        begin(house, firm, house.direct(firm, "Mina", "Ana"))
    with pytest.raises(ConversationNotFound):
        begin(house, firm, ConversationId(new_id()))


def test_those_who_are_read_learn_at_once_who_reads_and_why(house: House, firm: Firm, talk: ConversationId) -> None:
    review = begin(house, firm, talk)
    texts(house, firm, review)

    for name in ("Ana", "Bo"):
        assert AccessNoted(review=review.id) in house.bodies(firm[name], firm.id(name))
        (access,) = house.run(service.access_log, firm[name], None, 50).accesses
        assert (access.viewer, access.purpose, access.case, access.read) == (firm.id("Cho"), PURPOSE, "CP-1184", 3)
    for name in ("Cho", "Mina", "Jun"):
        assert house.run(service.access_log, firm[name], None, 50).accesses == ()


def test_who_has_left_learns_of_the_look_and_nothing_new_of_the_chat(
    house: House, firm: Firm, talk: ConversationId
) -> None:
    room = house.group(firm, "Ana", "Bo", title="Pumps")
    house.do(firm["Ana"], RemoveMember(conversation=room, person=firm.id("Bo")))
    house.do(firm["Ana"], ChangeGroup(conversation=room, title="Secret pumps"))
    begin(house, firm, room)

    (here,), (left,) = (house.run(service.access_log, firm[name], None, 50).accesses for name in ("Ana", "Bo"))
    assert (here.title, set(here.people)) == ("Secret pumps", {firm.id("Ana"), firm.id("Bo")})
    assert (left.title, left.people, left.purpose) == ("", (), PURPOSE)


def test_a_policy_may_tell_them_later(house: House, firm: Firm, talk: ConversationId) -> None:
    publish(house, firm, told_after_days=7)
    review = begin(house, firm, talk)
    assert house.run(service.access_log, firm["Ana"], None, 50).accesses == ()
    assert house.run(service.next_telling) == review.told_at
    assert house.run(service.due_tellings) == []
    house.clock.advance(days=7)

    for piece in house.run(service.due_tellings):
        house.run(service.carry_telling, piece)
        house.run(service.carry_telling, piece)
    assert house.bodies(firm["Ana"], firm.id("Ana")).count(AccessNoted(review=review.id)) == 1
    assert len(house.run(service.access_log, firm["Ana"], None, 50).accesses) == 1
    assert house.run(service.next_telling) is None


def test_the_access_log_comes_in_pages(house: House, firm: Firm, talk: ConversationId) -> None:
    reviews: list[Review] = []
    for _ in range(3):
        reviews.append(begin(house, firm, talk))
        house.clock.advance(minutes=1)

    page = house.run(service.access_log, firm["Ana"], None, 2)
    rest = house.run(service.access_log, firm["Ana"], page.accesses[-1].opened_at, 2)
    assert [each.review for each in (*page.accesses, *rest.accesses)] == [each.id for each in reversed(reviews)]
    assert (page.more, rest.more) == (True, False)


def test_a_note_stays_as_it_was_written(house: House, firm: Firm, talk: ConversationId) -> None:
    review = begin(house, firm, talk)
    asked = AddNote(id=new_id(), text="Bo promised a day", number=2)
    house.run(service.add_note, firm["Cho"], review.id, asked)

    (note,) = house.run(service.add_note, firm["Cho"], review.id, asked).notes
    assert (note.by, note.text, note.number) == (firm.id("Cho"), "Bo promised a day", 2)
    with pytest.raises(errors.NoteExists):
        house.run(service.add_note, firm["Cho"], review.id, AddNote(id=asked.id, text="other"))
    with pytest.raises(errors.ReviewNotFound):
        house.run(service.list_notes, firm["Mina"], review.id)

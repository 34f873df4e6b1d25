"""Copies, and more than 500 messages, take a second person: neither the reader nor one of those who are read."""

from __future__ import annotations

import pytest

from backend.contract import directory as wire
from backend.contract.audit import AuditKind
from backend.contract.base import ConversationId
from backend.contract.supervision import AnswerSecond, AskSecond, ExportReview, Review, ReviewChanged, Second
from backend.domains.messaging.service import PagePlace
from backend.domains.supervision import errors
from backend.domains.supervision.rules import reviews as rules
from backend.domains.supervision.service import reviews as service
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.reviews.regime import begin, trail

EXPORT = AskSecond(export=True, reason="For the insurer")
YES, NO = AnswerSecond(export=True, agree=True), AnswerSecond(export=True, agree=False)
WHOLE = ExportReview(first=1, last=3)


@pytest.fixture
def review(house: House, firm: Firm, talk: ConversationId) -> Review:
    return begin(house, firm, talk)


def test_a_copy_waits_for_a_second_person(house: House, firm: Firm, review: Review) -> None:
    with pytest.raises(errors.AgreementNeeded):
        house.run(service.export_review, firm["Cho"], review.id, WHOLE)
    assert house.run(service.ask_second, firm["Cho"], review.id, EXPORT).export is Second.ASKED
    assert [each.id for each in house.run(service.list_reviews, firm["Jun"], waiting=True).reviews] == [review.id]
    answered = house.run(service.answer_second, firm["Jun"], review.id, YES)

    assert (answered.export, answered.export_by) == (Second.AGREED, firm.id("Jun"))
    copy = house.run(service.export_review, firm["Cho"], review.id, WHOLE)
    assert [each.message.number for each in copy.messages] == [1, 2, 3]
    assert (trail(house, firm)[-1].after, trail(house, firm)[-1].seq) == (copy.sha256, copy.entry)
    assert house.run(service.list_reviews, firm["Jun"], waiting=True).reviews == ()


def test_both_hear_of_question_and_answer(house: House, firm: Firm, review: Review) -> None:
    house.run(service.ask_second, firm["Cho"], review.id, EXPORT)
    house.run(service.answer_second, firm["Mina"], review.id, NO)

    for name in ("Jun", "Mina", "Cho"):
        assert ReviewChanged(review=review.id) in house.bodies(firm[name], firm.id(name))
    kinds = [each.kind for each in trail(house, firm)][-2:]
    assert kinds == [AuditKind.EXPORT_ASKED, AuditKind.SECOND_PERSON_DECLINED]
    with pytest.raises(errors.AgreementNeeded):
        house.run(service.export_review, firm["Cho"], review.id, WHOLE)
    assert house.run(service.ask_second, firm["Cho"], review.id, EXPORT).export is Second.ASKED


def test_neither_the_reader_nor_the_read_nor_a_stranger_answers(house: House, firm: Firm, talk: ConversationId) -> None:
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Bo"), roles=(wire.Role.COMPLIANCE,)))
    review = begin(house, firm, house.group(firm, "Ana", "Bo"))
    house.run(service.ask_second, firm["Cho"], review.id, EXPORT)

    for name, refusal in (
        ("Cho", errors.SecondPersonUnfit),
        ("Bo", errors.SecondPersonUnfit),
        ("Ana", errors.ReviewNotFound),
    ):
        with pytest.raises(refusal):
            house.run(service.answer_second, firm[name], review.id, YES)
        assert house.run(service.list_reviews, firm[name], waiting=True).reviews == ()


def test_an_answer_needs_a_question(house: House, firm: Firm, review: Review) -> None:
    with pytest.raises(errors.NothingToAnswer):
        house.run(service.answer_second, firm["Mina"], review.id, YES)


def test_without_anybody_who_could_agree_there_is_no_question(house: House, firm: Firm) -> None:
    alone = house.found("Solo Pumps", ("Sol", "Han", "Ida", "Moe", "Uri"))
    assert rules.watches(wire.Person(id=alone.id("Sol"), name="Sol", roles=(wire.Role.OWNER,)))
    assert not rules.watches(wire.Person(id=alone.id("Han"), name="Han", roles=(wire.Role.HR,)))


def test_five_hundred_messages_are_read_alone_and_no_more(house: House, firm: Firm, talk: ConversationId) -> None:
    for number in range(500):
        house.say(firm["Bo"], talk, f"line {number}")
    review = begin(house, firm, talk)
    page = house.run(service.read_page, firm["Cho"], review.id, PagePlace(), 500)
    assert page.review.read == 500
    assert house.run(service.read_page, firm["Cho"], review.id, PagePlace(), 500).review.read == 500

    with pytest.raises(errors.AgreementNeeded):
        house.run(service.read_page, firm["Cho"], review.id, PagePlace(before=4), 50)
    house.run(service.ask_second, firm["Cho"], review.id, AskSecond(reason="It goes back further"))
    house.run(service.answer_second, firm["Jun"], review.id, AnswerSecond(agree=True))
    assert house.run(service.read_page, firm["Cho"], review.id, PagePlace(before=4), 50).review.read == 503


def test_numbers_that_were_read_are_counted_once() -> None:
    ranges = rules.joined((), [3, 4, 5, 9])
    assert ranges == ((3, 5), (9, 9))
    assert rules.joined(ranges, [6, 7, 8, 4]) == ((3, 9),)
    assert rules.size(rules.joined(ranges, [1])) == 5

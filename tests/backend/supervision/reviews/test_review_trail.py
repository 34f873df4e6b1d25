"""No read without its entry: each verb leaves one, and what cannot be noted is not given out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from backend.audit import log
from backend.contract.audit import AuditKind
from backend.contract.base import ConversationId
from backend.contract.files import File
from backend.contract.supervision import ExportReview, Review, SearchReview
from backend.domains.messaging.errors import MessageNotFound
from backend.domains.messaging.service import PagePlace
from backend.domains.supervision import errors
from backend.domains.supervision.service import reviews as service
from backend.domains.supervision.service import watching
from backend.platform.errors import Forbidden
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.reviews.regime import PURPOSE, begin, publish, trail

Read = Callable[[House, Firm, Review], Any]


def search(house: House, firm: Firm, review: Review, *phrases: str) -> Any:
    asked = SearchReview(phrases=phrases or ("pump",))
    sought = house.run(service.seek, firm["Cho"], review.id, asked)
    return house.run(service.show_found, firm["Cho"], review.id, asked, sought)


READS: dict[AuditKind, Read] = {
    AuditKind.RANGE_READ: lambda house, firm, review: house.run(
        service.read_page, firm["Cho"], review.id, PagePlace(), 50
    ),
    AuditKind.VERSIONS_READ: lambda house, firm, review: house.run(service.read_versions, firm["Cho"], review.id, 1),
    AuditKind.SEARCHED: search,
    AuditKind.FILE_READ: lambda house, firm, review: house.run(
        service.read_file, firm["Cho"], review.id, 4, the_file(house, firm, review).id
    ),
    AuditKind.EXPORTED: lambda house, firm, review: house.run(
        service.export_review, firm["Cho"], review.id, ExportReview(first=1, last=4)
    ),
}


def the_file(house: House, firm: Firm, review: Review) -> File:
    page = house.run(service.read_page, firm["Cho"], review.id, PagePlace(), 1)
    return page.messages[0].message.files[0]


@pytest.fixture
def review(house: House, firm: Firm, talk: ConversationId) -> Review:
    """A review of a chat with a file, under a policy that lets one person take a copy."""
    publish(house, firm, export_needs_second=False)
    house.say(firm["Ana"], talk, "The plan", files=(house.file(firm["Ana"]),))
    return begin(house, firm, talk)


def test_opening_is_an_entry_with_its_purpose_and_period(house: House, firm: Firm, review: Review) -> None:
    entry = trail(house, firm)[-1]

    assert (entry.kind, entry.actor, entry.review, entry.case) == (
        AuditKind.REVIEW_OPENED,
        firm.id("Cho"),
        review.id,
        "CP-1184",
    )
    assert (entry.words, entry.after) == (PURPOSE, review.closes_at.isoformat())


@pytest.mark.parametrize("kind", READS)
def test_every_read_is_an_entry(house: House, firm: Firm, review: Review, kind: AuditKind) -> None:
    READS[kind](house, firm, review)

    entry = trail(house, firm)[-1]
    assert (entry.kind, entry.review, entry.conversation) == (kind, review.id, review.conversation)


@pytest.mark.parametrize("kind", READS)
def test_nothing_is_given_out_when_the_entry_cannot_be_written(
    house: House, firm: Firm, review: Review, kind: AuditKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = trail(house, firm)
    monkeypatch.setattr(log, "_ADD", Broken())

    with pytest.raises(OSError, match="no space"):
        READS[kind](house, firm, review)
    assert trail(house, firm) == before
    assert house.run(service.get_review, firm["Cho"], review.id).read == 0


class Broken:
    """A table that cannot be written."""

    def run(self, *_args: object, **_params: object) -> int:
        raise OSError("no space left on device")


def test_a_file_is_asked_again_while_it_is_sent(house: House, firm: Firm, review: Review) -> None:
    file = the_file(house, firm, review).id
    house.run(service.check_file, firm["Cho"], review.id, 4, file)
    house.run(service.close_review, firm["Cho"], review.id)

    with pytest.raises(errors.ReviewOver):
        house.run(service.check_file, firm["Cho"], review.id, 4, file)


def test_searching_finds_and_notes_what_was_looked_for(house: House, firm: Firm, review: Review) -> None:
    found = search(house, firm, review, "pump", "arrive")

    assert [each.message.number for each in found.messages] == [1]
    assert (trail(house, firm)[-1].words, trail(house, firm)[-1].count) == ("pump arrive", 1)
    assert search(house, firm, review, "elephant").messages == ()
    assert trail(house, firm)[-1].words == "elephant"


def test_a_message_that_is_not_in_the_review_is_not_there(house: House, firm: Firm, review: Review) -> None:
    house.say(firm["Ana"], review.conversation, "later")

    with pytest.raises(MessageNotFound):
        house.run(service.read_versions, firm["Cho"], review.id, 5)


def test_a_reader_sees_the_trail_of_the_own_review_only(house: House, firm: Firm, review: Review) -> None:
    READS[AuditKind.RANGE_READ](house, firm, review)

    page = house.run(watching.review_trail, firm["Cho"], review.id)
    assert [each.kind for each in page.entries] == [AuditKind.RANGE_READ, AuditKind.REVIEW_OPENED]
    assert (page.total, page.sound) == (2, True)
    with pytest.raises(errors.ReviewNotFound):
        house.run(watching.review_trail, firm["Mina"], review.id)


def test_the_log_is_for_owner_and_compliance_and_notes_their_look(house: House, firm: Firm, review: Review) -> None:
    for name in ("Ana", "Cho"):
        with pytest.raises(Forbidden):
            house.run(watching.read_log, firm[name], None, 10)
        with pytest.raises(Forbidden):
            house.run(watching.copy_log, firm[name], 0, 10)
    page = house.run(watching.read_log, firm["Jun"], None, 10)

    assert (page.entries[0].kind, page.entries[0].actor) == (AuditKind.LOG_READ, firm.id("Jun"))
    assert page.entries[1].review == review.id
    assert page.sound


def test_a_copy_has_the_log_in_its_order(house: House, firm: Firm, review: Review) -> None:
    copy = house.run(watching.copy_log, firm["Mina"], 0, 500)

    assert [each.seq for each in copy.entries] == list(range(1, copy.length))
    assert trail(house, firm)[-1].kind is AuditKind.LOG_EXPORTED
    assert review.id in {each.review for each in copy.entries}


def test_an_entry_that_was_changed_is_not_sound(house: House, firm: Firm, review: Review) -> None:
    with house.database.transaction() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_entries_stay_as_they_are")
        connection.exec_driver_sql(
            "UPDATE audit_entry SET body = replace(body, 'Complaint', 'Greetings') WHERE review = ?", (review.id.bytes,)
        )

    assert not house.run(watching.review_trail, firm["Cho"], review.id).sound

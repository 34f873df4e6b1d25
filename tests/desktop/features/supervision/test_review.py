"""One review: what is read, who is asked, and that nothing of it stays when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest

from backend.contract.directory import Person, Role
from backend.contract.supervision import Second
from desktop.features.supervision.presenter.reviewing.finding import FindPresenter
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.features.supervision.presenter.reviewing.trail import TrailPresenter, short_hash
from desktop.sync.changes import Changes
from tests.desktop.features.office import DANIEL, Office, colleagues, heard
from tests.desktop.features.story import MINA, YUTONG
from tests.desktop.features.supervision import complaint
from tests.desktop.features.supervision.desk import Bureau

pytestmark = pytest.mark.gui


def texts(review: ReviewPresenter) -> list[str]:
    return [row.text for row in review.transcript.rows()]


@pytest.fixture
def bureau(office: Office) -> Bureau:
    return Bureau(office, earlier=120)


@pytest.fixture
def review(bureau: Bureau) -> Iterator[ReviewPresenter]:
    made = bureau.reading()
    yield made
    made.close()


def test_the_newest_page_is_read_with_what_was_recalled_and_edited(review: ReviewPresenter) -> None:
    rows = {row.number: row for row in review.transcript.rows()}

    assert (len(rows), max(rows)) == (50, complaint.LAST)
    recalled, edited = rows[complaint.RECALLED], rows[complaint.EDITED]
    assert recalled.text == complaint.TEXTS[2]
    assert (recalled.recalled[:9], recalled.recalled[-13:]) == ("Recalled ", "original kept")
    assert recalled.text[recalled.flags[0].start : recalled.flags[0].end] == "for sure"
    assert (edited.versions, edited.edited.startswith("Edited ")) == (1, True)
    assert rows[complaint.FILED].files[0].name == "dock slot agreement.pdf"


def test_what_was_changed_later_says_so(bureau: Bureau) -> None:
    said = bureau.house.said[complaint.PAIR]
    said[-1] = msgspec.structs.replace(said[-1], changed_later=True)
    review = bureau.reading()

    later = [row.later for row in review.transcript.rows()]
    review.close()
    assert later == [*[""] * (len(later) - 1), "Changed after this review was opened"]


def test_each_day_begins_with_its_line(review: ReviewPresenter) -> None:
    days = [row.day for row in review.transcript.rows() if row.day is not None]

    assert days == sorted(set(days))
    assert len(days) == len({row.at.date() for row in review.transcript.rows()})


def test_older_pages_come_until_there_are_none(bureau: Bureau, review: ReviewPresenter) -> None:
    told = heard(review.prepended)
    for _ in range(4):
        review.read_before()
        bureau.office.settle()

    assert [count for (count,) in told] == [50, 28]
    assert review.transcript.first == complaint.FIRST - 120
    assert [row.number for row in review.transcript.rows()] == list(range(complaint.FIRST - 120, complaint.LAST + 1))


def test_a_message_far_away_is_read_around_and_shown(bureau: Bureau, review: ReviewPresenter) -> None:
    shown, after = heard(review.shown), heard(review.appended)
    review.go_to(90)
    bureau.office.settle()
    assert shown == [(90,)]

    review.read_after()
    bureau.office.settle()

    assert after == [(50,)]


@pytest.mark.parametrize(
    "code", ["supervision.not_reviewable", "supervision.review_over", "supervision.review_not_found", "auth.forbidden"]
)
def test_a_refusal_wipes_the_text_at_once(bureau: Bureau, review: ReviewPresenter, code: str) -> None:
    ended, reset = heard(review.ended), heard(review.reset)
    bureau.house.shut = code
    review.look_after()
    bureau.office.settle()

    assert (texts(review), review.is_open, len(ended), len(reset)) == ([], False, 1, 1)


def test_a_change_of_the_directory_asks_whether_one_still_may(bureau: Bureau, review: ReviewPresenter) -> None:
    bureau.house.shut = "supervision.not_reviewable"
    bureau.office.line.tell(Changes(directory=True))
    bureau.office.settle()

    assert (texts(review), review.is_open) == ([], False)


def test_the_time_ends_it(bureau: Bureau, review: ReviewPresenter) -> None:
    ended = heard(review.ended)
    bureau.office.clock.moment += timedelta(minutes=59)
    review.look_after()
    bureau.office.settle()
    assert texts(review) != []

    bureau.office.clock.moment += timedelta(minutes=1)
    review.look_after()

    assert (texts(review), len(ended)) == ([], 1)


def test_what_comes_after_the_end_is_not_taken(bureau: Bureau, review: ReviewPresenter) -> None:
    review.read_before()
    review.end("over")
    bureau.office.settle()

    assert texts(review) == []


def test_a_server_that_does_not_answer_hides_the_text_until_it_does(bureau: Bureau, review: ReviewPresenter) -> None:
    bureau.house.away = True
    review.look_after()
    bureau.office.settle()
    assert texts(review) != []

    bureau.office.clock.moment += timedelta(seconds=7)
    review.look_after()
    bureau.office.settle()
    assert (texts(review), review.veiled, review.is_open) == ([], True, True)

    bureau.house.away = False
    review.look_after()
    bureau.office.settle()
    assert (complaint.TEXTS[-1] in texts(review), review.veiled) == (True, False)


def test_closing_wipes_and_says_so(bureau: Bureau, review: ReviewPresenter) -> None:
    ended = heard(review.ended)
    review.close_review()
    bureau.office.settle()

    assert (texts(review), len(ended)) == ([], 1)
    assert next(iter(bureau.house.open.values())).closed_at is not None


def test_after_five_hundred_messages_a_second_person_is_needed(bureau: Bureau, review: ReviewPresenter) -> None:
    bureau.house.change(review.review.id, read=480)
    review.read_before()
    bureau.office.settle()
    assert (review.needs_second, review.is_open) == (True, True)

    review.ask_second("A long complaint", export=False)
    bureau.office.settle()
    assert (review.second_state(), review.second_words(export=False)[:5]) == ("asked", "Asked")

    bureau.house.change(review.review.id, second=Second.AGREED, second_by=DANIEL)
    review.look_after()
    bureau.office.settle()
    assert (review.needs_second, review.second_words(export=False)) == (False, "Daniel Okafor has agreed.")


def test_only_others_who_watch_could_agree(bureau: Bureau, review: ReviewPresenter) -> None:
    assert review.could_agree is False

    compliance = Person(id=DANIEL, name="Daniel Okafor", roles=(Role.COMPLIANCE,))
    bureau.office.staff(*(one for one in colleagues() if one.id != DANIEL), compliance)
    assert review.could_agree is True

    review.people = (MINA, YUTONG, DANIEL)
    assert review.could_agree is False


def test_a_flag_that_was_looked_at_is_settled(bureau: Bureau, review: ReviewPresenter) -> None:
    review.settle(complaint.RECALLED, complaint.RULE.hex)
    bureau.office.settle()

    row = next(row for row in review.transcript.rows() if row.number == complaint.RECALLED)
    assert (row.flags[0].settled, row.is_flagged) == (True, False)


def test_words_say_who_learns_of_it_and_when(bureau: Bureau, review: ReviewPresenter) -> None:
    assert review.told_words() == "Shown in the access log of Mina and 陈雨桐."

    later = bureau.office.clock.now() + timedelta(days=9)
    review.review = msgspec.structs.replace(review.review, told_at=later)
    assert review.told_words().startswith("Shown in the access log of Mina and 陈雨桐 on ")


def test_what_is_copied_names_the_reader_and_the_purpose(review: ReviewPresenter) -> None:
    line = review.copied_line()

    assert "Me" in line
    assert "Complaint about a delivery, case CP-1184" in line


# Finding


def test_finding_shows_the_newest_and_steps_back(bureau: Bureau, review: ReviewPresenter) -> None:
    find, shown = FindPresenter(review), heard(review.shown)
    find.look("friday")
    bureau.office.settle()
    assert (find.words, shown) == ("1 of 2", [(201,)])

    find.step(1)
    assert (find.words, shown[-1]) == ("2 of 2", (199,))
    assert find.marks("On Friday") == [(3, 9)]

    find.look("nowhere")
    bureau.office.settle()
    assert find.words == "Nothing found"


def test_a_day_is_found_with_one_look(bureau: Bureau, review: ReviewPresenter) -> None:
    find, shown = FindPresenter(review), heard(review.shown)
    day = next(row.at.date() for row in review.transcript.rows() if row.number == complaint.FIRST)
    review.transcript.wipe()
    looks = len(bureau.house.entries)
    find.go_to_day(day)
    bureau.office.settle()
    find.go_to_day(day + timedelta(days=999))
    bureau.office.settle()

    assert shown == [(complaint.FIRST,), (complaint.LAST,)]
    assert len(bureau.house.entries) == looks + 2


# The trail


def test_the_trail_follows_what_is_done(bureau: Bureau, review: ReviewPresenter) -> None:
    trail = TrailPresenter(review)
    trail.load()
    bureau.office.settle()
    rows = trail.rows()

    assert [row.did for row in rows] == ["read messages 154 to 203", "started a review"]
    assert all(row.digest == short_hash(entry.digest) for row, entry in zip(rows, bureau.house.entries, strict=True))
    assert (trail.is_sound, trail.chip_words()) == (True, "Chain intact")
    assert "18,200" in trail.foot_words()

    bureau.house.sound = False
    review.read_before()
    bureau.office.settle()
    assert (len(trail.rows()), trail.chip_words()) == (3, "Chain broken")


def test_the_end_takes_the_trail_away(bureau: Bureau, review: ReviewPresenter) -> None:
    trail = TrailPresenter(review)
    trail.load()
    bureau.office.settle()
    review.end("over")

    assert trail.rows() == []

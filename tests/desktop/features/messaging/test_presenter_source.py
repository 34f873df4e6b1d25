"""Rows are read in blocks, when they are looked at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from desktop.features.messaging.presenter.feed.rows import Author, MessageFacts, Quote, Reading
from desktop.features.messaging.presenter.feed.source import BLOCK, KNOWN_BLOCKS, ConversationFeedSource

LAST = 100_000
START = datetime(2026, 1, 1, tzinfo=UTC)
MINA = Author("2", "Mina")


class Archive:
    """A hundred thousand messages that are made when they are asked for, and a note of what was asked."""

    def __init__(self) -> None:
        self.reads: list[tuple[int, int]] = []
        self.holes: set[int] = set()

    def read(self, first: int, last: int) -> Mapping[int, MessageFacts]:
        self.reads.append((first, last))
        return {number: fact(number) for number in range(first, last + 1) if number not in self.holes}

    def quoted(self, number: int) -> Quote | None:
        return Quote(number, "Mina", "quoted")


def fact(number: int) -> MessageFacts:
    return MessageFacts(str(number), MINA, START + timedelta(minutes=number), number, f"no {number}")


@pytest.fixture
def archive() -> Archive:
    return Archive()


@pytest.fixture
def source(archive: Archive) -> ConversationFeedSource:
    made = ConversationFeedSource(archive, Reading(UTC), lambda first, last: archive.reads.append((first, last)))
    made.set_span(1, LAST)
    return made


def test_counting_and_naming_read_nothing(archive: Archive, source: ConversationFeedSource) -> None:
    assert source.count() == LAST
    assert source.key(99_000) == "99001"
    assert source.index_of(99_001) == 99_000
    assert archive.reads == []


def test_a_screen_of_rows_takes_few_reads(archive: Archive, source: ConversationFeedSource) -> None:
    for index in range(LAST - 40, LAST):
        assert source.row(index) is not None

    assert len(archive.reads) <= 40 // BLOCK + 2
    assert all(last - first < BLOCK for first, last in archive.reads)


def test_a_row_is_the_same_value_until_it_changes(source: ConversationFeedSource) -> None:
    row = source.row(500)
    assert source.row(500) is row

    source.forget(501, 501)

    assert source.row(500) == row
    assert source.row(500) is not row


def test_reading_on_and_on_keeps_little(source: ConversationFeedSource) -> None:
    for index in range(0, LAST, BLOCK // 2):
        source.row(index)

    assert len(source._blocks) <= KNOWN_BLOCKS
    assert len(source._rows) <= 3 * KNOWN_BLOCKS


def test_a_new_message_ends_the_group_of_the_one_before(source: ConversationFeedSource) -> None:
    before = source.row(LAST - 1)
    assert before is not None
    assert before.tail

    source.set_span(1, LAST + 1)

    after = source.row(LAST - 1)
    assert after is not None
    assert not after.tail
    assert source.row(LAST) is not None


def test_what_is_missing_is_wanted_by_number(archive: Archive) -> None:
    wanted: list[tuple[int, int]] = []
    source = ConversationFeedSource(archive, Reading(UTC), lambda first, last: wanted.append((first, last)))
    source.set_span(11, 60)
    source.set_tail([fact(0)])
    archive.holes = set(range(20, 31))

    assert source.row(9) is None
    source.wanted(9, 20)
    source.wanted(9, 50)
    source.wanted(50, 50)

    assert wanted == [(20, 31), (20, 60)]


def test_the_tail_stands_behind_and_groups_with_the_last_message(source: ConversationFeedSource) -> None:
    waiting = MessageFacts("pending:1", MINA, START + timedelta(minutes=LAST + 1), text="soon")
    source.set_tail([waiting])

    row, last = source.row(LAST), source.row(LAST - 1)
    assert row is not None
    assert last is not None
    assert (row.text, row.head, last.tail) == ("soon", False, False)
    assert source.index_of_key("pending:1") == LAST
    assert source.row(LAST + 1) is None


def test_a_source_that_is_closed_shows_what_it_has_read_and_reads_nothing_more(
    archive: Archive, source: ConversationFeedSource
) -> None:
    known = source.row(LAST - 1)
    reads = list(archive.reads)

    source.close()
    source.wanted(0, 5)

    assert source.row(LAST - 1) is known
    assert source.row(5) is None
    assert archive.reads == reads

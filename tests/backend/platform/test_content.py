"""What a request wants of a content (RFC 9110, 13 and 14)."""

from __future__ import annotations

import pytest

from backend.platform.errors import PreconditionFailed, RangeNotSatisfiable, TooMany
from backend.platform.http.content import Content, wanted
from backend.platform.limits import Places


async def _read(_start: int, _stop: int) -> bytes:
    return b""


async def _check() -> None:
    return


def content(size: int = 100) -> Content:
    return Content(size=size, etag="tag", read=_read, check=_check)


@pytest.mark.parametrize(
    ("range_", "status", "span"),
    [
        (b"bytes=0-9", 206, (0, 10)),
        (b"bytes=90-", 206, (90, 100)),
        (b"bytes=90-1000", 206, (90, 100)),
        (b"bytes=99-99", 206, (99, 100)),
        (b"bytes=-10", 206, (90, 100)),
        (b"bytes=-1000", 206, (0, 100)),
        (b"BYTES=0-0", 206, (0, 1)),
        (b" bytes= 5-6 ", 206, (5, 7)),
        (b"bytes=", 200, (0, 100)),
        (b"bytes=-", 200, (0, 100)),
        (b"bytes=9-3", 200, (0, 100)),
        (b"bytes=0-1,5-6", 200, (0, 100)),
        (b"bytes=a-b", 200, (0, 100)),
        (b"bytes=0x1-2", 200, (0, 100)),
        (b"bytes=+1-2", 200, (0, 100)),
        (b"lines=0-1", 200, (0, 100)),
        (b"bytes=" + b"9" * 30 + b"-", 200, (0, 100)),
        (b"", 200, (0, 100)),
    ],
)
def test_a_range(range_: bytes, status: int, span: tuple[int, int]) -> None:
    part = wanted(content(), {b"range": range_})
    assert (part.status, (part.start, part.stop)) == (status, span)


@pytest.mark.parametrize("range_", [b"bytes=100-", b"bytes=100-200", b"bytes=-0", b"bytes=9999999999999999999-"])
def test_a_range_behind_the_end_is_refused_with_the_size(range_: bytes) -> None:
    with pytest.raises(RangeNotSatisfiable) as caught:
        wanted(content(), {b"range": range_})
    assert caught.value.data == {"size": 100}


def test_an_empty_content_has_no_ranges() -> None:
    assert wanted(content(0), {b"range": b"bytes=-5"}).status == 200
    with pytest.raises(RangeNotSatisfiable):
        wanted(content(0), {b"range": b"bytes=0-"})


@pytest.mark.parametrize("tag", [b'"other"', b'W/"tag"', b"Tue, 24 Nov 2026 00:00:00 GMT"])
def test_a_range_of_something_else_gets_all_of_it(tag: bytes) -> None:
    assert wanted(content(), {b"range": b"bytes=5-", b"if-range": tag}).status == 200
    assert wanted(content(), {b"range": b"bytes=500-", b"if-range": tag}).status == 200
    assert wanted(content(), {b"range": b"bytes=5-", b"if-range": b'"tag"'}).status == 206


def test_what_one_has_is_not_sent_again() -> None:
    for tags in (b'"tag"', b'W/"tag"', b'"x", "tag"', b"*"):
        assert wanted(content(), {b"if-none-match": tags, b"range": b"bytes=500-"}).status == 304
    assert wanted(content(), {b"if-none-match": b'"x"'}).status == 200


def test_what_is_meant_for_something_else_is_refused() -> None:
    assert wanted(content(), {b"if-match": b'"tag"'}).status == 200
    with pytest.raises(PreconditionFailed):
        wanted(content(), {b"if-match": b'"x"'})


def test_places_are_counted_for_each_and_together() -> None:
    places = Places(2, 3)
    with places.held("a"), places.held("a"), places.held("b"):
        for key in ("a", "b", "c"):
            with pytest.raises(TooMany), places.held(key):
                pass
    with places.held("c"):
        assert places._held == {"c": 1}
    assert places._held == {}

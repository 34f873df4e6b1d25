"""The doors of reviews: what is delivered has its entry, whatever fails; nothing is revealed to others."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import OperationalError

from backend.audit import log
from backend.contract import directory as wire
from backend.contract.audit import AuditKind
from backend.contract.base import Asked, ConversationId, FileId, decode
from backend.contract.files import BeginUpload, FileKind
from backend.contract.messaging import RecallMessage
from backend.contract.supervision import (
    AccessLog,
    AddNote,
    AnswerSecond,
    AskSecond,
    AuditPage,
    ExportReview,
    OpenReview,
    Review,
    ReviewNotes,
    ReviewPage,
    Reviews,
    SearchReview,
)
from backend.domains.files import store as files
from backend.platform.blobs import content_key, open_blobs
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.reviews.regime import PURPOSE, publish, trail
from tests.backend.supervision.served import Caller, code, served

CANARY = "kingfisher-7391"
READS = frozenset(
    {AuditKind.RANGE_READ, AuditKind.VERSIONS_READ, AuditKind.SEARCHED, AuditKind.FILE_READ, AuditKind.EXPORTED}
)


@pytest.fixture
def shared(house: House, firm: Firm, talk: ConversationId) -> ConversationId:
    """A chat with a canary that was recalled, and a file, under a policy that lets one person take a copy."""
    publish(house, firm, export_needs_second=False)
    house.say(firm["Bo"], talk, f"{CANARY} was here")
    house.do(firm["Bo"], RecallMessage(conversation=talk, number=4))
    house.say(firm["Ana"], talk, "The plan", files=(house.file(firm["Ana"]),))
    return talk


def reads_of(review: Review, file: UUID) -> Iterator[tuple[str, str, Asked | None]]:
    """Name every way to read something in a review."""
    base = f"/reviews/{review.id}"
    yield "get", f"{base}/messages", None
    yield "get", f"{base}/messages?before=3&limit=1", None
    yield "get", f"{base}/messages?after=2", None
    yield "get", f"{base}/messages?around=4", None
    yield "get", f"{base}/messages?at=2026-03-02T09:00:00Z", None
    yield "get", f"{base}/messages/4/versions", None
    yield "get", f"{base}/messages/5/files/{file}", None
    yield "post", f"{base}/search", SearchReview(phrases=(CANARY,))
    yield "post", f"{base}/search", SearchReview(phrases=("nobody said this",))
    yield "post", f"{base}/export", ExportReview(first=1, last=5)


async def file_of(who: Caller, review: Review) -> UUID:
    page: ReviewPage = decode((await who.get(f"/reviews/{review.id}/messages?limit=1")).content, ReviewPage)
    return page.messages[0].message.files[0].id


async def test_a_manager_reads_through_the_doors(house: House, firm: Firm, shared: ConversationId) -> None:
    async with served(house, firm) as as_:
        review = await as_("Cho").open(shared)
        file = await file_of(as_("Cho"), review)
        for method, path, asked in reads_of(review, file):
            if "/files/" in path:
                continue  # the content was not brought by this test
            told = await as_("Cho").ask(method, path, asked)
            assert told.status_code == 200, (path, told.text)
        page: ReviewPage = decode((await as_("Cho").get(f"/reviews/{review.id}/messages?around=4")).content, ReviewPage)
        assert CANARY in page.messages[3].message.text
        log_ = decode((await as_("Ana").get("/access-log")).content, AccessLog)
        assert [each.review for each in log_.accesses] == [review.id]
        told = decode((await as_("Cho").get(f"/reviews/{review.id}/trail")).content, AuditPage)
        assert (told.sound, told.entries[-1].kind) == (True, AuditKind.REVIEW_OPENED)


@pytest.mark.parametrize("fault", ["locked", "full", "one in ten"])
async def test_what_was_delivered_has_its_entry_whatever_fails(
    house: House, firm: Firm, shared: ConversationId, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(house, firm) as as_:
        review = await as_("Cho").open(shared)
        file = await file_of(as_("Cho"), review)
        before = len([each for each in trail(house, firm) if each.kind in READS])
        monkeypatch.setattr(log, "_ADD", Failing(log._ADD, fault))
        delivered = 0
        for _ in range(8):
            for method, path, asked in reads_of(review, file):
                told = await as_("Cho").ask(method, path, asked)
                delivered += told.status_code == 200 and "/files/" not in path
                assert CANARY not in told.text or told.status_code == 200
        monkeypatch.undo()
        entries = [each for each in trail(house, firm) if each.kind in READS and each.kind is not AuditKind.FILE_READ]
    assert delivered == len(entries) - before
    assert (fault == "one in ten") == (delivered > 0)


class Failing:
    """The statement that writes an entry, on a disk or a table that fails."""

    def __init__(self, real: Any, fault: str) -> None:
        self._real, self._fault = real, fault
        self._random = random.Random(7)

    def run(self, *args: Any, **params: Any) -> int:
        if self._fault == "one in ten" and self._random.random() > 0.1:
            return int(self._real.run(*args, **params))
        words = "database is locked" if self._fault == "locked" else "database or disk is full"
        raise OperationalError("INSERT", {}, sqlite3.OperationalError(words))


@pytest.mark.parametrize("name", ["Ana", "Mina", "Jun"])
async def test_nobody_else_gets_anything_of_a_review(
    house: House, firm: Firm, shared: ConversationId, name: str
) -> None:
    async with served(house, firm) as as_:
        review = await as_("Cho").open(shared)
        file = await file_of(as_("Cho"), review)
        paths = [(method, path, asked) for method, path, asked in reads_of(review, file)]
        paths += [
            ("get", f"/reviews/{review.id}", None),
            ("get", f"/reviews/{review.id}/notes", None),
            ("get", f"/reviews/{review.id}/trail", None),
            ("post", f"/reviews/{review.id}/close", None),
            ("post", f"/reviews/{review.id}/notes", AddNote(id=new_id(), text="mine")),
            ("post", f"/reviews/{review.id}/second", AskSecond(reason="mine")),
        ]
        for method, path, asked in paths:
            told = await as_(name).ask(method, path, asked)
            unknown = await as_(name).ask(method, path.replace(str(review.id), str(new_id())), asked)
            assert (told.status_code, told.content) == (unknown.status_code, unknown.content), path
            assert told.status_code == 404
        stranger = await as_(name).post(f"/reviews/{review.id}/second/answer", AnswerSecond(agree=True))
        assert stranger.status_code == (404 if name == "Ana" else 409)


async def test_what_one_may_not_know_of_is_not_there(house: House, firm: Firm, shared: ConversationId) -> None:
    superior = house.direct(firm, "Mina", "Ana")
    house.say(firm["Mina"], superior, CANARY)
    async with served(house, firm) as as_:
        rooms = (superior, ConversationId(new_id()))
        asked = [OpenReview(id=new_id(), conversation=each, purpose=PURPOSE) for each in rooms]
        told = [await as_("Cho").post("/reviews", each) for each in asked]
        listed = await as_("Cho").get("/supervision/conversations?list=internal")
    assert told[0].content == told[1].content
    assert [each.status_code for each in told] == [404, 404]
    assert CANARY not in listed.text
    assert str(superior) not in listed.text


async def test_a_review_ends_for_every_door_with_the_rank(house: House, firm: Firm, shared: ConversationId) -> None:
    async with served(house, firm) as as_:
        review = await as_("Cho").open(shared)
        file = await file_of(as_("Cho"), review)
        house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Cho"), rank=10))
        for method, path, asked in reads_of(review, file):
            told = await as_("Cho").ask(method, path, asked)
            assert (told.status_code, code(told)) == (409, "supervision.not_reviewable"), path
            assert CANARY not in told.text


async def test_the_content_of_a_recalled_file_is_read_and_noted(house: House, firm: Firm, talk: ConversationId) -> None:
    content = b"a plan that was taken back"
    digest = hashlib.sha256(content).hexdigest()
    open_blobs(house.database.settings.data, "").put_bytes(content, content_key(firm.company, digest))
    house.say(firm["Ana"], talk, "The plan", files=(bring(house, firm, content, digest),))
    house.do(firm["Ana"], RecallMessage(conversation=talk, number=4))
    async with served(house, firm) as as_:
        review = await as_("Cho").open(talk)
        path = f"/reviews/{review.id}/messages/4/files/{await file_of(as_('Cho'), review)}"
        told = await as_("Cho").get(path)
        assert (told.status_code, told.content) == (200, content)
        assert trail(house, firm)[-1].kind is AuditKind.FILE_READ
        assert (await as_("Bo").get(path)).status_code == 404
        await as_("Cho").post(f"/reviews/{review.id}/close")
        assert code(await as_("Cho").get(path)) == "supervision.review_over"


@pytest.mark.parametrize("fault", ["locked", "full", "one in ten"])
async def test_no_byte_of_a_file_without_its_entry(
    house: House, firm: Firm, talk: ConversationId, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = f"{CANARY} in a plan".encode()
    digest = hashlib.sha256(content).hexdigest()
    open_blobs(house.database.settings.data, "").put_bytes(content, content_key(firm.company, digest))
    house.say(firm["Ana"], talk, "The plan", files=(bring(house, firm, content, digest),))
    async with served(house, firm) as as_:
        review = await as_("Cho").open(talk)
        path = f"/reviews/{review.id}/messages/4/files/{await file_of(as_('Cho'), review)}"
        monkeypatch.setattr(log, "_ADD", Failing(log._ADD, fault))
        answers = [await as_("Cho").get(path) for _ in range(20)]
        monkeypatch.undo()
    sent = [told for told in answers if told.status_code == 200]
    assert len(sent) == [each.kind for each in trail(house, firm)].count(AuditKind.FILE_READ)
    assert (fault == "one in ten") == bool(sent)
    assert not any(CANARY in told.text for told in answers if told not in sent)


async def test_what_cannot_be_noted_is_not_done(
    house: House, firm: Firm, talk: ConversationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(house, firm) as as_:
        review = await as_("Cho").open(talk)
        base, entries = f"/reviews/{review.id}", len(trail(house, firm))
        deeds: list[tuple[str, Asked | None]] = [
            ("/reviews", OpenReview(id=new_id(), conversation=talk, purpose=PURPOSE)),
            (f"{base}/notes", AddNote(id=new_id(), text="a note")),
            (f"{base}/second", AskSecond(reason="It goes back further")),
            (f"{base}/close", None),
        ]
        monkeypatch.setattr(log, "_ADD", Failing(log._ADD, "full"))
        for path, asked in deeds:
            assert not (await as_("Cho").post(path, asked)).is_success, path
        with pytest.raises(AssertionError, match=r"server\.unavailable"):
            await as_("Mina").tried(wire.ChangePerson(person=firm.id("Cho"), rank=10))
        monkeypatch.undo()
        assert decode((await as_("Cho").get("/reviews")).content, Reviews).reviews == (review,)
        assert decode((await as_("Cho").get(f"{base}/notes")).content, ReviewNotes).notes == ()
    assert len(trail(house, firm)) == entries


def bring(house: House, firm: Firm, content: bytes, digest: str) -> FileId:
    asked = BeginUpload(id=FileId(new_id()), name="plan.txt", size=len(content), sha256=digest)

    def verb(uow: UnitOfWork) -> None:
        files.add_file(uow, firm["Ana"], asked)
        files.receive(uow, firm.company, asked.id, 0, len(content))
        files.complete(uow, firm.company, asked.id, files.Looked(FileKind.DOCUMENT, "text/plain"))

    house.run(verb)
    return asked.id

"""Supervision's doors in memory: chats, reviews and their trail as the contract has them, moved by the test."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import ConversationId, FileId, PersonId, encode
from backend.contract.matching import fold
from backend.contract.messaging import Version
from backend.contract.supervision import (
    ALONE_MESSAGES,
    AddNote,
    AnswerSecond,
    AskSecond,
    AuditPage,
    ChatClass,
    ChatStanding,
    ExportReview,
    FlagRules,
    Locked,
    OpenReview,
    Policy,
    PolicyState,
    Review,
    Reviewable,
    ReviewablePage,
    Reviewed,
    ReviewExport,
    ReviewFound,
    ReviewNote,
    ReviewNotes,
    ReviewPage,
    Reviews,
    ReviewVersions,
    Scope,
    SearchReview,
    Second,
    SetChatClass,
    SetHold,
    SettleFlag,
)
from desktop.net.errors import ConnectionLost, Refused


class House:
    """What the server would say; `away` loses the line, `shut` is the refusal of everything about reviews."""

    def __init__(self, me: PersonId, now: Callable[[], datetime]) -> None:
        self.me, self.now = me, now
        self.away = False
        self.shut = ""
        self.asked: list[str] = []
        self.state = PolicyState()
        self.scope = Scope(people=0)
        self.locked: tuple[Locked, ...] = ()
        self.lists: dict[str, list[Reviewable]] = {}
        self.said: dict[ConversationId, list[Reviewed]] = {}
        self.people: dict[ConversationId, tuple[PersonId, ...]] = {}
        self.before: dict[int, tuple[Version, ...]] = {}
        self.files: dict[FileId, bytes] = {}
        self.open: dict[UUID, Review] = {}
        self.waiting: list[Review] = []
        self.kept: list[ReviewNote] = []
        self.entries: list[AuditEntry] = []
        self.standings: dict[ConversationId, ChatStanding] = {}
        self.reasons: list[str] = []
        self.sound = True
        self.length = 18_198

    def put_policy(self, **more: Any) -> Policy:
        facts: dict[str, Any] = {"version": 1, "text": "Managers may read for a purpose.", "proposed_by": self.me}
        facts |= {"proposed_at": self.now(), "in_force_at": self.now()} | more
        policy = Policy(**facts)
        self.state = PolicyState(policy=policy, acknowledged=1)
        return policy

    async def chat_class(self, conversation: ConversationId) -> ChatStanding:
        self._come("chat_class")
        return self.standings.get(conversation, ChatStanding(chat_class=ChatClass.INTERNAL))

    async def set_class(self, conversation: ConversationId, asked: SetChatClass) -> None:
        held = (await self.chat_class(conversation)).held
        self.standings[conversation] = ChatStanding(chat_class=asked.chat_class, held=held)

    async def set_hold(self, conversation: ConversationId, asked: SetHold) -> None:
        chat_class = (await self.chat_class(conversation)).chat_class
        self.standings[conversation] = ChatStanding(chat_class=chat_class, held=asked.held)
        self.reasons.append(asked.reason)

    def _come(self, door: str) -> None:
        self.asked.append(door)
        if self.away:
            raise ConnectionLost("away")

    def _enter(self, door: str, review: UUID) -> Review:
        self._come(door)
        if self.shut:
            raise Refused(self.shut)
        found = self.open.get(review)
        if found is None:
            raise Refused("supervision.review_not_found")
        if found.closed_at is not None or self.now() >= found.closes_at:
            raise Refused("supervision.review_over", {"closed_at": found.closes_at.isoformat()})
        return found

    def _note(self, kind: AuditKind, review: Review, **more: Any) -> None:
        self.length += 1
        digest = hashlib.sha256(f"{self.length}{kind}".encode()).hexdigest()
        entry = AuditEntry(
            seq=self.length, at=self.now(), kind=kind, actor=self.me, review=review.id, digest=digest, **more
        )
        self.entries.insert(0, entry)

    def change(self, review: UUID, **more: Any) -> Review:
        """Let a review be different."""
        self.open[review] = msgspec.structs.replace(self.open[review], **more)
        return self.open[review]

    # Lists

    async def rules(self) -> FlagRules:
        self._come("rules")
        return FlagRules(rules=())

    async def policy(self) -> PolicyState:
        self._come("policy")
        return self.state

    async def conversations(self, what: str, query: str = "", after: str = "") -> ReviewablePage:
        self._come(f"conversations {what} {query}".strip())
        found = self.lists.get(what, []) if not after else []
        if query:
            found = [one for one in found if fold(query) in fold(one.conversation.title)]
        reviews = {one.conversation: one for one in self.open.values() if one.closed_at is None}
        told = tuple(
            msgspec.structs.replace(one, review=reviews[key].id, open_until=reviews[key].closes_at)
            if (key := one.conversation.id) in reviews
            else one
            for one in found
        )
        return ReviewablePage(conversations=told, scope=self.scope, locked=() if query or after else self.locked)

    async def reviews(self, *, waiting: bool = False) -> Reviews:
        self._come("reviews")
        return Reviews(reviews=tuple(self.waiting if waiting else self.open.values()))

    # Reviews

    async def open_review(self, asked: OpenReview) -> Review:
        self._come("open_review")
        if self.shut:
            raise Refused(self.shut)
        now = self.now()
        policy = self.state.policy
        later = policy.told_after_days if policy is not None else 0
        review = Review(
            id=asked.id,
            viewer=self.me,
            conversation=asked.conversation,
            purpose=asked.purpose,
            case=asked.case,
            opened_at=now,
            closes_at=now + timedelta(minutes=asked.minutes),
            told_at=now + timedelta(days=later),
            last=max((one.message.number for one in self.said.get(asked.conversation, ())), default=0),
        )
        self.open[review.id] = review
        self._note(AuditKind.REVIEW_OPENED, review, words=asked.purpose, case=asked.case)
        return review

    async def review(self, review: UUID) -> Review:
        return self._enter("review", review)

    async def close_review(self, review: UUID) -> Review:
        self._note(AuditKind.REVIEW_CLOSED, self._enter("close_review", review))
        return self.change(review, closed_at=self.now())

    async def messages_at(self, review: UUID, limit: int, at: datetime) -> ReviewPage:
        said = self.said[self.open[review].conversation]
        number = next((one.message.number for one in said if one.message.at >= at), said[-1].message.number)
        return await self.messages(review, limit, around=number)

    async def messages(self, review: UUID, limit: int, **place: int) -> ReviewPage:
        here = self._enter("messages", review)
        said = self.said[here.conversation]
        if "before" in place:
            said = [one for one in said if one.message.number < place["before"]][-limit:]
        elif "after" in place:
            said = [one for one in said if one.message.number > place["after"]][:limit]
        elif "around" in place:
            at = next((n for n, one in enumerate(said) if one.message.number >= place["around"]), len(said))
            said = said[max(0, at - limit // 2) : max(0, at - limit // 2) + limit]
        else:
            said = said[-limit:]
        if here.read + len(said) > ALONE_MESSAGES and here.second is not Second.AGREED:
            raise Refused("supervision.agreement_needed", {"most": ALONE_MESSAGES})
        here = self.change(review, read=here.read + len(said))
        if said:
            first, last = said[0].message.number, said[-1].message.number
            self._note(AuditKind.RANGE_READ, here, first=first, last=last, count=len(said))
        return ReviewPage(messages=tuple(said), people=self.people[here.conversation], review=here)

    async def versions(self, review: UUID, number: int) -> ReviewVersions:
        self._note(AuditKind.VERSIONS_READ, self._enter("versions", review), first=number, last=number)
        return ReviewVersions(versions=self.before.get(number, ()))

    async def search(self, review: UUID, asked: SearchReview) -> ReviewFound:
        here = self._enter("search", review)
        found = [
            one
            for one in reversed(self.said[here.conversation])
            if all(fold(phrase) in fold(one.message.text) for phrase in asked.phrases)
        ]
        self._note(AuditKind.SEARCHED, here, words=" ".join(asked.phrases), count=len(found))
        return ReviewFound(messages=tuple(found))

    async def notes(self, review: UUID) -> ReviewNotes:
        self._enter("notes", review)
        return ReviewNotes(notes=tuple(self.kept))

    async def add_note(self, review: UUID, asked: AddNote) -> ReviewNotes:
        here = self._enter("add_note", review)
        self.kept.append(ReviewNote(id=asked.id, by=self.me, at=self.now(), text=asked.text, number=asked.number))
        self._note(AuditKind.NOTED, here, words=asked.text)
        return ReviewNotes(notes=tuple(self.kept))

    async def settle_flag(self, review: UUID, asked: SettleFlag) -> None:
        here = self._enter("settle_flag", review)
        self.said[here.conversation] = [
            msgspec.structs.replace(
                one,
                flags=tuple(
                    msgspec.structs.replace(flag, settled=asked.settled) if flag.rule == asked.rule else flag
                    for flag in one.flags
                ),
            )
            if one.message.number == asked.number
            else one
            for one in self.said[here.conversation]
        ]
        self._note(AuditKind.FLAG_SETTLED, here, first=asked.number)

    async def read_file(self, review: UUID, number: int, file: FileId) -> bytes:
        self._note(AuditKind.FILE_READ, self._enter("read_file", review), first=number, file=file)
        return self.files[file]

    async def ask_second(self, review: UUID, asked: AskSecond) -> Review:
        here = self._enter("ask_second", review)
        self._note(AuditKind.EXPORT_ASKED, here, words=asked.reason)
        return self.change(review, **{"export" if asked.export else "second": Second.ASKED})

    async def answer_second(self, review: UUID, asked: AnswerSecond) -> Review:
        self._come("answer_second")
        state = Second.AGREED if asked.agree else Second.DECLINED
        field = "export" if asked.export else "second"
        answered = next(one for one in self.waiting if one.id == review)
        self.waiting = [one for one in self.waiting if one.id != review]
        return msgspec.structs.replace(answered, **{field: state, f"{field}_by": self.me})

    async def export(self, review: UUID, asked: ExportReview) -> ReviewExport:
        here = self._enter("export", review)
        if here.export is not Second.AGREED:
            raise Refused("supervision.agreement_needed", {"most": 0})
        said = [one for one in self.said[here.conversation] if asked.first <= one.message.number <= asked.last][:500]
        self._note(AuditKind.EXPORTED, here, count=len(said))
        return ReviewExport(
            review=here,
            exported_by=self.me,
            exported_at=self.now(),
            messages=tuple(said),
            versions={str(one.message.number): self.before.get(one.message.number, ()) for one in said if one.versions},
            sha256=hashlib.sha256(encode(tuple(said))).hexdigest(),
            entry=self.length,
        )

    async def trail(self, review: UUID) -> AuditPage:
        self._enter("trail", review)
        return AuditPage(
            entries=tuple(self.entries),
            total=len(self.entries),
            length=self.length,
            checked_at=self.now(),
            sound=self.sound,
        )

"""Rights end with what gave them: under load, the first request after the change is refused, at every door.

Nothing here looks at a clock. A request that began before the change was answered may get either answer; by the audit
log, whose order is that of the commits, no read stands behind the change.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

import httpx
import pytest

from backend.contract import directory as wire
from backend.contract import messaging as chat
from backend.contract.audit import AuditKind
from backend.contract.base import Asked, ConversationId
from backend.contract.search import Search
from backend.contract.supervision import (
    AddNote,
    AnswerSecond,
    AskSecond,
    ChatClass,
    ExportReview,
    OpenReview,
    Review,
    ReviewChanged,
    RuleKind,
    SaveRule,
    SearchReview,
    SetChatClass,
    SettleFlag,
    TryRule,
)
from backend.domains.messaging import service as messaging
from backend.domains.messaging.service import PagePlace
from backend.domains.supervision import errors
from backend.domains.supervision.service import flagging
from backend.domains.supervision.service import reviews as service
from backend.entry.edge.contents import PIECE_BYTES
from backend.entry.wiring import build, the_rooms
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House
from tests.backend.files.bringing import bring
from tests.backend.supervision.proofs.asking import Crowd, Door
from tests.backend.supervision.reviews.regime import PURPOSE, begin, lead, publish, trail
from tests.backend.supervision.served import Caller, served

CANARY = "bullfinch-5512"
RULE = SaveRule(name="Promise", kind=RuleKind.WORDS, words=("for sure",))
READS = frozenset(
    {AuditKind.RANGE_READ, AuditKind.VERSIONS_READ, AuditKind.SEARCHED, AuditKind.FILE_READ, AuditKind.EXPORTED}
)
CHANGED = frozenset(
    {AuditKind.RANK_CHANGED, AuditKind.MANAGER_CHANGED, AuditKind.PERSON_LEFT, AuditKind.CHAT_CLASS_SET}
)
ENDED = {"supervision.not_reviewable", "supervision.no_policy", "messaging.conversation_not_found"}
SIGNED_OUT = {"auth.sign_in_needed", "auth.has_left", "auth.signed_out"}


@pytest.fixture
def talk(house: House, firm: Firm) -> ConversationId:
    """A chat of Ana and Bo, whom Cho leads: said, edited, a file, a flag."""
    lead(house, firm)
    publish(house, firm, export_needs_second=False)
    room = house.group(firm, "Ana", "Bo")
    house.say(firm["Ana"], room, CANARY)
    house.do(firm["Ana"], chat.EditMessage(conversation=room, number=2, text=f"{CANARY} anew"))
    house.say(firm["Bo"], room, f"{CANARY} with a plan", files=(bring(house, firm["Bo"], CANARY.encode() * 9_000),))
    house.say(firm["Bo"], room, f"{CANARY} for sure")
    return room


def change(firm: Firm, name: str, **place: Any) -> wire.ChangePerson:
    if isinstance(place.get("manager"), str):
        place["manager"] = firm.id(place["manager"])
    return wire.ChangePerson(person=firm.id(name), **place)


CHANGES: dict[str, Callable[[Firm, ConversationId], tuple[str, Asked]]] = {
    "rank": lambda firm, _: ("Mina", change(firm, "Cho", rank=10)),
    "rank of the read": lambda firm, _: ("Mina", change(firm, "Bo", rank=30)),
    "line": lambda firm, _: ("Mina", change(firm, "Ana", manager="Mina")),
    "no line": lambda firm, _: ("Jun", change(firm, "Bo", manager=None)),
    "employment": lambda firm, _: ("Mina", wire.DeactivatePerson(person=firm.id("Cho"))),
    "a superior comes in": lambda firm, room: (
        "Ana",
        chat.AddMembers(conversation=room, people=(firm.id("Mina"),)),
    ),
    "class": lambda _, room: ("Jun", SetChatClass(chat_class=ChatClass.UNION)),
}


def doors_of(who: Caller, review: Review, file: UUID, rule: UUID) -> dict[str, Door]:
    """Name every door through which a reader gets something of a review."""
    base = f"/reviews/{review.id}"
    asks: dict[str, tuple[str, str, Callable[[], Asked | None]]] = {
        "list": ("GET", "/supervision/conversations?list=internal", lambda: None),
        "flagged": ("GET", "/supervision/conversations?list=flagged", lambda: None),
        "open": (
            "POST",
            "/reviews",
            lambda: OpenReview(id=new_id(), conversation=review.conversation, purpose=PURPOSE),
        ),
        "state": ("GET", base, lambda: None),
        "read": ("GET", f"{base}/messages?after=0", lambda: None),
        "versions": ("GET", f"{base}/messages/2/versions", lambda: None),
        "file": ("GET", f"{base}/messages/3/files/{file}", lambda: None),
        "search": ("POST", f"{base}/search", lambda: SearchReview(phrases=(CANARY,))),
        "export": ("POST", f"{base}/export", lambda: ExportReview(first=1, last=9)),
        "note": ("POST", f"{base}/notes", lambda: AddNote(id=new_id(), text="A note")),
        "notes": ("GET", f"{base}/notes", lambda: None),
        "second": ("POST", f"{base}/second", lambda: AskSecond(reason="It goes back further")),
        "settle": ("POST", f"{base}/flags", lambda: SettleFlag(rule=rule, number=4, settled=False)),
        "trail": ("GET", f"{base}/trail", lambda: None),
    }
    return {name: partial(ask_made, who, *ask) for name, ask in asks.items()}


async def ask_made(who: Caller, method: str, path: str, make: Callable[[], Asked | None]) -> httpx.Response:
    return await who.ask(method, path, make())


def load(as_: Callable[[str], Caller], room: ConversationId) -> dict[str, Door]:
    """Let members say and read, as on any day."""
    said = chat.SendMessage(conversation=room, text="Any day")

    async def say(who: str) -> httpx.Response:
        await as_(who).do(said)
        return httpx.Response(200)

    return {
        "Ana says": lambda: say("Ana"),
        "Bo says": lambda: say("Bo"),
        "Ana reads": lambda: as_("Ana").get(f"/conversations/{room}/messages?limit=50"),
        "Bo reads": lambda: as_("Bo").get("/snapshot"),
        "Bo searches": lambda: as_("Bo").post("/search", Search(phrases=("any",))),
    }


def is_open(door: str, told: httpx.Response, room: ConversationId) -> bool:
    """Tell whether a door gave something; a list does when the chat is in it."""
    return told.is_success and (door not in {"list", "flagged"} or str(room) in told.text)


@pytest.mark.parametrize("name", CHANGES)
async def test_the_first_request_after_the_change_is_refused_at_every_door(
    name: str, house: House, firm: Firm, talk: ConversationId
) -> None:
    rule = house.run(flagging.save_rule, firm["Mina"], new_id(), RULE).id
    house.do(firm["Bo"], chat.EditMessage(conversation=talk, number=4, text=f"{CANARY} for sure!"))
    while house.run(flagging.flag_conversation, firm.company, talk, 50):
        pass
    crowd = Crowd()
    async with served(house, firm) as as_:
        review = await as_("Cho").open(talk)
        page = await as_("Cho").get(f"/reviews/{review.id}/messages?after=2&limit=1")
        file = page.json()["messages"][0]["message"]["files"][0]["id"]
        doors, busy = doors_of(as_("Cho"), review, file, rule), load(as_, talk)
        async with crowd.asking(doors | busy):
            await crowd.enough(doors | busy, 0)
            before = crowd.tick()
            await carry_out(as_, *CHANGES[name](firm, talk), talk)
            after = crowd.tick()
            await crowd.enough(doors | busy, after)

    ended = SIGNED_OUT if name == "employment" else ENDED
    for each in (each for each in crowd.seen if each.door in doors):
        opened = is_open(each.door, each.told, talk)
        if each.begun > after:
            assert not opened, each.door
            assert CANARY not in each.told.text
            assert each.told.is_success or each.told.json()["code"] in ended, (each.door, each.told.text)
        elif each.ended < before:
            assert opened, (each.door, each.told.text)
    check_the_log(house, firm, review, crowd, noted=name != "a superior comes in")


async def carry_out(as_: Callable[[str], Caller], who: str, asked: Asked, room: ConversationId) -> None:
    """Change it over HTTP; it is committed when this returns."""
    if isinstance(asked, SetChatClass):
        told = await as_(who).ask("PUT", f"/supervision/conversations/{room}/class", asked)
        assert told.is_success, told.text
    else:
        await as_(who).do(asked)


def check_the_log(house: House, firm: Firm, review: Review, crowd: Crowd, *, noted: bool) -> None:
    """Find as many reads as were given out, all of them before the change, if that is one which is noted."""
    entries = trail(house, firm)
    reads = [entry for entry in entries if entry.review == review.id and entry.kind in READS]
    given = {"read", "versions", "file", "search", "export"}
    assert len(reads) == 1 + sum(each.door in given and each.told.is_success for each in crowd.seen)
    changes = [entry.seq for entry in entries if entry.kind in CHANGED]
    assert noted is (changes[-1] > reads[0].seq)
    assert not noted or reads[-1].seq < changes[-1]


async def test_who_watches_no_more_sees_nothing_more(house: House, firm: Firm, talk: ConversationId) -> None:
    rule = house.run(flagging.save_rule, firm["Mina"], new_id(), RULE).id
    crowd = Crowd()
    async with served(house, firm) as as_:
        review = await as_("Cho").open(talk)
        doors, busy = watching_doors(as_("Jun"), rule, review), load(as_, talk)
        async with crowd.asking(doors | busy):
            await crowd.enough(doors | busy, 0)
            before = crowd.tick()
            await as_("Mina").do(change(firm, "Jun", roles=()))
            after = crowd.tick()
            await crowd.enough(doors | busy, after)
        heard = len(house.events(firm["Jun"], firm.id("Jun")))
        await as_("Cho").post(f"/reviews/{review.id}/second", AskSecond(reason="It goes back further"))

    for each in (each for each in crowd.seen if each.door in doors):
        shown = each.told.status_code not in {403, 404} and (each.door != "waiting" or "reviews" in each.told.text)
        assert shown or each.ended > before, (each.door, each.told.text)
        assert not shown or each.begun < after or (each.door, each.told.json()) == ("waiting", {"reviews": []})
    roles = [entry.seq for entry in trail(house, firm) if entry.kind is AuditKind.ROLES_CHANGED][-1]
    deeds = [entry for entry in trail(house, firm) if entry.actor == firm.id("Jun")]
    assert max(entry.seq for entry in deeds) < roles
    assert ReviewChanged(review=review.id) in house.bodies(firm["Mina"], firm.id("Mina"))
    assert len(house.events(firm["Jun"], firm.id("Jun"))) == heard


def watching_doors(who: Caller, rule: UUID, review: Review) -> dict[str, Door]:
    return {
        "log": lambda: who.get("/audit?limit=5"),
        "copy": lambda: who.get("/audit/copy?limit=5"),
        "rules": lambda: who.get("/supervision/rules"),
        "rule": lambda: who.ask("PUT", f"/supervision/rules/{rule}", RULE),
        "try": lambda: who.post("/supervision/rules/try", TryRule(rule=RULE, text="for sure")),
        "waiting": lambda: who.get("/reviews?waiting=true"),
        "answer": lambda: who.post(f"/reviews/{review.id}/second/answer", AnswerSecond(agree=True)),
    }


async def test_a_file_that_is_being_sent_ends_with_the_piece_in_hand(
    house: House, firm: Firm, talk: ConversationId
) -> None:
    content = bytes(8 * PIECE_BYTES)
    number = house.say(firm["Bo"], talk, "All of it", files=(bring(house, firm["Bo"], content, "all.bin"),))
    review = begin(house, firm, talk)
    (file,) = house.run(service.read_page, firm["Cho"], review.id, PagePlace(), 1).messages[0].message.files
    path = f"/v1/reviews/{review.id}/messages/{number}/files/{file.id}"

    whole = await fetch(house, firm, path)
    assert sum(map(len, whole)) == len(content)
    cut = await fetch(house, firm, path, at=3, end=lambda: house.do(firm["Mina"], change(firm, "Cho", rank=10)))
    assert [len(each) for each in cut] == [PIECE_BYTES] * 3


async def fetch(
    house: House, firm: Firm, path: str, at: int = 0, end: Callable[[], object] = lambda: None
) -> list[bytes]:
    """Fetch a file; while piece `at` is being taken, something ends."""
    made, pieces = build(house.database, the_rooms(), lambda: None), list[bytes]()
    headers = [(b"host", b"localhost"), (b"authorization", f"Bearer {firm.tokens['Cho']}".encode())]
    scope = {"type": "http", "method": "GET", "path": path, "headers": headers, "query_string": b"", "root_path": ""}

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        if body := message.get("body"):
            pieces.append(body)
            if len(pieces) == at:
                await asyncio.to_thread(end)

    await made.application(scope | {"client": ("127.0.0.1", 9)}, receive, send)
    made.worker.close()
    return pieces


def test_what_was_found_before_the_change_is_not_shown_after_it(house: House, firm: Firm, talk: ConversationId) -> None:
    review, asked = begin(house, firm, talk), SearchReview(phrases=(CANARY,))
    sought = house.run(service.seek, firm["Cho"], review.id, asked)
    assert sought.numbers == (4, 3, 2)
    house.do(firm["Mina"], change(firm, "Bo", rank=30))

    with pytest.raises(errors.NotReviewable):
        house.run(service.show_found, firm["Cho"], review.id, asked, sought)


def test_nothing_of_a_chat_is_pushed_to_who_reviews_it(house: House, firm: Firm, talk: ConversationId) -> None:
    review = begin(house, firm, talk)
    heard = house.run(messaging.subscriptions, firm["Cho"])
    house.say(firm["Bo"], talk, f"{CANARY} live")

    assert set(heard) == {firm.company, firm.id("Cho")}
    told = [bytes(event.body) for stream in heard for event in house.events(firm["Cho"], stream)]
    assert [body for body in told if CANARY.encode() in body or str(talk).encode() in body] == []
    page = house.run(service.read_page, firm["Cho"], review.id, PagePlace(), 50)
    assert "live" not in page.messages[-1].message.text

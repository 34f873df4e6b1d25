"""Rules flag what is said from then on; what they have met stays, and is told only under a review."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from backend.contract.audit import AuditKind
from backend.contract.base import ConversationId
from backend.contract.messaging import EditMessage, RecallMessage
from backend.contract.supervision import (
    ChatClass,
    FlagRule,
    ProposePolicy,
    RuleKind,
    SaveRule,
    SetChatClass,
    SetHold,
    SettleFlag,
    TryRule,
)
from backend.domains.messaging.service import PagePlace
from backend.domains.supervision import errors, service
from backend.domains.supervision.service import Listing, Wanted, flagging, reviews
from backend.platform.errors import Forbidden
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.reviews.regime import TEXT, begin, trail

PROMISE = SaveRule(name="Delivery promise", kind=RuleKind.WORDS, severity=2, words=("for sure", "보장"))


def keep(house: House, firm: Firm, asked: SaveRule = PROMISE, rule: UUID | None = None) -> FlagRule:
    return house.run(flagging.save_rule, firm["Mina"], rule or new_id(), asked)


def look(house: House, firm: Firm, room: ConversationId) -> None:
    while house.run(flagging.flag_conversation, firm.company, room, 2):
        pass


def raised(house: House, firm: Firm, room: ConversationId) -> tuple[str, ...]:
    return tuple(each.name for each in house.run(flagging.unsettled, firm.company).get(room, ()))


def shown(house: House, firm: Firm, room: ConversationId) -> dict[int, Any]:
    page = house.run(reviews.read_page, firm["Cho"], begin(house, firm, room).id, PagePlace(), 50)
    return {each.message.number: each.flags for each in page.messages if each.flags}


def test_a_rule_looks_at_what_is_said_from_then_on(house: House, firm: Firm, talk: ConversationId) -> None:
    keep(house, firm)
    house.say(firm["Ana"], talk, "You said for sure")
    house.say(firm["Bo"], talk, "Nothing more")
    look(house, firm, talk)

    (flag,) = shown(house, firm, talk)[4]
    assert (flag.name, flag.severity, flag.start, flag.length) == ("Delivery promise", 2, 9, 8)
    assert raised(house, firm, talk) == ("Delivery promise",)


def test_a_later_chat_is_looked_at_from_its_beginning(house: House, firm: Firm, talk: ConversationId) -> None:
    keep(house, firm)
    room = house.group(firm, "Ana", "Bo")
    house.say(firm["Bo"], room, "품질을 보장합니다")
    look(house, firm, room)

    assert raised(house, firm, room) == ("Delivery promise",)
    assert raised(house, firm, talk) == ()


def test_an_edit_is_looked_at_and_a_recall_takes_no_flag_away(house: House, firm: Firm, talk: ConversationId) -> None:
    keep(house, firm)
    look(house, firm, talk)
    house.do(firm["Ana"], EditMessage(conversation=talk, number=3, text="Thank you, for sure"))
    look(house, firm, talk)
    house.do(firm["Ana"], RecallMessage(conversation=talk, number=3))
    look(house, firm, talk)

    assert [flag.name for flag in shown(house, firm, talk)[3]] == ["Delivery promise"]


def test_an_open_review_learns_nothing_of_later_words(house: House, firm: Firm, talk: ConversationId) -> None:
    keep(house, firm)
    house.say(firm["Bo"], talk, "It comes for sure")
    look(house, firm, talk)
    review = begin(house, firm, talk)
    house.clock.advance(minutes=1)
    house.do(firm["Ana"], EditMessage(conversation=talk, number=3, text="Thank you, for sure"))
    house.do(firm["Bo"], EditMessage(conversation=talk, number=4, text="Or not for sure"))
    look(house, firm, talk)

    page = house.run(reviews.read_page, firm["Cho"], review.id, PagePlace(), 50)
    read = {each.message.number: each for each in page.messages}
    assert [(read[number].message.text, read[number].changed_later) for number in (2, 3, 4)] == [
        ("On Wednesday, for sure.", False),
        ("Thank you", True),
        ("It comes for sure", True),
    ]
    assert read[3].flags == ()
    assert [(flag.name, flag.start, flag.length) for flag in read[4].flags] == [("Delivery promise", 0, 0)]


def test_a_rule_that_is_off_or_gone_flags_nothing_more(house: House, firm: Firm, talk: ConversationId) -> None:
    rule = keep(house, firm)
    house.say(firm["Bo"], talk, "for sure, one")
    look(house, firm, talk)
    house.run(flagging.delete_rule, firm["Mina"], rule.id)
    number = house.say(firm["Bo"], talk, "for sure, two")
    look(house, firm, talk)

    assert number not in shown(house, firm, talk)
    assert raised(house, firm, talk) == ("Delivery promise",)
    with pytest.raises(errors.RuleNotFound):
        house.run(flagging.delete_rule, firm["Mina"], rule.id)
    with pytest.raises(errors.RuleNotFound):
        keep(house, firm, rule=rule.id)


def test_what_was_left_behind_is_found_after_a_restart(house: House, firm: Firm, talk: ConversationId) -> None:
    assert house.run(flagging.behind) == []
    keep(house, firm)
    assert house.run(flagging.behind) == []
    house.say(firm["Bo"], talk, "for sure")

    assert house.run(flagging.behind) == [(firm.company, talk)]
    look(house, firm, talk)
    assert house.run(flagging.behind) == []


def test_a_flag_is_settled_under_a_review(house: House, firm: Firm, talk: ConversationId) -> None:
    rule = keep(house, firm)
    number = house.say(firm["Bo"], talk, "for sure")
    look(house, firm, talk)
    review = begin(house, firm, talk)
    house.run(reviews.settle_flag, firm["Cho"], review.id, SettleFlag(rule=rule.id, number=number))

    assert raised(house, firm, talk) == ()
    assert trail(house, firm)[-1].kind is AuditKind.FLAG_SETTLED
    assert shown(house, firm, talk)[number][0].settled


def told(house: House, firm: Firm, listing: Listing) -> list[tuple[str, ...]]:
    """Give the flags that Cho's console names, chat by chat."""
    page = house.run(service.list_conversations, firm["Cho"], Wanted(listing, "", "", 50))
    return [each.flags for each in page.conversations]


def test_a_rule_is_named_only_where_its_message_may_be_reviewed(house: House, firm: Firm, talk: ConversationId) -> None:
    keep(house, firm)
    house.say(firm["Bo"], talk, "for sure")
    look(house, firm, talk)
    assert (told(house, firm, Listing.FLAGGED), told(house, firm, Listing.INTERNAL)) == ([(PROMISE.name,)],) * 2

    for chat_class in (ChatClass.UNION, ChatClass.INTERNAL):
        house.run(service.set_chat_class, firm["Jun"], talk, SetChatClass(chat_class=chat_class))
    assert (told(house, firm, Listing.FLAGGED), told(house, firm, Listing.INTERNAL)) == ([], [()])


def test_a_flag_of_what_is_too_old_is_told_only_while_the_chat_is_held(
    house: House, firm: Firm, talk: ConversationId
) -> None:
    keep(house, firm)
    house.say(firm["Bo"], talk, "for sure")
    look(house, firm, talk)
    house.clock.advance(days=400)
    assert told(house, firm, Listing.FLAGGED) == []

    house.run(service.set_hold, firm["Mina"], talk, SetHold(held=True, reason="A lawsuit is coming"))
    assert told(house, firm, Listing.FLAGGED) == [(PROMISE.name,)]


def test_no_rule_is_named_before_everybody_has_taken_note(house: House, firm: Firm, talk: ConversationId) -> None:
    keep(house, firm)
    house.say(firm["Bo"], talk, "for sure")
    look(house, firm, talk)
    house.run(service.propose_policy, firm["Mina"], ProposePolicy(text=TEXT, classes=(ChatClass.INTERNAL,)))

    assert (told(house, firm, Listing.FLAGGED), told(house, firm, Listing.UNACKNOWLEDGED)) == ([], [()])


def test_rules_are_kept_by_owner_and_compliance_and_noted(house: House, firm: Firm, talk: ConversationId) -> None:
    rule = keep(house, firm)
    entry = trail(house, firm)[-1]
    assert (entry.kind, entry.actor, entry.words) == (AuditKind.RULES_CHANGED, firm.id("Mina"), "Delivery promise")
    before = trail(house, firm)
    assert keep(house, firm, rule=rule.id) == rule
    assert trail(house, firm) == before

    with pytest.raises(Forbidden):
        house.run(flagging.save_rule, firm["Cho"], rule.id, PROMISE)
    with pytest.raises(Forbidden):
        house.run(flagging.delete_rule, firm["Cho"], rule.id)
    with pytest.raises(Forbidden):
        house.run(flagging.try_rule, firm["Cho"], TryRule(rule=PROMISE, text="for sure"))
    assert house.run(flagging.list_rules, firm["Cho"]).rules == (rule,)
    with pytest.raises(Forbidden):
        house.run(flagging.list_rules, firm["Ana"])


def test_a_rule_is_tried_on_a_text(house: House, firm: Firm, talk: ConversationId) -> None:
    spans = house.run(flagging.try_rule, firm["Jun"], TryRule(rule=PROMISE, text="It is for sure, 보장해요")).spans

    assert spans == ((6, 8), (16, 2))


@pytest.mark.parametrize(
    ("kind", "words", "refusal"),
    [
        (RuleKind.WORDS, (), errors.RuleEmpty),
        (RuleKind.WORDS, ("a",), errors.RuleTooWide),
        (RuleKind.PATTERN, ("*",), errors.RuleTooWide),
        (RuleKind.PATTERN, ("a*b*c*d*e*f",), errors.RuleTooWide),
        (RuleKind.PATTERN, ("x" * 65,), errors.RuleTooWide),
    ],
)
def test_a_rule_without_an_aim_is_refused(
    house: House, firm: Firm, kind: RuleKind, words: tuple[str, ...], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        keep(house, firm, SaveRule(name="Wide", kind=kind, words=words))

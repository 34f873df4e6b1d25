"""Who may review what, asked of the database of this moment."""

from __future__ import annotations

import pytest

from backend.contract.base import ConversationId
from backend.contract.directory import DeactivatePerson, Role, SaveDepartment
from backend.contract.messaging import RemoveMember
from backend.contract.supervision import ChatClass, ChatStanding, SetChatClass, SetHold, Why
from backend.domains.directory.service import check_actor
from backend.domains.messaging.errors import ConversationNotFound
from backend.domains.supervision import service
from backend.domains.supervision.errors import NoPolicy, NotReviewable
from backend.platform.errors import Forbidden, SignInNeeded
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.org import answer, place, publish, why


def test_a_manager_may_review_what_their_people_say(house: House, staff: Firm, pair: ConversationId) -> None:
    policy = publish(house, staff)

    allowed = house.run(service.check_may_review, staff["Leo"], pair)

    assert (allowed.policy, allowed.first, allowed.last, allowed.held) == (policy, 1, 1, False)
    assert set(allowed.participants) == {staff.id("Ana"), staff.id("Bo")}
    assert [answer(house, staff, name, pair) for name in ("Dana", "Mina")] == ["ok", "ok"]


def test_without_a_policy_nobody_reviews_anything(house: House, staff: Firm, pair: ConversationId) -> None:
    with pytest.raises(NoPolicy):
        house.run(service.check_may_review, staff["Mina"], pair)
    with pytest.raises(NoPolicy):
        house.run(service.check_may_review, staff["Mina"], ConversationId(new_id()))


def test_nobody_reviews_their_own_chats_nor_those_they_were_in(house: House, staff: Firm) -> None:
    publish(house, staff)
    room = house.group(staff, "Leo", "Ana", "Bo")
    assert answer(house, staff, "Leo", room) == "own"

    house.do(staff["Leo"], RemoveMember(conversation=room, person=staff.id("Leo")))

    assert answer(house, staff, "Leo", room) == "own"


def test_never_up_nor_sideways(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    above, beside = house.direct(staff, "Dana", "Mina"), house.direct(staff, "Sol", "Cho")

    assert why(house, staff, "Leo", above) is Why.RANK
    assert why(house, staff, "Leo", beside) is Why.RANK
    assert why(house, staff, "Ana", pair) is Why.OWN
    assert why(house, staff, "Sol", pair) is Why.LINE


def test_a_room_that_a_superior_was_ever_in_stays_closed(house: House, staff: Firm) -> None:
    publish(house, staff)
    room = house.group(staff, "Ana", "Bo", "Dana")
    house.do(staff["Dana"], RemoveMember(conversation=room, person=staff.id("Dana")))

    assert why(house, staff, "Leo", room) is Why.RANK
    assert why(house, staff, "Mina", room) is None


def test_of_two_lines_only_the_common_superior_reviews(house: House, staff: Firm) -> None:
    publish(house, staff)
    room = house.direct(staff, "Ana", "Cho")

    assert [why(house, staff, name, room) for name in ("Leo", "Sol", "Dana")] == [Why.LINE, Why.LINE, None]


def test_everybody_stands_as_far_below_as_the_policy_says(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff, rank_distance=21)

    assert [why(house, staff, name, pair) for name in ("Leo", "Dana")] == [Why.RANK, None]


def test_hotlines_are_never_reviewed(house: House, staff: Firm) -> None:
    publish(house, staff)
    rooms = house.direct(staff, "Ana", "Jun"), house.direct(staff, "Bo", "Vic")

    assert [why(house, staff, "Mina", room) for room in rooms] == [Why.EXCLUDED, Why.EXCLUDED]
    assert why(house, staff, "Mina", house.group(staff, "Ana", "Jun")) is None


@pytest.mark.parametrize("excluded", ["hr", "union", "health", "legal"])
def test_a_chat_of_a_class_that_nobody_reviews_stays_closed(
    excluded: str, house: House, staff: Firm, pair: ConversationId
) -> None:
    publish(house, staff)
    house.run(service.set_chat_class, staff["Jun"], pair, SetChatClass(chat_class=ChatClass(excluded)))

    assert [why(house, staff, name, pair) for name in ("Leo", "Dana", "Mina")] == [Why.EXCLUDED] * 3


def test_a_class_that_the_policy_leaves_out_stays_closed(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff, classes=(ChatClass.CUSTOMER,))
    assert why(house, staff, "Leo", pair) is Why.OFF

    house.run(service.set_chat_class, staff["Vic"], pair, SetChatClass(chat_class=ChatClass.CUSTOMER))

    assert why(house, staff, "Leo", pair) is None


def test_who_has_not_taken_note_is_not_read(house: House, staff: Firm, pair: ConversationId) -> None:
    policy = publish(house, staff, besides=("Bo",))
    assert answer(house, staff, "Leo", pair) == "unacknowledged"

    house.run(service.acknowledge_policy, staff["Bo"], policy.version)

    assert answer(house, staff, "Leo", pair) == "ok"


def test_who_has_not_taken_note_reads_nothing(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff, besides=("Leo",))
    assert answer(house, staff, "Leo", pair) == "unacknowledged"

    house.run(service.acknowledge_policy, staff["Leo"], 1)
    assert answer(house, staff, "Leo", pair) == "ok"


def test_a_new_version_is_taken_note_of_anew(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    publish(house, staff, besides=("Ana",))

    assert answer(house, staff, "Leo", pair) == "unacknowledged"


def test_who_has_left_need_not_take_note(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff, besides=("Bo",))
    house.do(staff["Mina"], DeactivatePerson(person=staff.id("Bo")))

    assert answer(house, staff, "Leo", pair) == "ok"


def test_what_is_closed_answers_like_what_is_not_there(house: House, staff: Firm) -> None:
    publish(house, staff)
    nowhere, other = ConversationId(new_id()), house.direct(staff, "Cho", "Vic")
    answers: list[dict[str, object]] = []
    for room in (nowhere, other, house.direct(staff, "Dana", "Mina"), house.direct(staff, "Ana", "Jun")):
        with pytest.raises(ConversationNotFound) as refused:
            house.run(service.check_may_review, staff["Leo"], room)
        answers.append(refused.value.data)

    assert answers == [{}] * 4


def test_who_has_opened_it_learns_why_it_is_closed_now(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    place(house, staff, "Bo", manager="Sol")

    assert why(house, staff, "Leo", pair) is Why.LINE
    with pytest.raises(NotReviewable):
        house.run(service.check_may_review, staff["Leo"], pair, known=True)


def test_a_right_ends_with_the_rank(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    place(house, staff, "Leo", rank=20)
    assert answer(house, staff, "Leo", pair) == "absent"

    place(house, staff, "Leo", rank=21)

    assert answer(house, staff, "Leo", pair) == "ok"


def test_a_right_ends_with_the_line(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    place(house, staff, "Leo", manager=None)
    assert [answer(house, staff, name, pair) for name in ("Leo", "Dana")] == ["ok", "absent"]

    place(house, staff, "Ana", manager="Dana")

    assert [answer(house, staff, name, pair) for name in ("Leo", "Dana")] == ["absent", "absent"]


def test_a_right_ends_when_somebody_of_another_line_comes_in(house: House, staff: Firm) -> None:
    publish(house, staff)
    room = house.group(staff, "Ana", "Bo")
    assert answer(house, staff, "Leo", room) == "ok"

    house.add(staff["Ana"], room, staff.id("Cho"))

    assert [answer(house, staff, name, room) for name in ("Leo", "Dana")] == ["absent", "ok"]


def test_a_right_ends_when_one_comes_in_oneself(house: House, staff: Firm) -> None:
    publish(house, staff)
    room = house.group(staff, "Ana", "Bo")
    house.add(staff["Ana"], room, staff.id("Leo"))

    assert answer(house, staff, "Leo", room) == "own"


def test_a_right_ends_when_the_other_becomes_a_hotline(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    place(house, staff, "Bo", roles=(Role.HR,))

    assert why(house, staff, "Leo", pair) is Why.EXCLUDED


def test_who_ever_answered_a_hotline_answers_one(house: House, staff: Firm) -> None:
    publish(house, staff)
    entrusted = house.direct(staff, "Ana", "Vic")
    house.say(staff["Ana"], entrusted, "I was offered a bribe")
    for roles in ((), (Role.FINANCE,), ()):
        place(house, staff, "Vic", roles=roles)

        assert why(house, staff, "Mina", entrusted) is Why.EXCLUDED
        assert why(house, staff, "Mina", house.direct(staff, "Bo", "Cho")) is None
    house.run(service.set_chat_class, staff["Mina"], entrusted, SetChatClass(chat_class=ChatClass.INTERNAL))
    assert house.run(service.check_may_review, staff["Mina"], entrusted).first == 2


def test_a_right_ends_with_the_policy(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    publish(house, staff, classes=())

    assert why(house, staff, "Leo", pair) is Why.OFF


def test_a_right_ends_with_the_employment(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    house.do(staff["Mina"], DeactivatePerson(person=staff.id("Leo")))

    with pytest.raises(SignInNeeded):
        house.run(check_actor, staff["Leo"])
    assert why(house, staff, "Leo", pair) is Why.LINE
    assert answer(house, staff, "Dana", pair) == "ok"


def test_a_named_department_belongs_to_the_scope_of_its_higher_ranks(
    house: House, staff: Firm, pair: ConversationId
) -> None:
    sales = SaveDepartment(id=new_id(), name="Sales")  # type: ignore[arg-type]
    house.do(staff["Mina"], sales)
    for name in ("Ana", "Bo", "Sol"):
        place(house, staff, name, department=sales.id)
    publish(house, staff)
    assert why(house, staff, "Sol", pair) is Why.LINE

    publish(house, staff, departments=(sales.id,))

    assert why(house, staff, "Sol", pair) is None
    place(house, staff, "Sol", department=None)
    assert why(house, staff, "Sol", pair) is Why.LINE


def test_another_company_s_owner_learns_nothing(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    noise = house.found("Noise")
    publish(house, noise)

    assert answer(house, noise, "Mina", pair) == "absent"


def test_members_hear_what_their_chat_is_said_to_be_about(house: House, staff: Firm, pair: ConversationId) -> None:
    house.run(service.set_chat_class, staff["Jun"], pair, SetChatClass(chat_class=ChatClass.UNION))
    house.run(service.set_chat_class, staff["Jun"], pair, SetChatClass(chat_class=ChatClass.UNION))

    (_, told) = house.bodies(staff["Ana"], pair)
    assert (told.conversation, told.chat_class) == (pair, ChatClass.UNION)


def test_who_is_in_a_chat_learns_what_it_is_about_and_only_who_governs_whether_it_is_held(
    house: House, staff: Firm, pair: ConversationId
) -> None:
    house.run(service.set_chat_class, staff["Jun"], pair, SetChatClass(chat_class=ChatClass.UNION))
    house.run(service.set_hold, staff["Vic"], pair, SetHold(held=True, reason="a lawsuit"))

    def told(name: str) -> ChatStanding:
        return house.run(service.chat_standing, staff[name], pair)

    assert told("Ana") == told("Jun") == ChatStanding(chat_class=ChatClass.UNION)
    assert told("Vic") == ChatStanding(chat_class=ChatClass.UNION, held=True)
    with pytest.raises(ConversationNotFound):
        told("Dana")
    with pytest.raises(ConversationNotFound):
        house.run(service.chat_standing, house.found("Noise")["Mina"], pair)


@pytest.mark.parametrize("name", ["Dana", "Leo", "Ana"])
def test_only_owner_hr_and_compliance_say_what_a_chat_is_about(
    name: str, house: House, staff: Firm, pair: ConversationId
) -> None:
    with pytest.raises(Forbidden):
        house.run(service.set_chat_class, staff[name], pair, SetChatClass(chat_class=ChatClass.INTERNAL))
    with pytest.raises(Forbidden):
        house.run(service.set_hold, staff[name], pair, SetHold(held=True, reason="a lawsuit"))


def test_what_was_said_while_nobody_might_review_it_stays_closed(
    house: House, staff: Firm, pair: ConversationId
) -> None:
    publish(house, staff)
    house.run(service.set_chat_class, staff["Jun"], pair, SetChatClass(chat_class=ChatClass.HEALTH))
    house.say(staff["Bo"], pair, "I was at the doctor's")
    house.run(service.set_chat_class, staff["Mina"], pair, SetChatClass(chat_class=ChatClass.INTERNAL))
    house.say(staff["Bo"], pair, "the pump is mended")

    allowed = house.run(service.check_may_review, staff["Leo"], pair)

    assert (allowed.first, allowed.last) == (3, 3)


def test_a_held_chat_is_held_until_it_is_not(house: House, staff: Firm, pair: ConversationId) -> None:
    publish(house, staff)
    house.run(service.set_hold, staff["Vic"], pair, SetHold(held=True, reason="a lawsuit"))
    assert house.run(service.check_may_review, staff["Leo"], pair).held

    house.run(service.set_hold, staff["Vic"], pair, SetHold(held=False, reason="it is over"))

    assert not house.run(service.check_may_review, staff["Leo"], pair).held


def test_a_conversation_that_is_not_there_has_no_class(house: House, staff: Firm) -> None:
    nowhere = ConversationId(new_id())
    with pytest.raises(ConversationNotFound):
        house.run(service.set_chat_class, staff["Mina"], nowhere, SetChatClass(chat_class=ChatClass.HR))
    with pytest.raises(ConversationNotFound):
        house.run(service.set_hold, staff["Mina"], nowhere, SetHold(held=True, reason="a lawsuit"))

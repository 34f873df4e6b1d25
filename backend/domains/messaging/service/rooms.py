"""Who is in which conversation."""

from collections.abc import Iterable, Sequence

from backend.contract.base import CompanyId, ConversationId, PersonId, StreamId, direct_conversation_id
from backend.contract.directory import DeactivatePerson
from backend.contract.messaging import (
    AddMembers,
    ChangeGroup,
    Conversation,
    ConversationKind,
    CreateGroup,
    LogExport,
    Member,
    MemberRole,
    Message,
    Notice,
    NoticeKind,
    OpenDirect,
    Preferences,
    ReadMoved,
    RemoveMember,
    SetPreferences,
    SetRole,
)
from backend.domains.directory import service as directory
from backend.domains.messaging import events, rules, store
from backend.domains.messaging.errors import ConversationExists, ConversationNotFound, NotAMember
from backend.domains.messaging.service.writing import seat_of
from backend.domains.messaging.store import Place, Seat
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork


def _line(uow: UnitOfWork, number: int, author: PersonId, notice: Notice) -> Message:
    return Message(number=number, author=author, at=uow.now, notice=notice, command=uow.command)


def _take_number(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, person: PersonId, *, grows_by: int = 0
) -> int:
    number = store.take_number(uow, company, conversation, person, grows_by=grows_by)
    if number is None:
        raise ConversationNotFound
    return number


def _let_in(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, places: Iterable[Place]) -> None:
    """Seat people, let their open connections read, and tell their devices."""
    seated = list(places)
    store.add_members(uow, company, conversation, seated)
    for place in seated:
        uow.subscribe(company, place.person, StreamId(conversation), place.first)
    uow.tell_each([events.conversation_joined(company, place.person, conversation) for place in seated])


def open_direct(uow: UnitOfWork, actor: Actor, asked: OpenDirect) -> Outcome:
    """Open the one direct conversation with a colleague; nothing happens when it is open.

    The answer names the conversation either way: its stream begins with the first message.
    """
    rules.check_somebody_else(actor.person, asked.person)
    conversation = direct_conversation_id(actor.company, actor.person, asked.person)
    if store.find_seat(uow, actor.company, conversation, actor.person) is not None:
        return Outcome(StreamId(conversation))
    directory.check_people(uow, actor.company, [asked.person])
    uow.open_stream(actor.company, StreamId(conversation))
    room = Conversation(id=conversation, kind=ConversationKind.DIRECT)
    store.add_conversation(uow, actor.company, room, size=2, last=0)
    both = sorted((actor.person, asked.person))
    _let_in(uow, actor.company, conversation, (Place(person, MemberRole.MEMBER, 0, 1, 0) for person in both))
    return Outcome(StreamId(conversation))


def create_group(uow: UnitOfWork, actor: Actor, asked: CreateGroup) -> Outcome:
    """Open a group that the actor owns."""
    others = sorted(set(asked.people) - {actor.person})
    rules.check_room(len(others) + 1)
    title = directory.tidy_line(asked.title)
    if asked.conversation.version != 7:
        raise Malformed(place="conversation: not a UUIDv7")
    if store.stream_is_taken(uow, actor.company, StreamId(asked.conversation)):
        raise ConversationExists
    directory.check_people(uow, actor.company, others)
    stream = StreamId(asked.conversation)
    uow.open_stream(actor.company, stream)
    room = Conversation(id=asked.conversation, kind=ConversationKind.GROUP, title=title, history=asked.history)
    store.add_conversation(uow, actor.company, room, size=len(others) + 1, last=1)
    roles = {actor.person: MemberRole.OWNER}
    _let_in(
        uow,
        actor.company,
        asked.conversation,
        [Place(person, roles.get(person, MemberRole.MEMBER), 1, 1, 0) for person in sorted((actor.person, *others))],
    )
    notice = Notice(kind=NoticeKind.CREATED, people=tuple(others), title=title)
    line = _line(uow, 1, actor.person, notice)
    seq = uow.tell(events.message_sent(actor.company, asked.conversation, line))
    store.add_message(uow, actor.company, asked.conversation, line, seq)
    return Outcome(stream, seq, 1)


def add_members(uow: UnitOfWork, actor: Actor, asked: AddMembers) -> Outcome:
    """Bring colleagues into a group; who is in it already stays as they are.

    Whom a leader took out only a leader brings back.
    """
    seat = seat_of(uow, actor, asked.conversation)
    rules.check_group(seat.conversation.kind)
    rules.check_open(seat.conversation)
    wanted = set(asked.people)
    new = sorted(wanted - store.members_among(uow, actor.company, asked.conversation, wanted))
    if not new:
        return Outcome(StreamId(asked.conversation))
    barred = store.barred_among(uow, actor.company, asked.conversation, new)
    rules.check_may_readmit(seat.role, barred)
    rules.check_room(seat.size + len(new))
    directory.check_people(uow, actor.company, new)
    store.unbar(uow, actor.company, asked.conversation, barred)
    return let_in_newcomers(uow, actor, seat.conversation, seat.size, new, host=actor.person)


def let_in_newcomers(
    uow: UnitOfWork,
    actor: Actor,
    group: Conversation,
    size: int,
    new: Sequence[PersonId],
    *,
    host: PersonId,
) -> Outcome:
    """Seat people in a group of `size`, with the line that tells of it; `host` is a member who lets them in."""
    number = _take_number(uow, actor.company, group.id, host, grows_by=len(new))
    first = rules.first_visible(group.history, number)
    places = (Place(person, MemberRole.MEMBER, number, first, number - 1) for person in new)
    _let_in(uow, actor.company, group.id, places)
    shown = number - 1 if rules.are_reads_shared(size + len(new)) else 0
    line = _line(uow, number, actor.person, Notice(kind=NoticeKind.JOINED, people=tuple(new)))
    members = [Member(person=person, read=shown) for person in new]
    seq = uow.tell(events.members_joined(actor.company, group.id, members, line))
    store.add_message(uow, actor.company, group.id, line, seq)
    return Outcome(StreamId(group.id), seq, number)


def remove_member(uow: UnitOfWork, actor: Actor, asked: RemoveMember) -> Outcome:
    """Leave a group, or take somebody out (owner and admins; an admin only by the owner)."""
    seat = seat_of(uow, actor, asked.conversation)
    rules.check_group(seat.conversation.kind)
    if asked.person != actor.person:
        rules.check_leads_group(seat.role)
    leaver = store.find_seat(uow, actor.company, asked.conversation, asked.person)
    if leaver is None:
        raise NotAMember
    if asked.person != actor.person:
        rules.check_may_take_out(seat.role, leaver.role)
    outcome = _let_out(uow, actor.company, actor.person, leaver)
    if asked.person != actor.person:
        store.bar(uow, actor.company, asked.conversation, asked.person)
    return outcome


def _let_out(uow: UnitOfWork, company: CompanyId, author: PersonId, leaver: Seat) -> Outcome:
    """Take somebody out, with what they kept there. They hear of it in their own stream only."""
    conversation = leaver.conversation.id
    number = _take_number(uow, company, conversation, leaver.person)
    uow.unsubscribe(company, leaver.person, StreamId(conversation))
    store.forget_saved(uow, company, conversation, leaver.person)
    store.forget_scheduled(uow, company, leaver.person, conversation)
    store.remove_member(uow, company, conversation, leaver.person)
    store.shrink(uow, company, conversation)
    owner = _pass_on(uow, company, conversation) if leaver.role is MemberRole.OWNER else None
    line = _line(uow, number, author, Notice(kind=NoticeKind.LEFT, people=(leaver.person,)))
    seq = uow.tell(events.member_left(company, conversation, leaver.person, line, owner))
    store.add_message(uow, company, conversation, line, seq)
    if rules.are_reads_shared(leaver.size - 1) and not rules.are_reads_shared(leaver.size):
        _share_reads(uow, company, conversation)
    uow.tell(events.conversation_left(company, leaver.person, conversation))
    return Outcome(StreamId(conversation), seq, number)


def _pass_on(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> PersonId | None:
    """Let somebody of those who stay own the group."""
    owner = rules.heir(store.members(uow, company, conversation))
    if owner is not None:
        store.save_role(uow, company, conversation, owner, MemberRole.OWNER)
    return owner


def _share_reads(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> None:
    """Tell the members of a conversation that has become small how far each has read."""
    for member in store.members(uow, company, conversation):
        if member.read:
            moved = ReadMoved(conversation=conversation, person=member.person, number=member.read)
            uow.tell(events.read_moved(company, moved, shared=True))


def deactivate_person(uow: UnitOfWork, actor: Actor, asked: DeactivatePerson) -> Outcome:
    """Let somebody go (owner, HR): the directory does, and they leave all groups. Direct conversations keep both.

    What of theirs waits for its time is not sent.
    """
    outcome = directory.deactivate_person(uow, actor, asked)
    store.forget_scheduled(uow, actor.company, asked.person)
    for conversation in store.groups_of(uow, actor.company, asked.person):
        seat = store.find_seat(uow, actor.company, conversation, asked.person)
        if seat is not None:
            _let_out(uow, actor.company, asked.person, seat)
    return outcome


def change_group(uow: UnitOfWork, actor: Actor, asked: ChangeGroup) -> Outcome:
    """Change a group's settings (owner and admins). An archived one is reopened before anything else changes."""
    seat = seat_of(uow, actor, asked.conversation)
    rules.check_group(seat.conversation.kind)
    rules.check_leads_group(seat.role)
    room = _changed(seat.conversation, asked)
    if room == seat.conversation:
        return Outcome(StreamId(asked.conversation))
    if room.archived:
        rules.check_open(seat.conversation)
    number = _take_number(uow, actor.company, asked.conversation, actor.person)
    store.save_conversation(uow, actor.company, room)
    line = _line(uow, number, actor.person, Notice(kind=rules.change_told(seat.conversation, room), title=room.title))
    seq = uow.tell(events.conversation_changed(actor.company, room, line))
    store.add_message(uow, actor.company, asked.conversation, line, seq)
    return Outcome(StreamId(asked.conversation), seq, number)


def _changed(before: Conversation, asked: ChangeGroup) -> Conversation:
    return Conversation(
        id=before.id,
        kind=before.kind,
        title=before.title if asked.title is None else directory.tidy_line(asked.title),
        history=before.history if asked.history is None else asked.history,
        topic=before.topic if asked.topic is None else directory.tidy_line(asked.topic),
        posting=before.posting if asked.posting is None else asked.posting,
        archived=before.archived if asked.archived is None else asked.archived,
    )


def set_role(uow: UnitOfWork, actor: Actor, asked: SetRole) -> Outcome:
    """Give a member another role (owner of the group). Whoever makes somebody the owner is an admin from then on."""
    seat = seat_of(uow, actor, asked.conversation)
    rules.check_group(seat.conversation.kind)
    rules.check_group_owner(seat.role)
    rules.check_keeps_owner(actor.person, asked.person, asked.role)
    other = store.find_seat(uow, actor.company, asked.conversation, asked.person)
    if other is None:
        raise NotAMember
    if other.role is asked.role:
        return Outcome(StreamId(asked.conversation))
    changed = [(other, asked.role)]
    if asked.role is MemberRole.OWNER:
        changed.insert(0, (seat, MemberRole.ADMIN))
    for one, role in changed:
        store.save_role(uow, actor.company, asked.conversation, one.person, role)
    shared = rules.are_reads_shared(seat.size)
    members = [Member(person=one.person, role=role, read=one.read if shared else 0) for one, role in changed]
    seq = uow.tell(events.roles_changed(actor.company, asked.conversation, members))
    return Outcome(StreamId(asked.conversation), seq)


def log_export(uow: UnitOfWork, actor: Actor, asked: LogExport) -> Outcome:
    """Say in the conversation that a copy of it leaves."""
    seat = seat_of(uow, actor, asked.conversation)
    rules.check_may_log_export(seat.conversation, seat.role)
    number = _take_number(uow, actor.company, asked.conversation, actor.person)
    line = _line(uow, number, actor.person, Notice(kind=NoticeKind.EXPORTED))
    seq = uow.tell(events.message_sent(actor.company, asked.conversation, line))
    store.add_message(uow, actor.company, asked.conversation, line, seq)
    return Outcome(StreamId(asked.conversation), seq, number)


def set_preferences(uow: UnitOfWork, actor: Actor, asked: SetPreferences) -> Outcome:
    """Change one's own settings for a conversation."""
    seat = seat_of(uow, actor, asked.conversation)
    saved = Preferences(
        pinned=seat.preferences.pinned if asked.pinned is None else asked.pinned,
        muted=seat.preferences.muted if asked.muted is None else asked.muted,
        mentions_only=seat.preferences.mentions_only if asked.mentions_only is None else asked.mentions_only,
    )
    if saved == seat.preferences:
        return Outcome(StreamId(actor.person))
    store.save_preferences(uow, actor.company, asked.conversation, actor.person, saved)
    seq = uow.tell(events.preferences_changed(actor.company, actor.person, asked.conversation, saved))
    return Outcome(StreamId(actor.person), seq)

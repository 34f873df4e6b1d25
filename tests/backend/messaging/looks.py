"""What a member gets of a conversation."""

from __future__ import annotations

from backend.contract import messaging as wire
from backend.contract.base import ConversationId
from backend.contract.snapshot import Snapshot
from backend.domains.messaging import service
from backend.platform.auth import Actor
from tests.backend.directory.cast import House


def page(house: House, actor: Actor, room: ConversationId) -> tuple[wire.Message, ...]:
    told: wire.MessagePage = house.run(service.page_after, actor, room, 0, 500)
    return told.messages


def last(house: House, actor: Actor, room: ConversationId) -> wire.Message:
    return page(house, actor, room)[-1]


def snapshot(house: House, actor: Actor, room: ConversationId) -> wire.ConversationSnapshot:
    told: wire.ConversationSnapshot = house.run(service.conversation_snapshot, actor, room)
    return told


def personal(house: House, actor: Actor) -> wire.PersonalSnapshot:
    told: Snapshot = house.run(service.snapshot, actor)
    return told.personal

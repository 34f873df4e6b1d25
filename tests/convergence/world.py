"""A firm of four on a bad line: people do what people do, and everything breaks, by a seed."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

from backend.contract.base import ConversationId, FileId, PersonId
from backend.contract.messaging import (
    ConversationKind,
    MemberRole,
    Mention,
    Message,
    Posting,
    QuickReply,
    SendMessage,
)
from backend.platform import ids
from desktop.sync.outbox import OutboxState
from tests.convergence.check import Diverged, check_all, check_equal_caches
from tests.convergence.device import Device, Ledger
from tests.convergence.server import Firm, Server
from tests.convergence.timeless import LoopClock
from tests.convergence.weather import Weather

EMOJI = ("👍", "❤️", "🎉")
QUIET_S = 40.0
HEALED_WITHIN_S = 3_600.0
_ids: Any = ids


def seed_ids(random: Random) -> None:
    """Let the backend make the same ids for the same seed."""
    _ids._last, _ids.os = 0, SimpleNamespace(urandom=random.randbytes)


class World:
    """A server and its clients; the first person has two devices."""

    def __init__(self, folder: Path, firm: Firm, seed: int, device: type[Device] = Device) -> None:
        self.random = Random(seed)
        seed_ids(self.random)
        self.weather = Weather(self.random, broken=self.random.choice((0.0, 0.002, 0.01, 0.05)))
        self.clock = LoopClock()
        shutil.copytree(firm.folder, folder / "server")
        self.server = Server(folder / "server", self.weather, self.clock)
        self._folder = folder
        self.devices = [
            device(folder, self.server, firm.actors[who], self.random, self.clock, Ledger()) for who in (0, 0, 1, 2, 3)
        ]

    async def live(self, steps: int) -> None:
        """Let everybody do something, and let things break."""
        for device in self.devices:
            device.start()
        await asyncio.sleep(5)
        for _ in range(steps):
            device = self.random.choice(self.devices)
            self.act(device)
            if self.random.random() < 0.3:
                self.random.choice(self.devices).engine.try_now()
            if self.random.random() < 0.15:
                await self.harm(self.random.choice(self.devices))
            await asyncio.sleep(self.random.choice((0, 0, 0.01, 0.3, 2)))

    async def heal(self) -> None:
        """Let the weather be fine and everybody come back; fail when that does not end."""
        self.weather.calm = True
        self.server.snap_all()
        deadline = self.clock.monotonic() + HEALED_WITHIN_S
        await asyncio.sleep(QUIET_S)
        while not all(device.is_settled() for device in self.devices):
            if self.clock.monotonic() > deadline:
                raise Diverged(f"not healed: {[device.engine.status for device in self.devices]}")
            await asyncio.sleep(QUIET_S)
        await asyncio.sleep(QUIET_S)
        self.server.check()

    async def check(self) -> None:
        """Look at everything, also from the eyes of new clients."""
        check_all(self.server, self.devices)
        for device in self.random.sample(self.devices, 2):
            fresh = Device(self._folder, self.server, device.actor, self.random, self.clock, Ledger())
            fresh.start()
            for _ in range(20):
                await asyncio.sleep(QUIET_S)
                if fresh.is_settled():
                    break
            try:
                check_equal_caches(device, fresh)
            finally:
                await fresh.stop()

    async def end(self) -> None:
        _ids.os = os
        for device in self.devices:
            await device.stop()
        self.server.close()

    async def harm(self, device: Device) -> None:
        """Break something."""
        dice = self.random.random()
        if dice < 0.4:
            await device.crash()
        elif dice < 0.7:
            self.server.snap_all()
        elif dice < 0.95:
            self.server.die()
        else:
            self.server.restore()
            self.server.die()

    def act(self, device: Device) -> None:
        """Do what a person does in this moment, with what this device shows."""
        chats = device.store.chats()
        if not chats or self.random.random() < 0.06:
            self.open_something(device)
            return
        chat = self.random.choice(chats)
        self.random.choice(_VERBS)(self, device, chat.id)

    # What people do.

    def open_something(self, device: Device) -> None:
        others = [each.id for each in device.directory.people() if each.id != device.actor.person]
        if not others:
            return
        if self.random.random() < 0.4:
            device.actions.open_direct(self.random.choice(others))
        else:
            people = self.random.sample(others, self.random.randint(1, len(others)))
            device.actions.create_group(f"Group {self.random.randint(1, 99)}", people)

    def say(self, device: Device, chat: ConversationId) -> None:
        everybody = PersonId(chat)
        people = [everybody, *(member.person for member in device.store.members(chat))]
        mentions = [Mention(person=self.random.choice(people), start=0, length=2)]
        if self.random.random() < 0.7:
            mentions.clear()
        last = device.store.span(chat)[1]
        reply_to = last if last and self.random.random() < 0.2 else None
        asks = self.random.random() < 0.1
        text = f"@a {self.random.getrandbits(32):x}"
        device.actions.send(chat, text, mentions, reply_to, self.files(device), asks)

    def files(self, device: Device) -> list[FileId]:
        count = self.random.choice((0, 0, 0, 0, 1, 3))
        return [FileId(device.new_id(self.clock.now())) for _ in range(count)]

    def message(self, device: Device, chat: ConversationId) -> Message | None:
        first, last = device.store.span(chat)
        shown = [each.message for each in device.store.messages(chat, max(first, last - 7), last).values()]
        said = [message for message in shown if message.notice is None and not message.recalled]
        return self.random.choice(said) if said else None

    def change(self, device: Device, chat: ConversationId) -> None:
        message = self.message(device, chat)
        if message is None:
            return
        if message.author == device.actor.person and self.random.random() < 0.8:
            if self.random.random() < 0.3:
                device.actions.recall(chat, message.number)
            else:
                device.actions.edit(chat, message.number, f"edited {self.random.getrandbits(16):x}")
        else:
            device.actions.react(chat, message.number, self.random.choice(EMOJI), on=self.random.random() < 0.7)

    def mark(self, device: Device, chat: ConversationId) -> None:
        message = self.message(device, chat)
        if message is None:
            return
        dice, on = self.random.random(), self.random.random() < 0.7
        if dice < 0.4:
            device.actions.acknowledge(chat, message.number)
        elif dice < 0.7:
            device.actions.pin_message(chat, message.number, on=on)
        else:
            device.actions.forward(chat, message.number, self.random.choice(device.store.chats()).id)

    def keep(self, device: Device, chat: ConversationId) -> None:
        message = self.message(device, chat)
        dice, days = self.random.random(), self.random.choice((0, self.random.randint(2, 30)))
        later = self.clock.now() + timedelta(days=days, seconds=self.random.randint(10, 60))
        waiting = [row.id for row in device.store.scheduled()]
        if message is not None and dice < 0.4:
            remind_at = later if self.random.random() < 0.5 else None
            device.actions.save_message(chat, message.number, on=self.random.random() < 0.7, remind_at=remind_at)
        elif dice < 0.7:
            text, files = f"later {self.random.getrandbits(16):x}", tuple(self.files(device))
            words = SendMessage(conversation=chat, text=text, files=files)
            again = self.random.choice(waiting) if waiting and self.random.random() < 0.4 else None
            device.actions.schedule(words, later, again)
        elif waiting and dice < 0.9:
            device.actions.cancel_scheduled(self.random.choice(waiting))
        else:
            names = self.random.sample(("hi", "thanks", "빨리", "你好"), self.random.randint(0, 3))
            device.actions.set_quick_replies([QuickReply(name=name, text=f"{name}!") for name in names])

    def lead(self, device: Device, chat: ConversationId) -> None:
        people = [member.person for member in device.store.members(chat)]
        dice, on = self.random.random(), self.random.random() < 0.4
        if people and dice < 0.4:
            role = self.random.choice((MemberRole.OWNER, MemberRole.ADMIN, MemberRole.ADMIN, MemberRole.MEMBER))
            device.actions.set_role(chat, self.random.choice(people), role)
        elif dice < 0.6:
            device.actions.change_group(chat, archived=on)
        elif dice < 0.75:
            device.actions.change_group(chat, posting=Posting.ADMINS if on else Posting.ALL)
        elif dice < 0.9:
            device.actions.change_group(chat, topic=f"Topic {self.random.randint(0, 9)}")
        else:
            device.actions.log_export(chat)

    def read(self, device: Device, chat: ConversationId) -> None:
        message = self.message(device, chat)
        if message is not None:
            device.actions.mark_read(chat, message.number)

    def settle(self, device: Device, chat: ConversationId) -> None:
        dice = self.random.random()
        if dice < 0.3:
            device.actions.pin(chat, on=self.random.random() < 0.5)
        elif dice < 0.5:
            device.actions.mute(chat, on=self.random.random() < 0.5)
        elif dice < 0.6:
            device.actions.notify(chat, mentions_only=self.random.random() < 0.5)
        elif dice < 0.8:
            device.actions.change_group(chat, title=f"Title {self.random.randint(1, 99)}")
        else:
            device.directory_actions.change_profile(title=f"Title {self.random.randint(1, 99)}")

    def move_people(self, device: Device, chat: ConversationId) -> None:
        row = device.store.chat(chat)
        if row is None or row.kind is not ConversationKind.GROUP:
            return
        inside = [member.person for member in device.store.members(chat)]
        outside = [each.id for each in device.directory.people() if each.id not in inside]
        dice = self.random.random()
        if outside and dice < 0.6:
            device.actions.add_members(chat, [self.random.choice(outside)])
        elif inside and dice < 0.9:
            device.actions.remove_member(chat, self.random.choice(inside))
        else:
            device.actions.leave(chat)

    def decide(self, device: Device, chat: ConversationId) -> None:
        for entry in device.outbox.pending():
            if entry.state is OutboxState.REFUSED:
                if self.random.random() < 0.5:
                    device.actions.retry(entry.command_id)
                else:
                    device.actions.discard(entry.command_id)


_VERBS: tuple[Callable[[World, Device, ConversationId], None], ...] = (
    *[World.say] * 6,
    *[World.change] * 4,
    *[World.read] * 3,
    *[World.mark] * 2,
    *[World.keep] * 2,
    World.lead,
    World.settle,
    World.move_people,
    World.decide,
)

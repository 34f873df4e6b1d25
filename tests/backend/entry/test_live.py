from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import AsyncExitStack

import pytest
from websockets.exceptions import InvalidStatus

from backend.contract.directory import DeactivatePerson
from backend.contract.messaging import AddMembers, History
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.entry.serve import LOOK_SECONDS
from backend.platform.ids import new_id
from backend.platform.limits import CHANNELS
from tests.backend.entry.client import Client, opened
from tests.backend.entry.firm import Colleague, Firm
from tests.backend.entry.servers import WatchedServer
from tests.support.server import ROOT, ServerProcess, server_words


async def test_two_people_talk(server: ServerProcess, firm: Firm) -> None:
    room, (mina, jun) = firm.group(), firm.people[:2]
    async with opened(server, mina) as one, opened(server, jun) as other:
        welcome = await one.hear("welcome")
        await one.resume(server.epoch, **{str(room): 1})
        await other.resume(server.epoch, **{str(room): 1})
        command = await one.send(room, "See you at nine 아홉 시에 봐요 😀")
        done = await one.hear("done")
        await other.hear("events")

    assert welcome["person"] == str(mina.actor.person)
    assert welcome["epoch"] == server.epoch
    assert done["answer"] == {"command": command, "stream": str(room), "seq": 2, "number": 2}
    assert one.texts(room) == other.texts(room) == ["See you at nine 아홉 시에 봐요 😀"]
    assert other.events(room)[0]["body"]["message"]["command"] == command


async def test_what_was_acknowledged_survives_a_kill_and_comes_once(server: ServerProcess, firm: Firm) -> None:
    room, (mina, jun) = firm.group(), firm.people[:2]
    sent: dict[str, str] = {}
    acknowledged: set[str] = set()
    async with opened(server, mina) as one:
        await one.resume(server.epoch, **{str(room): 1})
        for number in range(300):
            sent[await one.send(room, f"message {number}")] = f"message {number}"
        while len(acknowledged) < 100:
            acknowledged.add((await one.hear("done"))["answer"]["command"])
        server.kill()
        await one.closed()
    acknowledged.update(told["answer"]["command"] for told in one.seen if told["type"] == "done")
    server.start()
    async with opened(server, mina) as one, opened(server, jun) as other:
        await other.resume(server.epoch, **{str(room): 1})
        kept = {event["body"]["message"]["command"] for event in other.events(room)}
        for command, text in sent.items():
            await one.send(room, text, command)
        for _ in sent:
            await one.hear("done")
        await other.resume(server.epoch, **{str(room): 1 + len(other.events(room))})

    assert acknowledged <= kept
    assert sorted(other.texts(room)) == sorted(sent.values())
    assert [event["seq"] for event in other.events(room)] == list(range(2, len(sent) + 2))


async def test_a_repeated_command_gets_the_same_answer_and_another_body_is_refused(
    server: ServerProcess, firm: Firm
) -> None:
    room = firm.group()
    async with opened(server, firm.people[0]) as one:
        command = await one.send(room, "once")
        first = await one.hear("done")
        await one.send(room, "once", command)
        assert await one.hear("done") == first
        await one.send(room, "twice", command)
        told = await one.hear("no")

    assert told["answer"] == {"command": command, "refusal": {"code": "sync.command_reused"}}


async def test_a_newcomer_sees_nothing_of_before_live_or_later(server: ServerProcess, firm: Firm) -> None:
    room, (mina, _, _, new) = firm.group(3, History.NONE), firm.people
    async with opened(server, mina) as one, opened(server, new) as other:
        await one.send(room, "before")
        await one.hear("done")
        await one.do("messaging.add_members", {"conversation": str(room), "people": [str(new.actor.person)]})
        await one.hear("done")
        await other.resume(server.epoch, **{str(room): 0})
        await one.do("messaging.edit_message", {"conversation": str(room), "number": 2, "text": "canary"})
        await one.hear("done")
        await one.send(room, "after")
        while "after" not in other.texts(room):
            await other.hear("events")

    assert other.texts(room)[-1] == "after"
    assert "before" not in str(other.seen)
    assert "canary" not in str(other.seen)
    seqs = [event["seq"] for event in other.events(room)]
    assert seqs == list(range(1, seqs[-1] + 1))


async def test_what_another_process_does_is_seen_within_five_seconds(server: ServerProcess, firm: Firm) -> None:
    room, (owner, leaver, reset, new) = firm.group(2), firm.people
    async with opened(server, leaver) as gone, opened(server, reset) as out, opened(server, new) as other:
        await other.resume(server.epoch, **{str(new.actor.person): 1})
        added, left = (
            AddMembers(conversation=room, people=(new.actor.person,)),
            DeactivatePerson(person=leaver.actor.person),
        )
        firm.do(lambda uow: messaging.add_members(uow, owner.actor, added))
        firm.do(lambda uow: directory.deactivate_person(uow, owner.actor, left))
        words = ["reset-password", "--email", reset.email, "--password-stdin"]
        await asyncio.to_thread(server_words, firm.folder, words, "another password\n")
        codes = [await each.closed() for each in (gone, out)]
        await other.hear("events")

    assert LOOK_SECONDS < 5  # by then there was a look, and what it finds is told as soon as the machine lets it
    assert codes == [4401, 4401]
    assert [each.seen[-1]["code"] for each in (gone, out)] == ["auth.has_left", "auth.sign_in_needed"]
    assert other.events(new.actor.person)[0]["kind"] == "messaging.conversation_joined"
    await refused(server, reset, 401)


BLIND = """
import sys
from backend.entry import cli, serve
serve.LOOK_SECONDS = 3_600.0
sys.exit(cli.main(sys.argv[1:]))
"""


class BlindServer(WatchedServer):
    """A server that does not look for what was changed past it."""

    program = ("-c", BLIND)


async def test_who_is_let_go_is_off_on_every_door_without_a_look(firm: Firm) -> None:
    owner, leaver = firm.people[0], firm.people[1]
    with BlindServer(firm.folder) as server:
        async with opened(server, owner) as one, opened(server, leaver) as gone:
            await gone.hear("welcome")
            await one.do("directory.deactivate_person", {"person": str(leaver.actor.person)})
            code = await gone.closed()

        assert code == 4401
        assert gone.seen[-1]["type"] == "bye"
        await refused(server, leaver, 401)


async def test_a_session_was_seen_when_its_channel_ended(server: ServerProcess, firm: Firm) -> None:
    mina = firm.people[0]
    file = sqlite3.connect(firm.folder / "atrium.db", isolation_level=None)
    async with opened(server, mina) as one:
        await one.hear("presence")
        file.execute("UPDATE session SET last_seen_at = 0 WHERE id = ?", (mina.actor.session.bytes,))
    async with asyncio.timeout(60):
        while not file.execute("SELECT min(last_seen_at) FROM session").fetchone()[0]:  # noqa: ASYNC110 - a file
            await asyncio.sleep(0.05)
    file.close()


async def refused(server: ServerProcess, colleague: Colleague, status: int, **headers: str) -> None:
    """Expect that no channel is opened."""
    with pytest.raises(InvalidStatus) as caught:
        async with opened(server, colleague, **headers):
            pass
    assert caught.value.response.status_code == status


async def test_a_web_page_of_another_origin_is_refused(server: ServerProcess, firm: Firm) -> None:
    await refused(server, firm.people[0], 403, Origin="https://evil.example")
    await refused(server, firm.people[0], 403, Origin="null")


async def test_a_named_origin_is_let_in(firm: Firm) -> None:
    with ServerProcess(firm.folder, "--origin", "https://atrium.example") as server:
        async with opened(server, firm.people[0], Origin="https://atrium.example") as one:
            assert await one.hear("welcome")


async def test_a_foreign_host_name_and_a_wrong_token_are_refused(server: ServerProcess, firm: Firm) -> None:
    stranger = Colleague(firm.people[0].actor, "x" * 43, "")
    await refused(server, stranger, 401)
    await refused(server, firm.people[0], 421, Host="rebound.example")


NO_FRAMES = (
    "",
    "hello",
    "[]",
    '{"type":"levitate"}',
    '{"type":"typing","type":"typing"}',
    '{"type":"resume","epoch":"x","cursors":{"x":1}}',
    '{"type":"resume","epoch":"x","cursors":{},"more":1}',
    '{"type":"presence","state":"\\ud800"}',
    b"\x00\x01",
)


async def test_what_is_no_frame_ends_the_channel(server: ServerProcess, firm: Firm) -> None:
    for frame in NO_FRAMES:
        async with opened(server, firm.people[0]) as one:
            await one.socket.send(frame)
            assert await one.closed() == 4400
        assert one.seen[-1] == {"type": "bye", "code": "request.malformed"}


async def test_a_frame_over_a_mebibyte_ends_the_channel(server: ServerProcess, firm: Firm) -> None:
    async with opened(server, firm.people[0]) as one:
        await one.socket.send("x" * ((1 << 20) + 1))
        assert await one.closed() == 1009


async def test_typing_goes_to_the_others_and_presence_to_everybody(server: ServerProcess, firm: Firm) -> None:
    room, (mina, jun, stranger) = firm.group(2), firm.people[:3]
    async with opened(server, mina) as one, opened(server, jun) as other, opened(server, stranger) as third:
        for client in (one, other):
            await client.resume(server.epoch, **{str(room): 1})
        await third.say(type="typing", conversation=room)
        await one.say(type="typing", conversation=room)
        typing = await other.hear("typing")
        await one.say(type="presence", state="away")
        await until_away(third, mina)

    assert typing == {"type": "typing", "conversation": str(room), "person": str(mina.actor.person)}
    assert not [told for told in one.seen + third.seen if told["type"] == "typing"]


async def until_away(client: Client, colleague: Colleague) -> None:
    """Wait until somebody is shown as away."""
    while (await client.hear("presence"))["people"].get(str(colleague.actor.person)) != "away":
        pass


async def test_a_reader_who_does_not_read_is_dropped_and_comes_back(server: ServerProcess, firm: Firm) -> None:
    room, (mina, slow) = firm.group(2), firm.people[:2]
    async with opened(server, mina) as one, opened(server, slow) as other:
        await other.resume(server.epoch, **{str(room): 1})
        other.socket.transport.pause_reading()
        for _ in range(1_500):
            await one.send(room, "x" * 8_000)
        for _ in range(1_500):
            await one.hear("done")
        other.socket.transport.resume_reading()
        await other.closed()
        got = len(other.events(room))
    assert got < 1_500
    async with opened(server, slow) as again:
        await again.resume(server.epoch, **{str(room): 1 + got})
    assert [event["seq"] for event in again.events(room)] == list(range(2 + got, 1_502))


SLOW = """
import sys, time
from backend.entry import cli
from backend.platform.db import writer
commit = writer._commit
writer._commit = lambda *batch: (time.sleep(0.4), commit(*batch))
sys.exit(cli.main(sys.argv[1:]))
"""
"""A server whose disk is slow, so that commands are queued when it ends."""


async def test_the_server_says_good_bye_and_ends_in_peace(firm: Firm) -> None:
    command = [sys.executable, "-c", SLOW, "serve", "--data", str(firm.folder), "--port", "0"]
    file = firm.folder / "ready.json"
    command += ["--ready-file", str(file)]
    room, pipe = firm.group(), subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True) as process:  # noqa: ASYNC220 - ends below
        assert process.stdout is not None
        ready = await asyncio.to_thread(process.stdout.readline)
        assert file.read_text() == ready
        server = ServerProcess(firm.folder)
        server.port = int(ready.split('"port": ')[1].split(",")[0])
        async with opened(server, firm.people[0]) as one:
            await one.hear("welcome")
            for number in range(300):
                await one.send(room, f"message {number}")
            process.terminate()
            assert await one.closed() == 1012
        _, complaints = await asyncio.to_thread(process.communicate, timeout=60)
        assert process.returncode == (0 if sys.platform != "win32" else 1)
    assert one.seen[-1] == {"type": "bye", "code": "server.restart", "retry_after_ms": 1000}
    assert complaints == ""


async def test_nobody_has_more_than_so_many_channels(server: ServerProcess, firm: Firm) -> None:
    mina, jun = firm.people[:2]
    async with AsyncExitStack() as open_channels:
        for _ in range(CHANNELS):
            await open_channels.enter_async_context(opened(server, mina))
        with pytest.raises(InvalidStatus) as caught:
            await open_channels.enter_async_context(opened(server, mina))
        await open_channels.enter_async_context(opened(server, jun))

    assert caught.value.response.status_code == 429
    assert b'"request.too_many"' in caught.value.response.body
    async with opened(server, mina) as again:
        assert (await again.hear("welcome"))["person"] == str(mina.actor.person)


BROKEN = """
import sys
from dataclasses import replace
from backend.entry import cli, serve, wiring


def broken(uow, actor, asked):
    raise ValueError("a defect")


rooms = wiring.the_rooms()
serve.the_rooms = lambda: replace(rooms, commands={**rooms.commands, "messaging.open_direct": broken})
sys.exit(cli.main(sys.argv[1:]))
"""


class BrokenServer(WatchedServer):
    """A server with a defect in one command."""

    program = ("-c", BROKEN)


async def test_a_defect_costs_its_command_only_and_is_said_alike_on_every_door(firm: Firm) -> None:
    room, mina = firm.group(), firm.people[0]
    defective = {"kind": "messaging.open_direct", "body": {"person": str(firm.people[1].actor.person)}}
    sound = {"kind": "messaging.send_message", "body": {"conversation": str(room), "text": "still here"}}
    with BrokenServer(firm.folder) as server:
        asked = [{"id": str(new_id()), **defective}, {"id": str(new_id()), **sound}]
        over_http = await asyncio.to_thread(server.ask, "POST", "/v1/commands", mina.token, {"commands": asked})
        async with opened(server, mina) as one:
            await one.say(type="do", command=asked[0])
            live = await one.hear("no")

    assert over_http["answers"][0] == live["answer"]
    assert live["answer"]["refusal"]["code"] == "server.fault"
    assert over_http["answers"][1]["number"] == 2
    assert len(list((firm.folder / "crashes").glob("*.txt"))) == 2

"""What is attached reaches the server whole and once, whatever happens on the way."""

from __future__ import annotations

import hashlib
from random import Random

import pytest
from PySide6.QtGui import QImage

from backend.contract.base import CommandId
from backend.contract.files import FILE_BYTES, FILE_NAME_CHARACTERS, FileKind
from backend.contract.messaging import SendMessage
from backend.contract.sync import Refusal
from desktop.features.files.presenter.desk import Attachment, AttachTrouble, FileTrouble, TransferKind
from desktop.features.files.presenter.moving.uploads import _Piece
from desktop.sync.outbox import OutboxState
from desktop.sync.status import State
from tests.desktop.features.files.room import CHAT, Room, longest_pause, noise, picture


async def attached(room: Room, *contents: bytes) -> list[Attachment]:
    paths = [room.write(f"file {place}.bin", content) for place, content in enumerate(contents)]
    taken = await room.desk.attach(paths)
    for path in paths:
        path.unlink()
    return [one for one in taken if isinstance(one, Attachment)]


def state_of(room: Room, command: CommandId) -> OutboxState | None:
    entry = room.outbox.find(command)
    return None if entry is None else entry.state


async def test_files_reach_the_server_whole_and_then_their_message_goes(room: Room) -> None:
    contents = (noise(3_000_000), b"", noise(70_000, 2))
    files = await attached(room, *contents)

    command = room.send(*(file.id for file in files))
    assert state_of(room, command) is OutboxState.HELD
    await room.settle()

    assert [bytes(room.server.bytes[file.id]) for file in files] == list(contents)
    assert [file.sha256 for file in files] == [hashlib.sha256(content).hexdigest() for content in contents]
    assert state_of(room, command) is OutboxState.QUEUED
    assert room.desk.state(files[0].id).kind is TransferKind.LOCAL


async def test_what_is_attached_is_looked_at_and_named_as_it_may_be_sent(room: Room) -> None:
    long = "a" * (FILE_NAME_CHARACTERS - 60)
    paths = [room.write("사진.png", picture(640, 480)), room.write("b\\c.exe", b"MZ\0"), room.write(long, b"")]

    photo, program, text = [one for one in await room.desk.attach(paths) if isinstance(one, Attachment)]

    assert (photo.name, photo.kind, photo.media) == ("사진.png", FileKind.IMAGE, "image/png")
    assert (photo.width, photo.height) == (640, 480)
    assert (program.name, program.kind) == ("b_c.exe", FileKind.PROGRAM)
    assert (text.name, text.media) == (long, "text/plain")


async def test_what_cannot_be_attached_is_said_in_its_place(room: Room) -> None:
    huge = room.folder / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(FILE_BYTES + 1)
    paths = [huge, room.folder, room.folder / "gone.txt", room.write("here.txt", b"x")]

    taken = await room.desk.attach(paths)

    codes = [one.code for one in taken if isinstance(one, AttachTrouble)]
    assert codes == ["files.too_large", "files.no_file", "files.unreadable"]
    assert isinstance(taken[3], Attachment)
    assert len(list((room.folder / "files" / "waiting").iterdir())) == 1


async def test_a_screenshot_and_a_long_text_are_attached_without_a_file(room: Room) -> None:
    shot = await room.desk.attach_image(QImage.fromData(picture(300, 200)), "Screenshot.png")
    text = await room.desk.attach_text("가" * 20_000, "Message.txt")

    assert (shot.media, shot.width, shot.height) == ("image/png", 300, 200)
    assert (text.media, text.size) == ("text/plain", 60_000)
    with pytest.raises(FileTrouble):
        await room.desk.attach_image(QImage(), "nothing.png")


@pytest.mark.parametrize("seed", range(12))
async def test_a_line_that_breaks_anywhere_loses_and_doubles_nothing(seed: int, room: Room) -> None:
    random = Random(seed)
    content = noise(random.randrange(1, 2_000_000), seed)
    (file,) = await attached(room, content)
    room.server.cut = lambda: random.random() < 0.4

    command = room.send(file.id)
    await room.settle()

    assert bytes(room.server.bytes[file.id]) == content
    assert room.server.put_bytes == len(content)
    assert state_of(room, command) is OutboxState.QUEUED


async def test_offline_it_waits_with_what_has_gone_and_goes_on_by_itself(room: Room) -> None:
    (file,) = await attached(room, noise(3_000_000))
    command = room.send(file.id)
    await room.until(lambda: room.desk.state(file.id).part > 0)
    room.server.cut = lambda: True
    room.goes(State.OFFLINE)
    await room.settle()

    waiting = room.desk.state(file.id)
    assert waiting.kind is TransferKind.WAITING
    assert 0 < waiting.part < 1
    assert state_of(room, command) is OutboxState.HELD

    room.server.cut = lambda: False
    room.goes(State.ONLINE)
    await room.settle()
    assert state_of(room, command) is OutboxState.QUEUED
    assert room.server.put_bytes == 3_000_000


async def test_files_go_in_the_order_of_their_messages(room: Room) -> None:
    first, second, third = await attached(room, noise(300_000), noise(200_000, 2), noise(10, 3))
    room.goes(State.OFFLINE)
    one, two = room.send(second.id, first.id), room.send(third.id)
    room.changed.clear()

    room.goes(State.ONLINE)
    await room.settle()

    assert list(dict.fromkeys(room.changed)) == [second.id, first.id, third.id]
    assert [entry.command_id for entry in room.outbox.pending()] == [one, two]


async def test_the_next_start_goes_on_where_the_last_one_was_killed(room: Room) -> None:
    content = noise(3_000_000)
    (file,) = await attached(room, content)
    room.send(file.id)
    await room.until(lambda: len(room.server.bytes.get(file.id, b"")) > 0)
    room.server.cut = lambda: True
    await room.end()
    gone = room.server.put_bytes

    room.server.cut = lambda: False
    again = room.again()
    again.desk.begin()
    await again.settle()

    assert bytes(again.server.bytes[file.id]) == content
    assert again.server.put_bytes == len(content)
    assert gone < len(content)
    assert [entry.state for entry in again.outbox.pending()] == [OutboxState.QUEUED]
    await again.end()


async def test_a_message_that_was_sent_leaves_its_file_among_what_can_be_fetched_again(room: Room) -> None:
    (file,) = await attached(room, picture())
    command = room.send(file.id)
    await room.settle()

    room.answered(command)
    await room.settle()

    assert room.desk.attachment(file.id) is None
    assert (await room.desk.usage()).bytes_waiting == 0
    assert room.desk.state(file.id).kind is TransferKind.LOCAL
    room.desk.thumbnail_of(file.id, 100)
    await room.settle()
    assert room.desk.thumbnail_of(file.id, 100) is not None


async def test_a_message_that_is_given_up_takes_its_upload_and_files_along(room: Room) -> None:
    (file,) = await attached(room, noise(3_000_000))
    command = room.send(file.id)
    await room.until(lambda: len(room.server.bytes.get(file.id, b"")) > 0)

    room.outbox.discard(command)
    room.desk.give_up(command)
    await room.settle()

    assert file.id not in room.server.bytes
    assert room.server.put_bytes < 3_000_000
    assert room.desk.attachment(file.id) is None
    assert (await room.desk.usage()).bytes_waiting == 0


async def test_a_command_that_takes_the_place_of_another_keeps_their_common_files(room: Room) -> None:
    (file,) = await attached(room, noise(500_000))
    room.goes(State.OFFLINE)
    old = room.send(file.id, text="old")

    room.outbox.discard(old)
    new = room.send(file.id, text="new")
    room.desk.give_up(old)
    room.goes(State.ONLINE)
    await room.settle()

    assert state_of(room, new) is OutboxState.QUEUED
    assert len(room.server.bytes[file.id]) == 500_000


async def test_a_refused_upload_stands_with_its_message_and_can_be_tried_again(room: Room) -> None:
    (file,) = await attached(room, noise(100))
    room.server.refuses = "files.no_space"
    command = room.send(file.id)
    await room.settle()

    assert state_of(room, command) is OutboxState.REFUSED
    assert room.desk.state(file.id).code == "files.no_space"

    room.server.refuses = ""
    room.outbox.retry(command, held=True)
    room.desk.hold(command, (file.id,))
    await room.settle()
    assert state_of(room, command) is OutboxState.QUEUED


async def test_a_server_that_knows_no_files_yet_is_said_and_they_go_when_it_does(room: Room) -> None:
    room.server.refuses = "request.not_found"
    (one,) = await room.desk.attach([room.write("one.bin", noise(300_000))])
    assert isinstance(one, Attachment)
    command = room.send(one.id)
    await room.settle()
    refused = room.outbox.find(command)
    assert refused is not None
    assert refused.refusal is not None
    assert refused.refusal.code == "sync.command_unknown"

    room.server.refuses = ""
    assert room.outbox.retry(command, held=True)
    room.desk.hold(command, [one.id])
    await room.settle()

    assert bytes(room.server.bytes[one.id]) == noise(300_000)
    assert [entry.state.value for entry in room.outbox.pending()] == ["queued"]


async def test_what_the_server_forgot_after_a_message_was_let_go_is_brought_again_by_retry(room: Room) -> None:
    (one,) = await room.desk.attach([room.write("one.bin", noise(300_000))])
    assert isinstance(one, Attachment)
    command = room.send(one.id)
    await room.settle()
    await room.end()
    room.server.begun.clear()  # a month later: what no message carried was swept
    room.server.bytes.clear()
    room.server._seen.clear()
    late = room.again()
    late.desk.begin()
    late.outbox.refuse(command, Refusal(code="files.not_found"))
    await late.settle()

    assert late.outbox.retry(command, held=True)
    late.desk.hold(command, [one.id])
    await late.settle()

    assert bytes(room.server.bytes[one.id]) == noise(300_000)
    assert [entry.state.value for entry in late.outbox.pending()] == ["queued"]
    await late.end()


async def test_what_the_server_forgot_meanwhile_is_brought_again(room: Room) -> None:
    content = noise(600_000)
    (file,) = await attached(room, content)
    room.server.bytes[file.id] = bytearray(b"something else")

    room.send(file.id)
    await room.settle()

    assert bytes(room.server.bytes[file.id]) == content


async def test_a_file_that_cannot_be_read_any_more_is_said_with_its_message(room: Room) -> None:
    (file,) = await attached(room, noise(100_000))
    (blob,) = (room.folder / "files" / "waiting").iterdir()
    blob.write_bytes(blob.read_bytes()[:-1])

    command = room.send(file.id)
    await room.settle()

    entry = room.outbox.find(command)
    assert entry is not None
    assert entry.refusal is not None
    assert entry.refusal.code == "files.gone"


async def test_the_next_start_sweeps_what_no_draft_and_no_message_holds(room: Room) -> None:
    drafted, lost, sent = await attached(room, b"drafted", b"lost", b"sent")
    command = room.outbox.put(SendMessage(conversation=CHAT, files=(sent.id,)), CHAT, held=True)
    room.goes(State.OFFLINE)
    room.desk.hold(command, (sent.id,))
    await room.end()

    again = room.again()
    again.drafted = {drafted.id}
    again.goes(State.OFFLINE)
    again.desk.begin()
    await again.settle()

    assert [again.desk.attachment(one.id) is not None for one in (drafted, lost, sent)] == [True, False, True]
    assert len(list((again.folder / "files" / "waiting").iterdir())) == 2
    await again.end()


async def test_a_dropped_file_is_gone_and_one_in_a_message_is_not(room: Room) -> None:
    dropped, sent = await attached(room, b"dropped", b"sent")
    room.goes(State.OFFLINE)
    room.send(sent.id)

    room.desk.drop(dropped.id)
    room.desk.drop(sent.id)
    await room.settle()

    assert room.desk.attachment(dropped.id) is None
    assert room.desk.attachment(sent.id) is not None


async def test_clearing_downloads_keeps_what_waits(room: Room) -> None:
    (file,) = await attached(room, noise(100_000))
    room.goes(State.OFFLINE)
    room.send(file.id)

    await room.desk.clear_downloads()

    usage = await room.desk.usage()
    assert usage.bytes_downloads == 0
    assert usage.bytes_waiting > 100_000


async def test_progress_is_said_now_and_then(room: Room) -> None:
    (file,) = await attached(room, noise(20_000_000))
    room.send(file.id)
    await room.settle()

    assert 2 < len(room.changed) < 60


async def test_nothing_holds_up_the_loop(room: Room) -> None:
    path = room.write("large.bin", noise(30_000_000))

    async def story() -> None:
        (file,) = await room.desk.attach([path])
        assert isinstance(file, Attachment)
        room.send(file.id)
        await room.settle()

    assert await longest_pause(story) < 0.05


def test_pieces_follow_the_speed_of_the_line_and_what_it_loses() -> None:
    piece = _Piece()
    for _ in range(20):
        piece.took(0.1)
    fast = piece.size
    piece.halve()
    lost = piece.size
    for _ in range(9):
        piece.took(9.0)

    assert (fast, lost, piece.size) == (1 << 20, 1 << 19, 64 * 1024)

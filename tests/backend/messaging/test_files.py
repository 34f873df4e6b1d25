"""Files are read through the messages that carry them, by whoever sees those now, and in no other way."""

from __future__ import annotations

import pytest

from backend.contract.base import ConversationId, FileId
from backend.contract.messaging import (
    EditMessage,
    ForwardMessage,
    History,
    RecallMessage,
    RemoveMember,
    SendMessage,
)
from backend.domains.files.errors import FileNotFound
from backend.domains.messaging import service
from backend.domains.messaging.errors import ConversationNotFound, MessageNotFound
from backend.platform.auth import Actor
from backend.platform.errors import Refusal
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House


def carried(house: House, actor: Actor, room: ConversationId, number: int, file: FileId) -> str:
    """Ask for a file of a message; give its name, or the code of the refusal."""
    try:
        return house.run(service.carried_file, actor, room, number, file).file.name
    except Refusal as refusal:
        return refusal.code


def send(house: House, actor: Actor, room: ConversationId, *files: FileId) -> int:
    return house.say(actor, room, "", files=files)


def test_members_have_the_file_and_nobody_else(house: House, firm: Firm) -> None:
    other = house.found("Elsewhere")
    room = house.group(firm, "Mina", "Ana", "Bo")
    file = house.file(firm["Mina"])
    number = send(house, firm["Mina"], room, file)
    house.do(firm["Mina"], RemoveMember(conversation=room, person=firm.id("Bo")))
    seen = {name: carried(house, firm[name], room, number, file) for name in ("Mina", "Ana", "Bo", "Cho")}

    gone = ConversationNotFound.code
    assert seen == {"Mina": "plan.pdf", "Ana": "plan.pdf", "Bo": gone, "Cho": gone}
    assert carried(house, other["Mina"], room, number, file) == gone


def test_a_newcomer_has_no_files_from_before(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Ana", history=History.NONE)
    old, new = house.file(firm["Mina"], "old.pdf"), house.file(firm["Mina"], "new.pdf")
    before = send(house, firm["Mina"], room, old)
    house.add(firm["Mina"], room, firm.id("Bo"))
    after = send(house, firm["Mina"], room, new)

    assert carried(house, firm["Bo"], room, before, old) == MessageNotFound.code
    assert carried(house, firm["Bo"], room, after, old) == FileNotFound.code
    assert carried(house, firm["Bo"], room, after, new) == "new.pdf"
    page = house.run(service.messages_with_files, firm["Bo"], room, None, 50)
    assert [message.number for message in page.messages] == [after]


def test_a_recalled_message_gives_nothing_any_more(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Ana")
    file = house.file(firm["Mina"])
    number = send(house, firm["Mina"], room, file)
    house.do(firm["Mina"], RecallMessage(conversation=room, number=number))

    for name in ("Mina", "Ana"):
        assert carried(house, firm[name], room, number, file) == FileNotFound.code
        assert house.run(service.messages_with_files, firm[name], room, None, 50).messages == ()


def test_an_edited_message_keeps_its_files(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Ana")
    file = house.file(firm["Mina"])
    number = house.say(firm["Mina"], room, "first words", files=(file,))
    house.do(firm["Mina"], EditMessage(conversation=room, number=number, text="other words"))

    assert carried(house, firm["Ana"], room, number, file) == "plan.pdf"


def test_a_file_is_in_the_messages_that_carry_it_only(house: House, firm: Firm) -> None:
    room, elsewhere = house.group(firm, "Mina", "Ana"), house.group(firm, "Mina", "Cho")
    file = house.file(firm["Mina"])
    number = send(house, firm["Mina"], room, file)
    words = house.say(firm["Mina"], room, "no file here")
    there = house.say(firm["Mina"], elsewhere, "nor here")

    assert carried(house, firm["Ana"], room, words, file) == FileNotFound.code
    assert carried(house, firm["Ana"], room, 999, file) == MessageNotFound.code
    assert carried(house, firm["Ana"], room, number, FileId(new_id())) == FileNotFound.code
    assert carried(house, firm["Cho"], elsewhere, there, file) == FileNotFound.code


def test_who_gets_it_forwarded_has_it_there(house: House, firm: Firm) -> None:
    room, elsewhere = house.group(firm, "Mina", "Ana"), house.group(firm, "Ana", "Cho")
    file = house.file(firm["Mina"])
    number = send(house, firm["Mina"], room, file)
    there = house.do(firm["Ana"], ForwardMessage(conversation=elsewhere, source=room, number=number)).number
    assert there is not None
    house.do(firm["Mina"], RecallMessage(conversation=room, number=number))

    assert carried(house, firm["Cho"], elsewhere, there, file) == "plan.pdf"
    assert carried(house, firm["Mina"], elsewhere, there, file) == ConversationNotFound.code
    assert carried(house, firm["Ana"], room, number, file) == FileNotFound.code


def test_nobody_sends_a_file_by_knowing_its_id(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Ana")
    file = house.file(firm["Mina"])
    send(house, firm["Mina"], room, file)

    with pytest.raises(FileNotFound):
        house.do(firm["Ana"], SendMessage(conversation=room, files=(file,)))


def test_messages_with_files_come_in_pages(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Ana")
    numbers = list[int]()
    for place in range(7):
        house.say(firm["Ana"], room, "words between")
        numbers.append(send(house, firm["Mina"], room, *(house.file(firm["Mina"]) for _ in range(1 + place % 2))))
    newest = house.run(service.messages_with_files, firm["Ana"], room, None, 3)
    older = house.run(service.messages_with_files, firm["Ana"], room, newest.messages[0].number, 3)

    assert [message.number for message in (*older.messages, *newest.messages)] == numbers[1:]
    assert all(message.files for message in newest.messages)
    with pytest.raises(ConversationNotFound):
        house.run(service.messages_with_files, firm["Cho"], room, None, 3)

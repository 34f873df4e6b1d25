"""The wire: strict about what is asked, forgiving about what is told, bounded everywhere."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Final, get_args
from uuid import UUID

import msgspec
import pytest

from backend.contract import directory, kinds, live, messaging, sync
from backend.contract.base import (
    MESSAGE_CHARACTERS,
    Asked,
    CompanyId,
    ConversationId,
    Growing,
    Malformed,
    PersonId,
    decode,
    direct_conversation_id,
    encode,
)
from desktop.sync.sender import LATER

ROOT: Final = Path(__file__).parents[2]
CODE: Final = re.compile(r'code(?:: ClassVar\[str\])? = "([^"]+)"')
ROOM = UUID(int=7)
COMPANY = CompanyId(UUID(int=1))


def send(text: object, **others: object) -> bytes:
    return json.dumps({"conversation": str(ROOM), "text": text, **others}).encode()


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "x" * MESSAGE_CHARACTERS,
        "  leading and trailing  ",
        "가" * 10,
        "e" + "\u0301" * 1000,
        "\u202eevil\u202c",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 50,
        "\x1b[31mred",
        '=cmd|"/c calc"!A1',
        '<img src="file:///etc/passwd">',
        "javascript:alert(1)",
        "\\\\host\\share",
        "../../etc",
        "CON",
        'a AND "b" NEAR(c d) b:x',
        "one\r\ntwo",
        "0",
    ],
)
def test_a_text_of_any_kind_is_taken_as_it_is(text: str) -> None:
    assert decode(send(text), messaging.SendMessage).text == text


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "x" * (MESSAGE_CHARACTERS + 1), "a\x00b", 7, None, ["x"], True])
def test_a_text_out_of_bounds_is_refused(text: object) -> None:
    with pytest.raises(Malformed):
        decode(send(text), messaging.SendMessage)


@pytest.mark.parametrize("body", [b"\xff\xfe", b"{", b"[" * 100_000, b'{"conversation":"x"}', b"null", b"", b"NaN"])
def test_bytes_that_are_no_command_are_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        decode(body, messaging.SendMessage)


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(Malformed):
        decode(b'{"conversation":"00000000-0000-0000-0000-000000000007","text":"\\ud800"}', messaging.SendMessage)


def test_a_field_that_nobody_asked_for_is_refused() -> None:
    with pytest.raises(Malformed, match="rank"):
        decode(send("x", rank=100), messaging.SendMessage)


def test_a_reader_skips_fields_that_it_does_not_know() -> None:
    told = json.dumps({"number": 3, "tomorrow": {"new": True}}).encode()
    assert decode(told, messaging.MessageRecalled).number == 3


@pytest.mark.parametrize("number", [0, -1, 1 << 53, 1.5, "1", True])
def test_a_number_is_a_number_within_2_to_the_53(number: object) -> None:
    body = json.dumps({"conversation": str(ROOM), "number": number}).encode()
    with pytest.raises(Malformed):
        decode(body, messaging.MoveRead)


@pytest.mark.parametrize("name", ["", " ", "a\nb", "a\x00b", "x" * 129])
def test_a_name_is_one_visible_line(name: str) -> None:
    with pytest.raises(Malformed):
        decode(json.dumps({"name": name}).encode(), directory.RenameCompany)


@pytest.mark.parametrize("password", ["1234567", "x" * 129, "with\x00nul--"])
def test_a_new_password_has_8_to_128_characters(password: str) -> None:
    with pytest.raises(Malformed):
        decode(json.dumps({"old": "x", "new": password}).encode(), directory.ChangePassword)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(Malformed):
        decode(
            b'{"id":"00000000-0000-0000-0000-000000000007","name":"A","created_at":"2026-10-13T16:31:00"}',
            directory.Company,
        )


def test_moments_survive_the_wire() -> None:
    at = datetime(2026, 10, 13, 16, 31, 5, 123456, tzinfo=timezone(timedelta(hours=9)))
    event = sync.Event(seq=1, at=at, kind="hidden", body=msgspec.Raw(b"{}"))
    assert decode(encode(event), sync.Event).at == at.astimezone(UTC)


def test_both_people_compute_the_same_direct_conversation() -> None:
    one, other = PersonId(UUID(int=2)), PersonId(UUID(int=3))
    assert direct_conversation_id(COMPANY, one, other) == direct_conversation_id(COMPANY, other, one)
    assert direct_conversation_id(CompanyId(UUID(int=9)), one, other) != direct_conversation_id(COMPANY, one, other)


def test_every_kind_names_its_room_and_one_struct() -> None:
    names = [*kinds.COMMANDS, *kinds.EVENTS]
    assert len(set(names)) == len(names)
    assert len(kinds.KIND_OF) == len(names)
    assert all("." in name or name == "hidden" for name in names)


@pytest.mark.parametrize("kind", kinds.COMMANDS)
def test_every_command_forbids_unknown_fields(kind: str) -> None:
    assert kinds.COMMANDS[kind].__struct_config__.forbid_unknown_fields


def test_every_kind_has_a_json_schema() -> None:
    structs = [*kinds.COMMANDS.values(), *kinds.EVENTS.values(), live.ClientFrame, live.ServerFrame]
    _, components = msgspec.json.schema_components(structs)
    assert {struct.__name__ for struct in kinds.COMMANDS.values()} <= set(components)


def test_frames_are_told_apart_by_type() -> None:
    frame = decode(encode(live.Typing(conversation=ConversationId(ROOM))), live.ClientFrame)
    assert isinstance(frame, live.Typing)
    with pytest.raises(Malformed):
        decode(b'{"type":"welcome"}', live.ClientFrame)


ASKED: Final[tuple[type[Asked], ...]] = (
    *kinds.COMMANDS.values(),
    directory.CreateInvite,
    directory.AcceptInvite,
    live.MyPresence,
)


def words_of(kind: object) -> list[type[Growing]]:
    """Find the growing words in a type, however deep."""
    if isinstance(kind, type) and issubclass(kind, Growing):
        return [kind]
    return [word for part in get_args(kind) for word in words_of(part)]


def asked_words() -> list[tuple[type[Asked], str, bool]]:
    """List every field of what is asked that holds growing words, and whether it holds several."""
    return [
        (struct, field.name, "tuple" in str(field.type))
        for struct in ASKED
        for field in msgspec.structs.fields(struct)
        if words_of(field.type)
    ]


def test_what_is_asked_is_asked_in_words_that_are_known() -> None:
    assert len(asked_words()) == 10
    for struct, name, several in asked_words():
        with pytest.raises(ValueError, match="Invalid enum value"):
            msgspec.convert({**filled(struct), name: ["astronaut"] if several else "astronaut"}, struct)


def filled(struct: type[Asked]) -> dict[str, object]:
    """Fill the fields that a struct must have."""
    values: dict[str, object] = {"conversation": str(ROOM), "title": "Yard", "people": [], "person": str(ROOM)}
    values |= {"name": "Mina", "email": "m@x.example", "code": "x", "password": "long enough", "device": "d"}
    values |= {"platform": "p", "state": "here", "role": "admin"}
    values |= {"request": str(ROOM), "hash": "0" * 64, "stage": "n", "place": "after"}
    return {field.name: values[field.name] for field in msgspec.structs.fields(struct) if field.required}


def test_what_a_later_server_tells_is_kept_as_it_was_said() -> None:
    told = b'{"number":1,"author":"%s","at":"2026-01-01T00:00:00Z","notice":{"kind":"pinned"}}' % str(ROOM).encode()
    page = decode(b'{"messages":[%s],"seq":3}' % told, messaging.MessagePage)
    kind = page.messages[0].notice.kind
    assert (kind, kind.is_known, kind in set(messaging.NoticeKind)) == ("pinned", False, False)
    assert b'"kind":"pinned"' in encode(page)
    assert messaging.NoticeKind("joined") is messaging.NoticeKind.JOINED
    assert directory.Role("owner").is_known


def test_a_word_is_still_a_text() -> None:
    with pytest.raises(Malformed):
        decode(b'{"kind":7}', messaging.Notice)


def test_no_refusal_of_a_command_is_about_now() -> None:
    """A command that is tried again later would come after those that were sent behind it."""
    rooms = {code for path in (ROOT / "backend/domains").rglob("errors.py") for code in CODE.findall(path.read_text())}
    assert len(rooms) > 20
    assert rooms & LATER == set()

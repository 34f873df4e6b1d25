"""The wire: strict about what is asked, forgiving about what is told, bounded everywhere."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import msgspec
import pytest

from backend.contract import directory, kinds, live, messaging, sync
from backend.contract.base import (
    MESSAGE_CHARACTERS,
    CompanyId,
    ConversationId,
    Malformed,
    PersonId,
    decode,
    direct_conversation_id,
    encode,
)

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

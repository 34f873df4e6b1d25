"""What somebody with bad intentions writes: texts for every field, and bodies made from the contract."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any, Final

from msgspec import inspect

from backend.platform.ids import new_id

CANARY = "cAnArY"
"""Stands in every text; nothing that the server writes down may contain it."""
TEXTS = {
    "empty": "",
    "blank": " \t ",
    "limit": CANARY + "x" * 122,
    "limit + 1": CANARY + "x" * 123,
    "message": CANARY + "x" * 15_994,
    "message + 1": CANARY + "x" * 15_995,
    "a megabyte": CANARY + "x" * 1_000_000,
    "without spaces": CANARY + "가" * 100_000,
    "NUL": f"{CANARY}\0",
    "lone surrogate": f"{CANARY}\ud800",
    "turned around": f"{CANARY}\u202egpj.exe",
    "isolates": f"\u2066{CANARY}\u2067\u2068\u2069",
    "marks": CANARY + "\u0301" * 1_000,
    "few marks": CANARY + "\u0301" * 100,
    "joiners": CANARY + "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d" * 100,
    "grows in NFC": CANARY + "\ufb2c" * 100,
    "grows in NFKD": CANARY + "\ufdfa" * 100,
    "grows when folded": CANARY + "\u0390" * 100,
    "NFC": f"{CANARY} 각",
    "NFD": f"{CANARY} \u1100\u1161\u11a8",
    "look-alike": "сAnArY Міnа",
    "CRLF": f"{CANARY}\r\nSet-Cookie: a=b",
    "ANSI": f"\x1b[31m{CANARY}\x1b]0;x\x07",
    "formula": f"=cmd|'/c calc'!{CANARY}",
    "picture": f'<img src="file:///etc/passwd?{CANARY}">',
    "tables": "<table>" * 22 + CANARY,
    "script": f"javascript:{CANARY}",
    "share": f"\\\\host\\{CANARY}",
    "path": f"../../{CANARY}",
    "device": "CON",
    "device file": "NUL.txt",
    "full text": f'"{CANARY} NEAR(a b) a AND b:x *',
    "SQL": f"'; DROP TABLE person; -- {CANARY}",
    "template": f"{{{{7*7}}}} %s %n ${{{CANARY}}}",
    "noncharacters": f"{CANARY}\uffff\ufffe\U0010ffff",
}
OTHERS: tuple[Any, ...] = (None, True, -1, 0, 1.5, 1e308, 2**53, 2**63, 10**400, "1", [], {}, [[]], {"a": {}})
"""Values for fields of every kind."""

FRAMES: dict[str, str | bytes] = {
    "nothing": "",
    "no JSON": CANARY,
    "half": '{"type":"typing","conversation":"',
    "a list": "[]",
    "a number": "1",
    "deep lists": "[" * 1_000_000,
    "deep objects": '{"a":' * 150_000,
    "deep body": '{"type":"do","command":{"id":"01920000-0000-7000-8000-000000000001","kind":"x","body":'
    + "[" * 500_000 + "]" * 500_000 + "}}",
    "unknown type": '{"type":"levitate"}',
    "no type": '{"conversation":"01920000-0000-7000-8000-000000000001"}',
    "doubled key": '{"type":"typing","type":"typing","conversation":"01920000-0000-7000-8000-000000000001"}',
    "doubled inner key": '{"type":"do","command":{"id":"01920000-0000-7000-8000-000000000001","kind":"x",'
    '"body":{"a":1,"a":2}}}',
    "unknown field": '{"type":"presence","state":"here","more":1}',
    "NaN": '{"type":"resume","epoch":"x","cursors":{"01920000-0000-7000-8000-000000000001":NaN}}',
    "infinity": '{"type":"resume","epoch":"x","cursors":{"01920000-0000-7000-8000-000000000001":-Infinity}}',
    "a float": '{"type":"resume","epoch":"x","cursors":{"01920000-0000-7000-8000-000000000001":1.0}}',
    "a huge number": '{"type":"resume","epoch":"x","cursors":{"01920000-0000-7000-8000-000000000001":'
    + "9" * 100_000 + "}}",
    "a negative cursor": '{"type":"resume","epoch":"x","cursors":{"01920000-0000-7000-8000-000000000001":-1}}',
    "no UUID": '{"type":"typing","conversation":"../../etc/passwd"}',
    "a surrogate": '{"type":"resume","epoch":"\\ud800","cursors":{}}',
    "NUL": '{"type":"resume","epoch":"\\u0000","cursors":{}}',
    "offline": '{"type":"presence","state":"elsewhere"}',
    "binary": b"\x00\x01\x02",
    "binary JSON": b'{"type":"presence","state":"here"}',
    "two objects": '{"type":"presence","state":"here"}{"type":"presence","state":"here"}',
    "a byte order mark": '\ufeff{"type":"presence","state":"here"}',
}  # fmt: skip
"""Messages that end a channel with `request.malformed`."""
WIRES = {
    "reserved bits": b"\xf1\x80\x00\x00\x00\x00",
    "an unknown opcode": b"\x83\x80\x00\x00\x00\x00",
    "not masked": b"\x81\x02{}",
    "a continuation of nothing": b"\x80\x80\x00\x00\x00\x00",
    "a ping in parts": b"\x09\x80\x00\x00\x00\x00",
    "a long ping": b"\x89\xfe\x00\x7e\x00\x00\x00\x00" + b"x" * 126,
    "no UTF-8": b"\x81\x82\x00\x00\x00\x00\xff\xfe",
    "an endless length": b"\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x00\x00",
    "over the limit": b"\x81\xff\x00\x00\x00\x00\x00\x10\x00\x01\x00\x00\x00\x00",
    "a close without reason": b"\x88\x81\x00\x00\x00\x00x",
    "a close with a false code": b"\x88\x82\x00\x00\x00\x00\x03\xed",
    "HTTP again": b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
}
"""Bytes on an open WebSocket that break RFC 6455."""

Path = tuple[str | int, ...]
DEEPEST: Final = 4
"""Structs that hold structs of their own kind in lists are filled so deep."""


def body_of(kind: type[Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Make a body with every field filled; `known` gives values by name."""
    made: dict[str, Any] = _valid(inspect.type_info(kind), known, 0)
    return made


def text_fields(kind: type[Any]) -> Iterator[Path]:
    """Name every place of a struct where a text stands, also inside of others."""
    return _texts(inspect.type_info(kind), (), 0)


def fields(kind: type[Any]) -> Iterator[Path]:
    """Name every field of a struct."""
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    return ((field.encode_name,) for field in info.fields)


def changed(body: dict[str, Any], path: Path, value: Any) -> dict[str, Any]:
    """Give the body with another value at a place."""
    made: Any = copy.deepcopy(body)
    inner = made
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return dict(made)


def variants(kind: type[Any], body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give the body with every hostile text in every text's place, and every other value in every field's."""
    for path in text_fields(kind):
        yield from (changed(body, path, text) for text in TEXTS.values())
    for path in fields(kind):
        yield from (changed(body, path, value) for value in OTHERS)


def _texts(info: inspect.Type, at: Path, depth: int) -> Iterator[Path]:
    match info:
        case inspect.StrType() | inspect.EnumType() | inspect.UUIDType():
            yield at
        case inspect.UnionType():
            yield from (path for each in info.types for path in _texts(each, at, depth))
        case inspect.VarTupleType() | inspect.ListType():
            if depth < DEEPEST:
                yield from _texts(info.item_type, (*at, 0), depth)
        case inspect.StructType():
            for field in info.fields:
                yield from _texts(field.type, (*at, field.encode_name), depth + 1)
        case _:
            return


def _valid(info: inspect.Type, known: Mapping[str, Any], depth: int) -> Any:
    made: Any = None
    match info:
        case inspect.StrType():
            made = "a@b.example" if info.pattern and "@" in info.pattern else "@" * max(8, info.min_length or 0)
        case inspect.UUIDType():
            made = str(new_id())
        case inspect.IntType():
            made = max(info.ge or 0, 1)
        case inspect.EnumType():
            made = next(iter(info.cls)).value
        case inspect.UnionType():
            made = _valid(next(each for each in info.types if not isinstance(each, inspect.NoneType)), known, depth)
        case inspect.VarTupleType() | inspect.ListType():
            made = [_valid(info.item_type, known, depth)] if depth < DEEPEST else []
        case inspect.StructType():
            # A value of its own in each place: what one place is changed to must not stand in another.
            own = {name: copy.deepcopy(value) for name, value in known.items()}
            made = {each.encode_name: own.get(each.name, _valid(each.type, known, depth + 1)) for each in info.fields}
        case _:
            made = True
    return made

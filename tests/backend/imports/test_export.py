import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from backend.imports.slack import export
from backend.imports.slack.export import Broken, ExportUnusable, RoomKind, open_export
from tests.backend.imports.exports import Files, said, user

Pack = Callable[..., Path]
BASE: Files = {"users.json": [user("U1", "Mina")], "channels.json": [{"id": "C1", "name": "general"}]}


def test_rooms_of_all_four_lists_are_found_with_their_days_in_order(pack: Pack, small: Files) -> None:
    with open_export(pack(small)) as opened:
        kinds = [(room.kind, room.about.id, len(room.days)) for room in opened.rooms]
        days = opened.rooms[0].days

    assert kinds == [
        (RoomKind.PUBLIC, "C1", 2),
        (RoomKind.PRIVATE, "G1", 1),
        (RoomKind.MANY, "M1", 1),
        (RoomKind.DIRECT, "D1", 1),
        (RoomKind.DIRECT, "D2", 1),
    ]
    assert days == ("general/2024-01-01.json", "general/2024-01-02.json")
    assert opened.unlisted == ("forgotten",)


def test_an_export_that_was_packed_again_in_a_folder_is_found(pack: Pack, small: Files) -> None:
    again = {f"our export/{name}": content for name, content in small.items()}
    again["__MACOSX/our export/._users.json"] = b"\x00"
    with open_export(pack(again)) as opened:
        assert len(opened.users) == 4
        assert opened.check() == 20


def test_messages_come_by_time_and_broken_ones_with_their_place(pack: Pack) -> None:
    day = [said("2.000000", "b"), {"text": "no time"}, said("1.9", "a"), 7, said("10.0", "c"), {"ts": "3", "edited": 1}]
    with open_export(pack({**BASE, "general/2024-01-01.json": day})) as opened:
        entries = list(opened.messages("general/2024-01-01.json"))

    broken = [entry for entry in entries if isinstance(entry, Broken)]
    assert [(entry.file, entry.index) for entry in broken] == [
        ("general/2024-01-01.json", index) for index in (1, 3, 5)
    ]
    assert "ts" in broken[0].reason
    good = [(entry[0], entry[1].text) for entry in entries if not isinstance(entry, Broken)]
    assert good == [(2, "a"), (0, "b"), (4, "c")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'[{"ts": "1"},', "malformed JSON: Expecting value: line 1 column 14"),
        (b'[{"ts": "1"} x]', "line 1 column 14"),
        (b'{"ts": "1"}', "not a list"),
        (b"[" * 100_000, "malformed JSON"),
        (b"", "malformed JSON"),
        (b'[{"ts": "\\x"}]', "line 1 column 10"),
    ],
)
def test_malformed_json_is_refused_with_file_and_place(pack: Pack, content: bytes, words: str) -> None:
    path = pack({**BASE, "general/2024-01-01.json": content})
    with open_export(path) as opened, pytest.raises(ExportUnusable) as refused:
        opened.check()

    assert refused.value.place == "general/2024-01-01.json"
    assert words in str(refused.value)


def test_an_entry_that_is_no_text_is_broken_alone(pack: Pack) -> None:
    day = b'[{"ts": "1.0", "text": "\xff"}, {"ts": "2.0", "text": "good"}]'
    with open_export(pack({**BASE, "general/2024-01-01.json": day})) as opened:
        entries = list(opened.messages("general/2024-01-01.json"))

    assert [type(entry) for entry in entries] == [Broken, tuple]


def test_half_of_a_surrogate_pair_is_replaced(pack: Pack) -> None:
    day = b'[{"ts": "1.0", "text": "cut \\ud83d"}, {"ts": "2.0", "text": "\\ud83d\\ude00"}]'
    with open_export(pack({**BASE, "general/2024-01-01.json": day})) as opened:
        entries = list(opened.messages("general/2024-01-01.json"))

    assert [entry[1].text for entry in entries if not isinstance(entry, Broken)] == ["cut ?", "😀"]


def test_an_archive_without_users_is_no_export(pack: Pack) -> None:
    with pytest.raises(ExportUnusable, match=r"users.json: this file is missing"), open_export(pack({"a.txt": b"a"})):
        pass


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no", b"plain text" * 100])
def test_what_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(content)

    with pytest.raises(ExportUnusable, match="not a readable"), open_export(path):
        pass


@pytest.mark.parametrize(
    "name", ["../users.json", "a/../../b.json", "/etc/passwd", "C:/x.json", "a\\..\\b.json", "..\\x"]
)
def test_a_name_that_climbs_out_is_refused(pack: Pack, name: str) -> None:
    with pytest.raises(ExportUnusable, match="leads out"), open_export(pack({**BASE, name: b"[]"})):
        pass


def test_a_file_that_shrinks_too_well_is_refused(pack: Pack) -> None:
    bomb = b"[" + b" " * (export.BOMB_BYTES + 1) + b"]"

    with pytest.raises(ExportUnusable, match="too well"), open_export(pack({**BASE, "general/2024-01-01.json": bomb})):
        pass


def test_a_file_that_is_too_large_is_refused_whatever_its_header_says(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pack({**BASE, "general/2024-01-01.json": [said("1.0", "x" * 5_000)]})
    monkeypatch.setattr(export, "FILE_BYTES", 4_000)
    with pytest.raises(ExportUnusable, match="larger than"), open_export(path):
        pass

    monkeypatch.setattr(export, "_check_size", _take_any_size)
    with open_export(path) as opened, pytest.raises(ExportUnusable, match="larger than"):
        opened.check()


def _take_any_size(_name: str, _info: zipfile.ZipInfo) -> None:
    """Let every header pass."""


def test_too_many_files_and_too_many_bytes_are_refused(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pack(BASE)
    monkeypatch.setattr(export, "TOTAL_BYTES", 10)
    with pytest.raises(ExportUnusable, match="unpacks to more"), open_export(path):
        pass
    monkeypatch.setattr(export, "ENTRIES", 1)
    with pytest.raises(ExportUnusable, match="more than 1 files"), open_export(path):
        pass


def test_a_damaged_day_is_refused_with_its_name(pack: Pack) -> None:
    path = pack({**BASE, "general/2024-01-01.json": [said(f"{second}.0", "text") for second in range(500)]})
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo("general/2024-01-01.json").header_offset + 60
    data = bytearray(path.read_bytes())
    data[start : start + 40] = bytes(40)
    path.write_bytes(data)

    with (
        open_export(path) as opened,
        pytest.raises(ExportUnusable, match=r"general/2024-01-01\.json: the archive is damaged"),
    ):
        opened.check()


def test_real_data_reads_whole(sample_data: Path) -> None:
    with open_export(sample_data / "slack-export.zip") as opened:
        assert opened.check() == 36_681
        assert [len(opened.users), len(opened.rooms), opened.unlisted] == [952, 2, ()]

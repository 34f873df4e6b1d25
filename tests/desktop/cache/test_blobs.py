"""Files on the client's disk: encrypted, whole or absent, within a limit, and gone when they should be."""

from __future__ import annotations

import hashlib
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from desktop.cache.blobs import Blobs
from desktop.cache.errors import BlobDamaged
from desktop.cache.frames import FRAME_BYTES, encrypted_size

KEY = bytes(range(32))
SIZES = (0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 3 * FRAME_BYTES, 200_000)


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    made = Blobs(tmp_path / "files", KEY)
    made.put("noise", b"of somebody else", own=True)
    return made


def content_of(size: int, seed: int = 1) -> bytes:
    return Random(seed).randbytes(size)


def kept(blobs: Blobs, name: str) -> Path:
    return blobs.folder / "kept" / name


@pytest.mark.parametrize("size", SIZES)
def test_what_is_written_is_read_whole_and_in_parts(blobs: Blobs, size: int) -> None:
    content = content_of(size)
    draft = blobs.draft("one")
    for start in range(0, size, 7_001):
        draft.write(content[start : start + 7_001])
    draft.finish(own=False)

    assert (draft.size, draft.sha256) == (size, hashlib.sha256(content).hexdigest())
    assert blobs.read("one") == content
    with blobs.open("one") as reader:
        assert reader.size == size
        assert reader.read(size // 3, 70_000) == content[size // 3 : size // 3 + 70_000]
        assert reader.read(size, 10) == b""
    assert kept(blobs, "one").stat().st_size == encrypted_size(size)


def test_nothing_of_a_file_lies_in_the_clear(blobs: Blobs) -> None:
    words = b"The offer is 48,600 euros. " * 5_000

    blobs.put("one", words, own=True)
    draft = blobs.draft("two")
    draft.write(words)
    draft.close(keep=True)

    stored = b"".join(path.read_bytes() for path in blobs.folder.rglob("*") if path.is_file())
    assert len(stored) > len(words)
    assert b"offer" not in stored


def changed(content: bytes, at: int) -> bytes:
    return content[:at] + bytes((content[at] ^ 1,)) + content[at + 1 :]


def swapped(content: bytes) -> bytes:
    head, frame = 24, FRAME_BYTES + 28
    return content[:head] + content[head + frame : head + 2 * frame] + content[head : head + frame] + content[-frame:]


HARMS: dict[str, Callable[[bytes], bytes]] = {
    "another form": lambda whole: changed(whole, 0),
    "another salt": lambda whole: changed(whole, 10),
    "another nonce": lambda whole: changed(whole, 30),
    "another end": lambda whole: changed(whole, len(whole) - 1),
    "another middle": lambda whole: changed(whole, len(whole) // 2),
    "a byte less": lambda whole: whole[:-1],
    "a frame less": lambda whole: whole[: 24 + 2 * (FRAME_BYTES + 28)],
    "a cut frame": lambda whole: whole[: 24 + FRAME_BYTES + 28 + 10],
    "no frame": lambda whole: whole[:24],
    "half a head": lambda whole: whole[:5],
    "nothing": lambda _whole: b"",
    "a frame more": lambda whole: whole + whole[24 : 24 + FRAME_BYTES + 28],
    "another order": swapped,
}


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_that_was_changed_cut_or_put_in_another_order_is_noticed_and_given_up(blobs: Blobs, harm: str) -> None:
    blobs.put("one", content_of(3 * FRAME_BYTES), own=False)
    path = kept(blobs, "one")

    path.write_bytes(HARMS[harm](path.read_bytes()))

    with pytest.raises(BlobDamaged):
        blobs.read("one")
    assert not blobs.has("one")


def test_a_file_is_not_read_as_another_or_with_another_key(blobs: Blobs) -> None:
    blobs.put("one", b"mine", own=False)
    blobs.put("two", b"theirs", own=False)
    kept(blobs, "one").write_bytes(kept(blobs, "two").read_bytes())

    with pytest.raises(BlobDamaged):
        blobs.read("one")
    with pytest.raises(BlobDamaged):
        Blobs(blobs.folder, bytes(32)).read("two")


def test_a_draft_that_was_left_is_taken_up_and_one_that_was_closed_is_gone(blobs: Blobs) -> None:
    content = content_of(200_000)
    first = blobs.draft("one", take_up=True)
    first.write(content[:150_000])
    first.close(keep=True)

    second = blobs.draft("one", take_up=True)
    assert second.size == 2 * FRAME_BYTES
    second.write(content[second.size :])
    second.finish(own=False)

    assert second.sha256 == hashlib.sha256(content).hexdigest()
    assert blobs.read("one") == content
    blobs.draft("two").close()
    assert [path.name for path in (blobs.folder / "parts").iterdir()] == []


def test_a_draft_that_was_damaged_meanwhile_begins_anew(blobs: Blobs) -> None:
    draft = blobs.draft("one", take_up=True)
    draft.write(content_of(150_000))
    draft.close(keep=True)
    part = blobs.folder / "parts" / "one"
    part.write_bytes(changed(part.read_bytes(), 100))

    again = blobs.draft("one", take_up=True)

    assert again.size == 0
    again.write(b"anew")
    again.finish(own=False)
    assert blobs.read("one") == b"anew"


def test_a_writer_that_was_left_on_a_thread_writes_nothing_more(blobs: Blobs) -> None:
    draft = blobs.draft("one")
    draft.close()

    draft.write(b"late")
    draft.finish(own=False)

    assert not blobs.has("one")


KILLED = """
import os, sys
from pathlib import Path
from desktop.cache.blobs import Blobs
blobs = Blobs(Path(sys.argv[1]), bytes(range(32)))
draft = blobs.draft("one", take_up=True)
for _ in range(int(sys.argv[2])):
    draft.write(bytes(10_007))
if sys.argv[3] == "finish":
    draft.finish(own=True)
os._exit(9)
"""


@pytest.mark.parametrize("pieces", [0, 1, 6, 7, 20])
def test_a_process_that_was_killed_leaves_a_file_whole_or_absent(blobs: Blobs, pieces: int) -> None:
    for end in ("stop", "finish"):
        subprocess.run([sys.executable, "-c", KILLED, str(blobs.folder), str(pieces), end], check=False)
        assert blobs.has("one") == (end == "finish")

    assert blobs.read("one").strip(b"\0") == b""


def test_what_was_not_used_for_the_longest_goes_first_and_what_waits_never(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path / "files", KEY, limit=3 * encrypted_size(10_000))
    blobs.put("own", bytes(100_000), own=True)
    for age, name in enumerate(("new", "old", "older", "oldest")):
        blobs.put(name, bytes(10_000), own=False)
        os.utime(kept(blobs, name), (0, time.time() - 1_000 * (age + 1)))
    blobs.read("oldest")

    blobs.trim()
    assert [name for name in ("new", "old", "older", "oldest") if blobs.has(name)] == ["new", "old", "oldest"]
    blobs.trim(room_for_bytes=encrypted_size(20_000))
    assert [name for name in ("new", "old", "oldest") if blobs.has(name)] == ["oldest"]
    assert blobs.has("own")


def test_a_part_that_is_being_written_is_not_given_up(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path / "files", KEY, limit=0)
    draft = blobs.draft("one")
    draft.write(content_of(150_000))

    blobs.trim()
    blobs.clear()

    draft.finish(own=False)
    assert blobs.read("one") == content_of(150_000)


def test_clearing_keeps_what_waits_and_numbers_say_so(blobs: Blobs) -> None:
    blobs.put("fetched", bytes(50_000), own=False)
    assert blobs.usage() == (encrypted_size(50_000), encrypted_size(16))

    blobs.clear()

    assert blobs.usage() == (0, encrypted_size(16))
    assert blobs.has("noise")


def test_clearing_up_spares_what_has_come_since_the_start(blobs: Blobs) -> None:
    blobs.put("just attached", b"x", own=True)

    blobs.sweep(set())

    assert blobs.has("just attached")


def test_what_was_sent_counts_as_fetched_and_what_nobody_knows_is_swept(blobs: Blobs) -> None:
    for name in ("sent", "lost", "wanted"):
        blobs.put(name, b"x", own=True)

    blobs.let_go("sent")
    Blobs(blobs.folder, blobs.key).sweep({"wanted"})  # the next start

    assert [name for name in ("sent", "lost", "wanted", "noise") if blobs.has(name)] == ["sent", "wanted"]
    assert kept(blobs, "sent").exists()


def test_copies_for_other_programs_are_deleted_and_nothing_behind_a_link_is_touched(
    blobs: Blobs, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    copy = blobs.copy_place("group") / "letter.pdf"
    copy.write_bytes(b"clear")
    copy.chmod(0o400)
    (blobs.folder / "open" / "link").symlink_to(outside)

    blobs.close_copies()

    assert list((blobs.folder / "open").iterdir()) == []
    assert outside.read_text() == "mine"


def test_wiping_leaves_nothing(blobs: Blobs) -> None:
    (blobs.copy_place("group") / "letter.pdf").write_bytes(b"clear")

    blobs.wipe()

    assert not blobs.folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a user's folders are private there")
def test_only_the_owner_reads_the_files(blobs: Blobs) -> None:
    modes = {stat.S_IMODE(path.stat().st_mode) for path in blobs.folder.rglob("*") if path.is_file()}

    assert modes == {0o600}
    assert stat.S_IMODE((blobs.folder / "waiting").stat().st_mode) == 0o700

"""P12: whatever is done to the log is found by a program that trusts nothing but a public key and old checkpoints."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.audit import verifier
from backend.audit.checkpoints import CHECKPOINT_BYTES, open_signer
from backend.audit.sinks import Shelf
from backend.contract.base import CompanyId
from backend.entry import cli
from backend.entry.failures import Exit
from backend.platform.ids import new_id
from backend.realtime.epoch import renew_epoch
from tests.backend.audit.logs import Keeper, fill, raw, sign
from tests.backend.audit.tampering import CAREFUL, CLUMSY, Attack, Tampering, edit, reorder
from tests.backend.directory.cast import START
from tests.bench import audit as bench
from tests.support.server import ROOT

ENTRIES, COVERED, OTHERS = 40, 35, 25
SEEDS = range(4)
LATER = START + timedelta(days=1)


@dataclass(frozen=True)
class Archive:
    """A database file, its checkpoints and its key, that can be looked at and copied."""

    folder: Path
    company: CompanyId
    other: CompanyId

    @property
    def file(self) -> Path:
        return self.folder / "atrium.db"

    @property
    def checkpoints(self) -> Path:
        return self.folder / "checkpoints"

    def copy(self, to: Path) -> Archive:
        shutil.copytree(self.folder, to)
        return Archive(to, self.company, self.other)

    def words(self) -> list[str]:
        key = ("--key", str(self.folder / "audit.pub"))
        return ["verify-audit", "--database", str(self.file), "--checkpoints", str(self.checkpoints), *key]

    def verify(self) -> int:
        return cli.main(self.words())


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Two companies' logs, both under some checkpoints, neither to its end."""
    folder = tmp_path_factory.mktemp("archive") / "data"
    house, one, other = Keeper(folder), CompanyId(new_id()), CompanyId(new_id())
    signer = open_signer(folder)
    fill(house, one, ENTRIES)
    fill(house, other, OTHERS)
    sign(house, signer, one, (1, 8, 21, COVERED), folder / "checkpoints")
    sign(house, signer, other, (5, OTHERS - 2), folder / "checkpoints")
    house.close()
    return Archive(folder, one, other)


@pytest.fixture
def archive(original: Archive, tmp_path: Path) -> Archive:
    return original.copy(tmp_path / "copy")


def test_an_honest_log_is_sound(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    assert archive.verify() == 0
    told = capsys.readouterr().out.splitlines()
    assert sorted(line.split(",")[0] for line in told) == sorted(
        [f"ok   {archive.company}: {ENTRIES} entries", f"ok   {archive.other}: {OTHERS} entries"]
    )
    assert all("under checkpoints, the newest of 2026-03-02" in line for line in told)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("tampering", CLUMSY, ids=lambda each: each.__name__)
def test_a_log_that_was_tampered_with_is_found(
    archive: Archive, capsys: pytest.CaptureFixture[str], tampering: Tampering, seed: int
) -> None:
    chance = random.Random(seed)
    Attack(archive.file, archive.company, careful=False).run(tampering, ENTRIES, chance)

    assert archive.verify() == Exit.UNSOUND
    told = capsys.readouterr().out
    assert f"BAD  {archive.company}: " in told
    assert f"ok   {archive.other}: " in told


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("tampering", CAREFUL, ids=lambda each: each.__name__)
def test_a_log_whose_chain_was_made_whole_again_fits_no_checkpoint(
    archive: Archive, capsys: pytest.CaptureFixture[str], tampering: Tampering, seed: int
) -> None:
    chance = random.Random(seed)
    Attack(archive.file, archive.company, careful=True).run(tampering, COVERED, chance)

    assert archive.verify() == Exit.UNSOUND
    told = capsys.readouterr().out
    assert f"BAD  {archive.company}: " in told
    assert "was changed" not in told
    assert f"ok   {archive.other}: " in told


@pytest.mark.nightly
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("careful", [False, True])
def test_a_thousand_tamperings_are_found(original: Archive, tmp_path: Path, careful: bool) -> None:
    chance = random.Random(20261201)
    for number in range(1_000):
        archive = original.copy(tmp_path / str(number))
        tampering = chance.choice(CAREFUL if careful else CLUMSY)
        Attack(archive.file, archive.company, careful).run(tampering, COVERED if careful else ENTRIES, chance)
        assert archive.verify() == Exit.UNSOUND, tampering.__name__
        shutil.rmtree(archive.folder)


class Blind:
    """A digest that equals every other."""

    def __init__(self, _previous: bytes, _body: bytes) -> None:
        pass

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


def test_a_verifier_that_does_not_follow_the_chain_finds_no_edit(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    Attack(archive.file, archive.company, careful=False).run(edit, ENTRIES, random.Random(1))
    monkeypatch.setattr(verifier, "digest_after", Blind)

    assert archive.verify() == 0


def test_a_verifier_without_checkpoints_finds_no_rewriting(archive: Archive) -> None:
    Attack(archive.file, archive.company, careful=True).run(reorder, COVERED, random.Random(1))
    shutil.rmtree(archive.checkpoints)

    assert archive.verify() == Exit.NO_INPUT


def test_the_verifier_says_which_company_and_which_entry(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    connection = raw(archive.file)
    connection.execute("DELETE FROM audit_entry WHERE company = ? AND seq BETWEEN 12 AND 14", (archive.company.bytes,))
    connection.execute("UPDATE audit_entry SET body = x'7b7d' WHERE company = ? AND seq = 9", (archive.other.bytes,))
    connection.close()

    assert archive.verify() == Exit.UNSOUND
    told = capsys.readouterr().out
    assert f"BAD  {archive.company}: Entries 12 to 14 are missing." in told
    assert f"BAD  {archive.other}: Entry 9 was changed, or does not follow on the one before." in told


def test_the_verifier_says_where_a_log_was_rewritten(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    def change_the_tenth(rows: list[dict[str, object]], _covered: int, chance: random.Random) -> None:
        edit(rows[9:10], 1, chance)

    Attack(archive.file, archive.company, careful=True).run(change_the_tenth, COVERED, random.Random(1))

    assert archive.verify() == Exit.UNSOUND
    assert "over 21 entries, does not fit: something from entry 9 to 21 was rewritten." in capsys.readouterr().out


def test_an_older_copy_is_found(archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    older = tmp_path / "older.db"
    shutil.copy(archive.file, older)
    house = Keeper(archive.folder, LATER)
    fill(house, archive.company, 10)
    sign(house, open_signer(archive.folder), archive.company, [ENTRIES + 10], archive.checkpoints)
    house.close()
    assert archive.verify() == 0
    shutil.copy(older, archive.file)

    assert archive.verify() == Exit.UNSOUND
    assert f"The log ends after {ENTRIES} entries" in capsys.readouterr().out
    house = Keeper(archive.folder, LATER)
    fill(house, archive.company, 20, random.Random(5))  # and goes on as if nothing had happened
    house.close()
    assert archive.verify() == Exit.UNSOUND
    assert f"something from entry {COVERED + 1} to {ENTRIES + 10} was rewritten" in capsys.readouterr().out


def test_a_database_that_was_put_back_is_noticed(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    house = Keeper(archive.folder, LATER)
    house.run(lambda uow: renew_epoch(uow.connection, uow.now))
    assert archive.verify() == Exit.UNSOUND
    assert "was put back from a copy" in capsys.readouterr().out

    for company in (archive.company, archive.other):
        sign(house, open_signer(archive.folder), company, [OTHERS], archive.checkpoints)
    house.close()
    assert archive.verify() == 0
    assert capsys.readouterr().out.count("put back from a copy (known epochs: 2)") == 2


def test_logs_of_two_companies_cannot_change_places(archive: Archive) -> None:
    connection = raw(archive.file)
    for table in ("audit_entry", "audit_head"):
        for old, new in ((archive.company.bytes, bytes(16)), (archive.other.bytes, archive.company.bytes)):
            connection.execute(f"UPDATE {table} SET company = ? WHERE company = ?", (new, old))  # noqa: S608 - ours
        connection.execute(f"UPDATE {table} SET company = ? WHERE company = ?", (archive.other.bytes, bytes(16)))  # noqa: S608 - same
    connection.close()

    assert archive.verify() == Exit.UNSOUND


@pytest.mark.parametrize(
    "words",
    [
        "DELETE FROM audit_head",
        "UPDATE audit_head SET seq = seq - 1",
        "UPDATE audit_head SET digest = zeroblob(32)",
        "INSERT INTO audit_head VALUES (randomblob(16), 3, randomblob(32), 0)",
        "UPDATE audit_entry SET company = CAST(company AS TEXT)",
        "UPDATE audit_entry SET company = NULL",
        "DROP TABLE audit_entry",
        "ALTER TABLE audit_entry RENAME COLUMN actor TO nobody",
    ],
)
def test_a_database_that_does_not_hold_together_is_found(archive: Archive, words: str) -> None:
    connection = raw(archive.file)
    if "company = NULL" in words:
        connection.execute("CREATE TABLE loose AS SELECT * FROM audit_entry")
        connection.execute("DROP TABLE audit_entry")
        connection.execute("ALTER TABLE loose RENAME TO audit_entry")
    connection.execute(words)
    connection.close()

    assert archive.verify() == Exit.UNSOUND


def forge(archive: Archive) -> Iterator[tuple[Path, bytes, str]]:
    """Change a checkpoint in every way that keeps it in its place."""
    file = min(archive.checkpoints.iterdir())
    data = file.read_bytes()
    told = json.loads(data)
    yield file, data.replace(b'"size":', b'"size": '), "is not signed"
    yield file, data[:-20] + b"00" + data[-18:], "is not signed"
    yield file, json.dumps({**told, "signature": ""}).encode(), "is not signed"
    yield file, json.dumps({"checkpoint": told["checkpoint"]}).encode(), "is no checkpoint"
    yield file, data[: len(data) // 2], "is no checkpoint"
    yield file, b"", "is no checkpoint"
    yield file, data + b" " * CHECKPOINT_BYTES, "is no checkpoint"
    yield file, max(archive.checkpoints.iterdir()).read_bytes(), "is of another log"
    yield archive.checkpoints / "\x1b[31m.json", b"{}", r"'\x1b[31m.json' is no checkpoint"


@pytest.mark.parametrize("way", range(9))
def test_a_checkpoint_that_is_none_is_found(archive: Archive, capsys: pytest.CaptureFixture[str], way: int) -> None:
    file, data, words = list(forge(archive))[way]
    file.write_bytes(data)

    assert archive.verify() == Exit.UNSOUND
    assert words in capsys.readouterr().out


def test_a_checkpoint_by_another_key_is_found(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    open_signer(tmp_path / "other")
    own = archive.folder / "audit.pub"
    shutil.copy(own, tmp_path / "own.pub")
    shutil.copy(tmp_path / "other" / "audit.pub", own)

    assert archive.verify() == Exit.UNSOUND
    assert cli.main([*archive.words(), "--key", str(tmp_path / "own.pub")]) == 0


def test_what_is_not_there_is_said(archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for option, said in (
        ("--database", "There is no database"),
        ("--key", "There is no key"),
        ("--checkpoints", "There are no checkpoints"),
    ):
        words = archive.words()
        words[words.index(option) + 1] = str(tmp_path / "nowhere")
        assert cli.main(words) == Exit.NO_INPUT
        assert said in capsys.readouterr().err
    (archive.folder / "audit.pub").write_text("no key")
    assert archive.verify() == Exit.USAGE


def test_a_server_that_has_no_log_yet_is_sound(archive: Archive, tmp_path: Path) -> None:
    house = Keeper(tmp_path / "fresh")
    house.close()
    words = archive.words()
    words[words.index("--database") + 1] = str(tmp_path / "fresh" / "atrium.db")
    words[words.index("--checkpoints") + 1] = str(tmp_path / "none")

    assert cli.main(words) == 0


def test_a_company_without_checkpoints_has_its_chain_followed(archive: Archive) -> None:
    for file in archive.checkpoints.glob(f"{archive.other}-*"):
        file.unlink()
    assert archive.verify() == 0
    Attack(archive.file, archive.other, careful=False).run(edit, OTHERS, random.Random(3))

    assert archive.verify() == Exit.UNSOUND


@settings(max_examples=30, deadline=None)
@given(sizes=st.lists(st.integers(1, 60), max_size=3), marks=st.sets(st.integers(1, 60)), seed=st.integers(0, 1 << 32))
def test_no_honest_log_is_accused(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], marks: set[int], seed: int
) -> None:
    folder = tmp_path_factory.mktemp("honest") / "data"
    house = Keeper(folder)
    signer = open_signer(folder)
    for size in sizes:
        company = CompanyId(new_id())
        fill(house, company, size, random.Random(seed))
        sign(house, signer, company, [mark for mark in marks if mark <= size], folder / "checkpoints")
    house.close()
    archive = Archive(folder, CompanyId(new_id()), CompanyId(new_id()))

    covered = (folder / "checkpoints").exists() and any((folder / "checkpoints").iterdir())
    assert archive.verify() == (0 if covered or not sizes else Exit.NO_INPUT)


def test_a_log_that_grows_meanwhile_is_not_accused(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server goes on between the list of checkpoints and the reading of the database."""
    house, signer, list_names = Keeper(archive.folder, LATER), open_signer(archive.folder), Shelf.names
    listed: list[int] = []

    def list_and_go_on(shelf: Shelf) -> Sequence[str]:
        names = list_names(shelf)
        fill(house, archive.company, 7)
        sign(house, signer, archive.company, [ENTRIES + 7], archive.checkpoints)
        listed.append(len(names))
        return names

    monkeypatch.setattr(Shelf, "names", list_and_go_on)
    assert archive.verify() == 0
    house.close()
    assert listed == [len(list(archive.checkpoints.iterdir())) - 1]


def peak_bytes(entries: int) -> int:
    """Measure the most memory that verifying so many rows takes, the rows coming one by one."""
    made = bench.rows(CompanyId(UUID(int=1)), entries)
    tracemalloc.start()
    (told,) = verifier.verify(made, {}, verifier.Heads({}, None))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert told.entries == entries
    return peak


def test_the_verifier_needs_no_more_memory_for_a_longer_log() -> None:
    peak_bytes(100)
    assert peak_bytes(8_000) < 1.5 * peak_bytes(800)


@pytest.mark.nightly
@pytest.mark.timeout(3_600)
def test_a_million_honest_entries_are_not_accused(tmp_path: Path) -> None:
    tenth = bench.verify(bench.build(tmp_path / "tenth", 100_000))
    whole = bench.verify(bench.build(tmp_path / "whole", 1_000_000))

    assert whole.peak_mib < 1.5 * tenth.peak_mib


def test_the_verifier_needs_neither_the_database_library_nor_the_rooms(archive: Archive) -> None:
    code = (
        "import sys; from backend.entry import cli; code = cli.main(sys.argv[1:]);"
        "print([name for name in sys.modules if name.split('.')[0] in ('sqlalchemy', 'uvicorn')"
        " or name.startswith(('backend.domains', 'backend.realtime', 'backend.platform.db'))]); sys.exit(code)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, *archive.words()], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert told.stdout.splitlines()[-1] == "[]"

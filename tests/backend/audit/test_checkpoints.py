from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from backend.audit import KEY, PUBLIC_KEY
from backend.audit.checkpoints import (
    Checkpoint,
    KeyUnusable,
    NotSigned,
    name_of,
    open_public_key,
    open_signer,
    unseal,
)
from backend.contract.base import CompanyId, Malformed

CHECKPOINT = Checkpoint(
    company=CompanyId(UUID(int=7)),
    epoch="ab" * 16,
    size=1234,
    root="0a" * 32,
    head="0b" * 32,
    at=datetime(2026, 3, 2, 9, tzinfo=UTC),
)


def test_a_key_is_made_once_and_is_for_its_owner_only(tmp_path: Path) -> None:
    sealed = open_signer(tmp_path).seal(CHECKPOINT)
    made = (tmp_path / KEY).read_bytes()
    (tmp_path / PUBLIC_KEY).unlink()

    assert open_signer(tmp_path).seal(CHECKPOINT) == sealed
    assert (tmp_path / KEY).read_bytes() == made
    assert unseal(sealed, [open_public_key(tmp_path / PUBLIC_KEY)]) == CHECKPOINT
    assert b"PRIVATE" not in (tmp_path / PUBLIC_KEY).read_bytes()
    if sys.platform != "win32":
        assert (tmp_path / KEY).stat().st_mode & 0o777 == 0o600


def test_two_who_open_it_at_once_get_the_same_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        sealed = {each.seal(CHECKPOINT) for each in threads.map(open_signer, [tmp_path] * 8)}

    assert len(sealed) == 1
    assert unseal(sealed.pop(), [open_public_key(tmp_path / PUBLIC_KEY)]) == CHECKPOINT


def test_a_start_that_was_cut_off_leaves_no_half_key(tmp_path: Path) -> None:
    (tmp_path / "audit.part").write_text("-----BEGIN")

    open_signer(tmp_path)

    assert (tmp_path / KEY).read_bytes().endswith(b"-----END PRIVATE KEY-----\n")
    assert not (tmp_path / "audit.part").exists()


def test_one_of_several_keys_is_enough_and_none_is_not(tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        open_signer(tmp_path / name)
    keys = [open_public_key(tmp_path / name / PUBLIC_KEY) for name in ("old", "new")]
    sealed = open_signer(tmp_path / "new").seal(CHECKPOINT)

    assert unseal(sealed, keys) == CHECKPOINT
    with pytest.raises(NotSigned):
        unseal(sealed, keys[:1])
    with pytest.raises(NotSigned):
        unseal(sealed.replace(b"1234", b"1235"), keys)
    with pytest.raises(Malformed):
        unseal(sealed.replace(b"1234", b'"12"'), keys)


def test_names_sort_by_company_and_size() -> None:
    assert name_of(CHECKPOINT) == f"00000000-0000-0000-0000-000000000007-000000001234-{'ab' * 16}.json"


def test_what_is_no_key_is_not_taken_for_one(tmp_path: Path) -> None:
    foreign = generate_private_key(65537, 2048)
    (tmp_path / KEY).write_bytes(foreign.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    (tmp_path / PUBLIC_KEY).write_bytes(
        foreign.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    for _ in range(2):
        with pytest.raises(KeyUnusable):
            open_signer(tmp_path)
        with pytest.raises(KeyUnusable):
            open_public_key(tmp_path / PUBLIC_KEY)
        for name in (KEY, PUBLIC_KEY):
            (tmp_path / name).write_text("no key at all")

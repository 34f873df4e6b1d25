from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.audit.chain import Tree, beginning, canonical, digest_after
from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import CompanyId

ENTRY = AuditEntry(seq=1, at=datetime(2026, 3, 2, 9, tzinfo=UTC), kind=AuditKind.SEARCHED, words="펌프", count=0)


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def merkle(leaves: Sequence[bytes]) -> bytes:
    """Compute the Merkle Tree Hash by the words of RFC 6962, 2.1."""
    if len(leaves) < 2:
        return sha256(b"\x00" + leaves[0]) if leaves else sha256(b"")
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\x01" + merkle(leaves[:half]) + merkle(leaves[half:]))


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=70))
def test_the_root_is_that_of_rfc_6962_at_every_size(digests: list[bytes]) -> None:
    tree = Tree()
    for size, digest in enumerate(digests):
        assert (tree.size, tree.root()) == (size, merkle(digests[:size]))
        tree.append(digest)
    assert tree.root() == merkle(digests) == Tree(digests).root()


def test_the_roots_are_those_that_other_programs_know() -> None:
    """Take the leaves and roots that Certificate Transparency's own implementations are tested with."""
    leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    tree = Tree(bytes.fromhex(leaf) for leaf in leaves[:3])

    assert Tree().root().hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert Tree([b""]).root().hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert tree.root().hex() == "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"
    assert (
        Tree(map(bytes.fromhex, leaves)).root().hex()
        == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    )


def test_a_tree_remembers_little_however_long_the_log_is() -> None:
    tree = Tree(size.to_bytes(32, "big") for size in range((1 << 16) - 1))

    assert len(tree._peaks) == 16


def test_an_entry_is_hashed_as_it_always_was() -> None:
    """These bytes and digests stand in logs and under signatures: they never change."""
    body = canonical(ENTRY)

    assert body == '{"seq":1,"at":"2026-03-02T09:00:00Z","kind":"searched","count":0,"words":"펌프"}'.encode()
    assert beginning(CompanyId(UUID(int=7))) == sha256(UUID(int=7).bytes)
    assert digest_after(b"\x05" * 32, body) == sha256(b"\x00" + b"\x05" * 32 + body)


def test_a_digest_is_not_part_of_what_is_hashed() -> None:
    with pytest.raises(ValueError, match="without its digest"):
        canonical(AuditEntry(seq=1, at=ENTRY.at, kind=ENTRY.kind, digest="00" * 32))

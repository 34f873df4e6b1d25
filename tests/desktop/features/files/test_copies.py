"""Copies in the clear are what was announced, or are not there."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from backend.contract.base import FileId
from backend.contract.files import File
from backend.platform.ids import new_id
from desktop.cache.blobs import Blobs
from desktop.features.files.presenter.facts import FileTrouble
from desktop.features.files.presenter.moving.attaching import file_blob
from desktop.features.files.presenter.moving.copies import save_copy
from desktop.net.files import CONTENT_WRONG


def test_another_content_is_not_saved_and_what_stood_there_stays(tmp_path: Path) -> None:
    blobs, target = Blobs(tmp_path / "files", bytes(32)), tmp_path / "plan.txt"
    file = File(id=FileId(new_id()), name="plan.txt", size=4, sha256=hashlib.sha256(b"plan").hexdigest())
    target.write_bytes(b"before")
    blobs.put(file_blob(file.id), b"evil", own=False)

    with pytest.raises(FileTrouble, match=CONTENT_WRONG):
        save_copy(blobs, file, target)
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["plan.txt"]

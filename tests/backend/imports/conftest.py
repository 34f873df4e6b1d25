import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.backend.imports.exports import Files, small_export


@pytest.fixture
def pack(tmp_path: Path) -> Callable[[Files], Path]:
    """Pack files into an archive: lists and dicts as JSON, bytes as they are."""

    def pack_files(files: Files, name: str = "export.zip") -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file, content in files.items():
                archive.writestr(file, content if isinstance(content, bytes) else json.dumps(content))
        return path

    return pack_files


@pytest.fixture
def small() -> Files:
    """Give an export with one of everything."""
    return small_export()

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backend.contract.directory import Company
from backend.platform.db import Database
from tests.backend.imports.exports import Files, small_export
from tests.backend.imports.houses import House, open_house


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


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Database, Company]]:
    """Open a database with the company of the story and another one."""
    database, company = open_house(tmp_path / "data")
    yield database, company
    database.close()


@pytest.fixture
def database(opened: tuple[Database, Company]) -> Database:
    """Give the database."""
    return opened[0]


@pytest.fixture
def company(opened: tuple[Database, Company]) -> Company:
    """Give the company of the story."""
    return opened[1]


@pytest.fixture
def house(opened: tuple[Database, Company]) -> House:
    """Look at the company as its people do."""
    return House(*opened)

"""The companies' servers on this computer."""

from pathlib import Path

import msgspec
import pytest

from backend.contract.base import Language
from desktop.app.account.host import ServerHost
from desktop.app.client import House
from desktop.app.doors import Wired
from desktop.shell.first_run.doors import CompanyWish
from tests.desktop.app.conftest import ACCOUNT

pytestmark = pytest.mark.gui


def wish(name: str, folder: Path) -> CompanyWish:
    return CompanyWish("Mina Seo", "mina@corvane.example", "three brave otters", name, Language.ENGLISH, folder)


async def test_two_companies_in_two_folders_have_a_server_each(house: House, tmp_path: Path) -> None:
    doors = Wired(house.keys, house.host)
    try:
        one = await doors.create(wish("Corvane", tmp_path / "one"))
        other = await doors.create(wish("Haneul", tmp_path / "other"))

        assert one.server != other.server
        assert [place.server_folder for place in (one, other)] == [str(tmp_path / "one"), str(tmp_path / "other")]
        assert {account.company_name for account in house.keys.accounts} == {"Corvane", "Haneul"}
    finally:
        await house.host.stop()

    again = ServerHost(tmp_path / "log.txt", lambda: house.keys.accounts)
    await again.start_for(one)
    try:
        assert [choice.name for choice in await doors.companies(one.server)] == ["Corvane"]
    finally:
        await again.stop()


async def test_an_account_elsewhere_starts_no_server(tmp_path: Path) -> None:
    host = ServerHost(tmp_path / "log.txt", tuple)
    (tmp_path / "company").mkdir()
    for server, folder in (("http://127.0.0.1:9", ""), ("https://chat.corvane.example", str(tmp_path / "company"))):
        await host.start_for(msgspec.structs.replace(ACCOUNT, server=server, server_folder=folder))

    assert not host.running

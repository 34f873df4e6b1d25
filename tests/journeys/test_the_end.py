"""The end of the client, when the system and not its user asks for it."""

from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Guest, Play
from tests.journeys.test_first_day import make_company

pytestmark = pytest.mark.gui


def test_the_company_s_server_ends_with_a_client_that_qt_ends(play: Play, qapp: QApplication, tmp_path: Path) -> None:
    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        mina.house.lifecycle.watch_application(qapp, mina.client.on_link)
        mina.begin()
        await make_company(mina, tmp_path / "company")
        (local,) = mina.house.host._servers.values()
        process = psutil.Process(local.pid)
        cache = mina.station.cache

        qapp.quit()
        assert mina._life is not None
        assert await mina._life == 0

        assert not process.is_running()
        assert not mina.house.host.running
        with pytest.raises(Exception, match="closed"), cache.write() as connection:
            connection.exec_driver_sql("SELECT 1")

    play.run(story)

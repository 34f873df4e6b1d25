import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from backend.contract.base import CompanyId, PersonId, SessionId
from desktop.app.account.kept import keep_rows, path_of
from desktop.app.ground import lay_ground, show_glance
from desktop.net.accounts import Account
from desktop.shell.window.glance import Glance
from desktop.system.keyring import MemoryVault
from desktop.system.paths import find_paths
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows import Row

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parents[3]

ACCOUNT = Account(
    server="http://127.0.0.1:9",
    company=CompanyId(UUID(int=1)),
    company_name="Corvane",
    person=PersonId(UUID(int=2)),
    name="Mina",
    email="mina@corvane.example",
    session=SessionId(UUID(int=3)),
)


def test_the_kept_rows_are_the_first_picture(qapp: QApplication, tmp_path: Path) -> None:
    ground = lay_ground(find_paths(environ={"ATRIUM_HOME": str(tmp_path)}), MemoryVault())
    assert not show_glance(ground)

    ground.keys.keep(ACCOUNT, "token")
    path = path_of(ground.keys.cache_path(ACCOUNT))
    keep_rows(path, ground.keys.cache_key(ACCOUNT), [Row("a", "윤가람"), Row("b", "Elise")], datetime.now(UTC))

    assert show_glance(ground)
    glance = ground.frame.findChild(Glance)
    assert glance is not None
    assert glance.isVisible()
    assert glance.findChildren(ListView)[0].model().rowCount() == 2
    ground.frame.deleteLater()


def test_what_is_slow_to_import_comes_after_the_first_picture(qapp: QApplication, tmp_path: Path) -> None:
    ground = lay_ground(find_paths(environ={"ATRIUM_HOME": str(tmp_path)}), MemoryVault())
    ground.keys.keep(ACCOUNT, "token")
    key = ground.keys.cache_key(ACCOUNT)
    keep_rows(path_of(ground.keys.cache_path(ACCOUNT)), key, [Row("a", "윤가람")], datetime.now(UTC))
    code = (
        "import sys; from desktop.app.process import preflight; preflight.check_qt(display=False);"
        "from desktop.app.ground import lay_ground, make_application, show_glance;"
        "from desktop.system.keyring import MemoryVault; from desktop.system.paths import find_paths;"
        "from desktop.system.single_instance import claim; import base64;"
        "app = make_application(); paths = find_paths(); held = claim(paths.data, []); vault = MemoryVault();"
        "vault.put(sys.argv[1], base64.b64encode(bytes.fromhex(sys.argv[2])).decode());"
        "assert show_glance(lay_ground(paths, vault));"
        "heavy = {'sqlalchemy', 'asyncio', 'httpx', 'websockets', 'qasync', 'ssl', 'PySide6.QtNetwork'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, ACCOUNT.key_name, key.hex()],
        cwd=ROOT,
        env={**os.environ, "ATRIUM_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout.strip(), done.stderr) == ("[]", "")
    ground.frame.deleteLater()


def test_the_frame_comes_back_where_it_was(qapp: QApplication, tmp_path: Path) -> None:
    paths = find_paths(environ={"ATRIUM_HOME": str(tmp_path)})
    first = lay_ground(paths, MemoryVault())
    first.frame.resize(700, 600)
    first.frame.close()

    again = lay_ground(paths, MemoryVault())

    assert (again.frame.width(), again.frame.height()) == (700, 600)
    for ground in (first, again):
        ground.frame.deleteLater()

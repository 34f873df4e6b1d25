"""Signing in, and what is said when it does not work."""

from pathlib import Path

import pytest

from desktop.app.entrance import Entrance
from desktop.system.keyring import NoVault
from tests.journeys.conftest import PASSWORD, Guest, Play, eventually, let_in
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui


def fill_in(entrance: Entrance, server: str, password: str) -> None:
    assert entrance.frame is not None
    form = entrance.frame.welcome.sign_in_form
    form.server.set_text(server)
    form.email.set_text("mina@corvane.example")
    form.password.set_text(password)
    form.sign_in.click()


def test_a_wrong_password_is_said_in_place_and_nothing_typed_is_lost(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        mina.begin()
        mina.client.show()
        entrance = mina.client.entrance
        assert entrance is not None
        assert entrance.frame is not None
        fill_in(entrance, server.url, "not my password")
        await eventually(lambda: not entrance.sign_in.busy)
        form = entrance.frame.welcome.sign_in_form
        assert form.password.error() == "E-mail or password is wrong."
        assert form.password.text() == "not my password"
        assert form.email.text() == "mina@corvane.example"
        fill_in(entrance, server.url, PASSWORD)
        await eventually(lambda: mina.client.window)
        await mina.online()
        await mina.leave()

    play.run(story)


def test_a_server_that_is_not_there_is_said_in_a_sentence(play: Play, tmp_path: Path) -> None:
    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        mina.client.show()
        entrance = mina.client.entrance
        assert entrance is not None
        fill_in(entrance, "http://127.0.0.1:9", PASSWORD)
        await eventually(lambda: not entrance.sign_in.busy)
        assert entrance.sign_in.error().startswith("The server does not answer.")
        await mina.leave()

    play.run(story)


def test_signing_out_wipes_the_cache_and_the_token(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        account, keys = mina.client.account, mina.house.keys
        assert keys.cache_path(account).exists()
        mina.client.sign_out()
        await eventually(lambda: mina.client.entrance)
        assert not keys.cache_path(account).exists()
        assert keys.token(account) is None
        assert keys.accounts == ()
        await mina.leave()

    play.run(story)


def test_without_a_key_store_the_session_is_kept_in_memory_only(
    play: Play, server: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_vault() -> None:
        raise NoVault("vault.missing")

    monkeypatch.setattr("desktop.app.account.keys.open_vault", no_vault)

    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        mina.house.keys._vault = None
        mina.begin()
        mina.client.show()
        entrance = mina.client.entrance
        assert entrance is not None
        assert entrance.frame is not None
        frame = entrance.frame
        assert frame.vault.isVisible()
        frame.vault.go_on.click()
        assert frame.welcome.isVisible()
        fill_in(entrance, server.url, PASSWORD)
        await eventually(lambda: mina.client.window)
        await mina.online()
        path = mina.house.keys.cache_path(mina.client.account)
        assert path.exists()
        await mina.leave()
        assert not path.exists()
        assert not (tmp_path / "mina" / "config" / "accounts.json").exists()

    play.run(story)


def test_another_language_is_spoken_at_once(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        before = mina.window
        mina.client.speak("ko")
        assert mina.window is not before
        assert mina.house.theme.language == "ko"
        assert mina.window.rail.accessibleName() != "Sections"
        mina.client.speak("en")
        assert mina.window.rail.accessibleName() == "Sections"
        await mina.leave()

    play.run(story)


def test_two_accounts_take_turns_in_one_window(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    let_in(server, "Jun", "jun@corvane.example")

    async def story() -> None:
        guest = Guest(tmp_path / "guest", play.faults)
        await guest.arrive(server.url, "mina@corvane.example")
        mina = guest.client.account
        guest.client.add_account()
        entrance = guest.client.entrance
        assert entrance is not None
        assert entrance.frame is not None
        entrance.frame.welcome.sign_in_form.server.set_text(server.url)
        entrance.frame.welcome.sign_in_form.email.set_text("jun@corvane.example")
        entrance.frame.welcome.sign_in_form.password.set_text(PASSWORD)
        entrance.sign_in.submit()
        await eventually(lambda: guest.client.station and guest.client.account.name == "Jun")
        await guest.online()
        assert [account.name for account in guest.client.accounts] == ["Jun", "Mina"]

        guest.client.switch_to(mina)
        await eventually(lambda: guest.client.station and guest.client.account.name == "Mina")
        await guest.online()
        await guest.leave()

    play.run(story)


def test_a_session_that_was_ended_elsewhere_asks_for_the_password(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        token = server.sign_in("mina@corvane.example", PASSWORD)
        body = {"old": PASSWORD, "new": "four brave otters"}
        server.ask("POST", "/v1/password", token, body)
        await eventually(lambda: mina.client.entrance)
        entrance = mina.client.entrance
        assert entrance is not None
        assert entrance.sign_in.value("email") == "mina@corvane.example"
        assert entrance.frame is not None
        entrance.frame.welcome.sign_in_form.password.set_text("four brave otters")
        entrance.sign_in.submit()
        await eventually(lambda: mina.client.entrance is None)
        await mina.online()
        await mina.leave()

    play.run(story)

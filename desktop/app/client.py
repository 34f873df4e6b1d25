"""The client: which account is open, and what its window asks for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from backend.contract.base import ConversationId
from backend.contract.directory import ChangePassword, CreateInvite, InviteCreated, Session, Sessions
from desktop.app.host import ServerHost
from desktop.app.kept import forget_rows, path_of
from desktop.app.keys import Keys
from desktop.app.languages import Languages, choose
from desktop.app.lifecycle import Lifecycle
from desktop.app.spawner import Spawner
from desktop.app.station import Station, open_station
from desktop.app.version import release
from desktop.net.accounts import Account
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.first_run.address import parse_invite
from desktop.shell.line import LinePresenter
from desktop.shell.settings import SettingsFile
from desktop.shell.window.frame import Frame
from desktop.shell.window.main import MainWindow
from desktop.system.paths import Paths
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.app.entrance import Entrance
    from desktop.app.herald import Herald
    from desktop.net.session import Opened

AGAIN_S: Final = 5.0
"""How long the engine rests after a fault."""
FAREWELL_S: Final = 5.0
"""How long signing out waits for the server."""


@dataclass(frozen=True, slots=True)
class House:
    """What the client stands on."""

    paths: Paths
    settings: SettingsFile
    theme: Theme
    languages: Languages
    keys: Keys
    frame: Frame
    host: ServerHost
    lifecycle: Lifecycle
    spawn: Spawner
    report: Callable[[BaseException], object]


class Client(QObject):
    """Opens accounts and shows their window; it is the window's `Office`."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        house.frame.closed.connect(self._on_window_closed)
        self._live = False
        self.station: Station | None = None
        self.window: MainWindow | None = None
        self.entrance: Entrance | None = None
        self.herald: Herald | None = None
        self._engine: asyncio.Task[None] | None = None

    # Opening

    def show(self) -> QWidget:
        """Show the window of the account that was used last, else the first run."""
        accounts = self.house.keys.accounts
        if not accounts:
            return self._enter()
        problem = self.house.keys.open()
        if problem or self.house.keys.token(accounts[0]) is None:
            return self._enter(accounts[0])
        return self.open(accounts[0])

    def open(self, account: Account) -> QWidget:
        """Open an account; its chats are shown from the cache."""
        keys = self.house.keys
        path, key = keys.cache_path(account), keys.cache_key(account)
        self.station = open_station(account, keys.token(account), key, path, self.house.spawn)
        self._close_entrance()
        window = self._show_window(self.station)
        if self._live:
            self._start(self.station)
        return window

    def enter(self, opened: Opened) -> QWidget:
        """Open an account with a session that was just made."""
        self.house.keys.keep(opened.account, opened.token)
        return self.open(opened.account)

    def follow(self, link: str) -> None:
        """Open an invite's link: its form, filled in."""
        if link and parse_invite(link) is not None:
            if self.entrance is None:
                self._enter()
            if self.entrance is not None:
                self.entrance.join.set("invite", link)

    def on_asked(self, words: list[str]) -> None:
        """Come to the front because another start asked for it."""
        if self.herald is not None:
            self.herald.come_forward()
        elif self.entrance is not None:
            self.entrance.come_forward()
        self.follow(words[0] if words else "")

    def on_link(self, link: str) -> None:
        """Come to the front because the system opens a link of ours."""
        self.on_asked([link])

    async def live(self) -> int:
        """Run until somebody wants the end."""
        self._live = True
        self.house.spawn.begin()
        if self.station is not None:
            self._start(self.station)
        try:
            await self.house.lifecycle.wait()
        finally:
            await self.house.lifecycle.close()
        return 0

    async def close(self) -> None:
        """Close what is open."""
        self._close_entrance()
        await self._close_station()
        self.house.frame.blockSignals(True)
        self.house.frame.close()
        self.house.frame.deleteLater()

    def _show_window(self, station: Station) -> MainWindow:
        house = self.house
        line = LinePresenter(station.engine, station.waiting, station.desk.now)
        window = MainWindow(station.desk, station.directory, house.theme, house.settings, self, line)
        self.window = window
        house.frame.hold(window)
        house.frame.show()
        QTimer.singleShot(0, lambda: self._equip(station, window))
        return window

    def _equip(self, station: Station, window: MainWindow) -> None:
        """Add what the first picture can do without."""
        from desktop.app.herald import Herald

        if self.window is window:
            self.herald = Herald(station, window, self.house)
            if station.set_aside is not None:
                window.toasts.show(self.tr("What was kept here could not be read. It is fetched again."))

    def _start(self, station: Station) -> None:
        self._engine = asyncio.ensure_future(self._keep_running(station))

    async def _keep_running(self, station: Station) -> None:
        from desktop.system.local_server import LocalServerFailed

        with suppress(LocalServerFailed):
            await self.house.host.start_for(station.account)
        while True:
            try:
                await station.engine.run()
                return
            except Exception as fault:
                self.house.report(fault)
                await asyncio.sleep(AGAIN_S)

    # Entering

    def _enter(self, account: Account | None = None, *, signing_in: bool = False) -> QWidget:
        from desktop.app.entrance import Entrance

        entrance = Entrance(self.house, account, signing_in=signing_in or account is not None)
        if self.window is None:
            self.house.frame.let_go()
        entrance.opened.connect(self._on_entered)
        entrance.closed.connect(self._on_entrance_closed)
        self.entrance = entrance
        return entrance.show()

    def _on_entered(self, account: Account) -> None:
        self.house.spawn(self._move_in(account))

    async def _move_in(self, account: Account) -> None:
        await self._close_station()
        self.open(account)

    def _on_entrance_closed(self) -> None:
        self._close_entrance()
        if self.window is None:
            self.house.lifecycle.quit()

    def _close_entrance(self) -> None:
        if self.entrance is not None:
            self.entrance.close()
            self.entrance = None

    # Leaving

    async def _close_station(self) -> None:
        self._shut_window()
        if self._engine is not None:
            self._engine.cancel()
            await asyncio.gather(self._engine, return_exceptions=True)
            self._engine = None
        if self.station is not None:
            station, self.station = self.station, None
            await station.close()

    def _shut_window(self) -> None:
        if self.herald is not None:
            self.herald.close()
            self.herald = None
        if self.window is not None:
            self.window.shut()
            self.window = None

    def _on_window_closed(self) -> None:
        stays = self.house.settings.now.close_to_tray and self.herald is not None and self.herald.has_tray
        if not stays:
            self.house.lifecycle.quit()

    # What the window asks for

    @property
    def account(self) -> Account:
        """Give the account that is open."""
        if self.station is None:
            raise LookupError("no account is open")
        return self.station.account

    @property
    def accounts(self) -> tuple[Account, ...]:
        """List all accounts on this computer."""
        return self.house.keys.accounts

    @property
    def lasting(self) -> bool:
        """Tell whether the account is kept beyond this session."""
        return self.house.keys.lasting

    @property
    def version(self) -> str:
        """Name the release."""
        return release()

    async def invite(self, asked: CreateInvite) -> InviteCreated:
        """Make an invite."""
        return await self._station.http.post("/v1/invites", asked, InviteCreated)

    async def sessions(self) -> tuple[Session, ...]:
        """List one's own devices."""
        return (await self._station.http.get("/v1/sessions", Sessions)).sessions

    async def change_password(self, old: str, new: str) -> None:
        """Choose another password."""
        await self._station.http.do("POST", "/v1/password", ChangePassword(old=old, new=new))

    def sign_out(self) -> None:
        """Sign out, and wipe what this computer keeps of the account."""
        self.house.spawn(self._sign_out())

    async def _sign_out(self) -> None:
        from desktop.net.session import sign_out

        station, keys = self._station, self.house.keys
        token = keys.token(station.account)
        if token is not None:
            with suppress(ConnectionLost, Refused, TimeoutError):
                async with asyncio.timeout(FAREWELL_S):
                    await sign_out(station.account, token)
        cache, account = station.cache, station.account
        await self._close_station()
        cache.wipe()
        forget_rows(path_of(keys.cache_path(account)))
        keys.forget(account)
        self.show()

    def sign_in_again(self) -> None:
        """Ask for the password of the open account."""
        self._enter(self.account, signing_in=True)

    def switch_to(self, account: Account) -> None:
        """Open another account."""
        self.house.keys.prefer(account)
        self.house.spawn(self._move_in(account))

    def add_account(self) -> None:
        """Join or sign in with one more account."""
        self._enter()

    def speak(self, language: str) -> None:
        """Speak another language at once: the windows are made anew."""
        house = self.house
        house.languages.speak(choose(language))
        house.theme.language = house.languages.now.value
        if self.station is not None and self.window is not None:
            chat: ConversationId | None = self.window.chats.current
            self._shut_window()
            window = self._show_window(self.station)
            if chat is not None:
                window.open_chat(chat)

    def starts_with_computer(self) -> bool:
        """Tell whether Atrium starts with the computer."""
        from desktop.app.autostart import switch

        return switch().is_on()

    def start_with_computer(self, wanted: bool) -> bool:
        """Start with the computer, or not any more; tells what is the case now."""
        from desktop.app.autostart import switch

        with suppress(OSError):
            (switch().turn_on if wanted else switch().turn_off)()
        return switch().is_on()

    def quit(self) -> None:
        """End."""
        self.house.lifecycle.quit()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Start work that waits for the line."""
        self.house.spawn(work)

    @property
    def _station(self) -> Station:
        if self.station is None:
            raise ConnectionLost("no account is open")
        return self.station

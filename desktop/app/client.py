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
from desktop.app.account.asking import Asking
from desktop.app.account.host import ServerHost, serve
from desktop.app.account.kept import forget_rows, path_of
from desktop.app.account.keys import Keys
from desktop.app.account.leaving import HAS_LEFT, close_copies, delete_files, end_session, take_secrets
from desktop.app.account.station import Station, open_station
from desktop.app.daybreak import Daybreak
from desktop.app.languages import Languages, choose
from desktop.app.process.lifecycle import Closer, Lifecycle, close_each, close_now
from desktop.app.process.spawner import Spawner
from desktop.app.version import release
from desktop.cache.errors import CacheFull
from desktop.features.directory.presenter.refusals import NO_ROOM, refusal_words
from desktop.net.accounts import Account
from desktop.net.links import read_link
from desktop.shell.first_run.forms.address import parse_invite
from desktop.shell.first_run.forms.form import ended_words, expelled_words, locked_words
from desktop.shell.line import LinePresenter
from desktop.shell.settings import SettingsFile
from desktop.shell.window.frame import Closing, Frame, closing_of
from desktop.shell.window.main import MainWindow
from desktop.sync.ground.clock import SystemClock
from desktop.sync.status import State, Status
from desktop.system.keyring import NoVault
from desktop.system.paths import Paths
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.app.account.herald import Herald
    from desktop.app.entrance import Entrance
    from desktop.net.session import Opened

AGAIN_S: Final = 5.0
"""How long the engine rests after a fault."""


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


class Client(Asking, QObject):
    """Opens accounts and shows their window; it is the window's `Office`."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        house.frame.closed.connect(house.lifecycle.quit)
        house.frame.on_closing = self._closing
        self._live = False
        self._leaving = False
        self._daybreak = Daybreak(SystemClock().now, self)
        self._daybreak.turned.connect(self._on_new_day)
        self.window: MainWindow | None = None
        self.line: LinePresenter | None = None
        self._server_failed = False
        self.entrance: Entrance | None = None
        self.herald: Herald | None = None
        self._engine: asyncio.Task[None] | None = None

    # Opening

    def show(self, *, quiet: bool = False) -> QWidget:
        """Show the window of the account that was used last, else the first run; a `quiet` one waits to be wanted."""
        self.house.frame.is_quiet = quiet and self.house.settings.now.keep_running
        if not (accounts := self.house.keys.accounts):
            return self._enter()
        if self.house.keys.open() or self.house.keys.token(accounts[0]) is None:
            return self._enter(accounts[0])
        return self.open(accounts[0])

    def open(self, account: Account, *, signed_in: bool = False) -> QWidget:
        """Open an account; its chats are shown from the cache, unless its lease is over and nobody just signed in."""
        keys = self.house.keys
        path, key = keys.cache_path(account), keys.cache_key(account)
        try:
            station = open_station(account, keys.token(account), key, path, self.house.spawn)
        except CacheFull:
            return self._enter(account, words=refusal_words(NO_ROOM))
        if station.is_locked() and not signed_in:
            self.house.spawn(station.close())
            return self._enter(account, words=locked_words())
        self.station = station
        station.engine.on_status(self._on_status)
        self._close_entrance()
        window = self._show_window(self.station)
        if self._live:
            self._start(self.station)
        return window

    def say_full(self) -> None:
        """Say that something was not done because the disk is full."""
        if self.window is not None:
            self.window.toasts.refuse(refusal_words(NO_ROOM))

    def enter(self, opened: Opened) -> QWidget:
        """Open an account with a session that was just made."""
        self.house.keys.keep(opened.account, opened.token)
        return self.open(opened.account, signed_in=True)

    def follow(self, link: str) -> None:
        """Open a link: a message, a group, or an invite's form, filled in; anything else is nothing to us."""
        ours = read_link(link)
        if ours is not None:
            if self.window is not None and self.station is not None:
                from desktop.shell.window.links import LinkOpener

                LinkOpener(self.station.desk, self.window).follow(ours)
        elif link and parse_invite(link) is not None:
            if self.entrance is None:
                self._enter()
            if self.entrance is not None:
                self.entrance.join.fill(link)

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
        self.house.spawn(asyncio.to_thread(close_copies, self.house.paths.account_cache("").parent))
        if self.station is not None:
            self._start(self.station)
        try:
            await self.house.lifecycle.wait()
        finally:
            await self.house.lifecycle.close()
        return 0

    async def close(self) -> None:
        """Close what is open."""
        frame = self.house.frame
        frame.blockSignals(True)
        frame.on_closing = lambda: Closing.END
        closers = (frame.close, self._daybreak.close, self._close_entrance, self._close_station, frame.deleteLater)
        await close_each(closers, self.house.report)

    def _show_window(self, station: Station) -> MainWindow:
        house = self.house
        line = LinePresenter(station.engine, station.waiting, station.desk.now)
        window = MainWindow(station.desk, station.directory, house.theme, house.settings, self, line, station.rooms)
        line.setParent(window)
        self.window, self.line = window, line
        line.show_server(failed=self._server_failed)
        house.frame.hold(window)
        house.frame.appear()
        QTimer.singleShot(0, lambda: self._equip(station, window))
        return window

    def _equip(self, station: Station, window: MainWindow) -> None:
        """Add what the first picture can do without."""
        from desktop.app.account.herald import Herald
        from desktop.app.process.ahead import ReadAhead

        if self.window is window:
            self.herald = Herald(station, window, self.house)
            ReadAhead(window)
            self.house.frame.settle(tray=self.herald.has_tray)
            if station.set_aside is not None:
                window.toasts.refuse(self.tr("What was kept here could not be read. It is fetched again."))

    def _start(self, station: Station) -> None:
        station.files.begin()
        self._engine = asyncio.ensure_future(self._keep_running(station))

    async def _keep_running(self, station: Station) -> None:
        """Run the company's server, if it is on this computer, then the line to it; neither ends unsaid."""
        said = asyncio.Event()

        def say(failed: bool) -> None:
            said.set()
            self._say_server(failed=failed)

        serving = asyncio.ensure_future(serve(self.house.host, station.account, say, self.house.report))
        try:
            await said.wait()
            while True:
                try:
                    await station.engine.run()
                    return
                except Exception as fault:
                    self.house.report(fault)
                    await asyncio.sleep(AGAIN_S)
        finally:
            serving.cancel()

    def _say_server(self, *, failed: bool) -> None:
        came_back, self._server_failed = self._server_failed and not failed, failed
        if self.line is not None:
            self.line.show_server(failed=failed)
        if came_back and self.station is not None:
            self.station.engine.try_now()

    def _on_status(self, status: Status) -> None:
        if status.state is State.SIGNED_OUT and status.code == HAS_LEFT:
            self._leave(farewell=False, words=expelled_words())
        elif status.state is State.SIGNED_OUT and self.station is not None and not self._leaving:
            self.house.spawn(self._end_here(self.station))

    def _on_new_day(self) -> None:
        """Say times anew, and lock what has not met its server for too long."""
        station = self.station
        if station is None:
            return
        station.engine.note_contact()
        if station.is_locked():
            self.house.spawn(self._lock(station.account))
        else:
            station.desk.people.changed.emit()  # all rows are told anew, and with them their times

    async def _lock(self, account: Account) -> None:
        await self._close_station()
        self._enter(account, words=locked_words())

    async def _end_here(self, station: Station) -> None:
        """Lock what was signed out elsewhere, also for the next start; what waits to be sent stays."""
        with suppress(NoVault):
            self.house.keys.forget_token(station.account)
        await self._close_station()
        forget_rows(path_of(station.path))
        self._enter(station.account, words=ended_words())

    # Entering

    def _enter(self, account: Account | None = None, *, signing_in: bool = False, words: str = "") -> QWidget:
        from desktop.app.entrance import Entrance

        self._close_entrance()
        entrance = Entrance(self.house, account, signing_in=signing_in or account is not None)
        (entrance.join if account is None else entrance.sign_in).say(words)
        if self.window is None:
            self.house.frame.let_go()
        entrance.opened.connect(self._on_entered)
        entrance.closed.connect(self._on_entrance_closed)
        self.entrance = entrance
        return entrance.show()

    def _on_entered(self, account: Account) -> None:
        self.house.spawn(self._move_in(account, signed_in=True))

    async def _move_in(self, account: Account, *, signed_in: bool = False) -> None:
        await self._close_station()
        self.open(account, signed_in=signed_in)

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
        station, self.station = self.station, None
        engine, self._engine = self._engine, None
        closers: list[Closer] = [self._shut_window, lambda: self._end_engine(engine)]
        if (herald := self.herald) is not None:
            closers.insert(1, herald.farewell)
        if station is not None:
            closers.append(station.close)
        await close_each(closers, self.house.report)
        self._server_failed = False

    async def _end_engine(self, engine: asyncio.Task[None] | None) -> None:
        if engine is not None:
            engine.cancel()
            await asyncio.gather(engine, return_exceptions=True)

    def _shut_window(self) -> None:
        parts = (self.herald and self.herald.close, self.window and self.window.shut, self.line and self.line.close)
        self.herald = self.window = self.line = None
        close_now([part for part in parts if part], self.house.report)

    def _closing(self) -> Closing:
        keep = self.house.settings.now.keep_running and self.herald is not None
        return closing_of(keep=keep, tray=self.herald is not None and self.herald.has_tray)

    # What the window asks for

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

    def sign_out(self) -> None:
        """Sign out, and wipe what this computer keeps of the account."""
        self._leave(farewell=True)

    def _leave(self, *, farewell: bool, words: str = "") -> None:
        if not self._leaving and self.station is not None:
            self._leaving = True
            self.house.spawn(self._wipe(self.station, farewell=farewell, words=words))

    async def _wipe(self, station: Station, *, farewell: bool, words: str) -> None:
        token = take_secrets(station.account, self.house.keys, self.house.report)
        try:
            if farewell and token is not None:
                await end_session(station.account, token)
            await self._close_station()
        finally:
            delete_files(station, self.house.report)
            self._leaving = False
            if not self.house.lifecycle.is_ending:
                self._enter(words=words) if words else self.show()

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
            if self.herald is not None:
                house.spawn(self.herald.farewell())
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
        from desktop.app.autostart import start_with_computer

        return start_with_computer(wanted)

    def quit(self) -> None:
        """End."""
        self.house.lifecycle.quit()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Start work that waits for the line."""
        self.house.spawn(work)

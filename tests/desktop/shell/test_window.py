"""The window with a real account behind it, worked with the keyboard."""

from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.directory import Company, CreateInvite, DirectorySnapshot, InviteCreated, Person, Session
from desktop.net.accounts import Account
from desktop.net.errors import ConnectionLost
from desktop.shell.keys import KEYS, Deed, all_lines
from desktop.shell.line import LinePresenter
from desktop.shell.settings import SettingsFile
from desktop.shell.window.main import MainWindow
from desktop.shell.window.menu import ask_sign_out
from desktop.shell.window.panes import Arrangement
from desktop.shell.window.sections.chats import KEPT_OPEN
from desktop.sync.changes import Changes
from desktop.sync.status import State
from desktop.widgets.controls.marks import key_words
from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.lists.rows import Row
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import COMPANY, NOW, PEOPLE, Desk, chat, chat_id, person_id

pytestmark = pytest.mark.gui


class QuietOffice:
    """An app without a network."""

    lasting = True
    version = "1.0"

    def __init__(self, account: Account) -> None:
        self.account = account
        self.accounts = (account,)
        self.asked: list[str] = []
        self._autostart = False

    async def invite(self, asked: CreateInvite) -> InviteCreated:
        raise ConnectionLost("no network")

    async def sessions(self) -> tuple[Session, ...]:
        raise ConnectionLost("no network")

    async def change_password(self, old: str, new: str) -> None:
        raise ConnectionLost("no network")

    def cache_bytes(self) -> int:
        return 3 << 20

    def fetch_again(self) -> None:
        self.asked.append("fetch again")

    def follow(self, link: str) -> None:
        self.asked.append(f"follow {link}")

    def sign_out(self) -> None:
        self.asked.append("sign out")

    def sign_in_again(self) -> None:
        self.asked.append("sign in")

    def switch_to(self, account: Account) -> None:
        self.asked.append("switch")

    def add_account(self) -> None:
        self.asked.append("add")

    def speak(self, language: str) -> None:
        self.asked.append(f"speak {language}")

    def starts_with_computer(self) -> bool:
        return self._autostart

    def start_with_computer(self, wanted: bool) -> bool:
        self._autostart = wanted
        return wanted

    def quit(self) -> None:
        self.asked.append("quit")

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        work.close()


@pytest.fixture
def office(desk: Desk) -> QuietOffice:
    return QuietOffice(desk.station.account)


@pytest.fixture
def window(
    desk: Desk, office: QuietOffice, theme: Theme, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[MainWindow]:
    station = desk.station
    line = LinePresenter(station.engine, station.waiting, station.desk.now)
    settings = SettingsFile(tmp_path / "settings.json")
    window = MainWindow(station.desk, station.directory, theme, settings, office, line, station.rooms)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.shut()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(qtbot: QtBot, window: MainWindow, deed: Deed) -> None:
    keys = cast("QKeyCombination", QKeySequence(KEYS[deed][0])[0])  # type: ignore[index] # PySide's stubs lack it
    QTest.keyClick(QApplication.focusWidget() or window, keys.key(), keys.keyboardModifiers())


def open_dialog() -> Dialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible())


def test_the_chats_are_there_at_once(window: MainWindow) -> None:
    rows = window.chats.presenter.rows()

    assert sum(isinstance(row, Row) for row in rows) == 3
    assert window.windowTitle() == "Corvane Marine - Atrium"


def test_what_is_unread_stands_in_the_title_and_on_the_rail(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.hear("garam", 2, "garam", "Hello again")
    desk.hear("noise", 2, "yutong", "muted")

    qtbot.waitUntil(lambda: window.windowTitle() == "(1) Corvane Marine - Atrium")
    assert window.rail._items["chats"].accessibleName() == "Chats, 1 unread"


def test_the_keys_go_from_chat_to_chat(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Deed.NEXT_CHAT)
    first = window.chats.current
    press(qtbot, window, Deed.NEXT_CHAT)
    second = window.chats.current
    press(qtbot, window, Deed.PREVIOUS_CHAT)

    assert first is not None
    assert second not in {None, first}
    assert window.chats.current == first


def test_the_switcher_opens_jumps_and_closes_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Deed.SWITCH)
    switcher = window.searching.switcher
    assert switcher is not None
    switcher.field.setText("ㅇㄱㄹ")
    QTest.keyClick(switcher.field, Qt.Key.Key_Return)
    assert window.chats.current == chat_id("garam")

    press(qtbot, window, Deed.SWITCH)
    QTest.keyClick(switcher.field, Qt.Key.Key_Escape)
    assert not switcher.isVisible()
    assert window.chats.current == chat_id("garam")


def test_the_switcher_opens_a_chat_with_a_stranger(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, window, Deed.SWITCH)
    assert window.searching.switcher is not None
    QTest.keyClicks(window.searching.switcher.field, "cyt")
    QTest.keyClick(window.searching.switcher.field, Qt.Key.Key_Return)

    assert window.chats.current is not None
    chat = desk.station.desk.store.chat(window.chats.current)
    assert chat is not None
    assert chat.other == person_id("yutong")


def test_tab_in_the_switcher_changes_what_is_looked_for(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Deed.SWITCH)
    assert window.searching.switcher is not None
    QTest.keyClick(window.searching.switcher.field, Qt.Key.Key_Tab)

    assert [chip.isChecked() for chip in window.searching.switcher._chips.values()] == [
        False,
        True,
        False,
        False,
        False,
    ]


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    window.open_chat(chat_id("garam"))
    places: list[str] = []
    for _ in range(4):
        press(qtbot, window, Deed.NEXT_PANE)
        focus = QApplication.focusWidget()
        panes = {"rail": window.rail, "list": window.panes.list, "content": window.panes.content}
        found = [name for name, pane in panes.items() if focus is not None and pane.isAncestorOf(focus)]
        places.append(found[0] if found else "context")

    assert set(places) == {"rail", "list", "content", "context"}


def test_details_are_remembered_where_they_have_a_place(window: MainWindow, qtbot: QtBot) -> None:
    window.open_chat(chat_id("garam"))
    assert window.panes.context_shown

    press(qtbot, window, Deed.CONTEXT)
    assert not window.panes.context_shown
    assert not window._settings.now.details


def test_details_lie_over_a_narrower_window_only_when_asked_and_escape_closes_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.open_chat(chat_id("garam"))
    window.resize(1000, 700)
    assert not window.panes.context_shown

    press(qtbot, window, Deed.CONTEXT)
    assert window.panes.context_shown
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.panes.context_shown
    assert window._settings.now.details


def test_a_small_window_has_pages_and_a_way_back(window: MainWindow) -> None:
    window.open_chat(chat_id("garam"))
    window.resize(640, 700)
    assert window.panes.arrangement is Arrangement.PAGES
    assert window.panes.content.isVisible()
    assert window.chats.view is not None
    back = window.chats.view.header.back
    assert back.isVisible()

    back.click()
    assert window.panes.list.isVisible()
    assert not back.isVisible()


def test_esc_in_the_field_leads_back_where_there_are_pages(window: MainWindow) -> None:
    window.resize(640, 700)
    window.open_chat(chat_id("garam"))
    assert window.chats.view is not None

    QTest.keyClick(window.chats.view.composer.editor, Qt.Key.Key_Escape)
    assert not window.panes.on_content
    assert QApplication.focusWidget() is window.chats.list.list


def test_a_day_of_the_chat_is_asked_for_by_a_key(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Deed.DAY)
    window.open_chat(chat_id("garam"))
    press(qtbot, window, Deed.DAY)

    assert window.chats.view is not None
    assert window.chats.view.days.isVisible()
    window.chats.view.days.hide()


def test_the_text_grows_by_keys(window: MainWindow, qtbot: QtBot, theme: Theme) -> None:
    press(qtbot, window, Deed.LARGER)
    assert theme.text_scale == 1.125

    press(qtbot, window, Deed.USUAL_SIZE)
    assert theme.text_scale == 1.0


def test_the_banner_comes_and_goes_and_the_outbox_takes_the_details_place(window: MainWindow, desk: Desk) -> None:
    window.open_chat(chat_id("garam"))
    desk.line(State.ONLINE)
    assert not window.banner.isVisible()

    desk.line(State.OFFLINE, next_try_in=5)
    desk.station.desk.actions.send(chat_id("garam"), "waits")
    window._on_line()
    assert window.banner.isVisible()
    assert window.panes.context.current() is window.chats.outbox()

    desk.line(State.ONLINE)
    assert not window.banner.isVisible()


def test_signing_out_is_asked_first(window: MainWindow, office: QuietOffice) -> None:
    ask_sign_out(window, office, 2)
    open_dialog().choose("stay")
    assert office.asked == []

    ask_sign_out(window, office, 2)
    open_dialog().choose("out")
    assert office.asked == ["sign out"]


def test_a_chat_that_is_gone_leaves_the_window(window: MainWindow, desk: Desk) -> None:
    window.open_chat(chat_id("pumps"))
    desk.station.engine._changed.tell(Changes(gone=frozenset({chat_id("pumps")})))

    assert window.chats.current is None
    assert window.panes.content.current() is window.chats.nothing


def test_only_a_few_chats_stay_open(window: MainWindow, desk: Desk) -> None:
    for index in range(KEPT_OPEN + 3):
        desk.fill(chat(f"group {index}", "elise", title=f"Group {index}"))
        window.open_chat(chat_id(f"group {index}"))

    assert len(window.chats._open) == KEPT_OPEN


def test_the_sheet_names_every_key_of_the_map() -> None:
    shown = " ".join(line.keys for line in all_lines())
    left_out = {Deed.QUIT}

    for deed in set(Deed) - left_out:
        keys = key_words(KEYS[deed][0].replace("Shift+F6", "F6"))
        assert keys in shown, deed


def test_what_an_empty_company_is_asked_to_do_follows_its_duties(desk: Desk, window: MainWindow) -> None:
    company = Company(id=COMPANY, name="Corvane Marine", created_at=NOW)
    guest = Person(id=person_id("me"), name="Mina Moon", sort_key="mina moon mm")
    desk.fill(DirectorySnapshot(company=company, departments=(), people=(guest, *PEOPLE[1:]), seq=2))
    assert window.chats.list.hello.button.words() == "New chat"

    desk.fill(DirectorySnapshot(company=company, departments=(), people=PEOPLE, seq=3))
    assert window.chats.list.hello.button.words() == "Invite colleagues"


class FeedSizes(QObject):
    """Notes each size that a feed is laid out for."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[int, int]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(watched, FeedCanvas) and event.type() == QEvent.Type.Resize:
            self.seen.append((watched.width(), watched.height()))
        return False


def test_a_chat_that_opens_beside_its_details_is_laid_out_once(window: MainWindow, qapp: QApplication) -> None:
    window.open_chat(chat_id("garam"))
    assert window.panes.context_shown
    sizes = FeedSizes()
    qapp.installEventFilter(sizes)
    window.open_chat(chat_id("pumps"))
    qapp.removeEventFilter(sizes)

    assert window.panes.context_shown
    assert len(set(sizes.seen)) == 1

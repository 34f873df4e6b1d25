"""Every key that the sheet lists does what the sheet says, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, cast

import pytest
from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backend.contract.messaging import Message, MessageSent
from desktop.features.messaging.view.composer.editor import Editor
from desktop.features.messaging.view.composer.schedule import ScheduleDialog
from desktop.features.messaging.view.conversation import ConversationView
from desktop.features.messaging.view.message.forward import ForwardDialog
from desktop.features.messaging.view.new_chat import NewChatDialog
from desktop.features.search.view.find_bar import FindBar
from desktop.shell.keys import all_lines
from desktop.shell.preferences.dialog import Preferences
from desktop.shell.window.main import MainWindow
from desktop.widgets.overlays.dialog import Dialog
from tests.desktop.shell import test_window
from tests.desktop.shell.conftest import Desk, chat, chat_id, person_id
from tests.desktop.shell.test_window import QuietOffice

pytestmark = pytest.mark.gui
office, window = test_window.office, test_window.window
LETTERS: Final = ("R", "E", "Del", "F", "P", "S", "A", "C")


@dataclass
class Desktop:
    """The window with the chat with 윤가람 open, its desk and its office."""

    window: MainWindow
    desk: Desk
    office: QuietOffice

    def press(self, *keys: str) -> None:
        """Press keys one after the other, where the focus is."""
        for one in keys:
            key = cast("QKeyCombination", QKeySequence(one)[0])  # type: ignore[index] # PySide's stubs lack it
            QTest.keyClick(QApplication.focusWidget() or self.window, key.key(), key.keyboardModifiers())

    def write(self, text: str) -> None:
        """Write into the empty field."""
        self.editor.setFocus()
        self.press("Ctrl+A", "Del")
        QTest.keyClicks(self.editor, text)

    @property
    def view(self) -> ConversationView:
        """Give the open chat."""
        assert self.window.chats.view is not None
        return self.window.chats.view

    @property
    def editor(self) -> Editor:
        """Give the field."""
        return self.view.composer.editor

    @property
    def dialog(self) -> Dialog:
        """Give the question on show."""
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible())

    def dialog_of(self, kind: type[QWidget], *keys: str) -> None:
        """Press keys that open a dialog, and close it."""
        self.press(*keys)
        assert isinstance(self.dialog, kind)
        self.dialog.close()

    def styled(self, keys: str, words: str) -> None:
        """Mark what is written with keys."""
        self.write("pump")
        self.press("Ctrl+A", keys)
        assert self.editor.toPlainText() == words

    def on(self, number: int, key: str) -> None:
        """Press a key on a message."""
        self.view.feed.setFocus()
        self.view.feed.set_current(self.view.presenter.source.index_of_key(str(number)))
        self.press(key)

    def waiting(self) -> list[str]:
        """List what goes out next, by kind."""
        return [type(row.body).__name__ for row in self.desk.station.outbox.pending()]


@pytest.fixture
def here(window: MainWindow, desk: Desk, office: QuietOffice, qtbot: QtBot) -> Desktop:
    """The chats from above: 윤가람, two unread ones, one that is read."""
    window.activateWindow()
    mine = Message(number=2, author=person_id("me"), at=desk.station.desk.now(), text="Mine")
    desk.take("garam", "messaging.message_sent", MessageSent(message=mine))
    desk.fill(chat("quay", "elise", title="Quay"))
    for name, number in (("pumps", 2), ("quay", 2), ("quay", 3)):
        desk.hear(name, number, "elise", "unread")
    qtbot.waitUntil(lambda: window.chats.presenter.unread == 3)
    window.chats.open(chat_id("garam"))
    return Desktop(window, desk, office)


def switch(here: Desktop) -> None:
    here.press("Ctrl+K")
    assert here.window.searching.switcher is not None
    assert here.window.searching.switcher.isVisible()


def find(here: Desktop) -> None:
    here.press("Ctrl+F")
    (bar,) = here.view.findChildren(FindBar)
    assert bar.isVisible()
    assert bar.isAncestorOf(cast("QWidget", QApplication.focusWidget()))


def search(here: Desktop) -> None:
    here.press("Ctrl+Shift+F")
    assert here.window.panes.content.current() is here.window.searching.page


def day(here: Desktop) -> None:
    here.press("Ctrl+G")
    assert here.view.days.isVisible()
    here.view.days.hide()


def sections(here: Desktop) -> None:
    here.press("Ctrl+2")
    assert here.window.panes.list.current() is here.window.contacts.list
    here.press("Ctrl+1")
    assert here.window.panes.list.current() is here.window.chats.list


def console(here: Desktop) -> None:
    here.press("Ctrl+3")
    assert here.window.console.frame.isVisible()
    assert not here.window.panes.isVisible()
    here.press("Ctrl+1")
    assert not here.window.console.frame.isVisible()
    assert here.window.panes.isVisible()


def chats(here: Desktop) -> None:
    for keys, name in (("Alt+Down", "quay"), ("Alt+Down", "pumps"), ("Alt+Up", "quay"), ("Alt+Up", "garam")):
        here.press(keys)
        assert here.window.chats.current == chat_id(name)


def unread(here: Desktop) -> None:
    for begin, keys, name in (("garam", "Alt+Shift+Down", "quay"), ("noise", "Alt+Shift+Up", "pumps")):
        here.window.chats.open(chat_id(begin))
        here.press(keys)
        assert here.window.chats.current == chat_id(name)


def panes(here: Desktop) -> None:
    places = list[QWidget | None]()
    for keys in ("F6", "Shift+F6"):
        here.press(keys)
        places.append(QApplication.focusWidget())
    assert places[0] is not here.editor
    assert places[1] is here.editor


def escape(here: Desktop) -> None:
    here.press("Ctrl+F", "Esc")
    assert not here.view.findChildren(FindBar)[0].isVisible()
    here.on(1, "R")
    assert here.view.composer.quote.isVisible()
    here.press("Esc")
    assert not here.view.composer.quote.isVisible()
    here.view.feed.setFocus()
    here.press("Esc")
    assert QApplication.focusWidget() is here.editor


def send(here: Desktop) -> None:
    here.write("one")
    here.press("Shift+Return")
    QTest.keyClicks(here.editor, "two")
    here.press("Return")
    assert [one.text for one in here.desk.station.desk.store.pending(chat_id("garam"))] == ["one\ntwo"]


def edit_last(here: Desktop) -> None:
    here.editor.setFocus()
    here.press("Up")
    assert here.view.presenter.composer.edit_number == 2


def signs(here: Desktop) -> None:
    here.view.presenter.composer.quick_replies.put("late", "Ten minutes late", None)
    for sign in ("@", ":th", "/la"):
        here.write(sign)
        assert here.view.composer.suggestions.isVisible()
        here.press("Esc")
        assert not here.view.composer.suggestions.isVisible()


def lists(here: Desktop) -> None:
    here.styled("Ctrl+Shift+7", "1. pump")
    here.styled("Ctrl+Shift+8", "- pump")


def link(here: Desktop) -> None:
    here.styled("Ctrl+Shift+L", "[pump](https://)")


def later(here: Desktop) -> None:
    here.write("pump")
    here.dialog_of(ScheduleDialog, "Ctrl+Shift+T")


def reply_edit_recall(here: Desktop) -> None:
    here.on(1, "R")
    assert here.view.presenter.composer.reply_number == 1
    here.press("Esc")
    here.on(2, "E")
    assert here.view.presenter.composer.edit_number == 2
    here.press("Esc")
    here.on(2, "Del")
    assert here.dialog.accessibleName().startswith("Delete this message")
    here.dialog.close()


def forward_pin_save_acknowledge_copy(here: Desktop) -> None:
    here.on(1, "F")
    assert isinstance(here.dialog, ForwardDialog)
    here.dialog.close()
    for key in ("P", "S", "A"):
        here.on(1, key)
    assert here.waiting()[-3:] == ["PinMessage", "SaveMessage", "AcknowledgeMessage"]
    here.on(1, "C")
    assert QGuiApplication.clipboard().text() == "Hello"


def details(here: Desktop) -> None:
    shown = here.window.panes.context_shown
    here.press("Ctrl+I")
    assert here.window.panes.context_shown is not shown


def mute(here: Desktop) -> None:
    here.press("Ctrl+Shift+M")
    row = here.desk.station.desk.store.chat(chat_id("garam"))
    assert row is not None
    assert row.muted


def sizes(here: Desktop) -> None:
    for keys, size in (("Ctrl+=", 112.5), ("Ctrl+-", 100.0), ("Ctrl+=", 112.5), ("Ctrl+0", 100.0)):
        here.press(keys)
        assert here.window._settings.now.text_size == size


def close_all(here: Desktop) -> None:
    here.press("Ctrl+Q")
    assert here.office.asked == ["quit"]


DOES: Final[dict[str, Callable[[Desktop], None]]] = {
    "Go to a chat, person, message or file": switch,
    "New chat": lambda here: here.dialog_of(NewChatDialog, "Ctrl+N"),
    "Find in this chat": find,
    "Search in all chats": search,
    "Go to a day in this chat": day,
    "Chats, contacts": sections,
    "Console, where you lead": console,
    "Previous, next chat": chats,
    "Previous, next unread": unread,
    "Next pane, previous pane": panes,
    "Close, else back to the field": escape,
    "Send, new line": send,
    "Edit the last message, in the empty field": edit_last,
    "Mention, emoji, quick reply": signs,
    "Bold": lambda here: here.styled("Ctrl+B", "**pump**"),
    "Code": lambda here: here.styled("Ctrl+Shift+X", "`pump`"),
    "Numbered list, list": lists,
    "Link": link,
    "Send later": later,
    "Reply, edit, recall, on a message": reply_edit_recall,
    "Forward, pin, save, acknowledge, copy, on a message": forward_pin_save_acknowledge_copy,
    "Show or hide the details": details,
    "Mute this chat": mute,
    "Text size": sizes,
    "Preferences": lambda here: here.dialog_of(Preferences, "Ctrl+,"),
    "This sheet": lambda here: here.dialog_of(Dialog, "Ctrl+/"),
    "Quit": close_all,
}


def test_each_line_of_the_sheet_is_tried_here() -> None:
    assert [line.does for line in all_lines()] == list(DOES)


@pytest.mark.parametrize("line", DOES, ids=str)
def test_a_key_does_what_the_sheet_says(here: Desktop, line: str) -> None:
    DOES[line](here)


def test_letters_do_nothing_to_messages_while_an_input_method_composes(here: Desktop) -> None:
    here.view.feed.set_current(here.view.presenter.source.index_of_key("1"))
    here.editor.setFocus()
    QApplication.sendEvent(here.editor, QInputMethodEvent("ㅎ", []))
    for key in LETTERS:
        here.press(key)
    here.press("Up", "Return", "Esc")

    assert here.waiting() == []
    assert here.editor.preedit() == "ㅎ"
    assert not here.view.presenter.composer.is_editing
    assert here.view.presenter.composer.reply_number is None
    assert not any(isinstance(one, Dialog) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_letters_are_written_where_one_writes(here: Desktop) -> None:
    here.write("resfpac")

    assert here.editor.toPlainText() == "resfpac"
    assert here.waiting() == []


def test_a_letter_with_a_modifier_is_no_verb_of_a_message(here: Desktop) -> None:
    for key in ("Ctrl+R", "Alt+P", "Ctrl+S", "Ctrl+E", "Alt+A"):
        here.on(1, key)

    assert here.waiting() == []
    assert here.view.presenter.composer.reply_number is None

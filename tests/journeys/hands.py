"""What a person does with a window: turns to it, clicks, types, opens menus, answers questions."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from desktop.app.account.herald import Herald
from desktop.features.messaging.presenter.feed.rows import MessageFacts
from desktop.features.messaging.view.details import DetailsView
from desktop.features.messaging.view.new_chat import NewChatDialog
from desktop.shell.preferences.dialog import Preferences
from desktop.system.notifications.types import Notification
from desktop.widgets.feed.types import Hit
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.overlays.menu import Menu
from tests.journeys.conftest import Guest, eventually

LEFT, NONE, KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def turn_to(guest: Guest) -> None:
    """Look at a person's window: it has the keyboard."""
    frame = guest.house.frame
    frame.activateWindow()
    await eventually(frame.isActiveWindow)


def click(button: QAbstractButton) -> None:
    """Click a button that can be seen and pressed."""
    assert button.isVisible(), button.accessibleName()
    assert button.isEnabled(), button.accessibleName()
    QTest.mouseClick(button, LEFT)


def press(widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    """Press a key."""
    QTest.keyClick(widget, key, keys)


def write(widget: QWidget, text: str) -> None:
    """Type; what has no key of its own is composed and taken, as an input method does it."""
    for letter in text:
        if letter == "\n":
            press(widget, KEY.Key_Return, SHIFT)
        elif letter.isascii():
            QTest.keyClicks(widget, letter)
        else:
            QApplication.sendEvent(widget, QInputMethodEvent(letter, []))
            done = QInputMethodEvent("", [])
            done.setCommitString(letter)
            QApplication.sendEvent(widget, done)


def send(guest: Guest, text: str) -> None:
    """Write a message and press Enter."""
    editor = guest.conversation.composer.editor
    editor.setFocus()
    write(editor, text)
    press(editor, KEY.Key_Return)


def drop(widget: QWidget, *paths: object) -> None:
    """Drop files on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, does = QPoint(20, 20), Qt.DropAction.CopyAction
    entered = QDragEnterEvent(place, does, data, LEFT, NONE)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), does, data, LEFT, NONE))


def said(widget: QWidget) -> str:
    """Read what a widget says in words."""
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


async def herald_of(guest: Guest) -> Herald:
    """Wait for what tells a person of news."""
    await eventually(lambda: guest.client.herald)
    assert guest.client.herald is not None
    return guest.client.herald


class Notices:
    """A system that shows notifications: `shown` by tag, `told` as they came, title and text on one line."""

    def __init__(self) -> None:
        self.shown: dict[str, Notification] = {}
        self.told: list[str] = []

    async def show(self, notification: Notification) -> bool:
        """Show one."""
        self.shown[notification.tag] = notification
        self.told.append(f"{notification.title} / {notification.text}")
        return True

    async def withdraw(self, tag: str) -> None:
        """Take one away."""
        self.shown.pop(tag, None)

    async def close(self) -> None:
        """Take all away."""
        self.shown.clear()


async def notices_of(guest: Guest) -> Notices:
    """Show a person's notifications from now on."""
    notices = Notices()
    (await herald_of(guest)).telling.use(notices)
    return notices


# Questions and menus


def dialogs(guest: Guest) -> list[Dialog]:
    """List the questions over a window, the newest last."""
    mine = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]
    return [one for one in mine if _frame_of(one) is guest.house.frame]


def _frame_of(dialog: QWidget) -> QWidget:
    parent = dialog.parentWidget()
    while parent is not None and isinstance(parent.window(), Dialog):
        dialog, parent = parent.window(), parent.window().parentWidget()
    return dialog if parent is None else parent.window()


async def asked(guest: Guest, title: str = "") -> Dialog:
    """Wait for a question whose title begins so."""

    def found() -> Dialog | None:
        return next((one for one in dialogs(guest)[::-1] if one.accessibleName().startswith(title)), None)

    await eventually(found)
    dialog = found()
    assert dialog is not None
    return dialog


async def answer(guest: Guest, title: str, verb: str) -> None:
    """Wait for a question and press one of its verbs."""
    click((await asked(guest, title)).buttons[verb])


async def choose(words: str) -> None:
    """Wait for a menu and choose an entry by its first words."""
    await eventually(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    action = next((one for one in menu.actions() if one.text().startswith(words)), None)
    assert action is not None, [one.text() for one in menu.actions()]
    assert action.isEnabled(), words
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
    await asyncio.sleep(0)


def pick(view: ListView, key_or_words: str) -> None:
    """Choose a row by its key or its name, with the mouse."""
    model = view.model()
    for place in range(model.rowCount()):
        index = model.index(place, 0)
        words = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data())
        if view.key_at(index) == key_or_words or words.startswith(key_or_words):
            view.scrollTo(index)
            QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())
            return
    raise AssertionError(key_or_words)


def rows(view: ListView) -> list[str]:
    """Read a list's rows as they are read out."""
    model = view.model()
    return [str(model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "") for at in range(model.rowCount())]


# Messages


def fact(guest: Guest, text: str) -> MessageFacts | None:
    """Find the last message of the open chat with a text."""
    source = guest.conversation.presenter.source
    facts = (source.facts_at(index) for index in range(source.count() - 1, -1, -1))
    return next((one for one in facts if one is not None and one.system is None and text in one.text), None)


async def found(guest: Guest, text: str) -> MessageFacts:
    """Wait for a message with a text that the server has."""

    def here() -> MessageFacts | None:
        one = fact(guest, text)
        return one if one is not None and one.number is not None else None

    await eventually(here)
    one = here()
    assert one is not None
    return one


def hits(guest: Guest, message: Hashable) -> list[Hit]:
    """Bring a message, by number or key, into view and list what can be pressed in it."""
    view = guest.conversation
    view.feed.set_current(view.presenter.source.index_of_key(str(message)))
    return _hits_of(guest, message)


def _hits_of(guest: Guest, message: Hashable) -> list[Hit]:
    view = guest.conversation
    index = view.presenter.source.index_of_key(str(message))
    spot = None if index is None else view.feed.stage.spot(index)
    row = None if index is None else view.feed.stage.row(index)
    assert spot is not None
    assert row is not None
    return list(view.painter.hits(row, view.feed.rect_of(spot)))


def tap(guest: Guest, message: Hashable, kind: str, place: int = 0) -> None:
    """Click something in a message, after scrolling to it."""
    feed = guest.conversation.feed
    spot = _spot_of(hits(guest, message), kind, place)
    if not feed.viewport().rect().contains(spot):
        feed.scroll_by(spot.y() - feed.viewport().height() // 2)
        spot = _spot_of(_hits_of(guest, message), kind, place)
    QTest.mouseClick(feed.viewport(), LEFT, NONE, spot)


def _spot_of(there: list[Hit], kind: str, place: int) -> QPoint:
    fitting = [hit for hit in there if hit.kind == kind]
    assert len(fitting) > place, [hit.kind for hit in there]
    return fitting[place].rect.center()


async def menu_of(guest: Guest, message: Hashable, words: str) -> None:
    """Open a message's menu with the right button and choose from it."""
    hits(guest, message)
    view = guest.conversation
    port, place = view.feed.viewport(), view.rect_of(str(message)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(port, QContextMenuEvent(reason, place, port.mapToGlobal(place)))
    await choose(words)


async def details_of(guest: Guest) -> DetailsView:
    """Open the details of the open chat."""
    button = guest.conversation.header.details
    if not button.isChecked():
        click(button)
    await eventually(lambda: (pane := guest.window.chats.details()) is not None and pane.isVisible())
    pane = guest.window.chats.details()
    assert pane is not None
    return pane


# Files


async def press_file(guest: Guest, text: str, name: str, kind: str = "file") -> None:
    """Click the tile of a file, or its button."""
    facts = fact(guest, text)
    assert facts is not None
    key = facts.key
    file = next(one.id.hex for one in facts.files if one.name == name)
    await eventually(lambda: any(hit.kind == kind and hit.value == file for hit in hits(guest, key)))
    tap(guest, key, kind, [hit.value for hit in hits(guest, key) if hit.kind == kind].index(file))


async def save_as(target: Path, size: int) -> None:
    """Answer the question where a copy goes, and wait for all of it."""

    def chooser() -> QFileDialog | None:
        tops = QApplication.topLevelWidgets()
        return next((one for one in tops if isinstance(one, QFileDialog) and one.isVisible()), None)

    await eventually(chooser)
    dialog = chooser()
    assert dialog is not None
    dialog.selectFile(str(target))
    dialog.accept()
    await eventually(lambda: target.exists() and target.stat().st_size == size)


# Preferences


async def preferences(guest: Guest, page: str) -> Preferences:
    """Open the preferences at a page."""
    await turn_to(guest)
    press(guest.window, KEY.Key_Comma, CTRL)
    dialog = await asked(guest, "Preferences")
    assert isinstance(dialog, Preferences)
    pick(dialog.list, page)
    assert dialog.heading.text() == page
    return dialog


def part(inside: QWidget, name: str) -> QAbstractButton:
    """Find a choice by its name."""
    return next(one for one in inside.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible())


# Chats


async def group_of(guest: Guest, title: str, *names: str) -> None:
    """Open a group through the dialog."""
    await turn_to(guest)
    press(guest.window, KEY.Key_N, CTRL)
    dialog = await asked(guest, "New chat")
    assert isinstance(dialog, NewChatDialog)
    for name in names:
        write(dialog.picker.field, name)
        press(dialog.picker.field, KEY.Key_Return)
    write(dialog.title_field.edit, title)
    click(dialog.buttons["open"])
    await eventually(lambda: guest.window.chats.view and guest.conversation.header.title() == title)


async def open_chat(guest: Guest, title: str) -> None:
    """Open a chat from the list."""
    await turn_to(guest)
    view = guest.window.chats.list
    await eventually(lambda: any(row.startswith(title) for row in rows(view.list)))
    pick(view.list, title)
    await eventually(lambda: guest.window.chats.view and guest.conversation.header.title() == title)

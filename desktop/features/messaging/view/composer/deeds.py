"""What the composer asks before it does it: files, the time, whether so many people are to be called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from desktop.features.files.presenter.facts import is_picture
from desktop.features.files.view.viewer import look_at
from desktop.features.messaging.presenter.writing.quick_replies import QuickReply
from desktop.features.messaging.view.composer.schedule import ScheduleDialog
from desktop.features.messaging.view.quick_replies import QuickRepliesDialog
from desktop.features.messaging.view.scheduled import ScheduledDialog
from desktop.widgets.overlays.dialog import Dialog, Verb, ask
from desktop.widgets.overlays.menu import Menu

if TYPE_CHECKING:
    from desktop.features.messaging.view.composer.field import Composer

STAY, GO = "stay", "go"
MOST_LISTED = 20
PICTURES = "*.png *.jpg *.jpeg *.gif *.webp *.bmp"


class ComposerDeeds(QObject):
    """The verbs of one composer.

    Signals:
        asked: a dialog was opened.
    """

    asked = Signal(object)

    def __init__(self, composer: Composer) -> None:
        super().__init__(composer)
        self._composer = composer
        self._presenter = composer.presenter

    # Sending

    def send(self) -> None:
        """Send, after a question where many people would be called."""
        presenter = self._presenter
        presenter.settle()
        if presenter.can_send and presenter.calls and not presenter.is_editing:
            self._ask_to_call(self._submit)
        else:
            self._submit()

    def _submit(self) -> None:
        presenter, composer = self._presenter, self._composer
        if presenter.submit():
            return
        if presenter.remaining < 0:
            composer.announce_refusal(self.tr("Too long: the limit is 16,000 characters. Send it in parts."))
        elif presenter.attachments.reading:
            composer.announce_refusal(self.tr("Files are still being copied. Send again in a moment."))

    def _ask_to_call(self, then: Callable[[], object]) -> None:
        count = self._presenter.calls
        title = self.tr("Call all %Ln people in this room?", "", count)
        text = self.tr("Each of them gets a notification, unless they have muted this chat.")
        verbs = (Verb(self.tr("Keep writing"), STAY), Verb(self.tr("Call %Ln people", "", count), GO, "primary"))
        self._open(ask(self._composer, title, text, verbs, lambda value: then() if value == GO else None))

    # Files

    def choose_files(self) -> None:
        """Ask for files."""
        self._choose(self.tr("Attach files"), "")

    def choose_pictures(self) -> None:
        """Ask for pictures."""
        self._choose(self.tr("Attach pictures"), f"{self.tr('Pictures')} ({PICTURES})")

    def _choose(self, title: str, kinds: str) -> None:
        dialog = QFileDialog(self._composer.window(), title, "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def _on_files(self, names: list[str]) -> None:
        self.give([Path(name) for name in names])

    def give(self, paths: list[Path]) -> None:
        """Attach files that were chosen, pasted or dropped."""
        if self._may_attach():
            self._presenter.attachments.attach(paths)

    def give_image(self, image: QImage) -> None:
        """Attach a picture that was pasted, under the moment's name."""
        at = QLocale().toString(QDateTime.currentDateTime(), "yyyy-MM-dd HH.mm")
        if self._may_attach():
            name = self.tr("Screenshot {date}").replace("{date}", at)
            self._presenter.attachments.attach_image(image, f"{name}.png")

    def _may_attach(self) -> bool:
        """Tell whether files can go along; an edit keeps those that it has."""
        if self._presenter.is_editing:
            self._presenter.failed.emit(self.tr("An edit changes words only. Save it first, then attach files."))
        return not self._presenter.is_editing

    def look(self, file: object) -> None:
        """Show an attached picture large, or open an attached file as its receivers will."""
        attachments, desk = self._presenter.attachments, self._presenter.desk.files
        attached = next((one for one in attachments.files if one.id == file), None)
        if attached is None or desk is None:
            return
        place = attachments.place_of(attached)
        if is_picture(attached):
            pictures = [attachments.place_of(one) for one in attachments.files if is_picture(one)]
            look_at(desk, self._composer.window(), pictures, place).buttons["jump"].hide()
        elif desk.can_open(place):
            desk.open(place)

    def ask_long_text(self, text: str) -> None:
        """Offer to send what was pasted as a file."""
        if not self._may_attach():
            return
        verbs = (Verb(self.tr("Leave it"), STAY), Verb(self.tr("Attach as a text file"), GO, "primary"))
        title = self.tr("Attach this text as a file?")
        words = self.tr("It has %Ln characters. A message holds 16,000.", "", len(text))
        self._open(ask(self._composer, title, words, verbs, partial(self._on_long_text, text)))

    def _on_long_text(self, text: str, value: str) -> None:
        if value == GO:
            self._presenter.attachments.attach_text(text, self.tr("Text") + ".txt")

    # Time

    def ask_when(self) -> None:
        """Ask when what is written is to go out."""
        presenter = self._presenter
        presenter.settle()
        if presenter.is_editing or not self._composer.editor.isVisible():
            return
        if not presenter.can_send:
            self._composer.announce_refusal(self.tr("Write something first, then choose when it goes out."))
            return
        dialog = ScheduleDialog(presenter.scheduled_here.clocks, presenter.desk, None, self._composer)
        dialog.taken.connect(self._on_when)
        self._open(dialog)
        dialog.open()

    def _on_when(self, at: datetime) -> None:
        if self._presenter.calls:
            self._ask_to_call(lambda: self._presenter.schedule(at))
        else:
            self._presenter.schedule(at)

    def open_scheduled(self) -> None:
        """List what waits for its time here."""
        dialog = ScheduledDialog(self._presenter.scheduled_here, self._composer)
        dialog.edit_wanted.connect(self._presenter.edit_scheduled)
        self._open(dialog)
        dialog.open()

    # Quick replies

    def open_replies(self) -> None:
        """Offer the quick replies and the way to change them."""
        menu = self.replies_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self._composer.tools.replies)

    def replies_menu(self) -> Menu:
        """Make the menu of quick replies."""
        menu = Menu(self._composer)
        replies = self._presenter.quick_replies.all()[:MOST_LISTED]
        for reply in replies:
            menu.add(reply.name, partial(self._put, reply))
        if replies:
            menu.addSeparator()
        menu.add(self.tr("Change quick replies"), self.manage_replies, icon="pencil")
        return menu

    def manage_replies(self) -> None:
        """Open the quick replies to be changed."""
        dialog = QuickRepliesDialog(self._presenter.quick_replies, self._composer)
        self._open(dialog)
        dialog.open()

    def _put(self, reply: QuickReply) -> None:
        self._composer.insert(reply.text)

    def _open(self, dialog: Dialog) -> None:
        dialog.finished.connect(self._give_back)
        self.asked.emit(dialog)

    def _give_back(self, _result: int) -> None:
        self._composer.editor.setFocus()

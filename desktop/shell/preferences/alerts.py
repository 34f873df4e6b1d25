"""What Atrium tells while nobody looks, and how the window goes."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.messaging.store import ChatRow
from desktop.shell.notifications.rules import keywords_of
from desktop.shell.notifications.tray import Tray
from desktop.shell.preferences.page import Ground, Page
from desktop.shell.settings import Level
from desktop.sync.changes import Changes
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.choices import Switch
from desktop.widgets.controls.fields import Field, labelled
from desktop.widgets.controls.segmented import Segmented
from desktop.widgets.flow import empty
from desktop.widgets.label import Label


class AlertsPage(Page):
    """Notifications, and chats with settings of their own."""

    def __init__(self, ground: Ground) -> None:
        super().__init__("bell")
        self.name(self.tr("Notifications"))
        self._settings, self._office, self._desk = ground.settings, ground.office, ground.desk
        now = ground.settings.now
        self.level = Segmented(
            self.tr("Tell me of"),
            [
                (self.tr("All messages"), Level.ALL),
                (self.tr("Mentions"), Level.MENTIONS),
                (self.tr("Nothing"), Level.NONE),
            ],
        )
        self.level.choose(now.notify)
        self.level.chosen.connect(self._on_level)
        self.with_text = Switch(self.tr("Show who writes and what"))
        self.with_text.setChecked(now.notify_with_text)
        self.with_text.toggled.connect(partial(self._keep, "notify_with_text"))
        self.with_sound = Switch(self.tr("Play a sound"))
        self.with_sound.setChecked(now.notify_with_sound)
        self.with_sound.toggled.connect(partial(self._keep, "notify_with_sound"))
        self.keywords = Field(
            self.tr("Keywords"), self.tr("Messages with one of these words are told like mentions. Put commas between.")
        )
        self.keywords.set_text(", ".join(now.keywords))
        self.keywords.edit.editingFinished.connect(self._on_keywords)
        self._own = QVBoxLayout()
        self._own.setSpacing(6)
        self.to_tray = Switch(self.tr("Keep running when the window is closed"))
        self.to_tray.setChecked(now.keep_running)
        self.to_tray.toggled.connect(partial(self._keep, "keep_running"))
        self.autostart = Switch(self.tr("Start with this computer"))
        self.autostart.setChecked(ground.office.starts_with_computer())
        self.autostart.toggled.connect(self._on_autostart)
        self._build()
        self._enable()
        self._list_own()
        self._end = ground.desk.engine.subscribe(self._on_changes)
        self.destroyed.connect(self._end)

    def _build(self) -> None:
        helper = self.tr("Mentions are messages that name you or everybody. Direct messages are told as well.")
        self.column.addWidget(labelled(self.tr("Tell me of"), self.level, helper))
        self.group("", self.with_text, self.with_sound)
        self.sentence(self.tr("While your system is set to do not disturb, it keeps them for later."))
        self.group("", self.keywords)
        self.group(self.tr("Chats with their own setting"))
        self.sentence(self.tr("A muted chat tells nothing; mentions only show the @ in the list."))
        self.column.addLayout(self._own)
        self.group(self.tr("This computer"), self.autostart, self.to_tray)
        if not Tray.is_there():
            self.sentence(self.tr("There is no tray here: closing the window makes it small. Ctrl+Q ends Atrium."))
        self.fill_up()

    def _enable(self) -> None:
        for part in (self.with_text, self.with_sound, self.keywords):
            part.setEnabled(self._settings.now.notify is not Level.NONE)

    def _keep(self, name: str, on: bool) -> None:
        self._settings.change(**{name: on})

    def _on_level(self, level: Level) -> None:
        self._settings.change(notify=level)
        self._enable()

    def _on_keywords(self) -> None:
        words = keywords_of(self.keywords.text())
        self._settings.change(keywords=words)
        self.keywords.set_text(", ".join(words))

    def _on_autostart(self, on: bool) -> None:
        is_on = self._office.start_with_computer(on)
        if is_on != on:
            self.autostart.setChecked(is_on)

    # Chats with their own setting

    def own(self) -> list[ChatRow]:
        """List the chats that are muted or tell mentions only."""
        return [chat for chat in self._desk.store.chats() if chat.muted or chat.mentions_only]

    def _on_changes(self, changes: Changes) -> None:
        if changes.chats or changes.outbox:
            self._list_own()

    def _list_own(self) -> None:
        empty(self._own)
        chats = self.own()
        if not chats:
            none = self.tr("None. A chat's menu has the settings.")
            self._own.addWidget(Label(none, "small", "text-muted", wrap=True))
        for chat in chats:
            self._own.addWidget(self._row(chat))

    def _row(self, chat: ChatRow) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        title = chat.title if chat.other is None else self._desk.people.full_name(chat.other)
        state = self.tr("Muted") if chat.muted else self.tr("Mentions only")
        line.addWidget(Label(title, "small", elide=True), 1)
        line.addWidget(Label(state, "small", "text-muted"))
        verb = Button(self.tr("Tell all"), size="sm")
        verb.setAccessibleName(f"{self.tr('Tell all')}, {title}")
        verb.clicked.connect(partial(self._tell_all, chat))
        line.addWidget(verb)
        return row

    def _tell_all(self, chat: ChatRow) -> None:
        self._desk.actions.notify(chat.id, muted=False, mentions_only=False)

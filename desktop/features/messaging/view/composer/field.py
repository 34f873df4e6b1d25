"""The composer: tools, the message that is answered or edited, the text, hints and Send."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.composer import ComposerPresenter
from desktop.features.messaging.presenter.drafting import Trigger
from desktop.features.messaging.presenter.emoji import find_emoji
from desktop.features.messaging.view.composer.editor import Editor
from desktop.features.messaging.view.composer.emoji_picker import EmojiPicker
from desktop.features.messaging.view.composer.suggestions import Suggestions
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.marks import KeyCap, key_words
from desktop.widgets.rows import Row
from desktop.widgets.theme import current_theme

RADIUS = 12
PAD = 8
TEXT = 7
TOOL = 28


class QuoteBar(QWidget):
    """The message that is answered or edited, with a cross."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Label("", "caption", "text-muted", weight=600)
        self._text = Label("", "small", "text-muted", elide=True)
        self.cross = IconButton("x", self.tr("Cancel (Esc)"), side=TOOL, icon_size=16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._head)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 0, 2)
        row.addLayout(words, 1)
        row.addWidget(self.cross)

    def show_quote(self, head: str, text: str) -> None:
        """Say what is answered or edited."""
        self._head.setText(head)
        self._text.setText(text)
        self.setAccessibleName(f"{head}: {text}")

    def paintEvent(self, event: QPaintEvent) -> None:
        box(brush_for(self), QRectF(4, 4, 3, self.height() - 8), 1, current_theme().color("accent"))


class Composer(QWidget):
    """Writes into one conversation.

    Signals:
        left: Esc in a field without anything to cancel.
    """

    left = Signal()

    def __init__(self, presenter: ComposerPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._trigger: Trigger | None = None
        self._closed_at: int | None = None
        self.setAccessibleName(self.tr("Write a message"))
        self.editor = Editor(self.tr("Message"))
        self.suggestions = Suggestions(self.editor)
        self.smile = IconButton("smile", self.tr("Emoji"), ":", side=TOOL)
        self.at = IconButton("at-sign", self.tr("Mention somebody"), "@", side=TOOL)
        self.quote = QuoteBar()
        self.send = Button("", "primary", size="sm")
        self.counter = Label("", "caption", "text-muted")
        self._hints = QWidget()
        self._hint_row = QHBoxLayout(self._hints)
        self._build()
        self._connect()
        self.editor.setPlainText(presenter.writing.text)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._on_mode()
        self.refresh()

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(1)
        tools.addWidget(self.smile)
        tools.addWidget(self.at)
        tools.addStretch()
        self._hint_row.setContentsMargins(0, 0, 0, 0)
        self._hint_row.setSpacing(4)
        foot = QHBoxLayout()
        foot.setContentsMargins(TEXT, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._hints)
        foot.addStretch()
        foot.addWidget(self.counter)
        foot.addWidget(self.send)
        text = QHBoxLayout()
        text.setContentsMargins(TEXT - round(self.editor.document().documentMargin()), 0, TEXT, 0)
        text.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD - 3, PAD, PAD)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.quote)
        column.addLayout(text)
        column.addSpacing(2)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._on_text)
        self.editor.cursorPositionChanged.connect(self._suggest)
        self.editor.send_wanted.connect(self._on_send)
        self.editor.edit_last_wanted.connect(self.presenter.edit_last)
        self.editor.escaped.connect(self._on_escape)
        self.editor.suggestion_key.connect(self._on_suggestion_key)
        self.editor.installEventFilter(self)
        self.suggestions.taken.connect(self.take)
        self.suggestions.closed.connect(self._on_suggestions_closed)
        self.smile.clicked.connect(lambda: self.picker.open_for(self.smile))
        self.at.clicked.connect(lambda: self.insert("@"))
        self.quote.cross.clicked.connect(self._on_escape)
        self.send.clicked.connect(self._on_send)
        self.presenter.text_replaced.connect(self._on_replaced)
        self.presenter.mode_changed.connect(self._on_mode)

    @cached_property
    def picker(self) -> EmojiPicker:
        """Give the emoji, made when they are first wanted."""
        picker = EmojiPicker(self)
        picker.picked.connect(self.insert)
        return picker

    # What is shown

    def refresh(self) -> None:
        """Take the line's state into the words."""
        editing, online = self.presenter.edit_number is not None, self.presenter.online
        if editing:
            words, icon = self.tr("Save"), "check"
        elif online:
            words, icon = self.tr("Send"), "send-horizontal"
        else:
            words, icon = self.tr("Add to outbox"), "inbox"
        self.send.set_words(words)
        self.send.set_icon(icon)
        self.editor.setPlaceholderText(self.tr("Write a message") if online else self.tr("Write now, it is sent later"))
        self._show_hints(editing=editing, online=online)
        self._show_count()

    def set_enter_sends(self, enter_sends: bool) -> None:
        """Say whether Enter sends or breaks the line."""
        self.editor.enter_sends = enter_sends
        self.refresh()

    def _show_hints(self, *, editing: bool, online: bool) -> None:
        while (item := self._hint_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        does = self.tr("save") if editing else self.tr("send") if online else self.tr("add to outbox")
        enter, shifted = key_words("Return"), key_words("Shift+Return")
        if not self.editor.enter_sends:
            enter, shifted = key_words("Ctrl+Return"), key_words("Return")
        for keys, words in ((enter, does), (shifted, self.tr("new line"))):
            self._hint_row.addWidget(KeyCap(keys))
            self._hint_row.addWidget(Label(words, "small", "text-subtle"))
            self._hint_row.addSpacing(4)

    def _show_count(self) -> None:
        left = self.presenter.remaining
        self.counter.setVisible(self.presenter.counts)
        if left >= 0:
            self.counter.setText(self.tr("%n left", "characters that still fit", left))
        else:
            self.counter.setText(self.tr("%n too many", "characters above the limit", -left))
        self.counter.set_color("danger" if left < 0 else "text-muted")
        self.send.setEnabled(left >= 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        frame = "focus" if self.editor.hasFocus() else "border-control"
        box(brush_for(self), QRectF(self.rect()), RADIUS, theme.color("surface"), theme.color(frame))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
            if event.type() is QEvent.Type.FocusOut:
                self.suggestions.close()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    # What is written

    def insert(self, words: str) -> None:
        """Put words at the caret."""
        self.editor.insertPlainText(words)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self) -> None:
        self.presenter.take_text(self.editor.toPlainText())
        self._closed_at = None
        self._show_count()
        self._suggest()

    def _on_replaced(self, caret: int) -> None:
        self.editor.replace(self.presenter.writing.text, caret)
        self._show_count()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_send(self) -> None:
        if not self.presenter.submit() and self.presenter.remaining < 0:
            words = self.tr("Too long: the limit is 16,000 characters. Send it in parts.")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.editor, words))

    def _on_escape(self) -> None:
        if self.presenter.cancel():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _on_mode(self) -> None:
        quote = self.presenter.quote()
        self.quote.setHidden(quote is None)
        if quote is not None:
            editing = self.presenter.edit_number is not None
            head = self.tr("Edit message") if editing else self.tr("Reply to {name}").replace("{name}", quote.author)
            self.quote.show_quote(head, quote.text or self.tr("This message is no longer available"))
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    # Suggestions

    def _suggest(self) -> None:
        trigger = None if self.editor.is_composing() else self.presenter.trigger(self.editor.caret())
        if trigger is None or not self.editor.hasFocus() or trigger.start == self._closed_at:
            self._trigger = None
            self.suggestions.close()
            return
        self._trigger = trigger
        rows = self._people(trigger.query) if trigger.kind == "@" else self._emoji(trigger.query)
        self.suggestions.offer(self.tr("People") if trigger.kind == "@" else self.tr("Emoji"), rows)
        self.editor.suggesting = bool(rows)

    def _people(self, query: str) -> list[Row]:
        return [card.row() for card in self.presenter.candidates(query)]

    def _emoji(self, query: str) -> list[Row]:
        language = QLocale().name()
        return [Row(one.text, one.name(language), glyph=one.text) for one in find_emoji(query, 8)]

    def _on_suggestion_key(self, key: str) -> None:
        if key == "close" and self._trigger is not None:
            self._closed_at = self._trigger.start
        self.suggestions.press(key)

    def _on_suggestions_closed(self) -> None:
        self.editor.suggesting = False

    def take(self, key: str) -> None:
        """Take a suggestion."""
        trigger, caret = self._trigger, self.editor.caret()
        self.suggestions.close()
        if trigger is None:
            return
        if trigger.kind == ":":
            self.presenter.insert(trigger.start, caret, key + " ")
            return
        person = next((card.id for card in self.presenter.candidates(trigger.query) if card.key == key), None)
        if person is not None:
            self.presenter.mention(trigger, caret, person)

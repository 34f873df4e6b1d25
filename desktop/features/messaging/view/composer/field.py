"""The composer: tools, the message that is answered or edited, files, the text, hints and Send."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.features.messaging.presenter.writing.formatting import Change, Style, styled
from desktop.features.messaging.view.composer.deeds import ComposerDeeds
from desktop.features.messaging.view.composer.drop import DropZone
from desktop.features.messaging.view.composer.editor import Editor
from desktop.features.messaging.view.composer.emoji_picker import EmojiPicker
from desktop.features.messaging.view.composer.foot import Foot
from desktop.features.messaging.view.composer.highlighter import MarkupHighlighter
from desktop.features.messaging.view.composer.offers import Offers
from desktop.features.messaging.view.composer.quote import QuoteBar
from desktop.features.messaging.view.composer.tools import FORMATS, ToolRow
from desktop.features.messaging.view.composer.tray import Tray
from desktop.widgets.announcing import announce
from desktop.widgets.feed.text.spans import Utf16
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.theme import current_theme

RADIUS = 12
PAD = 8
TEXT = 7


class Composer(QWidget):
    """Writes into one conversation.

    Signals:
        left: Esc in a field without anything to cancel.
    """

    left = Signal()

    def __init__(self, presenter: ComposerPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.setAccessibleName(self.tr("Write a message"))
        self.editor = Editor(self.tr("Message"))
        self.marks = MarkupHighlighter(self.editor.document())
        self.offers = Offers(self.editor, presenter, presenter.desk.emoji)
        self.suggestions = self.offers.list
        self.tools = ToolRow()
        self.quote = QuoteBar()
        self.tray = Tray(presenter.attachments, presenter.desk.files)
        self.foot = Foot()
        self.smile, self.at = self.tools.smile, self.tools.at
        self.send, self.counter = self.foot.send, self.foot.counter
        self.closed = Label("", "small", "text-muted", wrap=True)
        self.deeds = ComposerDeeds(self)
        self._drop: DropZone | None = None
        self._build()
        self._connect()
        self.editor.restart(presenter.writing.text, len(presenter.writing.text))
        self._show_names()
        self._on_mode()

    def _build(self) -> None:
        text = QVBoxLayout()
        margin = TEXT - round(self.editor.document().documentMargin())
        text.setContentsMargins(margin, 0, TEXT, 0)
        text.addWidget(self.editor)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.quote)
        column.addLayout(text)
        column.addWidget(self.tray)
        column.addSpacing(2)
        foot = QVBoxLayout()
        foot.setContentsMargins(TEXT, 0, 0, 0)
        foot.addWidget(self.foot)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(PAD, PAD - 3, PAD, PAD)
        whole.addWidget(self._page)
        whole.addWidget(self.closed)
        self.closed.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        editor, presenter, tools, deeds = self.editor, self.presenter, self.tools, self.deeds
        presenter.settle = editor.finish_composition
        editor.piece_at = presenter.piece_at
        editor.change = self._on_change
        editor.textChanged.connect(self._on_text)
        editor.composed.connect(self._on_composed)
        editor.send_wanted.connect(deeds.send)
        editor.edit_last_wanted.connect(presenter.edit_last)
        editor.escaped.connect(self._on_escape)
        editor.files_given.connect(deeds.give)
        editor.image_given.connect(deeds.give_image)
        editor.long_text_given.connect(deeds.ask_long_text)
        editor.installEventFilter(self)
        tools.smile.clicked.connect(lambda: self.picker.open_for(self.smile))
        tools.attach.clicked.connect(deeds.choose_files)
        tools.image.clicked.connect(deeds.choose_pictures)
        tools.at.clicked.connect(lambda: self.begin_word("@"))
        tools.style_wanted.connect(self.style_words)
        tools.later.clicked.connect(deeds.ask_when)
        tools.replies.clicked.connect(deeds.open_replies)
        tools.ask.toggled.connect(self._on_ask)
        tools.clock.clicked.connect(deeds.open_scheduled)
        self.foot.ask_dropped.connect(lambda: presenter.ask_acknowledgement(on=False))
        self.quote.cross.clicked.connect(self._on_escape)
        self.send.clicked.connect(deeds.send)
        presenter.text_replaced.connect(self._on_replaced)
        presenter.text_restarted.connect(self._on_restarted)
        presenter.mode_changed.connect(self._on_mode)
        presenter.attachments.changed.connect(self._show_send)
        if self.tray.files is not None:
            self.tray.files.opened.connect(deeds.look)
        presenter.scheduled_here.changed.connect(self._show_scheduled)
        for one in FORMATS:
            self._bind(one.keys, partial(self.style_words, one.style))
        self._bind("Ctrl+Shift+T", deeds.ask_when)

    def _bind(self, keys: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    @cached_property
    def picker(self) -> EmojiPicker:
        """Give the emoji, made when they are first wanted."""
        picker = EmojiPicker(self, self.presenter.desk.emoji)
        picker.picked.connect(self.insert)
        return picker

    # What is shown

    def refresh(self) -> None:
        """Take the line's state, and who may write, into the words."""
        presenter = self.presenter
        why = presenter.closed
        self._page.setHidden(bool(why))
        self.closed.setHidden(not why)
        self.closed.setText(why)
        if self._drop is not None:
            self._drop.enabled = not why and not presenter.is_editing
        placeholder = self.tr("Write a message") if presenter.online else self.tr("Write now, it is sent later")
        self.editor.setPlaceholderText(placeholder)
        self._show_send()
        self._show_scheduled()

    def set_enter_sends(self, enter_sends: bool) -> None:
        """Say whether Enter sends or breaks the line."""
        self.editor.enter_sends = enter_sends
        self.refresh()

    def _show_send(self) -> None:
        presenter = self.presenter
        if presenter.attachments.reading and not presenter.is_editing:
            words, icon, does = self.tr("Copying files"), "paperclip", self.tr("send")
        elif presenter.is_editing:
            words, icon, does = self.tr("Save"), "check", self.tr("save")
        elif presenter.online:
            words, icon, does = self.tr("Send"), "send-horizontal", self.tr("send")
        else:
            words, icon, does = self.tr("Add to outbox"), "inbox", self.tr("add to outbox")
        if words != self.send.words():
            self.send.set_words(words)
            self.send.set_icon(icon)
        self.foot.show_hints(does, enter_sends=self.editor.enter_sends)
        self._show_count()

    def _show_count(self) -> None:
        left = self.presenter.remaining
        self.foot.show_count(left)
        self.send.setEnabled(left >= 0 and not (self.presenter.attachments.reading and not self.presenter.is_editing))

    def _show_scheduled(self) -> None:
        self.tools.show_count(self.presenter.scheduled_here.count)

    def _show_names(self) -> None:
        named = self.presenter.writing.named
        units = Utf16(self.presenter.writing.text) if named else None
        spans = [] if units is None else [(units.to_qt(one.start), units.to_qt(one.end)) for one in named]
        self.marks.show_names(spans)

    def restyle(self) -> None:
        """Draw the markers in the theme's colours."""
        self.marks.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        frame = "focus" if self.editor.hasFocus() else "border-control"
        box(brush_for(self), QRectF(self.rect()), RADIUS, theme.color("surface"), theme.color(frame))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_scheduled()
        area = self.parentWidget()
        if self._drop is None and area is not None:
            self._drop = DropZone(area, self.editor.viewport())
            self._drop.dropped.connect(self.deeds.give)
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
            if event.type() is QEvent.Type.FocusOut:
                self.offers.close()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    # What is written

    def insert(self, words: str) -> None:
        """Put words at the caret."""
        self.editor.finish_composition()
        self.editor.insertPlainText(words)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_word(self, sign: str) -> None:
        """Put a sign that opens suggestions at the caret, with the space before it that it needs."""
        start, _ = self.editor.selection()
        before = self.presenter.writing.text[:start][-1:]
        self.insert(sign if not before or before.isspace() else f" {sign}")

    def style_words(self, style: Style) -> None:
        """Mark what is selected, or take the marks away."""
        self.editor.finish_composition()
        start, end = self.editor.selection()
        self._on_change(styled(style, self.presenter.writing.text, start, end))
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, key: str) -> None:
        """Take a suggestion."""
        self.offers.take(key)

    def _on_change(self, change: Change) -> None:
        self.presenter.take_change(change)
        self.editor.apply(change)
        self._show_names()

    def _on_text(self) -> None:
        self.presenter.take_text(self.editor.toPlainText(), rewound=self.editor.rewinding)
        self._show_names()
        self._show_count()
        self.offers.written()

    def _on_composed(self) -> None:
        self.presenter.take_composed(self.editor.caret(), self.editor.preedit())
        self._show_count()

    def _on_replaced(self, caret: int) -> None:
        self.editor.replace(self.presenter.writing.text, caret)
        self._after_replacing()

    def _on_restarted(self, caret: int) -> None:
        self.editor.restart(self.presenter.writing.text, caret)
        self._after_replacing()

    def _after_replacing(self) -> None:
        self._show_names()
        self._show_count()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escape(self) -> None:
        if self.presenter.cancel():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _on_mode(self) -> None:
        presenter = self.presenter
        quote = presenter.quote()
        self.quote.setHidden(quote is None)
        if quote is not None:
            self.quote.show_quote(self._head(quote.author), quote.text or self._no_words())
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editing, asks = presenter.is_editing, presenter.asks_acknowledgement and not presenter.is_editing
        self.tools.set_editing(editing)
        self.tools.ask.setChecked(presenter.asks_acknowledgement)
        self.foot.show_ask(asks)
        self.tray.editing = editing
        self.tray.refresh()
        self.refresh()

    def _on_ask(self, on: bool) -> None:
        self.presenter.ask_acknowledgement(on=on)

    def _head(self, author: str) -> str:
        if self.presenter.scheduled is not None:
            return self.tr("Edit the scheduled message")
        if self.presenter.edit_number is not None:
            return self.tr("Edit message")
        return self.tr("Reply to {name}").replace("{name}", author)

    def _no_words(self) -> str:
        if self.presenter.scheduled is not None:
            return self.tr("Files")
        return self.tr("This message is no longer available")

    def announce_refusal(self, words: str) -> None:
        """Say at once, to who does not see, why something cannot be done."""
        announce(self.editor, words, urgent=True)

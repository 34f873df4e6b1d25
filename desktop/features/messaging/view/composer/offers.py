"""What is offered at the caret: people after @, emoji after a colon, quick replies after a slash."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.features.messaging.presenter.writing.drafting import Trigger
from desktop.features.messaging.presenter.writing.emoji import EmojiTaste, find_emoji
from desktop.features.messaging.view.composer.composition import is_hangul
from desktop.features.messaging.view.composer.editor import Editor
from desktop.features.messaging.view.composer.suggestions import Suggestions
from desktop.widgets.lists.rows import Row

MOST_EMOJI = 8
Offer = tuple[Row, Callable[[Trigger, int], None]]


class Offers(QObject):
    """Fills the list of suggestions, and does what is taken from it.

    While an input method composes nothing opens. What is open stays for Korean, whose letters are words all the time,
    and goes for others, whose candidates stand in the same place.
    """

    def __init__(self, editor: Editor, presenter: ComposerPresenter, taste: EmojiTaste) -> None:
        super().__init__(editor)
        self._editor, self._presenter, self._taste = editor, presenter, taste
        self.list = Suggestions(editor)
        self._trigger: Trigger | None = None
        self._offers: list[Offer] = []
        self._closed_at: int | None = None
        self._seen: tuple[str, int, str, int | None] | None = None
        self.list.taken.connect(self._on_taken)
        self.list.closed.connect(self._on_closed)
        editor.suggestion_key.connect(self._on_key)
        editor.cursorPositionChanged.connect(self._moved)
        editor.composed.connect(self._moved)
        presenter.quick_replies.learned.connect(self.refresh)

    def written(self) -> None:
        """Look anew: what was closed may open for other words."""
        self._closed_at = None
        self._moved()

    def close(self) -> None:
        """Offer nothing."""
        self.list.close()

    def _moved(self) -> None:
        """Look anew, once for each state: a letter changes the text and moves the caret."""
        editor, text = self._editor, self._editor.toPlainText()
        if text != self._presenter.writing.text:
            return  # the presenter has not taken the text yet; then it is looked at
        now = (text, editor.textCursor().position(), editor.preedit(), self._closed_at)
        if now != self._seen or not self.list.isVisible():
            self._seen = now
            self.refresh()

    def refresh(self) -> None:
        """Offer what fits the word at the caret."""
        trigger = self._find()
        if trigger is None or not self._editor.hasFocus() or trigger.start == self._closed_at:
            self._trigger = None
            self.list.close()
            return
        self._trigger = trigger
        title, self._offers = self._offers_for(trigger)
        self.list.offer(title, [row for row, _ in self._offers])
        self._editor.suggesting = bool(self._offers)

    def take(self, key: str) -> None:
        """Take a suggestion by its key."""
        trigger, caret, offers = self._trigger, self._editor.caret(), self._offers
        self.list.close()
        for row, do in offers if trigger is not None else ():
            if row.key == key and trigger is not None:
                do(trigger, caret)
                return

    def _find(self) -> Trigger | None:
        caret = self._editor.caret()
        if not self._editor.is_composing():
            return self._presenter.trigger(caret)
        if self.list.isVisible() and is_hangul(self._editor.preedit()):
            return self._presenter.trigger_composed(caret)
        return None

    def _offers_for(self, trigger: Trigger) -> tuple[str, list[Offer]]:
        if trigger.kind == "@":
            return self.tr("People"), self._people(trigger.query)
        if trigger.kind == ":":
            return self.tr("Emoji"), self._emoji(trigger.query)
        return self.tr("Quick replies"), self._replies(trigger.query)

    def _people(self, query: str) -> list[Offer]:
        def named(choice_at: int) -> Callable[[Trigger, int], None]:
            return lambda trigger, caret: self._presenter.name(trigger, caret, choices[choice_at])

        choices = self._presenter.naming.choices(query)
        return [(choice.row, named(place)) for place, choice in enumerate(choices)]

    def _emoji(self, query: str) -> list[Offer]:
        def put(text: str) -> Callable[[Trigger, int], None]:
            return lambda trigger, caret: self._put_emoji(trigger, caret, text)

        language = QLocale().name()
        found = [(one, one.toned(self._taste.tone)) for one in find_emoji(query, MOST_EMOJI)]
        return [(Row(one.text, one.name(language), glyph=text), put(text)) for one, text in found]

    def _put_emoji(self, trigger: Trigger, caret: int, text: str) -> None:
        self._taste.used(text)
        self._presenter.insert(trigger.start, caret, f"{text} ")

    def _replies(self, query: str) -> list[Offer]:
        def put(text: str) -> Callable[[Trigger, int], None]:
            return lambda trigger, caret: self._presenter.insert(trigger.start, caret, text)

        replies = self._presenter.quick_replies
        return [(replies.row(one), put(one.text)) for one in replies.find(query)]

    def _on_key(self, key: str) -> None:
        if key == "close" and self._trigger is not None:
            self._closed_at = self._trigger.start
        self.list.press(key)

    def _on_taken(self, key: str) -> None:
        self.take(key)

    def _on_closed(self) -> None:
        self._editor.suggesting = False

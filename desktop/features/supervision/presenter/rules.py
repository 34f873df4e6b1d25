"""The rules that flag: their list, and one that is written and tried."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from backend.contract.base import NAME_CHARACTERS
from backend.contract.supervision import FLAG_RULES, RULE_WORDS, ChatClass, FlagRule, RuleKind, SaveRule, TryRule
from desktop.features.directory.presenter.asking import trouble_words
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import DOT, fill, local, stamp_words
from desktop.features.supervision.presenter.asking import Asking
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.starters import Starter, is_there, starters
from desktop.net.errors import ConnectionLost, Refused

translate = QCoreApplication.translate
QUIET_MS: Final = 300
"""So long nobody types before a text is tried."""
WITH_WORDS: Final = frozenset({RuleKind.WORDS, RuleKind.PATTERN})
SEVERITIES: Final = (1, 2, 3)
CLASSES: Final = (ChatClass.INTERNAL, ChatClass.CUSTOMER)
_AT_THE_NAME: Final = frozenset({"supervision.too_many_rules"})
_AT_THE_WORDS: Final = frozenset({"supervision.rule_empty", "supervision.rule_too_wide"})


def kind_words(kind: RuleKind) -> str:
    """Name what a rule looks for."""
    words = {
        RuleKind.WORDS: translate("Rules", "Words"),
        RuleKind.PATTERN: translate("Rules", "Patterns"),
        RuleKind.PHONE: translate("Rules", "Telephone numbers"),
        RuleKind.EMAIL: translate("Rules", "E-mail addresses"),
        RuleKind.BANK: translate("Rules", "Bank numbers"),
    }
    return words.get(kind, translate("Rules", "Update Atrium to see what it looks for"))


def kind_help(kind: RuleKind) -> str:
    """Explain how a rule of a kind is written."""
    words = {
        RuleKind.WORDS: translate(
            "Rules",
            "One word or phrase a line. Found anywhere, whatever the case; in double quotes, as whole words only.",
        ),
        RuleKind.PATTERN: translate(
            "Rules",
            "One pattern a line: * is any letters within a word, # a digit, ? a letter or digit. "
            "CP-#### finds CP-1184.",
        ),
        RuleKind.PHONE: translate("Rules", "Finds telephone numbers of all countries. It needs no words."),
        RuleKind.EMAIL: translate("Rules", "Finds e-mail addresses. It needs no words."),
        RuleKind.BANK: translate("Rules", "Finds IBANs, cards and account numbers. It needs no words."),
    }
    return words.get(kind, "")


def severity_words(severity: int) -> str:
    """Name a severity."""
    words = {1: translate("Rules", "Low"), 2: translate("Rules", "Medium"), 3: translate("Rules", "High")}
    return words.get(severity, str(severity))


def class_words(classes: tuple[ChatClass, ...]) -> str:
    """Say which chats a rule looks at."""
    inside, outside = ChatClass.INTERNAL in classes, ChatClass.CUSTOMER in classes
    if inside and outside:
        return translate("Rules", "All chats")
    if outside:
        return translate("Rules", "Chats with customers")
    return translate("Rules", "Chats among colleagues") if inside else translate("Rules", "No chats")


def kinds() -> list[tuple[str, object]]:
    """List what a rule may look for."""
    return [(kind_words(kind), kind) for kind in RuleKind]


def severities() -> list[tuple[str, object]]:
    """List how grave it may be."""
    return [(severity_words(severity), severity) for severity in SEVERITIES]


@dataclass(frozen=True, slots=True)
class RuleWords:
    """A rule in two lines."""

    key: str
    name: str
    about: str
    severity: int
    severity_words: str
    changed: str
    on: bool


class RulesPresenter(Asking):
    """Stands between the list of rules and the server.

    Signals:
        said: something was done: what, in words.
    """

    said = Signal(str)

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.rules: tuple[FlagRule, ...] = ()
        self.is_loaded = False

    @property
    def may_change(self) -> bool:
        """Tell whether one keeps the rules."""
        return self.desk.watches

    def load(self) -> None:
        """Ask for the rules."""
        self.fetch(self._load)

    async def _load(self) -> None:
        self.rules, self.is_loaded = (await self.desk.doors.rules()).rules, True

    def find(self, key: str) -> FlagRule | None:
        """Find a rule by its key."""
        return next((rule for rule in self.rules if rule.id.hex == key), None)

    def words(self) -> list[RuleWords]:
        """List the rules: those that are on first, the gravest of them first."""
        ordered = sorted(self.rules, key=lambda rule: (not rule.on, -rule.severity, rule.name.casefold()))
        return [self._words(rule) for rule in ordered]

    def _words(self, rule: FlagRule) -> RuleWords:
        kind = kind_words(rule.kind)
        if rule.kind in WITH_WORDS:
            kind = f"{kind} ({len(rule.words)})"
        today = local(self.desk.now()).date()
        changed = fill(
            self.tr("Changed by {name}, {time}"),
            name=self.desk.people.name(rule.changed_by),
            time=stamp_words(local(rule.changed_at), today),
        )
        about = DOT.join((kind, class_words(rule.classes)))
        return RuleWords(rule.id.hex, rule.name, about, rule.severity, severity_words(rule.severity), changed, rule.on)

    def count_words(self) -> str:
        """Count the rules and those that are on."""
        on = sum(rule.on for rule in self.rules)
        pattern = self.tr("{all}, {on} on. They look at what is said from now on.")
        return fill(pattern, all=self.tr("%n rules", "", len(self.rules)), on=str(on))

    def suggestions(self) -> list[Starter]:
        """List rules to begin with that the company does not have."""
        if not self.may_change or not self.is_loaded:
            return []
        return [one for one in starters() if not is_there(one, self.rules)]

    @property
    def is_full(self) -> bool:
        """Tell whether there are as many rules as there may be."""
        return len(self.rules) >= FLAG_RULES

    # Doing

    def add_starter(self, key: str) -> None:
        """Add a rule that was suggested."""
        starter = next((one for one in self.suggestions() if one.key == key), None)
        if starter is not None:
            self._save(self.desk.new_id(self.desk.now()), starter.rule)

    def switch(self, key: str, *, on: bool) -> None:
        """Let a rule flag, or rest."""
        rule = self.find(key)
        if rule is not None and rule.on != on:
            self._save(rule.id, asked_of(rule, on=on))

    def delete(self, key: str) -> None:
        """Delete a rule."""
        rule = self.find(key)
        if rule is not None:
            self.do(lambda: self.desk.doors.delete_rule(rule.id), lambda _: self._drop(rule))

    def write(self, key: str = "") -> RulePresenter:
        """Begin to write a rule, or to change one."""
        return RulePresenter(self, self.find(key))

    def _save(self, rule: UUID, asked: SaveRule) -> None:
        self.do(lambda: self.desk.doors.save_rule(rule, asked), self.take)

    def _drop(self, rule: FlagRule) -> None:
        self.rules = tuple(one for one in self.rules if one.id != rule.id)
        self.said.emit(fill(self.tr("{name} is deleted."), name=rule.name))

    def take(self, saved: FlagRule) -> None:
        """Show a rule that was saved."""
        self.rules = (*(one for one in self.rules if one.id != saved.id), saved)
        self.changed.emit()


class RulePresenter(Asking):
    """One rule while it is written; refusals are said at the field that they are about.

    Signals:
        saved: the rule is kept: its name.
        tried: where the text is marked is different now.
    """

    saved = Signal(str)
    tried = Signal()

    def __init__(self, rules: RulesPresenter, rule: FlagRule | None) -> None:
        super().__init__(rules.desk, rules)
        self._rules = rules
        self.id = rule.id if rule is not None else self.desk.new_id(self.desk.now())
        self.is_new = rule is None
        self.draft = SaveRule(name="", kind=RuleKind.WORDS, severity=2) if rule is None else asked_of(rule)
        self.name_trouble = self.words_trouble = self.classes_trouble = self.save_trouble = ""
        self.text = ""
        self.spans: tuple[tuple[int, int], ...] = ()
        self.try_trouble = ""
        self._asked = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.try_now)

    def write(self, name: str, kind: str, lines: str, severity: int, *, inside: bool, outside: bool, on: bool) -> None:
        """Take what stands in the fields."""
        sought = RuleKind(kind)
        words = tuple(dict.fromkeys(line.strip() for line in lines.splitlines() if line.strip()))
        wanted = ((ChatClass.INTERNAL, inside), (ChatClass.CUSTOMER, outside))
        asked = SaveRule(
            name=name.strip(),
            kind=sought,
            severity=severity,
            words=words if sought in WITH_WORDS else (),
            classes=tuple(one for one, chosen in wanted if chosen),
            on=on,
        )
        if asked != self.draft:
            self.draft = asked
            self._quiet.start()

    def has_classes(self) -> tuple[bool, bool]:
        """Tell whether it looks at chats among colleagues, and at those with customers."""
        return ChatClass.INTERNAL in self.draft.classes, ChatClass.CUSTOMER in self.draft.classes

    @property
    def has_words(self) -> bool:
        """Tell whether what it looks for is written."""
        return self.draft.kind in WITH_WORDS

    def help(self) -> str:
        """Explain how it is written."""
        return kind_help(self.draft.kind)

    def type_text(self, text: str) -> None:
        """Take the text that the rule is tried on; what is marked is asked for when nobody types."""
        if text != self.text:
            self.text = text
            self._quiet.start()

    # Saving

    def check(self) -> bool:
        """Look at each field, and say what is wrong there."""
        draft = self.draft
        self.name_trouble = self.words_trouble = self.classes_trouble = self.save_trouble = ""
        if not draft.name:
            self.name_trouble = self.tr("Give it a name: it stands beside the chats that it flags.")
        elif len(draft.name) > NAME_CHARACTERS:
            self.name_trouble = fill(self.tr("{count} characters at most."), count=str(NAME_CHARACTERS))
        if draft.kind in WITH_WORDS:
            self.words_trouble = self._words_trouble(draft.words)
        if not draft.classes:
            self.classes_trouble = self.tr("Choose the chats that it looks at.")
        self.changed.emit()
        return not (self.name_trouble or self.words_trouble or self.classes_trouble)

    def _words_trouble(self, words: tuple[str, ...]) -> str:
        if not words:
            return refusal_words("supervision.rule_empty")
        if len(words) > RULE_WORDS:
            return fill(self.tr("{count} lines at most."), count=str(RULE_WORDS))
        long = next((word for word in words if len(word) > NAME_CHARACTERS), "")
        return fill(self.tr("A line is too long: {word}"), word=f"{long[:24]}…") if long else ""

    def save(self) -> None:
        """Keep the rule, unless something is wrong with a field."""
        if self.check() and not self.busy:
            self.do(self._save)

    async def _save(self) -> None:
        try:
            kept = await self.desk.doors.save_rule(self.id, self.draft)
        except ConnectionLost as lost:
            self.save_trouble = trouble_words(lost)
        except Refused as refused:
            self._say(refused)
        else:
            self._rules.take(kept)
            self.saved.emit(kept.name)

    def _say(self, refused: Refused) -> None:
        said = refusal_words(refused.code, refused.data)
        word = str((refused.data or {}).get("word", ""))
        if refused.code in _AT_THE_WORDS:
            self.words_trouble = fill(self.tr("{word}: {why}"), word=word, why=said) if word else said
        elif refused.code in _AT_THE_NAME:
            self.name_trouble = said
        else:
            self.save_trouble = said

    # Trying

    def try_now(self) -> None:
        """Ask where the rule would flag the text."""
        self._asked += 1
        lacks = self.draft.kind in WITH_WORDS and not self.draft.words
        if not self.text.strip() or lacks:
            self._show((), "")
            return
        asked = TryRule(
            rule=SaveRule(name=self.draft.name or "?", kind=self.draft.kind, words=self.draft.words, classes=CLASSES),
            text=self.text,
        )
        number = self._asked
        self.desk.spawn(self._try(asked, number))

    async def _try(self, asked: TryRule, number: int) -> None:
        spans: tuple[tuple[int, int], ...] = ()
        trouble = ""
        try:
            spans = (await self.desk.doors.try_rule(asked)).spans
        except (ConnectionLost, Refused) as why:
            trouble = trouble_words(why, self.tr("You are offline: nothing can be tried now."))
        if number == self._asked:
            self._show(spans, trouble)

    def _show(self, spans: tuple[tuple[int, int], ...], trouble: str) -> None:
        self.spans, self.try_trouble = spans, trouble
        self.tried.emit()

    def tried_words(self) -> str:
        """Say what was found in the text."""
        if self.try_trouble:
            return self.try_trouble
        if not self.text.strip():
            return self.tr("Type something. What the rule finds is marked, and nothing of it is kept.")
        if self.draft.kind in WITH_WORDS and not self.draft.words:
            return self.tr("The rule has no words yet.")
        if not self.spans:
            return self.tr("The rule finds nothing here.")
        return self.tr("The rule finds %n places.", "", len(self.spans))

    def _on_changes(self, changes: object) -> None:
        """Stay as it is written, whatever happens elsewhere."""


def asked_of(rule: FlagRule, *, on: bool | None = None) -> SaveRule:
    """Ask for a rule as it is, on or off."""
    return SaveRule(
        name=rule.name,
        kind=rule.kind,
        severity=rule.severity,
        words=rule.words,
        classes=rule.classes,
        on=rule.on if on is None else on,
    )

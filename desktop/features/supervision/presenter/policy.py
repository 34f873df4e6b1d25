"""The page that makes the monitoring policy: a draft, what it means, and the version that waits for a second person."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final
from uuid import UUID

import msgspec
from PySide6.QtCore import QObject, Signal

from backend.contract.base import DepartmentId, Language
from backend.contract.supervision import ChatClass, Policy, PolicyState, ProposePolicy
from desktop.features.directory.presenter.words import day_and_clock_words, fill, local
from desktop.features.supervision.presenter.asking import Asking
from desktop.features.supervision.presenter.desk import WATCHING, SupervisionDesk
from desktop.features.supervision.presenter.meaning import meaning
from desktop.features.supervision.presenter.policy_texts import TEXTS
from desktop.widgets.sentences import sentences

TEXT_CHARACTERS: Final = (20, 16_000)
MINUTES: Final = (15, 30, 60, 120, 240, 480, 1_440, 4_320)
TOLD_DAYS: Final = (1, 3, 7, 14, 30)
RETENTION: Final = (180, 365, 730, 1_095, 1_825, 3_650)
RANKS: Final = (1, 2, 3, 4, 5)


class PolicyPresenter(Asking):
    """Stands between the policy's page and the server; `draft` is what would be published.

    Signals:
        said: something was done: what, in words.
    """

    said = Signal(str)

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.state: PolicyState | None = None
        self.draft = self._first()
        self._base = self.draft

    def load(self) -> None:
        """Ask what is in force and what waits; a draft that somebody has begun stays."""
        self.fetch(self.desk.doors.policy, self._take)

    def _take(self, state: PolicyState) -> None:
        untouched = self.draft == self._base
        self.state = state
        self._base = self._first() if state.policy is None else _asked(state.policy)
        if untouched:
            self.draft = self._base

    def _first(self) -> ProposePolicy:
        return ProposePolicy(text=self.usual_text(), classes=(ChatClass.INTERNAL, ChatClass.CUSTOMER))

    def usual_text(self) -> str:
        """Give the text to begin with, in the language that most of the company's people use."""
        spoken = Counter(one.language for one in self.desk.people.store.people() if one.active)
        me = self.desk.people.person(self.desk.people.me)
        mine = me.language if me is not None else Language.ENGLISH
        language = max(TEXTS, key=lambda one: (spoken[one], one == mine))
        return TEXTS[language]

    # The draft

    def change(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of `ProposePolicy`
        """Change the draft."""
        changed = msgspec.structs.replace(self.draft, **changes)
        if changed != self.draft:
            self.draft = changed
            self.changed.emit()

    def discard(self) -> None:
        """Begin again with what is in force."""
        self.draft = self._base
        self.changed.emit()

    @property
    def is_changed(self) -> bool:
        """Tell whether the draft differs from what is in force."""
        return self.state is not None and (self.policy is None or self.draft != self._base)

    @property
    def is_begun(self) -> bool:
        """Tell whether somebody has changed the draft."""
        return self.draft != self._base

    def text_trouble(self) -> str:
        """Say what is wrong with the text, or nothing."""
        least, most = TEXT_CHARACTERS
        length = len(self.draft.text.strip())
        if length < least:
            return fill(self.tr("Say in {count} characters or more who may read what, and why."), count=str(least))
        if len(self.draft.text) > most:
            return fill(self.tr("The text is too long: {count} characters at most."), count=f"{most:,}")
        return ""

    def meaning(self) -> list[str]:
        """Say what the draft means, as everybody will read it."""
        return meaning(self.draft, self.desk.people)

    # What there is to choose

    def minutes(self) -> tuple[int, ...]:
        """List usual lengths of a review."""
        return MINUTES

    def told_days(self) -> tuple[int, ...]:
        """List usual delays."""
        return TOLD_DAYS

    def retention(self) -> tuple[int, ...]:
        """List usual ages, in days."""
        return RETENTION

    def ranks(self) -> tuple[int, ...]:
        """List usual distances."""
        return RANKS

    def has_classes(self) -> tuple[bool, bool]:
        """Tell whether chats among colleagues, and those with customers, may be reviewed."""
        return ChatClass.INTERNAL in self.draft.classes, ChatClass.CUSTOMER in self.draft.classes

    def choose_classes(self, *, inside: bool, outside: bool) -> None:
        """Let chats among colleagues, and those with customers, be reviewed, or not."""
        wanted = ((ChatClass.INTERNAL, inside), (ChatClass.CUSTOMER, outside))
        self.change(classes=tuple(one for one, on in wanted if on))

    def chosen_departments(self) -> list[tuple[str, str]]:
        """List the departments where higher rank is enough: keys and names."""
        return [one for one in self._departments() if DepartmentId(UUID(one[0])) in self.draft.departments]

    def other_departments(self) -> list[tuple[str, str]]:
        """List the other departments: keys and names."""
        return [one for one in self._departments() if DepartmentId(UUID(one[0])) not in self.draft.departments]

    def _departments(self) -> list[tuple[str, str]]:
        found = sorted(self.desk.people.store.departments(), key=lambda one: one.name.casefold())
        return [(one.id.hex, one.name) for one in found]

    def add_department(self, key: str) -> None:
        """Let higher rank be enough in a department."""
        if key:
            self.change(departments=(*self.draft.departments, DepartmentId(UUID(key))))

    def drop_department(self, key: str) -> None:
        """Let it not be enough there."""
        self.change(departments=tuple(one for one in self.draft.departments if one.hex != key))

    # The second person

    @property
    def policy(self) -> Policy | None:
        """Give what is in force."""
        return None if self.state is None else self.state.policy

    @property
    def waiting(self) -> Policy | None:
        """Give what waits for a second person."""
        return None if self.state is None else self.state.proposed

    @property
    def has_second(self) -> bool:
        """Tell whether somebody else could agree to a proposal."""
        people = self.desk.people
        return any(
            one.active and one.id != people.me and not WATCHING.isdisjoint(one.roles) for one in people.store.people()
        )

    @property
    def may_agree(self) -> bool:
        """Tell whether what waits was proposed by somebody else."""
        return self.waiting is not None and self.waiting.proposed_by != self.desk.people.me

    def delay_words(self) -> str:
        """Say what it takes to tell members later."""
        if not self.has_second:
            return self.tr(
                "Locked: telling people later takes a second person who agrees, and nobody else here is owner or in "
                "compliance."
            )
        if self.draft.told_after_days:
            return self.tr(
                "Telling people later takes a second person: the version waits until another owner, or compliance, "
                "agrees."
            )
        return self.tr("People see each look in their access log as soon as it begins.")

    def waiting_words(self) -> tuple[str, str]:
        """Say what waits, and for whom."""
        policy = self.waiting
        if policy is None:
            return "", ""
        version, name = str(policy.version), self.desk.people.full_name(policy.proposed_by)
        if self.may_agree:
            title = fill(self.tr("Version {version} waits for you"), version=version)
            pattern = self.tr(
                "{name} proposed it on {time}. It tells people {days} later. Read it, then agree or take it back."
            )
        else:
            title = fill(self.tr("Version {version} waits for a second person"), version=version)
            pattern = self.tr(
                "You proposed it on {time}. Another owner, or compliance, has to agree. Until then nothing changes."
            )
        days = self.tr("%n days", "", policy.told_after_days)
        return title, fill(pattern, name=name, time=day_and_clock_words(local(policy.proposed_at)), days=days)

    def waiting_meaning(self) -> list[str]:
        """Say what the version that waits means."""
        return [] if self.waiting is None else meaning(self.waiting, self.desk.people)

    # Words

    def version_words(self) -> str:
        """Say what is in force."""
        policy = self.policy
        if policy is None:
            return self.tr("No version is in force")
        since = local(policy.in_force_at or policy.proposed_at)
        pattern = self.tr("Version {version}, in force since {time}")
        return fill(pattern, version=str(policy.version), time=day_and_clock_words(since))

    def next_version(self) -> str:
        """Name the version that the draft would be, as far as is known here."""
        known = [one.version for one in (self.policy, self.waiting) if one is not None]
        return str(max(known, default=0) + 1)

    def publish_words(self) -> tuple[str, bool]:
        """Say what the button does, or why it does nothing."""
        if self.state is None:
            return self.tr("Publish"), False
        if self.waiting is not None:
            return fill(self.tr("Version {version} waits"), version=str(self.waiting.version)), False
        if self.text_trouble():
            return self.tr("Write the text to publish"), False
        if not self.is_changed:
            return self.tr("Nothing changed"), False
        if self.draft.told_after_days:
            return self.tr("Propose to a second person"), not self.busy
        return self.tr("Publish for everybody"), not self.busy

    def question(self) -> tuple[str, str, str]:
        """Ask before it is published: a title, what happens, and the verb."""
        after = self.tr(
            "Everybody has to take note of it again. A chat stays closed to reviews until all its people have."
        )
        if self.draft.told_after_days:
            title = self.tr("Propose this policy?")
            wait = self.tr("It waits until another owner, or compliance, agrees. Then:")
            return title, sentences(wait, after), self.tr("Propose")
        return self.tr("Publish this policy?"), after, self.tr("Publish for everybody")

    def agree_question(self) -> tuple[str, str, str]:
        """Ask before one agrees."""
        after = self.tr(
            "Everybody has to take note of it again. A chat stays closed to reviews until all its people have."
        )
        return self.tr("Agree to this policy?"), after, self.tr("Agree and publish")

    # Doing

    def publish(self) -> None:
        """Make the draft a version."""
        if self.publish_words()[1]:
            self.do(lambda: self.desk.doors.propose_policy(self.draft), self._on_published)

    def _on_published(self, state: PolicyState) -> None:
        self._base = self.draft
        self._take(state)
        if state.proposed is not None:
            self.draft = self._base
            self.said.emit(self.tr("Proposed. It is in force when a second person agrees."))
        else:
            self.said.emit(self.tr("Published. Everybody is asked to take note."))

    def agree(self) -> None:
        """Agree to what waits."""
        waiting = self.waiting
        if waiting is not None and self.may_agree:
            self.do(lambda: self.desk.doors.agree_to_policy(waiting.version), self._on_agreed)

    def _on_agreed(self, state: PolicyState) -> None:
        self._take(state)
        self.said.emit(self.tr("Published. Everybody is asked to take note."))

    def withdraw(self) -> None:
        """Take back what waits."""
        waiting = self.waiting
        if waiting is not None:
            self.do(lambda: self._withdraw(waiting.version), self._on_withdrawn)

    async def _withdraw(self, version: int) -> PolicyState:
        await self.desk.doors.withdraw_policy(version)
        return await self.desk.doors.policy()

    def _on_withdrawn(self, state: PolicyState) -> None:
        self._take(state)
        self.said.emit(self.tr("Taken back. Nothing has changed."))


def _asked(policy: Policy) -> ProposePolicy:
    fields = ProposePolicy.__struct_fields__
    return ProposePolicy(**{field: getattr(policy, field) for field in fields})

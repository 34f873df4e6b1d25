"""What was found as the rows of a list: a few of each kind, or all of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.features.directory.presenter.words import fill, number_words
from desktop.shell.switcher.jump import Jump, Scope, Target
from desktop.widgets.lists.rows import Row, Section

translate = QCoreApplication.translate
RECENT: Final = 8
JUMPS: Final = 2
MESSAGES: Final = 4
FILES: Final = 2
ROWS: Final = JUMPS + MESSAGES + FILES


class Results:
    """The rows to show, and where each of them leads."""

    def __init__(self) -> None:
        self.rows: list[Row | Section] = []
        self.targets: dict[str, Target] = {}
        self.scopes: dict[str, Scope] = {}
        """What the link at the end of a heading leads to, by the heading."""

    def add(self, title: str, targets: Sequence[Target], link: tuple[Scope, str] | None = None) -> None:
        """Put a heading and what stands below it."""
        fresh = [target for target in targets if target.row.key not in self.targets]
        if not fresh:
            return
        if link is not None:
            self.scopes[title] = link[0]
        self.rows += [Section(title, action="" if link is None else link[1]), *(target.row for target in fresh)]
        self.targets.update((target.row.key, target) for target in fresh)


def results_of(jump: Jump, scope: Scope) -> Results:
    """Choose what to show of what was found."""
    results = Results()
    if scope is not Scope.ALL:
        results.add(*_one_kind(jump, scope))
        return results
    if not jump.is_looking:
        results.add(translate("Switcher", "Recent"), jump.names(RECENT))
        return results
    messages, files = jump.messages(MESSAGES), jump.files(FILES)
    # Where there is nothing said and no file, names have their room too.
    names = jump.names(ROWS - len(messages) - len(files))
    results.add(translate("Switcher", "Jump to"), names)
    results.add(translate("Switcher", "Messages"), messages, _link(jump, Scope.MESSAGES, len(messages)))
    results.add(translate("Switcher", "Files"), files, _link(jump, Scope.FILES, len(files)))
    return results


def count_words(count: tuple[int, bool]) -> str:
    """Say a number; a plus where there is more."""
    return number_words(count[0]) + ("+" if count[1] else "")


def _one_kind(jump: Jump, scope: Scope) -> tuple[str, Sequence[Target]]:
    match scope:
        case Scope.CHATS:
            return translate("Switcher", "Chats"), jump.chats
        case Scope.PEOPLE:
            return translate("Switcher", "People"), jump.people
        case Scope.MESSAGES:
            return translate("Switcher", "Messages"), jump.messages()
        case _:
            return translate("Switcher", "Files"), jump.files()


def _link(jump: Jump, scope: Scope, shown: int) -> tuple[Scope, str] | None:
    count = jump.count(scope)
    if count[0] <= shown and not count[1]:
        return None
    return scope, fill(translate("Switcher", "All {count}"), count=count_words(count))

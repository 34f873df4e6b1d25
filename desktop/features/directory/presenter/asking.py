"""Asking the server: waiting, dropping what comes after the window has gone, and saying why something was not done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from desktop.features.directory.presenter.refusals import refusal_words
from desktop.net.errors import ConnectionLost, Refused

Answer = TypeVar("Answer")
Spawn = Callable[[Coroutine[Any, Any, None]], object]

translate = QCoreApplication.translate


def trouble_words(trouble: ConnectionLost | Refused, offline: str = "") -> str:
    """Say why the server has not done something; `offline` are the words for a lost line, where others fit better."""
    if isinstance(trouble, Refused):
        return refusal_words(trouble.code, trouble.data)
    return offline or translate("Asking", "You are offline. Try again when you are online.")


def _take_nothing(_answer: object) -> None:
    """Leave an answer: what was asked for has taken it."""


class Asker(QObject):
    """A presenter that asks the server; what comes after its window has gone is dropped.

    Signals:
        changed: something is different now.
        refused: something could not be done: why, in words.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, spawn: Spawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spawn = spawn
        self.busy = False
        self.trouble = ""
        """Why what is shown could not be had; "" when it is here."""

    def do(self, ask: Callable[[], Awaitable[Answer]], take: Callable[[Answer], None] = _take_nothing) -> None:
        """Ask for something to be done, and take the answer; a refusal is told."""
        self._start(ask, take, quiet=False)

    def fetch(self, ask: Callable[[], Awaitable[Answer]], take: Callable[[Answer], None] = _take_nothing) -> None:
        """Ask for what is shown, and take the answer; why it is not here stays in `trouble`."""
        self._start(ask, take, quiet=True)

    def tell(self) -> None:
        """Say that something is different, if the window is still there."""
        if isValid(self):
            self.changed.emit()

    def offline_words(self) -> str:
        """Say that the line is lost; "" for the usual words."""
        return ""

    def _start(self, ask: Callable[[], Awaitable[Answer]], take: Callable[[Answer], None], *, quiet: bool) -> None:
        self.busy = True
        self._spawn(self._ask(ask, take, quiet=quiet))

    async def _ask(self, ask: Callable[[], Awaitable[Answer]], take: Callable[[Answer], None], *, quiet: bool) -> None:
        self.tell()
        try:
            answer = await ask()
        except (ConnectionLost, Refused) as trouble:
            if isValid(self):
                self._rest(trouble_words(trouble, self.offline_words()), quiet=quiet)
                self.changed.emit()
        else:
            if isValid(self):
                self._rest("", quiet=quiet)
                take(answer)
                self.changed.emit()

    def _rest(self, trouble: str, *, quiet: bool) -> None:
        self.busy = False
        if quiet:
            self.trouble = trouble
        elif trouble:
            self.refused.emit(trouble)

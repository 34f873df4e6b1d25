"""The banner's words: how the line to the server is, what that means, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import fill, number_words
from desktop.sync.changes import Changes
from desktop.sync.status import State, Status

translate = QCoreApplication.translate
Remedy = Literal["", "try_now", "sign_in"]
TOO_OLD: Final = frozenset({"client.too_old", "server.too_old"})
"""Codes of a client and a server that are too many releases apart."""


@dataclass(frozen=True, slots=True)
class LineNotice:
    """What the banner says: a bold fact, what goes on, an aside, and a button with what it does."""

    kind: Literal["info", "warning", "danger"]
    icon: str
    fact: str
    rest: str
    aside: str = ""
    verb: str = ""
    remedy: Remedy = ""


def notice_of(status: Status, waiting: int, now: datetime) -> LineNotice | None:
    """Say how the line is; None while all is well."""
    if status.state is State.SIGNED_OUT:
        fact, verb = translate("Line", "You are signed out here."), translate("Line", "Sign in")
        rest = translate("Line", "Your messages stay readable for 14 days. What you wrote waits until you sign in.")
        return LineNotice("danger", "log-out", fact, rest, verb=verb, remedy="sign_in")
    if status.state is State.REFUSED:
        return _refused(status.code)
    if status.state is State.OFFLINE:
        return _offline(status, waiting, now)
    return None


def server_notice() -> LineNotice:
    """Say that the company's server on this computer does not run."""
    rest = translate("Line", "Atrium tries again by itself. What you write goes out when the server runs.")
    fact = translate("Line", "The company's server on this computer does not start.")
    return LineNotice("danger", "triangle-alert", fact, rest)


def _refused(code: str) -> LineNotice:
    if code in TOO_OLD:
        rest = translate("Line", "Install the new version; what you wrote is kept.")
        return LineNotice("danger", "download", translate("Line", "Atrium needs an update."), rest)
    fact, verb = translate("Line", "The server refuses the connection."), translate("Line", "Try now")
    return LineNotice("danger", "ban", fact, refusal_words(code), verb=verb, remedy="try_now")


def _offline(status: Status, waiting: int, now: datetime) -> LineNotice:
    if status.code == "cache.full":
        rest = translate("Line", "Make room on this computer; then Atrium goes on by itself.")
        return LineNotice(
            "danger",
            "triangle-alert",
            translate("Line", "The disk is full."),
            rest,
            verb=translate("Line", "Try now"),
            remedy="try_now",
        )
    rest = translate("Line", "Keep working: what you write goes out by itself later.")
    if waiting == 1:
        rest = translate("Line", "Keep working: 1 message waits in the outbox and goes out by itself.")
    elif waiting:
        pattern = translate("Line", "Keep working: {count} messages wait in the outbox and go out by themselves.")
        rest = fill(pattern, count=number_words(waiting))
    return LineNotice(
        "warning",
        "cloud-off",
        translate("Line", "You are offline."),
        rest,
        _countdown(status, now),
        translate("Line", "Try now"),
        "try_now",
    )


def _countdown(status: Status, now: datetime) -> str:
    if status.next_try_at is None:
        return ""
    seconds = max(0, round((status.next_try_at - now).total_seconds()))
    return (
        fill(translate("Line", "Next try in {seconds} s"), seconds=str(seconds))
        if seconds
        else translate("Line", "Trying now")
    )


class LineEngine(Protocol):
    """What the banner asks of the line."""

    @property
    def status(self) -> Status:
        """Tell how the line is."""
        ...

    def on_status(self, callback: Callable[[Status], None], /) -> Callable[[], None]:
        """Hear when that changes."""
        ...

    def subscribe(self, callback: Callable[[Changes], None], /) -> Callable[[], None]:
        """Hear of every change of the cache."""
        ...

    def try_now(self) -> None:
        """Come back at once."""
        ...


class LinePresenter(QObject):
    """Stands between the line and the banner.

    Signals:
        changed: the notice is another one.
        ticked: only the countdown went on.
        sign_in_asked: the user wants to sign in again.
        online_changed: the line came or went.
    """

    changed = Signal()
    ticked = Signal()
    sign_in_asked = Signal()
    online_changed = Signal(bool)

    def __init__(
        self,
        engine: LineEngine,
        waiting: Callable[[], int],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._waiting = waiting
        self._now = now
        self._shown = engine.status
        self._ever_tried = _has_tried(engine.status)
        self._server_failed = False
        self._watched = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.ticked)
        self._time()
        self._ends = [engine.on_status(self._on_status), engine.subscribe(self._on_changes)]

    def close(self) -> None:
        """Hear nothing more."""
        self._timer.stop()
        for end in self._ends:
            end()
        self._ends.clear()

    @property
    def online(self) -> bool:
        """Tell whether the line is there."""
        return self._engine.status.state is State.ONLINE

    def notice(self) -> LineNotice | None:
        """Give what the banner says now; nothing before the first try has ended."""
        if self._server_failed and not self.online:
            return server_notice()
        return notice_of(self._shown, self._waiting(), self._now()) if self._ever_tried else None

    def show_server(self, *, failed: bool) -> None:
        """Say whether the company's server, if it is on this computer, does not start."""
        if failed != self._server_failed:
            self._server_failed = failed
            self.changed.emit()

    def watch(self, *, seen: bool) -> None:
        """Count down only while somebody can see it."""
        self._watched = seen
        self._time()

    def remedy(self) -> None:
        """Do what the banner's button says."""
        notice = self.notice()
        if notice is None:
            return
        if notice.remedy == "sign_in":
            self.sign_in_asked.emit()
        else:
            self._engine.try_now()

    def _on_status(self, status: Status) -> None:
        if status.state is State.CONNECTING:
            return  # the banner stays until the try has ended
        was_online = self._shown.state is State.ONLINE
        self._ever_tried = True
        self._shown = status
        self._time()
        self.changed.emit()
        if was_online != (status.state is State.ONLINE):
            self.online_changed.emit(status.state is State.ONLINE)

    def _on_changes(self, changes: Changes) -> None:
        if changes.outbox and self._ever_tried and self._shown.state is State.OFFLINE:
            self.changed.emit()

    def _time(self) -> None:
        if self._watched and self._shown.state is State.OFFLINE:
            self._timer.start()
        else:
            self._timer.stop()


def _has_tried(status: Status) -> bool:
    """Tell whether a try has ended: before the first one the line is off, but nobody has waited for it."""
    return status.next_try_at is not None or status.state in {State.ONLINE, State.REFUSED, State.SIGNED_OUT}

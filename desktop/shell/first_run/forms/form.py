"""A form that is filled in and sent: its values stay whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import is_email
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.first_run.doors import Doors
from desktop.shell.first_run.forms.address import Way, parse_server, way_to
from desktop.shell.first_run.forms.password import LONGEST, SHORTEST, Strength, measure
from desktop.system.local_server import LocalServerFailed

translate = QCoreApplication.translate
WHOLE = ""
"""The name under which an error of the whole form stands."""


class FormPresenter(QObject):
    """Keeps values by field name, says what is wrong in place, and sends once.

    Signals:
        changed: values, errors, business or steps are different now.
        stopped: something is wrong, and the first field of it wants a look.
        signed_in: it worked; carries the account.
    """

    changed = Signal()
    stopped = Signal()
    signed_in = Signal(object)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._values: dict[str, str] = {}
        self._errors: dict[str, str] = {}
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def busy(self) -> bool:
        """Tell whether an answer is awaited."""
        return self._task is not None and not self._task.done()

    def value(self, field: str) -> str:
        """Give what stands in a field."""
        return self._values.get(field, "")

    def error(self, field: str = WHOLE) -> str:
        """Give the sentence that belongs below a field."""
        return self._errors.get(field, "")

    def first_error(self) -> str | None:
        """Name the first field that has to be looked at."""
        return next(iter(self._errors), None)

    def set(self, field: str, value: str) -> None:
        """Take a value; what was wrong about it is forgotten."""
        if self._values.get(field, "") != value:
            self._values[field] = value
            self._errors.pop(field, None)
            self._errors.pop(WHOLE, None)
            self._on_set(field)
            self.changed.emit()

    def say(self, sentence: str) -> None:
        """Say a sentence about the whole form, until something is typed."""
        if sentence:
            self._errors[WHOLE] = sentence
            self.changed.emit()

    def submit(self) -> None:
        """Send the form, unless something is wrong or it is on its way."""
        if self.busy:
            return
        self._errors = {field: sentence for field, sentence in self._check().items() if sentence}
        if not self._errors:
            self._start(self._send())
        self.changed.emit()
        if self._errors:
            self.stopped.emit()

    def close(self) -> None:
        """Wait for no answer any more, and tell nobody: the fields may be gone already."""
        self._closed = True
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _check(self) -> dict[str, str]:
        """Give a sentence for every field that is not right yet."""
        raise NotImplementedError

    async def _send(self) -> None:
        """Carry the form out."""
        raise NotImplementedError

    def _on_set(self, field: str) -> None:
        """Follow a value that has changed."""

    def _field_of(self, code: str) -> str:
        """Name the field that a refusal is about."""
        return WHOLE

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._task = asyncio.ensure_future(self._guard(work))

    async def _guard(self, work: Coroutine[Any, Any, None]) -> None:
        """Turn what was planned for into sentences; faults go on to the crash report."""
        try:
            await work
        except Refused as refused:
            self._errors[self._field_of(refused.code)] = refusal_words(refused.code, refused.data)
        except ConnectionLost:
            self._errors[WHOLE] = self._unreachable()
        except LocalServerFailed as failed:
            self._errors[self._field_of(failed.code)] = self._server_words(failed)
        finally:
            self._task = None
            if not self._closed:
                self.changed.emit()
                if self._errors:
                    self.stopped.emit()

    def _server_error(self) -> str:
        """Say what keeps the address in the field `server` from being used."""
        server = parse_server(self.value("server"))
        return unsafe_words(server) if server else missing_server_words()

    def _server_words(self, failed: LocalServerFailed) -> str:
        if failed.code == "server.did_not_start":
            return self.tr("The company's server did not start. Choose another folder, or look into its log.")
        return refusal_words(failed.code, failed.data)

    def _unreachable(self) -> str:
        return self.tr("The server does not answer. Check the address and the network, then try again.")

    def _password_error(self, field: str = "password") -> str:
        """Say what keeps a new password from being taken."""
        strength = measure(self.value(field))
        if strength is Strength.EMPTY:
            return self.tr("Choose a password.")
        if strength is Strength.TOO_SHORT:
            return self.tr("Use at least %Ln characters.", "", SHORTEST)
        return self.tr("Use at most %Ln characters.", "", LONGEST) if strength is Strength.TOO_LONG else ""

    def _name_error(self) -> str:
        return "" if self.value("name").strip() else self.tr("Enter your name.")

    def _email_error(self) -> str:
        return "" if is_email(self.value("email")) else self.tr("Enter an e-mail address, like mina@example.com.")


def missing_server_words() -> str:
    """Ask for a server's address."""
    return translate("FormPresenter", "Enter the server's address, like 192.168.0.24 or chat.example.com.")


def unsafe_words(server: str) -> str:
    """Say why a server's address is not taken; nothing where it is."""
    if way_to(server) is not Way.OPEN:
        return ""
    return translate("FormPresenter", "The way to this address is not encrypted. Begin it with https:// instead.")


def locked_words() -> str:
    """Say that what this computer keeps is locked."""
    return translate(
        "FormPresenter",
        "Atrium has not met the server for 14 days. Sign in to read your messages; what you wrote is kept.",
    )


def ended_words() -> str:
    """Say that somebody, or the person themselves elsewhere, has ended the session."""
    return translate(
        "FormPresenter", "You were signed out here. Sign in to read your messages; what you wrote is kept."
    )


def expelled_words() -> str:
    """Say why the messages are gone."""
    return translate("FormPresenter", "You are no longer in this company. What this computer kept of it is deleted.")

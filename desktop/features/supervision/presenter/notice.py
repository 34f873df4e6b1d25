"""The company's policy of reviews, as everybody takes note of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from backend.contract.supervision import Policy, PolicyState
from desktop.features.supervision.presenter.asking import Asking
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.meaning import meaning, no_meaning
from desktop.sync.status import State, Status


class NoticePresenter(Asking):
    """Knows whether there is a policy that one has not taken note of, and says in words what it lets managers do.

    Signals:
        wanted: a version is in force that one has not taken note of.
    """

    wanted = Signal()

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.state = PolicyState()
        self._end_status = desk.engine.on_status(self._on_status)
        if desk.engine.status.state is State.ONLINE:
            self.load()

    def close(self) -> None:
        """Hear nothing more."""
        super().close()
        self._end_status()

    @property
    def policy(self) -> Policy | None:
        """Give what is in force."""
        return self.state.policy

    @property
    def is_new(self) -> bool:
        """Tell whether one has not taken note of what is in force."""
        return self.policy is not None and self.state.acknowledged < self.policy.version

    def load(self) -> None:
        """Ask what is in force."""
        self.fetch(self.desk.doors.policy, self._take)

    def acknowledge(self) -> None:
        """Take note."""
        self.do(self._acknowledge)

    def sentences(self) -> list[str]:
        """Say what the policy means for whoever reads it."""
        return no_meaning() if self.policy is None else meaning(self.policy, self.desk.people)

    def _take(self, state: PolicyState) -> None:
        self.state = state
        if self.is_new:
            self.wanted.emit()

    async def _acknowledge(self) -> None:
        if self.policy is not None:
            self.state = await self.desk.doors.acknowledge(self.policy.version)

    def _on_status(self, status: Status) -> None:
        if status.state is State.ONLINE:
            self.load()

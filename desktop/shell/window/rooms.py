"""What the window shows beside chats and contacts."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.features.directory.presenter.organisation.desk import OrganisationDesk
from desktop.features.search.presenter.desk import SearchDesk
from desktop.features.supervision.presenter.desk import SupervisionDesk


@dataclass(frozen=True, slots=True)
class Rooms:
    """The desks of the rooms that have a place of their own in the window."""

    search: SearchDesk
    supervision: SupervisionDesk
    organisation: OrganisationDesk

"""The organisation: people and departments on show, and a table of people on its way in."""

from desktop.features.directory.view.organisation.page import OrganisationPage

__all__ = ["OrganisationPage"]

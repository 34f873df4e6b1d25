"""The details of a chat, section by section.

view      the pane: who or what this is, its settings, what can be done
members   who is in it, with roles
pins      what stays in sight
files     the newest files
group     the dialog of a group's settings
links     the dialog of the links into a group
copying   the dialog that makes a copy
"""

from desktop.features.messaging.view.details.view import DetailsView

__all__ = ["DetailsView"]

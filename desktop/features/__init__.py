"""The rooms of the desktop: each has tables, store, actions, presenter and view."""

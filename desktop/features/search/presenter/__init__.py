"""Decides what is searched and what is shown of it."""

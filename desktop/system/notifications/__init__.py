"""Notifications as the system shows them, each system in its own way."""

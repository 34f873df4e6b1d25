"""The rows of one conversation, and what can be done with a message."""

"""Messaging: conversations, their members, messages, reactions, reads."""

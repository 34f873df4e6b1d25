"""Chats: their lists, their messages and what is sent."""

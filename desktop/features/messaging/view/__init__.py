"""The widgets of chats."""

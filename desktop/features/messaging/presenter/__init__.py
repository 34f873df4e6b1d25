"""What stands between the chats and their widgets."""

"""What is known about a chat beside its messages."""

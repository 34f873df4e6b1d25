"""One open review: its state, its messages, what hangs on them, what it leaves behind, and copies of it."""

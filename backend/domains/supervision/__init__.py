"""Supervision: managers read, as far as rank and reporting line allow, conversations they are not in."""

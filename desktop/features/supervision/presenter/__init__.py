"""What stands between supervision and its widgets."""

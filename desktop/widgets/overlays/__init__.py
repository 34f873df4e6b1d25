"""What stands above a window."""

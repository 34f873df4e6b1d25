"""What stands between the directory and its views."""

"""What stands between the files of an account and their views."""

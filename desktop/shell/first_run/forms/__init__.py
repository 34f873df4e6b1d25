"""What is filled in and sent at the first run."""

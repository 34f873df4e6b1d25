"""What the rail leads to."""

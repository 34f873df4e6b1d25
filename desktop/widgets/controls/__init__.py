"""What one presses, chooses, types into, and the marks beside it."""

"""What sync stands on: time and chance, ids, tasks, and those who listen."""

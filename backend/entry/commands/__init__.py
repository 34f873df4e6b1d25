"""What the operator says on the command line: one module for each command, or for a few that belong together.

Each has `run(words) -> exit code`. What goes wrong is raised; `backend.entry.failures` says it in a sentence.
"""

"""The directory: companies, departments, people, their rank and roles, sessions, invites."""

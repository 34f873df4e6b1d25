"""The ground of the server: settings, database, clock, ids, refusals, HTTP, passwords, limits. Knows no room."""

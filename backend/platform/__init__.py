"""The ground of the server: settings, database, clock, ids, refusals, HTTP, passwords, limits, telemetry. Knows no room."""

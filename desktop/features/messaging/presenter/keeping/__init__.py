"""What a person keeps, and what waits for the server."""

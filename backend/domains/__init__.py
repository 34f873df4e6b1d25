"""The rooms of the server. A room asks those below it and tells those above it."""

"""The server: rooms of a workplace messenger behind HTTP and a live channel."""

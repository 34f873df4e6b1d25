"""Streams, units of work, commands, and the open connections that hear of them."""

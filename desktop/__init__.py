"""The client: a workplace messenger that works offline."""

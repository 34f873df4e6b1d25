"""Tiles, the tray of a composer, the full view of pictures, the list of a chat's files."""

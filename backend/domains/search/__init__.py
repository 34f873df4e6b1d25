"""Searching in what one sees."""

"""Telling what is new while nobody looks: which messages, in which words, and where."""

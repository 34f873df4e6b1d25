"""Supervision's decisions: pure, without clock, database or network."""
